"""A scope in an app's own words: "zone" sees the orders of one's zones, and what hangs on them."""

import pytest

from core.access import visible
from core.entities import entity_of
from core.models import Group, User
from core.sync import scope, snapshot
from core.sync.feed import history, pull
from core.testing.device import Device as Client
from core.testing.every_entity import sees
from core.testing.transport import Direct
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]

ORDER, LINE, ZONE, NOTE = "sample.order", "sample.orderline", "sample.zone", "core.note"
BY_ZONE = {"view": "zone", "edit": "zone", "create": True, "export": True}


@pytest.fixture
def zones(world: World, alice: Hand) -> dict[str, str]:
    """Bruno works the north, nobody the south."""
    Group.objects.filter(pk=world.sales.pk).update(rights={"sample.*": BY_ZONE})
    return {
        "north": alice.create(ZONE, name="Nord", people=[str(world.bruno.pk)])[0],
        "south": alice.create(ZONE, name="Sud")[0],
    }


@pytest.fixture
def order(alice: Hand, zones: dict[str, str]) -> dict[str, str]:
    """An order of the north with a line and a note."""
    order, made = alice.create(ORDER, subject="Scafo a vela", zone=zones["north"])
    assert made["state"] == "applied", made
    line, _ = alice.create(LINE, order=order, text="Fasciame")
    note, _ = alice.create(NOTE, subject_entity=ORDER, subject_id=order, text="Urgente")
    return {ORDER: order, LINE: line, NOTE: note}


def client_of(hand: Hand) -> Client:
    client = Client(Direct(hand.user.pk, hand.device.pk))
    client.load()
    return client


def held(client: Client, order: dict[str, str]) -> set[str]:
    return {entity for entity, id in order.items() if id in client.shown(entity)}


def give(alice: Hand, zones: dict[str, str], zone: str, *people: User, was: tuple[User, ...] = ()) -> None:
    base = {"people": [str(user.pk) for user in was]}
    assert (
        alice.update(ZONE, zones[zone], base, people=[str(user.pk) for user in people])["state"] == "applied"
    )


def move(alice: Hand, zones: dict[str, str], order: dict[str, str], source: str, target: str) -> None:
    receipt = alice.update(ORDER, order[ORDER], {"zone": zones[source]}, zone=zones[target])
    assert receipt["state"] == "applied", receipt


def test_who_works_the_zone_sees_its_orders_and_what_hangs_on_them(
    bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    alice.create(ORDER, subject="Del sud", zone=zones["south"])
    alice.create(ORDER, subject="Di nessuna zona")
    assert held(client_of(bruno), order) == {ORDER, LINE, NOTE}
    assert [row.subject for row in visible(bruno.actor, entity_of(ORDER))] == ["Scafo a vela"]


def test_an_order_that_changes_zone_leaves_the_other_device_with_all_that_hangs_on_it(
    bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    client = client_of(bruno)
    move(alice, zones, order, "north", "south")
    client.pull()
    assert held(client, order) == set()
    for id in order.values():
        assert not sees(bruno, entity_of(ORDER), id)
        assert [item.get("removed") for item in pull(bruno.actor, 0, 1000, "").items if item["id"] == id] == [
            True
        ]
        assert id not in str(pull(bruno.actor, 0, 1000, "").changes) + str(history(bruno.actor, 0, 1000))
    move(alice, zones, order, "south", "north")
    client.pull()
    assert held(client, order) == {ORDER, LINE, NOTE}


def test_a_change_of_a_zone_s_people_reconciles(
    world: World, bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    client = client_of(bruno)
    give(alice, zones, "north", was=(world.bruno,))
    client.pull()
    assert held(client, order) == set()
    give(alice, zones, "north", world.bruno)
    client.pull()
    assert held(client, order) == {ORDER, LINE, NOTE}


def test_out_of_the_zone_and_back_between_two_pulls_is_noticed(
    world: World, bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    """While he is out, an order goes from his zone to another: nobody tells him, for he does not see it then."""
    client = client_of(bruno)
    token = scope.scope_token(bruno.actor)
    give(alice, zones, "north", was=(world.bruno,))
    move(alice, zones, order, "north", "south")
    give(alice, zones, "north", world.bruno)
    assert scope.scope_token(bruno.actor) != token
    client.pull()
    assert held(client, order) == set()


def test_people_of_a_zone_and_its_order_change_in_one_batch(
    world: World, bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    """Who sees the order is asked before and after with the zones of that moment."""
    client = client_of(bruno)
    receipts = alice.push(
        edit("update", ZONE, zones["south"], {"people": [str(world.bruno.pk)]}, {"people": []}),
        edit("update", ORDER, order[ORDER], {"zone": zones["south"]}, {"zone": zones["north"]}),
    )
    assert [receipt["state"] for receipt in receipts] == ["applied", "applied"]
    client.pull()
    assert held(client, order) == {ORDER, LINE, NOTE}


def test_a_scope_is_no_more_than_it_says(
    bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    mine, made = bruno.create(ORDER, subject="Mio, del sud", zone=zones["south"])
    assert made["state"] == "applied"
    assert bruno.update(ORDER, mine, {"subject": "Mio, del sud"}, subject="Altro")["code"] == "not_found"
    assert (
        bruno.update(ORDER, order[ORDER], {"subject": "Scafo a vela"}, subject="Scafo")["state"] == "applied"
    )
    assert (
        bruno.update(LINE, order[LINE], {"text": "Fasciame"}, text="Fasciame di rovere")["state"] == "applied"
    )


def test_scopes_add_up(
    world: World, bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    stamps = {name: getattr(world.sales, name) for name in ("workspace", "created_at", "updated_at")}
    own = Group.objects.create(name="Propri", rights={"sample.*": {"view": "own"}}, **stamps)
    User.objects.filter(pk=world.bruno.pk).update(groups=[str(world.sales.pk), str(own.pk)])
    bruno.create(ORDER, subject="Mio, del sud", zone=zones["south"])
    assert {row.subject for row in visible(bruno.actor, entity_of(ORDER))} == {"Scafo a vela", "Mio, del sud"}


def test_a_private_order_of_my_zone_is_not_mine_to_see(
    bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    client = client_of(bruno)
    assert alice.update(ORDER, order[ORDER], {"is_private": False}, is_private=True)["state"] == "applied"
    client.pull()
    assert held(client, order) == set()


def test_counts_history_and_conflicts_follow(
    bruno: Hand, alice: Hand, zones: dict[str, str], order: dict[str, str]
) -> None:
    parts = {part["entity"]: part["count"] for part in snapshot.parts(bruno.actor)["parts"]}
    assert (parts[ORDER], parts[LINE]) == (1, 1)
    stale = alice.update(ORDER, order[ORDER], {"subject": "Scafo a vela"}, subject="Scafo")
    assert stale["state"] == "applied"
    merged = bruno.update(ORDER, order[ORDER], {"subject": "Scafo a vela"}, subject="Scafo mio")
    assert merged["state"] == "merged"
    assert visible(bruno.actor, entity_of("core.conflict")).count() == 1
    move(alice, zones, order, "north", "south")
    assert visible(bruno.actor, entity_of("core.conflict")).count() == 0
    parts = {part["entity"]: part["count"] for part in snapshot.parts(bruno.actor)["parts"]}
    assert (parts[ORDER], parts[LINE]) == (0, 0)
    assert not {row["record"] for row in history(bruno.actor, 0, 1000)[0]} & set(order.values())
    assert not any(
        "values" in item for item in pull(bruno.actor, 0, 1000, "").items if item["id"] in order.values()
    )
