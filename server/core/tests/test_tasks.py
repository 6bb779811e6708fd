"""Background work: nothing lost, nothing twice, nobody held up."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone

from core import tasks
from core.models import BackgroundTask, Tag
from core.schedules import enqueue_due
from core.tasks import MAX_TRIES, claim, run_due
from core.testing.world import World
from core.tests import tasks_for_tests as work

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
SERVER = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def quiet() -> None:
    work.calls.clear()
    BackgroundTask.objects.all().delete()


def test_a_task_runs_once_with_its_arguments() -> None:
    result = work.note.enqueue("ciao")
    assert run_due() == 1
    assert (run_due(), work.calls) == (0, ["ciao"])
    result.refresh()
    assert result.is_finished


def test_a_task_rolls_back_with_the_work_that_wanted_it() -> None:
    with transaction.atomic():
        work.note.enqueue("mai")
        transaction.set_rollback(True)
    assert (run_due(), work.calls) == (0, [])


def test_two_workers_never_get_the_same_task() -> None:
    work.note.enqueue("una")
    first, second = claim("here:1:1"), claim("here:1:2")
    assert first is not None
    assert second is None


def test_a_dead_workers_task_is_taken_over_when_its_lease_ends() -> None:
    work.note.enqueue("ripresa")
    assert claim("elsewhere:1:1") is not None
    assert run_due() == 0
    with time_machine.travel(timezone.now() + tasks.LEASE + timedelta(seconds=1), tick=False):
        assert run_due() == 1
    assert work.calls == ["ripresa"]


def test_a_worker_that_slept_through_its_lease_does_not_speak_for_the_next() -> None:
    work.note.enqueue("una")
    slow = claim("elsewhere:1:1")
    assert slow is not None
    with time_machine.travel(timezone.now() + tasks.LEASE + timedelta(seconds=1), tick=False):
        next_one = claim("here:1:1")
    assert next_one is not None
    with pytest.raises(tasks.LeaseLost):
        tasks._finish(slow, "elsewhere:1:1")


def test_what_fails_is_tried_again_later_and_later_then_kept_as_dead() -> None:
    work.fail_and_tell.enqueue("niente")
    waits, now, row = [], timezone.now(), BackgroundTask()
    for _ in range(MAX_TRIES):
        with time_machine.travel(now, tick=False):
            assert run_due() == 1
        row = BackgroundTask.objects.get()
        waits.append((row.run_at - now).total_seconds())
        now = row.run_at + timedelta(seconds=1)
    assert row.state == BackgroundTask.State.DEAD
    assert (row.args, row.attempts) == (["niente"], MAX_TRIES)
    assert "RuntimeError: niente" in row.error
    assert waits[0] < waits[2] < waits[4]
    assert work.calls == ["dead niente"]


def test_a_poisonous_task_does_not_stop_the_others() -> None:
    work.fail.enqueue("veleno")
    work.note.enqueue("acqua")
    run_due()
    assert work.calls == ["veleno", "acqua"]


def test_a_refusal_is_an_answer_and_not_tried_again() -> None:
    work.refuse.enqueue()
    run_due()
    row = BackgroundTask.objects.get()
    assert (row.state, row.error) == (BackgroundTask.State.DEAD, "Così non va.")


def test_an_atomic_task_leaves_nothing_behind_when_it_fails(world: World) -> None:
    work.tag_then_fail.enqueue("Mezza")
    run_due()
    assert not Tag.objects.exists()


def test_what_kills_its_process_every_time_ends_as_dead() -> None:
    work.note.enqueue("bomba")
    now = timezone.now()
    for _ in range(MAX_TRIES):
        with time_machine.travel(now, tick=False):
            assert claim("elsewhere:1:1") is not None
        now += tasks.LEASE + timedelta(seconds=1)
    with time_machine.travel(now, tick=False):
        run_due()
    assert (BackgroundTask.objects.get().state, work.calls) == (BackgroundTask.State.DEAD, [])


def test_a_task_whose_code_is_gone_is_kept_as_dead() -> None:
    now = timezone.now()
    BackgroundTask.objects.create(function="core.nowhere.at_all", run_at=now, enqueued_at=now)
    run_due()
    assert BackgroundTask.objects.get().state == BackgroundTask.State.DEAD


def test_a_periodic_task_exists_once_for_each_slot_whatever_the_clock_does() -> None:
    now = timezone.now()
    enqueue_due(now)
    enqueue_due(now)
    enqueue_due(now - timedelta(seconds=1))
    rows = list(BackgroundTask.objects.values_list("once", flat=True))
    assert len(rows) == len(set(rows))
    assert any(str(once).startswith("core.tasks.forget_done@") for once in rows)


@pytest.mark.slow
def test_fault_kill_9_in_mid_task_runs_it_again_and_its_effect_is_there_once(tmp_path: Path) -> None:
    """A real process, really killed, on a database file of its own."""
    environment = {
        **os.environ,
        "MICROCRM_DATA": str(tmp_path),
        "DATABASE_URL": "",
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }

    def manage(*words: str) -> int:
        return subprocess.run(
            [sys.executable, "manage.py", *words],
            cwd=SERVER,
            env=environment,
            capture_output=True,
            check=False,
        ).returncode

    start = (
        "from core.testing.world import make_world; make_world();"
        "from core.tests.tasks_for_tests import tag_and_die_the_first_time as t;"
        f"t.enqueue('Una', {str(tmp_path / 'died')!r})"
    )
    assert manage("migrate", "-v0") == 0
    assert manage("shell", "-v0", "-c", start) == 0
    assert manage("worker", "--once") == -9
    assert manage("worker", "--once") == 0
    with sqlite3.connect(tmp_path / "microcrm.sqlite3") as database:
        assert database.execute("SELECT count(*) FROM core_tag").fetchone() == (1,)
        assert database.execute("SELECT state, attempts FROM core_backgroundtask").fetchall() == [("done", 2)]
