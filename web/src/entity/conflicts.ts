/** Conflicts that concern me (core.conflict): mine lost, theirs stands. What I settled is remembered on this device. */
import { useCallback, useEffect, useMemo, useState } from "react";

import { useDevice, useRows } from "../store/hooks";
import { useMe } from "./me";
import type { Filter, Row } from "./meta";
import { textOf } from "./values";

export interface Conflict {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  readonly kind: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Who wrote the value that stands. */
  readonly by: string;
  readonly at: string;
}

const SETTLED = "conflicts:settled";

/** Of one record, or all of mine. */
export function useConflicts(record?: string): {
  readonly open: readonly Conflict[];
  readonly settle: (id: string) => Promise<void>;
} {
  const device = useDevice();
  const me = useMe();
  const [settled, setSettled] = useState<readonly string[] | null>(null);
  const id = me?.user.id ?? "";
  const mine: Filter = { field: "loser", op: "is", value: id };
  const rows = useRows(
    {
      entity: "core.conflict",
      filter: record ? { and: [mine, { field: "record", op: "is", value: record }] } : mine,
      sort: [{ field: "created_at", desc: true }],
    },
    200,
  );

  useEffect(() => {
    let live = true;
    const read = () => void device.settings.get(SETTLED).then((stored) => live && setSettled(idsIn(stored)));
    read();
    // Settled in one place is settled in all: the light, the centre and the card read the same list.
    window.addEventListener(SETTLED, read);
    return () => {
      live = false;
      window.removeEventListener(SETTLED, read);
    };
  }, [device]);

  const settle = useCallback(
    async (conflict: string) => {
      const list = idsIn(await device.settings.get(SETTLED));
      await device.settings.put(SETTLED, [...list.slice(-500), conflict]);
      window.dispatchEvent(new Event(SETTLED));
    },
    [device],
  );

  const open = useMemo(() => {
    if (!settled || !rows) return [];
    return rows
      .filter((row) => !settled.includes(row.id) && !idsIn(row["seen_by"]).includes(id))
      .map(toConflict);
  }, [rows, settled, id]);
  return { open, settle };
}

function toConflict(row: Row): Conflict {
  return {
    id: row.id,
    entity: textOf(row["entity"]),
    record: textOf(row["record"]),
    field: textOf(row["field"]),
    kind: textOf(row["kind"]),
    mine: row["loser_value"],
    theirs: row["winner_value"],
    by: textOf(row["winner"]),
    at: textOf(row["created_at"]),
  };
}

function idsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === "string") : [];
}
