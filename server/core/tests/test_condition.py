"""Conditions that declarations carry answer as the filters do: by the same vectors, over values in memory."""

import json
from pathlib import Path
from typing import Any

import pytest

from core.condition import check, fields_of, holds

VECTORS = json.loads((Path(__file__).parents[3] / "vectors" / "filters.json").read_text())
KINDS = {name: spec["kind"] for name, spec in VECTORS["entities"]["vectors.thing"].items()}
ROWS: list[dict[str, Any]] = VECTORS["rows"]["vectors.thing"]


def decidable(tree: Any) -> bool:
    try:
        check(tree, KINDS)
    except (ValueError, KeyError, TypeError):
        return False
    return True


CASES = [case for case in VECTORS["cases"] if "error" not in case and decidable(case["filter"])]


def test_enough_of_the_vectors_can_be_decided_from_a_record_alone() -> None:
    assert len(CASES) >= 50


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_it_answers_as_the_database_does(case: dict[str, Any]) -> None:
    found = [row["id"][-2:] for row in ROWS if holds(case["filter"], row, KINDS)]
    assert sorted(found) == sorted(case["finds"])


def test_what_needs_a_clock_or_another_record_cannot_be_declared() -> None:
    for field, op in (("made_on", "last"), ("owner", "me"), ("maker.city", "is"), ("custom.peso", "is")):
        with pytest.raises(ValueError, match="cannot ask"):
            check({"not": {"and": [{"field": field, "op": op, "value": None}]}}, KINDS)


def test_it_names_the_fields_it_asks() -> None:
    state, price = {"field": "state", "op": "is"}, {"field": "price", "op": "ge"}
    assert fields_of({"or": [state, {"not": price}]}) == {"state", "price"}
