/** Whether a record stands still, by itself or by what stands above it, in the declared words. */
import { useEffect, useState } from "react";

import { useDevice } from "../device/hooks";
import { useMe } from "./me";
import { keptByOwner } from "./rights";
import { frozenItself } from "../model/documents";
import type { EntityMeta, FieldMeta, Row } from "../model/meta";

export interface Stillness {
  /** Why nothing changes here; "" if it may. */
  readonly reason: string;
  /** Why this field does not: some stay free on a frozen record. */
  readonly of: (field: FieldMeta) => string;
}

export function useFrozen(meta: EntityMeta, row: Row): Stillness {
  const own = frozenItself({ [meta.key]: meta }, meta.key, row);
  const above = useAbove(meta, row);
  const free = meta.frozen?.free ?? [];
  const kept = keptByOwner(useMe(), row);
  return {
    reason: own || above,
    of: ({ name }) =>
      above ||
      (free.includes(name) ? "" : own) ||
      (kept.has(name) ? "Di una scheda privata decide il titolare." : ""),
  };
}

/** What a line's documents say: asked of the device, which has them all. */
function useAbove(meta: EntityMeta, row: Row): string {
  const device = useDevice();
  const [found, setFound] = useState({ id: "", reason: "" });
  const line = meta.parent !== "";
  const { id, version } = row;
  useEffect(() => {
    if (!line) return;
    let live = true;
    const ask = () =>
      void device
        .frozen(meta.key, [id])
        .then((reasons) => live && setFound({ id, reason: reasons[id] ?? "" }))
        .catch(() => undefined);
    ask();
    const ends = documentsOf(device.entities, meta).map((entity) => device.watch(entity, ask));
    return () => {
      live = false;
      for (const end of ends) end();
    };
  }, [device, meta, id, version, line]);
  return line && found.id === id ? found.reason : "";
}

function documentsOf(entities: Readonly<Record<string, EntityMeta>>, meta: EntityMeta): string[] {
  const found: string[] = [];
  for (let at: EntityMeta | undefined = meta; at?.parent; at = entities[found.at(-1) ?? ""]) {
    const to: string | undefined = at.fields[at.parent]?.to;
    if (!to || found.includes(to)) break;
    found.push(to);
  }
  return found;
}
