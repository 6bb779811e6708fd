import type { EntityMeta, FieldKind, FieldMeta, Filter } from "../model/meta";
import {
  addDays,
  calendarUnit,
  isDay,
  lastUnits,
  nextUnits,
  startOfDay,
  type Days,
  type Unit,
} from "./calendar";
import { literal, quote, type Value } from "./database";
import { fold } from "../model/fold";
import { linked, linkTo } from "../model/links";
import { foldedName, type Table } from "./tables";

/** What a filter needs to know besides itself. */
export interface FilterContext {
  table(entity: string): Table;
  has(entity: string): boolean;
  /** A field that the firm added: null if there is none of that name. */
  custom(entity: string, key: string): FieldMeta | null;
  /** Day in Rome. */
  readonly today: string;
  readonly me: string | null;
}

export class FilterError extends Error {
  constructor(
    readonly code: "unknown_field" | "unknown_operator" | "bad_value",
    message: string,
  ) {
    super(message);
  }
}

export interface Condition {
  readonly sql: string;
  readonly params: readonly Value[];
  /** Entities whose rows decide: a change in any of them makes an answer old. */
  readonly entities: ReadonlySet<string>;
}

const MAX_DEPTH = 30;
const MAX_LEAVES = 500;
const MAX_MEMBERS = 5000;

/** The tree of docs/protocol.md, section 7, as an SQL condition on the row called `t`. Every condition is true or false, never NULL. */
export function compileFilter(
  filter: Filter | null | undefined,
  entity: string,
  context: FilterContext,
): Condition {
  const compiler = new Compiler(context);
  compiler.entities.add(entity);
  const sql = filter ? compiler.node(filter, context.table(entity), "t", 0) : "1";
  return { sql, params: compiler.params, entities: compiler.entities };
}

class Compiler {
  readonly params: Value[] = [];
  readonly entities = new Set<string>();
  private leaves = 0;
  private aliases = 0;

  constructor(private readonly context: FilterContext) {}

  node(filter: Filter, table: Table, alias: string, depth: number): string {
    if (depth > MAX_DEPTH) throw new FilterError("bad_value", "Il filtro è annidato troppo in profondità.");
    if ("and" in filter) return this.group(filter.and, " AND ", "1", table, alias, depth);
    if ("or" in filter) return this.group(filter.or, " OR ", "0", table, alias, depth);
    // SQLite's parser has room for some 25 of them, one in another.
    if ("not" in filter && "not" in filter.not) return this.node(filter.not.not, table, alias, depth + 2);
    if ("not" in filter) return `NOT (${this.node(filter.not, table, alias, depth + 1)})`;
    if (++this.leaves > MAX_LEAVES) throw new FilterError("bad_value", "Il filtro ha troppe condizioni.");
    if (typeof filter.field !== "string" || typeof filter.op !== "string") {
      throw new FilterError("bad_value", "Il filtro non è scritto bene.");
    }
    return this.leaf(filter.field, filter.op, filter.value, table, alias);
  }

  private group(
    parts: readonly Filter[],
    joint: string,
    empty: string,
    table: Table,
    alias: string,
    depth: number,
  ): string {
    if (!Array.isArray(parts)) throw new FilterError("bad_value", "Il filtro non è scritto bene.");
    if (!parts.length) return empty;
    return parts.map((part: Filter) => `(${this.node(part, table, alias, depth + 1)})`).join(joint);
  }

  private leaf(path: string, op: string, value: unknown, table: Table, alias: string): string {
    const positive = POSITIVE[op];
    // "is not" is the exact opposite of "is": a missing value, or a missing related record, is not Rome either.
    if (positive) return `NOT (${this.leaf(path, positive, value, table, alias)})`;
    const dot = path.indexOf(".");
    const head = dot < 0 ? path : path.slice(0, dot);
    const rest = dot < 0 ? "" : path.slice(dot + 1);
    if (head === "custom" && rest) return this.customLeaf(rest, op, value, table, alias);
    if (head === "id" && !rest) return this.ref(`${alias}.id`, op, value, undefined);
    const meta = fieldOf(table.meta, head, path);
    if (rest) return this.related(meta, rest, op, value, `${alias}.${quote(head)}`);
    const column = table.byName.get(head);
    const expression = `${alias}.${quote(head)}`;
    return this.condition(
      {
        kind: meta.kind,
        expression,
        folded: column?.folded ? `${alias}.${foldedName(head)}` : `fold(coalesce(${expression}, ''))`,
      },
      meta,
      op,
      value,
    );
  }

  private related(meta: FieldMeta, rest: string, op: string, value: unknown, expression: string): string {
    if (!meta.to || !this.context.has(meta.to) || (meta.kind !== "ref" && meta.kind !== "refs"))
      throw unknownField(meta.name);
    const target = this.context.table(meta.to);
    this.entities.add(meta.to);
    const alias = `r${++this.aliases}`;
    // An empty related value: nobody at the other end with something in it.
    if (op === "empty") return `NOT (${this.related(meta, rest, "not_empty", value, expression)})`;
    const inner = this.leafOf(rest, op, value, target, alias);
    if (meta.kind === "ref")
      return `EXISTS (SELECT 1 FROM ${target.name} ${alias} WHERE ${alias}.id = ${expression} AND (${inner}))`;
    return (
      `EXISTS (SELECT 1 FROM json_each(coalesce(${expression}, '[]')) m${alias} ` +
      `JOIN ${target.name} ${alias} ON ${alias}.id = m${alias}.value WHERE (${inner}))`
    );
  }

  /** "Not empty" of something further away must stay positive all the way down. */
  private leafOf(path: string, op: string, value: unknown, table: Table, alias: string): string {
    if (op !== "not_empty") return this.leaf(path, op, value, table, alias);
    return `NOT (${this.leaf(path, "empty", value, table, alias)})`;
  }

  private customLeaf(key: string, op: string, value: unknown, table: Table, alias: string): string {
    const meta = this.context.custom(table.entity, key);
    if (!meta) throw unknownField(`custom.${key}`);
    this.entities.add("core.customfield");
    const path = literal(`$."${key.replaceAll('"', "")}"`);
    const expression = `json_extract(${alias}.custom, ${path})`;
    return this.condition(
      { kind: meta.kind, expression, folded: `fold(coalesce(${expression}, ''))` },
      meta,
      op,
      value,
    );
  }

  private condition(field: Operand, meta: FieldMeta, op: string, value: unknown): string {
    switch (field.kind) {
      case "text":
      case "longtext":
      case "email":
      case "phone":
      case "url":
      case "number":
        return this.text(field, op, value);
      case "integer":
      case "decimal":
      case "money":
      case "quantity":
      case "percent":
      case "duration":
        return this.number(field.expression, op, value);
      case "boolean":
        if (op === "is" && typeof value === "boolean")
          return `coalesce(${field.expression}, 0) = ${value ? 1 : 0}`;
        throw op === "is" ? badValue() : unknownOperator(op);
      case "time":
        return this.time(field.expression, op, value);
      case "file":
        if (op === "is" || op === "empty") return this.text(field, op, value);
        throw unknownOperator(op);
      case "date":
        return this.days(field.expression, op, value, (day) => day);
      case "datetime":
        return this.days(field.expression, op, value, startOfDay);
      case "choice":
        return this.choice(field.expression, op, value);
      case "choices":
      case "refs":
        return this.set(field.expression, op, value, meta);
      case "ref":
        return this.ref(field.expression, op, value, meta.to);
      case "link":
        return this.link(field.expression, op, value);
      case "json":
        if (op === "empty") return `coalesce(${field.expression}, 'null') IN ('null', '""', '[]', '{}')`;
        throw unknownOperator(op);
    }
  }

  private text({ expression, folded }: Operand, op: string, value: unknown): string {
    switch (op) {
      case "is":
        return `${folded} = ${this.bind(fold(textValue(value)))}`;
      case "contains":
        return `instr(${folded}, ${this.bind(fold(textValue(value)))}) > 0`;
      case "starts": {
        const start = fold(textValue(value));
        return `substr(${folded}, 1, ${[...start].length}) = ${this.bind(start)}`;
      }
      case "empty":
        return `coalesce(${expression}, '') = ''`;
      default:
        throw unknownOperator(op);
    }
  }

  private number(expression: string, op: string, value: unknown): string {
    const number = `CAST(${expression} AS REAL)`;
    const compare: Readonly<Record<string, string>> = { is: "=", lt: "<", le: "<=", gt: ">", ge: ">=" };
    const sign = compare[op];
    if (sign) return `coalesce(${number} ${sign} CAST(${this.bind(numberValue(value))} AS REAL), 0)`;
    if (op === "between") {
      const [first, last] = pair(value).map(numberValue) as [string, string];
      return `coalesce(${number} BETWEEN CAST(${this.bind(first)} AS REAL) AND CAST(${this.bind(last)} AS REAL), 0)`;
    }
    if (op === "empty") return `${expression} IS NULL`;
    throw unknownOperator(op);
  }

  /** `start` gives the stored value at which a day begins: a day itself, or an instant. */
  private days(expression: string, op: string, value: unknown, start: (day: string) => string): string {
    const within = ({ first, last }: Days) =>
      `coalesce(${expression} >= ${this.bind(start(first))} AND ${expression} < ${this.bind(start(addDays(last, 1)))}, 0)`;
    const { today } = this.context;
    switch (op) {
      case "is": {
        const day = dayValue(value);
        return within({ first: day, last: day });
      }
      case "before":
        return `coalesce(${expression} < ${this.bind(start(dayValue(value)))}, 0)`;
      case "after":
        return `coalesce(${expression} >= ${this.bind(start(addDays(dayValue(value), 1)))}, 0)`;
      case "between": {
        const [first, last] = pair(value).map(dayValue) as [string, string];
        return within({ first, last });
      }
      case "last": {
        const { n, unit } = span(value);
        return within(lastUnits(today, n, unit));
      }
      case "next": {
        const { n, unit } = span(value);
        return within(nextUnits(today, n, unit));
      }
      case "this":
        return within(calendarUnit(today, calendarName(value), 0));
      case "previous":
        return within(calendarUnit(today, calendarName(value), -1));
      case "following":
        return within(calendarUnit(today, calendarName(value), 1));
      case "empty":
        return `coalesce(${expression}, '') = ''`;
      default:
        throw unknownOperator(op);
    }
  }

  private time(expression: string, op: string, value: unknown): string {
    const signs: Readonly<Record<string, string>> = { is: "=", before: "<", after: ">" };
    const sign = signs[op];
    if (sign) return `coalesce(${expression} ${sign} ${this.bind(timeValue(value))}, 0)`;
    if (op === "between") {
      const [first, last] = pair(value).map(timeValue) as [string, string];
      return `coalesce(${expression} BETWEEN ${this.bind(first)} AND ${this.bind(last)}, 0)`;
    }
    if (op === "empty") return `coalesce(${expression}, '') = ''`;
    throw unknownOperator(op);
  }

  private choice(expression: string, op: string, value: unknown): string {
    switch (op) {
      case "is":
        return `coalesce(${expression}, '') = ${this.bind(textValue(value))}`;
      case "in":
        return `coalesce(${expression}, '') IN (SELECT value FROM json_each(${this.bind(members(value))}))`;
      case "empty":
        return `coalesce(${expression}, '') = ''`;
      default:
        throw unknownOperator(op);
    }
  }

  private ref(expression: string, op: string, value: unknown, to: string | undefined): string {
    switch (op) {
      case "is":
        return `coalesce(${expression}, '') = ${this.bind(textValue(value))}`;
      case "in":
        return `coalesce(${expression}, '') IN (SELECT value FROM json_each(${this.bind(members(value))}))`;
      case "empty":
        return `${expression} IS NULL`;
      case "me":
        if (to === "core.user") return `coalesce(${expression}, '') = ${this.bind(this.context.me ?? "-")}`;
        throw unknownOperator(op);
      default:
        throw unknownOperator(op);
    }
  }

  private link(expression: string, op: string, value: unknown): string {
    if (op === "is") return this.ref(expression, op, linkValue(value), undefined);
    if (op === "in") {
      if (!Array.isArray(value)) throw badValue();
      return this.ref(expression, op, value.map(linkValue), undefined);
    }
    if (op === "of")
      return (
        `coalesce(substr(${expression}, 1, instr(${expression}, '/') - 1), '') ` +
        `IN (SELECT value FROM json_each(${this.bind(members(value))}))`
      );
    if (op === "empty") return `${expression} IS NULL`;
    throw unknownOperator(op);
  }

  private set(expression: string, op: string, value: unknown, meta: FieldMeta): string {
    const each = `json_each(coalesce(${expression}, '[]'))`;
    switch (op) {
      case "has":
        return `EXISTS (SELECT 1 FROM ${each} WHERE value = ${this.bind(textValue(value))})`;
      case "has_any":
        return `EXISTS (SELECT 1 FROM ${each} WHERE value IN (SELECT value FROM json_each(${this.bind(members(value))})))`;
      case "has_all":
        return (
          `NOT EXISTS (SELECT 1 FROM json_each(${this.bind(members(value))}) AS wanted ` +
          `WHERE wanted.value NOT IN (SELECT value FROM ${each}))`
        );
      case "empty":
        return `json_array_length(coalesce(${expression}, '[]')) = 0`;
      case "me":
        if (meta.to === "core.user") return this.set(expression, "has", this.context.me ?? "-", meta);
        throw unknownOperator(op);
      default:
        throw unknownOperator(op);
    }
  }

  private bind(value: Value): string {
    this.params.push(value);
    return "?";
  }
}

interface Operand {
  readonly kind: FieldKind;
  readonly expression: string;
  readonly folded: string;
}

const POSITIVE: Readonly<Record<string, string>> = {
  is_not: "is",
  not_contains: "contains",
  not_in: "in",
  has_not: "has",
  not_of: "of",
  not_empty: "empty",
};

function fieldOf(meta: EntityMeta, name: string, path: string): FieldMeta {
  const found = Object.hasOwn(meta.fields, name) ? meta.fields[name] : undefined;
  if (!found) throw unknownField(path);
  return found;
}

function textValue(value: unknown): string {
  if (typeof value !== "string") throw badValue();
  return value;
}

function linkValue(value: unknown): string {
  const found = linked(value);
  if (!found) throw badValue();
  return linkTo(found.entity, found.id);
}

function numberValue(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && /^-?\d{1,15}(\.\d{1,10})?$/.test(value)) return value;
  throw badValue();
}

function timeValue(value: unknown): string {
  if (typeof value !== "string" || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value)) throw badValue();
  return value;
}

function dayValue(value: unknown): string {
  if (!isDay(value)) throw badValue();
  return value;
}

function pair(value: unknown): [unknown, unknown] {
  if (!Array.isArray(value) || value.length !== 2) throw badValue();
  return value as [unknown, unknown];
}

function members(value: unknown): string {
  if (
    !Array.isArray(value) ||
    value.length > MAX_MEMBERS ||
    !value.every((member) => typeof member === "string")
  ) {
    throw badValue();
  }
  return JSON.stringify(value);
}

function span(value: unknown): { n: number; unit: Unit } {
  const { n, unit } = (value ?? {}) as { n?: unknown; unit?: unknown };
  if (typeof n !== "number" || !Number.isInteger(n) || n < 1 || n > 10_000) throw badValue();
  if (unit !== "day" && unit !== "week" && unit !== "month" && unit !== "year") throw badValue();
  return { n, unit };
}

function calendarName(value: unknown): Unit {
  if (value === "day" || value === "week" || value === "month" || value === "quarter" || value === "year")
    return value;
  throw badValue();
}

function badValue(): FilterError {
  return new FilterError("bad_value", "Il valore del filtro non va bene per questo campo.");
}

function unknownField(name: string): FilterError {
  return new FilterError("unknown_field", `Campo sconosciuto: ${name}`);
}

function unknownOperator(op: string): FilterError {
  return new FilterError("unknown_operator", `Operatore non previsto per questo campo: ${op}`);
}
