"""Who lost sight of a record is asked once per class of equal rights. Here it is asked of everybody, one by one."""

import random
from itertools import count
from typing import Any
from uuid import UUID

import pytest

from core.access import ids_seen
from core.actor import actor_for
from core.entities import entity_of
from core.models import Change, Group, User, Workspace
from core.testing.world import Hand, World
from sample.models import Order

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]

BOAT, ORDER, LINE, NOTE, ZONE = "sample.boat", "sample.order", "sample.orderline", "core.note", "sample.zone"
SCOPES = ("none", "own", "group", "all", "zone", "own+zone", "group+zone")


class Firm:
    """Some people in groups with all kinds of rights, and their cards."""

    def __init__(self, world: World, seed: int) -> None:
        self.dice = random.Random(seed)
        self.workspace = Workspace.objects.get(pk=world.workspace.pk)
        self.boss = Hand(world.alice)
        stamps: dict[str, Any] = {
            "workspace": world.workspace, "created_at": world.sales.created_at, "updated_at": world.sales.created_at,
        }  # fmt: skip
        self.groups = [
            Group.objects.create(
                name=f"Gruppo {n}",
                rights={
                    "*": {"view": self.dice.choice(SCOPES)},
                    "sample.order": {"view": self.dice.choice(SCOPES)},
                },
                **stamps,
            )
            for n in range(4)
        ]
        for n in range(7):
            of = self.dice.sample(self.groups, self.dice.choice((0, 1, 1, 2)))
            User.objects.create_user(
                f"u{n}@rossi.example",
                None,
                workspace=world.workspace,
                name=f"U{n}",
                groups=[str(g.pk) for g in of],
            )
        self.people = [str(user.pk) for user in User.objects.filter(workspace=world.workspace)]
        self.zones = [
            self.boss.create(ZONE, name=f"Zona {n}", people=self.dice.sample(self.people, 3))[0]
            for n in range(3)
        ]
        self.names = count()

    def card(self, entity: str) -> str:
        values = self.changes(entity) | {
            "name" if entity == BOAT else "subject": f"Scheda {next(self.names)}"
        }
        id, made = self.boss.create(entity, **values)
        assert made["state"] == "applied", made
        return id

    def changes(self, entity: str) -> dict[str, Any]:
        """Values of some fields that decide who sees a card."""
        found: dict[str, Any] = {
            "owner": self.dice.choice([*self.people, None]),
            "team": self.dice.choice([str(group.pk) for group in self.groups] + [None]),
            "is_private": self.dice.random() < 0.4,
            "shared_with": self.dice.sample(self.people, self.dice.choice((0, 0, 2))),
        }
        if entity == ORDER:
            found["zone"] = self.dice.choice([*self.zones, None])
        return {name: found[name] for name in self.dice.sample(sorted(found), 2)}

    def see(self, entity: str, id: str) -> set[str]:
        """The naive answer: everybody is asked."""
        users = User.objects.filter(workspace=self.workspace, state=User.State.ACTIVE, deleted_at=None)
        return {str(user.pk) for user in users if ids_seen(actor_for(user), entity_of(entity), [UUID(id)])}


def test_it_is_the_answer_of_everybody_asked_one_by_one(world: World) -> None:
    firm = Firm(world, 1)
    boss, dice = firm.boss, firm.dice
    orders, boats = [firm.card(ORDER) for _ in range(3)], [firm.card(BOAT) for _ in range(2)]
    hanging = [
        *((LINE, boss.create(LINE, order=order, text="Riga")[0], order) for order in orders),
        *(
            (NOTE, boss.create(NOTE, subject_entity=ORDER, subject_id=order, text="Nota")[0], order)
            for order in orders
        ),
        *(
            (NOTE, boss.create(NOTE, subject_entity=BOAT, subject_id=boat, text="Nota")[0], boat)
            for boat in boats
        ),
    ]
    compared = 0
    for _ in range(8):
        entity = dice.choice((ORDER, BOAT))
        card = dice.choice(orders if entity == ORDER else boats)
        watched = [(entity, card), *((key, id) for key, id, on in hanging if on == card)]
        before = {found: firm.see(*found) for found in watched}
        if str(world.alice.pk) not in before[entity, card]:
            continue  # her own card is private now: she can do no more with it
        values = firm.changes(entity)
        row = entity_of(entity).model._default_manager.filter(pk=card).values().get()
        base = {
            name: str(was) if isinstance(was := row.get(f"{name}_id", row.get(name)), UUID) else was
            for name in values
        }
        last = boss.update(entity, card, base, **values)
        assert last["state"] == "applied", last
        newest = Change.objects.order_by("-seq")[0]
        for found in watched:
            lost = before[found] - firm.see(*found)
            change = Change.objects.filter(entity=found[0], record=found[1]).order_by("-seq").first()
            told = set(change.lost_to) if change and change.first_seq == newest.first_seq else set()
            assert told == lost, (found, values)
            compared += len(lost)
    assert compared > 5, "nobody ever lost anything: this proves nothing"


def test_a_line_that_goes_to_another_order_is_lost_to_whoever_does_not_see_that_one(world: World) -> None:
    firm = Firm(world, 7)
    here, there = firm.card(ORDER), firm.card(ORDER)
    boss = firm.boss
    for order, owner in ((here, world.bruno), (there, world.carla)):
        Order.objects.filter(pk=order).update(is_private=True, owner=owner, shared_with=[str(world.alice.pk)])
    line, made = boss.create(LINE, order=here, text="Riga")
    assert made["state"] == "applied", made
    assert firm.see(LINE, line) == {str(world.bruno.pk), str(world.alice.pk)} & firm.see(ORDER, here)
    before = firm.see(LINE, line)
    assert boss.update(LINE, line, {"order": here}, order=there)["state"] == "applied"
    change = Change.objects.filter(record=line).order_by("-seq")[0]
    assert set(change.lost_to) == before - firm.see(LINE, line) != set()
