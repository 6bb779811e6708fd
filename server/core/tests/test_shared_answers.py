"""What many devices are given alike is made once; whoever sees anything else is given their own."""

import threading
from typing import Any
from unittest import mock

import pytest

from core.actor import Actor
from core.models import User
from core.sync import feed, snapshot
from core.sync.shared import Packed, Shared
from core.testing.world import Hand, World

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
BOAT, ORDER = "sample.boat", "sample.order"


def chunk(actor: Actor, key: str = BOAT) -> str:
    return snapshot.prepared(actor, key, "", 100).key


def page(actor: Actor, since: int = 0) -> str:
    return feed.prepared(actor, since, 1000, "").key


@pytest.fixture
def colleague(world: World) -> Hand:
    """Of Bruno's group, as he is."""
    return Hand(
        User.objects.create_user(
            "dora@rossi.example",
            None,
            workspace=world.workspace,
            name="Dora",
            groups=[str(world.sales.pk)],
        )
    )


def test_people_who_see_alike_are_given_the_same_until_one_sees_something_else(
    alice: Hand, bruno: Hand, colleague: Hand, world: World
) -> None:
    bruno.create(BOAT, name="Orca", owner=str(world.bruno.pk))
    assert chunk(bruno.actor) == chunk(colleague.actor)
    assert chunk(bruno.actor, snapshot.HISTORY) == chunk(colleague.actor, snapshot.HISTORY)
    since = feed.pull(bruno.actor, 0, 1000, "").next
    bruno.create(BOAT, name="Segreta", owner=str(world.bruno.pk), is_private=True)
    assert chunk(bruno.actor) != chunk(colleague.actor)
    assert chunk(bruno.actor, snapshot.HISTORY) != chunk(colleague.actor, snapshot.HISTORY)
    assert page(bruno.actor, since) != page(colleague.actor, since)


def test_a_hidden_field_is_in_no_answer_that_is_shared_with_who_sees_it(
    alice: Hand, bruno: Hand, world: World
) -> None:
    world.sales.rights = {"*": {"view": "all"}}
    world.sales.save()
    alice.create(ORDER, subject="Scafo")
    assert chunk(alice.actor, ORDER) == chunk(bruno.actor, ORDER)
    world.sales.rights = {"*": {"view": "all"}, ORDER: {"fields": {"cost_total": "none"}}}
    world.sales.save()
    assert chunk(alice.actor, ORDER) != chunk(bruno.actor, ORDER)
    assert chunk(alice.actor, snapshot.HISTORY) != chunk(bruno.actor, snapshot.HISTORY)
    assert page(alice.actor) != page(bruno.actor)


def test_a_change_of_a_record_is_another_answer(alice: Hand) -> None:
    boat, _ = alice.create(BOAT, name="Orca")
    before = chunk(alice.actor), chunk(alice.actor, snapshot.HISTORY), page(alice.actor)
    assert before == (chunk(alice.actor), chunk(alice.actor, snapshot.HISTORY), page(alice.actor))
    alice.update(BOAT, boat, {"name": "Orca"}, name="Orca II")
    after = chunk(alice.actor), chunk(alice.actor, snapshot.HISTORY), page(alice.actor)
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_pages_end_at_the_same_place_wherever_they_begin(alice: Hand) -> None:
    for n in range(12):
        alice.create(BOAT, name=f"Barca {n}")
    last = feed.pull(alice.actor, 0, 1000, "").next
    with mock.patch.object(feed, "PAGE_ENDS", 5):
        ends = [feed.pull(alice.actor, since, 1000, "").next for since in range(last)]
        assert len(set(ends)) < last / 2
        since, told = 0, []
        while since < last:
            found = feed.pull(alice.actor, since, 1000, "")
            told += [change["seq"] for change in found.changes]
            assert found.more == (found.next < last)
            since = found.next
    assert told == [change["seq"] for change in feed.pull(alice.actor, 0, 1000, "").changes]


def test_who_asks_for_what_another_is_making_waits_for_it() -> None:
    shared, may_end, asked = Shared(), threading.Event(), threading.Barrier(9)

    def make() -> Packed:
        may_end.wait()
        return Packed(b"made")

    found: list[Any] = []

    def ask() -> None:
        asked.wait()
        found.append(shared.get("key", make))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    asked.wait()
    may_end.set()
    for thread in threads:
        thread.join()
    assert (found, shared.made) == ([Packed(b"made")] * 8, 1)


def test_a_making_that_fails_is_tried_again_by_the_next() -> None:
    shared = Shared()
    with pytest.raises(ZeroDivisionError):
        shared.get("key", lambda: Packed(bytes(1 // 0)))
    assert shared.get("key", lambda: Packed(b"made")) == Packed(b"made")


@pytest.mark.parametrize(("most", "seconds"), [(3, 60.0), (100, 0.0)])
def test_what_is_too_much_or_too_old_is_forgotten(most: int, seconds: float) -> None:
    shared = Shared(most, seconds)
    for name in ("one", "two", "one"):
        shared.get(name, lambda: Packed(b"ab"))
    assert shared.made == 3
