"""The live nudge: tells open devices that there is news, never what it is. One small asynchronous endpoint on the same port.

On SQLite there is one process, and a list of queues in memory suffices. On PostgreSQL the news of all processes come
through LISTEN/NOTIFY, read by one thread of each process.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import psycopg
from django.db import connection

log = logging.getLogger(__name__)

PATH = "/api/sync/stream"
CHANNEL = "microcrm_news"
HEARTBEAT_SECONDS = 20
# Told instead of a number when somebody's rights have ended: every open stream looks whether it is its own.
CHECK_YOURSELVES = -1
Send = Callable[[Any], Awaitable[None]]
Receive = Callable[[], Awaitable[Any]]


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


async def stream(scope: Any, receive: Receive, send: Send) -> None:
    """`GET /api/sync/stream` as ASGI: server-sent events until the client leaves or its rights end."""
    from core.api.sign import stream_actor  # noqa: PLC0415  the kernel below knows no HTTP; this one endpoint does

    await asyncio.to_thread(start_relay)
    who = await asyncio.to_thread(stream_actor, scope)
    if who is None:
        await send(
            {
                "type": "http.response.start",
                "status": 401,
                "headers": [(b"content-type", b"application/json")],
            }
        )
        await send(
            {
                "type": "http.response.body",
                "body": b'{"code": "signin_required", "message": "Accedi di nuovo.", "data": {}}',
            }
        )
        return
    headers = [
        (b"content-type", b"text/event-stream"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    gone = asyncio.ensure_future(_until_gone(receive))
    try:
        with listeners.listening(who.workspace) as queue:
            await _say(send, f"event: news\ndata: {json.dumps({'seq': who.seq})}\n\n")
            while not gone.done():
                news = asyncio.ensure_future(queue.get())
                await asyncio.wait(
                    {news, gone}, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED
                )
                if gone.done():
                    news.cancel()
                    break
                told = [news.result()] if news.done() else []
                while told and not queue.empty():
                    told.append(queue.get_nowait())
                news.cancel()
                # At once in all processes, and in any case within one heartbeat.
                if (not told or CHECK_YOURSELVES in told) and await asyncio.to_thread(
                    stream_actor, scope
                ) is None:
                    await _say(send, "event: locked\ndata: {}\n\n")
                    break
                seq = max(told, default=CHECK_YOURSELVES)
                if seq != CHECK_YOURSELVES:
                    await _say(send, f"event: news\ndata: {json.dumps({'seq': seq})}\n\n")
                elif not told:
                    await _say(send, ": still here\n\n")
    except (ConnectionError, RuntimeError):
        pass
    finally:
        gone.cancel()
    with contextlib.suppress(Exception):
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
