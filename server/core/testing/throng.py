"""Many devices at once: ten that load for the first time, fifty that deliver a morning's work and ask for the news."""

from __future__ import annotations

import asyncio
import gzip
import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

from core.ids import new_id
from core.testing.figure import Figure
from core.testing.place import Place
from core.testing.world import edit

ACCOUNT = "parties.account"
PEOPLE, PASSWORD = ("anna", "sara", "carlo", "tommaso"), "prova-microcrm"
LOADING, WORKING, OPERATIONS = 10, 50, 20
_NEXT = re.compile(rb'"next":(null|"[^"]*")')


@dataclass
class One:
    """A device that only asks: what it is answered is not kept."""

    client: httpx.AsyncClient
    headers: dict[str, str]
    sent: int = 0
    seq: int = 0
    scope: str = ""
    # One round at a time, as devices do: news that come meanwhile are the next one's.
    round: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def get(self, path: str) -> bytes:
        async with self.client.stream("GET", path, headers=self.headers) as answer:
            body = b"".join([piece async for piece in answer.aiter_raw()])
            assert answer.status_code == 200, body[:300]
        return gzip.decompress(body) if answer.headers.get("content-encoding") == "gzip" else body

    async def load(self) -> int:
        """Everything, chunk after chunk; answers how many bytes."""
        plan = httpx.Response(200, content=await self.get("/api/sync/snapshot")).json()
        self.seq, self.scope, size = plan["seq"], plan["scope"], 0
        for part in plan["parts"]:
            after = "" if part["count"] else None
            while after is not None:
                body = await self.get(f"/api/sync/snapshot/{part['entity']}?limit=2000&after={quote(after)}")
                size += len(body)
                found = _NEXT.findall(body[-80:])[-1].decode()
                after = None if found == "null" else found.strip('"')
        return size

    async def push(self, *ops: dict[str, Any]) -> None:
        self.sent += 1
        batch = {"id": str(new_id()), "n": self.sent, "changeset": None, "ops": list(ops)}
        answer = await self.client.post(
            "/api/sync/push", json={"schema": 1, "batches": [batch]}, headers=self.headers
        )
        told = answer.json()
        assert {receipt["state"] for receipt in told["receipts"]} == {"applied"}, told

    async def pull(self) -> None:
        async with self.round:
            more = True
            while more:
                path = f"/api/sync/pull?since={self.seq}&limit=1000&scope={self.scope}"
                page = httpx.Response(200, content=await self.get(path)).json()
                self.seq, self.scope, more = page["next"], page["scope"], page["more"]


def many_devices(place: Place) -> list[Figure]:
    return [*asyncio.run(_first_loads(place)), *asyncio.run(_a_morning(place))]


async def _first_loads(place: Place) -> list[Figure]:
    async with _client(place) as client:
        devices = await _devices(client, LOADING + 1)
        before, worked, began = resident(place), place.cpu_seconds(), time.monotonic()
        done = asyncio.Event()
        edits = asyncio.create_task(_edit_meanwhile(devices.pop(), done))
        peak = asyncio.create_task(_peak(place, done))
        took = await asyncio.gather(*(_timed(one.load) for one in devices))
        seconds, worked = time.monotonic() - began, place.cpu_seconds() - worked
        done.set()
        waits, highest = await edits, await peak
    await asyncio.sleep(25)
    return [
        Figure(f"{LOADING} devices load at once: all have all", seconds, "s", 20),
        Figure("of which the server's processors worked on the loads", worked, "s"),
        Figure("the first of them", min(took), "s"),
        Figure("an edit pushed meanwhile, p95", 1000 * _share(waits, 0.95), "ms", 500),
        Figure("memory of the server before", before, "MB"),
        Figure("at its highest", highest, "MB"),
        Figure("25 seconds after", resident(place), "MB", 1.2 * before),
    ]


async def _a_morning(place: Place) -> list[Figure]:
    async with _client(place) as client:
        devices = await _devices(client, WORKING)
        for one in devices:
            plan = httpx.Response(200, content=await one.get("/api/sync/snapshot")).json()
            one.seq, one.scope = plan["seq"], plan["scope"]
        streams = [asyncio.create_task(_listen(one)) for one in devices]
        await asyncio.sleep(2)

        async def work(one: One) -> tuple[float, float]:
            pushed = await _timed(lambda: one.push(*(_new() for _ in range(OPERATIONS))))
            return pushed, await _timed(one.pull)

        took = await asyncio.gather(*map(work, devices))
        for stream in streams:
            stream.cancel()
        await asyncio.gather(*streams, return_exceptions=True)
    pushes, pulls = zip(*took, strict=True)
    return [
        Figure(f"{WORKING} devices push {OPERATIONS} operations at once, p95", _share(pushes, 0.95), "s", 2),
        Figure("and pull the news of all, p95", _share(pulls, 0.95), "s", 2),
    ]


def _client(place: Place) -> httpx.AsyncClient:
    limits = httpx.Limits(max_connections=None)
    return httpx.AsyncClient(
        base_url=place.address, timeout=300, limits=limits, headers={"Accept-Encoding": "gzip"}
    )


async def _devices(client: httpx.AsyncClient, count: int) -> list[One]:
    """Of the demo firm's people, whose groups see alike and not alike."""
    tokens = []
    for name in PEOPLE:
        words = {"email": f"{name}@demo.example", "password": PASSWORD}
        answer = await client.post("/_allauth/app/v1/auth/login", json=words)
        tokens.append(answer.raise_for_status().json()["meta"]["session_token"])
    found = []
    for n in range(count):
        headers = {"X-Session-Token": tokens[n % len(tokens)]}
        id = str(new_id())
        answer = await client.post("/api/device", json={"id": id, "name": "Prova"}, headers=headers)
        headers |= {"X-Device": id, "X-Device-Key": answer.raise_for_status().json()["key"]}
        found.append(One(client, headers))
    return found


async def _edit_meanwhile(one: One, done: asyncio.Event) -> list[float]:
    waits = []
    while not done.is_set():
        waits.append(await _timed(lambda: one.push(_new())))
        await asyncio.sleep(0.2)
    return waits


async def _listen(one: One) -> None:
    """The live stream, and a pull at each of its news, as an open device does."""
    with suppress(httpx.HTTPError):
        async with one.client.stream("GET", "/api/sync/stream", headers=one.headers) as answer:
            async for line in answer.aiter_lines():
                if line.startswith("event: news"):
                    await one.pull()


async def _peak(place: Place, done: asyncio.Event) -> float:
    highest = 0.0
    while not done.is_set():
        highest = max(highest, resident(place))
        await asyncio.sleep(0.1)
    return highest


async def _timed(work: Callable[[], Awaitable[Any]]) -> float:
    began = time.monotonic()
    await work()
    return time.monotonic() - began


def _new() -> dict[str, Any]:
    return edit("create", ACCOUNT, str(new_id()), {"name": "Nuova Srl", "city": "Roma"})


def _share(values: Any, share: float) -> float:
    ordered = sorted(values)
    return float(ordered[min(len(ordered) - 1, int(len(ordered) * share))])


def resident(place: Place) -> float:
    """Megabytes of the largest of its processes; what that sees of the database's file is not its own."""
    assert place.process is not None
    sizes = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[2]) == place.process.pid:
                found = re.search(r"RssAnon:\s+(\d+)", (folder / "status").read_text())
                sizes.append(int(found[1]) / 1024 if found else 0)
    return max(sizes, default=0)
