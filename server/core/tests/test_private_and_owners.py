"""Cards with an owner: private ones, the scopes of group rights, change of owner (F053, F054, F078). On the sample's boats."""

from core.access import visible
from core.entities import entity_of
from core.models import Change, Group, Note, User
from core.sync.feed import pull
from core.testing.world import LIMITED, Hand, World

BOAT = "sample.boat"


def names(hand: Hand) -> set[str]:
    return set(visible(hand.actor, entity_of(BOAT)).values_list("name", flat=True))


def test_a_private_card_is_its_owner_s_alone(world: World, alice: Hand, bruno: Hand) -> None:
    boat, receipt = bruno.create(BOAT, name="Segreta", is_private=True)
    assert receipt["state"] == "applied", receipt
    assert names(bruno) == {"Segreta"}
    assert names(alice) == set(), "not even an administrator"
    page = pull(alice.actor, 0, 100, "")
    assert boat not in str(page.items) + str(page.changes)
    assert alice.update(BOAT, boat, {"name": "Segreta"}, name="Mia")["code"] == "not_found"
    note, hung = alice.create("core.note", subject_entity=BOAT, subject_id=boat, text="spio")
    assert hung["code"] == "not_found", note


def test_a_private_card_is_seen_by_the_people_named_on_it_whatever_their_scope(
    world: World, alice: Hand, bruno: Hand, carla: Hand
) -> None:
    """F053: only the owner and named users."""
    Group.objects.filter(pk=world.sales.pk).update(rights={"*": {**LIMITED, "view": "own", "edit": "own"}})
    User.objects.filter(pk=world.carla.pk).update(groups=[str(world.sales.pk)])
    boat, made = bruno.create(BOAT, name="Segreta", is_private=True, shared_with=[str(world.carla.pk)])
    assert made["state"] == "applied", made
    assert (names(carla), names(alice)) == ({"Segreta"}, set())
    before = pull(carla.actor, 0, 100, "").next
    shared = {"shared_with": [str(world.carla.pk)]}
    assert bruno.update(BOAT, boat, shared, shared_with=[])["state"] == "applied"
    assert [item.get("removed") for item in pull(carla.actor, before, 100, "").items] == [True]
    assert names(carla) == set()


def test_an_administrator_audits_private_cards_and_it_is_told_on_each(
    world: World, alice: Hand, bruno: Hand
) -> None:
    """F053: admin audit."""
    boat, _ = bruno.create(BOAT, name="Segreta", is_private=True)
    audit = {"owner": str(world.bruno.pk), "reason": "Controllo di fine anno"}
    assert bruno.run("core.audit_private", **audit)["code"] == "forbidden"
    assert alice.run("core.audit_private", **(audit | {"reason": " "}))["code"] == "invalid"
    assert alice.run("core.audit_private", **audit)["state"] == "applied"
    assert names(alice) == {"Segreta"}
    seen = pull(bruno.actor, 0, 100, "")
    assert any(change["command"] == "core.audit_private" for change in seen.changes)
    assert "Controllo di fine anno" in Note.objects.get(subject_id=boat).text
    assert alice.run("core.audit_private", **audit)["code"] == "not_found", "nothing left to open"


def test_a_card_made_private_leaves_the_others(world: World, alice: Hand, bruno: Hand) -> None:
    boat, _ = bruno.create(BOAT, name="Aperta")
    assert names(alice) == {"Aperta"}
    before = pull(alice.actor, 0, 100, "").next
    assert bruno.update(BOAT, boat, {"is_private": False}, is_private=True)["state"] == "applied"
    page = pull(alice.actor, before, 100, "")
    assert [(item["id"], item.get("removed")) for item in page.items] == [(boat, True)]
    assert page.changes == []


def test_own_group_and_all_f078(world: World, alice: Hand, bruno: Hand, carla: Hand) -> None:
    alice.create(BOAT, name="Di Alice")
    bruno.create(BOAT, name="Di Bruno")
    for scope, seen in (
        ("none", set()),
        ("own", set()),
        ("group", {"Di Bruno"}),
        ("all", {"Di Alice", "Di Bruno"}),
    ):
        Group.objects.filter(pk=world.sales.pk).update(rights={"sample.*": {"view": scope}})
        User.objects.filter(pk=world.carla.pk).update(groups=[str(world.sales.pk)])
        assert names(carla) == seen, scope


def test_cards_change_owner_together_with_the_reason_on_each_f054(
    world: World, alice: Hand, bruno: Hand
) -> None:
    boats = [bruno.create(BOAT, name=f"Barca {n}")[0] for n in range(3)]
    receipt = alice.run(
        "core.change_owner",
        entity=BOAT,
        records=boats,
        owner=str(world.alice.pk),
        reason="Bruno va in pensione",
    )
    assert receipt["state"] == "applied", receipt
    owners = set(visible(alice.actor, entity_of(BOAT)).values_list("owner__name", flat=True))
    assert owners == {"Alice Rossi"}
    assert names(bruno) == set(), "he sees his own and his group's"
    assert Note.objects.filter(text__contains="pensione").count() == 3
    change = Change.objects.filter(record=boats[0], kind="updated").get()
    assert (change.before, change.after) == ({"owner": str(world.bruno.pk)}, {"owner": str(world.alice.pk)})
    assert str(world.bruno.pk) in change.lost_to


def test_a_change_of_owner_goes_to_who_works_here_and_stands_or_falls_whole(
    world: World, alice: Hand, bruno: Hand, carla: Hand
) -> None:
    mine, hers = bruno.create(BOAT, name="Mia")[0], alice.create(BOAT, name="Sua")[0]
    change = {"entity": BOAT, "owner": str(world.carla.pk)}
    assert bruno.run("core.change_owner", records=[mine, hers], **change)["code"] == "not_found"
    assert (
        bruno.run("core.change_owner", records=[mine], entity=BOAT, owner=str(world.zoe.pk))["code"]
        == "invalid"
    )
    User.objects.filter(pk=world.carla.pk).update(state=User.State.BLOCKED)
    assert bruno.run("core.change_owner", records=[mine], **change)["code"] == "invalid"
    assert names(bruno) == {"Mia"}


def test_f054_the_new_owner_is_told(world: World, alice: Hand, bruno: Hand) -> None:
    boat, _ = alice.create(BOAT, name="Aurora")
    change = {"entity": BOAT, "records": [boat], "owner": str(world.bruno.pk), "reason": "Zona sua"}
    assert alice.run("core.change_owner", **change)["state"] == "applied"
    assert Note.objects.get(subject_id=boat).mentions == [str(world.bruno.pk)]
    assert "Zona sua" in str(pull(bruno.actor, 0, 100, "").items)
