// Stamp duty (imposta di bollo) on what carries no VAT: the twin of server/billing/rules/stamp.py.
import { Big } from "big.js";

import { ADVANCES, STAMP_DUTY, STAMP_NATURE } from "../../../generated/billing";
import type { Document } from "./document";
import { addedLine, type WrittenLine } from "./lines";
import { ZERO, isZero, rounded, sum } from "./numbers";
import { inForce } from "./rates";
import { Refused } from "./refused";
import { NATURES, flatRegime, keyOf, type Taxed } from "./vat";

/** `base` is what counts towards the threshold; `amount` is owed by the seller, whoever bears it. */
export interface StampDutyResult {
  readonly isDue: boolean;
  readonly base: Big;
  readonly amount: Big;
  readonly isRecharged: boolean;
}

/** Due when the amounts without VAT exceed the threshold; the line that charges it on does not count. */
export function stampDuty(document: Document, amounts: readonly Taxed[]): StampDutyResult {
  const choice = document.stampDuty;
  const row = inForce(STAMP_DUTY, document.date).at(0);
  const counts = ({ vat }: Taxed) =>
    isZero(vat.rate) &&
    row !== undefined &&
    row.natures.includes(vat.nature) &&
    (choice.countAdvances || vat.nature !== ADVANCES);
  const base = rounded(sum(amounts.filter(counts).map((each) => each.amount)));
  const byLaw =
    row !== undefined && base.gt(row.threshold) && !row.exemptTypes.includes(document.documentType);
  const isDue = choice.apply ?? byLaw;
  const amount = row && isDue ? new Big(row.amount) : ZERO;
  return { isDue, base, amount, isRecharged: choice.recharge && !isZero(amount) };
}

/** The stamp duty charged on to the customer: nature N1, or that of the regime (revenue for RF19), unless chosen. */
export function stampLine(document: Document, amount: Big): WrittenLine {
  const nature = document.stampDuty.nature || (flatRegime(document)?.stampNature ?? STAMP_NATURE);
  if (!NATURES.has(nature))
    throw new Refused("unknown_code", `La natura «${nature}» non esiste.`, "stamp_duty.nature");
  const vat = keyOf(ZERO, nature, "");
  return addedLine("stamp_duty", amount, { vat, withheld: false, funded: false });
}
