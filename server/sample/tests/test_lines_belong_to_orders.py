"""What was refused stops what stands on it, and a closed order neither takes a line in nor lets one go.

Each story is told twice: as the door is, and with the rule taken out of it, when it must fail.
"""

from collections.abc import Callable
from unittest import mock
from uuid import UUID

import pytest

from core.entities import entity_of
from core.ids import new_id
from core.models import Change, Group, User
from core.testing.mutants import AT_THE_DOOR
from core.testing.world import Hand, edit
from sample.models import Order, OrderLine

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE = "sample.order", "sample.orderline"


def order_with_a_line(hand: Hand, subject: str, price: str = "100") -> tuple[str, str]:
    order, _ = hand.create(ORDER, subject=subject)
    line, receipt = hand.create(LINE, order=order, text="Fasciame", price=price)
    assert receipt["state"] == "applied", receipt
    return order, line


def closing(order: str) -> dict[str, object]:
    return {"id": str(new_id()), "kind": "command", "command": "sample.close_order", "args": {"order": order}}


def a_refused_discount_closes_no_order(alice: Hand) -> None:
    order, _ = order_with_a_line(alice, "Scafo")
    assert Hand(alice.user).update(ORDER, order, {"discount": "0.00"}, discount="10")["state"] == "applied"
    stale, closed, renamed = alice.push_queue(
        [edit("update", ORDER, order, {"discount": "50"}, {"discount": "0.00"})],
        [closing(order)],
        [edit("update", ORDER, order, {"subject": "Scafo scontato"}, {"subject": "Scafo"})],
    )
    assert stale["code"] == "stale_value"
    waits = ("depends_on_refused", "depends_on_refused")
    assert (closed["code"], renamed["code"]) == waits, "what came after a refusal went through"
    kept = Order.objects.get(pk=order)
    assert (kept.state, kept.subject, str(kept.total)) == ("draft", "Scafo", "90.00")


def a_batch_goes_as_a_whole_and_takes_along_what_follows(alice: Hand) -> None:
    order, line = order_with_a_line(alice, "Scafo")
    other, _ = order_with_a_line(alice, "Albero")
    culprit, along, after, elsewhere = alice.push_queue(
        [
            edit("update", LINE, line, {"quantity": "-1"}, {"quantity": "1.000"}),
            edit("update", ORDER, order, {"subject": "Scafo nuovo"}, {"subject": "Scafo"}),
        ],
        [closing(order)],
        [closing(other)],
    )
    assert (culprit["code"], along["code"], after["code"]) == (
        "invalid",
        "batch_refused",
        "depends_on_refused",
    )
    assert elsewhere["state"] == "applied", "what stands on nothing refused goes on"
    states = dict(Order.objects.values_list("pk", "state"))
    assert (states[UUID(order)], states[UUID(other)]) == ("draft", "closed")


def a_closed_order_takes_no_line_in(alice: Hand) -> None:
    closed, _ = order_with_a_line(alice, "Scafo")
    draft, line = order_with_a_line(alice, "Albero", price="900")
    assert alice.run("sample.close_order", order=closed)["state"] == "applied"
    receipt = alice.update(LINE, line, {"order": draft}, order=closed)
    assert (receipt["state"], receipt["code"]) == ("refused", "frozen"), "a line came into a closed order"
    assert str(OrderLine.objects.get(pk=line).order_id) == draft
    assert OrderLine.objects.filter(order_id=UUID(closed)).count() == 1


def a_closed_order_lets_no_line_go(alice: Hand) -> None:
    closed, line = order_with_a_line(alice, "Scafo")
    draft, _ = order_with_a_line(alice, "Albero")
    assert alice.run("sample.close_order", order=closed)["state"] == "applied"
    assert alice.update(LINE, line, {"order": closed}, order=draft)["code"] == "frozen"
    assert str(OrderLine.objects.get(pk=line).order_id) == closed


def an_open_order_takes_a_line_in(alice: Hand) -> None:
    target, _ = order_with_a_line(alice, "Scafo")
    draft, line = order_with_a_line(alice, "Albero")
    assert alice.update(LINE, line, {"order": draft}, order=target)["state"] == "applied"
    assert OrderLine.objects.filter(order_id=UUID(target)).count() == 2


def a_refused_line_closes_no_order(alice: Hand) -> None:
    order, line = order_with_a_line(alice, "Scafo")
    wrong, closed = alice.push_queue(
        [edit("update", LINE, line, {"quantity": "-1"}, {"quantity": "1.000"})], [closing(order)]
    )
    assert wrong["code"] == "invalid"
    assert closed["code"] == "depends_on_refused", "an order was closed upon a refused line"


def an_order_is_closed_as_it_was_seen(alice: Hand) -> None:
    order, _ = order_with_a_line(alice, "Scafo")
    receipt = alice.push({**closing(order), "seen": {"order": {"total": "99.00"}}})[0]
    stands = (receipt["code"], Order.objects.get(pk=order).state)
    assert stands == ("stale_value", "draft"), "an order was closed with another total than was seen"


def what_was_deleted_is_not_closed(alice: Hand) -> None:
    order, _ = order_with_a_line(alice, "Scafo")
    version = Order.objects.get(pk=order).version
    assert Hand(alice.user).delete(ORDER, order, version)["state"] == "applied"
    receipt = alice.run("sample.close_order", order=order)
    assert receipt["code"] == "not_found", "a deleted order was closed"
    assert Order.objects.get(pk=order).number == ""


def sums_are_settled_before_an_act(alice: Hand) -> None:
    order, line = order_with_a_line(alice, "Scafo")
    dearer = [edit("update", LINE, line, {"price": "200"}, {"price": "100.0000"})]
    told = alice.push_queue(dearer, [{**closing(order), "seen": {"order": {"total": "100.00"}}}])
    assert told[0]["state"] == "applied"
    assert told[1]["code"] == "stale_value", "the act found the sum of before"


def an_act_and_what_stands_beside_it_go_back_together(alice: Hand) -> None:
    order, _ = order_with_a_line(alice, "Scafo")
    boat, _ = alice.create("sample.boat", name="Aurora")
    both = (edit("update", "sample.boat", boat, {"name": "Brezza"}, {"name": "Aurora"}), closing(order))
    assert alice.push(*both)[1]["state"] == "applied"
    batch = str(Change.objects.get(command="sample.close_order").batch)
    alice.update("sample.boat", boat, {"name": "Brezza"}, name="Ciclone")
    assert alice.run("core.undo_batch", batch=batch)["code"] == "undo_refused", "half of it went back"
    assert Order.objects.get(pk=order).state == "closed"


def what_is_in_use_stays(alice: Hand) -> None:
    oak, _ = alice.create("sample.material", name="Rovere")
    alice.create("sample.boat", name="Aurora", material=oak)
    with mock.patch.dict(entity_of("sample.boat").fields["material"].__dict__, on_delete="protect"):
        assert alice.delete("sample.material", oak, 1)["code"] == "in_use", "what is used was deleted"


def who_leaves_sight_is_told(alice: Hand) -> None:
    bruno = User.objects.get(name="Bruno Neri")
    zone, _ = alice.create("sample.zone", name="Riviera", people=[str(bruno.pk)])
    Group.objects.filter(name="Commerciali").update(rights={"*": {"view": "zone"}})
    order, _ = alice.create(ORDER, subject="Scafo", zone=zone)
    assert alice.update(ORDER, order, {"zone": zone}, zone=None)["state"] == "applied"
    lost = Change.objects.filter(record=order).order_by("-seq")[0].lost_to
    assert str(bruno.pk) in lost, "nobody told him that it went"


def what_hangs_on_a_refused_undo_waits(alice: Hand) -> None:
    order, line = order_with_a_line(alice, "Scafo")
    assert alice.run("sample.close_order", order=order)["state"] == "applied"
    batch = str(Change.objects.get(command="sample.close_order").batch)
    assert alice.run("sample.reopen_order", order=order)["state"] == "applied"
    undo = {**closing(order), "command": "core.undo_batch", "args": {"batch": batch}}
    refused, after = alice.push_queue(
        [undo], [edit("update", LINE, line, {"price": "200"}, {"price": "100.0000"})]
    )
    assert refused["code"] == "undo_refused"
    assert after["code"] == "depends_on_refused", "what was built upon a refused undo went through"


STORIES = (
    a_refused_line_closes_no_order,
    an_order_is_closed_as_it_was_seen,
    sums_are_settled_before_an_act,
    what_was_deleted_is_not_closed,
    an_act_and_what_stands_beside_it_go_back_together,
    what_is_in_use_stays,
    who_leaves_sight_is_told,
    what_hangs_on_a_refused_undo_waits,
    a_refused_discount_closes_no_order,
    a_batch_goes_as_a_whole_and_takes_along_what_follows,
    a_closed_order_takes_no_line_in,
    a_closed_order_lets_no_line_go,
    an_open_order_takes_a_line_in,
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_story(story: Callable[[Hand], None], alice: Hand) -> None:
    story(alice)


# By bug: the story, and what it says in the end.
ENDS_BADLY: dict[str, tuple[Callable[[Hand], None], str]] = {
    "what comes after a refusal is applied": (
        a_refused_discount_closes_no_order, "what came after a refusal went through",
    ),
    "lines move into frozen documents": (a_closed_order_takes_no_line_in, "a line came into a closed order"),
    "dependence without documents": (a_refused_line_closes_no_order, "an order was closed upon a refused line"),
    "an undo touches nothing": (
        what_hangs_on_a_refused_undo_waits, "what was built upon a refused undo went through",
    ),
    "what was deleted is acted upon": (what_was_deleted_is_not_closed, "a deleted order was closed"),
    "seen not compared": (
        an_order_is_closed_as_it_was_seen, "an order was closed with another total than was seen",
    ),
    "undo goes half the way": (an_act_and_what_stands_beside_it_go_back_together, "half of it went back"),
    "who loses sight is not told": (who_leaves_sight_is_told, "nobody told him that it went"),
    "sums not settled before an act": (sums_are_settled_before_an_act, "the act found the sum of before"),
    "use is not asked": (what_is_in_use_stays, "what is used was deleted"),
}  # fmt: skip


@pytest.mark.parametrize("bug", AT_THE_DOOR)
def test_without_the_rule_its_story_ends_badly(bug: str, alice: Hand) -> None:
    story, end = ENDS_BADLY[bug]
    with AT_THE_DOOR[bug].alive(), pytest.raises(AssertionError, match=f"^{end}"):
        story(alice)
