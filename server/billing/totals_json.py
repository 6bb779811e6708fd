"""The arithmetic of documents for other programs: JSON in, JSON out. The format is told in docs/algorithms/totals.md.

The device has the same door (web/src/features/billing/totalsJson/); the two answer the same bytes.
"""

from __future__ import annotations

from decimal import Decimal
from typing import cast, get_args

from billing.rules.discounts import checked, parse_discounts
from billing.rules.document import (
    Deposit,
    Discount,
    DiscountKind,
    Document,
    Fund,
    Line,
    LineRounding,
    StampDutyChoice,
    Withholding,
)
from billing.rules.refusals import ArithmeticRefused, BadDiscount
from billing.rules.totals import totals
from billing.totals_given import Given
from billing.totals_terms import payment
from billing.totals_written import Json, written


def answer(asked: object) -> Json:
    """The totals of one document, or why there are none: {"refused": {"code", "message", "at"}}."""
    try:
        return written(totals(read(asked)))
    except ArithmeticRefused as refused:
        return {"refused": {"code": refused.code, "message": refused.message, "at": refused.at}}


# --- reading ---------------------------------------------------------------------------------------------------------


def read(asked: object) -> Document:
    """A document from JSON; fields it does not know are left alone. Raises: BadValue, BadDiscount."""
    given = Given(asked, "")
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
        payment=payment(given.inner("payment")),
    )


def _line(given: Given) -> Line:
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


def _discounts(given: Given) -> tuple[Discount, ...]:
    at = given.place("discounts")
    value = given.of("discounts")
    if isinstance(value, str):
        return parse_discounts(value, at)
    return checked(given.each("discounts", _discount), at)


def _discount(given: Given) -> Discount:
    said = [kind for kind in get_args(DiscountKind) if given.of(kind) is not None]
    if len(said) != 1:
        raise BadDiscount("Di ogni sconto indica la percentuale oppure l'importo.", given.at)
    value = given.number(said[0])
    assert value is not None
    return Discount(said[0], value)


def _document_discounts(given: Given) -> tuple[Discount, ...]:
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


def _deposit(given: Given) -> Deposit:
    amount = given.number("amount", decimals=2)
    return Deposit(
        amount=Decimal(0) if amount is None else amount,
        vat_rate=given.number("vat_rate", 3, 2),
        vat_nature=given.text("vat_nature"),
        vat_payability=given.payability(),
        withheld=given.flag("withheld"),
        funded=given.flag("funded"),
    )


def _fund(given: Given) -> Fund:
    return Fund(
        kind=given.text("kind"),
        rate=given.percent("rate"),
        base=given.number("base", decimals=2),
        vat_rate=given.number("vat_rate", 3, 2),
        vat_nature=given.text("vat_nature"),
        vat_payability=given.payability(),
        withheld=given.flag("withheld"),
    )


def _withholding(given: Given) -> Withholding:
    return Withholding(
        case=given.text("case"),
        kind=given.text("kind"),
        rate=given.percent("rate"),
        base_percent=given.percent("base_percent"),
        base=given.number("base", decimals=2),
        reason=given.text("reason"),
    )


def _stamp_duty(given: Given | None) -> StampDutyChoice:
    if given is None:
        return StampDutyChoice()
    return StampDutyChoice(
        apply=given.flag("apply"),
        recharge=given.flag("recharge") or False,
        nature=given.text("nature"),
        count_advances=given.flag("count_advances") is not False,
    )


# --- writing ---------------------------------------------------------------------------------------------------------
