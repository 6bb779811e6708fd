"""Who is named on a private card reads and writes it; whose it is and who sees it, its owner decides."""

import pytest

from core.testing.world import Hand, World

BOAT = "sample.boat"


@pytest.fixture
def boat(world: World, alice: Hand, bruno: Hand) -> str:
    id, made = bruno.create(BOAT, name="Segreta", is_private=True, shared_with=[str(world.alice.pk)])
    assert made["state"] == "applied", made
    return id


def test_attack_36_who_is_named_neither_publishes_nor_takes_it(
    world: World, alice: Hand, bruno: Hand, boat: str
) -> None:
    bruno_s, alice_s = str(world.bruno.pk), str(world.alice.pk)
    private, named, owned = {"is_private": True}, {"shared_with": [alice_s]}, {"owner": bruno_s}
    assert alice.update(BOAT, boat, private, is_private=False)["code"] == "forbidden"
    assert alice.update(BOAT, boat, named, shared_with=[])["code"] == "forbidden"
    assert alice.update(BOAT, boat, owned, owner=alice_s)["code"] == "forbidden"
    act = {"entity": BOAT, "records": [boat], "owner": alice_s}
    assert alice.run("core.change_owner", **act)["code"] == "forbidden"
    assert alice.update(BOAT, boat, {"name": "Segreta"}, name="Nostra")["state"] == "applied"
    assert bruno.update(BOAT, boat, private, is_private=False)["state"] == "applied"
    assert alice.update(BOAT, boat, owned, owner=alice_s)["state"] == "applied", "open now"


def test_an_administrator_passes_on_the_cards_of_who_has_left(
    world: World, alice: Hand, bruno: Hand, boat: str
) -> None:
    assert alice.run("core.archive_user", user=str(world.bruno.pk))["state"] == "applied"
    act = {"entity": BOAT, "records": [boat], "owner": str(world.alice.pk)}
    assert alice.run("core.change_owner", **act)["state"] == "applied"
