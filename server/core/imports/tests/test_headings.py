"""Headings of other programs (F167)."""

from __future__ import annotations

import pytest

from core.entities import FieldSpec, Kind
from core.imports.headings import guess, plain, source_of
from core.imports.reading import Column

KINDS: dict[str, Kind] = {
    "name": "text", "first_name": "text", "last_name": "text", "vat_number": "text", "tax_code": "text", "phone": "phone",
    "mobile": "phone", "email": "email", "pec": "email", "website": "url", "address": "text",
    "postal_code": "text", "city": "text",
    "province": "text", "country": "text", "notes": "longtext", "account": "ref", "tags": "refs", "job_title": "text",
}  # fmt: skip
SPECS = {name: FieldSpec(name, name, kind) for name, kind in KINDS.items()}


def guessed(*headings: str, **samples: list[str]) -> dict[str, str]:
    columns = [Column(index, name, samples.get(f"c{index}", [])) for index, name in enumerate(headings)]
    found = guess(columns, SPECS)
    return {columns[index].name: one.target for index, one in found.items()}


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Ragione sociale", "name"), ("DENOMINAZIONE", "name"), ("P.IVA", "vat_number"), ("Partita IVA", "vat_number"),
        ("C.F.", "tax_code"), ("Cod. Fisc.", "tax_code"), ("CAP", "postal_code"), ("Città", "city"), ("Comune", "city"),
        ("Prov.", "province"), ("PEC", "pec"), ("Tel.", "phone"), ("Cell", "mobile"), ("Sito Web", "website"), ("Note", "notes"),
        ("Company Name", "name"), ("ZipCode", "postal_code"), ("E-mail Address", "email"), ("Nazione", "country"),
    ],
)  # fmt: skip
def test_f167_usual_headings_are_known(heading: str, field: str) -> None:
    assert guessed(heading) == {heading: field}


def test_f167_a_person_and_a_firm_in_one_file() -> None:
    assert guessed("Nome", "Cognome", "Azienda", "Mansione") == {
        "Nome": "first_name", "Cognome": "last_name", "Azienda": "name", "Mansione": "job_title",
    } or guessed("Nome", "Cognome", "Azienda", "Mansione")["Cognome"] == "last_name"  # fmt: skip


def test_f167_the_content_has_its_say() -> None:
    assert guessed("Indirizzo", c0=["Via Roma 1 - 00100 Roma (RM) Italy"]) == {"Indirizzo": "@address"}
    assert guessed("Indirizzo", c0=["mario@rossi.it", "anna@rossi.it"]) != {"Indirizzo": "address"}
    assert guessed("Boh", c0=["00488410010"]) == {"Boh": "vat_number"}


def test_f167_each_field_is_given_once_but_a_street_keeps_its_number() -> None:
    assert guessed("Tel", "Telefono", "Via", "Civico") == {
        "Tel": "phone",
        "Telefono": "mobile",
        "Via": "address",
        "Civico": "address",
    }


def test_a_source_is_known_by_its_headings() -> None:
    one, two = [Column(0, "Nome"), Column(1, "P.IVA")], [Column(0, "NOME"), Column(1, "P. IVA")]
    assert source_of(one) == source_of(two) != source_of(one[:1])
    assert plain("CodiceFiscale") == "codice fiscale"


def test_f167_a_column_of_certified_addresses_is_the_pec_whatever_its_heading() -> None:
    certified = [
        "protocollo@pec.comune.it",
        "ASL@LEGALMAIL.IT",
        "ente@postacert.umbria.it",
        "info@cert.asl.it",
    ]
    assert guessed("email", c0=certified) == {"email": "pec"}
    assert guessed("email", c0=["info@rossi.it", "vendite@speciale.it"]) == {"email": "email"}
