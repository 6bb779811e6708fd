// Lines as they are written on a document, and the lines that the document itself adds.
// The twin of server/billing/rules/lines.py.
import type { Big } from "big.js";

import { ADVANCES } from "../../../generated/billing";
import { cascade, shareOut, type Step } from "./discounts";
import type { Deposit, Discount, Document, Line, Origin } from "./document";
import {
  HUNDRED,
  MOST_DECIMALS,
  ONE,
  ZERO,
  isNegative,
  isTooLarge,
  isZero,
  quotient,
  rounded,
  share,
} from "./numbers";
import { Refused } from "./refused";
import { vatKey, type VatKey } from "./vat";

/** A line of the file (DettaglioLinee). The quantity is never negative there: the sign is on the price. */
export interface WrittenLine {
  readonly origin: Origin;
  readonly quantity: Big | null;
  readonly price: Big;
  readonly discounts: readonly Step[];
  readonly total: Big;
  readonly vat: VatKey;
  readonly withheld: boolean;
  readonly funded: boolean;
  readonly discountable: boolean;
  /** Of the whole line, with the sign of the quantity. */
  readonly cost: Big | null;
}

/** One line priced: discounts in cascade on the unit price, times the quantity, rounded once at the end. */
export function writtenLine(document: Document, line: Line, at = "lines[1]"): WrittenLine {
  const vat = vatKey(document, line.vatRate, line.vatNature, line.vatPayability, at);
  const { price, discounts } = line.priceIncludesVat ? netOfVat(line, vat.rate) : line;
  const quantity = line.quantity ?? ONE;
  const { unit, steps } = cascade(price, discounts, quantity, `${at}.discounts`);
  const total = rounded(unit.times(quantity), document.lineRounding === "line" ? 2 : MOST_DECIMALS);
  if (isTooLarge(total)) throw new Refused("amount_too_large", "L'importo della riga è troppo grande.", at);
  const isTurned = isNegative(quantity);
  return {
    origin: "line",
    quantity: line.quantity && (isTurned ? quantity.abs() : quantity),
    price: isTurned ? price.neg() : price,
    discounts: isTurned ? steps.map(turned) : steps,
    total,
    vat,
    withheld: isWithheld(document, line.withheld, vat),
    funded: isFunded(document, line.funded, vat),
    discountable: line.discountable,
    cost: line.cost === null ? null : rounded(line.cost.times(quantity)),
  };
}

/** Price and amounts off it without their VAT, to 8 decimals: two would break the total of the line (00423). */
export function netOfVat(line: Line, rate: Big): { price: Big; discounts: readonly Discount[] } {
  const net = (value: Big) => quotient(value.times(HUNDRED), HUNDRED.plus(rate), MOST_DECIMALS);
  return {
    price: net(line.price),
    discounts: line.discounts.map((each) =>
      each.kind === "percent" ? each : { kind: each.kind, value: net(each.value) },
    ),
  };
}

// With the sign moved from the quantity to the price an amount off becomes an amount on; percentages stay.
function turned(step: Step): Step {
  return step.percent ? step : { kind: step.kind === "SC" ? "MG" : "SC", amount: step.amount };
}

function isWithheld(document: Document, choice: boolean | null, vat: VatKey): boolean {
  return choice ?? (document.withholdings.length > 0 && vat.nature !== ADVANCES);
}

function isFunded(document: Document, choice: boolean | null, vat: VatKey): boolean {
  return choice ?? (document.funds.length > 0 && vat.nature !== ADVANCES);
}

/** A line without a price list of its own: the document adds it. */
export function addedLine(
  origin: Origin,
  amount: Big,
  { vat, withheld, funded }: Pick<WrittenLine, "vat" | "withheld" | "funded">,
): WrittenLine {
  return {
    origin,
    quantity: null,
    price: amount,
    discounts: [],
    total: amount,
    vat,
    withheld,
    funded,
    discountable: false,
    cost: null,
  };
}

/** The discounts of the document as negative lines, one per step and per group of lines taxed and withheld alike. */
export function discountLines(document: Document, lines: readonly WrittenLine[]): WrittenLine[] {
  if (document.discounts.length === 0) return [];
  const groups = grouped(lines.filter((line) => line.discountable));
  const made: WrittenLine[] = [];
  document.discounts.forEach((discount, index) => {
    const left = groups.map((group) => group.left);
    const cuts =
      discount.kind === "percent"
        ? left.map((amount) => rounded(share(amount, discount.value)))
        : shareOut(discount.value, left, `discounts[${String(index + 1)}]`);
    groups.forEach((group, place) => {
      const cut = cuts[place] ?? ZERO;
      group.left = group.left.minus(cut);
      if (!isZero(cut)) made.push(addedLine("discount", cut.neg(), group.like));
    });
  });
  return made;
}

function grouped(lines: readonly WrittenLine[]): { like: WrittenLine; left: Big }[] {
  const groups = new Map<string, { like: WrittenLine; left: Big }>();
  for (const line of lines) {
    const text = `${line.vat.text} ${String(line.withheld)} ${String(line.funded)}`;
    const group = groups.get(text);
    if (group) group.left = group.left.plus(line.total);
    else groups.set(text, { like: line, left: line.total });
  }
  return [...groups.values()];
}

/** An advance given back: a negative line with the rate of the advance. */
export function depositLine(document: Document, deposit: Deposit, at = "deposits[1]"): WrittenLine {
  const vat = vatKey(document, deposit.vatRate, deposit.vatNature, deposit.vatPayability, at);
  return addedLine("deposit", deposit.amount.neg(), {
    vat,
    withheld: isWithheld(document, deposit.withheld, vat),
    funded: isFunded(document, deposit.funded, vat),
  });
}
