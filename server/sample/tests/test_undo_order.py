"""An act goes back whole or not at all, and says what stands in the way."""

import pytest

from core.ids import new_id
from core.models import Change, ChangeSet
from core.sync.door import push
from core.sync.wire import Batch
from core.testing.world import Hand, edit
from sample.models import Boat, Order

pytestmark = pytest.mark.django_db
ORDER = "sample.order"


def order_with_a_line(hand: Hand) -> str:
    order, _ = hand.create(ORDER, subject="Scafo")
    hand.create("sample.orderline", order=order, text="Fasciame", quantity="2", price="100")
    return order


def command(name: str, **args: str) -> dict[str, object]:
    return {"id": str(new_id()), "kind": "command", "command": name, "args": args}


def last_batch(command: str) -> str:
    return str(Change.objects.filter(command=command).order_by("-seq")[0].batch)


def test_closing_goes_back_once(alice: Hand) -> None:
    order = order_with_a_line(alice)
    alice.run("sample.close_order", order=order)
    first = last_batch("sample.close_order")
    assert alice.run("core.undo_batch", batch=first)["state"] == "applied"
    assert Order.objects.get().state == "draft"
    redo = alice.run("core.undo_batch", batch=last_batch("core.undo_batch"))
    assert redo["data"]["reasons"][0]["reason"] == "Per rifarlo, ripeti «Chiudi ordine»."
    alice.run("sample.close_order", order=order)
    again = alice.run("core.undo_batch", batch=first)
    assert (again["code"], Order.objects.get().state) == ("undo_refused", "closed")


def test_what_is_taken_back_in_the_request_that_brings_it(alice: Hand) -> None:
    """Nobody had answered yet: the act and its undo come together, and so do an act on many and what is told of it."""
    order = order_with_a_line(alice)
    closing, many = new_id(), new_id()
    ways = [
        Batch(closing, [command("sample.close_order", order=order)], 1),
        Batch(new_id(), [command("core.undo_batch", batch=str(closing))], 2),
        Batch(new_id(), [edit("update", ORDER, order, {"subject": "Vela"}, {"subject": "Scafo"})], 3, many),
        Batch(new_id(), [edit("update", ORDER, order, {"subject": "Scafo"}, {"subject": "Vela"})], 4),
        Batch(new_id(), [command("core.mark_undone", changeset=str(many))], 5),
    ]
    assert [r["state"] for r in push(Hand(alice.user).actor, ways).receipts] == ["applied"] * 5
    assert (Order.objects.get().state, ChangeSet.objects.get().state) == ("draft", "undone")


def test_a_copy_is_not_taken_back_when_the_same_request_wrote_on_it(alice: Hand) -> None:
    order, draft, copying = order_with_a_line(alice), str(new_id()), new_id()
    desk = Hand(alice.user)
    push(desk.actor, [Batch(copying, [command("sample.copy_order", order=order, draft=draft)], 1)])
    ways = [
        Batch(new_id(), [edit("update", ORDER, draft, {"subject": "Vela"}, {"subject": "Scafo"})], 2),
        Batch(new_id(), [command("core.undo_batch", batch=str(copying))], 3),
    ]
    assert [r["code"] for r in push(desk.actor, ways).receipts] == ["", "undo_refused"]
    assert Order.objects.get(pk=draft).deleted_at is None


def test_the_edit_beside_an_act_goes_back_with_it_or_both_stay(alice: Hand) -> None:
    order = order_with_a_line(alice)
    boat, _ = alice.create("sample.boat", name="Aurora")
    both = edit("update", "sample.boat", boat, {"name": "Brezza"}, {"name": "Aurora"})
    assert alice.push(both, command("sample.close_order", order=order))[1]["state"] == "applied"
    batch = last_batch("sample.close_order")
    alice.update("sample.boat", boat, {"name": "Brezza"}, name="Ciclone")
    refused = alice.run("core.undo_batch", batch=batch)
    assert refused["code"] == "undo_refused"
    assert [(r["record"], r["title"]) for r in refused["data"]["reasons"]] == [(boat, "Ciclone")]
    assert (Order.objects.get().state, Boat.objects.get().name) == ("closed", "Ciclone")
    alice.update("sample.boat", boat, {"name": "Ciclone"}, name="Brezza")
    assert alice.run("core.undo_batch", batch=batch)["state"] == "applied"
    assert (Order.objects.get().state, Boat.objects.get().name) == ("draft", "Aurora")


def test_an_act_without_a_way_back_says_so(alice: Hand) -> None:
    order = order_with_a_line(alice)
    alice.run("sample.cancel_order", order=order)
    refused = alice.run("core.undo_batch", batch=last_batch("sample.cancel_order"))
    assert refused["data"]["reasons"][0]["reason"] == "Annullato: non si riapre."
    assert Order.objects.get().state == "cancelled"


def test_what_was_put_back_can_be_done_again(alice: Hand, bruno: Hand) -> None:
    order = order_with_a_line(alice)
    alice.run("core.change_owner", entity=ORDER, records=[order], owner=str(bruno.user.pk))
    alice.run("core.undo_batch", batch=last_batch("core.change_owner"))
    assert Order.objects.get().owner_id == alice.user.pk
    assert alice.run("core.undo_batch", batch=last_batch("core.undo_batch"))["state"] == "applied"
    assert Order.objects.get().owner_id == bruno.user.pk
