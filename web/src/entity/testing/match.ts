/** The filter of docs/protocol.md, section 7, over rows in memory: enough of it for tests. */
import { addDays, dayOf, today } from "../../i18n/dates";
import { compareDecimals } from "../../model/decimals";
import { compareText, fold } from "../../i18n/text";
import { type EntityMeta, type FieldMeta, type Filter, isNumber, type Row } from "../../model/meta";
import { metaOf } from "../metas";
import { fieldAt, isEmpty, numberOf, textOf, valueOf } from "../values";

export type Find = (entity: string, id: string) => Row | undefined;

export function matches(meta: EntityMeta, filter: Filter, row: Row, find: Find, me: string): boolean {
  if ("and" in filter) return filter.and.every((part) => matches(meta, part, row, find, me));
  if ("or" in filter) return filter.or.some((part) => matches(meta, part, row, find, me));
  if ("not" in filter) return !matches(meta, filter.not, row, find, me);
  const found = fieldAt(meta, filter.field);
  return (
    found !== null && holds(found.field, filter.op, valueAt(meta, filter.field, row, find), filter.value, me)
  );
}

export function valueAt(meta: EntityMeta, path: string, row: Row, find: Find): unknown {
  const found = fieldAt(meta, path);
  if (!found?.via) return valueOf(row, path);
  const next = found.via.to ? find(found.via.to, textOf(valueOf(row, found.via.name))) : undefined;
  return next && valueOf(next, found.field.name);
}

function holds(field: FieldMeta, op: string, value: unknown, wanted: unknown, me: string): boolean {
  const list = Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];
  const set = Array.isArray(value) ? (value as unknown[]) : [];
  if (op === "empty") return isEmpty(value);
  if (op === "not_empty") return !isEmpty(value);
  if (op === "me") return value === me;
  if (field.kind === "date" || field.kind === "datetime")
    return typeof value === "string" && dayHolds(dayOf(value), op, wanted);
  if (isNumber(field.kind)) {
    if (isEmpty(value)) return op === "is_not";
    const against = (at: number) => compareDecimals(String(value), String(list[at]));
    const tests: Record<string, () => boolean> = {
      is: () => against(0) === 0,
      is_not: () => against(0) !== 0,
      lt: () => against(0) < 0,
      le: () => against(0) <= 0,
      gt: () => against(0) > 0,
      ge: () => against(0) >= 0,
      between: () => against(0) >= 0 && against(1) <= 0,
    };
    return tests[op]?.() ?? false;
  }
  const text = fold(textOf(value));
  const sought = fold(textOf(wanted));
  const tests: Record<string, () => boolean> = {
    is: () => (typeof wanted === "boolean" ? (value ?? false) === wanted : text === sought),
    is_not: () => text !== sought,
    contains: () => text.includes(sought),
    not_contains: () => !text.includes(sought),
    starts: () => text.startsWith(sought),
    in: () => list.includes(value),
    not_in: () => !list.includes(value),
    has: () => set.includes(wanted),
    has_not: () => !set.includes(wanted),
    has_any: () => list.some((item) => set.includes(item)),
    has_all: () => list.every((item) => set.includes(item)),
  };
  return tests[op]?.() ?? false;
}

function dayHolds(day: string, op: string, wanted: unknown): boolean {
  const now = today();
  if (op === "is") return day === wanted;
  if (op === "before") return day < String(wanted);
  if (op === "after") return day > String(wanted);
  if (op === "between" && Array.isArray(wanted)) return day >= String(wanted[0]) && day <= String(wanted[1]);
  if (op === "last" || op === "next") {
    const { n, unit } = wanted as { n: number; unit: string };
    const days = n * ({ day: 1, week: 7, month: 30, year: 365 }[unit] ?? 1);
    return op === "last" ? day <= now && day > addDays(now, -days) : day >= now && day < addDays(now, days);
  }
  const length = { day: 10, month: 7, year: 4 }[String(wanted)] ?? 7;
  return op === "this" && day.slice(0, length) === now.slice(0, length);
}

export function compareRows(meta: EntityMeta, sort: readonly { field: string; desc: boolean }[], find: Find) {
  const keys = sort.map((key) => ({ ...key, kind: fieldAt(meta, key.field)?.field.kind }));
  return (left: Row, right: Row): number => {
    for (const key of keys) {
      const [a, b] = [valueAt(meta, key.field, left, find), valueAt(meta, key.field, right, find)];
      const order = isNumber(key.kind)
        ? compareDecimals(numberOf(a), numberOf(b))
        : compareText(textOf(a), textOf(b));
      if (order) return key.desc ? -order : order;
    }
    return left.id < right.id ? -1 : 1;
  };
}

export function searched(meta: EntityMeta, row: Row, text: string): boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const hay = fold(meta.search.map((name) => textOf(row[name])).join(" "));
  return words.every((word) => hay.includes(word));
}

export function metaFor(key: string): EntityMeta {
  const meta = metaOf(key);
  if (!meta) throw new Error(`no entity ${key}`);
  return meta;
}
