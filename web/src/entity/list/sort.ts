/** The order of a list, as text in the address and by clicks on headers. */
import type { EntityMeta } from "../../model/meta";
import { fieldAt } from "../values";

export interface Sort {
  readonly field: string;
  readonly desc: boolean;
}

export function parseSort(meta: EntityMeta, text: string): readonly Sort[] {
  const keys = text
    .split(",")
    .filter(Boolean)
    .map((key) => ({ field: key.replace(/^-/, ""), desc: key.startsWith("-") }));
  return keys.filter((key) => fieldAt(meta, key.field) !== null);
}

export function formatSort(sort: readonly Sort[]): string {
  return sort.map((key) => (key.desc ? "-" : "") + key.field).join(",");
}

/** A click on a header: ascending, descending, none; with shift the other keys stay. */
export function toggleSort(sort: readonly Sort[], field: string, add: boolean): readonly Sort[] {
  const present = sort.find((key) => key.field === field);
  const next = present === undefined ? { field, desc: false } : present.desc ? null : { field, desc: true };
  if (!add) return next ? [next] : [];
  if (!present) return next ? [...sort, next] : sort;
  return sort.flatMap((key) => (key.field === field ? (next ? [next] : []) : [key]));
}

/** Whether the order is that of a text: such a list has letters to jump to. A reference is ordered by its name. */
export function isByText(meta: EntityMeta, sort: readonly Sort[]): boolean {
  const kind = fieldAt(meta, sort[0]?.field ?? "")?.field.kind;
  return kind === "text" || kind === "email" || kind === "ref";
}
