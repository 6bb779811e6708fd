"""A bulk edit of a device: many batches under one changeset, one record that tells of it."""

from core.ids import new_id
from core.models import ChangeSet
from core.sync.door import push
from core.sync.wire import Batch
from core.testing.world import Hand, edit


def bulk(hand: Hand, count: int = 3) -> ChangeSet:
    changeset = new_id()
    ops = [edit("create", "core.tag", str(new_id()), {"name": f"Numero {n}"}) for n in range(count)]
    push(hand.actor, [Batch(new_id(), [op], n, changeset) for n, op in enumerate(ops, 1)])
    return ChangeSet.objects.get(pk=changeset)


def test_a_bulk_edit_has_a_record_that_counts_its_cards(alice: Hand) -> None:
    record = bulk(alice)
    assert (record.kind, record.owner_id, record.state) == ("bulk_edit", alice.user.pk, "applied")
    assert (record.title, record.count) == ("Modifica multipla di «Etichette»", 3)
    more = edit("create", "core.tag", str(new_id()), {"name": "Ancora una"})
    assert alice.push(more, changeset=record.pk)[0]["state"] == "applied"
    record.refresh_from_db()
    assert record.count == 4


def test_a_bulk_edit_is_undone_as_a_whole_from_any_device(alice: Hand) -> None:
    record = bulk(alice)
    assert Hand(alice.user).run("core.undo_changeset", changeset=str(record.pk))["state"] == "applied"
    record.refresh_from_db()
    assert (record.state, record.report["undo"]["undone"]) == ("undone", 3)


def test_nobody_adds_to_somebody_elses_act(alice: Hand, bruno: Hand) -> None:
    record = bulk(alice)
    mine = edit("create", "sample.boat", str(new_id()), {"name": "Di Bruno"})
    assert bruno.push(mine, changeset=record.pk)[0]["code"] == "changeset_taken"
    bruno.run("core.mark_undone", changeset=str(record.pk))
    record.refresh_from_db()
    assert (record.count, record.state) == (3, "applied")


def test_a_refused_bulk_edit_leaves_no_record(alice: Hand) -> None:
    changeset = new_id()
    alice.push(edit("create", "core.tag", str(new_id()), {"name": ""}), changeset=changeset)
    assert not ChangeSet.objects.filter(pk=changeset).exists()


def test_a_device_that_took_its_act_back_says_so(alice: Hand) -> None:
    record = bulk(alice)
    assert alice.run("core.mark_undone", changeset=str(record.pk))["state"] == "applied"
    record.refresh_from_db()
    assert record.state == "undone"
    assert alice.run("core.undo_changeset", changeset=str(record.pk))["code"] == "already_undone"
