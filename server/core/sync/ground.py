"""What a record stands on, what hangs from it, and how both come back together."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from core.access import live, may, visible
from core.actor import Actor
from core.codec import identifier
from core.entities import Entity, FieldSpec, entity_of, uses_of
from core.errors import NotFound
from core.links import linked, naming
from core.models import Change, Record
from core.sync.conflicts import conflict, pending
from core.sync.unit import Unit, restored, unit_of


def bring_back(actor: Actor, entity: Entity, record: Record) -> None:
    """Restore a deleted record with what was deleted along with it."""
    moment = record.deleted_at
    if moment is None:
        return
    restored(actor, record)
    with unit_of(actor).aside():
        _bring_back_hanging(actor, entity, record, moment)


def _bring_back_hanging(actor: Actor, entity: Entity, record: Record, moment: datetime) -> None:
    for other, spec in _hanging_kinds(entity):
        named = naming(spec, entity.key, [record.pk])
        for line in other.model._default_manager.filter(**named, deleted_at=moment).order_by("pk"):
            restored(actor, line)
            _bring_back_hanging(actor, other, line, moment)


def revive(actor: Actor, unit: Unit, entity: Entity, record: Record) -> dict[str, Any]:
    """Edited here, deleted there: the edit wins and the record comes back, marked."""
    deletion = pending(unit, record, Change.Kind.DELETED) or (
        Change.objects.filter(workspace=actor.workspace, record=record.pk, kind=Change.Kind.DELETED)
        .order_by("-seq")
        .first()
    )
    with unit.aside():
        bring_back(actor, entity, record)
    return conflict(entity, record, "", "revived", None, None, deletion)


def revive_ground(actor: Actor, unit: Unit, entity: Entity, record: Record) -> list[dict[str, Any]]:
    """What is written here hangs on a record deleted there: that one comes back too, or nobody would ever see this."""
    conflicts = []
    for ground_entity, id in _ground(entity, record):
        if (lying := unit.desk.document(ground_entity, id)) is None or lying.deleted_at is None:
            continue
        ground = visible(actor, ground_entity).filter(pk=id).exclude(deleted_at=None).first()
        if ground is None:
            continue
        if not may(actor, ground_entity, "edit", ground):
            raise NotFound("La scheda a cui appartiene è stata eliminata.")
        conflicts += revive_ground(actor, unit, ground_entity, ground)
        ground.refresh_from_db()  # it may have come back with its own ground
        if ground.deleted_at is not None:
            conflicts.append(revive(actor, unit, ground_entity, ground))
    return conflicts


def _ground(entity: Entity, record: Record) -> list[tuple[Entity, UUID]]:
    """The records that this one stands on: its document, the ends of a link, the card of a note."""
    found: list[tuple[Entity, UUID | None]] = []
    for spec in map(entity.spec, entity.stands_on):
        held = getattr(record, spec.column)
        if spec.kind != "link":
            found.append((entity_of(spec.to), held))
        elif card := linked(held):
            found.append(card)
    if "subject" in entity.follows:
        of, id = entity.subject
        found.append((entity_of(getattr(record, of)), identifier(str(getattr(record, id)))))
    return [(ground, id) for ground, id in found if id is not None]


def _hanging_kinds(entity: Entity) -> list[tuple[Entity, FieldSpec]]:
    """Entities that make no sense without this one: their foreign key, or their link, says CASCADE."""
    return [(other, spec) for other, spec in uses_of(entity) if spec.on_delete == "cascade"]


def hanging_on(entity: Entity, record: Record) -> list[tuple[Entity, Record]]:
    """What goes when the record goes, all the way down, each once."""
    found: dict[UUID, tuple[Entity, Record]] = {}
    for other, spec in _hanging_kinds(entity):
        for line in live(
            other.model._default_manager.filter(**naming(spec, entity.key, [record.pk]))
        ).order_by("pk"):
            found[line.pk] = (other, line)
            found |= {below.pk: (kind, below) for kind, below in hanging_on(other, line)}
    return list(found.values())
