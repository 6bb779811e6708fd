import { customDecimals, type FieldMeta, isDecimal, isNumber, type Row } from "../model/meta";
import type { Query } from "../model/query";
import { dayOf } from "./calendar";
import { literal, quote, type Database, type Value } from "./database";
import { compileFilter, FilterError, type FilterContext } from "./filter";
import { letterStarts, type LetterStart } from "./letters";
import type { Records } from "./records";
import { searchCondition } from "./search";
import { foldedName, orderExpression, sortOf, type Table } from "./tables";

interface Compiled {
  readonly table: Table;
  readonly where: string;
  readonly params: readonly Value[];
  readonly order: string;
  /** What the list is ordered by before all else. */
  readonly key: { readonly sql: string; readonly desc: boolean } | null;
  readonly entities: ReadonlySet<string>;
}

interface View {
  readonly compiled: Compiled;
  readonly stamp: string;
  count?: number;
  /** Numbers of all rows in order: made once, then any window of the list is a slice. */
  numbers?: readonly number[];
  letters?: readonly LetterStart[];
}

const KEPT_VIEWS = 24;
/** Up to here a window is read directly when the whole order is not known yet: the first screen does not wait for it. */
const DIRECT = 2000;
/** From here on somebody is scrolling and will soon want rows from anywhere. */
const SCROLLING = 300;

/** Lists, counts and groups over the local rows. */
export class Lists {
  private readonly views = new Map<string, View>();
  private readonly stamps = new Map<string, number>();
  private toWarm: View | null = null;

  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly now: () => number,
    private readonly me: () => string | null,
  ) {}

  /** Rows of these entities changed: what was worked out from them is forgotten. */
  changed(entities: Iterable<string>): void {
    for (const entity of entities) this.stamps.set(entity, (this.stamps.get(entity) ?? 0) + 1);
  }

  list(query: Query, first: number, last: number): Row[] {
    const view = this.view(query);
    const { compiled } = view;
    const size = Math.max(0, Math.min(last - first, 5000));
    // A search finds all its rows before it can put them in order: their number comes along for nothing.
    if (!view.numbers && !query.search?.trim() && first + size <= DIRECT) {
      if (first >= SCROLLING) this.toWarm = view;
      const numbers = this.numbers(
        `${this.select(compiled)} LIMIT ${size} OFFSET ${Math.max(0, first)}`,
        compiled,
      );
      return this.records.readNumbers(query.entity, numbers);
    }
    const numbers = this.allNumbers(view);
    return this.records.readNumbers(query.entity, numbers.slice(first, first + size));
  }

  /** Works out the whole order of the list asked for last. Called when nobody waits. */
  warm(): void {
    const view = this.toWarm;
    this.toWarm = null;
    if (view && view.stamp === this.stampOf(view.compiled.entities)) this.allNumbers(view);
  }

  count(query: Query): number {
    const view = this.view(query);
    if (view.numbers) return view.numbers.length;
    const { table, where, params } = view.compiled;
    return (view.count ??= Number(
      this.db.value(`SELECT count(*) FROM ${table.name} AS t WHERE ${where}`, params),
    ));
  }

  /** Where each letter begins, for a list ordered by a text. Reads the order that scrolling needs anyway. */
  letters(query: Query): readonly LetterStart[] {
    const view = this.view(query);
    if (view.letters) return view.letters;
    const { table, key } = view.compiled;
    if (!key) return [];
    const numbers = this.allNumbers(view);
    // Text only: a number is less than any text, and nothing is less than all.
    const sql = `SELECT typeof(${key.sql}) = 'text' AND ${key.sql} >= ? FROM ${table.name} AS t WHERE t.k = ?`;
    view.letters = letterStarts(
      numbers.length,
      key.desc,
      (position, letter) => this.db.value(sql, [letter, numbers[position] ?? null]) === 1,
    );
    return view.letters;
  }

  ids(query: Query, limit: number): string[] {
    const { table, where, params, order } = this.view(query).compiled;
    const found = this.db.value(
      `SELECT json_group_array(id) FROM (SELECT t.id FROM ${table.name} AS t WHERE ${where} ORDER BY ${order} LIMIT ${Math.max(0, Math.floor(limit))})`,
      params,
    );
    return JSON.parse(found as string) as string[];
  }

  groups(query: Query, field: string, sum?: string): { value: unknown; count: number; sum: string | null }[] {
    const { table, where, params } = this.view(query).compiled;
    const meta = this.field(table, field);
    const isSet = meta.kind === "choices" || meta.kind === "refs";
    const column = field.startsWith("custom.") ? customSql(field.slice(7)) : `t.${quote(field)}`;
    const value = isSet ? "member.value" : column;
    const from = isSet
      ? `${table.name} AS t, json_each(coalesce(${column}, '[]')) AS member`
      : `${table.name} AS t`;
    const total = sum ? this.sumSql(table, sum) : { sql: "NULL", decimals: 0 };
    const rows = this.db.all<{ value: Value; count: number; sum: number | null }>(
      `SELECT ${value} AS value, count(*) AS count, ${total.sql} AS sum FROM ${from} WHERE ${where} GROUP BY 1 ORDER BY 2 DESC`,
      params,
    );
    return rows.map((row) => ({
      value: meta.kind === "boolean" ? (row.value === null ? null : row.value === 1) : row.value,
      count: row.count,
      sum: row.sum === null ? null : scaled(row.sum, total.decimals),
    }));
  }

  private view(query: Query): View {
    const today = dayOf(this.now());
    const key = JSON.stringify([
      query.entity,
      query.filter ?? null,
      query.search ?? "",
      query.sort ?? null,
      today,
      this.me(),
    ]);
    const known = this.views.get(key);
    if (known && known.stamp === this.stampOf(known.compiled.entities)) {
      this.views.delete(key);
      this.views.set(key, known);
      return known;
    }
    const compiled = this.compile(query, today);
    const view: View = { compiled, stamp: this.stampOf(compiled.entities) };
    this.views.delete(key);
    this.views.set(key, view);
    for (const oldest of this.views.keys()) {
      if (this.views.size <= KEPT_VIEWS) break;
      this.views.delete(oldest);
    }
    return view;
  }

  private compile(query: Query, today: string): Compiled {
    const table = this.records.table(query.entity);
    const context: FilterContext = {
      table: (entity) => this.records.table(entity),
      has: (entity) => this.records.has(entity),
      custom: (entity, key) => customField(this.db, this.records, entity, key),
      today,
      me: this.me(),
    };
    const condition = compileFilter(query.filter, query.entity, context);
    const order = this.order(table, query);
    const base = this.records.base(query.entity);
    const search = searchCondition(this.db, query.search ?? "", base, !query.filter && order.isUsual);
    const entities = new Set([...condition.entities, ...order.entities]);
    return {
      table,
      where: `(${condition.sql}) AND (${search.sql})`,
      params: [...condition.params, ...search.params],
      order: order.sql,
      key: order.key,
      entities,
    };
  }

  private order(
    table: Table,
    query: Query,
  ): Pick<Compiled, "key"> & { sql: string; entities: string[]; isUsual: boolean } {
    const entities: string[] = [];
    const usual = sortOf(table.meta);
    const wanted = query.sort?.length ? query.sort : usual;
    const keys = wanted.map(({ field, desc }) => {
      const { sql, entity } = this.orderBy(table, field);
      if (entity) entities.push(entity);
      return { sql, desc };
    });
    const parts = keys.map(({ sql, desc }) => (desc ? `${sql} DESC` : sql));
    // A last word makes the order the same every time.
    return {
      sql: [...parts, "t.k"].join(", "),
      key: keys[0] ?? null,
      entities,
      // The order that has an index (tables.ts).
      isUsual:
        wanted.length === usual.length &&
        wanted.every(({ field, desc }, at) => field === usual[at]?.field && desc === usual[at].desc),
    };
  }

  private orderBy(table: Table, field: string): { sql: string; entity?: string } {
    if (field.startsWith("custom.")) {
      const meta = this.field(table, field);
      const value = customSql(field.slice(7));
      return {
        sql: isNumber(meta.kind) ? `CAST(${value} AS REAL)` : `fold(${value})`,
      };
    }
    const meta = this.field(table, field);
    if (meta.kind === "choice" && meta.choices?.length) {
      const cases = meta.choices.map(([value], at) => `WHEN ${literal(value)} THEN ${at}`);
      return { sql: `CASE t.${quote(field)} ${cases.join(" ")} ELSE -1 END` };
    }
    if (meta.kind === "ref" && meta.to && this.records.has(meta.to)) {
      const target = this.records.table(meta.to);
      const name = target.meta.title[0];
      if (name && target.byName.has(name)) {
        const column = target.byName.get(name)?.folded ? foldedName(name) : quote(name);
        return {
          sql: `(SELECT o.${column} FROM ${target.name} AS o WHERE o.id = t.${quote(field)})`,
          entity: meta.to,
        };
      }
    }
    if (table.byName.get(field)?.folded || isDecimal(meta.kind))
      return { sql: orderExpression(table, field) };
    const textual =
      meta.kind === "text" ||
      meta.kind === "longtext" ||
      meta.kind === "email" ||
      meta.kind === "url" ||
      meta.kind === "number";
    return { sql: textual ? `fold(t.${quote(field)})` : `t.${quote(field)}` };
  }

  private field(table: Table, name: string): FieldMeta {
    const found = name.startsWith("custom.")
      ? customField(this.db, this.records, table.entity, name.slice(7))
      : Object.hasOwn(table.meta.fields, name)
        ? table.meta.fields[name]
        : undefined;
    if (!found) throw new FilterError("unknown_field", `Campo sconosciuto: ${name}`);
    return found;
  }

  /** Whole numbers of the smallest digit: SQLite adds them without rounding. */
  private sumSql(table: Table, field: string): { sql: string; decimals: number } {
    const meta = this.field(table, field);
    const decimals = isDecimal(meta.kind) ? (meta.decimals ?? 2) : 0;
    const column = field.startsWith("custom.") ? customSql(field.slice(7)) : `t.${quote(field)}`;
    return { sql: `sum(CAST(round(CAST(${column} AS REAL) * ${10 ** decimals}) AS INTEGER))`, decimals };
  }

  private select({ table, where, order }: Compiled): string {
    return `SELECT t.k FROM ${table.name} AS t WHERE ${where} ORDER BY ${order}`;
  }

  private allNumbers(view: View): readonly number[] {
    return (view.numbers ??= this.numbers(this.select(view.compiled), view.compiled));
  }

  private numbers(select: string, { params }: Compiled): number[] {
    // One text out of the engine is far quicker than a hundred thousand single values.
    const found = this.db.value(`SELECT json_group_array(k) FROM (${select})`, params);
    return JSON.parse(found as string) as number[];
  }

  private stampOf(entities: ReadonlySet<string>): string {
    let stamp = "";
    for (const entity of entities) stamp += `${this.stamps.get(entity) ?? 0},`;
    return stamp;
  }
}

function customSql(key: string): string {
  return `json_extract(t.custom, ${literal(`$."${key.replaceAll('"', "")}"`)})`;
}

/** The firm's own field, from its definition row. */
export function customField(db: Database, records: Records, entity: string, key: string): FieldMeta | null {
  if (!records.has("core.customfield")) return null;
  const table = records.table("core.customfield");
  const row = db.get<{ label: string; kind: FieldMeta["kind"]; choices: string }>(
    `SELECT label, kind, choices FROM ${table.name} WHERE entity = ? AND key = ?`,
    [entity, key],
  );
  if (!row) return null;
  const choices = String(row.choices)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((value) => [value, value] as const);
  const decimals = customDecimals(row.kind);
  return {
    name: `custom.${key}`,
    label: row.label,
    kind: row.kind,
    required: false,
    readOnly: false,
    merge: row.kind === "choices" ? "set" : row.kind === "longtext" ? "text" : "plain",
    choices,
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function scaled(whole: number, decimals: number): string {
  if (!decimals) return String(whole);
  const digits = String(Math.abs(whole)).padStart(decimals + 1, "0");
  return `${whole < 0 ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
