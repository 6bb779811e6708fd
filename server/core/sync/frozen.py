"""What does not change any more: a frozen record, and all that lies below it (`Entity.frozen`)."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from core.access import check_may
from core.actor import Actor
from core.entities import Entity, parent_of
from core.errors import Frozen, NotFound, Refused
from core.models import Record
from core.sync.unit import unit_of


def check_open(actor: Actor, entity: Entity, record: Record, names: Collection[str] | None = None) -> None:
    """Raises Frozen, or what the right to change the documents above it raises. `names`: of an update, its fields."""
    check_itself(entity, record, names)
    check_above(actor, entity, {_document(entity, record)})


def check_itself(entity: Entity, record: Record, names: Collection[str] | None = None) -> None:
    frozen = entity.frozen
    if frozen and not (names is not None and set(names) <= set(frozen.free)) and entity.is_frozen(record):
        raise Frozen(frozen.reason)


def check_above(actor: Actor, entity: Entity, ids: Collection[UUID | None]) -> None:
    """A line needs the right to change its document, and no floor above it may be frozen. `ids` name the next floor."""
    for id in {id for id in ids if id is not None}:
        parent = parent_of(entity)
        document = unit_of(actor).desk.document(parent, id)
        if document is None:
            raise NotFound
        check_may(actor, parent, "edit", document)
        check_open(actor, parent, document)


def check_moved(actor: Actor, entity: Entity, record: Record) -> None:
    """The document into which an edit brings a line; the one that it leaves was asked before."""
    now = _document(entity, record)
    if now is not None and now != record.loaded.get(entity.spec(entity.parent).column):
        check_above(actor, entity, {now})


def frozen_because(entity: Entity, record: Record, passing: Collection[UUID] = ()) -> str:
    """The reason for which a record stands still, whoever asks; "" if none. Documents `passing` away are not asked."""
    if entity.frozen and entity.is_frozen(record):
        return entity.frozen.reason
    above = _document(entity, record)
    if above is None or above in passing:
        return ""
    parent = parent_of(entity)
    document = parent.model._base_manager.filter(pk=above).first()
    return frozen_because(parent, document, passing) if document else ""


def bound(actor: Actor, entity: Entity, record: Record, names: Collection[str] | None = None) -> str:
    """Why the actor may not change a record: it is frozen, or its document is. "" where they may."""
    try:
        check_open(actor, entity, record, names)
    except Refused as refused:
        return refused.message
    return ""


def _document(entity: Entity, record: Record) -> UUID | None:
    if not entity.parent:
        return None
    id: UUID | None = getattr(record, entity.spec(entity.parent).column)
    return id
