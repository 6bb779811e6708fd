// Exact decimals: nothing is rounded except where a rule says so, and then half up, away from zero.
// The twin of server/billing/rules/numbers.py; see docs/algorithms/rounding.md.
import { Big } from "big.js";

export const ZERO = new Big(0);
export const ONE = new Big(1);
export const HUNDRED = new Big(100);
export const MOST_DECIMALS = 8;
/** The widest amount the official format can hold. */
export const LARGEST = new Big("99999999999.99");

// A division keeps as many decimals as its constructor says: one for each precision that a rule asks for.
const toPlaces = (places: number) => {
  const Own = Big();
  Own.DP = places;
  Own.RM = Big.roundHalfUp;
  return Own;
};
const DIVIDERS = { 2: toPlaces(2), 8: toPlaces(8) } as const;

/** Half up, away from zero: 0.005 -> 0.01, -0.005 -> -0.01. */
export function rounded(value: Big, places = 2): Big {
  return decimals(value) <= places ? value : value.round(places, Big.roundHalfUp);
}

/** A division rounded once. */
export function quotient(value: Big, divisor: Big, places: keyof typeof DIVIDERS): Big {
  return new Big(new DIVIDERS[places](value).div(divisor));
}

/** `percent` per cent of a value, exact. */
export function share(value: Big, percent: Big): Big {
  const product = value.times(percent);
  // Ours alone so far: moving its point is exact, and much faster than a second multiplication.
  if (!isZero(product)) product.e -= 2;
  return product;
}

/** How many decimals a value needs: 1 for 8.50, 3 for 8.333. */
export function decimals(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

export function sum(values: readonly Big[]): Big {
  return values.reduce((total, value) => total.plus(value), ZERO);
}

export function isZero(value: Big): boolean {
  return value.c[0] === 0;
}

export function isNegative(value: Big): boolean {
  return value.s < 0 && !isZero(value);
}

export function isTooLarge(value: Big): boolean {
  return value.e >= LARGEST.e && value.abs().gt(LARGEST);
}

/** An amount with its two decimals. */
export function money(value: Big): string {
  return unsignedZero(value.toFixed(2, Big.roundHalfUp));
}

/** A price or a quantity as the official format writes it: from `least` to 8 decimals, no idle zeros. */
export function plain(value: Big, least = 2): string {
  const places = Math.max(least, Math.min(MOST_DECIMALS, decimals(value)));
  return unsignedZero(value.toFixed(places, Big.roundHalfUp));
}

function unsignedZero(text: string): string {
  return text.startsWith("-") && !/[1-9]/.test(text) ? text.slice(1) : text;
}
