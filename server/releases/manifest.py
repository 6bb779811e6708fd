"""What a firm is, seen from outside: the same questions are asked before the upgrade and after it."""

from __future__ import annotations

from typing import Any

from core.testing.device import Device
from core.testing.transport import Http
from releases.people import PASSWORD, WITNESSES, Worker

SEARCHES = (
    ("parties.account", "ancora"), ("parties.account", "055 2034455"), ("parties.account", "gelso"),
    ("parties.account", "città"),
    ("parties.contact", "dorazio"), ("parties.contact", "347 5503123"), ("parties.lead", "da sentire"),
    ("parties.account", "peru caffe"),
)  # fmt: skip


def look(address: str) -> dict[str, Any]:
    """Of every witness: the working set, the history, and what their searches find."""
    return {email: look_as(Http(address, email, PASSWORD)) for email in WITNESSES}


def look_as(http: Http) -> dict[str, Any]:
    device = Device(http)
    device.load()
    return {
        "tables": device.disk.tables,
        "history": history(http),
        "found": [found(http, *what) for what in SEARCHES],
    }


def history(http: Http) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    since, more = 0, True
    while more:
        page = http.history(since, 1000)
        rows += page["changes"]
        since, more = page["next"], page["more"]
    return rows


def found(http: Http, entity: str, words: str) -> list[str]:
    answer = http.client.get(f"/api/v1/{entity}", params={"q": words, "limit": 100})
    if answer.status_code in (403, 404):
        return []
    answer.raise_for_status()
    return sorted(item["id"] for item in answer.json()["items"])


def place_of(http: Http) -> dict[str, Any]:
    """Where a device stands that goes away now: to pull from there later."""
    device = Device(http)
    device.load()
    return {"seq": device.disk.seq, "scope": device.disk.scope, "tables": device.disk.tables}


def outbox_of(worker: Worker) -> dict[str, Any]:
    """A device that will come back and say all of it again."""
    return {
        "email": worker.email, "id": worker.http.id, "key": worker.key, "next": worker.device.disk.next_n,
        "batches": worker.sent, "receipts": worker.receipts,
    }  # fmt: skip
