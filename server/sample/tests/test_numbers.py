"""Orders are numbered when they are closed, without gaps: whoever closes, is refused or dies meanwhile."""

import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.ids import new_id
from core.models import Sequence
from core.sequences import next_number
from core.testing.device import Device
from core.testing.place import Place
from core.testing.transport import Http, Lost, Told
from core.testing.world import PASSWORD, Hand, edit
from sample.models import Order

GIVERS = 20
EACH = 3
KILLS = 2


def closed(hand: Hand, lines: int = 1) -> tuple[str, dict[str, Any]]:
    order, _ = hand.create("sample.order", subject="Scafo")
    for _ in range(lines):
        hand.create("sample.orderline", order=order, text="Fasciame")
    return order, hand.run("sample.close_order", order=order)


def number_of(id: str) -> str:
    return str(Order.objects.get(pk=id).number)


@pytest.mark.django_db
@pytest.mark.postgres
def test_a_refused_act_gives_its_number_back(alice: Hand, zoe: Hand) -> None:
    first, _ = closed(alice)
    year = number_of(first).split("/")[1]
    assert number_of(first) == f"1/{year}"
    empty, receipt = closed(alice, lines=0)
    assert receipt["code"] == "order_is_empty"
    assert number_of(empty) == ""
    assert number_of(closed(alice)[0]) == f"2/{year}"
    assert number_of(closed(zoe)[0]) == f"1/{year}", "each firm counts by itself"
    assert next_number(alice.actor, "sample.order", 2020) == 1, "and each year"
    assert next_number(alice.actor, "altra", int(year)) == 1, "and each series"
    alice.run("sample.reopen_order", order=first)
    alice.run("sample.close_order", order=first)
    assert number_of(first) == f"1/{year}", "a number stays"
    assert sorted(Sequence.objects.values_list("last", flat=True)) == [1, 1, 1, 2]


class Giver(threading.Thread):
    """Makes orders, closes them, the empty ones in vain; sends again what got no answer."""

    def __init__(self, address: str, seed: int) -> None:
        super().__init__(daemon=True)
        self.device = Device(Http(address, "alice@rossi.example", PASSWORD, timeout=120))
        self.dice, self.states = random.Random(seed), dict[str, str]()
        self.written: list[str] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            for _ in range(EACH):
                self._write(lines=self.dice.choice((0, 1, 1)))
                self._deliver()
            while self.device.unanswered():
                self._deliver()
        except BaseException as error:
            self.error = error
            raise

    def _write(self, lines: int) -> None:
        order = str(new_id())
        self.device.write(edit("create", "sample.order", order, {"subject": "Scafo"}))
        for _ in range(lines):
            values = {"order": order, "text": "Fasciame"}
            self.device.write(edit("create", "sample.orderline", str(new_id()), values))
        close = {
            "id": str(new_id()), "kind": "command", "command": "sample.close_order", "args": {"order": order}
        }  # fmt: skip
        self.device.write(close)
        self.written.append(str(close["id"]))

    def _deliver(self) -> None:
        try:
            schema, batches = self.device.request()
            answer = self.device.transport.push(schema, batches)
            self.states |= {receipt["op"]: receipt["state"] for receipt in answer["receipts"]}
            self.device.answered(answer)
        except Lost:
            time.sleep(0.1)
        except Told as error:
            if error.code != "slow_down":
                raise
            time.sleep(1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    place.env["MICROCRM_APPS"] = "sample"
    place.found_firm()
    yield place
    place.kill()


@pytest.mark.postgres
@pytest.mark.slow
def test_twenty_who_number_at_once_leave_no_gap_though_the_server_is_killed(place: Place) -> None:
    place.start()
    dice = random.Random(7)
    givers = [Giver(place.address, seed) for seed in range(GIVERS)]
    for giver in givers:
        giver.start()
    for _ in range(KILLS):
        time.sleep(dice.uniform(0.5, 2))
        place.kill()
        place.start()
    for giver in givers:
        giver.join(600)
        assert giver.error is None, giver.error
        assert not giver.is_alive(), "an outbox could not be delivered"
    states = {op: state for giver in givers for op, state in giver.states.items()}
    acts = [states[op] for giver in givers for op in giver.written]
    assert len(acts) == GIVERS * EACH
    assert "refused" in acts, "refusals belong to the trial"
    device = givers[0].device
    device.load()
    numbers = [row["number"] for row in device.disk.tables["sample.order"].values() if row["number"]]
    counted = sorted(int(number.split("/")[0]) for number in numbers)
    assert counted == list(range(1, acts.count("applied") + 1))
