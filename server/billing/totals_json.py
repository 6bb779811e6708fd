"""The arithmetic of documents for other programs: JSON in, JSON out. The format is told in docs/algorithms/totals.md.

The device has the same door (web/src/features/billing/totalsJson/); the two answer the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar, cast, get_args

from billing.rules.discounts import Step, checked, parse_discounts
from billing.rules.document import (
    Deposit,
    Discount,
    DiscountKind,
    Document,
    Fund,
    Line,
    LineRounding,
    Payability,
    Payment,
    StampDutyChoice,
    Term,
    Withholding,
)
from billing.rules.due_dates import Instalment
from billing.rules.funds import Contribution
from billing.rules.lines import WrittenLine
from billing.rules.margin import Margin
from billing.rules.numbers import money, plain
from billing.rules.refusals import ArithmeticRefused, BadDiscount, BadValue
from billing.rules.stamp import StampDutyResult
from billing.rules.totals import Sums, Totals, totals
from billing.rules.vat import VatKey, VatSummary
from billing.rules.withholding import Withheld

Json = dict[str, Any]
T = TypeVar("T")


def answer(asked: object) -> Json:
    """The totals of one document, or why there are none: {"refused": {"code", "message", "at"}}."""
    try:
        return written(totals(read(asked)))
    except ArithmeticRefused as refused:
        return {"refused": {"code": refused.code, "message": refused.message, "at": refused.at}}


# --- reading ---------------------------------------------------------------------------------------------------------


def read(asked: object) -> Document:
    """A document from JSON; fields it does not know are left alone. Raises: BadValue, BadDiscount."""
    given = _Given(asked, "")
    return Document(
        lines=given.each("lines", _line),
        document_type=given.text("document_type") or "TD01",
        regime=given.text("regime") or "RF01",
        date=given.day("date"),
        line_rounding=cast("LineRounding", given.choice("line_rounding", get_args(LineRounding)) or "line"),
        vat_payability=given.payability() or "I",
        discounts=_document_discounts(given),
        deposits=given.each("deposits", _deposit),
        funds=given.each("funds", _fund),
        withholdings=given.each("withholdings", _withholding),
        stamp_duty=_stamp_duty(given.inner("stamp_duty")),
        rounding=given.number("rounding", decimals=2) or Decimal(0),
        customer_pays_vat=given.flag("customer_pays_vat") or False,
        payment=_payment(given.inner("payment")),
    )


class _Given:
    """An object of the JSON and where it stands. Missing, null and "" all mean: not said."""

    def __init__(self, value: object, at: str) -> None:
        if not isinstance(value, Mapping):
            raise BadValue("Qui serve un oggetto JSON.", at)
        self.value: Mapping[str, object] = value
        self.at = at

    def of(self, name: str) -> object:
        value = self.value.get(name)
        return None if value == "" else value

    def place(self, name: str) -> str:
        return f"{self.at}.{name}" if self.at else name

    def number(self, name: str, whole: int = 11, decimals: int = 8, *, signed: bool = True) -> Decimal | None:
        value = self.of(name)
        if value is None:
            return None
        shape = rf"{'-?' if signed else ''}[0-9]{{1,{whole}}}(\.[0-9]{{1,{decimals}}})?"
        if not isinstance(value, str) or not re.fullmatch(shape, value):
            sign = "" if signed else " senza segno"
            raise BadValue(
                f"Serve un numero{sign} scritto come testo, con il punto: al massimo {whole} cifre e {decimals} decimali, "
                'per esempio "10.50".',
                self.place(name),
            )
        return Decimal(value)

    def percent(self, name: str) -> Decimal | None:
        value = self.number(name, 3, 2, signed=False)
        if value is not None and value > 100:
            raise BadValue("Una percentuale arriva a 100.", self.place(name))
        return value

    def whole(self, name: str, low: int, high: int) -> int | None:
        return _whole(self.of(name), low, high, self.place(name))

    def flag(self, name: str) -> bool | None:
        value = self.of(name)
        if value is None or isinstance(value, bool):
            return value
        raise BadValue("Serve true oppure false.", self.place(name))

    def text(self, name: str) -> str:
        value = self.of(name)
        if value is None or isinstance(value, str):
            return value or ""
        raise BadValue("Serve un testo.", self.place(name))

    def choice(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self.text(name)
        if value and value not in allowed:
            raise BadValue(f"Serve uno tra: {', '.join(allowed)}.", self.place(name))
        return value

    def payability(self) -> Payability:
        return cast("Payability", self.choice("vat_payability", ("I", "D", "S")))

    def day(self, name: str) -> date | None:
        value = self.of(name)
        if value is None:
            return None
        try:
            if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return date.fromisoformat(value)
        except ValueError:
            pass  # the same refusal as for a wrong shape
        raise BadValue("Serve una data che esiste, come 2026-01-31.", self.place(name))

    def inner(self, name: str) -> _Given | None:
        value = self.of(name)
        return None if value is None else _Given(value, self.place(name))

    def list(self, name: str) -> list[object]:
        value = self.of(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadValue("Serve una lista.", self.place(name))
        return value

    def each(self, name: str, make: Callable[[_Given], T]) -> tuple[T, ...]:
        at = self.place(name)
        return tuple(make(_Given(value, f"{at}[{place}]")) for place, value in enumerate(self.list(name), 1))


def _whole(value: object, low: int, high: int, at: str) -> int | None:
    if value is None:
        return None
    # JSON does not tell 30 from 30.0, nor does the device.
    if (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and low <= value <= high
        and value % 1 == 0
    ):
        return int(value)
    raise BadValue(f"Serve un numero intero da {low} a {high}.", at)


def _line(given: _Given) -> Line:
    price = given.number("price")
    return Line(
        price=Decimal(0) if price is None else price,
        quantity=given.number("quantity", 12),
        price_includes_vat=given.flag("price_includes_vat") or False,
        discounts=_discounts(given),
        vat_rate=given.number("vat_rate", 3, 2),
        vat_nature=given.text("vat_nature"),
        vat_payability=given.payability(),
        withheld=given.flag("withheld"),
        funded=given.flag("funded"),
        discountable=given.flag("discountable") is not False,
        cost=given.number("cost"),
    )


def _discounts(given: _Given) -> tuple[Discount, ...]:
    at = given.place("discounts")
    value = given.of("discounts")
    if isinstance(value, str):
        return parse_discounts(value, at)
    return checked(given.each("discounts", _discount), at)


def _discount(given: _Given) -> Discount:
    said = [kind for kind in get_args(DiscountKind) if given.of(kind) is not None]
    if len(said) != 1:
        raise BadDiscount("Di ogni sconto indica la percentuale oppure l'importo.", given.at)
    value = given.number(said[0])
    assert value is not None
    return Discount(said[0], value)


def _document_discounts(given: _Given) -> tuple[Discount, ...]:
    discounts = _discounts(given)
    for place, each in enumerate(discounts, 1):
        if each.kind == "line_amount":
            raise BadDiscount(
                "Lo sconto del documento è una percentuale o un importo.", f"discounts[{place}]"
            )
        if each.kind == "amount" and each.value != round(each.value, 2):
            raise BadDiscount(
                "Lo sconto del documento a importo si scrive in centesimi.", f"discounts[{place}]"
            )
    return discounts


def _deposit(given: _Given) -> Deposit:
    amount = given.number("amount", decimals=2)
    return Deposit(
        amount=Decimal(0) if amount is None else amount,
        vat_rate=given.number("vat_rate", 3, 2),
        vat_nature=given.text("vat_nature"),
        vat_payability=given.payability(),
        withheld=given.flag("withheld"),
        funded=given.flag("funded"),
    )


def _fund(given: _Given) -> Fund:
    return Fund(
        kind=given.text("kind"),
        rate=given.percent("rate"),
        base=given.number("base", decimals=2),
        vat_rate=given.number("vat_rate", 3, 2),
        vat_nature=given.text("vat_nature"),
        vat_payability=given.payability(),
        withheld=given.flag("withheld"),
    )


def _withholding(given: _Given) -> Withholding:
    return Withholding(
        case=given.text("case"),
        kind=given.text("kind"),
        rate=given.percent("rate"),
        base_percent=given.percent("base_percent"),
        base=given.number("base", decimals=2),
        reason=given.text("reason"),
    )


def _stamp_duty(given: _Given | None) -> StampDutyChoice:
    if given is None:
        return StampDutyChoice()
    return StampDutyChoice(
        apply=given.flag("apply"),
        recharge=given.flag("recharge") or False,
        nature=given.text("nature"),
        count_advances=given.flag("count_advances") is not False,
    )


def _payment(given: _Given | None) -> Payment | None:
    if given is None:
        return None
    at = given.place("skip_months")
    months = [
        _whole(value, 1, 12, f"{at}[{place}]") for place, value in enumerate(given.list("skip_months"), 1)
    ]
    return Payment(
        terms=given.each("terms", _term),
        start=given.day("start"),
        skip_months=frozenset(month for month in months if month is not None),
        skip_to_day=given.whole("skip_to_day", 1, 31),
        vat_on_first=given.flag("vat_on_first") or False,
    )


def _term(given: _Given) -> Term:
    return Term(
        percent=given.percent("percent"),
        amount=given.number("amount", decimals=2),
        months=given.whole("months", 0, 600) or 0,
        days=given.whole("days", 0, 36500) or 0,
        end_of_month=given.flag("end_of_month") or False,
        fixed_day=given.whole("fixed_day", 1, 31),
    )


# --- writing ---------------------------------------------------------------------------------------------------------


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
