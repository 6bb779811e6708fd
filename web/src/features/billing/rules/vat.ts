// VAT by rate, nature and payability: the twin of server/billing/rules/vat.py.
import type { Big } from "big.js";

import { FLAT_REGIMES, NATURE_BESIDE_RATE, SELF_INVOICES, type FlatRegime } from "../../../generated/billing";
import { CODES } from "../../../generated/einvoice";
import type { Document, Payability } from "./document";
import { HUNDRED, ZERO, isNegative, isZero, rounded, share } from "./numbers";
import { inForce } from "./rates";
import { Refused } from "./refused";

export const NATURES: ReadonlySet<string> = new Set(CODES.Natura.map((row) => row.code));
const PAYABILITY_ORDER: readonly Payability[] = ["I", "D", "S", ""];

/** What makes amounts go into one block. Without VAT there is no payability. */
export interface VatKey {
  readonly rate: Big;
  readonly nature: string;
  readonly payability: Payability;
  /** One word for all three: equal keys, equal words. */
  readonly text: string;
}

export function keyOf(rate: Big, nature: string, payability: Payability): VatKey {
  return { rate, nature, payability, text: `${rate.toString()} ${nature} ${payability}` };
}

/** taxable = sum of the amounts + rounding; tax is computed once, on taxable. */
export interface VatSummary {
  readonly key: VatKey;
  readonly taxable: Big;
  readonly rounding: Big;
  readonly tax: Big;
}

export interface Taxed {
  readonly vat: VatKey;
  readonly amount: Big;
}

/** The seller's regime without VAT; none for what the customer issues for itself. */
export function flatRegime(document: Document): FlatRegime | undefined {
  if (SELF_INVOICES.has(document.documentType)) return undefined;
  return inForce(FLAT_REGIMES, document.date).find((row) => row.regime === document.regime);
}

/** Rate, nature and payability of one amount, with what the regime and the document say where it is silent. */
export function vatKey(
  document: Document,
  given: Big | null,
  givenNature: string,
  payability: Payability,
  at: string,
): VatKey {
  const flat = flatRegime(document);
  if (given === null && flat === undefined)
    throw new Refused("vat_missing", "Manca l'aliquota IVA.", `${at}.vat_rate`);
  const rate = given ?? ZERO;
  const isTaxed = !isZero(rate);
  if (isTaxed && flat)
    throw new Refused(
      "vat_in_flat_rate",
      "In questo regime fiscale l'IVA non si addebita: l'aliquota è 0.",
      `${at}.vat_rate`,
    );
  if (isNegative(rate) || rate.gt(HUNDRED) || (isTaxed && rate.e < 0))
    throw new Refused(
      "bad_vat_rate",
      "L'aliquota IVA è una percentuale da 1 a 100, oppure 0.",
      `${at}.vat_rate`,
    );
  const nature = givenNature || (flat && !isTaxed ? flat.nature : "");
  if (!isTaxed && !nature)
    throw new Refused(
      "nature_missing",
      "Con aliquota 0 serve la natura dell'operazione (N1-N7).",
      `${at}.vat_nature`,
    );
  if (nature && !NATURES.has(nature))
    throw new Refused("unknown_code", `La natura «${nature}» non esiste.`, `${at}.vat_nature`);
  if (isTaxed && nature && !NATURE_BESIDE_RATE.has(document.documentType))
    throw new Refused(
      "nature_unexpected",
      "Con un'aliquota diversa da 0 la natura non ci vuole.",
      `${at}.vat_nature`,
    );
  return keyOf(rate, nature, isTaxed && !nature ? payability || document.vatPayability : "");
}

/** VAT of each block, computed once on its taxable sum: highest rate first, then nature, then I, D, S. */
export function vatSummary(amounts: readonly Taxed[]): VatSummary[] {
  const sums = new Map<string, Taxed>();
  for (const each of amounts) {
    const before = sums.get(each.vat.text);
    sums.set(each.vat.text, before ? { vat: each.vat, amount: before.amount.plus(each.amount) } : each);
  }
  return [...sums.values()].sort((a, b) => inOrder(a.vat, b.vat)).map(row);
}

function row({ vat, amount }: Taxed): VatSummary {
  const taxable = rounded(amount);
  return { key: vat, taxable, rounding: taxable.minus(amount), tax: rounded(share(taxable, vat.rate)) };
}

function inOrder(a: VatKey, b: VatKey): number {
  if (!a.rate.eq(b.rate)) return a.rate.gt(b.rate) ? -1 : 1;
  if (a.nature !== b.nature) return a.nature < b.nature ? -1 : 1;
  return PAYABILITY_ORDER.indexOf(a.payability) - PAYABILITY_ORDER.indexOf(b.payability);
}
