"""A firm of every released version comes along: opened with today's code it holds what it held, for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from core.ids import new_id
from core.sync.upgrade import SCHEMA
from core.testing.device import Device
from core.testing.place import Place
from core.testing.transport import Http
from core.testing.world import edit
from releases.fixture import VERSIONS, is_kept, opened
from releases.manifest import look_as
from releases.people import PASSWORD, WITNESSES

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
ADA, SARA, CARLO, LUCIA = WITNESSES


@dataclass
class Firm:
    place: Place
    manifest: dict[str, Any]

    @property
    def schema(self) -> int:
        return int(self.manifest.get("schema", 1))

    def enter(self, email: str) -> Http:
        return Http(self.place.address, email, PASSWORD)

    def as_old_device(self, email: str) -> tuple[Http, dict[str, Any]]:
        """A device that was registered then, and kept its key."""
        told = next(outbox for outbox in self.manifest["outboxes"] if outbox["email"] == email)
        http = self.enter(email)
        http.client.headers.update({"X-Device": told["id"], "X-Device-Key": told["key"]})
        return http, told


@pytest.fixture(scope="module", params=VERSIONS)
def firm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firm]:
    """To be read only."""
    yield from _open(request.param, tmp_path_factory.mktemp("firm"))


@pytest.fixture(scope="module", params=VERSIONS)
def used_firm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firm]:
    """Each test writes what no other of them looks at."""
    yield from _open(request.param, tmp_path_factory.mktemp("used"))


def _open(version: str, folder: Path) -> Iterator[Firm]:
    place = Place(folder)
    try:
        yield Firm(place, opened(version, place))
    finally:
        place.kill()


@pytest.mark.parametrize("email", WITNESSES)
def test_everybody_holds_and_finds_what_they_did(firm: Firm, email: str) -> None:
    then, now = firm.manifest["people"][email], look_as(firm.enter(email))
    assert len(then["tables"]) > 5
    for entity, rows in then["tables"].items():
        held = now["tables"].get(entity, {})
        assert held.keys() == rows.keys(), entity
        lost = {id: row for id, row in rows.items() if not is_kept(entity, row, held[id], firm.schema)}
        assert lost == {}, entity
    assert now["found"] == then["found"]


@pytest.mark.parametrize("email", WITNESSES)
def test_the_history_says_what_it_said(firm: Firm, email: str) -> None:
    then, now = firm.manifest["people"][email]["history"], look_as(firm.enter(email))["history"]
    assert [change["seq"] for change in now] == [change["seq"] for change in then]
    for old, new in zip(then, now, strict=True):
        for side in ("before", "after"):
            assert is_kept(old["entity"], old.pop(side), new[side], firm.schema), old
        assert old.items() <= new.items()


@pytest.mark.parametrize("email", WITNESSES)
def test_a_device_goes_on_from_where_it_stood(firm: Firm, email: str) -> None:
    away, http = firm.manifest["away"][email], firm.enter(email)
    device, fresh = Device(http), Device(http)
    fresh.load()
    device.disk.seq, device.disk.scope, device.disk.tables = away["seq"], away["scope"], away["tables"]
    device.pull()
    assert {entity: rows for entity, rows in fresh.disk.tables.items() if rows}.keys() == {
        entity for entity, rows in device.disk.tables.items() if rows
    }
    for entity, rows in fresh.disk.tables.items():
        held = device.disk.tables.get(entity, {})
        assert held.keys() == rows.keys(), entity
        for id, row in rows.items():
            assert is_kept(entity, held[id], row, firm.schema), (entity, id)


def test_what_was_answered_is_answered_again_and_done_once(used_firm: Firm) -> None:
    before = used_firm.enter(ADA).parts()["seq"]
    for email in (ADA, SARA, CARLO):
        http, told = used_firm.as_old_device(email)
        answers = [http.push(used_firm.schema, [batch]) for batch in told["batches"]]
        assert [receipt for answer in answers for receipt in answer["receipts"]] == told["receipts"]
    assert used_firm.enter(ADA).parts()["seq"] == before


def test_an_old_device_goes_on_writing_as_it_always_did(used_firm: Firm) -> None:
    http, told = used_firm.as_old_device(SARA)
    tables = used_firm.manifest["people"][SARA]["tables"]
    account, row = next(
        (id, row) for id, row in tables["parties.account"].items() if row["name"].startswith("Edilnova")
    )
    note = str(new_id())
    subject = {"subject_entity": "parties.account", "subject_id": account}
    ops = [
        edit("update", "parties.account", account, {"city": "Prato"}, {"city": row["city"]}),
        edit("create", "core.note", note, {**subject, "text": "Scritta da un programma vecchio."}),
        edit("update", "core.note", note, {"pinned": True}, {"pinned": False}),
    ]
    batches = [
        {"id": str(new_id()), "n": told["next"] + n, "changeset": None, "ops": [op]}
        for n, op in enumerate(ops)
    ]
    answer = http.push(used_firm.schema, batches)
    assert [receipt["state"] for receipt in answer["receipts"]] == ["applied"] * 3, answer
    ada = look_as(used_firm.enter(ADA))["tables"]
    assert ada["parties.account"][account]["city"] == "Prato"
    kept = ada["core.note"][note]
    assert is_kept("core.note", subject, kept, used_firm.schema)
    assert kept["pinned"] is True


def test_rights_are_what_they_were(used_firm: Firm) -> None:
    account = next(iter(used_firm.manifest["people"][CARLO]["tables"]["parties.account"]))
    for email, op in (
        (CARLO, edit("delete", "parties.account", account, {}, {"version": 1})),
        (LUCIA, edit("create", "parties.account", str(new_id()), {"name": "Mia"})),
    ):
        batch = {"id": str(new_id()), "n": 1, "changeset": None, "ops": [op]}
        answer = used_firm.enter(email).push(SCHEMA, [batch])
        assert [receipt["code"] for receipt in answer["receipts"]] == ["forbidden"]


def test_the_quarantine_still_holds_what_the_blocked_one_wrote(used_firm: Firm) -> None:
    waiting = used_firm.enter(ADA).client.get("/api/quarantine").json()["batches"]
    assert [op["values"] for batch in waiting for op in batch["operations"]] == [
        {"last_name": "In custodia"}
    ], waiting


def test_no_row_hangs_in_the_air(used_firm: Firm) -> None:
    if "DATABASE_URL" in used_firm.place.env:
        pytest.skip("PostgreSQL checks it at every write")
    look = "from django.db import connection; connection.check_constraints()"
    whole = "print(connection.cursor().execute('PRAGMA integrity_check').fetchall())"
    assert used_firm.place.manage("shell", "-v", "0", "-c", f"{look}; {whole}").strip() == "[('ok',)]"
