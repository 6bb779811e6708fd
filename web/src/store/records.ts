import type { EntityMeta, FieldKind, Row } from "../model/meta";
import { quote, type Database, type Value } from "./database";
import { digitsOf, fold } from "../model/fold";
import { encode, text } from "./encode";
import { reshape } from "./reshape";
import { createTable, foldedName, tableOf, type Table } from "./tables";
import { searchedIn, shapeOf } from "./shape";
import { OWN_TABLES, SEARCH_TABLES, SEARCH_TUNING } from "./ownTables";
import { type Entities } from "../model/meta";

/** Rows as they came from the server: one array of values a row, in the order of `columns`. */
export interface Page {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** new: certainly not here yet · known: may be here, in the same shape · again: here, but the text index says other things. */
export type WriteMode = "new" | "known" | "again";

const SLOT_SIZE = 2 ** 40;

export class UnknownEntity extends Error {
  constructor(entity: string) {
    super(`Tabella sconosciuta: ${entity}`);
  }
}

/** The rows that screens see, with their text index. Knows nothing of outbox or server. */
export class Records {
  private readonly tables = new Map<string, Table>();
  private readonly slots = new Map<string, number>();
  private readonly writers = new Map<string, Writer>();
  /** Entities written since `takeWritten`. */
  private written = new Set<string>();

  constructor(
    private readonly db: Database,
    readonly entities: Entities,
  ) {
    for (const meta of Object.values(entities)) this.tables.set(meta.key, tableOf(meta));
  }

  /** Makes or adapts the tables. Answers the entities whose rows must be fetched anew because their shape changed. */
  prepare(): string[] {
    return this.db.transaction(() => {
      for (const statement of statementsOf(OWN_TABLES + SEARCH_TABLES)) this.db.run(statement);
      const known = new Map(
        this.db
          .all<{ entity: string; number: number; shape: string }>("SELECT entity, number, shape FROM slot")
          .map((row) => [row.entity, row]),
      );
      const reshaped: string[] = [];
      if (!known.size) for (const statement of SEARCH_TUNING) this.db.run(statement);
      for (const table of this.tables.values()) {
        const shape = shapeOf(table, this.entities);
        const old = known.get(table.entity);
        if (!old) {
          const number =
            Math.max(0, ...this.slots.values(), ...[...known.values()].map((row) => row.number)) + 1;
          this.slots.set(table.entity, number);
          this.db.run("INSERT INTO slot VALUES (?, ?, ?)", [table.entity, number, shape]);
          for (const statement of createTable(table, this.entities)) this.db.run(statement);
          if (known.size) reshaped.push(table.entity);
        } else {
          this.slots.set(table.entity, old.number);
          if (old.shape === shape) continue;
          const { added } = reshape(this.db, table, this.entities);
          this.db.run("UPDATE slot SET shape = ? WHERE entity = ?", [shape, table.entity]);
          if (searchedIn(old.shape) !== searchedIn(shape)) this.reindex(table);
          if (added.length) reshaped.push(table.entity);
        }
      }
      return reshaped;
    });
  }

  table(entity: string): Table {
    const table = this.tables.get(entity);
    if (!table) throw new UnknownEntity(entity);
    return table;
  }

  has(entity: string): boolean {
    return this.tables.has(entity);
  }

  /** First number of an entity in the text index. */
  base(entity: string): number {
    return (this.slots.get(entity) ?? 0) * SLOT_SIZE;
  }

  entityAt(searchNumber: number): string | undefined {
    const slot = Math.floor(searchNumber / SLOT_SIZE);
    for (const [entity, number] of this.slots) if (number === slot) return entity;
    return undefined;
  }

  read(entity: string, id: string): Row | null {
    return this.lines(this.table(entity), "id = ?", id)[0]?.row ?? null;
  }

  readMany(entity: string, ids: readonly string[]): Row[] {
    const found = this.lines(
      this.table(entity),
      "id IN (SELECT value FROM json_each(?))",
      JSON.stringify(ids),
    );
    const byId = new Map(found.map(({ row }) => [row.id, row]));
    return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  }

  /** Ids of the records whose reference names one of these. */
  idsBelow(entity: string, field: string, above: readonly string[]): string[] {
    const { name } = this.table(entity);
    return this.db
      .all<{
        id: string;
      }>(`SELECT id FROM ${name} WHERE ${quote(field)} IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(above),
      ])
      .map(({ id }) => id);
  }

  /** Rows by their numbers, in that order. */
  readNumbers(entity: string, numbers: readonly number[]): Row[] {
    const found = this.lines(
      this.table(entity),
      "k IN (SELECT value FROM json_each(?))",
      JSON.stringify(numbers),
    );
    const byNumber = new Map(found.map(({ number, row }) => [number, row]));
    return numbers.map((number) => byNumber.get(number)).filter((row) => row !== undefined);
  }

  /** One text out of the engine for all of them: thousands of single values take longer than finding the rows. */
  private lines(table: Table, where: string, value: Value): { number: number; row: Row }[] {
    const found = this.db.value(
      `SELECT json_group_array(json_array(k, ${table.line})) FROM ${table.name} WHERE ${where}`,
      [value],
    );
    return (JSON.parse(found as string) as [number, unknown[][]][]).map(([number, pieces]) => ({
      number,
      row: decodeLine(table, pieces.flat(1)),
    }));
  }

  /** What the records are called, for many at a time. */
  readTitles(entity: string, numbers: readonly number[]): { number: number; title: string }[] {
    const { name, meta, byName } = this.table(entity);
    const columns = meta.title.filter((column) => byName.has(column));
    const rows = this.db.all(
      `SELECT ${["k", ...columns.map(quote)].join()} FROM ${name} WHERE k IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(numbers)],
    );
    return rows.map((row) => ({
      number: Number(row["k"]),
      title: columns
        .map((column) => row[column])
        .filter((value) => typeof value === "string" && value)
        .join(" "),
    }));
  }

  write(row: Row, entity: string): void {
    const { id, version, custom, ...values } = row;
    const names = Object.keys(values);
    this.writePage(entity, {
      columns: ["id", "version", "custom", ...names],
      rows: [[id, version, custom, ...names.map((name) => values[name])]],
    });
  }

  writePage(entity: string, page: Page, mode: WriteMode = "known"): void {
    if (!page.rows.length) return;
    const table = this.table(entity);
    const key = `${entity}:${page.columns.join()}`;
    let writer = this.writers.get(key);
    if (!writer)
      this.writers.set(key, (writer = new Writer(this.db, table, this.base(entity), page.columns)));
    writer.write(page.rows, mode);
    this.written.add(entity);
  }

  remove(entity: string, ids: readonly string[]): void {
    if (!ids.length) return;
    const table = this.table(entity);
    const list = JSON.stringify(ids);
    if (table.meta.search.length) unindex(this.db, table, this.base(entity), list);
    this.db.run(`DELETE FROM ${table.name} WHERE id IN (SELECT value FROM json_each(?))`, [list]);
    this.written.add(entity);
  }

  /** Fields that are not this person's to see any more: their columns, and what the rows are found by. */
  blank(entity: string, names: readonly string[]): void {
    const table = this.table(entity);
    const columns = table.columns.filter(({ name }) => names.includes(name));
    const own = names.filter((name) => name.startsWith("custom.")).map((name) => name.slice(7));
    const sets = [
      ...columns.map(({ name }) => `${quote(name)} = ?`),
      ...columns.filter(({ folded }) => folded).map(({ name }) => `${foldedName(name)} = ''`),
      ...(own.length ? [`custom = json_remove(custom${", ?".repeat(own.length)})`] : []),
    ];
    if (!sets.length) return;
    const blanks = columns.map(({ kind }) => encode(kind, null));
    this.db.run(`UPDATE ${table.name} SET ${sets.join()}`, [
      ...blanks,
      ...own.map((key) => `$."${key.replaceAll('"', "")}"`),
    ]);
    if (columns.some(({ name }) => table.meta.search.includes(name))) this.reindex(table);
    this.written.add(entity);
  }

  clear(): void {
    for (const table of this.tables.values()) {
      this.db.run(`DELETE FROM ${table.name}`);
      this.written.add(table.entity);
    }
    this.db.run("INSERT INTO words(words) VALUES ('delete-all')");
    this.db.run("INSERT INTO grams(grams) VALUES ('delete-all')");
  }

  takeWritten(): ReadonlySet<string> {
    const written = this.written;
    this.written = new Set();
    return written;
  }

  /** What the text index says of an entity, from the rows themselves, a thousand at a time. */
  private reindex(table: Table): void {
    const columns = ["id", "version", "custom", ...table.columns.map((column) => column.name)];
    for (let last = 0; ;) {
      const numbers = `SELECT k FROM ${table.name} WHERE k > ? ORDER BY k LIMIT 1000`;
      const found = this.lines(table, `k IN (${numbers})`, last);
      if (!found.length) return;
      last = Math.max(...found.map(({ number }) => number));
      const rows = found.map(({ row }) => columns.map((name) => row[name]));
      this.writePage(table.entity, { columns, rows }, "again");
    }
  }
}

/** Materialised: otherwise each of the sixty columns would cut its line out of the JSON again. */
const LINES = "WITH line AS MATERIALIZED (SELECT value AS v FROM jsonb_each(?))";

/** One statement for any number of rows: they travel into SQLite as a single JSON text, which beats binding each value. */
class Writer {
  private readonly upsert: string;
  private readonly index: readonly string[];
  private readonly encoders: readonly ((value: unknown) => Value)[];
  private readonly at: ReadonlyMap<string, number>;
  private readonly folds: readonly number[];
  private readonly searched: boolean;

  constructor(
    private readonly db: Database,
    private readonly table: Table,
    private readonly base: number,
    columns: readonly string[],
  ) {
    // A column that this version does not know is left out: the server may be newer.
    const known = [
      "id",
      ...columns.filter((name) => name === "version" || name === "custom" || table.byName.has(name)),
    ];
    this.at = new Map(known.map((name) => [name, columns.indexOf(name)]));
    this.encoders = known.map((name) => encoder(table, name));
    const folded = known.filter((name) => table.byName.get(name)?.folded);
    this.folds = folded.map((name) => columns.indexOf(name));
    this.searched = table.meta.search.length > 0;
    const targets = [...known.map(quote), ...folded.map(foldedName)];
    const cells = targets.map((_, position) => `v->>${position}`);
    const updates = targets.filter((name) => name !== '"id"').map((name) => `${name} = excluded.${name}`);
    this.upsert =
      `${LINES} INSERT INTO ${table.name} (${targets.join()}) SELECT ${cells.join()} FROM line WHERE true ` +
      `ON CONFLICT (id) DO UPDATE SET ${updates.join()}`;
    const [title, body] = [`v->>${targets.length}`, `v->>${targets.length + 1}`];
    const from = `FROM line CROSS JOIN ${table.name} AS t ON t.id = v->>0`;
    this.index = [
      `${LINES} INSERT INTO words (rowid, title, body) SELECT ${base} + t.k, ${title}, ${body} ${from}`,
      `${LINES} INSERT INTO grams (rowid, text) SELECT ${base} + t.k, (${title}) || ' ' || (${body}) ${from}`,
    ];
  }

  write(rows: readonly (readonly unknown[])[], mode: WriteMode): void {
    const sources = [...this.at.values()];
    const lines = rows.map((row) => {
      const line: Value[] = [];
      for (let at = 0; at < sources.length; at++) {
        line.push((this.encoders[at] as (value: unknown) => Value)(row[sources[at] as number]));
      }
      for (const at of this.folds) line.push(fold(text(row[at])));
      if (this.searched) line.push(...searchTexts(this.table.meta, (name) => row[this.at.get(name) ?? -1]));
      return line;
    });
    const found = this.searched ? (mode === "known" ? this.otherwiseFound(lines) : lines) : [];
    if (found.length && mode !== "new")
      unindex(this.db, this.table, this.base, JSON.stringify(found.map((line) => line[0])));
    const json = JSON.stringify(lines);
    this.db.run(this.upsert, [json]);
    if (!found.length) return;
    const indexed = found === lines ? json : JSON.stringify(found);
    for (const statement of this.index) this.db.run(statement, [indexed]);
  }

  /** Lines of rows that are new or are to be found by other words than before: most edits touch neither name nor number. */
  private otherwiseFound(lines: readonly Value[][]): Value[][] {
    const { meta, name: table } = this.table;
    const names = [...new Set([...meta.title, ...meta.search])].filter((name) => this.table.byName.has(name));
    const ids = JSON.stringify(lines.map((line) => line[0]));
    const before = new Map<Value, string>();
    for (const row of this.db.all(
      `SELECT id, ${names.map(quote).join()} FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
      [ids],
    )) {
      const value = (name: string) => decode(this.table.byName.get(name)?.kind ?? "text", row[name] ?? null);
      before.set(row["id"] ?? null, searchTexts(meta, value).join("\n"));
    }
    return lines.filter((line) => before.get(line[0] ?? null) !== line.slice(-2).join("\n"));
  }
}

function unindex(db: Database, table: Table, base: number, ids: string): void {
  const numbers = `SELECT ${base} + k FROM ${table.name} WHERE id IN (SELECT value FROM json_each(?))`;
  db.run(`DELETE FROM words WHERE rowid IN (${numbers})`, [ids]);
  db.run(`DELETE FROM grams WHERE rowid IN (${numbers})`, [ids]);
}

/** What a record is found by: its name, and the rest. Phone numbers also as bare digits. */
function searchTexts(meta: EntityMeta, value: (name: string) => unknown): [string, string] {
  const title = meta.title.map((name) => text(value(name))).filter(Boolean);
  const body: string[] = [];
  for (const name of meta.search) {
    const found = text(value(name));
    if (!found) continue;
    if (!meta.title.includes(name)) body.push(found);
    if (meta.fields[name]?.kind === "phone") {
      const digits = digitsOf(found);
      if (digits && digits !== found) body.push(digits);
    }
  }
  return [fold(title.join(" ")), fold(body.join(" "))];
}

function encoder(table: Table, name: string): (value: unknown) => Value {
  if (name === "id") return (value) => value as string;
  if (name === "version") return (value) => Number(value);
  if (name === "custom") return (value) => JSON.stringify(value ?? {});
  const kind = table.byName.get(name)?.kind ?? "text";
  return (value) => encode(kind, value);
}

/** Reads `Table.line`. */
function decodeLine(table: Table, [id, version, custom, ...values]: readonly unknown[]): Row {
  const row: Record<string, unknown> = { id, version, custom };
  table.columns.forEach(({ name, kind }, at) => (row[name] = decode(kind, values[at] ?? null)));
  return row as unknown as Row;
}

export function decode(kind: FieldKind, value: unknown): unknown {
  if (kind === "boolean") return value === null ? null : value === 1;
  if (kind === "choices" || kind === "refs") return value ?? [];
  return value;
}

function statementsOf(script: string): string[] {
  return script
    .split(";\n")
    .map((statement) => statement.trim())
    .filter(Boolean);
}
