"""Operators on days and moments."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import (
    DateField,
    DateTimeField,
    Value,
)

from core import dates
from core.dates import Days
from core.filters.operand import Build, Operand
from core.filters.tree import (
    BadValue,
)
from core.filters.values import (
    day_of,
    pair_of,
    span_of,
    unit_of_time,
)
from core.filters.words import missing, text_empty
from core.sql import Test


def since(on: Operand, day: date) -> Value:
    """The stored value with which a day begins: the day itself, or an instant."""
    if on.spec.is_custom:
        return Value(day.isoformat())
    if on.spec.kind == "date":
        return Value(day, output_field=DateField())
    try:
        return Value(dates.start_of(day), output_field=DateTimeField())
    except OverflowError:
        raise BadValue from None


def within(on: Operand, days: Days) -> Test:
    end = since(on, dates.next_day(days.last))
    return Test("{} >= {} AND {} < {}", on.value, since(on, days.first), on.value, end)


def day_is(on: Operand, value: Any) -> Test:
    return within(on, Days(day_of(value), day_of(value)))


def before(on: Operand, value: Any) -> Test:
    return Test("{} < {}", on.value, since(on, day_of(value)))


def after(on: Operand, value: Any) -> Test:
    return Test("{} >= {}", on.value, since(on, dates.next_day(day_of(value))))


def days_between(on: Operand, value: Any) -> Test:
    first, last = map(day_of, pair_of(value))
    return within(on, Days(first, last))


def in_last(on: Operand, value: Any) -> Test:
    return within(on, dates.last_units(on.today, *span_of(value)))


def in_next(on: Operand, value: Any) -> Test:
    return within(on, dates.next_units(on.today, *span_of(value)))


def in_period(steps: int) -> Build:
    return lambda on, value: within(on, dates.period(on.today, unit_of_time(value), steps))


def day_empty(on: Operand, value: Any) -> Test:
    return text_empty(on, value) if on.spec.is_custom else missing(on, value)
