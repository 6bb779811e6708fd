"""The one port: the live nudge is asynchronous, everything else is Django as WSGI in a few threads.

Django under ASGI was measured about ten times slower for synchronous views and cannot keep its database connections.
"""

import asyncio
import gc
import os
import threading
from typing import Any, cast

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from a2wsgi import WSGIMiddleware
from a2wsgi.asgi_typing import HTTPScope, Receive, ReceiveEvent, Scope, Send

from config.patience import Answer, Bodies, Impatient, refuse
from config.wsgi import application as django
from core.api.stream import PATH, stream
from core.export import GONE
from core.memory import few_arenas
from core.tasks import start_worker

few_arenas()
THREADS = int(os.environ.get("MICROCRM_THREADS", "6"))
_bodies = Bodies()
_pages = WSGIMiddleware(django, workers=THREADS)  # type: ignore[arg-type]  # two libraries, two names for one protocol

# What is loaded by now stays for good, and large imports hold much for a while: with Python's own figures, looking for
# garbage among all that took a fifth of an import.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 20)

# Imports and other long work: in a thread of the process that serves (core/tasks.py).
start_worker()


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http" and scope["path"] == PATH:
        await stream(scope, receive, send)
    elif scope["type"] == "http":
        # Underscores become dashes on the way to Django: a header that only looks like a proxy's must not pass for it.
        scope["headers"] = [(name, value) for name, value in scope["headers"] if b"_" not in name]
        await _answered(scope, receive, send)


async def _answered(scope: HTTPScope, receive: Receive, send: Send) -> None:
    bodiless = scope["method"] in ("GET", "HEAD", "OPTIONS")
    try:
        body = b"" if bodiless else await _bodies.whole(scope, receive)
    except Impatient as why:
        await refuse(send, why)
        return
    except ConnectionError:
        return
    answer = Answer(send)
    try:
        if "/export." in scope["path"]:
            await _watched(scope, receive, answer.send)
        else:
            await _pages(scope, _given(body), answer.send)
    finally:
        await answer.end()


async def _watched(scope: Scope, receive: Receive, send: Send) -> None:
    """WSGI does not hear that nobody waits any more: an export is told, and gives its place to the next at once."""
    gone = threading.Event()
    cast(dict[str, Any], scope)[GONE] = gone  # the adapter hands the whole scope on

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        gone.set()

    watching = asyncio.ensure_future(watch())
    try:
        await _pages(scope, _given(b""), send)
    finally:
        watching.cancel()


def _given(body: bytes) -> Receive:
    async def received() -> ReceiveEvent:
        return {"type": "http.request", "body": body, "more_body": False}

    return received
