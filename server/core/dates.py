"""Days of the firm's time zone. Arithmetic on days never touches hours, so the change of clocks cannot bite."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ZONE = ZoneInfo("Europe/Rome")
Unit = Literal["day", "week", "month", "quarter", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True)
class Days:
    """From the first day to the last, both included."""

    first: date
    last: date


def zone_of(settings: Mapping[str, Any]) -> ZoneInfo:
    """The firm's own time zone, where it has named one that exists."""
    try:
        return ZoneInfo(str(settings.get("time_zone") or ZONE.key))
    except (ValueError, ZoneInfoNotFoundError):
        return ZONE


def today_in_rome() -> date:
    return datetime.now(ZONE).date()


def start_of(day: date) -> datetime:
    """The instant at which a day begins in Rome."""
    return datetime.combine(day, time.min, ZONE).astimezone(UTC)


def last_units(today: date, count: int, unit: Unit) -> Days:
    """The last n units up to and with today."""
    return Days(next_day(moved(today, -count, unit)), today)


def next_units(today: date, count: int, unit: Unit) -> Days:
    """Today and the n units from it."""
    return Days(today, moved(today, count, unit) - timedelta(days=1))


def period(today: date, unit: Unit, steps: int) -> Days:
    """The calendar day, week (from Monday), month, quarter or year, `steps` away from the present one."""
    first = moved(_first_of(today, unit), steps, unit)
    return Days(first, moved(first, 1, unit) - timedelta(days=1))


def next_day(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)


def moved(day: date, count: int, unit: Unit) -> date:
    """The same day of another month, or its last one: 31 March - 1 month = 28 February. Stays within the calendar."""
    try:
        if unit in _MONTHS:
            return _by_months(day, count * _MONTHS[unit])
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    except (OverflowError, ValueError):
        return date.max if count > 0 else date.min


def _by_months(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    first = date(year, month + 1, 1)
    return first.replace(day=min(day.day, calendar.monthrange(year, month + 1)[1]))


def _first_of(day: date, unit: Unit) -> date:
    match unit:
        case "day":
            return day
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=day.month - (day.month - 1) % 3, day=1)
        case "year":
            return day.replace(month=1, day=1)
