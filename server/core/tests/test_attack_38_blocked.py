"""Attacks 37-39: a block, a revoked device, a right withdrawn. And what waits in quarantine."""

import asyncio
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from core.api.stream import PATH, stream
from core.errors import Invalid
from core.ids import new_id
from core.models import Change, Device, Operation, Tag, User
from core.sync.news import CHECK_YOURSELVES, listeners
from core.sync.unit import changed
from core.sync.writing import writing
from core.testing.browser import Program, program
from core.testing.world import Hand, World, edit


@pytest.fixture
def boss(world: World) -> Program:
    return program("alice@rossi.example")


@pytest.fixture
def seller(world: World) -> Program:
    return program("bruno@rossi.example")


def tag(name: str, record: str = "", **more: Any) -> dict[str, Any]:
    return {**edit("create", "core.tag", record or str(new_id()), {"name": name}), **more}


def test_attack_38_a_block_ends_every_session_at_once(world: World, boss: Program, seller: Program) -> None:
    elsewhere = Program()
    elsewhere.sign_in("bruno@rossi.example")
    assert elsewhere.get("/api/me")[0] == 200 == seller.get("/api/me")[0]
    assert boss.post(f"/api/people/{world.bruno.pk}/block")[0] == 200
    assert elsewhere.get("/api/me")[1]["code"] == "signin_required"
    status, answer = seller.get("/api/sync/snapshot")
    assert (status, answer["code"]) == (403, "user_blocked")
    assert Program().sign_in("bruno@rossi.example")[0] == 400
    assert boss.post(f"/api/people/{world.bruno.pk}/unblock")[0] == 200
    assert elsewhere.get("/api/me")[0] == 401, "an ended session stays ended"
    assert Program().sign_in("bruno@rossi.example")[0] == 200


def test_attack_38_the_outbox_of_a_blocked_person_waits_and_then_goes_on(
    world: World, boss: Program, seller: Program
) -> None:
    assert seller.push(tag("Prima"))[1]["receipts"][0]["state"] == "applied"
    boss.post(f"/api/people/{world.bruno.pk}/block")
    record = str(new_id())
    status, answer = seller.push(tag("In sospeso", record))
    assert (status, answer["status"], answer["expected"]) == (200, "locked", 3)
    receipt = answer["receipts"][0]
    assert receipt["state"] == "quarantined"
    assert not Tag.objects.filter(pk=record).exists()

    waiting = boss.get("/api/quarantine")[1]["batches"]
    assert [batch["user"]["name"] for batch in waiting] == ["Bruno Neri"]
    assert waiting[0]["operations"][0]["values"] == {"name": "In sospeso"}
    released = boss.post("/api/quarantine/release", {"batches": [waiting[0]["batch"]]})[1]["receipts"]
    assert [one["state"] for one in released] == ["applied"]
    change = Change.objects.get(record=record)
    assert (change.user_id, str(change.operation)) == (world.bruno.pk, released[0]["as"])
    old = Operation.objects.get(id=receipt["op"])
    assert (old.state, old.decision["by"]) == ("released", str(world.alice.pk))
    assert boss.get("/api/quarantine")[1] == {"batches": []}
    again = boss.post("/api/quarantine/release", {"batches": [waiting[0]["batch"]]})[1]
    assert again == {"receipts": []}, "released once"

    boss.post(f"/api/people/{world.bruno.pk}/unblock")
    seller.sign_in("bruno@rossi.example")
    assert seller.get("/api/me")[1]["expected"] == 3
    status, answer = seller.push(tag("Dopo"))
    assert (answer["status"], answer["receipts"][0]["state"]) == ("ok", "applied")
    seller.count = 1
    repeated = {**tag("In sospeso", record), "id": receipt["op"]}
    assert seller.push(repeated)[1]["receipts"][0] == receipt, "a receipt never changes"


def test_attack_37_release_gives_no_more_than_the_authors_rights(
    world: World, boss: Program, seller: Program
) -> None:
    boss.post(f"/api/people/{world.bruno.pk}/block")
    promote = edit("update", "core.user", str(world.bruno.pk), {"is_admin": True}, {"is_admin": False})
    receipt = seller.push(promote)[1]["receipts"][0]
    released = boss.post("/api/quarantine/release", {"operations": [receipt["op"]]})[1]["receipts"]
    assert [one["code"] for one in released] == ["forbidden"]
    assert not User.objects.get(pk=world.bruno.pk).is_admin
    assert boss.get("/api/quarantine")[1]["batches"][0]["operations"][0]["tried"]["message"]
    assert boss.post("/api/quarantine/discard", {"operations": [receipt["op"]]})[1]["operations"] == [
        receipt["op"]
    ]
    assert boss.get("/api/quarantine")[1] == {"batches": []}
    assert Operation.objects.get(id=receipt["op"]).state == "discarded"


def test_attack_38_a_revoked_device_is_locked_and_its_owner_is_not(
    world: World, boss: Program, seller: Program
) -> None:
    device = seller.headers["X-Device"]
    assert boss.post(f"/api/devices/{device}/revoke")[0] == 200
    status, answer = seller.get("/api/me")
    assert (status, answer["code"]) == (403, "device_revoked")
    assert seller.push(tag("Tardi"))[1]["status"] == "locked"
    assert not Tag.objects.exists()
    assert program("bruno@rossi.example").get("/api/me")[0] == 200
    seller.headers.pop("X-Session-Token")
    assert seller.get("/api/me")[1]["code"] == "device_revoked"


def test_attack_37_a_right_withdrawn_counts_for_what_was_written_before(
    world: World, boss: Program, seller: Program
) -> None:
    scope = seller.get("/api/me")[1]["scope"]
    assert seller.push(tag("Con permesso"))[1]["receipts"][0]["state"] == "applied"
    rights = {"*": {"view": "all"}}
    narrowed = edit(
        "update", "core.group", str(world.sales.pk), {"rights": rights}, {"rights": world.sales.rights}
    )
    assert boss.push(narrowed)[1]["receipts"][0]["state"] == "applied"
    assert seller.push(tag("Senza permesso"))[1]["receipts"][0]["code"] == "forbidden"
    answer = seller.get(f"/api/sync/pull?since=0&scope={scope}")[1]
    assert answer["reconcile"] is True


@pytest.mark.django_db(transaction=True)
def test_attack_38_the_live_stream_ends_when_told_to_look(transactional_db: None) -> None:
    from core.testing.world import make_world  # noqa: PLC0415  the fixture's database is another

    world = make_world()
    seller, boss = program("bruno@rossi.example"), program("alice@rossi.example")
    token = seller.headers["X-Session-Token"].encode()
    scope = {"type": "http", "path": PATH, "headers": [(b"x-session-token", token)]}

    async def watch() -> list[Any]:
        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        async def receive() -> Any:
            await asyncio.Event().wait()  # a browser that stays

        open_stream = asyncio.ensure_future(stream(scope, receive, send))
        while len(sent) < 2:
            await asyncio.sleep(0.01)
        await asyncio.to_thread(listeners.tell, world.workspace.pk, CHECK_YOURSELVES)
        await asyncio.sleep(0.2)
        assert not open_stream.done(), "somebody else was meant"
        await asyncio.to_thread(boss.post, f"/api/people/{world.bruno.pk}/block")
        await open_stream
        return sent

    assert any(
        b"event: locked" in message.get("body", b"")
        for message in asyncio.run(asyncio.wait_for(watch(), 600))
    )


def test_one_cannot_deliver_into_quarantine_without_the_devices_key(
    world: World, seller: Program, boss: Program
) -> None:
    boss.post(f"/api/people/{world.bruno.pk}/block")
    seller.headers["X-Device-Key"] = "indovinata"
    assert seller.push(tag("Falsa"))[0] == 401
    assert not Operation.objects.filter(state="quarantined").exists()
    assert Device.objects.get(pk=seller.headers["X-Device"]).last_batch == 0


@pytest.mark.parametrize("how", ["unblock", "invite", "group", "undo"])
def test_attack_38_people_and_rights_do_not_come_out_of_quarantine(
    world: World, boss: Program, how: str
) -> None:
    """A blocked administrator hides it beside a harmless label."""
    User.objects.filter(pk=world.bruno.pk).update(is_admin=True)
    colleague = program("bruno@rossi.example")
    sales, wide = str(world.sales.pk), {"rights": {"*": {"view": "all"}}}
    widen = edit("update", "core.group", sales, wide, {"rights": world.sales.rights})
    assert colleague.push(widen)[1]["receipts"][0]["state"] == "applied"
    batch = str(Change.objects.get(record=sales, operation=widen["id"]).batch)
    boss.post(f"/api/people/{world.bruno.pk}/block")
    commands: dict[str, tuple[str, dict[str, Any]]] = {
        "unblock": ("core.unblock_user", {"user": str(world.bruno.pk)}),
        "invite": (
            "core.invite_user",
            {"user": str(new_id()), "name": "Io", "email": "io@altrove.example", "is_admin": True},
        ),
        "undo": ("core.undo_batch", {"batch": batch}),
    }
    if how == "group":
        hidden = edit("update", "core.group", sales, {"name": "Mio"}, {"name": world.sales.name})
    else:
        name, args = commands[how]
        hidden = {"id": str(new_id()), "kind": "command", "command": name, "args": args}
    harmless = str(new_id())
    colleague.push(tag("Innocua", harmless), hidden)
    waiting = boss.get("/api/quarantine")[1]["batches"]
    ids = [one["batch"] for one in waiting]
    codes = {r["code"] for r in boss.post("/api/quarantine/release", {"batches": ids})[1]["receipts"]}
    assert "forbidden" in codes, codes
    assert User.objects.get(pk=world.bruno.pk).state == "blocked"
    assert not User.objects.filter(email="io@altrove.example").exists()
    world.sales.refresh_from_db()
    assert (world.sales.name != "Mio", world.sales.rights) == (True, wide["rights"])


def test_attack_38_no_save_leaves_a_firm_without_administrator(world: World) -> None:
    last = User.objects.get(pk=world.alice.pk)
    last.state = User.State.BLOCKED
    with pytest.raises(ValidationError):
        last.save(update_fields=["state"])
    User.objects.filter(pk=world.bruno.pk).update(is_admin=True)
    last.save(update_fields=["state"])
    assert User.objects.get(pk=world.alice.pk).state == "blocked"


def test_attack_38_the_door_writes_no_last_administrator_away_whatever_asks(
    world: World, alice: Hand
) -> None:
    """An act or an undo that forgot to ask."""
    actor, last = alice.actor, User.objects.get(pk=world.alice.pk)
    last.state = User.State.BLOCKED
    with pytest.raises(Invalid), writing(actor):
        changed(actor, last, "state")
    assert User.objects.get(pk=world.alice.pk).state == "active"
