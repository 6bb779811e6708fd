"""A device may leave long ago on the server: `Entity.window`."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from core.errors import NotFound
from core.sync import feed, scope, snapshot
from core.sync.whole import whole
from core.testing.world import Hand
from sample.models import Order

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE = "sample.order", "sample.orderline"
SINCE = date(2025, 1, 1)


@pytest.fixture
def orders(alice: Hand) -> dict[str, str]:
    """Each with a line: one of long ago, one of then that is still open, one of now, one without a date."""
    days = {"long ago": "2019-05-04", "open yet": "2019-05-05", "of now": "2025-01-01", "no date": None}
    found = {name: alice.create(ORDER, subject=name, ordered_on=day)[0] for name, day in days.items()}
    for id in found.values():
        alice.create(LINE, order=id, text="Riga")
    for name in ("long ago", "of now", "no date"):
        assert alice.run("sample.close_order", order=found[name])["state"] == "applied"
    return found


def rows(answer: dict[str, Any], column: str) -> set[str]:
    return set(answer["data"][answer["columns"].index(column)])


def test_the_first_load_brings_what_is_new_or_open_with_its_lines_and_history(
    alice: Hand, orders: dict[str, str]
) -> None:
    held = {id for name, id in orders.items() if name != "long ago"}
    assert rows(snapshot.chunk(alice.actor, ORDER, "", 100, SINCE), "id") == held
    assert rows(snapshot.chunk(alice.actor, LINE, "", 100, SINCE), "order") == held
    told = rows(snapshot.chunk(alice.actor, "core.change", "", 100, SINCE), "record")
    assert orders["long ago"] not in told
    assert held < told
    counts = {part["entity"]: part["count"] for part in snapshot.parts(alice.actor, SINCE)["parts"]}
    assert (counts[ORDER], counts[LINE]) == (3, 3)
    everything = {part["entity"]: part["count"] for part in snapshot.parts(alice.actor)["parts"]}
    assert (everything[ORDER], everything[LINE]) == (4, 4)
    assert set(scope.inventory(alice.actor, ORDER, "", 100, SINCE)["ids"]) == held


def test_what_stays_behind_is_had_for_the_asking_and_told_of_when_it_changes(
    alice: Hand, bruno: Hand, orders: dict[str, str]
) -> None:
    old = orders["long ago"]
    items = whole(alice.actor, ORDER, UUID(old))
    assert [item["entity"] for item in items] == [ORDER, LINE]
    assert items[1]["values"]["order"] == items[0]["id"] == old
    with pytest.raises(NotFound):
        whole(bruno.actor, ORDER, UUID(old))
    at = feed.pull(alice.actor, 0, 1000, "").next
    assert alice.update(ORDER, old, {"tags": []}, tags=[])["state"] == "applied"
    assert alice.run("sample.reopen_order", order=old)["state"] == "applied"
    assert {item["id"] for item in feed.pull(alice.actor, at, 1000, "").items} >= {old}
    assert rows(snapshot.chunk(alice.actor, ORDER, "", 100, SINCE), "id") == set(orders.values())


def test_a_window_shows_nobody_more_than_they_see(bruno: Hand, alice: Hand, orders: dict[str, str]) -> None:
    Order.objects.filter(pk=orders["of now"]).update(is_private=True)
    found = rows(snapshot.chunk(bruno.actor, ORDER, "", 100, SINCE), "id")
    assert orders["of now"] not in found
    assert orders["long ago"] not in found
