"""Operators on times of the day: "14:30" compares as it reads."""

from __future__ import annotations

from typing import Any

from django.db.models import Value

from core.codec import is_time
from core.filters.operand import Build, Operand
from core.filters.tree import BadValue
from core.filters.values import pair_of
from core.sql import Test


def time_compared(sign: str) -> Build:
    return lambda on, value: Test(f"{{}} {sign} {{}}", on.value, _time_of(value))


def time_between(on: Operand, value: Any) -> Test:
    return Test("{} BETWEEN {} AND {}", on.value, *map(_time_of, pair_of(value)))


def _time_of(value: Any) -> Value:
    if not is_time(value):
        raise BadValue
    return Value(value)
