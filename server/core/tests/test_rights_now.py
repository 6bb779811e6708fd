"""What a device may hold follows the rights of the moment, whatever happened between two pulls."""

import pytest

from core.access import rights_of
from core.ids import new_id
from core.models import Device, Group, User
from core.sync import scope
from core.sync.door import push
from core.sync.feed import pull
from core.sync.wire import Batch
from core.testing.device import Device as Client
from core.testing.transport import Direct
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def client_of(hand: Hand) -> Client:
    client = Client(Direct(hand.user.pk, hand.device.pk))
    client.load()
    return client


def set_groups(alice: Hand, user: User, *groups: Group) -> None:
    now = User.objects.get(pk=user.pk).groups
    wanted = [str(group.pk) for group in groups]
    assert alice.update("core.user", str(user.pk), {"groups": now}, groups=wanted)["state"] == "applied"


@pytest.fixture
def boat(alice: Hand, world: World) -> str:
    boat, _ = alice.create("sample.boat", name="Alba")
    assert alice.update("sample.boat", boat, {"team": None}, team=str(world.sales.pk))["state"] == "applied"
    return boat


def test_sight_that_went_and_came_back_leaves_nothing_behind(
    alice: Hand, bruno: Hand, world: World, boat: str
) -> None:
    client = client_of(bruno)
    assert boat in client.disk.tables["sample.boat"]
    set_groups(alice, world.bruno)
    alice.update("sample.boat", boat, {"team": str(world.sales.pk)}, team=None)
    set_groups(alice, world.bruno, world.sales)
    client.pull()
    assert boat not in client.disk.tables["sample.boat"], "it stays on the device"
    assert boat not in str(client.disk.changes)


def test_the_test_above_would_fail_with_a_digest_alone(
    alice: Hand, bruno: Hand, world: World, boat: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "_last_moved", lambda actor, people: 0)
    with pytest.raises(AssertionError, match=r"^it stays on the device"):
        test_sight_that_went_and_came_back_leaves_nothing_behind(alice, bruno, world, boat)


def test_a_blocked_person_who_is_let_in_again_loses_what_moved_meanwhile(
    alice: Hand, bruno: Hand, world: World, boat: str
) -> None:
    client = client_of(bruno)
    alice.run("core.block_user", user=str(world.bruno.pk))
    alice.update("sample.boat", boat, {"team": str(world.sales.pk)}, team=None)
    User.objects.filter(pk=world.bruno.pk).update(password="x")
    alice.run("core.unblock_user", user=str(world.bruno.pk))
    client.pull()
    assert boat not in client.disk.tables["sample.boat"]


def test_a_note_moved_to_a_hidden_card_goes_with_its_trace(alice: Hand, bruno: Hand, boat: str) -> None:
    hidden, _ = alice.create("sample.boat", name="Segreta")
    note, _ = alice.create("core.note", subject_entity="sample.boat", subject_id=boat, text="Da verniciare")
    client = client_of(bruno)
    assert note in client.disk.tables["core.note"]
    assert alice.update("core.note", note, {"subject_id": boat}, subject_id=hidden)["state"] == "applied"
    client.pull()
    assert note not in client.disk.tables["core.note"]


def test_a_conflict_about_a_card_one_no_longer_sees_is_not_told(
    alice: Hand, bruno: Hand, world: World, boat: str
) -> None:
    client = client_of(bruno)
    Hand(world.bruno)
    group = Group.objects.get(pk=world.sales.pk)
    rights = {"*": {"view": "group", "create": True, "edit": "group", "delete": "own"}}
    alice.update("core.group", str(group.pk), {"rights": group.rights}, rights=rights)
    assert bruno.update("sample.boat", boat, {"name": "Alba"}, name="Alba nuova")["state"] == "applied"
    alice.update("sample.boat", boat, {"team": str(world.sales.pk)}, team=None)
    late = alice.update("sample.boat", boat, {"name": "Alba"}, name="Nome segreto")
    assert late["state"] == "merged"
    client.pull()
    assert "Nome segreto" not in str(client.disk)


def test_rights_are_those_of_the_moment_of_applying(
    alice: Hand, bruno: Hand, world: World, boat: str
) -> None:
    """The request had begun, and its person been read, before the administrator took the right away."""
    actor = bruno.actor
    assert rights_of(actor)["sample.boat"].create
    set_groups(alice, world.bruno)
    op = edit("create", "sample.boat", str(new_id()), {"name": "Troppo tardi"})
    assert push(actor, [Batch(new_id(), [op], 1)]).receipts[0]["code"] == "forbidden"


def test_who_is_blocked_in_mid_push_goes_to_quarantine(alice: Hand, bruno: Hand, world: World) -> None:
    actor = bruno.actor
    alice.run("core.block_user", user=str(world.bruno.pk))
    op = edit("create", "sample.boat", str(new_id()), {"name": "Troppo tardi"})
    answer = push(actor, [Batch(new_id(), [op], 1)])
    assert (answer.status, answer.receipts[0]["state"]) == ("locked", "quarantined")
    assert Device.objects.get(pk=bruno.device.pk).last_batch == 1


def test_an_administrator_s_own_act_counts_from_its_next_operation(alice: Hand, world: World) -> None:
    """Two batches of one request: the first takes away the right that the second would need."""
    world.carla.is_admin = True
    world.carla.save()
    ops = [
        edit("update", "core.user", str(world.alice.pk), {"is_admin": False}, {"is_admin": True}),
        edit("update", "core.user", str(world.carla.pk), {"is_admin": False}, {"is_admin": True}),
    ]
    batches = [Batch(new_id(), [op], n) for n, op in enumerate(ops, 1)]
    states = [receipt["state"] for receipt in push(alice.actor, batches).receipts]
    assert states == ["applied", "refused"]
    assert pull(Hand(world.carla).actor, 0, 100, "").items
