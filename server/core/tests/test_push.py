"""Operations through the door."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from core.ids import new_id
from core.models import Change, Conflict, Note, Operation, Tag, Workspace
from core.sync.door import push
from core.sync.feed import pull
from core.sync.wire import Batch
from core.testing.world import Hand, edit
from sample.models import OrderLine


def test_an_accepted_edit_gets_a_number_and_stands_in_the_feed(alice: Hand) -> None:
    tag, receipt = alice.create("core.tag", name="Importante")
    assert receipt["state"] == "applied", receipt
    assert receipt["seq"] == 1
    page = pull(alice.actor, 0, 100, "")
    assert [item["id"] for item in page.items] == [tag]
    assert page.items[0]["values"]["name"] == "Importante"


def test_the_same_operation_twice_is_applied_once_and_answered_alike(alice: Hand) -> None:
    op = edit("create", "core.tag", str(new_id()), {"name": "Una"})
    batch = Batch(new_id(), [op], 1)
    first = push(alice.actor, [batch])
    again = push(alice.actor, [batch, batch])
    assert first.receipts[0] == again.receipts[0] == again.receipts[1]
    assert Tag.objects.count() == 1 == Change.objects.count() == Operation.objects.count()


def test_different_fields_merge_and_the_same_field_is_told(alice: Hand, bruno: Hand) -> None:
    bruno.user.is_admin = True
    bruno.user.save()
    tag, _ = alice.create("core.tag", name="Una", color="red")
    assert alice.update("core.tag", tag, {"color": "red"}, color="blue")["state"] == "applied"
    assert bruno.update("core.tag", tag, {"name": "Una"}, name="Due")["state"] == "applied"
    late = bruno.update("core.tag", tag, {"color": "red"}, color="green")
    assert late["state"] == "merged"
    assert late["data"]["conflicts"][0]["theirs"] == "blue"
    saved = Tag.objects.get(pk=tag)
    assert (saved.name, saved.color) == ("Due", "green")
    conflict = next(item for item in pull(alice.actor, 0, 100, "").items if item["entity"] == "core.conflict")
    assert (conflict["values"]["winner_value"], conflict["values"]["loser_value"]) == ("green", "blue")


def test_a_batch_stands_or_falls_whole(alice: Hand) -> None:
    good, bad = (
        edit("create", "core.tag", str(new_id()), {"name": "Buona"}),
        edit("create", "core.tag", str(new_id()), {"name": ""}),
    )
    receipts = alice.push(good, bad)
    assert [receipt["code"] for receipt in receipts] == ["batch_refused", "invalid"]
    assert not Tag.objects.exists()
    assert Workspace.objects.get(pk=alice.user.workspace_id).seq == 0


@pytest.mark.postgres
def test_a_batch_that_fails_half_way_falls_alone(alice: Hand) -> None:
    """Its neighbours in the same transaction stay, written in haste or not."""

    def tag(name: str, id: str = "") -> dict[str, Any]:
        return edit("create", "core.tag", id or str(new_id()), {"name": name})

    taken, note = str(new_id()), str(new_id())
    text = {"subject_entity": "core.tag", "subject_id": taken, "text": "Prima"}
    bodies = [
        [tag("Una", taken), edit("create", "core.note", note, text)],
        [tag("Mezza"), tag("")],
        [tag("Doppia", taken)],
        [tag("Due"), edit("update", "core.note", note, {"text": "Poi"}, {"text": "Prima"})],
    ]
    answer = push(alice.actor, [Batch(new_id(), ops, n) for n, ops in enumerate(bodies, 1)])
    states = [receipt["state"] for receipt in answer.receipts]
    assert states == ["applied", "applied", "refused", "refused", "refused", "applied", "applied"]
    assert set(Tag.objects.values_list("name", flat=True)) == {"Una", "Due"}
    assert Note.objects.get(pk=note).text == "Poi"
    assert list(Change.objects.order_by("seq").values_list("seq", flat=True)) == [1, 2, 3, 4]


@pytest.mark.postgres
def test_a_hundred_new_cards_cost_few_statements(
    alice: Hand, django_assert_max_num_queries: Callable[[int], AbstractContextManager[Any]]
) -> None:
    """Where the database is another machine, each statement is a walk there and back."""
    cards = [edit("create", "core.tag", str(new_id()), {"name": f"Carta {n}"}) for n in range(100)]
    with django_assert_max_num_queries(25):
        answer = push(alice.actor, [Batch(new_id(), [op], n) for n, op in enumerate(cards, 1)])
    assert {receipt["state"] for receipt in answer.receipts} == {"applied"}
    assert Tag.objects.count() == 100


def test_a_gap_is_not_read(alice: Hand) -> None:
    answer = push(
        alice.actor, [Batch(new_id(), [edit("create", "core.tag", str(new_id()), {"name": "Una"})], 2)]
    )
    assert (answer.status, answer.expected, answer.receipts) == ("gap", 1, [])


def test_deleted_here_and_edited_there_comes_back(alice: Hand, bruno: Hand) -> None:
    bruno.user.is_admin = True
    bruno.user.save()
    tag, _ = alice.create("core.tag", name="Una")
    assert bruno.delete("core.tag", tag, 1)["state"] == "applied"
    receipt = alice.update("core.tag", tag, {"name": "Una"}, name="Due")
    assert receipt["data"]["conflicts"][0]["kind"] == "revived"
    assert Tag.objects.get(pk=tag).deleted_at is None


def test_edited_there_and_deleted_here_stays(alice: Hand, bruno: Hand) -> None:
    bruno.user.is_admin = True
    bruno.user.save()
    tag, _ = alice.create("core.tag", name="Una")
    alice.update("core.tag", tag, {"name": "Una"}, name="Due")
    assert bruno.delete("core.tag", tag, 1)["data"]["conflicts"][0]["kind"] == "kept"
    assert Tag.objects.get(pk=tag).deleted_at is None


def test_a_deletion_does_not_take_along_what_a_colleague_wrote_in_a_line(alice: Hand, bruno: Hand) -> None:
    order, _ = bruno.create("sample.order", subject="Vele")
    line, _ = bruno.create("sample.orderline", order=order, text="Randa")
    seen = Workspace.objects.get(pk=alice.user.workspace_id).seq
    assert alice.update("sample.orderline", line, {"text": "Randa"}, text="Fiocco")["state"] == "applied"
    kept = bruno.push(edit("delete", "sample.order", order, {}, {"version": 1, "seq": seen}))[0]
    assert kept["data"]["conflicts"][0]["kind"] == "kept"
    assert Conflict.objects.get(kind="kept").winner_id == alice.user.pk
    now = Workspace.objects.get(pk=alice.user.workspace_id).seq
    gone = bruno.push(edit("delete", "sample.order", order, {}, {"version": 1, "seq": now}))[0]
    assert gone["data"] == {}
    for nonsense in ("120", True, 1.5, [1]):
        base = {"version": 1, "seq": nonsense}
        other, _ = bruno.create("sample.order", subject="Altro")
        assert bruno.push(edit("delete", "sample.order", other, {}, base))[0]["code"] == "malformed"


def test_undo_of_a_batch_puts_back_what_nobody_changed_since(alice: Hand) -> None:
    tag, _ = alice.create("core.tag", name="Una")
    alice.update("core.tag", tag, {"name": "Una"}, name="Due")
    batch = Change.objects.get(seq=2).batch
    assert alice.run("core.undo_batch", batch=str(batch))["state"] == "applied"
    assert Tag.objects.get(pk=tag).name == "Una"


def test_undo_leaves_the_lines_of_a_frozen_document_alone(alice: Hand) -> None:
    order, _ = alice.create("sample.order", subject="Vele")
    line, _ = alice.create("sample.orderline", order=order, text="Randa")
    batch = Change.objects.get(record=line, operation__isnull=False).batch
    assert alice.run("sample.close_order", order=order)["state"] == "applied"
    assert alice.run("core.undo_batch", batch=str(batch))["code"] == "not_found"
    assert OrderLine.objects.get(pk=line).deleted_at is None


def test_whoever_was_told_of_a_conflict_settles_it_for_themselves(
    alice: Hand, bruno: Hand, carla: Hand
) -> None:
    bruno.user.is_admin = True
    bruno.user.save()
    tag, _ = alice.create("core.tag", name="Una")
    alice.update("core.tag", tag, {"name": "Una"}, name="Due")
    bruno.update("core.tag", tag, {"name": "Una"}, name="Tre")
    conflict = Conflict.objects.get()
    assert carla.run("core.settle_conflict", conflict=str(conflict.pk))["code"] == "not_found"
    assert alice.run("core.settle_conflict", conflict=str(conflict.pk))["state"] == "applied"
    conflict.refresh_from_db()
    assert conflict.seen_by == [str(alice.user.pk)]
