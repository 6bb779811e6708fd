/** What a board shows: one column for each value of a choice, with its number and its sum. */
import { both } from "../filter/tree";
import type { Query } from "../../device/contract";
import type { Group } from "../../device/hooks";
import type { EntityMeta } from "../../model/meta";

export interface BoardColumn {
  readonly value: string;
  /** Italian; "" for the cards that have no value yet. */
  readonly label: string;
  readonly count: number;
  readonly sum: string | null;
}

/** In the order of the declaration; a column for what has no value only where something is in it. */
export function boardColumns(
  meta: EntityMeta,
  field: string,
  groups: readonly Group[] | undefined,
): readonly BoardColumn[] {
  const found = new Map((groups ?? []).map((group) => [textOf(group.value), group]));
  const choices = meta.fields[field]?.choices ?? [];
  const column = (value: string, label: string): BoardColumn => {
    const group = found.get(value);
    return { value, label, count: group?.count ?? 0, sum: group?.sum ?? null };
  };
  const columns = choices.map(([value, label]) => column(value, label));
  return found.has("") ? [column("", ""), ...columns] : columns;
}

/** The cards of one column: the list's own question, and this value. */
export function columnQuery(query: Query, field: string, value: string): Query {
  const here = value ? { field, op: "is", value } : { field, op: "empty" };
  return { ...query, filter: both(query.filter ?? null, here) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
