"""The sums of a document as plain JSON."""

from __future__ import annotations

from typing import Any

from billing.rules.discounts import Step
from billing.rules.due_dates import Instalment
from billing.rules.funds import Contribution
from billing.rules.lines import WrittenLine
from billing.rules.margin import Margin
from billing.rules.numbers import money, plain
from billing.rules.stamp import StampDutyResult
from billing.rules.totals import Sums, Totals
from billing.rules.vat import VatKey, VatSummary
from billing.rules.withholding import Withheld

Json = dict[str, Any]


def written(result: Totals) -> Json:
    return {
        "lines": [_write_line(line) for line in result.lines],
        "funds": [_write_fund(fund) for fund in result.funds],
        "vat": [_write_vat(row) for row in result.vat],
        "stamp_duty": _write_stamp(result.stamp_duty),
        "withholdings": [_write_withheld(each) for each in result.withholdings],
        "totals": _write_sums(result.sums),
        "margin": _write_margin(result.margin),
        "instalments": [_write_instalment(each) for each in result.instalments],
    }


def _write_line(line: WrittenLine) -> Json:
    return {
        "origin": line.origin,
        "quantity": None if line.quantity is None else plain(line.quantity),
        "price": plain(line.price),
        "discounts": [_write_step(step) for step in line.discounts],
        "total": plain(line.total),
        **_write_key(line.vat),
        "withheld": line.withheld,
        "funded": line.funded,
        "cost": None if line.cost is None else money(line.cost),
    }


def _write_step(step: Step) -> Json:
    if step.percent is not None:
        return {"kind": step.kind, "percent": plain(step.percent)}
    assert step.amount is not None
    return {"kind": step.kind, "amount": plain(step.amount)}


def _write_key(key: VatKey) -> Json:
    return {"vat_rate": plain(key.rate), "vat_nature": key.nature, "vat_payability": key.payability}


def _write_fund(fund: Contribution) -> Json:
    return {
        "kind": fund.kind,
        "rate": plain(fund.rate),
        "base": money(fund.base),
        "amount": money(fund.amount),
        **_write_key(fund.vat),
        "withheld": fund.withheld,
    }


def _write_vat(row: VatSummary) -> Json:
    return {
        **_write_key(row.key),
        "taxable": money(row.taxable),
        "rounding": plain(row.rounding),
        "tax": money(row.tax),
    }


def _write_stamp(stamp: StampDutyResult) -> Json:
    return {
        "due": stamp.is_due,
        "base": money(stamp.base),
        "amount": money(stamp.amount),
        "recharged": stamp.is_recharged,
    }


def _write_withheld(each: Withheld) -> Json:
    return {
        "kind": each.kind,
        "rate": plain(each.rate),
        "base": money(each.base),
        "taxable": money(each.taxable),
        "amount": money(each.amount),
        "reason": each.reason,
    }


def _write_sums(sums: Sums) -> Json:
    return {
        "lines": money(sums.lines),
        "discounts": money(sums.discounts),
        "deposits": money(sums.deposits),
        "funds": money(sums.funds),
        "stamp_duty": money(sums.stamp_duty),
        "taxable": money(sums.taxable),
        "tax": money(sums.tax),
        "rounding": money(sums.rounding),
        "total": money(sums.total),
        "withheld": money(sums.withheld),
        "vat_paid_by_customer": money(sums.vat_paid_by_customer),
        "to_pay": money(sums.to_pay),
    }


def _write_margin(margin: Margin) -> Json:
    return {
        "revenue": money(margin.revenue),
        "cost": money(margin.cost),
        "margin": money(margin.margin),
        "margin_percent": None if margin.margin_percent is None else money(margin.margin_percent),
        "markup_percent": None if margin.markup_percent is None else money(margin.markup_percent),
        "without_cost": margin.without_cost,
    }


def _write_instalment(each: Instalment) -> Json:
    return {"due_on": each.due_on.isoformat(), "amount": money(each.amount)}
