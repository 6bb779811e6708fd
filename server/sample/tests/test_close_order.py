"""An act says when it may be done, and what it was done upon."""

from typing import Any

import pytest

from core.ids import new_id
from core.testing.world import Hand
from sample.models import Order

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(alice: Hand) -> str:
    order, _ = alice.create("sample.order", subject="Scafo")
    alice.create("sample.orderline", order=order, text="Fasciame", quantity="2", price="100")
    return order


def close(hand: Hand, order: str, seen: Any = None) -> dict[str, Any]:
    op = {"id": str(new_id()), "kind": "command", "command": "sample.close_order", "args": {"order": order}}
    return hand.push(op if seen is None else {**op, "seen": seen})[0]


def test_a_closed_one_is_not_closed_again(alice: Hand, order: str) -> None:
    assert close(alice, order)["state"] == "applied"
    again = close(alice, order)
    assert (again["code"], again["message"]) == ("not_now", "L'ordine è già chiuso.")
    assert again["data"] == {"entity": "sample.order", "record": order}


def test_whoever_saw_another_total_is_shown_both(alice: Hand, order: str) -> None:
    held = str(Order.objects.get(pk=order).total)
    stale = close(alice, order, {"order": {"total": "610.00"}})
    assert stale["code"] == "stale_value"
    conflict = stale["data"]["conflicts"][0]
    assert (conflict["field"], conflict["mine"], conflict["theirs"]) == ("total", "610.00", held)
    assert Order.objects.get(pk=order).state == "draft"
    assert close(alice, order, {"order": {"total": held}})["state"] == "applied"


def test_what_was_seen_may_be_nonsense_or_nothing(alice: Hand, order: str) -> None:
    for nonsense in ("610", {"order": "610"}, [1]):
        assert close(alice, order, nonsense)["code"] == "malformed"
    assert close(alice, order, {"order": {"total": {"a": 1}}})["code"] == "stale_value"
    assert close(alice, order, {"other": {"total": "1"}, "order": {"subject": "?"}})["state"] == "applied"


def test_of_what_one_does_not_see_nothing_is_told(carla: Hand, alice: Hand, order: str) -> None:
    close(alice, order)
    assert close(carla, order, {"order": {"total": "1"}})["code"] == "not_found"
