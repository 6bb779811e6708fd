/** A view: which columns, which filter, which order. Kept in the address, in saved views, and per device. */
import { t } from "../../i18n";
import type { Query } from "../../device/contract";
import { both, readFilter } from "../filter/tree";
import type { EntityMeta, FieldMeta, Filter } from "../../model/meta";
import { lettersOf } from "../checks";
import { fieldAt } from "../values";

export interface Sort {
  readonly field: string;
  readonly desc: boolean;
}
export interface Column {
  readonly field: string;
  readonly width: number;
}

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

const WIDTHS: Readonly<Partial<Record<FieldMeta["kind"], number>>> = {
  boolean: 90,
  date: 110,
  datetime: 150,
  integer: 110,
  decimal: 130,
  money: 130,
  quantity: 110,
  percent: 90,
  duration: 120,
  time: 80,
  file: 100,
  number: 130,
  phone: 170,
  longtext: 300,
  choices: 180,
  email: 220,
  ref: 220,
  link: 240,
};
const NAME = 340;
/** Where there is room words get it, up to here: beyond, the eye loses the row. */
const LONG = 480;
const LETTER = 8;

/** What a name, a code or a town needs, and never less than its heading. */
export function defaultWidth(meta: EntityMeta, path: string): number {
  // A name in one piece; first and last names are shorter.
  if (meta.title.length === 1 && path === meta.title[0] && path === meta.columns[0]) return NAME;
  const found = fieldAt(meta, path);
  if (!found) return 170;
  const { field, label } = found;
  const longest = field.choices
    ? Math.max(...field.choices.map(([, name]) => t(name).length))
    : lettersOf(field);
  const heading = Math.min(170, label.length * LETTER + 44);
  const content = Math.min(field.check ? 250 : 180, longest * LETTER + 36);
  return Math.max(heading, WIDTHS[field.kind] ?? content);
}

/** Widths on a screen that has `room` pixels for all: words whose width nobody chose share what is free. */
export function fitted(meta: EntityMeta, columns: readonly Column[], room: number): readonly number[] {
  let free = room - columns.reduce((sum, column) => sum + column.width, 0);
  let waiting = columns.filter((column) => grows(meta, column)).length;
  return columns.map((column) => {
    if (free <= 0 || !grows(meta, column)) return column.width;
    const more = Math.min(Math.floor(free / waiting--), Math.max(0, LONG - column.width));
    free -= more;
    return column.width + more;
  });
}

function grows(meta: EntityMeta, { field, width }: Column): boolean {
  const kind = fieldAt(meta, field)?.field.kind;
  const words = kind === "text" || kind === "longtext" || kind === "email" || kind === "ref";
  return words && width >= 170 && width === defaultWidth(meta, field);
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

export const clampWidth = (width: number) => Math.min(800, Math.max(60, Math.round(width)));

/** The `definition` of a core.savedview record. */
export interface Definition {
  readonly columns: readonly Column[];
  readonly filter: Filter | null;
  readonly sort: string;
  readonly search: string;
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
