"""Declared conditions: a tree of the filter language over one record's own values, decided in memory.

Screen and command ask the same one: when a record is frozen, when an act may be done. Only what needs neither a clock nor
another record may stand in it; `check` says so when it is declared. The device's twin is web/src/model/condition.ts, and
both answer as the database does (vectors/filters.json).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

from core.connections import fold

Tree = Mapping[str, Any]
Test = Callable[[Any, Any], bool]


@dataclass(frozen=True)
class Condition:
    """`filter` must hold; `reason` is what a person reads where it does not."""

    filter: Tree
    reason: str


@dataclass(frozen=True)
class Frozen:
    """While `filter` holds, the record and all below it do not change, but for the `free` fields of the record itself."""

    filter: Tree
    reason: str
    free: tuple[str, ...] = ()


@dataclass(frozen=True)
class Window:
    """Documents of long ago may stay on the server: a device says from which day on it wants them (`date`, a field), and
    gets those too that have no date or have a value of `open` yet ({"state": ("draft",)}), with all that is below them."""

    date: str
    open: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Due:
    """What is to be done with a record (`what`, a text) and by when (`on`, a day): while `where` holds it stands in *Oggi* of
    its owner."""

    what: str
    on: str
    where: Tree | None = None


def holds(tree: Tree, values: Mapping[str, Any], kinds: Mapping[str, str]) -> bool:
    """Whether the tree describes the record. `values` as stored or as on the wire, `kinds` by field name."""
    if "and" in tree:
        return all(holds(part, values, kinds) for part in tree["and"])
    if "or" in tree:
        return any(holds(part, values, kinds) for part in tree["or"])
    if "not" in tree:
        return not holds(tree["not"], values, kinds)
    name: str = tree["field"]
    op: str = tree["op"]
    positive = _OPPOSITES.get(op, op)
    found = _TESTS[_family(kinds[name])][positive](_plain(values.get(name)), tree.get("value"))
    return found if positive == op else not found


def check(tree: Tree, kinds: Mapping[str, str]) -> None:
    """Raises ValueError for a condition that cannot be decided from the record alone. Asked once, at the declaration."""
    for joint in ("and", "or"):
        if joint in tree:
            for part in tree[joint]:
                check(part, kinds)
            return
    if "not" in tree:
        check(tree["not"], kinds)
        return
    name, op = tree["field"], tree["op"]
    if name not in kinds or _OPPOSITES.get(op, op) not in _TESTS[_family(kinds[name])]:
        raise ValueError(f"a condition cannot ask {name} {op}")


def fields_of(tree: Tree) -> set[str]:
    """Names of the fields that the tree asks."""
    for joint in ("and", "or"):
        if joint in tree:
            return {name for part in tree[joint] for name in fields_of(part)}
    return fields_of(tree["not"]) if "not" in tree else {tree["field"]}


_OPPOSITES = {"is_not": "is", "not_in": "in", "has_not": "has", "not_of": "of", "not_empty": "empty"}
_NUMBERS = ("integer", "decimal", "money", "quantity", "percent", "duration")
_TEXTS = ("text", "longtext", "email", "phone", "url", "number")


def _family(kind: str) -> str:
    if kind in _NUMBERS:
        return "number"
    if kind in _TEXTS:
        return "text"
    if kind in ("time", "file"):
        return "choice"
    if kind in ("choices", "refs"):
        return "set"
    return kind if kind in _TESTS else "other"


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else value


def _empty(value: Any, wanted: Any) -> bool:
    return value in (None, "", [], {})


def _compared(holds: Callable[[int], bool]) -> Test:
    """-1, 0 or 1 for less, equal, more. A missing number is neither."""

    def test(value: Any, wanted: Any) -> bool:
        if value in (None, ""):
            return False
        left, right = Decimal(str(value)), Decimal(str(wanted))
        return holds((left > right) - (left < right))

    return test


def _linked_to(value: Any, wanted: Sequence[Any]) -> bool:
    return bool(value) and value.partition("/")[0] in wanted


def _one_of(value: Any, wanted: Sequence[Any]) -> bool:
    return ("" if value is None else value) in wanted


_SET: dict[str, Test] = {
    "has": lambda value, wanted: wanted in (value or ()),
    "has_any": lambda value, wanted: not set(wanted).isdisjoint(value or ()),
    "has_all": lambda value, wanted: set(wanted).issubset(value or ()),
    "empty": _empty,
}
_REF: dict[str, Test] = {
    "is": lambda value, wanted: value == wanted,
    "in": lambda value, wanted: value in wanted,
    "empty": _empty,
}
_TESTS: dict[str, dict[str, Test]] = {
    "number": {
        "is": _compared(lambda sign: sign == 0), "lt": _compared(lambda sign: sign < 0),
        "le": _compared(lambda sign: sign <= 0), "gt": _compared(lambda sign: sign > 0),
        "ge": _compared(lambda sign: sign >= 0), "empty": _empty,
    },
    "text": {"is": lambda value, wanted: fold(value or "") == fold(wanted), "empty": _empty},
    "set": _SET,
    "boolean": {"is": lambda value, wanted: bool(value) == wanted},
    "choice": {"is": lambda value, wanted: (value or "") == wanted, "in": _one_of, "empty": _empty},
    "ref": _REF,
    "link": {**_REF, "of": _linked_to},
    "other": {"empty": _empty},
}  # fmt: skip
