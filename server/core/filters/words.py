"""Operators on texts, numbers, yes and no."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.db.models import (
    Value,
)

from core.connections import fold
from core.filters.operand import Build, Operand
from core.filters.tree import (
    MAX_LIKE,
    BadValue,
)
from core.filters.values import (
    number_of,
    pair_of,
    text_of,
)
from core.sql import Test, always, contains, folded, like_literal


def text_is(on: Operand, value: Any) -> Test:
    wanted = fold(text_of(value)) or ""
    return Test("{} = {}", folded(on.value if wanted else on.text), Value(wanted))


def text_contains(on: Operand, value: Any) -> Test:
    wanted = fold(text_of(value)) or ""
    if not wanted:
        return always()
    held = contains(folded(on.text), Value(wanted))
    if len(wanted) > MAX_LIKE or connection.vendor == "postgresql":
        return held
    # fold() is Python's. The engine answers by itself for plain texts; only those with other letters are folded.
    return Test(
        "{} LIKE {} ESCAPE '\\' OR ({} GLOB {} AND {})",
        on.text, Value(f"%{like_literal(wanted)}%"), on.text, Value("*[^\x01-\x7f]*"), held,
    )  # fmt: skip


def text_starts(on: Operand, value: Any) -> Test:
    """As a range: an index on the folded text can answer it."""
    wanted = fold(text_of(value)) or ""
    if not wanted:
        return always()
    text = folded(on.value)
    return Test("{} >= {} AND {} < {}", text, Value(wanted), text, Value(wanted + "\U0010ffff"))


def text_empty(on: Operand, value: Any) -> Test:
    return Test("{} = ''", on.text)


def compared(sign: str) -> Build:
    def build(on: Operand, value: Any) -> Test:
        return Test(
            f"{{}} {sign} cast({{}} AS REAL)", on.value, Value(number_of(value)),
            postgres=f"{{}} {sign} {{}}::numeric",
        )  # fmt: skip

    return build


def number_between(on: Operand, value: Any) -> Test:
    first, last = map(number_of, pair_of(value))
    return Test(
        "{} BETWEEN cast({} AS REAL) AND cast({} AS REAL)", on.value, Value(first), Value(last),
        postgres="{} BETWEEN {}::numeric AND {}::numeric",
    )  # fmt: skip


def missing(on: Operand, value: Any) -> Test:
    return Test("{} IS NULL", on.value)


def flag_is(on: Operand, value: Any) -> Test:
    if not isinstance(value, bool):
        raise BadValue
    return Test("coalesce({}, FALSE) = {}", on.value, Value(value))
