/** The answer in JSON. */
import type { Step } from "../rules/discounts";
import { money, plain } from "../rules/numbers";
import type { Sums, Totals } from "../rules/totals";
import type { VatKey } from "../rules/vat";

export function written(result: Totals) {
  return {
    lines: result.lines.map((each) => ({
      origin: each.origin,
      quantity: each.quantity && plain(each.quantity),
      price: plain(each.price),
      discounts: each.discounts.map(writtenStep),
      total: plain(each.total),
      ...writtenKey(each.vat),
      withheld: each.withheld,
      funded: each.funded,
      cost: each.cost && money(each.cost),
    })),
    funds: result.funds.map((each) => ({
      kind: each.kind,
      rate: plain(each.rate),
      base: money(each.base),
      amount: money(each.amount),
      ...writtenKey(each.vat),
      withheld: each.withheld,
    })),
    vat: result.vat.map((row) => ({
      ...writtenKey(row.key),
      taxable: money(row.taxable),
      rounding: plain(row.rounding),
      tax: money(row.tax),
    })),
    stamp_duty: {
      due: result.stampDuty.isDue,
      base: money(result.stampDuty.base),
      amount: money(result.stampDuty.amount),
      recharged: result.stampDuty.isRecharged,
    },
    withholdings: result.withholdings.map((each) => ({
      kind: each.kind,
      rate: plain(each.rate),
      base: money(each.base),
      taxable: money(each.taxable),
      amount: money(each.amount),
      reason: each.reason,
    })),
    totals: writtenSums(result.sums),
    margin: writtenMargin(result.margin),
    instalments: result.instalments.map((each) => ({ due_on: each.dueOn, amount: money(each.amount) })),
  };
}

function writtenStep(step: Step) {
  return step.percent
    ? { kind: step.kind, percent: plain(step.percent) }
    : { kind: step.kind, amount: plain(step.amount) };
}

function writtenKey(key: VatKey) {
  return { vat_rate: plain(key.rate), vat_nature: key.nature, vat_payability: key.payability };
}

function writtenSums(sums: Sums) {
  return {
    lines: money(sums.lines),
    discounts: money(sums.discounts),
    deposits: money(sums.deposits),
    funds: money(sums.funds),
    stamp_duty: money(sums.stampDuty),
    taxable: money(sums.taxable),
    tax: money(sums.tax),
    rounding: money(sums.rounding),
    total: money(sums.total),
    withheld: money(sums.withheld),
    vat_paid_by_customer: money(sums.vatPaidByCustomer),
    to_pay: money(sums.toPay),
  };
}

function writtenMargin(margin: Totals["margin"]) {
  return {
    revenue: money(margin.revenue),
    cost: money(margin.cost),
    margin: money(margin.margin),
    margin_percent: margin.marginPercent && money(margin.marginPercent),
    markup_percent: margin.markupPercent && money(margin.markupPercent),
    without_cost: margin.withoutCost,
  };
}
