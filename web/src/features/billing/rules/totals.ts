// The totals of a document: the one order in which lines, discounts, funds, stamp, VAT and withholding follow each other.
// The twin of server/billing/rules/totals.py.
import type { Big } from "big.js";

import { WITHOUT_PAYMENT } from "../../../generated/billing";
import type { Document, Origin } from "./document";
import { instalments, type Instalment } from "./dueDates";
import { contribution, type Contribution } from "./funds";
import { depositLine, discountLines, writtenLine, type WrittenLine } from "./lines";
import { marginOfLines, type Margin } from "./margin";
import { ZERO, isTooLarge, rounded, sum } from "./numbers";
import { Refused } from "./refused";
import { stampDuty, stampLine, type StampDutyResult } from "./stamp";
import { vatSummary, type VatSummary } from "./vat";
import { withheld, type Withheld } from "./withholding";

/** Euro to the cent. total = taxable + tax + rounding; toPay = total - withheld - vatPaidByCustomer. */
export interface Sums {
  readonly lines: Big;
  readonly discounts: Big;
  readonly deposits: Big;
  readonly funds: Big;
  readonly stampDuty: Big;
  readonly taxable: Big;
  readonly tax: Big;
  readonly rounding: Big;
  readonly total: Big;
  readonly withheld: Big;
  readonly vatPaidByCustomer: Big;
  readonly toPay: Big;
}

export interface Totals {
  readonly lines: readonly WrittenLine[];
  readonly funds: readonly Contribution[];
  readonly vat: readonly VatSummary[];
  readonly stampDuty: StampDutyResult;
  readonly withholdings: readonly Withheld[];
  readonly sums: Sums;
  readonly margin: Margin;
  readonly instalments: readonly Instalment[];
}

/** Everything that follows from a document by arithmetic and law. Throws `Refused`, the first that is met. */
export function totals(document: Document): Totals {
  const lines = linesOf(document);
  const funds = document.funds.map((fund, index) => contribution(document, fund, lines, at("funds", index)));
  const amounts = [
    ...lines.map((line) => ({ vat: line.vat, amount: line.total })),
    ...funds.map((fund) => ({ vat: fund.vat, amount: fund.amount })),
  ];
  const stamp = stampDuty(document, amounts);
  if (stamp.isRecharged) {
    const line = stampLine(document, stamp.amount);
    lines.push(line);
    amounts.push({ vat: line.vat, amount: line.total });
  }
  const vat = vatSummary(amounts);
  const base = withholdingBase(lines, funds);
  const held = document.withholdings.map((asked, index) =>
    withheld(document, asked, base, at("withholdings", index)),
  );
  const sums = sumsOf(document, lines, funds, vat, held);
  return {
    lines,
    funds,
    vat,
    stampDuty: stamp,
    withholdings: held,
    sums,
    margin: marginOfLines(lines),
    instalments: instalmentsOf(document, sums),
  };
}

function at(list: string, index: number): string {
  return `${list}[${String(index + 1)}]`;
}

function linesOf(document: Document): WrittenLine[] {
  const lines = document.lines.map((line, index) => writtenLine(document, line, at("lines", index)));
  const discounts = discountLines(document, lines);
  const deposits = document.deposits.map((each, index) => depositLine(document, each, at("deposits", index)));
  return [...lines, ...discounts, ...deposits];
}

function withholdingBase(lines: readonly WrittenLine[], funds: readonly Contribution[]): Big {
  const fromLines = lines.filter((line) => line.withheld).map((line) => line.total);
  const fromFunds = funds.filter((fund) => fund.withheld).map((fund) => fund.amount);
  return rounded(sum([...fromLines, ...fromFunds]));
}

function sumsOf(
  document: Document,
  lines: readonly WrittenLine[],
  funds: readonly Contribution[],
  vat: readonly VatSummary[],
  held: readonly Withheld[],
): Sums {
  const of = (origin: Origin) =>
    rounded(sum(lines.filter((line) => line.origin === origin).map((line) => line.total)));
  const taxable = sum(vat.map((row) => row.taxable));
  const tax = sum(vat.map((row) => row.tax));
  const total = taxable.plus(tax).plus(document.rounding);
  if (isTooLarge(taxable) || isTooLarge(total))
    throw new Refused("amount_too_large", "Il totale del documento è troppo grande.", "lines");
  const kept = sum(held.map((each) => each.amount));
  const split = vat.filter((row) => document.customerPaysVat || row.key.payability === "S");
  const vatPaidByCustomer = sum(split.map((row) => row.tax));
  const isPaid = !WITHOUT_PAYMENT.has(document.documentType);
  return {
    lines: of("line"),
    discounts: of("discount"),
    deposits: of("deposit"),
    funds: sum(funds.map((fund) => fund.amount)),
    stampDuty: of("stamp_duty"),
    taxable,
    tax,
    rounding: document.rounding,
    total,
    withheld: kept,
    vatPaidByCustomer,
    toPay: isPaid ? total.minus(kept).minus(vatPaidByCustomer) : ZERO,
  };
}

function instalmentsOf(document: Document, sums: Sums): Instalment[] {
  if (document.payment === null) return [];
  const payment = { ...document.payment, start: document.payment.start ?? document.date };
  return instalments(payment, sums.toPay, sums.tax.minus(sums.vatPaidByCustomer));
}
