"""How many questions a write asks the database, in a firm of thirty: so that a push does not grow dearer unseen."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.models import Group, User
from core.testing.world import Hand, World, edit

pytestmark = pytest.mark.django_db

BOAT, ORDER, LINE, NOTE, ZONE = "sample.boat", "sample.order", "sample.orderline", "core.note", "sample.zone"
RIGHTS: dict[str, dict[str, Any]] = {
    "Direzione": {"*": {"view": "all", "edit": "all", "create": True}},
    "Vendite": {"*": {"view": "group", "edit": "group", "create": True}},
    "Agenti": {"*": {"view": "own", "edit": "own", "create": True}, ORDER: {"view": "own+zone"}},
    "Officina": {"sample.*": {"view": "all"}, ORDER: {"view": "zone", "edit": "zone"}},
}

# What is done, and how many statements it takes at most. A new one is looked at before it is written down here.
AT_MOST = {
    "create a card": 22,
    "edit a card": 20,
    "change its owner": 60,
    "change its zone": 60,
    "write a note on it": 26,
    "edit a line": 26,
    "delete it": 36,
    "change a group's rights": 26,
}


@pytest.fixture
def firm(world: World, alice: Hand) -> dict[str, Any]:
    """Thirty people in four groups, some in two; cards of all of them."""
    stamps: dict[str, Any] = {"workspace": world.workspace, "created_at": world.sales.created_at}
    groups = [
        Group.objects.create(name=name, rights=rights, updated_at=world.sales.created_at, **stamps)
        for name, rights in RIGHTS.items()
    ]
    people = [
        User.objects.create_user(
            f"u{n}@rossi.example",
            None,
            workspace=world.workspace,
            name=f"Persona {n}",
            groups=[str(groups[n % 4].pk), *([str(groups[1].pk)] if n % 7 == 0 else [])],
        )
        for n in range(27)
    ]
    north, _ = alice.create(ZONE, name="Nord", people=[str(user.pk) for user in people[:9]])
    south, _ = alice.create(ZONE, name="Sud", people=[str(user.pk) for user in people[9:18]])
    order, _ = alice.create(ORDER, subject="Scafo", zone=north, owner=str(people[1].pk))
    line, _ = alice.create(LINE, order=order, text="Fasciame")
    alice.create(NOTE, subject_entity=ORDER, subject_id=order, text="Urgente")
    assert User.objects.filter(workspace=world.workspace).count() == 30
    return {
        "order": order, "line": line, "north": north, "south": south, "people": people, "group": str(groups[2].pk),
        "rights": groups[2].rights,
    }  # fmt: skip


def writes(firm: dict[str, Any]) -> dict[str, Callable[[Hand], list[dict[str, Any]]]]:
    order, people = firm["order"], firm["people"]
    owners = [str(people[1].pk), str(people[2].pk)]
    ops = {
        "create a card": edit("create", ORDER, "0192f0c1-0000-7000-8000-000000000001", {"subject": "Nuovo"}),
        "edit a card": edit("update", ORDER, order, {"subject": "Scafo grande"}, {"subject": "Scafo"}),
        "change its owner": edit("update", ORDER, order, {"owner": owners[1]}, {"owner": owners[0]}),
        "change its zone": edit("update", ORDER, order, {"zone": firm["south"]}, {"zone": firm["north"]}),
        "write a note on it": edit(
            "create", NOTE, "0192f0c1-0000-7000-8000-000000000002",
            {"subject_entity": ORDER, "subject_id": order, "text": "Detto"},
        ),
        "edit a line": edit("update", LINE, firm["line"], {"text": "Chiglia"}, {"text": "Fasciame"}),
        "delete it": edit("delete", ORDER, order, {}, {"version": 9}),
        "change a group's rights": edit(
            "update", "core.group", firm["group"], {"rights": {"*": {"view": "all"}}}, {"rights": firm["rights"]}
        ),
    }  # fmt: skip
    return {name: lambda hand, op=op: hand.push(op) for name, op in ops.items()}  # type: ignore[misc]  # bound now


def test_no_write_asks_more_than_is_written_here(firm: dict[str, Any], alice: Hand) -> None:
    asked: dict[str, int] = {}
    for name, write in writes(firm).items():
        with CaptureQueriesContext(
            connection,
        ) as questions:
            receipts = write(alice)
        assert [receipt["state"] for receipt in receipts] == ["applied"], (name, receipts)
        asked[name] = len(questions)
    table = "\n".join(f"{name:<28}{asked[name]:>5}  of {most}" for name, most in AT_MOST.items())
    assert asked.keys() == AT_MOST.keys()
    assert all(asked[name] <= most for name, most in AT_MOST.items()), table


def test_a_thousand_cards_change_owner_with_no_more_questions_of_sight_than_people(
    firm: dict[str, Any], alice: Hand
) -> None:
    """Who sees them is asked for all at once; beside that a card takes what an edit of it takes."""
    people = [str(user.pk) for user in firm["people"]]
    ids = [alice.create(BOAT, name=f"Barca {n}", owner=people[n % 27])[0] for n in range(60)]
    with CaptureQueriesContext(connection) as few:
        assert (
            alice.run("core.change_owner", entity=BOAT, records=ids[:20], owner=people[0])["state"]
            == "applied"
        )
    with CaptureQueriesContext(connection) as more:
        assert (
            alice.run("core.change_owner", entity=BOAT, records=ids[20:], owner=people[0])["state"]
            == "applied"
        )
    assert (len(more) - len(few)) / 20 < 6, f"{len(few)} for 20 cards, {len(more)} for 40"
