"""Where an invoice goes."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from billing.einvoice.routing import Recipient, Route, route

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).resolve().parents[4] / "vectors" / "einvoice_routing.json").read_text()
)
NOTHING = asdict(Route("", "", ""))


@pytest.mark.parametrize("case", VECTORS, ids=lambda case: str(case["name"]))
def test_the_questions_are_asked_in_their_order(case: dict[str, Any]) -> None:
    found = asdict(route(Recipient(**case["recipient"])))
    assert json.loads(json.dumps(found)) == json.loads(json.dumps(NOTHING | case["expected"]))
