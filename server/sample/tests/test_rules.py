"""The rules by the vectors that their twins read too."""

import json
from pathlib import Path
from typing import Any

import pytest

from sample import rules

CASES = json.loads((Path(__file__).parents[3] / "vectors" / "sample" / "derived.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']}: {case['name']}")
def test_a_rule_says_what_the_vectors_say(case: dict[str, Any]) -> None:
    rule = getattr(rules, case["rule"].removeprefix("sample."))
    assert rule(case["record"], **case["lines"]) == case["expected"]
