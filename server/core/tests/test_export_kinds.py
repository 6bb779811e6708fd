"""What amounts, durations and times become in a file."""

import re
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import unescape
from zipfile import ZipFile

import pytest

from core.cells import shown
from core.entities import FieldSpec, entity_of
from core.export import Export
from core.export_cells import csv_cell
from core.listing import Query
from core.testing.world import Hand


def as_text(kind: Any, value: Any, decimals: int = 2) -> str:
    return csv_cell(shown(FieldSpec("x", "X", kind, decimals=decimals), value))


def test_amounts_lose_the_zeros_that_nobody_wrote() -> None:
    assert as_text("money", Decimal("350.0000"), 4) == "350,00"
    assert as_text("money", Decimal("0.1250"), 4) == "0,125"
    assert as_text("money", "9.5") == "9,50"
    assert as_text("money", Decimal("1500"), 0) == "1500"
    assert as_text("quantity", Decimal("1.000"), 3) == "1"
    assert as_text("quantity", Decimal("100.000"), 3) == "100"
    assert as_text("percent", Decimal("10.50")) == "10,5"


def test_durations_and_times_are_what_a_sheet_takes_for_times() -> None:
    assert [as_text("duration", minutes) for minutes in (0, 5, 90, 2160)] == ["0:00", "0:05", "1:30", "36:00"]
    assert as_text("time", "09:30") == "09:30"
    assert as_text("time", None) == as_text("duration", None) == ""


@pytest.mark.django_db
def test_in_a_sheet_they_are_numbers_with_a_face(alice: Hand) -> None:
    alice.create("sample.boat", name="Aurora", trial=2160, leaves_at="09:30")
    alice.create("sample.order", subject="Scafo", discount="10.50")
    assert _cells(alice, "sample.boat", "name,trial,leaves_at") == [
        ("1.5", "[h]:mm"),
        ("0.3958333333333333", "hh:mm"),
    ]
    assert _cells(alice, "sample.order", "subject,discount,total") == [
        ("10.5", '#,##0.0 "%"'), ("0", '#,##0.00 "€"'),
    ]  # fmt: skip


def _cells(hand: Hand, entity: str, columns: str) -> list[tuple[str, str]]:
    """Value and number format of the second row's numbers, as the file holds them."""
    with Export(hand.actor, Query(entity_of(entity)), columns).xlsx() as file, ZipFile(file) as book:
        styles, sheet = book.read("xl/styles.xml").decode(), book.read("xl/worksheets/sheet1.xml").decode()
    formats = {
        id: unescape(code, {"&quot;": '"'})
        for id, code in re.findall(r'numFmtId="(\d+)" formatCode="([^"]*)"', styles)
    }
    styled = re.findall(r'<xf numFmtId="(\d+)"', styles.split("<cellXfs")[1])
    row = sheet.split('<row r="2"')[1]
    return [(value, formats[styled[int(at)]]) for at, value in re.findall(r's="(\d+)"><v>([^<]*)</v>', row)]
