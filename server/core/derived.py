"""Values that follow from others: sums of a document, counts of what belongs to a card. Declared here, stored, read-only.

`Derived` is a rule over a record and its lines; the device runs a twin of it by the same name. `Summary` counts or adds up
many records; both sides leave that to their database. Who works them out, and when: `core.bottom_up`, `core.sync.settle`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Lines:
    """The records of `entity` whose reference `by` names this one, and which of their fields the rule reads."""

    entity: str
    by: str
    reads: tuple[str, ...]


@dataclass(frozen=True)
class Derived:
    """`rule(record, **lines)` answers a value for each of `fields`. Plain values in and out, as on the wire.

    The rule is pure and total: whatever stands in a record that was accepted, it has an answer. `record` holds the fields
    that `reads` names, each line those that its `Lines` names; lines come in the order of their ids.
    """

    fields: tuple[str, ...]
    rule: Callable[..., Values]
    reads: tuple[str, ...] = ()
    lines: Mapping[str, Lines] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """By which the device finds the twin."""
        return f"{self.rule.__module__.split('.')[0]}.{self.rule.__name__}"


@dataclass(frozen=True)
class Summary:
    """One value over the records of an entity that name this one: `of=("helpdesk.ticket", "account")`.

    `latest` is the greatest of days or instants. `where` may ask only what `core.condition` can decide: what changes with
    the clock alone nobody would work out anew.
    """

    field: str
    of: tuple[str, str]
    how: Literal["count", "sum", "min", "max", "latest"] = "count"
    value: str = ""
    where: Values | None = None
