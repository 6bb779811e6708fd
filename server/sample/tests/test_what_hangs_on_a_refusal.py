"""A line is part of its document: what comes after a refusal below or above it waits with it, in one box."""

from typing import Any

import pytest

from core.ids import new_id
from core.sync.door import push
from core.sync.wire import Batch
from core.testing.world import Hand, edit
from sample.models import Order

pytestmark = pytest.mark.django_db
ORDER, LINE, PART = "sample.order", "sample.orderline", "sample.orderpart"
Op = dict[str, Any]


def queue(hand: Hand, *ops: Op) -> tuple[list[Batch], list[dict[str, Any]]]:
    """One request of a new device, each operation a batch."""
    batches = [Batch(new_id(), [op], n) for n, op in enumerate(ops, 1)]
    return batches, push(Hand(hand.user).actor, batches).receipts


def command(name: str, **args: Any) -> Op:
    return {"id": str(new_id()), "kind": "command", "command": name, "args": args}


@pytest.fixture
def floors(alice: Hand) -> tuple[str, str, str]:
    order, _ = alice.create(ORDER, subject="Scafo")
    line, _ = alice.create(LINE, order=order, text="Fasciame", quantity="2", price="100")
    part, _ = alice.create(PART, line=line, text="Chiodi")
    return order, line, part


def wrong(line: str) -> Op:
    return edit("update", LINE, line, {"quantity": "-1"}, {"quantity": "2"})


def test_an_order_is_not_closed_after_a_refused_line(alice: Hand, floors: tuple[str, str, str]) -> None:
    order, line, part = floors
    batches, receipts = queue(
        alice,
        wrong(line),
        edit("update", PART, part, {"text": "Viti"}, {"text": "Chiodi"}),
        command("sample.close_order", order=order),
        edit("create", "core.tag", str(new_id()), {"name": "Di altro"}),
    )
    assert [r["code"] for r in receipts] == ["invalid", "depends_on_refused", "depends_on_refused", ""]
    assert [r["data"].get("cause") for r in receipts[1:3]] == [str(batches[0].id)] * 2
    assert Order.objects.get().state == "draft"


def test_the_same_cause_is_told_on_all_that_follows_and_again(
    alice: Hand, floors: tuple[str, str, str]
) -> None:
    order, line, _ = floors
    new, below = str(new_id()), str(new_id())
    batches, receipts = queue(
        alice,
        edit("create", LINE, new, {"order": order, "text": "X", "quantity": "-1"}),
        edit("create", PART, below, {"line": new, "text": "Y"}),
        edit("update", PART, below, {"text": "Z"}, {"text": "Y"}),
        edit("update", LINE, line, {"text": "Z"}, {"text": "Fasciame"}),
    )
    assert [r["data"].get("cause") for r in receipts[1:]] == [str(batches[0].id)] * 3
    late = edit("update", ORDER, order, {"subject": "Tardi"}, {"subject": "Scafo"})
    device = Hand(alice.user)
    first = [
        Batch(new_id(), [wrong(line)], 1),
        Batch(new_id(), [command("sample.close_order", order=order)], 2),
    ]
    push(device.actor, first)
    again = push(device.actor, [*first, Batch(new_id(), [late], 3)]).receipts
    assert [r["data"].get("cause") for r in again] == [None, str(first[0].id), str(first[0].id)]


def test_a_line_that_was_to_move_holds_both_orders(alice: Hand, floors: tuple[str, str, str]) -> None:
    order, line, _ = floors
    other, _ = alice.create(ORDER, subject="Altro")
    move = edit("update", LINE, line, {"order": other, "quantity": "-1"}, {"order": order, "quantity": "2"})
    renamed = [edit("update", ORDER, id, {"discount": "1"}, {"discount": "0"}) for id in (order, other)]
    _, receipts = queue(alice, move, *renamed)
    assert [r["code"] for r in receipts] == ["invalid", "depends_on_refused", "depends_on_refused"]


def test_whatever_names_what_was_never_made_waits_too(alice: Hand) -> None:
    boat, order = str(new_id()), str(new_id())
    batches, receipts = queue(
        alice,
        edit("create", "sample.boat", boat, {"name": ""}),
        edit("create", ORDER, order, {"subject": "Per lei", "boat": boat}),
        edit(
            "create", "core.note", str(new_id()), {"subject_entity": ORDER, "subject_id": order, "text": "?"}
        ),
        command("core.change_owner", entity=ORDER, records=[order], owner=str(alice.user.pk)),
    )
    assert [r["code"] for r in receipts] == ["invalid", *["depends_on_refused"] * 3]
    assert {r["data"]["cause"] for r in receipts[1:]} == {str(batches[0].id)}


def test_what_was_done_upon_a_refused_undo_waits_with_it(alice: Hand, floors: tuple[str, str, str]) -> None:
    order, line, _ = floors
    desk, closing = Hand(alice.user), new_id()
    push(desk.actor, [Batch(closing, [command("sample.close_order", order=order)], 1)])
    alice.run("sample.reopen_order", order=order)
    later = [
        command("core.undo_batch", batch=str(closing)),
        edit("update", LINE, line, {"price": "120"}, {"price": "100"}),
        command("sample.close_order", order=order),
    ]
    batches = [Batch(new_id(), [op], n) for n, op in enumerate(later, 2)]
    receipts = push(desk.actor, batches).receipts
    assert [r["code"] for r in receipts] == ["undo_refused", "depends_on_refused", "depends_on_refused"]
    assert {r["data"]["cause"] for r in receipts[1:]} == {str(batches[0].id)}
    assert Order.objects.get().state == "draft"


def test_an_undo_waits_with_what_it_takes_back_and_with_what_was_refused_there(
    alice: Hand, floors: tuple[str, str, str]
) -> None:
    order, _, _ = floors
    desk, closing, never = Hand(alice.user), new_id(), new_id()
    push(desk.actor, [Batch(closing, [command("sample.close_order", order=order)], 1)])
    batches = [
        Batch(new_id(), [edit("update", ORDER, order, {"subject": ""}, {"subject": "Scafo"})], 2),
        Batch(never, [edit("update", ORDER, order, {"owner": str(alice.user.pk)}, {"owner": None})], 3),
        Batch(new_id(), [command("core.undo_batch", batch=str(never))], 4),
        Batch(new_id(), [command("core.undo_batch", batch=str(closing))], 5),
    ]
    receipts = push(desk.actor, batches).receipts
    assert [r["code"] for r in receipts] == ["frozen", *["depends_on_refused"] * 3]
    assert {r["data"]["cause"] for r in receipts[1:]} == {str(batches[0].id)}
    assert Order.objects.get().state == "closed"


def test_nothing_more_is_asked_while_nothing_is_refused(
    alice: Hand, floors: tuple[str, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*args: Any) -> Any:
        raise AssertionError("documents were looked up")

    monkeypatch.setattr("core.sync.fallen._above", never)
    _, receipts = queue(alice, edit("update", LINE, floors[1], {"text": "X"}, {"text": "Fasciame"}))
    assert receipts[0]["state"] == "applied"
