"""What is read ahead never stands in for what has moved since: a request answers as if every record were read anew."""

import random
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any
from unittest import mock
from uuid import UUID

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from core.codec import values_of
from core.entities import Entity, entity_of
from core.ids import new_id
from core.models import STAMPS, Change, Group, Record
from core.sync import fallen, unit
from core.sync.desk import Desk
from core.testing.world import Hand, World, edit
from sample.models import Order, OrderLine

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]

BOAT, ORDER, LINE, PART, ZONE = (
    f"sample.{name}" for name in ("boat", "order", "orderline", "orderpart", "zone")
)
ALL = (BOAT, ORDER, LINE, PART, ZONE)
Op = dict[str, Any]


def act(name: str, **args: Any) -> Op:
    return {"id": str(new_id()), "kind": "command", "command": name, "args": args}


def line(id: str, price: int, was: int = 0) -> Op:
    return edit("update", LINE, id, {"price": f"{price}.0000"}, {"price": f"{was}.0000"})


@pytest.fixture
def mine(world: World, bruno: Hand) -> dict[str, Any]:
    """Bruno's order with two lines; he sees what is his or of his zone, and nothing else."""
    rights = {"view": "own+zone", "edit": "own+zone", "delete": "own+zone", "create": True}
    Group.objects.filter(pk=world.sales.pk).update(
        rights={"sample.*": rights, ZONE: {**rights, "view": "all", "edit": "all"}}
    )
    order, _ = bruno.create(ORDER, subject="Scafo", owner=str(world.bruno.pk))
    lines = [bruno.create(LINE, order=order, text=text)[0] for text in ("Chiglia", "Albero")]
    return {"order": order, "lines": lines, "alice": str(world.alice.pk), "bruno": str(world.bruno.pk)}


def told(receipts: Sequence[Mapping[str, Any]]) -> list[str]:
    return [receipt["code"] or receipt["state"] for receipt in receipts]


def test_an_order_closed_earlier_in_the_request_takes_no_edit_of_its_lines(
    bruno: Hand, mine: dict[str, Any]
) -> None:
    order, (first, second) = mine["order"], mine["lines"]
    receipts = bruno.push_queue([line(first, 1)], [act("sample.close_order", order=order)], [line(second, 1)])
    assert told(receipts) == ["applied", "applied", "frozen"]


def test_an_order_whose_closing_failed_half_way_takes_the_next_edit(
    bruno: Hand, mine: dict[str, Any]
) -> None:
    order, (first, second) = mine["order"], mine["lines"]
    with mock.patch.object(fallen.Fallen, "cause_of", return_value=""):
        receipts = bruno.push_queue(
            [line(first, 1)], [act("sample.close_order", order=order), line(first, 2, 1)], [line(second, 1), line(first, 3, 1)]
        )  # fmt: skip
    right = ["applied", "batch_refused", "frozen", "applied", "applied"]
    assert told(receipts) == right, "the desk remembers what was rolled back"
    assert Order.objects.get(pk=order).state == "draft"
    assert OrderLine.objects.get(pk=first).price == 3


def test_lines_of_an_order_given_away_earlier_in_the_request_are_not_there(
    bruno: Hand, mine: dict[str, Any]
) -> None:
    order, (first, second) = mine["order"], mine["lines"]
    away = edit("update", ORDER, order, {"owner": mine["alice"]}, {"owner": mine["bruno"]})
    receipts = bruno.push_queue([line(first, 1)], [away], [line(second, 1)])
    assert told(receipts) == ["applied", "applied", "not_found"], "the desk remembers whose it was"


def test_a_zone_left_earlier_in_the_request_opens_its_orders_no_more(
    bruno: Hand, alice: Hand, mine: dict[str, Any]
) -> None:
    zone, _ = alice.create(ZONE, name="Nord", people=[mine["bruno"]])
    order, _ = alice.create(ORDER, subject="Motore", zone=zone)
    first, second = (alice.create(LINE, order=order, text=text)[0] for text in ("Elica", "Asse"))
    leave = edit("update", ZONE, zone, {"people": []}, {"people": [mine["bruno"]]})
    assert told(bruno.push_queue([line(first, 1)], [leave], [line(second, 1)])) == [
        "applied",
        "applied",
        "not_found",
    ]


def test_a_line_deleted_with_its_order_comes_back_when_it_is_edited(
    bruno: Hand, mine: dict[str, Any]
) -> None:
    order, (first, second) = mine["order"], mine["lines"]
    version = Order.objects.get(pk=order).version + 1  # the first edit's sum
    bruno.push_queue(
        [line(first, 1)], [edit("delete", ORDER, order, {}, {"version": version})], [line(second, 1)]
    )
    assert OrderLine.objects.get(pk=second).deleted_at is None, "the desk remembers it as it was before"
    assert Order.objects.get(pk=order).deleted_at is None


def test_a_thousand_edits_of_lines_ask_as_much_for_their_order_as_ten(
    bruno: Hand, mine: dict[str, Any]
) -> None:
    lines = [str(new_id()) for _ in range(60)]
    bruno.push_queue(*[[edit("create", LINE, id, {"order": mine["order"], "text": "Voce"})] for id in lines])
    with CaptureQueriesContext(connection) as few:
        bruno.push_queue(*[[line(id, 1)] for id in lines[:10]])
    with CaptureQueriesContext(connection) as many:
        bruno.push_queue(*[[line(id, 1)] for id in lines[10:]])
    assert len(many) - len(few) <= 40, "one statement for each line more: what it is set to"


# By what is not forgotten: the story, and what it says in the end.
ENDS_BADLY: dict[str, tuple[Callable[[Hand, dict[str, Any]], None], str]] = {
    "forget": (
        test_a_line_deleted_with_its_order_comes_back_when_it_is_edited, "the desk remembers it as it was before",
    ),
    "forget_followers": (
        test_lines_of_an_order_given_away_earlier_in_the_request_are_not_there, "the desk remembers whose it was",
    ),
    "clear": (
        test_an_order_whose_closing_failed_half_way_takes_the_next_edit, "the desk remembers what was rolled back",
    ),
}  # fmt: skip


@pytest.mark.parametrize("forgetting", ENDS_BADLY)
def test_a_desk_that_does_not_forget_is_found_out(forgetting: str, bruno: Hand, mine: dict[str, Any]) -> None:
    story, end = ENDS_BADLY[forgetting]
    with mock.patch.object(Desk, forgetting), pytest.raises(AssertionError, match=f"^{end}"):
        story(bruno, mine)


class Forgetful(Desk):
    """Reads each record anew each time it is asked for."""

    def take(self, entity: Entity, id: UUID) -> Record:
        self.clear()
        return super().take(entity, id)

    def document(self, entity: Entity, id: UUID) -> Record | None:
        self.clear()
        return super().document(entity, id)


class Storm:
    """Batches of all that moves records, their sight and rights, half of them upon what the others have moved."""

    def __init__(self, seed: int, world: World, alice: Hand, *, tame: bool) -> None:
        self.dice, self.names, self.tame = random.Random(seed), count(), tame
        self.people = [str(user.pk) for user in (world.alice, world.bruno, world.carla)]
        mine = str(world.bruno.pk)
        self.zones = [alice.create(ZONE, name=f"Zona {n}", people=[mine])[0] for n in range(2)]
        self.boats = [alice.create(BOAT, name=f"Barca {n}", owner=mine)[0] for n in range(2)]
        self.orders = [
            alice.create(ORDER, subject=f"Ordine {n}", owner=mine, zone=self.zones[n % 2])[0]
            for n in range(3)
        ]
        self.lines = [alice.create(LINE, order=self.orders[n % 3], text=f"Riga {n}")[0] for n in range(6)]
        self.parts = [alice.create(PART, line=self.lines[n], text=f"Voce {n}")[0] for n in range(4)]

    def batches(self, length: int) -> list[list[Op]]:
        kinds: list[Callable[[], Op]] = [
            self.price,
            self.price,
            self.price,
            self.part,
            self.new_line,
            self.move,
            self.subject,
        ]
        kinds += [self.owner, self.zone, self.leave, self.privacy]
        if not self.tame:
            kinds += [self.remove, self.bring_back, self.order_act, self.give, self.nonsense]
        return [
            [self.dice.choice(kinds)() for _ in range(self.dice.choice((1, 1, 2, 3)))] for _ in range(length)
        ]

    def price(self) -> Op:
        values = {"text": f"Riga {next(self.names)}"}
        return edit("update", LINE, self.dice.choice(self.lines), values, {"text": "Riga"})

    def part(self) -> Op:
        values = {"price": f"{self.dice.randrange(9)}.0000"}
        return edit("update", PART, self.dice.choice(self.parts), values, {"price": "0.0000"})

    def new_line(self) -> Op:
        self.lines.append(str(new_id()))
        return edit(
            "create",
            LINE,
            self.lines[-1],
            {"order": self.dice.choice(self.orders), "text": "Nuova", "price": "3"},
        )

    def move(self) -> Op:
        source, target = self.dice.choice(self.orders), self.dice.choice(self.orders)
        return edit("update", LINE, self.dice.choice(self.lines), {"order": target}, {"order": source})

    def subject(self) -> Op:
        values = {"subject": f"Ordine {next(self.names)}"}
        return edit("update", ORDER, self.dice.choice(self.orders), values, {"subject": "Ordine"})

    def owner(self) -> Op:
        key, ids = self.dice.choice(((ORDER, self.orders), (BOAT, self.boats)))
        return edit(
            "update",
            key,
            self.dice.choice(ids),
            {"owner": self.dice.choice(self.people)},
            {"owner": self.people[1]},
        )

    def zone(self) -> Op:
        values = {"zone": self.dice.choice([*self.zones, None])}
        return edit("update", ORDER, self.dice.choice(self.orders), values, {"zone": self.zones[0]})

    def leave(self) -> Op:
        base = {"people": self.dice.sample(self.people, 2)}
        return edit(
            "update", ZONE, self.dice.choice(self.zones), {"people": self.dice.sample(self.people, 1)}, base
        )

    def privacy(self) -> Op:
        key, ids = self.dice.choice(((ORDER, self.orders), (BOAT, self.boats)))
        return edit(
            "update",
            key,
            self.dice.choice(ids),
            {"is_private": self.dice.random() < 0.3},
            {"is_private": False},
        )

    def remove(self) -> Op:
        key, ids = self.dice.choice(((ORDER, self.orders), (LINE, self.lines), (LINE, self.lines)))
        return edit("delete", key, self.dice.choice(ids), {}, {"version": self.dice.randrange(1, 9)})

    def bring_back(self) -> Op:
        key, ids = self.dice.choice(((ORDER, self.orders), (LINE, self.lines)))
        return edit("restore", key, self.dice.choice(ids), {})

    def order_act(self) -> Op:
        name = self.dice.choice(("close_order", "reopen_order", "reopen_order"))
        return act(f"sample.{name}", order=self.dice.choice(self.orders))

    def give(self) -> Op:
        key, ids = self.dice.choice(((ORDER, self.orders), (BOAT, self.boats)))
        return act(
            "core.change_owner",
            entity=key,
            records=self.dice.sample(ids, 2),
            owner=self.dice.choice(self.people[:2]),
        )

    def nonsense(self) -> Op:
        return edit("update", LINE, self.dice.choice(self.lines), {"no": 1}, {"no": 0})


def outcome(hand: Hand, batches: list[list[Op]], desk: type[Desk]) -> dict[str, Any]:
    """Receipts, rows and feed after these batches, of which nothing stays."""
    with transaction.atomic(), mock.patch.object(unit, "Desk", desk):
        first = Change.objects.order_by("-seq").values_list("seq", flat=True)[0]
        receipts = hand.push_queue(*batches)
        rows = {
            str(record.pk): (
                record.version,
                record.deleted_at is None,
                _plain(values_of(entity_of(key), record)),
            )
            for key in ALL
            for record in entity_of(key).model._default_manager.all()
        }
        told = Change.objects.filter(seq__gt=first, entity__in=ALL).order_by("seq")
        feed = list(told.values_list("entity", "record", "kind", "version", "before", "after", "lost_to"))
        transaction.set_rollback(True)
    return {"told": [(r["op"], r["state"], r["code"]) for r in receipts], "rows": rows, "feed": feed}


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in STAMPS}


@pytest.mark.parametrize("tame", [True, False])
@pytest.mark.parametrize("seed", range(2))
def test_a_request_answers_as_if_every_record_were_read_anew(
    seed: int, tame: bool, world: World, alice: Hand, bruno: Hand, mine: dict[str, Any]
) -> None:
    """`tame`: nothing fails once it has written, so that all of it is done in haste."""
    storm = Storm(seed, world, alice, tame=tame)
    # What follows upon a refusal is to be tried all the same.
    with mock.patch.object(fallen.Fallen, "cause_of", return_value=""):
        for hand in (alice, bruno):
            batches = storm.batches(16)
            expected, found = outcome(hand, batches, Forgetful), outcome(hand, batches, Desk)
            assert found == expected, f"seed {seed}"
            assert {"applied", "merged"} & {state for _, state, _ in found["told"]}
