"""Whether a record may go: what names it with PROTECT holds it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from core.access import live, visible
from core.actor import Actor
from core.entities import Entity, FieldSpec, uses_of
from core.errors import InUse
from core.links import naming
from core.models import Record

SHOWN = 3


def check_unused(actor: Actor, going: Sequence[tuple[Entity, Record]]) -> None:
    """Raises InUse, with the first of what uses one of them, by title where the actor sees it. What goes along is no use."""
    ids = {record.pk for _, record in going}
    uses = [
        use
        for entity in {entity.key: entity for entity, _ in going}.values()
        for user, spec in uses_of(entity)
        if spec.on_delete == "protect"
        and (use := _use(actor, user, spec, naming(spec, entity.key, ids), ids))
    ]
    if uses:
        said = "; ".join(f"{use['plural']}: {use['count']}{_named(use['titles'])}" for use in uses)
        raise InUse(f"Non si elimina, è in uso ({said}).", uses=uses)


def _use(
    actor: Actor, user: Entity, spec: FieldSpec, wanted: dict[str, Any], ids: set[UUID]
) -> dict[str, Any] | None:
    rows = live(user.model._default_manager.filter(workspace=actor.workspace, **wanted)).exclude(pk__in=ids)
    count = rows.count()
    if not count:
        return None
    seen = live(visible(actor, user).filter(**wanted)).exclude(pk__in=ids).order_by("pk")[:SHOWN]
    return {
        "entity": user.key, "field": spec.name, "plural": user.plural, "count": count,
        "titles": [str(record)[:200] for record in seen],
    }  # fmt: skip


def _named(titles: Sequence[str]) -> str:
    return f" ({', '.join(titles)})" if titles else ""
