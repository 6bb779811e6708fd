import { fold } from "../model/fold";
import { encode } from "./encode";
import { quote, type Database } from "./database";
import { foldedName, indexesOf, sqlType, type Column, type Table } from "./tables";
import type { Entities } from "../model/meta";

/** What must still be done about a table whose declaration has changed. */
export interface Reshaped {
  /** Fields that were not there before: their values come from the server. */
  readonly added: readonly string[];
}

const PAGE = 1000;

/**
 * New declarations upon the same rows, without copying them: columns are added with their blank value and taken away,
 * indexes made and dropped one by one. A column that held another type begins anew.
 */
export function reshape(db: Database, table: Table, entities: Entities): Reshaped {
  const held = new Map(
    db
      .all<{ name: string; type: string }>(`SELECT name, type FROM pragma_table_info('r_${table.entity}')`)
      .map(({ name, type }) => [name, type]),
  );
  const indexes = new Map(indexesOf(table, entities).map((index) => [index.name, index.sql]));
  const wanted = new Map(table.columns.flatMap((column) => columnsOf(column)));
  const gone = [...held.keys()].filter(
    (name) => !HEAD.has(name) && wanted.get(name)?.type !== held.get(name),
  );
  // An index that stands on a column of another type would hold it fast, though its words stay the same.
  dropIndexes(db, table, gone.some((name) => wanted.has(name)) ? new Map() : indexes);
  for (const name of gone) drop(db, table, name, held);
  const missing = [...wanted].filter(([name]) => !held.has(name));
  for (const [name, { type, blank }] of missing)
    db.run(`ALTER TABLE ${table.name} ADD COLUMN ${quote(name)} ${type} DEFAULT ${blank}`);
  const added = table.columns.filter(({ name }) => missing.some(([other]) => other === name));
  const folds = table.columns.filter(
    (column) =>
      column.folded && !added.includes(column) && missing.some(([name]) => name === `${column.name}~`),
  );
  if (folds.length) fillFolded(db, table, folds);
  for (const [name, sql] of indexes) if (!hasIndex(db, name)) db.run(sql);
  return { added: added.map(({ name }) => name) };
}

const HEAD: ReadonlySet<string> = new Set(["k", "id", "version", "custom"]);

function columnsOf(column: Column): [string, { type: string; blank: string }][] {
  const value = encode(column.kind, null);
  const blank = value === null ? "NULL" : `'${String(value)}'`;
  const own: [string, { type: string; blank: string }] = [column.name, { type: sqlType(column.kind), blank }];
  return column.folded ? [own, [`${column.name}~`, { type: "TEXT", blank: "''" }]] : [own];
}

function drop(db: Database, table: Table, name: string, held: Map<string, string>): void {
  db.run(`ALTER TABLE ${table.name} DROP COLUMN ${quote(name)}`);
  held.delete(name);
}

function dropIndexes(db: Database, table: Table, wanted: ReadonlyMap<string, string>): void {
  const found = db.all<{ name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
    [`r_${table.entity}`],
  );
  for (const { name, sql } of found) if (wanted.get(name) !== sql) db.run(`DROP INDEX ${quote(name)}`);
}

function hasIndex(db: Database, name: string): boolean {
  return db.value("SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?", [name]) !== undefined;
}

/** Texts that are shown in lists since this version: what they are compared by is worked out once. */
function fillFolded(db: Database, table: Table, columns: readonly Column[]): void {
  const names = columns.map(({ name }) => quote(name)).join();
  const sets = columns.map(({ name }, at) => `${foldedName(name)} = line.v->>${at + 1}`).join();
  for (let last = 0; ;) {
    const rows = db.all(`SELECT k, ${names} FROM ${table.name} WHERE k > ? ORDER BY k LIMIT ${PAGE}`, [last]);
    if (!rows.length) return;
    last = Number(rows.at(-1)?.["k"]);
    const lines = rows.map((row) => [row["k"], ...columns.map(({ name }) => fold(textOf(row[name])))]);
    db.run(
      `UPDATE ${table.name} SET ${sets} FROM (SELECT value AS v FROM json_each(?)) AS line WHERE k = line.v->>0`,
      [JSON.stringify(lines)],
    );
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
