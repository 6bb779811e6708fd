"""A closed order stands still on all its floors, whatever comes through the door."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from core.models import Change
from core.testing.world import Hand, edit
from sample.models import Order, OrderLine, OrderPart

pytestmark = pytest.mark.django_db


@dataclass
class Floors:
    """An order, its line, the part of the line."""

    order: str
    line: str
    part: str


def floors(hand: Hand) -> Floors:
    order, _ = hand.create("sample.order", subject="Scafo")
    line, _ = hand.create("sample.orderline", order=order, text="Fasciame", quantity="2", price="100")
    part, receipt = hand.create("sample.orderpart", line=line, text="Chiodi")
    assert receipt["state"] == "applied", receipt
    return Floors(order, line, part)


@pytest.fixture
def closed(alice: Hand) -> Floors:
    found = floors(alice)
    assert alice.run("sample.close_order", order=found.order)["state"] == "applied"
    return found


EDITS: dict[str, Callable[[Floors], dict[str, Any]]] = {
    "a field": lambda on: edit("update", "sample.order", on.order, {"subject": "X"}, {"subject": "Scafo"}),
    "a line": lambda on: edit("update", "sample.orderline", on.line, {"text": "X"}, {"text": "Fasciame"}),
    "a part": lambda on: edit("update", "sample.orderpart", on.part, {"text": "X"}, {"text": "Chiodi"}),
    "a part away": lambda on: edit("delete", "sample.orderpart", on.part, {}, {"version": 1}),
    "a line away": lambda on: edit("delete", "sample.orderline", on.line, {}, {"version": 1}),
    "the order away": lambda on: edit("delete", "sample.order", on.order, {}, {"version": 2}),
    "the order back": lambda on: edit("restore", "sample.order", on.order, {}),
    "a new part": lambda on: edit("create", "sample.orderpart", Order().pk.hex, {"line": on.line, "text": "X"}),
    "a free field with another": lambda on: edit(
        "update", "sample.order", on.order, {"owner": None, "subject": "X"}, {"owner": None, "subject": "Scafo"}
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", EDITS)
def test_does_not_change(alice: Hand, closed: Floors, what: str) -> None:
    assert alice.push(EDITS[what](closed))[0]["code"] == "frozen"
    assert OrderPart.objects.filter(line__order__pk=closed.order, deleted_at=None).count() == 1


def test_changes_in_its_free_fields(alice: Hand, bruno: Hand, closed: Floors) -> None:
    owner = str(alice.user.pk)
    given = alice.update("sample.order", closed.order, {"owner": owner}, owner=str(bruno.user.pk))
    assert given["state"] == "applied"
    ids = {"entity": "sample.order", "records": [closed.order], "owner": owner}
    assert alice.run("core.change_owner", **ids)["state"] == "applied"


def test_no_line_moves_in_or_out(alice: Hand, closed: Floors) -> None:
    other = floors(alice)
    into = alice.update("sample.orderline", other.line, {"order": other.order}, order=closed.order)
    out = alice.update("sample.orderline", closed.line, {"order": closed.order}, order=other.order)
    deeper = alice.update("sample.orderpart", other.part, {"line": other.line}, line=closed.line)
    assert [into["code"], out["code"], deeper["code"]] == ["frozen"] * 3
    assert OrderLine.objects.filter(order__pk=closed.order).count() == 1


def test_a_part_brings_its_line_and_its_order_back_each_once(alice: Hand) -> None:
    on = floors(alice)
    assert alice.delete("sample.order", on.order, 1)["state"] == "applied"
    receipt = alice.update("sample.orderpart", on.part, {"text": "Chiodi"}, text="Viti")
    assert [found["record"] for found in receipt["data"]["conflicts"]] == [on.order]
    back = Change.objects.filter(kind=Change.Kind.RESTORED).values_list("entity", flat=True)
    assert sorted(back) == ["sample.order", "sample.orderline", "sample.orderpart"]


def test_who_may_not_change_an_order_does_not_change_its_parts(alice: Hand, bruno: Hand) -> None:
    on = floors(alice)
    assert bruno.update("sample.orderpart", on.part, {"text": "Chiodi"}, text="X")["code"] == "not_found"
    mine = floors(bruno)
    assert bruno.update("sample.orderpart", mine.part, {"text": "Chiodi"}, text="X")["state"] == "applied"
