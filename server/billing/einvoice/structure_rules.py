"""What the format says of a block, and the list of what was found against it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import cache
from typing import NamedTuple, cast

from billing.einvoice.findings import MOST_FINDINGS, Finding
from billing.einvoice.kinds import Binary
from billing.einvoice.tree import Block, Field, Plan


class Findings:
    def __init__(self) -> None:
        self.list: list[Finding] = []

    def add(self, finding: Finding) -> None:
        if len(self.list) < MOST_FINDINGS:
            self.list.append(finding)


class Rule(NamedTuple):
    """One element inside a block, compiled."""

    place: int
    field: Field
    single: bool
    rules: Rules | None
    accepts: Callable[[str], object] | None
    optional_content: bool  # an empty element stands for the default value
    binary: bool


class Rules(NamedTuple):
    plan: Plan
    by_tag: dict[str, Rule]
    required: tuple[tuple[int, Field], ...]
    size: int


@cache
def rules_of(block: Hashable) -> Rules:
    plan = cast("type[Block]", block).plan
    by_tag = {
        field.tag: Rule(
            place,
            field,
            not field.repeats,
            rules_of(cast("Hashable", field.type)) if field.type else None,
            field.kind.accepts if field.kind else None,
            bool(field.default),
            isinstance(field.kind, Binary),
        )
        for place, field in enumerate(plan.fields)
    }
    required = tuple((place, field) for place, field in enumerate(plan.fields) if field.low)
    return Rules(plan, by_tag, required, len(plan.fields))
