"""Amounts and days, as Italian banks and spreadsheets write them."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from billing.bank.money import euro
from billing.bank.statements.cells import Cell, as_amount, as_day, as_text


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1.234,56", "1234.56"),
        ("-1.234,56", "-1234.56"),
        ("1234,56-", "-1234.56"),
        ("+1234,56", "1234.56"),
        ("1234,56+", "1234.56"),
        ("− 12,00", "-12.00"),
        ("(12,00)", "-12.00"),
        ("12", "12.00"),
        ("12,5", "12.50"),
        ("12,", "12.00"),
        (",50", "0.50"),
        ("0,00", "0.00"),
        ("1.234", "1234.00"),
        ("1.234.567,8", "1234567.80"),
        ("1234.56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("12.5", "12.50"),
        ("€ 1.234,56", "1234.56"),
        ("1.234,56 EUR", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1'234,56", "1234.56"),
        (12, "12.00"),
        (-12.5, "-12.50"),
        (30.299999999999997, "30.30"),
        (Decimal("7.1"), "7.10"),
    ],
)
def test_an_amount_is_read_exactly(cell: Cell, amount: str) -> None:
    assert str(as_amount(cell)) == amount


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "--"])
def test_no_amount_is_none(cell: Cell) -> None:
    assert as_amount(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        "abc", "1,2,3", "1.23.4", "12.34,5", "1.2345,00", "12,345,6", "12,3456", "--1", "-1-", "1 000 x", "1e5", "NaN",
        "Infinity", "٣", "9" * 50, "9" * 16, 12.345, float("nan"), float("inf"), 1e30, True, date(2026, 1, 1), time(1, 2),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(cell: Cell) -> None:
    with pytest.raises(ValueError, match=r"non è un importo|più di due decimali"):
        as_amount(cell)


def test_an_amount_that_could_be_two_is_refused() -> None:
    with pytest.raises(ValueError, match="«1,234» può voler dire due importi diversi"):
        as_amount("1,234")


@settings(deadline=None)
@given(st.decimals(-(10**12), 10**12, places=2))
def test_every_italian_spelling_of_an_amount_comes_back(amount: Decimal) -> None:
    assert as_amount(euro(amount)) == amount
    assert as_amount(euro(amount).replace(".", "")) == amount
    assert as_amount(f"{abs(amount):.2f}-") == -abs(amount)
    assert as_amount(f"{amount:,.2f}") == amount


@settings(deadline=None)
@given(st.decimals(-(10**9), 10**9, places=2))
def test_the_float_of_a_sheet_loses_nothing(amount: Decimal) -> None:
    assert as_amount(float(amount)) == amount


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_an_amount_or_refused(text: str) -> None:
    try:
        amount = as_amount(text)
    except ValueError:
        return
    assert amount is None or amount == amount.quantize(Decimal("0.01"))


@pytest.mark.parametrize(
    "cell",
    [
        "05/11/2026", "5/11/2026", "05/11/26", "05.11.2026", "05-11-2026", "2026-11-05", "2026/11/05", "20261105",
        "05/11/2026 10:15", "2026-11-05T10:15:00", "2026-11-05 10:15:00.000", date(2026, 11, 5),
        datetime(2026, 11, 5, 23, 59),  # noqa: DTZ001  sheets know no zone
        46331, 46331.75,
    ],
)  # fmt: skip
def test_a_day_is_read(cell: Cell) -> None:
    assert as_day(cell) == date(2026, 11, 5)


def test_no_day_is_none() -> None:
    assert as_day(None) is None
    assert as_day(" ") is None


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("31/02/2026", "la data «31/02/2026» non esiste"),
        ("11/15/2026", "la data «11/15/2026» non esiste"),
        ("ieri", "«ieri» non è una data"),
        ("05/11.2026", "non è una data"),
        ("01/01/0001", "fuori dal tempo"),
        ("05/11/2026 e altro", "non è una data"),
        (12, "«12» non è una data"),
        (float("inf"), "non è una data"),
        (True, "non è una data"),
    ],
)
def test_what_is_no_day_is_refused(cell: Cell, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        as_day(cell)


def test_a_text_has_its_blanks_folded() -> None:
    assert as_text("  BONIFICO \n\t DA  ROSSI ") == "BONIFICO DA ROSSI"
    assert as_text(48.0) == "48"
    assert as_text(None) == ""
