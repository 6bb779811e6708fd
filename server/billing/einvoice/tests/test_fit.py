"""Texts are brought to the characters that the invoice admits."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.einvoice.charset import fit, lost
from billing.einvoice.code_lists import documents as document_codes
from billing.einvoice.code_lists import vat as vat_codes
from billing.einvoice.types import LATIN_200, STRING_20


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("100 €", "100 EUR"),
        ("l’“ora” – già…", 'l\'"ora" - già...'),
        ("Škoda Łódź", "Skoda Lódz"),
        ("a\tb\r\n c", "a b c"),
        ("citta\u0300", "città"),
        ("日本", "??"),
        ("a\x00b\x85", "ab"),
        ("ﬁne ½", "fine ½"),
    ],
)
def test_it_keeps_what_it_can(text: str, fitted: str) -> None:
    assert fit(text) == fitted


def test_codes_lose_their_accents() -> None:
    assert fit("n° 5/è", "basic") == "n 5/e"


def test_it_cuts_at_last_and_leaves_no_blank_behind() -> None:
    assert fit("€€€ fine", longest=10) == "EUREUREUR"


def test_it_tells_what_was_lost() -> None:
    assert lost("Ristorante 日本 €?") == "日本"


@given(st.text(min_size=1, max_size=300))
def test_what_it_makes_is_always_admitted(text: str) -> None:
    for kind, fitted in ((LATIN_200, fit(text, "latin", 200)), (STRING_20, fit(text, "basic", 20))):
        assert not fitted or kind.accepts(fitted)


def test_a_code_is_written_only_between_its_days() -> None:
    current = {row.code for row in vat_codes.NATURA.current(date(2026, 11, 22))}
    assert "N2" not in current
    assert "N2.2" in current
    assert "N2" in {row.code for row in vat_codes.NATURA.current(date(2020, 12, 31))}
    assert document_codes.TIPO_DOCUMENTO.by_code["TD29"].is_current(date(2025, 4, 1))
    assert not document_codes.TIPO_DOCUMENTO.by_code["TD29"].is_current(date(2025, 3, 31))
