"""Attacks 33, 40 and 60: other people's operations, devices, records and firms in one's own request."""

import pytest

from core.ids import new_id
from core.models import Note, Operation, Tag
from core.testing.browser import Program, program
from core.testing.world import World, edit


@pytest.fixture
def boss(world: World) -> Program:
    return program("alice@rossi.example")


@pytest.fixture
def seller(world: World) -> Program:
    return program("bruno@rossi.example")


def test_attack_60_an_operation_of_somebody_else_tells_nothing(boss: Program, seller: Program) -> None:
    op = edit("create", "core.tag", str(new_id()), {"name": "Sua"})
    mine = boss.push(op)[1]["receipts"][0]
    stolen = seller.push(op)[1]["receipts"][0]
    assert (mine["state"], stolen["state"], stolen["code"]) == ("applied", "refused", "operation_taken")
    assert (stolen["seq"], stolen["data"]) == (None, {})
    assert Tag.objects.count() == 1


def test_attack_60_nor_in_quarantine(world: World, boss: Program, seller: Program) -> None:
    op = edit("create", "core.tag", str(new_id()), {"name": "Sua"})
    boss.push(op)
    boss.post(f"/api/people/{world.bruno.pk}/block")
    receipt = seller.push(op)[1]["receipts"][0]
    assert (receipt["code"], receipt["seq"]) == ("operation_taken", None)
    assert not Operation.objects.filter(state="quarantined").exists()


def test_attack_60_another_firm_may_use_the_same_id_and_learns_nothing(world: World, boss: Program) -> None:
    op = edit("create", "core.tag", str(new_id()), {"name": "Sua"})
    boss.push(op)
    other = program("zoe@altra.example")
    receipt = other.push({**op, "record": str(new_id())})[1]["receipts"][0]
    assert (receipt["state"], receipt["seq"]) == ("applied", 1), "each firm counts for itself"
    taken = other.push(edit("create", "core.tag", op["record"], {"name": "Mia"}))[1]["receipts"][0]
    assert taken["code"] == "id_taken"
    assert Tag.objects.get(pk=op["record"]).workspace_id == world.workspace.pk


def test_attack_60_a_device_key_with_somebody_elses_session_is_no_device(
    boss: Program, seller: Program
) -> None:
    boss.headers |= {name: seller.headers[name] for name in ("X-Device", "X-Device-Key")}
    status, answer = boss.push(edit("create", "core.tag", str(new_id()), {"name": "Falsa"}))
    assert (status, answer["code"]) == (400, "device_required")


def test_attack_33_a_reference_into_another_firm_is_refused(world: World, boss: Program) -> None:
    foreign = program("zoe@altra.example")
    tag = str(new_id())
    foreign.push(edit("create", "core.tag", tag, {"name": "Loro"}))
    for op in (
        edit("update", "core.user", str(world.bruno.pk), {"groups": [tag]}, {"groups": world.bruno.groups}),
        edit(
            "create",
            "core.savedview",
            str(new_id()),
            {"entity": "core.tag", "name": "V", "owner": str(world.zoe.pk)},
        ),
        edit(
            "create",
            "core.note",
            str(new_id()),
            {"subject_entity": "core.tag", "subject_id": tag, "text": "x"},
        ),
        edit("update", "core.tag", tag, {"name": "Nostro"}, {"name": "Loro"}),
        edit("delete", "core.tag", tag, {}, {"version": 1}),
    ):
        assert boss.push(op)[1]["receipts"][0]["state"] == "refused", op
    assert not Note.objects.exists()
    assert Tag.objects.get(pk=tag).name == "Loro"


def test_attack_33_acts_on_people_of_another_firm_find_nobody(world: World, boss: Program) -> None:
    other = program("zoe@altra.example")
    for n, act in enumerate(("core.block_user", "core.reset_password", "core.archive_user"), 1):
        op = {"id": str(new_id()), "kind": "command", "command": act, "args": {"user": str(world.bruno.pk)}}
        assert other.push(op)[1]["receipts"][0]["code"] == "not_found", n
    args = {"user": str(new_id()), "name": "X", "email": "x@altra.example", "groups": [str(world.sales.pk)]}
    op = {"id": str(new_id()), "kind": "command", "command": "core.invite_user", "args": args}
    assert other.push(op)[1]["receipts"][0]["code"] == "invalid"
    world.bruno.refresh_from_db()
    assert world.bruno.is_active
