"""Background work: a table of leases behind the API of django-tasks.

    @task
    def mail_quote(quote: str) -> None: ...

    mail_quote.enqueue(str(quote.pk))          # a row of this transaction: rolls back with it

A task whose process dies runs again when its lease ends, so it may run twice: write through the door with operation ids
that the second run makes again, or ask for `@task(atomic=True)`, which commits the work and its end together. What fails is
tried again, later and later; after MAX_TRIES (or at once, if it was Refused) it is kept as dead, and others go on.
"""

from __future__ import annotations

import contextlib
import logging
import os
import random
import socket
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import DatabaseError, close_old_connections, connection, transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import TaskResult, TaskResultStatus, task
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskContext, TaskError
from django_tasks.exceptions import TaskResultDoesNotExist

from core.errors import Refused
from core.models import BackgroundTask
from core.schedules import enqueue_due, every

__all__ = ["TaskContext", "run_due", "start_worker", "task", "work"]
log = logging.getLogger(__name__)

MAX_TRIES = 8
LEASE = timedelta(seconds=30)
IDLE_SECONDS = 1.0
KEEP_DONE = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeasedTask(Task[Any, Any]):
    """`atomic`: the work and the mark that it is done share one transaction. `on_dead(*args, **kwargs)`: nobody tries again."""

    atomic: bool = False
    on_dead: Callable[..., None] | None = None


class LeaseBackend(BaseTaskBackend):
    task_class = LeasedTask
    supports_defer = True
    supports_get_result = True
    supports_priority = True

    def enqueue(self, task: Task[Any, Any], args: Any, kwargs: Any) -> TaskResult[Any]:
        self.validate_task(task)
        now = timezone.now()
        row = BackgroundTask.objects.create(
            function=task.module_path, args=list(args), kwargs=dict(kwargs), priority=task.priority,
            run_at=task.run_after or now, enqueued_at=now,
        )  # fmt: skip
        transaction.on_commit(_wake.set)
        return _result(row, task, self.alias)

    def get_result(self, result_id: str) -> TaskResult[Any]:
        row = BackgroundTask.objects.filter(pk=result_id).first()
        if row is None:
            raise TaskResultDoesNotExist(result_id)
        return _result(row, import_string(row.function), self.alias)


def _result(row: BackgroundTask, task: Task[Any, Any], backend: str) -> TaskResult[Any]:
    status = {
        BackgroundTask.State.READY: TaskResultStatus.READY, BackgroundTask.State.RUNNING: TaskResultStatus.RUNNING,
        BackgroundTask.State.DONE: TaskResultStatus.SUCCESSFUL, BackgroundTask.State.DEAD: TaskResultStatus.FAILED,
    }  # fmt: skip
    return TaskResult(
        task=task, id=str(row.pk), status=status[BackgroundTask.State(row.state)], enqueued_at=row.enqueued_at,
        started_at=row.started_at, finished_at=row.finished_at, last_attempted_at=row.started_at,
        args=row.args, kwargs=row.kwargs, backend=backend,
        errors=[TaskError(exception_class_path="builtins.Exception", traceback=row.error)] if row.error else [],
        worker_ids=[row.worker] * row.attempts,
    )  # fmt: skip


# --- Working --------------------------------------------------------------------------------------------------------

_wake = threading.Event()
_started: dict[int, threading.Thread] = {}


def start_worker() -> None:
    """One worker thread in this process; a second call does nothing. MICROCRM_WORKER=0 leaves it to `manage.py worker`."""
    if os.environ.get("MICROCRM_WORKER") == "0" or os.getpid() in _started:
        return
    thread = threading.Thread(target=work, name="worker", daemon=True)
    _started[os.getpid()] = thread
    thread.start()


def work(stop: threading.Event | None = None) -> None:
    """Claim and run for ever, or until told to stop."""
    me = worker_name()
    next_round, first = 0.0, True
    while stop is None or not stop.is_set():
        _wake.clear()
        try:
            close_old_connections()
            if time.monotonic() >= next_round:
                next_round = time.monotonic() + 60
                _take_over_from_the_dead(me, first)
                first = False
                enqueue_due(timezone.now())
            worked = run_next(me)
        except DatabaseError:
            log.exception("the worker lost its database, trying again")
            worked = False
            time.sleep(IDLE_SECONDS)
        if not worked:
            _wake.wait(IDLE_SECONDS)


def run_due(limit: int = 1000) -> int:
    """Run here and now what is due, one after the other: for tests and for small work that a person waits for."""
    me, count = worker_name(), 0
    _take_over_from_the_dead(me, first=False)
    while count < limit and run_next(me, keep_alive=False):
        count += 1
    return count


def worker_name() -> str:
    return f"{socket.gethostname()[:60]}:{os.getpid()}:{threading.get_ident()}"


def run_next(me: str, keep_alive: bool = True) -> bool:
    row = claim(me)
    if row is None:
        return False
    with _heartbeat(row, me) if keep_alive else contextlib.nullcontext():
        _run(row, me)
    return True


def claim(me: str) -> BackgroundTask | None:
    """One statement on both engines: two workers never get the same task, and nobody waits for a lock."""
    now = timezone.now()
    due = BackgroundTask.objects.filter(state=BackgroundTask.State.READY, run_at__lte=now)
    left = BackgroundTask.objects.filter(state=BackgroundTask.State.RUNNING, lease_until__lt=now)
    # Looking takes no lock; on SQLite an UPDATE that finds nothing would.
    if not due.exists() and not left.exists():
        return None
    ops = connection.ops
    at, until = ops.adapt_datetimefield_value(now), ops.adapt_datetimefield_value(now + LEASE)
    skip = "FOR UPDATE SKIP LOCKED" if connection.features.has_select_for_update_skip_locked else ""
    with connection.cursor() as cursor:
        cursor.execute(
            f"""
            UPDATE core_backgroundtask
            SET state = 'running', attempts = attempts + 1, worker = %s, lease_until = %s, started_at = %s
            WHERE key = (
                SELECT key FROM core_backgroundtask
                WHERE (state = 'ready' AND run_at <= %s) OR (state = 'running' AND lease_until < %s)
                ORDER BY priority DESC, run_at, key LIMIT 1 {skip}
            )
            RETURNING key
            """,  # noqa: S608  our own words
            [me, until, at, at, at],
        )
        found = cursor.fetchone()
    return BackgroundTask.objects.get(pk=found[0]) if found else None


def _run(row: BackgroundTask, me: str) -> None:
    try:
        found = import_string(row.function)
    except ImportError as error:
        _bury(row, me, f"{row.function}: {error}", None)
        return
    if row.attempts > MAX_TRIES:
        _bury(row, me, row.error or "il processo è finito ogni volta prima del compito", found)
        return
    args = (
        [TaskContext(task_result=_result(row, found, "default")), *row.args]
        if found.takes_context
        else row.args
    )
    try:
        if getattr(found, "atomic", False):
            with transaction.atomic():
                found.call(*args, **row.kwargs)
                _finish(row, me)
        else:
            found.call(*args, **row.kwargs)
            _finish(row, me)
    except Refused as refused:
        # An answer, not an accident: trying again would ask the same question.
        _bury(row, me, refused.message, found)
    except Exception as error:
        log.exception("task %s failed, try %s", row.function, row.attempts)
        if row.attempts >= MAX_TRIES:
            _bury(row, me, _told(error), found)
        else:
            _put_off(row, me, _told(error))


def _told(error: Exception) -> str:
    return "".join(traceback.format_exception(error))[-8000:]


def _mine(row: BackgroundTask, me: str) -> Any:
    """The row as long as it is ours: a worker that slept through its lease must not speak for the next one."""
    return BackgroundTask.objects.filter(
        pk=row.pk, worker=me, attempts=row.attempts, state=BackgroundTask.State.RUNNING
    )


def _finish(row: BackgroundTask, me: str) -> None:
    done = _mine(row, me).update(
        state=BackgroundTask.State.DONE, finished_at=timezone.now(), lease_until=None, error=""
    )
    if not done:
        raise LeaseLost(row.function)


class LeaseLost(Exception):
    """Somebody else runs this task by now: what an atomic one did here rolls back."""


def _put_off(row: BackgroundTask, me: str, error: str) -> None:
    wait = min(5 * 2 ** (row.attempts - 1), 3600) * random.uniform(0.8, 1.2)  # noqa: S311  spreads retries, hides nothing
    _mine(row, me).update(
        state=BackgroundTask.State.READY,
        run_at=timezone.now() + timedelta(seconds=wait),
        lease_until=None,
        error=error,
    )


def _bury(row: BackgroundTask, me: str, error: str, found: LeasedTask | None) -> None:
    with transaction.atomic():
        buried = _mine(row, me).update(
            state=BackgroundTask.State.DEAD, finished_at=timezone.now(), lease_until=None, error=error
        )
        if buried and found is not None and (told := getattr(found, "on_dead", None)):
            told(*row.args, **row.kwargs)


@contextlib.contextmanager
def _heartbeat(row: BackgroundTask, me: str) -> Any:
    """Prolongs the lease while the work goes on, from a thread of its own: long work is not dead work."""
    over = threading.Event()

    def beat() -> None:
        while not over.wait(LEASE.total_seconds() / 3):
            try:
                _mine(row, me).update(lease_until=timezone.now() + LEASE)
            except DatabaseError:
                log.warning("could not prolong the lease of %s", row.function)
        connection.close()

    thread = threading.Thread(target=beat, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _take_over_from_the_dead(me: str, first: bool) -> None:
    """Tasks of processes of this machine that are no more need not wait for their lease."""
    here, own = me.split(":", maxsplit=1)[0] + ":", str(os.getpid())
    for row in BackgroundTask.objects.filter(state=BackgroundTask.State.RUNNING, worker__startswith=here):
        process = row.worker.split(":")[1]
        # Our own number before we began to work: another process had it (in a container it is always the same).
        if (process == own and first) or (process != own and not _is_alive(int(process))):
            _mine(row, row.worker).update(lease_until=timezone.now() - timedelta(seconds=1))


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@task
def forget_done() -> None:
    """What is done is of no use after a week; what is dead stays until a person has looked."""
    before = timezone.now() - KEEP_DONE
    BackgroundTask.objects.filter(state=BackgroundTask.State.DONE, finished_at__lt=before).delete()


every(timedelta(hours=6), forget_done)
