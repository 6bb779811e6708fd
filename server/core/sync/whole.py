"""One record with all that is below it, for a device that left it on the server (`Entity.window`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from core.access import hidden_fields, live, visible, visible_of
from core.actor import Actor
from core.codec import values_of
from core.entities import Entity, all_entities, entity_of
from core.errors import NotFound


def whole(actor: Actor, key: str, id: UUID) -> list[dict[str, Any]]:
    """Its items, and those of its lines and sub-lines, as a page of the feed has them. Raises NotFound."""
    entity = entity_of(key)
    found = _items(actor, entity, live(visible_of(actor, entity, [id])))
    if not found:
        raise NotFound
    return [*found, *_below(actor, entity, [id])]


def _below(actor: Actor, above: Entity, ids: list[UUID]) -> Iterator[dict[str, Any]]:
    for line in all_entities():
        if ids and line.parent and line.spec(line.parent).to == above.key:
            rows = live(visible(actor, line)).filter(**{f"{line.parent}__in": ids})
            found = _items(actor, line, rows)
            yield from found
            yield from _below(actor, line, [UUID(item["id"]) for item in found])


def _items(actor: Actor, entity: Entity, rows: Any) -> list[dict[str, Any]]:
    hidden = hidden_fields(actor, entity)
    return [
        {
            "entity": entity.key,
            "id": str(record.pk),
            "version": record.version,
            "values": values_of(entity, record, hidden),
        }
        for record in rows
    ]
