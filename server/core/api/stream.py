"""The live stream: one small asynchronous endpoint on the same port, for the nudge of `core/sync/news.py`."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections.abc import Awaitable, Callable
from typing import Any

from core.api.sign import stream_actor
from core.sync.news import CHECK_YOURSELVES, listeners, start_relay

PATH = "/api/sync/stream"
HEARTBEAT_SECONDS = 20
SECONDS_EACH, MOST_SECONDS = 0.04, 2.0
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
            said_at = 0.0
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
                if told and CHECK_YOURSELVES not in told:
                    waits = _pause(
                        listeners.count(who.workspace), asyncio.get_running_loop().time() - said_at
                    )
                    await asyncio.wait({gone}, timeout=waits)
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
                    said_at = asyncio.get_running_loop().time()
                    await _say(send, f"event: news\ndata: {json.dumps({'seq': seq})}\n\n")
                elif not told:
                    await _say(send, ": still here\n\n")
    except (ConnectionError, RuntimeError):
        pass
    finally:
        gone.cancel()
    with contextlib.suppress(Exception):
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _pause(open_streams: int, since_last: float) -> float:
    """Whoever is told asks at once. Fifty devices are told within two seconds, each of all that has come by then, two at
    once; while one piece of news follows the other, in six."""
    usual = min(MOST_SECONDS, SECONDS_EACH * open_streams)
    return random.uniform(0.5, 1) * usual * (1 if since_last > 4 * usual else 3)  # noqa: S311  no secret


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})
