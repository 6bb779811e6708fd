// Arithmetic as SdI redoes it, with its tolerances. Twin of controls/amounts.py. Exact: only products and sums.
import Big from "big.js";

import { REGIMES_WITHOUT_CAP, SIMPLIFIED_CAP } from "../../../../generated/einvoice_controls";
import { below, decimal, list, text } from "./json";
import type { Tree } from "./json";
import { firstBy, rateOf } from "./rates";
import { hit } from "./registry";
import type { Hit } from "./registry";
import { inForce } from "./view";
import { numbered } from "./paths";
import type { Seen, Taxed } from "./seen";

export const amounts = {
  "00421": wrongTax,
  "00422": wrongTaxable,
  "00423": wrongLineTotal,
  "00437": emptyDocumentDiscount,
  "00438": emptyLineDiscount,
  "00460": tooLargeForSimplified,
};

const ZERO = new Big(0);
const HUNDREDTH = new Big("0.01");
// The texts say "less than 0.01", their own example and the field accept exactly 0.01.
export const CENT = new Big("0.01");
const EURO = new Big(1);

function* wrongTax(seen: Seen): Iterable<Hit> {
  for (const row of seen.bodies.flatMap((body) => body.summaries)) {
    const found = decimal(row.tree, "Imposta");
    if (!row.rate || !row.amount || !found) continue;
    const expected = row.rate.times(row.amount).times(HUNDREDTH).round(2, Big.roundHalfUp);
    if (found.minus(expected).abs().lte(CENT)) continue;
    yield hit(`${row.path}/Imposta`, {
      line: row.number,
      found: text(row.tree, "Imposta"),
      rate: row.rateText,
      taxable: text(row.tree, "ImponibileImporto"),
      expected: cents(expected),
    });
  }
}

function* wrongTaxable(seen: Seen): Iterable<Hit> {
  for (const body of seen.isSimplified ? [] : seen.bodies) {
    const taxables = sumByRate(body.summaries, (row) => row.amount);
    const roundings = sumByRate(body.summaries, (row) => decimal(row.tree, "Arrotondamento"));
    const sums = sumByRate([...body.lines, ...body.funds], (one) => one.amount);
    for (const [rate, first] of firstBy(body.summaries, rateOf)) {
      const expected = (sums.get(rate) ?? ZERO).plus(roundings.get(rate) ?? ZERO);
      const found = taxables.get(rate) ?? ZERO;
      if (found.minus(expected).abs().lt(EURO)) continue;
      const path = `${first.path}/ImponibileImporto`;
      yield hit(path, { rate: first.rateText, found: cents(found), expected: cents(expected) });
    }
  }
}

function* wrongLineTotal(seen: Seen): Iterable<Hit> {
  for (const line of seen.isSimplified ? [] : seen.bodies.flatMap((body) => body.lines)) {
    const expected = lineTotal(line.tree);
    if (!line.amount || line.amount.minus(expected).abs().lte(CENT)) continue;
    const found = text(line.tree, "PrezzoTotale");
    yield hit(`${line.path}/PrezzoTotale`, { line: line.number, found, expected: cents(expected) });
  }
}

function emptyDocumentDiscount(seen: Seen): Hit[] {
  return seen.bodies.flatMap((body) => emptyDiscounts(body.documentPath, body.document));
}

function emptyLineDiscount(seen: Seen): Hit[] {
  return seen.bodies.flatMap((body) => body.lines).flatMap((line) => emptyDiscounts(line.path, line.tree));
}

function* tooLargeForSimplified(seen: Seen): Iterable<Hit> {
  if (!seen.isSimplified || inForce(REGIMES_WITHOUT_CAP, seen).has(seen.regime)) return;
  const [cap = ""] = inForce(SIMPLIFIED_CAP, seen);
  for (const body of seen.bodies) {
    const total = sum(body.lines.map((line) => line.amount));
    if (!cap || below(body.general, "DatiFatturaRettificata") || total.lte(cap)) continue;
    yield hit(`${body.path}/DatiBeniServizi[1]/Importo`, { total: cents(total), cap });
  }
}

/** Discounts work on the unit price, in order, each on what the one before left; an amount wins over a percentage. */
function lineTotal(line: Tree): Big {
  let unit = decimal(line, "PrezzoUnitario") ?? ZERO;
  for (const discount of list(line, "ScontoMaggiorazione")) {
    const sign = text(discount, "Tipo") === "SC" ? -1 : 1;
    const amount = decimal(discount, "Importo");
    const percent = decimal(discount, "Percentuale") ?? ZERO;
    unit = unit.plus((amount ?? unit.times(percent).times(HUNDREDTH)).times(sign));
  }
  return unit.times(decimal(line, "Quantita") ?? 1);
}

function emptyDiscounts(path: string, holder: Tree | undefined): Hit[] {
  return numbered(`${path}/ScontoMaggiorazione`, list(holder, "ScontoMaggiorazione")).flatMap(
    ([at, discount], index) =>
      text(discount, "Tipo") && !decimal(discount, "Percentuale") && !decimal(discount, "Importo")
        ? [hit(at, { line: index + 1 })]
        : [],
  );
}

function sumByRate(each: readonly Taxed[], of: (one: Taxed) => Big | undefined): ReadonlyMap<string, Big> {
  const sums = new Map<string, Big>();
  for (const one of each) {
    const rate = rateOf(one);
    sums.set(rate, (sums.get(rate) ?? ZERO).plus(of(one) ?? ZERO));
  }
  return sums;
}

export function sum(each: readonly (Big | undefined)[]): Big {
  return each.reduce<Big>((total, one) => total.plus(one ?? ZERO), ZERO);
}

export function cents(value: Big): string {
  return value.toFixed(2, Big.roundHalfUp);
}
