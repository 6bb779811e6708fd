import { type Entities, type EntityMeta, type FieldKind, isDecimal } from "../model/meta";
import { quote } from "./database";

/** How an entity lies in the local database. */
export interface Column {
  readonly name: string;
  readonly kind: FieldKind;
  /** Has a second column with the folded text, for comparing and sorting. */
  readonly folded: boolean;
}

export interface Table {
  readonly entity: string;
  readonly meta: EntityMeta;
  /** Quoted. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly byName: ReadonlyMap<string, Column>;
  /** SQL of a row as JSON: id, version, custom, then the columns, in pieces of a hundred. */
  readonly line: string;
}

const TEXTS: readonly FieldKind[] = ["text", "email", "phone", "url", "number"];

export function tableOf(meta: EntityMeta): Table {
  const shown = new Set([
    ...meta.columns,
    ...meta.search,
    ...meta.title,
    ...meta.subtitle,
    ...meta.same.flat(),
  ]);
  for (const { field } of sortOf(meta)) shown.add(field);
  const columns = Object.values(meta.fields).map((field) => ({
    name: field.name,
    kind: field.kind,
    folded: TEXTS.includes(field.kind) && shown.has(field.name),
  }));
  return {
    entity: meta.key,
    meta,
    name: quote(`r_${meta.key}`),
    columns,
    byName: new Map(columns.map((column) => [column.name, column])),
    line: lineOf(columns),
  };
}

/** Kinds whose columns hold JSON. */
export const HELD_AS_JSON: readonly FieldKind[] = ["choices", "refs", "json"];
/** What SQLite surely takes as arguments of one function. */
const ARGUMENTS = 100;

function lineOf(columns: readonly Column[]): string {
  const values = [
    "id",
    "version",
    "json(custom)",
    ...columns.map(({ name, kind }) => (HELD_AS_JSON.includes(kind) ? `json(${quote(name)})` : quote(name))),
  ];
  const pieces: string[] = [];
  for (let at = 0; at < values.length; at += ARGUMENTS)
    pieces.push(`json_array(${values.slice(at, at + ARGUMENTS).join()})`);
  return `json_array(${pieces.join()})`;
}

/** "-created_at,name" as fields. */
export function sortOf(meta: EntityMeta): { field: string; desc: boolean }[] {
  return meta.sort
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      part.startsWith("-") ? { field: part.slice(1), desc: true } : { field: part, desc: false },
    )
    .filter(({ field }) => field in meta.fields);
}

export function foldedName(column: string): string {
  return quote(`${column}~`);
}

/** Statements that make the table and its indexes. `k` is the stable number by which the text index knows a row. */
export function createTable(table: Table, entities: Entities): string[] {
  const columns = table.columns.flatMap((column) => [
    `${quote(column.name)} ${sqlType(column.kind)}`,
    ...(column.folded ? [`${foldedName(column.name)} TEXT`] : []),
  ]);
  const head = [
    "k INTEGER PRIMARY KEY",
    "id TEXT NOT NULL UNIQUE",
    "version INTEGER NOT NULL",
    "custom TEXT NOT NULL",
  ];
  return [
    `CREATE TABLE ${table.name} (${[...head, ...columns].join(", ")})`,
    ...indexesOf(table, entities).map(({ sql }) => sql),
  ];
}

export function indexesOf(
  table: Table,
  entities: Entities,
): { readonly name: string; readonly sql: string }[] {
  return indexes(table, entities).map((expression) => {
    const name = `i_${table.entity}_${expression}`;
    return { name, sql: `CREATE INDEX ${quote(name)} ON ${table.name} (${expression})` };
  });
}

/** What lists order by when nothing is chosen, and every reference that a card follows backwards. */
function indexes(table: Table, entities: Entities): string[] {
  const found = new Set<string>();
  const sort = sortOf(table.meta);
  if (sort.length) {
    found.add(
      sort.map(({ field, desc }) => `${orderExpression(table, field)}${desc ? " DESC" : ""}`).join(", "),
    );
  }
  const followed = new Set(
    Object.values(entities).flatMap((other) =>
      other.children.filter((child) => child.entity === table.entity).map((child) => child.field),
    ),
  );
  for (const { name, kind } of table.columns) {
    if (followed.has(name) || name === table.meta.parent || name === "subject_id" || kind === "link")
      found.add(quote(name));
    else if (kind === "date" && table.meta.columns.includes(name)) found.add(quote(name));
  }
  return [...found];
}

/** What a field is ordered by; null for kinds whose order needs more than the row. */
export function orderExpression(table: Table, field: string): string {
  const column = table.byName.get(field);
  if (column?.folded) return foldedName(field);
  if (isDecimal(column?.kind)) return `CAST(${quote(field)} AS REAL)`;
  return quote(field);
}

export function sqlType(kind: FieldKind): string {
  // Decimals are text: "12.50" must come back as it went in.
  return kind === "integer" || kind === "duration" || kind === "boolean" ? "INTEGER" : "TEXT";
}
