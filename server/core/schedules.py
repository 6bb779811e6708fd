"""What is due by itself: once in every period, or each day at an hour of the firm's own clock.

    every(timedelta(hours=6), forget_done)
    each_day("06:30", morning_digest)          # morning_digest(workspace), for every firm, also on Sundays
    each_day("02:30", renew, weekdays=(0,))    # Mondays

Whatever clocks and processes do, a slot is worked once: its name stands in the table of tasks, where it may stand but once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django_tasks.base import Task

from core.dates import zone_of
from core.models import BackgroundTask, Workspace

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True)
class _Daily:
    at: time
    weekdays: tuple[int, ...]
    task: Task[Any, Any]


_periodic: list[tuple[timedelta, Task[Any, Any]]] = []
_daily: list[_Daily] = []


def every(period: timedelta, task: Task[Any, Any]) -> None:
    """Run the task once in every period, counted from the epoch: whatever the clock does, once for each slot."""
    _periodic.append((period, task))


def each_day(at: str, task: Task[Any, Any], weekdays: tuple[int, ...] = EVERY_DAY) -> None:
    """Run `task(workspace id)` for every firm once on each of these days (Monday is 0), at this time of its own zone or, if
    nobody was at work then, later on the same day."""
    _daily.append(_Daily(time.fromisoformat(at), weekdays, task))


def enqueue_due(now: datetime) -> None:
    """Write down what has become due. Asked once a minute by every worker."""
    rows = [*_of_periods(now), *_of_days(now)]
    wanted = {row.once for row in rows}
    there = set(BackgroundTask.objects.filter(once__in=wanted).values_list("once", flat=True))
    BackgroundTask.objects.bulk_create(
        [row for row in rows if row.once not in there], ignore_conflicts=True, batch_size=500
    )


def _of_periods(now: datetime) -> Iterable[BackgroundTask]:
    for period, task in _periodic:
        slot = int(now.timestamp() // period.total_seconds())
        yield _row(task, f"{task.module_path}@{slot}", now)


def _of_days(now: datetime) -> Iterable[BackgroundTask]:
    if not _daily:
        return
    for firm in Workspace.objects.only("id", "settings", "created_at"):
        zone = zone_of(firm.settings)
        today = now.astimezone(zone).date()
        for daily in _daily:
            due = moment(today, daily.at, zone)
            # A firm that was founded this afternoon has not missed this morning.
            if today.weekday() in daily.weekdays and firm.created_at <= due <= now:
                yield _row(daily.task, f"{daily.task.module_path}@{today}@{firm.pk}", now, str(firm.pk))


def moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant at which a clock of that zone shows this time, the first of two; 02:30 on the night that has none is 03:30."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def _row(task: Task[Any, Any], once: str, now: datetime, *args: str) -> BackgroundTask:
    return BackgroundTask(function=task.module_path, args=list(args), once=once, run_at=now, enqueued_at=now)
