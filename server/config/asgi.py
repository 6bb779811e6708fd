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
from a2wsgi.asgi_typing import Receive, ReceiveEvent, Scope, Send

from config.wsgi import application as django
from core.api.stream import PATH, stream
from core.export import GONE
from core.memory import few_arenas
from core.tasks import start_worker

few_arenas()
THREADS = int(os.environ.get("MICROCRM_THREADS", "6"))
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
        if "/export." in scope["path"]:
            await _watched(scope, receive, send)
        else:
            await _pages(scope, _awaitable(receive), send)


async def _watched(scope: Scope, receive: Receive, send: Send) -> None:
    """WSGI does not hear that nobody waits any more: an export is told, and gives its place to the next at once."""
    gone = threading.Event()
    cast(dict[str, Any], scope)[GONE] = gone  # the adapter hands the whole scope on

    async def no_body() -> ReceiveEvent:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        gone.set()

    watching = asyncio.ensure_future(watch())
    try:
        await _pages(scope, no_body, send)
    finally:
        watching.cancel()


def _awaitable(receive: Receive) -> Receive:
    """granian answers with a future where the adapter between ASGI and WSGI insists on a coroutine."""

    async def received() -> ReceiveEvent:
        return await receive()

    return received
