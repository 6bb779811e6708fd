import { holds } from "../model/condition";
import { compareDecimals, sumDecimals } from "../model/decimals";
import { isDecimal, type EntityMeta, type SummaryMeta } from "../model/meta";
import type { Values } from "../model/words";

/** What others than this device's pending records say: null where there is none. */
export type Untouched = () => unknown;

/**
 * The server's value, moved by what is pending here. `word` and `shown` are the touched records as the server has them and
 * as the screen shows them, those that name this record. Nobody may see all records that the server counts: so what others
 * contribute is taken from its answer, not counted again.
 */
export function moved(
  summary: SummaryMeta,
  meta: EntityMeta,
  server: unknown,
  word: readonly Values[],
  shown: readonly Values[],
  untouched: Untouched,
): unknown {
  const counted = ({ where }: SummaryMeta, rows: readonly Values[]) =>
    where ? rows.filter((row) => holds(where, row, meta.fields)) : rows;
  const [before, after] = [counted(summary, word), counted(summary, shown)];
  if (summary.how === "count") return Number(server ?? 0) + after.length - before.length;
  const valuesOf = (rows: readonly Values[]) =>
    rows
      .map((row) => row[summary.value])
      .filter((value) => value !== null && value !== undefined && value !== "");
  if (summary.how === "sum") return sum(meta, summary, server, valuesOf(before), valuesOf(after));
  const rest = untouched();
  const best = (values: readonly unknown[]) => bestOf(summary, [...values, rest]);
  const here = best(valuesOf(after));
  // The server knows a better one that this device does not hold: it stands.
  const elsewhere = server !== null && server !== "" && best(valuesOf(before)) !== server;
  return elsewhere ? bestOf(summary, [here, server]) : here;
}

function sum(
  meta: EntityMeta,
  { value }: SummaryMeta,
  server: unknown,
  before: readonly unknown[],
  after: readonly unknown[],
): unknown {
  const field = meta.fields[value];
  if (!isDecimal(field?.kind)) {
    const total = (values: readonly unknown[]) => values.reduce((all: number, one) => all + Number(one), 0);
    return Number(server ?? 0) + total(after) - total(before);
  }
  const negated = before.map((one) =>
    String(one).startsWith("-") ? String(one).slice(1) : `-${String(one)}`,
  );
  const zero = `0.${"0".repeat(field?.decimals ?? 2)}`;
  return sumDecimals([zero, typeof server === "string" ? server : "0", ...negated, ...after.map(String)]);
}

function bestOf({ how }: SummaryMeta, values: readonly unknown[]): unknown {
  const found = values.filter((value) => value !== null && value !== undefined && value !== "");
  const sign = how === "min" ? -1 : 1;
  return found.reduce(
    (best: unknown, one) => (best === null || compare(one, best) * sign > 0 ? one : best),
    null,
  );
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function compare(left: unknown, right: unknown): number {
  const [a, b] = [String(left), String(right)];
  if (NUMBER.test(a) && NUMBER.test(b)) return compareDecimals(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}
