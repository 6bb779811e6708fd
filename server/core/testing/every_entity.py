"""What is asked of every registered entity. `core/tests/test_every_entity.py` asks it; nothing is written per entity."""

from __future__ import annotations

from typing import Any

from core.access import live, visible
from core.actor import actor_for
from core.codec import columns_of, from_wire, to_wire, values_of
from core.entities import Entity, FieldSpec
from core.models import Device, User
from core.sync import scope, snapshot
from core.sync.feed import pull
from core.testing.world import Hand

ALL = 100_000


def as_pulled(hand: Hand, entity: Entity) -> dict[str, dict[str, Any]]:
    """The table of a device that has followed the feed from the start."""
    found: dict[str, dict[str, Any]] = {}
    since, more = 0, True
    while more:
        page = pull(hand.actor, since, 50, "")
        since, more = page.next, page.more
        for item in page.items:
            if item["entity"] == entity.key:
                found.pop(item["id"], None)
                if not item.get("removed"):
                    found[item["id"]] = {"version": item["version"], **item["values"]}
    return found


def as_loaded(hand: Hand, entity: Entity) -> dict[str, dict[str, Any]]:
    """The same table from the first load, in chunks of two."""
    found: dict[str, dict[str, Any]] = {}
    after: str | None = ""
    while after is not None:
        chunk = snapshot.chunk(hand.actor, entity.key, after, 2)
        found |= by_id(chunk)
        after = chunk["next"]
    return found


def as_fetched(hand: Hand, entity: Entity) -> dict[str, dict[str, Any]]:
    """The same table as a device reconciles it: by inventory, then by id."""
    listed = scope.inventory(hand.actor, entity.key, "", ALL)
    ids = [from_wire(ID, id) for id in listed["ids"]]
    found = by_id(scope.fetch(hand.actor, entity.key, ids))
    assert {id: row["version"] for id, row in found.items()} == dict(
        zip(listed["ids"], listed["versions"], strict=True)
    )
    return found


ID = FieldSpec("id", "Id", "ref")


def by_id(chunk: dict[str, Any]) -> dict[str, dict[str, Any]]:
    rows = [dict(zip(chunk["columns"], row, strict=True)) for row in zip(*chunk["data"], strict=True)]
    return {row.pop("id"): row for row in rows}


def as_stored(hand: Hand, entity: Entity) -> dict[str, dict[str, Any]]:
    """What the database says, past all layers but sight."""
    rows = live(visible(hand.actor, entity))
    return {str(row.pk): {"version": row.version, **values_of(entity, row)} for row in rows}


def round_trip(spec: FieldSpec, value: Any) -> tuple[Any, Any]:
    """A value as the database holds it, and again after a journey over the wire."""
    held = from_wire(spec, value)
    return held, from_wire(spec, to_wire(held))


def somebody(hand: Hand, **fields: Any) -> Hand:
    """One more person of the same firm."""
    count = User.objects.count()
    user = User.objects.create_user(
        f"altri{count}@rossi.example", None, workspace=hand.user.workspace, name=f"Altri {count}", **fields
    )
    return Hand(user)


def sees(hand: Hand, entity: Entity, id: str) -> bool:
    user = User.objects.select_related("workspace").get(pk=hand.user.pk)
    return visible(actor_for(user, Device.objects.get(pk=hand.device.pk)), entity).filter(pk=id).exists()


__all__ = [
    "as_fetched", "as_loaded", "as_pulled", "as_stored", "columns_of", "round_trip", "sees", "somebody",
]  # fmt: skip
