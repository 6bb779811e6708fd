import { usesOf } from "../model/links";
import type { EntityMeta, Row, Use } from "../model/meta";
import { Refused } from "../model/refused";
import type { LocalStore } from "./local";
import { titleOf } from "./undo";

const NAMED = 5;

/** What holds a deletion back: records of one entity, the first of them by title. */
export interface InUse {
  readonly entity: string;
  readonly count: number;
  readonly records: readonly { readonly id: string; readonly title: string }[];
}

/** Raises Refused where something that stays uses the record, or what goes along with it. */
export function checkUnused(
  store: LocalStore,
  entity: string,
  record: string,
  drafted: ReadonlyMap<string, Row | null>,
): void {
  const { meta } = store.records.table(entity);
  const going = new Map([[`${entity}/${record}`, { meta, id: record }]]);
  // Grows while it is walked: what goes along may be used, too.
  for (const { meta: of, id } of going.values()) {
    for (const use of usesOf(store.records.entities, of).filter((each) => each.onDelete === "cascade"))
      for (const row of stillThere(store, use, of.key, id, drafted))
        going.set(`${use.entity}/${row.id}`, { meta: store.records.table(use.entity).meta, id: row.id });
  }
  const found = new Map<string, Map<string, Row>>();
  for (const { meta: of, id } of going.values()) {
    for (const use of usesOf(store.records.entities, of).filter((each) => each.onDelete === "protect"))
      for (const row of stillThere(store, use, of.key, id, drafted))
        if (!going.has(`${use.entity}/${row.id}`))
          found.set(use.entity, (found.get(use.entity) ?? new Map<string, Row>()).set(row.id, row));
  }
  if (found.size) refuse(store, meta, store.look(entity, record), found);
}

function stillThere(
  store: LocalStore,
  { entity, field }: Use,
  of: string,
  id: string,
  drafted: ReadonlyMap<string, Row | null>,
): Row[] {
  return store.naming(entity, field, of, id).filter((row) => drafted.get(`${entity}/${row.id}`) !== null);
}

function refuse(
  store: LocalStore,
  meta: EntityMeta,
  row: Row | null,
  found: ReadonlyMap<string, ReadonlyMap<string, Row>>,
): never {
  const uses = [...found].map(([entity, rows]): InUse => {
    const { meta: user } = store.records.table(entity);
    const named = [...rows.values()].slice(0, NAMED);
    return {
      entity,
      count: rows.size,
      records: named.map((one) => ({ id: one.id, title: titleOf(user, one) })),
    };
  });
  const words = uses.map(({ entity, count, records }) => {
    const { label, plural } = store.records.table(entity).meta;
    const names = records.map(({ title }) => `«${title}»`).join(", ");
    return `${count === 1 ? label : `${count} ${plural}`}: ${names}${count > records.length ? " e altri" : ""}`;
  });
  const name = row ? titleOf(meta, row) : meta.label;
  throw new Refused(`«${name}» non si può eliminare perché è in uso. ${words.join("; ")}.`, "in_use", {
    uses,
  });
}
