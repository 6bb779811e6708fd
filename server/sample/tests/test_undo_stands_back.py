"""An act goes back whole, if it has a way back and nobody has gone on from it.

Each story is told twice: as the door is, and with the rule taken out of it, when it must fail.
"""

from collections.abc import Callable

import pytest

from core.models import Operation
from core.testing.mutants_of_documents import OF_UNDO
from core.testing.world import Hand, edit
from sample.models import Boat, Order

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def closed_beside_a_boat(alice: Hand) -> tuple[str, str, str]:
    """An order closed in one batch with a boat's new name: the order, the boat, the batch."""
    boat, _ = alice.create("sample.boat", name="Aurora")
    order, _ = alice.create("sample.order", subject="Scafo")
    alice.create("sample.orderline", order=order, text="Fasciame", price="100")
    renamed = edit("update", "sample.boat", boat, {"name": "Bora"}, {"name": "Aurora"})
    closed = edit("update", "sample.order", order, {}) | {
        "kind": "command", "command": "sample.close_order", "args": {"order": order},
    }  # fmt: skip
    assert [receipt["state"] for receipt in alice.push(renamed, closed)] == ["applied", "applied"]
    return order, boat, str(Operation.objects.get(id=closed["id"]).batch)


def what_was_written_since_stays(alice: Hand) -> None:
    order, boat, batch = closed_beside_a_boat(alice)
    assert alice.update("sample.boat", boat, {"name": "Bora"}, name="Cala")["state"] == "applied"
    receipt = alice.run("core.undo_batch", batch=batch)
    refused = (receipt["state"], receipt["code"])
    assert refused == ("refused", "undo_refused"), "the undo wrote over what changed since"
    assert (Boat.objects.get(pk=boat).name, Order.objects.get(pk=order).state) == ("Cala", "closed")


def what_is_cancelled_stays_cancelled(alice: Hand) -> None:
    order, _ = alice.create("sample.order", subject="Scafo")
    receipt = alice.run("sample.cancel_order", order=order)
    batch = str(Operation.objects.get(id=receipt["op"]).batch)
    undone = alice.run("core.undo_batch", batch=batch)
    refused = (undone["state"], undone["code"])
    assert refused == ("refused", "undo_refused"), "what has no way back was taken back"
    assert Order.objects.get(pk=order).state == "cancelled"


# By bug: the story, and what it says in the end.
STORIES: dict[str, tuple[Callable[[Hand], None], str]] = {
    "undo over what changed since": (
        what_was_written_since_stays, "the undo wrote over what changed since",
    ),
    "an act without a way back is taken back": (
        what_is_cancelled_stays_cancelled, "what has no way back was taken back",
    ),
}  # fmt: skip


@pytest.mark.parametrize("story", [story for story, _ in STORIES.values()], ids=lambda story: story.__name__)
def test_story(story: Callable[[Hand], None], alice: Hand) -> None:
    story(alice)


@pytest.mark.parametrize("bug", OF_UNDO)
def test_without_the_rule_its_story_ends_badly(bug: str, alice: Hand) -> None:
    story, end = STORIES[bug]
    with OF_UNDO[bug].alive(), pytest.raises(AssertionError, match=f"^{end}"):
        story(alice)
