"""Two people wrote the same: who was the other, and how both are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from core.actor import Actor
from core.codec import to_wire
from core.entities import Entity
from core.errors import Malformed
from core.models import Change, Conflict, Record, User
from core.sync.unit import SYSTEM, Unit, created


def conflict(
    entity: Entity, record: Record, name: str, outcome: str, mine: Any, theirs: Any, author: Change | None
) -> dict[str, Any]:
    return {
        "entity": entity.key,
        "record": str(record.pk),
        "field": name,
        "mine": to_wire(mine),
        "theirs": to_wire(theirs),
        "by": str(author.user_id) if author and author.user_id else None,
        "at": to_wire(author.at) if author else None,
        "kind": outcome,
    }


def tell(actor: Actor, unit: Unit, found: Mapping[str, Any]) -> None:
    """Both sides get the conflict as a record: it waits on their devices until they have seen it."""
    other = User.objects.filter(pk=found["by"], workspace=actor.workspace).first() if found["by"] else None
    kept = found["kind"] == "kept"
    origin, unit.origin = unit.origin, SYSTEM
    created(
        actor,
        Conflict(
            entity=found["entity"],
            record=UUID(found["record"]),
            field=found["field"],
            kind=found["kind"],
            winner=other if kept else actor.user,
            loser=actor.user if kept else other,
            winner_value=found["mine"],
            loser_value=found["theirs"],
            operation=origin.operation,
        ),
    )
    unit.origin = origin


def author_of(unit: Unit, entity: Entity, record: Record, name: str) -> Change | None:
    """The last change that gave the field its present value. Changes of this very transaction have no number yet."""
    for change in reversed(unit.changes):
        if change.record == record.pk and name in change.after:
            return change
    rows = (
        Change.objects.filter(workspace=record.workspace_id, record=record.pk, entity=entity.key)
        .exclude(kind=Change.Kind.DERIVED)
        .order_by("-seq")
    )
    return next((change for change in rows.iterator(chunk_size=50) if name in change.after), None)


def is_own(actor: Actor, author: Change | None) -> bool:
    return author is not None and actor.device is not None and author.device_id == actor.device.pk


def _device_id(actor: Actor) -> UUID | None:
    return actor.device.pk if actor.device else None


def pending(unit: Unit, record: Record, kind: Change.Kind) -> Change | None:
    return next((c for c in reversed(unit.changes) if c.record == record.pk and c.kind == kind), None)


def edited_by_others_since(actor: Actor, entity: Entity, record: Record, version: Any) -> Change | None:
    if not isinstance(version, int) or isinstance(version, bool):
        raise Malformed("L'eliminazione non dice quale versione aveva davanti chi l'ha fatta.")
    rows = Change.objects.filter(
        workspace=record.workspace_id,
        record=record.pk,
        entity=entity.key,
        version__gt=version,
        kind__in=(Change.Kind.UPDATED, Change.Kind.RESTORED),
    ).order_by("-seq")
    return next((change for change in rows if change.device_id != _device_id(actor)), None)


def lines_edited_by_others_since(
    actor: Actor, hanging: Sequence[tuple[Entity, Record]], seq: Any
) -> Change | None:
    """What would go with a record is somebody's work too: a line written after the place in the feed that was seen."""
    if seq is None:
        return None
    if not isinstance(seq, int) or isinstance(seq, bool):
        raise Malformed("L'eliminazione non dice fin dove era aggiornato chi l'ha fatta.")
    kinds = (Change.Kind.CREATED, Change.Kind.UPDATED, Change.Kind.RESTORED)
    rows = Change.objects.filter(
        workspace=actor.workspace, record__in=[line.pk for _, line in hanging], seq__gt=seq, kind__in=kinds
    ).order_by("-seq")
    return next((change for change in rows if change.device_id != _device_id(actor)), None)
