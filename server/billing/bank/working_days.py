"""Days on which banks work. Pure: today comes as an argument."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import holidays


@cache
def _holidays(year: int, target: bool) -> frozenset[date]:
    found = (
        holidays.financial_holidays("ECB", years=year)
        if target
        else holidays.country_holidays("IT", years=year)
    )
    return frozenset(found)


def is_working_day(day: date, *, target: bool = False) -> bool:
    """Monday to Friday without Italian holidays; with `target` those of the European settlement calendar (TARGET)."""
    return day.weekday() < 5 and day not in _holidays(day.year, target)


def earliest_day(today: date, working_days: int, *, target: bool = False) -> date:
    """The first day that leaves the bank so many whole working days: 0 is today itself."""
    day = today
    while working_days > 0:
        day += timedelta(days=1)
        working_days -= is_working_day(day, target=target)
    return day
