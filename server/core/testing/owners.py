"""A colleague takes over the cards of a firm of thirty, measured."""

from __future__ import annotations

import time

from core.ids import new_id
from core.models import Group, User, Workspace
from core.testing.device import Device
from core.testing.figure import Figure
from core.testing.place import Place
from core.testing.world import edit

ACCOUNT = "parties.account"
CARDS, PEOPLE = 1000, 30
VIEWS = ("all", "group", "own", "own+group")


def owner_of_a_thousand_cards(place: Place, device: Device) -> list[Figure]:
    """By the command, as many at once as it takes, and as a list's bulk edit: a batch of edits."""
    place.manage("shell", "-v", "0", "-c", "from core.testing.owners import colleagues; colleagues()")
    device.load()
    people = [id for id, row in device.disk.tables["core.user"].items() if row["name"].startswith("Squadra")]
    ids = [str(new_id()) for _ in range(CARDS)]
    for n, id in enumerate(ids):
        device.write(
            edit(
                "create",
                ACCOUNT,
                id,
                {"name": f"Da passare {n} Srl", "owner": people[1 + n % (len(people) - 1)]},
            )
        )
    while device.push(1000):
        pass
    found = []
    for half in (ids[: CARDS // 2], ids[CARDS // 2 :]):
        args = {"entity": ACCOUNT, "records": half, "owner": people[0]}
        device.write({"id": str(new_id()), "kind": "command", "command": "core.change_owner", "args": args})
    found += _pushed(place, device, "by a command")
    for half in (ids[: CARDS // 2], ids[CARDS // 2 :]):
        device.write(
            *[edit("update", ACCOUNT, id, {"owner": people[1]}, {"owner": people[0]}) for id in half]
        )
    return found + _pushed(place, device, "by edits")


def _pushed(place: Place, device: Device, how: str) -> list[Figure]:
    began, worked = time.monotonic(), place.cpu_seconds()
    while device.push(1000):
        pass
    states = {receipt["state"] for batch in device.disk.outbox for receipt in batch.receipts}
    assert states == {"applied"}, states
    return [
        Figure(f"1,000 cards change owner, 30 people, {how}", time.monotonic() - began, "s", 5),
        Figure(f"of which the server's processors worked, {how}", place.cpu_seconds() - worked, "s"),
    ]


def colleagues() -> None:
    """Enough that the firm has thirty, in four groups with rights of all kinds, some in two."""
    firm = Workspace.objects.order_by("pk")[0]
    now = User.objects.filter(workspace=firm).order_by("pk")[0].created_at
    groups = [
        Group.objects.create(
            workspace=firm, created_at=now, updated_at=now, name=f"Squadra {n}",
            rights={"*": {"view": view, "edit": view, "create": True}},
        )
        for n, view in enumerate(VIEWS)
    ]  # fmt: skip
    for n in range(PEOPLE - User.objects.filter(workspace=firm).count()):
        mine = [str(groups[n % 4].pk), *([str(groups[1].pk)] if n % 7 == 0 else [])]
        User.objects.create_user(
            f"squadra{n}@demo.example", None, workspace=firm, name=f"Squadra, persona {n}", groups=mine
        )
