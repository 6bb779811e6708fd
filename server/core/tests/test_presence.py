"""F044 presence: who else has this card open."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from core.models import User
from core.testing.world import Hand, World

BOAT = "sample.boat"
pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def look(user: User, record: str, where: str = "/api/presence") -> Any:
    client = Client()
    client.force_login(user)
    return client.post(where, {"entity": BOAT, "record": record}, "application/json")


def names(answer: Any) -> list[str]:
    return [other["name"] for other in answer.json()["others"]]


def test_two_people_on_one_card_see_each_other_until_one_leaves(
    world: World, alice: Hand, bruno: Hand
) -> None:
    boat, _ = bruno.create(BOAT, name="Aurora")
    assert names(look(world.alice, boat)) == []
    assert names(look(world.bruno, boat)) == ["Alice Rossi"]
    assert names(look(world.alice, boat)) == ["Bruno Neri"]
    look(world.bruno, boat, "/api/presence/leave")
    assert names(look(world.alice, boat)) == []


def test_who_says_nothing_any_more_is_gone(world: World, bruno: Hand) -> None:
    boat, _ = bruno.create(BOAT, name="Aurora")
    look(world.alice, boat)
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        assert names(look(world.bruno, boat)) == []


def test_attack_36_a_card_that_one_may_not_see_tells_nobody_s_presence(world: World, bruno: Hand) -> None:
    boat, _ = bruno.create(BOAT, name="Segreta", is_private=True)
    look(world.bruno, boat)
    assert look(world.alice, boat).status_code == 404
    assert look(world.zoe, boat).status_code == 404
