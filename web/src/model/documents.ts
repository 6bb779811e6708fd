import { holds } from "./condition";
import type { Entities } from "./meta";
import type { Values } from "./words";

export interface RecordKey {
  readonly entity: string;
  readonly record: string;
}

/** How somebody reads a record: null when it is not there. */
export type Look = (entity: string, record: string) => Values | null;

/** What stands above a line, all floors up, the nearest first. Nothing stands above what is no line. */
export function documentsAbove(
  entities: Entities,
  look: Look,
  entity: string,
  row: Values | null,
): RecordKey[] {
  const found: RecordKey[] = [];
  let meta = entities[entity];
  let values = row;
  while (meta?.parent && values) {
    const [id, to] = [values[meta.parent], meta.fields[meta.parent]?.to];
    if (typeof id !== "string" || !id || !to || found.some((above) => above.record === id)) break;
    found.push({ entity: to, record: id });
    meta = entities[to];
    values = look(to, id);
  }
  return found;
}

/** The document of a record: itself, when it is no line. */
export function documentOf(entities: Entities, look: Look, entity: string, record: string): RecordKey {
  return documentsAbove(entities, look, entity, look(entity, record)).at(-1) ?? { entity, record };
}

/** Why the record does not change now, by its own values; "" if it may. `names`: the fields that would be written. */
export function frozenItself(
  entities: Entities,
  entity: string,
  row: Values | null,
  names?: readonly string[],
): string {
  const meta = entities[entity];
  const frozen = meta?.frozen;
  if (!frozen || !row || names?.every((name) => frozen.free.includes(name))) return "";
  return holds(frozen.filter, row, meta.fields) ? frozen.reason : "";
}

/** The same, with all that stands above it: nothing below a frozen document changes, its free fields neither. */
export function frozenBecause(
  entities: Entities,
  look: Look,
  entity: string,
  row: Values | null,
  names?: readonly string[],
): string {
  return frozenItself(entities, entity, row, names) || frozenAbove(entities, look, entity, row);
}

export function frozenAbove(entities: Entities, look: Look, entity: string, row: Values | null): string {
  for (const { entity: of, record } of documentsAbove(entities, look, entity, row)) {
    const reason = frozenItself(entities, of, look(of, record));
    if (reason) return reason;
  }
  return "";
}
