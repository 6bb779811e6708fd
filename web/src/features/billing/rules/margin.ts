// What is earned, revenue less cost: the twin of server/billing/rules/margin.py.
import type { Big } from "big.js";

import type { WrittenLine } from "./lines";
import { HUNDRED, ZERO, isZero, quotient, rounded, sum } from "./numbers";

/**
 * `marginPercent` is of the revenue, `markupPercent` of the cost; null where there is nothing to divide by.
 * `withoutCost` counts the lines that earn but say no cost: above zero, the margin is too good to be true.
 */
export interface Margin {
  readonly revenue: Big;
  readonly cost: Big;
  readonly margin: Big;
  readonly marginPercent: Big | null;
  readonly markupPercent: Big | null;
  readonly withoutCost: number;
}

export function marginOf(revenue: Big, cost: Big, withoutCost = 0): Margin {
  const margin = revenue.minus(cost);
  const ofWhole = (whole: Big) => (isZero(whole) ? null : quotient(margin.times(HUNDRED), whole, 2));
  return {
    revenue,
    cost,
    margin,
    marginPercent: ofWhole(revenue),
    markupPercent: ofWhole(cost),
    withoutCost,
  };
}

/** Lines and discounts of the document; deposits and stamp duty earn nothing. */
export function marginOfLines(lines: readonly WrittenLine[]): Margin {
  const earning = lines.filter(({ origin }) => origin === "line" || origin === "discount");
  const silent = lines.filter((line) => line.origin === "line" && line.cost === null && !isZero(line.total));
  const revenue = rounded(sum(earning.map((line) => line.total)));
  return marginOf(revenue, sum(earning.map((line) => line.cost ?? ZERO)), silent.length);
}

/** The price that leaves this share of itself as margin; none from 100 % up: no price is high enough. */
export function priceForMargin(cost: Big, marginPercent: Big, places: 2 | 8 = 2): Big | null {
  if (marginPercent.gte(HUNDRED)) return null;
  return quotient(cost.times(HUNDRED), HUNDRED.minus(marginPercent), places);
}

export function priceForMarkup(cost: Big, markupPercent: Big, places: 2 | 8 = 2): Big {
  return quotient(cost.times(HUNDRED.plus(markupPercent)), HUNDRED, places);
}
