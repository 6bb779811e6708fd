"""What the server has receipted survives kill -9 at any moment, once; and no reader misses what many write at once."""

import json
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from core.ids import new_id
from core.testing.device import Device
from core.testing.place import Place, wait
from core.testing.transport import Http, Lost, Told
from core.testing.world import PASSWORD, edit

pytestmark = [pytest.mark.postgres, pytest.mark.slow]
KILLS = 2
EACH = 80


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    place.found_firm()
    yield place
    place.kill()


class Worker(threading.Thread):
    """A person who goes on working whatever happens to the server."""

    def __init__(self, device: Device, stop: threading.Event, seed: int) -> None:
        super().__init__(daemon=True)
        self.device, self.stop, self.dice = device, stop, random.Random(seed)
        self.receipts: dict[str, dict[str, Any]] = {}
        self.written: list[str] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            while not self.stop.is_set():
                self.write()
                self.deliver()
            while self.device.disk.outbox:
                self.deliver()
        except BaseException as error:
            self.error = error
            raise

    def write(self) -> None:
        ops = [
            edit("create", "core.tag", str(new_id()), {"name": "Nuova"})
            for _ in range(self.dice.randrange(1, 4))
        ]
        if tags := list(self.device.shown("core.tag").items()):
            id, row = self.dice.choice(tags)
            ops.append(
                edit(
                    "update",
                    "core.tag",
                    id,
                    {"color": str(self.dice.random())[:9]},
                    {"color": row.get("color", "")},
                )
            )
        self.device.write(*ops)
        self.written += [op["id"] for op in ops]

    def deliver(self) -> None:
        try:
            schema, batches = self.device.request(5)
            if batches:
                answer = self.device.transport.push(schema, batches)
                for receipt in answer["receipts"]:
                    kept = self.receipts.setdefault(receipt["op"], receipt)
                    assert kept == receipt, "a receipt changed"
                self.device.answered(answer)
            if self.dice.random() < 0.3 or self.stop.is_set():
                self.device.pull()
        except Lost:
            time.sleep(0.05)
        except Told as error:
            if error.code != "slow_down":
                raise
            time.sleep(1)


def test_every_receipted_operation_survives_kill_9_exactly_once(place: Place) -> None:
    place.start()
    stop, dice = threading.Event(), random.Random(7)
    people = ["alice@rossi.example"] * 3
    workers = [
        Worker(Device(Http(place.address, email, PASSWORD)), stop, n) for n, email in enumerate(people)
    ]
    for worker in workers:
        worker.start()
    for _ in range(KILLS):
        time.sleep(dice.uniform(0.3, 1.2))
        place.kill()
        place.start()
    time.sleep(0.5)
    stop.set()
    for worker in workers:
        worker.join(1800)
        assert worker.error is None, worker.error
        assert not worker.is_alive(), "an outbox could not be delivered"
    transport = workers[0].device.transport
    assert isinstance(transport, Http)
    told = Counter(change["operation"] for change in history(transport))
    written = [id for worker in workers for id in worker.written]
    assert {id: told[id] for id in written if told[id] != 1} == {}
    receipts = {id: receipt for worker in workers for id, receipt in worker.receipts.items()}
    assert {receipts[id]["state"] for id in written} <= {"applied", "merged"}
    for worker in workers:
        worker.device.pull()
        assert worker.device.disk.tables["core.tag"] == workers[0].device.disk.tables["core.tag"]
    place.kill()
    if connection.vendor == "sqlite":
        code = "from django.db import connection as c; print(c.cursor().execute('PRAGMA integrity_check').fetchall())"
        assert place.manage("shell", "-v", "0", "-c", code).strip() == "[('ok',)]"
    print(f"{len(written)} operations, {KILLS} kills")  # noqa: T201


def history(transport: Http) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    since, more = 0, True
    while more:
        page = transport.history(since, 1000)
        found += page["changes"]
        since, more = page["next"], page["more"]
    return found


def test_a_reader_misses_nothing_that_six_processes_write_at_once(place: Place, tmp_path: Path) -> None:
    writers = 6 if connection.vendor == "postgresql" else 2
    place.manage(
        "shell", "-v", "0", "-c",
        "from core.testing.world import Hand; from core.models import User\n"
        "hand = Hand(User.objects.get(name='Alice Rossi'))\n"
        "for n in range(5): hand.create('core.tag', name=f'Di tutti {n}')",
    )  # fmt: skip
    stop = tmp_path / "stop"
    readers = [place.python("-m", "core.testing.race", "read", str(stop)) for _ in range(2)]
    for reader in readers:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "reading\n"
    told = wait([place.python("-m", "core.testing.race", "write", str(EACH)) for _ in range(writers)])
    stop.touch()
    for output in wait(readers):
        found = json.loads(output)
        assert found["seen"] == list(range(1, found["last"] + 1)), "a reader missed a change, or got it twice"
    operations = [id for output in told for id in output.split()]
    assert len(operations) == len(set(operations)) == writers * EACH
    print(f"{writers} writers: {len(operations)} operations")  # noqa: T201
