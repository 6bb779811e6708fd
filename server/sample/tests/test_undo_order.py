"""An act goes back whole or not at all, and says what stands in the way."""

import pytest

from core.ids import new_id
from core.models import Change
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
