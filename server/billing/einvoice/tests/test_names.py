"""Names of files and numbers of documents."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from billing.einvoice.names import (
    HIGHEST_PROGRESSIVE,
    FileName,
    MessageName,
    check_document_number,
    check_file_name,
    document_number,
    file_name,
    message_name,
    parse_file_name,
    parse_message_name,
    progressive,
)
from billing.einvoice.tests.oracle import SAMPLES, beside_the_samples

VECTORS: dict[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).resolve().parents[4] / "vectors" / "einvoice_names.json").read_text()
)


@pytest.mark.parametrize("case", VECTORS["file_name"], ids=lambda case: str(case["name"]))
def test_a_file_name_is_taken_or_refused_with_a_reason(case: dict[str, Any]) -> None:
    assert check_file_name(case["name"]) == case["expected"]
    parsed = parse_file_name(case["name"])
    assert (parsed is None) == bool(case["expected"])
    assert parsed is None or str(parsed) == case["name"]


@pytest.mark.parametrize("case", VECTORS["progressive"], ids=lambda case: str(case["count"]))
def test_progressives_count_in_base_36(case: dict[str, Any]) -> None:
    assert progressive(case["count"]) == case["expected"]
    assert int(case["expected"], 36) == case["count"]


@pytest.mark.parametrize("count", [-1, HIGHEST_PROGRESSIVE + 1])
def test_beyond_five_characters_there_is_none(count: int) -> None:
    with pytest.raises(ValueError, match="no progressive"):
        progressive(count)


@pytest.mark.parametrize("case", VECTORS["document_number"], ids=lambda case: str(case["pattern"]))
def test_a_series_gives_its_numbers(case: dict[str, Any]) -> None:
    day = date.fromisoformat(case["day"])
    if "number" in case:
        assert document_number(case["pattern"], case["count"], day) == case["number"]
        return
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the text is compared below
        document_number(case["pattern"], case["count"], day)
    assert str(refused.value) == case["refused"]


def test_the_page_about_numbering_shows_what_comes_out() -> None:
    page = Path(__file__).resolve().parents[4] / "docs" / "algorithms" / "numbering.md"
    table = page.read_text(encoding="utf-8").partition("| pattern |")[2].partition("\n\n")[0]
    shown = re.findall(r"^\| `(.+)` \| (.+) \|$", table, re.MULTILINE)
    assert len(shown) == 4
    for pattern, number in shown:
        assert document_number(pattern, 7, date(2026, 11, 22)) == number


@pytest.mark.parametrize("case", VECTORS["check_document_number"], ids=lambda case: str(case["number"]))
def test_a_number_is_taken_or_refused_with_a_reason(case: dict[str, Any]) -> None:
    assert check_document_number(case["number"]) == case["expected"]


def test_a_file_is_named_by_who_transmits() -> None:
    assert str(file_name("IT", "01234560587", 36)) == "IT01234560587_00010.xml"
    assert str(file_name("IT", "RSSMRA80A01H501U", 1, ".xml.p7m")) == "ITRSSMRA80A01H501U_00001.xml.p7m"
    with pytest.raises(ValueError, match="codice fiscale"):
        file_name("IT", "123", 1)


def test_a_message_is_named_by_its_invoice() -> None:
    invoice = FileName("IT", "01234560587", "00010")
    assert message_name(invoice, "EC", "001") == "IT01234560587_00010_EC_001.xml"
    assert parse_message_name("IT01234560587_00010_EC_001.xml") == MessageName(
        "IT01234560587_00010", "EC", "001"
    )
    assert parse_message_name("IT01234560587_00010.xml") is None


@beside_the_samples
def test_names_of_the_samples_are_understood() -> None:
    names = [path.name.partition("_")[2] for path in SAMPLES.iterdir()]
    assert sum(1 for name in names if parse_file_name(name)) > 20
    assert sum(1 for name in names if parse_message_name(name)) > 4
