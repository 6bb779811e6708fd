"""A malformed or hostile operation is refused, changes nothing, and never stops a device's queue."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from core import verbs
from core.actor import Actor
from core.commands import created
from core.ids import new_id
from core.models import Change, Device, Operation, SavedView, Tag
from core.sync import edit as edits
from core.sync import upgrade
from core.sync.door import push
from core.sync.wire import Batch
from core.testing.world import Hand, edit
from core.verbs import command_of
from sample.models import Boat

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def good() -> dict[str, Any]:
    return edit("create", "core.tag", str(new_id()), {"name": "Buona"})


def test_the_same_id_twice_in_a_batch_is_refused_and_the_queue_goes_on(alice: Hand) -> None:
    op = good()
    twins = [op, {**good(), "id": op["id"]}]
    answer = push(alice.actor, [Batch(new_id(), twins, 1), Batch(new_id(), [good()], 2)])
    assert [receipt["state"] for receipt in answer.receipts] == ["refused", "refused", "applied"]
    assert (answer.expected, Tag.objects.count()) == (3, 1)


def test_a_known_operation_in_a_new_batch_does_not_stop_the_numbers(alice: Hand) -> None:
    op = good()
    push(alice.actor, [Batch(new_id(), [op], 1)])
    answer = push(alice.actor, [Batch(new_id(), [op], 2), Batch(new_id(), [good()], 3)])
    assert [receipt["state"] for receipt in answer.receipts] == ["applied", "applied"]
    assert answer.expected == 4


@pytest.mark.parametrize(
    "poison",
    [
        {"values": {"name": float("inf")}},
        {"values": {"a\x00b\ud800": 1}},
        {"act": "\x00"},
        {"values": {"name": ["\ud800"]}},
        {"kind": "command", "command": "core.undo_batch", "args": {"\x00": "\ud800"}},
        {"kind": "command", "command": "\x00"},
        {"at": float("nan")},
        {"id": "\x00"},
        {"id": None},
        {"record": {"a": 1}},
        {"entity": ["core.tag"]},
        {"base": [1]},
    ],
)
def test_poison_is_refused_and_remembered(alice: Hand, poison: dict[str, Any]) -> None:
    batch = Batch(new_id(), [{**good(), **poison}], 1)
    first = push(alice.actor, [batch, Batch(new_id(), [good()], 2)])
    assert first.receipts[-1]["state"] == "applied"
    again = push(alice.actor, [batch])
    assert again.expected == 3
    if "id" not in poison:
        assert again.receipts == first.receipts[:1]


def test_an_unforeseen_error_refuses_one_batch_and_is_reported(
    alice: Hand, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*args: Any) -> None:
        raise KeyError("a mistake of ours")

    with monkeypatch.context() as patch:
        patch.setattr(edits, "created", broken)
        assert alice.push(good())[0]["code"] == "malformed"
    assert "unforeseen" in caplog.text
    assert alice.push(good())[0]["state"] == "applied"


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_what_the_database_refuses_only_at_the_commit_refuses_one_batch(
    alice: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dangling(actor: Actor, batch: UUID) -> None:
        created(actor, SavedView(entity="core.tag", name="Vista", owner_id=batch))

    monkeypatch.setitem(
        verbs._registry, "core.undo_batch", replace(command_of("core.undo_batch"), function=dangling)
    )
    poison = {
        "id": str(new_id()),
        "kind": "command",
        "command": "core.undo_batch",
        "args": {"batch": str(new_id())},
    }
    batches = [Batch(new_id(), [op], n) for n, op in enumerate((good(), poison, good()), 1)]
    answer = push(alice.actor, batches)
    assert [receipt["state"] for receipt in answer.receipts] == ["applied", "refused", "applied"]
    assert (answer.expected, Tag.objects.count()) == (4, 2)
    assert push(alice.actor, batches).receipts == answer.receipts


def test_a_body_that_no_step_can_lift_is_refused(alice: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrade, "SCHEMA", 2)
    monkeypatch.setattr(upgrade, "STEPS", {1: lambda body: {**body, "values": body["values"]["nothing"]}})
    answer = push(alice.actor, [Batch(new_id(), [good()], 1), Batch(new_id(), [good()], 2)], 1)
    assert [receipt["code"] for receipt in answer.receipts] == ["malformed", "malformed"]
    assert push(alice.actor, [Batch(new_id(), [good()], 3)], 2).receipts[0]["state"] == "applied"


def test_too_old_an_outbox_is_kept_by_the_device(alice: Hand) -> None:
    answer = push(alice.actor, [Batch(new_id(), [good()], 1)], 0)
    assert (answer.status, answer.receipts, answer.expected) == ("update_first", [], 1)
    assert not Operation.objects.exists()


def test_the_wrong_clock_is_kept_and_shown(alice: Hand) -> None:
    receipt = alice.push({**good(), "at": "0001-01-01T00:00:00.000Z"})[0]
    assert receipt["state"] == "applied"
    change = Change.objects.get(operation=receipt["op"])
    assert change.device_time is None or change.device_time.year == 1


def test_two_tabs_send_the_same_outbox_at_once(alice: Hand) -> None:
    outbox = [Batch(new_id(), [good()], n) for n in (1, 2, 3)]
    answers = [push(alice.actor, outbox[:2]), push(alice.actor, outbox), push(alice.actor, outbox[1:])]
    receipts = {receipt["op"]: receipt for answer in answers for receipt in answer.receipts}
    assert all(receipt == receipts[receipt["op"]] for answer in answers for receipt in answer.receipts)
    assert Tag.objects.count() == 3 == Device.objects.get(pk=alice.device.pk).last_batch


def test_words_joined_with_a_colleague_s_are_not_lost_to_one_s_own_next_edit(
    alice: Hand, bruno: Hand
) -> None:
    """The device's second edit was made on its own first, before it saw that the server had joined it with another's."""
    colleague = Hand(alice.user)
    boat, _ = alice.create("sample.boat", name="Alba", notes="uno")
    colleague.update("sample.boat", boat, {"notes": "uno"}, notes="uno\ncollega")
    alice.update("sample.boat", boat, {"notes": "uno"}, notes="mio\nuno")
    alice.update("sample.boat", boat, {"notes": "mio\nuno"}, notes="mio\nuno due")
    kept = Boat.objects.get(pk=boat).notes.splitlines()
    assert {"mio", "uno due", "collega"} <= set(kept)


def test_every_accepted_edit_has_one_row_of_its_own(alice: Hand) -> None:
    colleague = Hand(alice.user)
    order, _ = alice.create("sample.order", subject="Uno")
    alice.create("sample.orderline", order=order, text="Riga")
    gone = alice.delete("sample.order", order, 1)
    back = colleague.update("sample.order", order, {"subject": "Uno"}, subject="Due")
    same = colleague.update("sample.order", order, {"subject": "Due"}, subject="Due")
    for receipt in (gone, back, same):
        assert [row.seq for row in Change.objects.filter(operation=receipt["op"])] == [receipt["seq"]]
