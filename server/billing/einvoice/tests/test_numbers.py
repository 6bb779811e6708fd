"""VAT numbers, tax codes and IBANs against the cases shared with the device."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from billing.einvoice.numbers import (
    ItalianAccount,
    check_iban,
    check_tax_code,
    check_vat_number,
    has_known_office,
    italian_account,
)

VECTORS: dict[str, list[dict[str, str]]] = json.loads(
    (Path(__file__).resolve().parents[4] / "vectors" / "einvoice_numbers.json").read_text()
)


@pytest.mark.parametrize(
    ("kind", "check"), [("vat_number", check_vat_number), ("tax_code", check_tax_code), ("iban", check_iban)]
)
def test_they_say_what_the_cases_say(kind: str, check: Callable[[str], str]) -> None:
    cases = VECTORS[kind]
    assert {case["value"]: check(case["value"]) for case in cases} == {
        case["value"]: case["expected"] for case in cases
    }


@pytest.mark.parametrize("place", range(11))
def test_any_wrong_digit_of_a_vat_number_is_found(place: int) -> None:
    right = "07654320154"
    for digit in "0123456789":
        changed = right[:place] + digit + right[place + 1 :]
        assert (check_vat_number(changed) == "") == (changed == right)


def test_an_office_that_never_existed_is_told_apart() -> None:
    assert has_known_office("07654320154")
    assert not has_known_office("01234567897")


def test_an_italian_iban_names_bank_and_branch() -> None:
    assert italian_account("IT60X0542811101000000123456") == ItalianAccount("05428", "11101", "000000123456")
    assert italian_account("DE89370400440532013000") is None
