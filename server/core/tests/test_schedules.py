"""What has an hour of the day is done once that day, by the firm's own clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from core import schedules
from core.models import BackgroundTask, Workspace
from core.schedules import each_day, enqueue_due, moment
from core.testing.world import World
from core.tests import tasks_for_tests as work

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


@pytest.fixture(autouse=True)
def only_ours(monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    BackgroundTask.objects.all().delete()
    monkeypatch.setattr(schedules, "_daily", [])
    monkeypatch.setattr(schedules, "_periodic", [])
    Workspace.objects.update(created_at=datetime(2026, 1, 1, tzinfo=UTC))


def firms() -> list[str]:
    return sorted(str(row.args[0]) for row in BackgroundTask.objects.all())


def test_it_is_due_at_that_hour_in_rome_once_for_every_firm(world: World) -> None:
    each_day("06:30", work.note)
    early = datetime(2026, 11, 30, 5, 29, tzinfo=UTC)
    enqueue_due(early)
    assert firms() == []
    for minutes in (1, 2, 60, 600):
        enqueue_due(early + timedelta(minutes=minutes))
    assert firms() == sorted([str(world.workspace.pk), str(world.zoe.workspace.pk)])
    enqueue_due(early + timedelta(days=1, minutes=1))
    assert len(firms()) == 4


def test_a_firm_elsewhere_has_its_own_morning(world: World) -> None:
    here = Workspace.objects.filter(pk=world.workspace.pk)
    here.update(settings={"time_zone": "America/New_York"})
    each_day("06:30", work.note)
    enqueue_due(datetime(2026, 11, 30, 6, 0, tzinfo=UTC))
    assert firms() == [str(world.zoe.workspace.pk)]
    enqueue_due(datetime(2026, 11, 30, 11, 30, tzinfo=UTC))
    assert str(world.workspace.pk) in firms()


def test_only_on_its_weekdays(world: World) -> None:
    each_day("06:30", work.note, weekdays=(0,))
    enqueue_due(datetime(2026, 12, 1, 12, 0, tzinfo=UTC))  # a Tuesday
    assert firms() == []
    enqueue_due(datetime(2026, 12, 7, 12, 0, tzinfo=UTC))
    assert len(firms()) == 2


def test_a_firm_founded_this_afternoon_has_not_missed_this_morning(world: World) -> None:
    each_day("06:30", work.note)
    Workspace.objects.update(created_at=datetime(2026, 11, 30, 15, 0, tzinfo=UTC))
    enqueue_due(datetime(2026, 11, 30, 16, 0, tzinfo=UTC))
    assert firms() == []


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        (date(2026, 3, 29), time(2, 30), "2026-03-29T01:30:00+00:00"),  # that night has no 02:30: 03:30
        (date(2026, 10, 25), time(2, 30), "2026-10-25T00:30:00+00:00"),  # that night has two: the first
        (date(2028, 2, 29), time(6, 30), "2028-02-29T05:30:00+00:00"),
    ],
)
def test_the_change_of_clocks_skips_no_day_and_repeats_none(day: date, at: time, utc: str) -> None:
    assert moment(day, at, ZoneInfo("Europe/Rome")).isoformat() == utc


def test_the_day_of_a_change_is_worked_once(world: World) -> None:
    each_day("02:30", work.note)
    Workspace.objects.exclude(pk=world.workspace.pk).delete()
    start = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
    for minutes in range(0, 25 * 60, 10):
        enqueue_due(start + timedelta(minutes=minutes))
    assert len(firms()) == 1
