"""Measures one engine over real HTTP: a server of its own on a database of its own, filled with invented firms."""

from __future__ import annotations

import csv
import io
import os
import platform
import sqlite3
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import django
import psycopg

from core.ids import new_id
from core.testing.device import Device
from core.testing.documents import lines_of_one_document
from core.testing.figure import Figure
from core.testing.owners import owner_of_a_thousand_cards
from core.testing.place import Place
from core.testing.throng import many_devices
from core.testing.transport import Http
from core.testing.world import edit

ACCOUNT = "parties.account"
SIGN_IN = ("anna@demo.example", "prova-microcrm")
IMPORTED = 11_951
KINDS = ("push", "pull", "snapshot", "import", "read", "document", "owner", "load")
FILTER = (
    '{"and":[{"field":"province","op":"is","value":"RM"},{"field":"name","op":"contains","value":"srl"},'
    '{"field":"created_at","op":"last","value":{"n":3,"unit":"year"}}]}'
)


@dataclass
class Bench:
    place: Place
    records: int
    accounts: int
    tell: Callable[[str], None]
    only: frozenset[str] = frozenset(KINDS)

    def figures(self) -> list[dict[str, Any]]:
        found = [*self._fill(), *self._measured()]
        return [asdict(figure) | {"holds": figure.holds} for figure in found]

    def _fill(self) -> list[Figure]:
        self.tell(f"filling with {self.records} records and {self.accounts} accounts more")
        began = time.monotonic()
        self.place.manage("seed", "--count", str(self.records), timeout=3600)
        seconds = time.monotonic() - began
        if self.only & {"read", "import"}:
            self.place.manage(
                "seed", "--count", str(self.accounts), "--accounts", "--random-seed", "2", timeout=3600
            )
        return [Figure("seed, records/s (with the demo firm)", self.records / seconds, "/s")]

    def _measured(self) -> list[Figure]:
        began = time.monotonic()
        self.place.start()
        found = [Figure("server starts", time.monotonic() - began, "s")]
        self.tell("first load")
        device, other = (
            Device(Http(self.place.address, *SIGN_IN, timeout=300)),
            Device(Http(self.place.address, *SIGN_IN)),
        )
        began = time.monotonic()
        device.load()
        held = sum(map(len, device.disk.tables.values()))
        found.append(Figure("snapshot, records/s", held / (time.monotonic() - began), "/s"))
        other.disk.seq, other.disk.scope = device.disk.seq, device.disk.scope
        self.tell("push and pull")
        if self.only & {"push", "pull"}:
            found += self._push(device)
        if "pull" in self.only:
            found.append(Figure("pull of 1,000 changes", 1000 * _median(5, lambda: _pull(other)), "ms", 200))
        if "document" in self.only:
            self.tell("a document")
            found += lines_of_one_document(self.place, device)
        if "owner" in self.only:
            self.tell("cards that change their owner")
            found += owner_of_a_thousand_cards(self.place, device)
        if "load" in self.only:
            self.tell("many devices at once")
            found += many_devices(self.place)
        if "read" in self.only:
            self.tell("lists")
            found += self._lists(device)
        if "import" in self.only:
            self.tell(f"import of {IMPORTED} rows")
            found += self._import(device)
        return found

    def _push(self, device: Device) -> list[Figure]:
        """1,000 operations of a day offline, each a batch of its own: new cards, and edits of old ones."""
        cards = [(id, row["next_step"]) for id, row in islice(device.disk.tables[ACCOUNT].items(), 500)]
        for n in range(500):
            id = str(new_id())
            values = {"name": f"Nuova {n} Srl", "city": "Roma", "phone": "06 1234567"}
            device.write(edit("create", ACCOUNT, id, values))
            card, base = cards[n] if n < len(cards) else (id, "")
            device.write(edit("update", ACCOUNT, card, {"next_step": f"Richiamare {n}"}, {"next_step": base}))
        began, worked = time.monotonic(), self.place.cpu_seconds()
        while device.push(1000):
            pass
        found = [
            Figure("1,000 queued operations pushed and answered", time.monotonic() - began, "s", 5),
            Figure("of which the server's processors worked", self.place.cpu_seconds() - worked, "s"),
        ]
        states = {receipt["state"] for batch in device.disk.outbox for receipt in batch.receipts}
        assert states == {"applied"}, states
        one = []
        for n in range(20):
            device.write(edit("create", ACCOUNT, str(new_id()), {"name": f"Una sola {n} Srl"}))
            began = time.monotonic()
            device.push(1000)
            one.append(time.monotonic() - began)
        return [*found, Figure("one operation pushed and answered", 1000 * statistics.median(one), "ms")]

    def _lists(self, device: Device) -> list[Figure]:
        asked: dict[str, dict[str, str]] = {
            "list by name": {"sort": "name", "limit": "50"},
            "list, three filters": {"filter": FILTER, "limit": "50"},
            "list, newest first": {"sort": "-created_at", "limit": "50"},
            "search, one word": {"q": "impianti", "limit": "50"},
            "search, two words": {"q": "rossi roma", "limit": "50"},
        }
        client = _http(device).client
        found = []
        for name, params in asked.items():

            def ask(params: dict[str, str] = params) -> None:
                answer = client.get(f"/api/v1/{ACCOUNT}", params=params)
                assert answer.status_code == 200, answer.text

            found.append(
                Figure(f"{name}, {self.accounts // 1000}k accounts", 1000 * _median(11, ask), "ms", 100)
            )
        return found

    def _import(self, device: Device) -> list[Figure]:
        client = _http(device).client
        began = time.monotonic()
        answer = client.post(
            "/api/imports",
            files={"file": ("enti.csv", rows_like_ours())},
            data={"entity": ACCOUNT},
            timeout=300,
        )
        assert answer.status_code == 200, answer.text
        state = answer.json()
        mapping = {column["name"]: (column["guess"] or {}).get("field") for column in state["columns"]}
        state = client.post(f"/api/imports/{state['id']}/plan", json={"mapping": mapping}, timeout=300).json()
        state = self._until(client, state, ("planned", "failed"))
        planned = time.monotonic() - began
        started, worked = time.monotonic(), self.place.cpu_seconds()
        client.post(
            f"/api/imports/{state['id']}/start", json={"duplicates_default": "both"}, timeout=300
        ).raise_for_status()
        state = self._until(client, state, ("done", "failed"))
        assert state["state"] == "done", state
        assert state["counts"]["created"] > 0.9 * IMPORTED, state["counts"]
        return [
            Figure(f"import of {IMPORTED:,} rows: read and checked", planned, "s"),
            Figure(f"import of {IMPORTED:,} rows: written", time.monotonic() - started, "s"),
            Figure(f"import of {IMPORTED:,} rows: from file to last card", time.monotonic() - began, "s", 30),
            Figure(
                "of which the server's processors worked on the import",
                self.place.cpu_seconds() - worked,
                "s",
            ),
        ]

    def _until(self, client: Any, state: dict[str, Any], wanted: tuple[str, ...]) -> dict[str, Any]:
        until = time.monotonic() + 900
        while state["state"] not in wanted:
            assert time.monotonic() < until, state
            time.sleep(0.2)
            state = client.get(f"/api/imports/{state['id']}").json()
        return state


def _http(device: Device) -> Http:
    assert isinstance(device.transport, Http)
    return device.transport


def _pull(device: Device) -> None:
    since, told = device.disk.seq, 0
    while told < 1000:
        page = device.transport.pull(since, 1000, device.disk.scope)
        since, told = page["next"], told + len(page["changes"])
        assert page["more"] or told >= 1000, told


def _median(times: int, work: Callable[[], None]) -> float:
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def rows_like_ours() -> bytes:
    """As many rows as the public list of offices has, and of its kind: the address in one string."""
    towns = (
        ("Treviso", "TV", "31100"),
        ("Roma", "RM", "00184"),
        ("Milano", "MI", "20121"),
        ("Napoli", "NA", "80133"),
    )
    kinds = ("Comuni e loro Consorzi", "Istituti di Istruzione Statale", "Aziende Sanitarie Locali")
    file = io.StringIO()
    out = csv.writer(file)
    out.writerow(("name", "classification", "url", "email", "address"))
    for n in range(IMPORTED):
        town, province, cap = towns[n % 4]
        out.writerow(
            (f"Ente pubblico {n} di {town}", kinds[n % 3], f"http://www.ente{n}.example", f"protocollo{n}@pec.example",
             f"Via Roma {n % 200} - {cap} {town} ({province}) Italy")
        )  # fmt: skip
    return file.getvalue().encode()


def machine() -> str:
    """The ground on which the figures stand."""
    pages = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    return (
        f"{os.cpu_count()} cores, {pages:.0f} GB, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, Django {django.get_version()}"
    )


def engine(place: Place) -> str:
    if url := place.env.get("DATABASE_URL"):
        with psycopg.connect(url) as database:
            version = database.info.server_version
        return f"PostgreSQL {version // 10000}.{version % 10000}"
    return f"SQLite {sqlite3.sqlite_version}"


def fresh(folder: Path) -> Place:
    place = Place(folder)
    # The shipyard is the app that has documents.
    place.env |= {"MICROCRM_DEMO": "1", "MICROCRM_APPS": "sample"}
    return place
