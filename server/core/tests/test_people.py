"""People and groups through the door (F077, F078): what only commands change, and the administrator who always stays."""

from typing import Any

import pytest

from core.access import rights_of
from core.ids import new_id
from core.models import Change, Group, User
from core.testing.world import Hand, World, edit


def test_the_last_administrator_cannot_step_down(world: World, alice: Hand) -> None:
    receipt = alice.update("core.user", str(world.alice.pk), {"is_admin": True}, is_admin=False)
    assert receipt["code"] == "invalid"
    assert "unico amministratore" in receipt["data"]["fields"]["is_admin"]


def test_with_another_administrator_one_may_and_undo_cannot_leave_nobody(
    world: World, alice: Hand, bruno: Hand
) -> None:
    assert (
        alice.update("core.user", str(world.bruno.pk), {"is_admin": False}, is_admin=True)["state"]
        == "applied"
    )
    batch = Change.objects.latest("seq").batch
    assert (
        alice.update("core.user", str(world.alice.pk), {"is_admin": True}, is_admin=False)["state"]
        == "applied"
    )
    assert bruno.run("core.undo_batch", batch=str(batch))["state"] == "refused"
    assert User.objects.get(pk=world.bruno.pk).is_admin


def test_nobody_blocks_or_archives_themselves(world: World, alice: Hand) -> None:
    for command in ("core.block_user", "core.archive_user"):
        assert alice.run(command, user=str(world.alice.pk))["code"] == "not_yourself"


@pytest.mark.parametrize(
    "command", ["core.block_user", "core.unblock_user", "core.archive_user", "core.reset_password"]
)
def test_bruno_may_not(world: World, bruno: Hand, command: str) -> None:
    assert bruno.run(command, user=str(world.carla.pk))["code"] == "forbidden"


def test_people_are_neither_made_nor_deleted_nor_renamed_in_by_an_edit(
    world: World, alice: Hand, bruno: Hand
) -> None:
    id = str(world.bruno.pk)
    assert alice.create("core.user", name="Nuovo")[1]["code"] == "forbidden"
    assert alice.delete("core.user", id, 1)["code"] == "forbidden"
    assert alice.update("core.user", id, {"state": "active"}, state="blocked")["code"] == "invalid"
    assert (
        alice.update("core.user", id, {"email": world.bruno.email}, email="a@b.example")["code"] == "invalid"
    )
    assert bruno.update("core.user", id, {"is_admin": False}, is_admin=True)["code"] == "forbidden"
    assert bruno.update("core.user", id, {"groups": world.bruno.groups}, groups=[])["code"] == "forbidden"


def test_an_invited_person_enters_only_after_accepting_f077(world: World, alice: Hand) -> None:
    id = str(new_id())
    receipt = alice.run("core.invite_user", user=id, name="Dario Blu", email=" DARIO@rossi.example ")
    assert receipt["state"] == "applied", receipt
    dario = User.objects.get(pk=id)
    assert (dario.email, dario.state, dario.is_active) == ("dario@rossi.example", "invited", False)
    assert not dario.has_usable_password()
    twice = alice.run("core.invite_user", user=str(new_id()), name="Altro", email="dario@rossi.example")
    assert twice["data"]["fields"]["email"] == "C'è già un utente con questa e-mail."


def test_blocked_archived_and_back_f077(world: World, alice: Hand) -> None:
    id = str(world.bruno.pk)
    states = []
    for command in ("core.block_user", "core.unblock_user", "core.archive_user", "core.unblock_user"):
        alice.run(command, user=id)
        states.append(User.objects.get(pk=id).state)
    assert states == ["blocked", "active", "archived", "active"]
    assert Change.objects.filter(record=id).count() == 4


WRONG: list[tuple[Any, str]] = [
    ([], "forma"),
    ({"core.nothing": {"view": "all"}}, "tabella"),
    ({"*": {"look": "all"}}, "permesso"),
    ({"*": {"view": "some"}}, "valori"),
    ({"*": {"view": True}}, "valori"),
    ({"*": {"create": "all"}}, "sì o no"),
    ({"core.tag": "all"}, "forma"),
]


@pytest.mark.parametrize(("rights", "word"), WRONG)
def test_rights_that_make_no_sense_are_refused_in_italian(
    world: World, alice: Hand, rights: Any, word: str
) -> None:
    receipt = alice.create("core.group", name="Strano", rights=rights)[1]
    assert receipt["code"] == "invalid"
    assert word in receipt["message"]
    assert not Group.objects.filter(name="Strano").exists()


def test_good_rights_are_kept(world: World, alice: Hand) -> None:
    rights = {
        "*": {"view": "group"},
        "core.*": {"create": True},
        "core.tag": {"edit": "own", "export": False},
    }
    assert alice.create("core.group", name="Buono", rights=rights)[1]["state"] == "applied"


def test_two_groups_give_the_wider_right_f078(world: World, alice: Hand, bruno: Hand) -> None:
    wide, _ = alice.create("core.group", name="Larghi", rights={"core.tag": {"edit": "all"}})
    groups = [*world.bruno.groups, wide]
    alice.update("core.user", str(world.bruno.pk), {"groups": world.bruno.groups}, groups=groups)
    assert rights_of(bruno.actor)["core.tag"].edit == "all"
    assert rights_of(bruno.actor)["core.tag"].delete == "own"


def test_a_change_of_owner_needs_a_card_that_has_one(world: World, alice: Hand) -> None:
    tag, _ = alice.create("core.tag", name="Una")
    receipt = alice.run("core.change_owner", entity="core.tag", records=[tag], owner=str(world.bruno.pk))
    assert receipt["code"] == "malformed"


def test_an_edit_of_oneself_by_a_stranger_firm(world: World, zoe: Hand) -> None:
    op = edit("update", "core.user", str(world.bruno.pk), {"name": "Rubato"}, {"name": "Bruno Neri"})
    assert zoe.push(op)[0]["code"] == "not_found"
