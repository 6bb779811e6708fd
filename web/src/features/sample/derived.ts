/**
 * What an order is worth: the twin of server/sample/rules.py, held to it by vectors/sample/derived.json. Rounded half up to
 * the cent, away from zero: each line once, the discounted total once.
 */
import Big from "big.js";

import type { Twins } from "../../model/twins";
import type { Values } from "../../model/words";

const NUMBER = /^-?[0-9]+(\.[0-9]+)?$/;
const HALF_UP = 1;

export const twins: Twins = {
  "sample.part_amount": ({ quantity, price }) => ({ amount: cents(product(quantity, price)) }),

  /** The sum of its parts, or its own quantity x price where it has none. */
  "sample.line_amount": ({ quantity, price }, { parts = [] }) => ({
    amount: cents(parts.length ? sum(parts, "amount") : product(quantity, price)),
  }),

  "sample.order_totals": ({ discount }, { lines = [] }) => {
    const net = sum(lines, "amount");
    // Not `div`: it would round to its own twenty places.
    const total = net.times(new Big(100).minus(number(discount))).times("0.01");
    return { net: cents(net), total: cents(total), lines_count: lines.length };
  },

  "sample.order_costs": (_order, { lines = [] }) => ({
    cost_total: cents(
      lines.reduce((all, { quantity, cost }) => all.plus(cents(product(quantity, cost))), new Big(0)),
    ),
  }),
};

function product(quantity: unknown, price: unknown): Big {
  return number(quantity).times(number(price));
}

function sum(rows: readonly Values[], name: string): Big {
  return rows.reduce((all, row) => all.plus(number(row[name])), new Big(0));
}

/** Nothing, and what is no number, counts as 0. */
function number(value: unknown): Big {
  const text = typeof value === "number" ? String(value) : value;
  return new Big(typeof text === "string" && NUMBER.test(text) ? text : 0);
}

function cents(value: Big): string {
  const rounded = value.round(2, HALF_UP);
  return (rounded.eq(0) ? new Big(0) : rounded).toFixed(2);
}
