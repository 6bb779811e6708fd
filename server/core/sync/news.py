"""The live nudge: that there is news, never what it is. `core/api/stream.py` passes it on to open devices.

On SQLite there is one process, and a list of queues in memory suffices. On PostgreSQL the news of all processes come
through LISTEN/NOTIFY, read by one thread of each process.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections import defaultdict
from typing import Any
from uuid import UUID

import psycopg
from django.db import connection

log = logging.getLogger(__name__)

CHANNEL = "microcrm_news"
# Told instead of a number when somebody's rights have ended: every open stream looks whether it is its own.
CHECK_YOURSELVES = -1


class Listeners:
    """Open streams by workspace. `tell` may be called from any thread."""

    def __init__(self) -> None:
        self._queues: dict[UUID, set[tuple[asyncio.AbstractEventLoop, asyncio.Queue[int]]]] = defaultdict(set)
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def listening(self, workspace: UUID) -> Any:
        entry = (asyncio.get_running_loop(), asyncio.Queue[int](maxsize=100))
        with self._lock:
            self._queues[workspace].add(entry)
        try:
            yield entry[1]
        finally:
            with self._lock:
                self._queues[workspace].discard(entry)

    def count(self, workspace: UUID) -> int:
        with self._lock:
            return len(self._queues.get(workspace, ()))

    def tell(self, workspace: UUID, seq: int) -> None:
        with self._lock:
            entries = list(self._queues.get(workspace, ()))
        for loop, queue in entries:
            with contextlib.suppress(RuntimeError):  # the loop of a stream that has just closed
                loop.call_soon_threadsafe(_put, queue, seq)


def _put(queue: asyncio.Queue[int], seq: int) -> None:
    # A full queue means a reader that is far behind: the newest number is all it needs.
    if queue.full():
        queue.get_nowait()
    queue.put_nowait(seq)


listeners = Listeners()
_relay_started = threading.Event()


def announce(workspace: UUID, seq: int) -> None:
    """There is news up to `seq`. Called after the commit."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, f"{workspace} {seq}"])
        if not _relay_started.is_set():
            listeners.tell(workspace, seq)
    else:
        listeners.tell(workspace, seq)


def start_relay() -> None:
    """Read PostgreSQL's notices in a thread of this process. Nothing to do on SQLite."""
    if connection.vendor == "postgresql" and not _relay_started.is_set():
        _relay_started.set()
        threading.Thread(target=_relay, name="news", daemon=True).start()


def _relay() -> None:
    while True:
        try:
            parameters = connection.get_connection_params()
            names = ("dbname", "user", "password", "host", "port")
            with psycopg.connect(
                **{name: parameters[name] for name in names if parameters.get(name)}, autocommit=True
            ) as listener:
                listener.execute(f"LISTEN {CHANNEL}")
                for notice in listener.notifies():
                    workspace, seq = notice.payload.split()
                    listeners.tell(UUID(workspace), int(seq))
        except psycopg.Error:
            log.warning("lost the notices of the database, trying again")
            time.sleep(2)
