"""Receipts of one customer and one day may be joined."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from billing.bank.riba import group_receipts
from billing.bank.riba.group import join_references
from billing.bank.tests.slips import receipt


def test_same_customer_and_day_become_one() -> None:
    joined = group_receipts(
        [
            receipt(7, amount=Decimal("10.10"), reference="FT 1"),
            receipt(8, name="ALTRI SRL"),
            receipt(9, amount=Decimal("0.90"), reference="FT 2"),
        ]
    )
    assert [(each.number, each.amount, each.reference) for each in joined] == [
        (7, Decimal("11.00"), "FT 1, FT 2"),
        (8, Decimal("1220.50"), "FT 15/2026 DEL 02/11/2026"),
    ]


def test_another_day_or_another_bank_stays_apart() -> None:
    apart = [receipt(1), receipt(2, due_on=date(2027, 1, 31)), receipt(3, cab="09401")]
    assert group_receipts(apart) == tuple(apart)


def test_the_total_stays_the_same() -> None:
    many = [receipt(number, amount=Decimal(number) / 100) for number in range(1, 50)]
    (one,) = group_receipts(many)
    assert one.amount == sum(each.amount for each in many)


def test_references_that_do_not_fit_are_counted() -> None:
    references = [f"FT {number}/2026 DEL 01/10/2026" for number in range(1, 8)]
    assert join_references(references) == "FT 1/2026 DEL 01/10/2026, FT 2/2026 DEL 01/10/2026 + ALTRE 5"


def test_all_are_shown_when_all_fit_exactly() -> None:
    assert join_references(["A" * 39, "B" * 39]) == "A" * 39 + ", " + "B" * 39
    assert join_references(["A" * 39, "B" * 40]) == "A" * 39 + " + ALTRE 1"
