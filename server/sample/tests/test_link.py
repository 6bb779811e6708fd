"""A link names a record of any table: an order comes of a boat, a survey is of an order. Of what is hidden it tells nobody."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest

from core.entities import entity_of
from core.export import Export
from core.filters import BadValue
from core.imports.references import References
from core.imports.transform import WrongCell
from core.links import link_to
from core.listing import Query, page
from core.models import Group
from core.testing.device import Device as Client
from core.testing.every_entity import sees
from core.testing.transport import Direct
from core.testing.world import Hand, World, edit
from sample.models import Order, Survey

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
BOAT, ORDER, SURVEY, NOTE = "sample.boat", "sample.order", "sample.survey", "core.note"
WORKING = {"view": "all", "create": True, "edit": "all", "delete": "all", "export": True}
GONE = "La scheda indicata non c'è più, o non la puoi vedere."


@pytest.fixture(autouse=True)
def bruno_works_here(world: World) -> None:
    Group.objects.filter(pk=world.sales.pk).update(rights={"sample.*": WORKING})


def boat_of(hand: Hand, name: str = "Orca", **values: Any) -> str:
    return hand.create(BOAT, name=name, **values)[0]


def order_from(hand: Hand, link: Any) -> tuple[str, dict[str, Any]]:
    return hand.create(ORDER, subject="Chiglia", origin=link)


def asked(hand: Hand, op: str, value: Any = None) -> int:
    tree = {"field": "origin", "op": op, "value": value}
    return len(page(hand.actor, Query(entity_of(ORDER), tree), 50).items)


def test_it_is_kept_in_one_way_however_it_was_written(alice: Hand) -> None:
    boat = boat_of(alice)
    order, _ = order_from(alice, f"{BOAT}/{boat.upper()}")
    assert Order.objects.get().origin == link_to(BOAT, boat)
    assert alice.update(ORDER, order, {"origin": link_to(BOAT, boat)}, origin="")["state"] == "applied"
    assert Order.objects.get().origin is None


def test_what_is_not_there_or_out_of_sight_is_refused(alice: Hand, bruno: Hand, zoe: Hand) -> None:
    hidden = link_to(BOAT, boat_of(alice, is_private=True))
    theirs = link_to("core.tag", zoe.create("core.tag", name="Altrove")[0])
    for link in (hidden, theirs, link_to(BOAT, uuid4()), link_to("shop.bill", uuid4())):
        receipt = order_from(bruno, link)[1]
        assert receipt["data"]["fields"] == {"origin": GONE}, link
    nonsense: list[Any] = ["sample.boat", "sample.boat/1", str(uuid4()), 7, [hidden], {}]
    for link in nonsense:
        receipt = order_from(bruno, link)[1]
        assert receipt["data"]["fields"] == {"origin": "Il collegamento non è valido."}, link
    assert not Order.objects.exists()


def test_lists_find_it_by_record_by_table_and_by_nothing(alice: Hand) -> None:
    one, other = boat_of(alice), boat_of(alice, "Nina")
    for link in (link_to(BOAT, one), link_to(BOAT, other), link_to("core.user", alice.user.pk), None):
        order_from(alice, link)
    assert asked(alice, "is", link_to(BOAT, one)) == 1
    assert asked(alice, "in", [link_to(BOAT, one), link_to(BOAT, other)]) == 2
    assert asked(alice, "of", [BOAT]) == 2
    assert asked(alice, "not_of", [BOAT]) == 2
    assert asked(alice, "empty") == 1
    with pytest.raises(BadValue):
        page(alice.actor, Query(entity_of(ORDER), sort="origin"), 50)


def test_a_file_says_what_it_is_and_its_name_to_those_who_see_it(alice: Hand, bruno: Hand) -> None:
    order_from(alice, link_to(BOAT, boat_of(alice)))
    order_from(alice, link_to(BOAT, boat_of(alice, "Segreta", is_private=True)))
    assert sorted(column(alice)) == ["Barca: Orca", "Barca: Segreta"]
    assert sorted(column(bruno)) == ["", "Barca: Orca"]


def column(hand: Hand) -> list[str]:
    text = b"".join(Export(hand.actor, Query(entity_of(ORDER)), "origin").csv()).decode("utf-8-sig")
    return [(row or [""])[0] for row in csv.reader(io.StringIO(text), delimiter=";")][1:]


def test_an_import_reads_what_an_export_wrote(alice: Hand, bruno: Hand) -> None:
    boat, hidden = boat_of(alice), boat_of(alice, "Segreta", is_private=True)
    read = References(alice.actor, uuid4()).find_link
    for word in ("Barca: Orca", "BARCHE:orca", f"sample.boat: {boat}", link_to(BOAT, boat)):
        assert read(word) == link_to(BOAT, boat)
    for word in ("Orca", "Nave: Orca", "Barca: Nina", "Barca:"):
        with pytest.raises(WrongCell):
            read(word)
    with pytest.raises(WrongCell):
        References(bruno.actor, uuid4()).find_link(f"Barca: {hidden}")


def test_what_names_a_boat_that_was_never_made_waits_with_it(alice: Hand) -> None:
    boat = str(uuid4())
    receipts = alice.push_queue(
        [edit("create", BOAT, boat, {"name": ""})],
        [edit("create", ORDER, str(uuid4()), {"subject": "Chiglia", "origin": link_to(BOAT, boat)})],
    )
    assert [receipt["code"] for receipt in receipts] == ["invalid", "depends_on_refused"]


def test_it_lets_go_of_what_is_deleted(alice: Hand) -> None:
    boat = boat_of(alice)
    order_from(alice, link_to(BOAT, boat))
    assert alice.delete(BOAT, boat, 1)["state"] == "applied"
    assert Order.objects.get().origin == link_to(BOAT, boat), "a restore brings all back"
    assert column(alice) == [""]


def test_or_holds_it_back(alice: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(entity_of(ORDER).fields["origin"].__dict__, "on_delete", "protect")
    boat, free = boat_of(alice), boat_of(alice, "Nina")
    order_from(alice, link_to(BOAT, boat))
    receipt = alice.delete(BOAT, boat, 1)
    assert receipt["code"] == "in_use"
    assert receipt["data"]["uses"][0]["titles"] == ["Chiglia"]
    assert alice.delete(BOAT, free, 1)["state"] == "applied"


# A survey follows its link: it is seen with its card, whatever that is, and goes with it.


def surveyed(hand: Hand, link: str) -> str:
    survey, receipt = hand.create(SURVEY, about=link, text="Fasciame umido")
    assert receipt["state"] in ("applied", "merged"), receipt
    return survey


def held(hand: Hand) -> set[str]:
    client = Client(Direct(hand.user.pk, hand.device.pk))
    client.load()
    return set(client.shown(SURVEY))


def test_what_hangs_on_a_card_goes_and_comes_back_with_it(alice: Hand) -> None:
    boat = boat_of(alice)
    surveyed(alice, link_to(BOAT, boat))
    kept = surveyed(alice, link_to("core.user", alice.user.pk))
    alice.delete(BOAT, boat, 1)
    assert [str(one.pk) for one in Survey.objects.filter(deleted_at=None)] == [kept]
    alice.push(edit("restore", BOAT, boat, {}))
    assert Survey.objects.filter(deleted_at=None).count() == 2


def test_it_is_seen_with_its_card(alice: Hand, bruno: Hand) -> None:
    boat = boat_of(alice, is_private=True)
    survey = surveyed(alice, link_to(BOAT, boat))
    assert held(alice) == {survey}
    assert held(bruno) == set()
    assert bruno.update(SURVEY, survey, {"text": "x"}, text="y")["code"] == "not_found"


def test_a_device_learns_when_its_card_comes_into_sight_and_leaves_it(alice: Hand, bruno: Hand) -> None:
    boat = boat_of(alice)
    survey = surveyed(alice, link_to(BOAT, boat))
    note, _ = alice.create(NOTE, subject_entity=SURVEY, subject_id=survey, text="Sentire il perito")
    client = Client(Direct(bruno.user.pk, bruno.device.pk))
    client.load()
    assert set(client.shown(SURVEY)) == {survey}
    alice.update(BOAT, boat, {"is_private": False}, is_private=True)
    client.pull()
    assert not client.shown(SURVEY)
    assert not client.shown(NOTE)
    alice.update(BOAT, boat, {"is_private": True}, is_private=False)
    client.pull()
    assert set(client.shown(SURVEY)) == {survey}
    assert set(client.shown(NOTE)) == {note}


def test_moved_to_another_card_it_is_seen_with_that_one(alice: Hand, bruno: Hand) -> None:
    secret, open_ = link_to(BOAT, boat_of(alice, is_private=True)), link_to(BOAT, boat_of(alice, "Nina"))
    survey = surveyed(alice, secret)
    assert not sees(bruno, entity_of(SURVEY), survey)
    assert alice.update(SURVEY, survey, {"about": secret}, about=open_)["state"] == "applied"
    assert sees(bruno, entity_of(SURVEY), survey)


def test_written_on_a_card_deleted_meanwhile_it_brings_the_card_back(alice: Hand) -> None:
    boat = boat_of(alice)
    alice.delete(BOAT, boat, 1)
    surveyed(alice, link_to(BOAT, boat))
    assert alice.update(BOAT, boat, {"name": "Orca"}, name="Orca II")["state"] == "applied"


def test_it_hangs_on_no_other_that_hangs_so_itself(alice: Hand) -> None:
    survey = surveyed(alice, link_to("core.tag", alice.create("core.tag", name="Vela")[0]))
    note, _ = alice.create(NOTE, subject_entity=SURVEY, subject_id=survey, text="Sentire il perito")
    for link in (link_to(SURVEY, survey), link_to(NOTE, note)):
        receipt = alice.create(SURVEY, about=link, text="?")[1]
        assert receipt["code"] == "invalid", link
        assert "about" in receipt["data"]["fields"]
