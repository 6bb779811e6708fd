// Rates of lines and funds against those of the VAT summary. Twin of controls/rates.py.
import { NO_ZERO_RATE } from "../../../../generated/einvoice_controls";
import { hit } from "./registry";
import type { Hit } from "./registry";
import { inForce } from "./view";
import type { Body, Seen, Taxed } from "./seen";

export const rates = {
  "00424": rateAsFraction,
  "00419": tooFewSummaries,
  "00443": ratesDoNotMatch,
  "00444": naturesDoNotMatch,
  "00474": zeroRateWhereVatIsDue,
};

const ONLY_USED = "nelle linee o nelle casse, ma non nei riepiloghi IVA";
const ONLY_SUMMED = "nei riepiloghi IVA, ma in nessuna linea o cassa";

function rateAsFraction(seen: Seen): Hit[] {
  return seen.bodies
    .flatMap((body) => [...body.lines, ...body.funds, ...body.summaries])
    .filter((each) => each.rate?.gt(0) && each.rate.lt(1))
    .map((each) => hit(each.ratePath, { rate: each.rateText }));
}

function* tooFewSummaries(seen: Seen): Iterable<Hit> {
  for (const body of ordinary(seen)) {
    const used = firstBy([...body.lines, ...body.funds], rateOf).size;
    const summaries = body.summaries.length;
    if (summaries < used) yield hit(`${body.path}/DatiBeniServizi/DatiRiepilogo`, { rates: used, summaries });
  }
}

function* ratesDoNotMatch(seen: Seen): Iterable<Hit> {
  for (const [each, where] of unmatched(seen, rateOf))
    yield hit(each.ratePath, { rate: each.rateText, where });
}

function* naturesDoNotMatch(seen: Seen): Iterable<Hit> {
  for (const [each, where] of unmatched(seen, (one) => one.nature))
    yield hit(`${each.path}/Natura`, { nature: each.nature, where });
}

function zeroRateWhereVatIsDue(seen: Seen): Hit[] {
  const kinds = inForce(NO_ZERO_RATE, seen);
  return seen.bodies
    .filter((body) => kinds.has(body.kind))
    .flatMap((body) => body.lines)
    .filter((line) => line.rate?.eq(0))
    .map((line) => hit(line.ratePath, { line: line.number }));
}

function* unmatched(seen: Seen, by: (each: Taxed) => string): Iterable<[Taxed, string]> {
  for (const body of ordinary(seen)) {
    const used = firstBy([...body.lines, ...body.funds], by);
    const summed = firstBy(body.summaries, by);
    for (const [value, each] of used) if (!summed.has(value)) yield [each, ONLY_USED];
    for (const [value, each] of summed) if (!used.has(value)) yield [each, ONLY_SUMMED];
  }
}

function ordinary(seen: Seen): readonly Body[] {
  return seen.isSimplified ? [] : seen.bodies;
}

/** One spelling of each rate: 22.0 and 22.00 are one. */
export function rateOf(each: Taxed): string {
  return each.rate?.toFixed(2) ?? "";
}

/** The distinct values, each with the first that has it. */
export function firstBy(each: readonly Taxed[], by: (one: Taxed) => string): ReadonlyMap<string, Taxed> {
  const found = new Map<string, Taxed>();
  for (const one of each) {
    const value = by(one);
    if (value && !found.has(value)) found.set(value, one);
  }
  return found;
}
