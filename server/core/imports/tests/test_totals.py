"""Which rows are the sums under a table (F167)."""

from __future__ import annotations

import pytest

from core.imports.totals import is_total


@pytest.mark.parametrize(
    "name",
    [
        "Totale", "TOTALE", "totali:", "Totale generale", "TOTALE COMPLESSIVO:", "Somma", "Total", "Grand  Total",
        "Subtotale", "Sub-totale", "Gran totale", "Totale: 35",
    ],
)  # fmt: skip
def test_the_word_alone_is_a_sum(name: str) -> None:
    assert is_total(name, {}, {})


@pytest.mark.parametrize(
    "name", ["", "Total Italia S.p.A.", "Totalgest srl", "Totale Impianti", "Sommariva", "Totale 3", "Rossi"]
)
def test_a_name_with_more_is_a_name(name: str) -> None:
    assert not is_total(name, {}, {})
