"""The live stream: one small asynchronous endpoint on the same port, for the nudge of `core/sync/news.py`."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import Any

from core.api.sign import stream_actor
from core.sync.news import CHECK_YOURSELVES, listeners, start_relay

PATH = "/api/sync/stream"
HEARTBEAT_SECONDS = 20
Send = Callable[[Any], Awaitable[None]]
Receive = Callable[[], Awaitable[Any]]


async def stream(scope: Any, receive: Receive, send: Send) -> None:
    """`GET /api/sync/stream` as ASGI: server-sent events until the client leaves or its rights end."""
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
