"""Who is here already (F040): exact keys first, then likeness within a town, with the reason told."""

from __future__ import annotations

import random
import time

import pytest

from core.imports.duplicates import Index, Keys, Match, keys_of
from core.imports.firm_names import core_of

GROUPS = [("vat_number",), ("tax_code",), ("name", "city"), ("email",)]
LABELS = {
    "vat_number": "P.IVA",
    "tax_code": "Codice fiscale",
    "name": "Nome",
    "city": "Comune",
    "email": "E-mail",
}


def firm(name: str, city: str = "Roma", province: str = "RM", **more: str) -> Keys:
    return keys_of({"name": name, "city": city, **more}, GROUPS, LABELS, name, name, city, province)


def known(*firms: Keys) -> Index:
    index = Index()
    for number, keys in enumerate(firms):
        index.add(number, keys)
    return index


def kind(match: Match | None) -> str:
    return match.kind if match else ""


def test_f040_the_same_vat_number_is_the_same_firm() -> None:
    match = known(firm("Rossi", vat_number="00488410010")).find(
        firm("Altro nome", "Milano", "MI", vat_number="00488410010")
    )
    assert match is not None
    assert (match.kind, match.reason) == ("vat_number", "P.IVA: uguale a «Rossi»")


def test_f040_the_same_name_and_town_whatever_case_accents_and_marks() -> None:
    assert kind(known(firm("Società Agricola L'Uva")).find(firm("SOCIETA AGRICOLA L’UVA"))) == "same"


def test_two_towns_of_one_name_are_two() -> None:
    """Samone is in the province of Trento and in that of Turin."""
    assert (
        kind(known(firm("Comune di Samone", "Samone", "TN")).find(firm("Comune di Samone", "Samone", "TO")))
        == ""
    )


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("Rossi Srl", "Rossi S.r.l.", "similar"),
        ("Mario Rossi & C. Snc", "Rossi Mario snc", "similar"),
        ("Comune di Alserio", "Comune di Alsero", "similar"),
        ("Consorzio Polizia Locale Alto Vicentino", "CONSORZIO DI POLIZIA LOCALE ALTO VICENTINO", "similar"),
        ("Ordine degli Ingegneri", "Ordine degli Infermieri", ""),
        ("ASL Roma A", "ASL Roma B", ""),
        ("Azienda ULSS 7", "Azienda ULSS 8", ""),
        ("Bar Sport", "Bar Centrale", ""),
    ],
)
def test_f040_similar_names_of_one_town(one: str, two: str, found: str) -> None:
    assert kind(known(firm(one)).find(firm(two))) == found


def test_two_vat_numbers_are_two_firms_however_alike() -> None:
    assert (
        kind(
            known(firm("Rossi Srl", vat_number="00488410010")).find(
                firm("Rossi S.r.l.", vat_number="12345678903")
            )
        )
        == ""
    )


def test_a_shared_mailbox_is_no_proof_but_with_the_same_name_it_is() -> None:
    index = known(firm("Anna Rossi", "", "", email="info@rossi.it"))
    assert kind(index.find(firm("Bruno Rossi", "", "", email="info@rossi.it"))) == "contact"
    assert kind(index.find(firm("Rossi Anna", "", "", email="info@rossi.it"))) == "same"


def test_attack_68_names_that_only_look_alike_in_bytes_are_found() -> None:
    assert kind(known(firm("Città Nuova")).find(firm("Citta\u0300 Nuova"))) == "same"


def test_legal_forms_say_nothing() -> None:
    assert core_of("Rossi & C. S.r.l.") == core_of("ROSSI SRL") == "rossi"


@pytest.mark.slow
def test_twenty_thousand_firms_are_compared_in_seconds() -> None:
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefgilmnoprstuvz", k=rng.randint(4, 9))) for _ in range(4000)]
    index, began = Index(), time.process_time()
    for number in range(20_000):
        keys = firm(
            f"{rng.choice(words)} {rng.choice(words)} {rng.choice(['srl', 'spa', 'snc'])}",
            rng.choice(words[:50]),
        )
        index.find(keys)
        index.add(number, keys)
    assert time.process_time() - began < 10
