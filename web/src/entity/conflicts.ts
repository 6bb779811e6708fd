/** Conflicts that concern me (core.conflict), won or lost: told to both sides, settled by each for themselves. */
import { useCallback, useMemo } from "react";

import { useDevice, useRows } from "../device/hooks";
import { useMe } from "./me";
import type { FilterOf } from "../device/typed";
import type { Row } from "../model/meta";
import { textOf } from "./values";

export interface Conflict {
  readonly id: string;
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  readonly kind: string;
  /** Mine stands; nothing to take back. */
  readonly won: boolean;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The other side. */
  readonly by: string;
  readonly at: string;
}

/** Of one record, or all of mine. */
export function useConflicts(record?: string): {
  readonly open: readonly Conflict[];
  readonly settle: (id: string) => Promise<void>;
} {
  const device = useDevice();
  const me = useMe()?.user.id ?? "";
  const rows = useRows(
    {
      entity: "core.conflict",
      filter: ofMine(me, record),
      sort: [{ field: "created_at", desc: true }],
    },
    200,
  );

  const settle = useCallback(
    async (id: string) => {
      const row = await device.record("core.conflict", id);
      const seen_by = [...idsIn(row?.["seen_by"]), me];
      // Seen on one of my devices is seen on all of them.
      await device.run("core.settle_conflict", { conflict: id }, [
        { act: "update", entity: "core.conflict", record: id, values: { seen_by } },
      ]);
    },
    [device, me],
  );

  const open = useMemo(
    () => (rows ?? []).filter((row) => !idsIn(row["seen_by"]).includes(me)).map((row) => toConflict(row, me)),
    [rows, me],
  );
  return { open, settle };
}

function ofMine(me: string, record: string | undefined): FilterOf<"core.conflict"> {
  const mine: FilterOf<"core.conflict"> = {
    or: [
      { field: "loser", op: "is", value: me },
      { field: "winner", op: "is", value: me },
    ],
  };
  return record ? { and: [mine, { field: "record", op: "is", value: record }] } : mine;
}

function toConflict(row: Row, me: string): Conflict {
  // My own two devices clashed: I lost too, and may take the other value back.
  const won = row["winner"] === me && row["loser"] !== me;
  return {
    id: row.id,
    entity: textOf(row["entity"]),
    record: textOf(row["record"]),
    field: textOf(row["field"]),
    kind: textOf(row["kind"]),
    won,
    mine: row[won ? "winner_value" : "loser_value"],
    theirs: row[won ? "loser_value" : "winner_value"],
    by: textOf(row[won ? "loser" : "winner"]),
    at: textOf(row["created_at"]),
  };
}

function idsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === "string") : [];
}
