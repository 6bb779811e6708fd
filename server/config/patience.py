"""A thread is taken when a request is whole, and is free again whether or not anybody reads the answer.

Else a handful of connections that announce a body and never send it, or ask for a large file and do not read it, would hold
all threads, without any sign-in.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Awaitable, Callable
from typing import Any

# Without a byte for so long, a connection is given up; a whole body may take long on a telephone.
SECONDS = float(os.environ.get("MICROCRM_PATIENCE", "30"))
BODY_SECONDS = 20 * SECONDS
# By path: the largest body there is. Beside them nothing large is ever sent to us.
MOST = {"/api/imports": 52 * 1024 * 1024, "/api/sync/push": 9 * 1024 * 1024}
MOST_ELSEWHERE = 1024 * 1024
# Of all bodies that are on their way.
MOST_TOGETHER = 256 * 1024 * 1024
# So much of an answer is taken from its thread before anybody has read it.
BUFFER = 4 * 1024 * 1024
PIECE = 64 * 1024

Message = Any
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class Impatient(Exception):
    """Answered at the port, in the shape of all refusals."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.body = json.dumps({"code": code, "message": message, "data": {}}, ensure_ascii=False).encode()


class Bodies:
    """Collects whole bodies; all that are on their way share one limit."""

    def __init__(self) -> None:
        self._size = 0

    async def whole(self, scope: Any, receive: Receive) -> bytes:
        """Raises Impatient, or ConnectionError where the client has left."""
        most = MOST.get(scope["path"].rstrip("/"), MOST_ELSEWHERE)
        announced = dict(scope["headers"]).get(b"content-length", b"0")
        if not announced.isdigit() or int(announced) > most:
            raise _too_large(most)
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_SECONDS):
                while True:
                    message = await asyncio.wait_for(receive(), SECONDS)
                    if message["type"] == "http.disconnect":
                        raise ConnectionError
                    piece = message.get("body", b"")
                    body += piece
                    self._size += len(piece)
                    if len(body) > most:
                        raise _too_large(most)
                    if self._size > MOST_TOGETHER:
                        raise Impatient(503, "busy", "Troppi invii insieme: riprova tra poco.")
                    if not message.get("more_body", False):
                        return bytes(body)
        except TimeoutError:
            raise Impatient(408, "too_slow", "L'invio si è fermato a metà: riprova.") from None
        finally:
            self._size -= len(body)


def _too_large(most: int) -> Impatient:
    return Impatient(413, "too_large", f"Troppi dati in una volta: al massimo {most // 1024 // 1024} MB.")


class Answer:
    """Takes an answer from its thread at once, and hands it on as fast as it is read. Who stops reading is left."""

    def __init__(self, send: Send) -> None:
        self._send, self._size, self._is_over = send, 0, False
        self._waiting: asyncio.Queue[Message] = asyncio.Queue()
        self._room = asyncio.Event()
        self._passing = asyncio.ensure_future(self._pass_on())

    async def send(self, message: Message) -> None:
        if self._is_over:
            return  # the thread must come to its end all the same
        self._size += len(message.get("body", b""))
        self._waiting.put_nowait(message)
        while self._size > BUFFER and not self._is_over:
            self._room.clear()
            await self._room.wait()

    async def end(self) -> None:
        self._waiting.put_nowait(None)
        await self._passing

    async def _pass_on(self) -> None:
        try:
            while (message := await self._waiting.get()) is not None:
                for piece in _pieces(message):
                    await asyncio.wait_for(self._send(piece), SECONDS)
                self._size -= len(message.get("body", b""))
                self._room.set()
        except (TimeoutError, ConnectionError, RuntimeError):
            pass
        finally:
            self._is_over = True
            self._room.set()


def _pieces(message: Message) -> list[Message]:
    """Small enough that a slow reader is seen to read."""
    body = message.get("body", b"")
    if len(body) <= PIECE:
        return [message]
    parts = [body[at : at + PIECE] for at in range(0, len(body), PIECE)]
    last = message.get("more_body", False)
    return [message | {"body": part, "more_body": True} for part in parts[:-1]] + [
        message | {"body": parts[-1], "more_body": last}
    ]


async def refuse(send: Send, why: Impatient) -> None:
    headers = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": why.status, "headers": headers})
    await send({"type": "http.response.body", "body": why.body, "more_body": False})
