"""What nobody did by hand is signed by the program, which is somebody everybody knows and nobody can be."""

import pytest

from core.models import Change, Tag, User
from core.sync.door import run
from core.sync.feed import pull
from core.sync.sight import onlookers
from core.sync.system import system_actor
from core.sync.unit import created
from core.sync.writing import writing
from core.testing.browser import Program, program
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]


def test_its_writes_stand_in_the_history_under_its_name(world: World, alice: Hand) -> None:
    system = system_actor(world.workspace)
    with writing(system):
        created(system, Tag(name="Fatta dal programma"))
    change = Change.objects.get(entity="core.tag")
    assert change.user is not None
    assert change.user.name == "MicroCRM"
    told = pull(alice.actor, 0, 100, "").items
    assert "MicroCRM" in [item["values"]["name"] for item in told if item["entity"] == "core.user"]


def test_each_firm_has_one_and_it_is_not_of_the_others(world: World) -> None:
    first, again, other = (
        system_actor(firm) for firm in (world.workspace, world.workspace, world.zoe.workspace)
    )
    assert first.user == again.user
    assert first.user != other.user
    assert User.objects.filter(state=User.State.SYSTEM).count() == 2


def test_it_runs_acts_but_opens_no_private_card(world: World, alice: Hand) -> None:
    tag = Tag.objects.filter(workspace=world.workspace)
    assert not tag.exists()
    boat, _ = alice.create("sample.boat", name="Segreta", is_private=True)
    receipt = run(
        system_actor(world.workspace), "core.change_owner",
        {"entity": "sample.boat", "records": [boat], "owner": str(world.bruno.pk)},
    )  # fmt: skip
    assert receipt["code"] == "not_found"


def test_nobody_is_it(world: World, alice: Hand) -> None:
    """It cannot sign in, be blocked, reset, counted among the people, or keep a firm without an administrator going."""
    id = str(system_actor(world.workspace).user.pk)
    hand = program("alice@rossi.example")
    assert id not in [person["id"] for person in hand.get("/api/people")[1]]
    for act in ("block", "archive", "unblock", "reset", "end-sessions"):
        assert hand.post(f"/api/people/{id}/{act}")[0] == 404, act
    status, _ = Program().sign_in(f"programma@{world.workspace.pk}.invalid", "una-password-lunga-7")
    assert status == 400
    assert id not in {str(user) for user in onlookers(world.workspace).actors}
    leaving = edit("update", "core.user", str(world.alice.pk), {"is_admin": False}, {"is_admin": True})
    assert alice.push(leaving)[0]["state"] == "refused"
