"""A link names a record of any entity in one text, "sample.boat/0199...": so it is kept, so it travels, so a device holds it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from core.entities import Entity, FieldSpec, all_entities, entity_of
from core.errors import Unknown

_LINK = re.compile(
    r"([a-z][a-z0-9_]{0,29}\.[a-z][a-z0-9_]{0,29})/([0-9A-Fa-f]{8}(?:-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})"
)


def link_to(key: str, id: UUID | str) -> str:
    return f"{key}/{id}"


def parts_of(link: str) -> tuple[str, UUID]:
    """The entity's key and the id. Raises ValueError for what is no link."""
    found = _LINK.fullmatch(link)
    if found is None:
        raise ValueError(link)
    return found[1], UUID(found[2])


def linked(link: str | None) -> tuple[Entity, UUID] | None:
    """What a stored link names. None: nothing, or an entity that is not here any more."""
    if not link:
        return None
    key, id = parts_of(link)
    try:
        return entity_of(key), id
    except Unknown:
        return None


def naming(spec: FieldSpec, key: str, ids: Iterable[UUID]) -> dict[str, Any]:
    """The question for the records whose field `spec`, a reference or a link, names one of these."""
    return {f"{spec.name}__in": [link_to(key, id) for id in ids] if spec.kind == "link" else list(ids)}


def links() -> list[tuple[Entity, FieldSpec]]:
    """All that may name a record of any entity."""
    return [
        (entity, spec) for entity in all_entities() for spec in entity.fields.values() if spec.kind == "link"
    ]
