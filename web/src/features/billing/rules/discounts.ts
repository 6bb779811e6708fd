// Discounts in cascade: as people write them ("10+5"), as they cut a price, as they share out over a document.
// The twin of server/billing/rules/discounts.py.
import { Big } from "big.js";

import type { Discount } from "./document";
import {
  HUNDRED,
  MOST_DECIMALS,
  decimals,
  isNegative,
  isZero,
  plain,
  quotient,
  rounded,
  share,
  sum,
} from "./numbers";
import { Refused } from "./refused";

const MOST_DISCOUNTS = 20;
const NOTATION = /([+-]?)([0-9]{1,11}(?:[.,][0-9]{1,8})?)(%|€|EUR)?/y;

/**
 * "10+5" is 10 % and then 5 % of what is left; "-3" adds 3 %; "10+2,50€" takes 2.50 off the unit price.
 * Blanks do not matter, comma and point both divide decimals, a zero is no discount. Anything else is refused.
 */
export function parseDiscounts(text: string, at = "discounts"): readonly Discount[] {
  const joined = text.replace(/[ \t\r\n\u00a0]+/g, "");
  const found: Discount[] = [];
  let place = 0;
  while (place < joined.length) {
    NOTATION.lastIndex = place;
    const match = NOTATION.exec(joined);
    if (match === null || (place > 0 && match[1] === ""))
      throw new Refused(
        "bad_discount",
        `Non capisco lo sconto «${text}»: scrivilo come 10+5, oppure 2,50€.`,
        at,
      );
    const value = new Big((match[2] ?? "").replace(",", "."));
    const kind = match[3] === "€" || match[3] === "EUR" ? "amount" : "percent";
    if (!isZero(value)) found.push({ kind, value: match[1] === "-" ? value.neg() : value });
    place = NOTATION.lastIndex;
  }
  return checked(found, at);
}

export function checked(discounts: readonly Discount[], at: string): readonly Discount[] {
  if (discounts.length > MOST_DISCOUNTS)
    throw new Refused(
      "bad_discount",
      `Gli sconti in cascata possono essere al massimo ${String(MOST_DISCOUNTS)}.`,
      at,
    );
  if (discounts.some((each) => each.kind === "percent" && each.value.abs().gt(HUNDRED)))
    throw new Refused("bad_discount", "Uno sconto o un aumento non può superare il 100 %.", at);
  return discounts;
}

/** Back to the words of `parseDiscounts`: "10+5-3+2,5€". */
export function discountsText(discounts: readonly Discount[]): string {
  return discounts
    .map(({ kind, value }) => {
      const number = plain(value.abs(), 0).replace(".", ",");
      return (isNegative(value) ? "-" : "+") + number + (kind === "percent" ? "" : "€");
    })
    .join("")
    .replace(/^\+/, "");
}

/** ScontoMaggiorazione as it is written: SC takes off, MG adds; a percentage of two decimals or a unit amount. */
export type Step = { readonly kind: "SC" | "MG" } & (
  { readonly percent: Big } | { readonly amount: Big; readonly percent?: undefined }
);

/** The unit price after each discount in turn, unrounded, and the steps that lead there. */
export function cascade(
  price: Big,
  discounts: readonly Discount[],
  quantity: Big,
  at = "discounts",
): { unit: Big; steps: readonly Step[] } {
  let unit = price;
  const steps: Step[] = [];
  for (const discount of discounts) {
    if (discount.kind === "percent" && decimals(discount.value) <= 2) {
      unit = unit.minus(share(unit, discount.value));
      steps.push({ kind: isNegative(discount.value) ? "MG" : "SC", percent: discount.value.abs() });
      continue;
    }
    const cut = unitCut(unit, discount, quantity, at);
    unit = unit.minus(cut);
    if (!isZero(cut)) steps.push({ kind: isNegative(cut) ? "MG" : "SC", amount: cut.abs() });
  }
  return { unit, steps };
}

function unitCut(unit: Big, discount: Discount, quantity: Big, at: string): Big {
  if (discount.kind === "percent") return rounded(share(unit, discount.value), MOST_DECIMALS);
  if (discount.kind === "amount") return discount.value;
  if (isZero(quantity))
    throw new Refused(
      "bad_discount",
      "Lo sconto sul totale della riga vuole una quantità diversa da zero.",
      at,
    );
  return quotient(discount.value, quantity.abs(), MOST_DECIMALS);
}

/** An amount divided in proportion, each part to the cent; what the rounding leaves goes to the (first) heaviest. */
export function shareOut(amount: Big, weights: readonly Big[], at = "discounts"): Big[] {
  const whole = sum(weights);
  if (isZero(whole)) throw new Refused("bad_discount", "Non c'è un importo su cui ripartire lo sconto.", at);
  const parts = weights.map((weight) => quotient(amount.times(weight), whole, 2));
  const heaviest = weights.reduce((best, weight, index) => {
    const champion = weights[best];
    return champion !== undefined && weight.abs().gt(champion.abs()) ? index : best;
  }, 0);
  const left = amount.minus(sum(parts));
  return parts.map((part, index) => (index === heaviest ? part.plus(left) : part));
}
