"""Whose a note or a view is, the server says: nobody writes in somebody else's name."""

import pytest

from core.models import Note, SavedView
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
NOTE, VIEW, BOAT = "core.note", "core.savedview", "sample.boat"


def test_a_note_is_its_writer_s_whatever_the_device_says(bruno: Hand, world: World) -> None:
    boat, _ = bruno.create(BOAT, name="Orca")
    note, receipt = bruno.create(
        NOTE, subject_entity=BOAT, subject_id=boat, text="Firmato Alice", author=str(world.alice.pk)
    )
    assert receipt["state"] == "applied"
    assert Note.objects.get(pk=note).author_id == world.bruno.pk
    given = edit("update", NOTE, note, {"author": str(world.alice.pk)}, {"author": str(world.bruno.pk)})
    (refused,) = bruno.push(given)
    assert (refused["code"], list(refused["data"]["fields"])) == ("invalid", ["author"])
    me = str(world.bruno.pk)
    same = edit("update", NOTE, note, {"author": me, "text": "Mio"}, {"author": me, "text": "Firmato Alice"})
    (receipt,) = bruno.push(same)
    assert receipt["state"] == "applied", receipt


def test_a_view_is_its_maker_s(bruno: Hand, world: World) -> None:
    values = {"name": "Mie", "entity": BOAT, "definition": {}, "owner": str(world.alice.pk), "shared": True}
    id = "0198c0de-0000-7000-8000-000000000001"
    (receipt,) = bruno.push(edit("create", VIEW, id, values))
    assert receipt["state"] == "applied", receipt
    assert SavedView.objects.get(pk=id).owner_id == world.bruno.pk
