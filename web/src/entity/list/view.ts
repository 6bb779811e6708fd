/** A view: which columns, which filter, which order. Kept in the address, in saved views, and per device. */
import type { Query } from "../../device/contract";
import { both, readFilter } from "../filter/tree";
import type { EntityMeta, Filter } from "../../model/meta";
import { fieldAt } from "../values";
import { type Sort, formatSort, parseSort } from "./sort";
import { type Column, defaultWidth, clampWidth } from "./widths";

export interface View {
  readonly columns: readonly Column[];
  readonly filter: Filter | null;
  readonly sort: readonly Sort[];
  readonly search: string;
}

/** What stands in the address. Everything is text that anybody may write: read with care. */
export interface ListSearch {
  readonly view?: string | undefined;
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly q?: string | undefined;
  /** Positions of meta.quick that are switched on. */
  readonly quick?: string | undefined;
  /** Another layout than the table. */
  readonly layout?: string | undefined;
}

export function readListSearch(raw: Readonly<Record<string, unknown>>): ListSearch {
  const text = (name: string) => {
    const value = raw[name];
    return typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {};
  };
  return {
    ...text("view"),
    ...text("filter"),
    ...text("sort"),
    ...text("q"),
    ...text("quick"),
    ...text("layout"),
  };
}

export function defaultColumns(meta: EntityMeta): readonly Column[] {
  return meta.columns.map((field) => ({ field, width: defaultWidth(meta, field) }));
}

export function readColumns(meta: EntityMeta, stored: unknown): readonly Column[] | null {
  if (!Array.isArray(stored)) return null;
  const columns = stored.flatMap((item): Column[] => {
    const { field, width } = (item ?? {}) as Record<string, unknown>;
    if (typeof field !== "string" || !fieldAt(meta, field)) return [];
    return [{ field, width: typeof width === "number" ? clampWidth(width) : defaultWidth(meta, field) }];
  });
  return columns.length ? columns : null;
}

/** The `definition` of a core.savedview record. */
export interface Definition {
  readonly columns: readonly Column[];
  readonly filter: Filter | null;
  readonly sort: string;
  readonly search: string;
}

/** Whether a saved view names fields that are not there for this person: what it filtered or sorted by them it does not. */
export function namesUnknown(meta: EntityMeta, stored: unknown): boolean {
  const raw = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  const sorted = typeof raw["sort"] === "string" ? raw["sort"].split(",") : [];
  const names = [...fieldsIn(raw["filter"]), ...sorted.map((name) => name.replace(/^-/, "")).filter(Boolean)];
  return names.some((name) => !fieldAt(meta, name));
}

function fieldsIn(filter: unknown): readonly string[] {
  if (typeof filter !== "object" || filter === null) return [];
  const { field, and, or, not } = filter as Record<string, unknown>;
  const below: unknown[] = [and, or, not].flat();
  return [...(typeof field === "string" ? [field] : []), ...below.flatMap(fieldsIn)];
}

export function readDefinition(meta: EntityMeta, stored: unknown): Definition {
  const raw = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    columns: readColumns(meta, raw["columns"]) ?? defaultColumns(meta),
    filter: readFilter(meta, raw["filter"]),
    search: typeof raw["search"] === "string" ? raw["search"] : "",
    sort: typeof raw["sort"] === "string" ? formatSort(parseSort(meta, raw["sort"])) : meta.sort,
  };
}

/** What the address asks for, upon the saved view that it names. */
export interface Asked extends Omit<View, "columns"> {
  /** The filter of the builder alone, without the quick chips. */
  readonly own: Filter | null;
  readonly quick: readonly number[];
}

export function readAsked(meta: EntityMeta, raw: ListSearch, saved: Definition | null): Asked {
  const own = raw.filter === undefined ? (saved?.filter ?? null) : parseFilterText(meta, raw.filter);
  const quick = readQuick(meta, raw.quick);
  return {
    own,
    quick,
    filter: both(own, quickFilter(meta, quick)),
    sort: parseSort(meta, raw.sort ?? saved?.sort ?? meta.sort),
    search: raw.q ?? saved?.search ?? "",
  };
}

function readQuick(meta: EntityMeta, text = ""): readonly number[] {
  return text
    .split(",")
    .filter(Boolean)
    .map(Number)
    .filter((index) => meta.quick[index]);
}

/** The chips with one more, or one less. */
export function withQuick(meta: EntityMeta, text: string | undefined, index: number): string | undefined {
  const on = readQuick(meta, text);
  const next = on.includes(index) ? on.filter((each) => each !== index) : [...on, index];
  return next.join(",") || undefined;
}

/** Where the columns that somebody chose on this device are kept. */
export const placeOf = (meta: EntityMeta, viewId: string) => `columns:${meta.key}:${viewId}`;

export function parseFilterText(meta: EntityMeta, text: string | undefined): Filter | null {
  if (!text) return null;
  try {
    return readFilter(meta, JSON.parse(text));
  } catch {
    return null;
  }
}

export function quickFilter(meta: EntityMeta, on: readonly number[]): Filter | null {
  return on.reduce<Filter | null>((sum, index) => both(sum, meta.quick[index]?.filter), null);
}

export function queryOf(meta: EntityMeta, { filter, search, sort }: Omit<View, "columns">): Query {
  return { entity: meta.key, filter, search, sort };
}
