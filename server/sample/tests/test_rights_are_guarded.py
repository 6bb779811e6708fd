"""Each rule of sight and rights is told as a story: as it is, and with the rule taken out, when it must end badly."""

from collections.abc import Callable
from typing import Any

import pytest

from core.entities import entity_of
from core.listing import Query, page
from core.models import Change, Group, User
from core.sync import scope
from core.sync.feed import history, pull
from core.testing.mutants import OF_RIGHTS
from core.testing.world import Hand, World

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
BOAT, ORDER, ZONE = "sample.boat", "sample.order", "sample.zone"
ALL = {"view": "all", "create": True, "edit": "all"}


def let(world: World, rights: dict[str, Any]) -> None:
    Group.objects.filter(pk=world.sales.pk).update(rights=rights)


def order_of_the_north(world: World, alice: Hand) -> tuple[str, str]:
    let(world, {"sample.*": {"view": "zone"}})
    north, _ = alice.create(ZONE, name="Nord", people=[str(world.bruno.pk)])
    order, _ = alice.create(ORDER, subject="Scafo", zone=north)
    return north, order


def an_order_that_leaves_the_zone_leaves_its_people(world: World, alice: Hand, bruno: Hand) -> None:
    north, order = order_of_the_north(world, alice)
    before = pull(bruno.actor, 0, 100, "").next
    assert alice.update(ORDER, order, {"zone": north}, zone=None)["state"] == "applied"
    gone = [item["id"] for item in pull(bruno.actor, before, 100, "").items if item.get("removed")]
    assert gone == [order], "the order stays with those who lost sight of it"


def out_of_the_zone_and_back_is_another_scope(world: World, alice: Hand, bruno: Hand) -> None:
    north, _ = order_of_the_north(world, alice)
    token, people = scope.scope_token(bruno.actor), [str(world.bruno.pk)]
    alice.update(ZONE, north, {"people": people}, people=[])
    alice.update(ZONE, north, {"people": []}, people=people)
    assert scope.scope_token(bruno.actor) != token, "the digest is as if nothing had moved"


def who_had_a_card_by_name_is_told_that_it_went(world: World, alice: Hand, bruno: Hand) -> None:
    let(world, {"*": {"view": "own", "create": True, "edit": "own"}})
    boat, made = bruno.create(BOAT, name="Aurora")
    assert made["state"] == "applied", made
    owner = {"owner": str(world.bruno.pk)}
    assert alice.update(BOAT, boat, owner, owner=str(world.alice.pk))["state"] == "applied"
    lost = Change.objects.filter(record=boat).order_by("-seq")[0].lost_to
    assert str(world.bruno.pk) in lost, "nobody told him that his card went"


def hide_notes(world: World, alice: Hand) -> str:
    let(world, {"*": ALL, BOAT: {"fields": {"notes": "none"}}, "sample.close_order": False})
    boat, _ = alice.create(BOAT, name="Aurora", notes="Parolasegreta")
    receipt = alice.update(
        BOAT, boat, {"name": "Aurora", "notes": "Parolasegreta"}, name="Alba", notes="Altro"
    )
    assert receipt["state"] == "applied", receipt
    return boat


def history_says_nothing_of_hidden_fields(world: World, alice: Hand, bruno: Hand) -> None:
    hide_notes(world, alice)
    told = [pull(bruno.actor, 0, 100, "").changes, history(bruno.actor, 0, 100)]
    assert "Parolasegreta" not in str(told), "history tells a hidden field"


def search_finds_nothing_by_hidden_fields(world: World, alice: Hand, bruno: Hand) -> None:
    hide_notes(world, alice)
    assert page(alice.actor, Query(entity_of(BOAT), q="altro"), 10).items != []
    found = page(bruno.actor, Query(entity_of(BOAT), q="altro"), 10).items
    assert found == [], "it was found by a hidden field"


def a_denied_act_is_refused(world: World, alice: Hand, bruno: Hand) -> None:
    hide_notes(world, alice)
    order, _ = alice.create(ORDER, subject="Scafo")
    alice.create("sample.orderline", order=order, text="Fasciame", price="10")
    assert User.objects.get(pk=world.bruno.pk).groups == [str(world.sales.pk)]
    code = bruno.run("sample.close_order", order=order)["code"]
    assert code == "forbidden", "an act was done without the right to it"


Story = Callable[[World, Hand, Hand], None]
# By bug: the story, and what it says in the end.
ENDS_BADLY: dict[str, tuple[Story, str]] = {
    "the zone is a plain field": (
        an_order_that_leaves_the_zone_leaves_its_people, "the order stays with those who lost sight of it",
    ),
    "the digest forgets that a zone's people went and came": (
        out_of_the_zone_and_back_is_another_scope, "the digest is as if nothing had moved",
    ),
    "a class is asked without the people whom records name": (
        who_had_a_card_by_name_is_told_that_it_went, "nobody told him that his card went",
    ),
    "history tells what stood in a hidden field": (
        history_says_nothing_of_hidden_fields, "history tells a hidden field",
    ),
    "search finds by a hidden field": (search_finds_nothing_by_hidden_fields, "it was found by a hidden field"),
    "nobody asks for the right to an act": (a_denied_act_is_refused, "an act was done without the right to it"),
}  # fmt: skip


@pytest.mark.parametrize(
    "story", [story for story, _ in ENDS_BADLY.values()], ids=lambda story: story.__name__
)
def test_story(story: Story, world: World, alice: Hand, bruno: Hand) -> None:
    story(world, alice, bruno)


@pytest.mark.parametrize("bug", OF_RIGHTS)
def test_without_the_rule_its_story_ends_badly(bug: str, world: World, alice: Hand, bruno: Hand) -> None:
    story, end = ENDS_BADLY[bug]
    with OF_RIGHTS[bug].alive(), pytest.raises(AssertionError, match=f"^{end}"):
        story(world, alice, bruno)
