"""The golden cases that the device reads too (web/src/features/billing/rules/rules.test.ts): F098 discounts, F156 the cost."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from billing.rules import typescript
from billing.rules.discounts import discounts_text, parse_discounts
from billing.rules.document import Discount, Payability
from billing.rules.due_dates import due_date, instalments
from billing.rules.margin import margin_of, price_for_margin, price_for_markup
from billing.rules.numbers import money, plain, rounded
from billing.rules.refusals import ArithmeticRefused
from billing.rules.vat import VatKey, vat_summary
from billing.totals_json import answer, read

VECTORS = Path(__file__).parents[3] / "vectors" / "billing"
Case = dict[str, Any]


def cases(name: str) -> pytest.MarkDecorator:
    found: list[Case] = json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["cases"]
    return pytest.mark.parametrize("case", found, ids=lambda case: case["name"])


@cases("rounding")
def test_a_value_is_rounded_half_up(case: Case) -> None:
    value = rounded(Decimal(case["value"]), case["places"])
    assert (money(value) if case["places"] == 2 else plain(value)) == case["text"]


@cases("discounts")
def test_discounts_are_read_as_people_write_them_f098(case: Case) -> None:
    if "refused" in case:
        with pytest.raises(ArithmeticRefused) as refused:
            parse_discounts(case["text"])
        assert refused.value.code == case["refused"]
        return
    discounts = parse_discounts(case["text"])
    assert discounts == tuple(Discount(each["kind"], Decimal(each["value"])) for each in case["discounts"])
    assert discounts_text(discounts) == case["again"]


@cases("lines")
def test_a_line_is_priced(case: Case) -> None:
    found = answer({"lines": [case["line"]]})
    if "refused" in case:
        assert (found["refused"]["code"], found["refused"]["at"]) == (case["refused"], case["at"])
        return
    [line] = found["lines"]
    [fine] = answer({"lines": [case["line"]], "line_rounding": "summary"})["lines"]
    assert (line["total"], fine["total"]) == (case["total"], case["total_8"])
    for said, written in (
        ("steps", "discounts"),
        ("written_price", "price"),
        ("written_quantity", "quantity"),
        ("line_cost", "cost"),
    ):
        if said in case:
            assert line[written] == case[said]


@cases("vat")
def test_vat_is_computed_once_per_block(case: Case) -> None:
    rows = vat_summary(
        [
            (_key(rate, nature, payability), Decimal(amount))
            for rate, nature, payability, amount in case["amounts"]
        ]
    )
    assert [
        [
            plain(row.key.rate),
            row.key.nature,
            row.key.payability,
            money(row.taxable),
            plain(row.rounding),
            money(row.tax),
        ]
        for row in rows
    ] == case["rows"]


def _key(rate: str, nature: str, payability: Payability) -> VatKey:
    return VatKey(Decimal(rate), nature, payability)


@cases("due_dates")
def test_a_due_date_is_found(case: Case) -> None:
    payment = read({"payment": {"terms": [case["term"]]}}).payment
    assert payment is not None
    skipped = frozenset(case.get("skip_months", ()))
    found = due_date(date.fromisoformat(case["start"]), payment.terms[0], skipped, case.get("skip_to_day"))
    assert found.isoformat() == case["due_on"]


@cases("instalments")
def test_an_amount_is_divided_into_instalments(case: Case) -> None:
    payment = read({"payment": case["payment"]}).payment
    assert payment is not None
    to_pay = Decimal(case["to_pay"])
    if "refused" in case:
        with pytest.raises(ArithmeticRefused) as refused:
            instalments(payment, to_pay)
        assert (refused.value.code, refused.value.at) == (case["refused"], case["at"])
        return
    found = instalments(payment, to_pay, Decimal(case["tax"]))
    assert [[each.due_on.isoformat(), money(each.amount)] for each in found] == case["instalments"]
    assert sum(each.amount for each in found) == to_pay


@cases("margin")
def test_margins_and_prices_agree(case: Case) -> None:
    if "revenue" in case:
        found = margin_of(Decimal(case["revenue"]), Decimal(case["cost"]))
        assert money(found.margin) == case["margin"]
        assert (_text(found.margin_percent), _text(found.markup_percent)) == (
            case["margin_percent"],
            case["markup_percent"],
        )
    elif "for_margin" in case:
        assert _text(price_for_margin(Decimal(case["cost"]), Decimal(case["for_margin"]))) == case["price"]
    else:
        assert _text(price_for_markup(Decimal(case["cost"]), Decimal(case["for_markup"]))) == case["price"]


def _text(value: Decimal | None) -> str | None:
    return None if value is None else money(value)


@cases("documents")
def test_a_document_is_computed_f156(case: Case) -> None:
    found = answer(case["document"])
    if "refused" in case:
        assert (found["refused"]["code"], found["refused"]["at"]) == (case["refused"], case["at"])
        return
    assert only(found, case["expect"]) == case["expect"]


def only(found: Any, asked: Any) -> Any:
    """What was found, cut down to the fields that a case speaks about; lists stay whole."""
    if isinstance(found, dict) and isinstance(asked, dict):
        return {name: only(found.get(name), inner) for name, inner in asked.items()}
    if isinstance(found, list) and isinstance(asked, list) and len(found) == len(asked):
        return [only(each, inner) for each, inner in zip(found, asked, strict=True)]
    return found


def test_the_device_has_the_rates_of_today() -> None:
    assert typescript.TARGET.read_text(encoding="utf-8") == typescript.source(), "run bin/billing_rates"
