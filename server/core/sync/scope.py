"""What a device may hold, and how it notices that this has changed."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from uuid import UUID

from django.db.models import Max, Q

from core.access import live, rights_of, visible
from core.actor import Actor
from core.codec import attributes_of, columnar, columns_of
from core.entities import Entity, entity_of
from core.models import Change

MAX_FETCH = 2_000


def scope_token(actor: Actor) -> str:
    """A digest of everything, beside the records themselves, that decides what the actor sees.

    Made anew at each pull instead of counted up: nobody can forget to raise it. What decides may have gone and come
    back between two pulls, with records changing hands meanwhile: hence also when it last changed.
    """
    basis: list[Any] = [actor.user.state, actor.is_admin, sorted(actor.group_ids)]
    scopes = {key: rights.view for key, rights in rights_of(actor).items()}
    basis.append(sorted(scopes.items()))
    people = {actor.user.pk}
    if "group" in scopes.values():
        people |= actor.colleague_ids
        basis.append(sorted(map(str, people)))
    basis.append(_last_moved(actor, people))
    return hashlib.sha256(json.dumps(basis).encode()).hexdigest()[:24]


_DECIDING = ["groups", "state", "is_admin", "rights"]


def _last_moved(actor: Actor, people: set[UUID]) -> int:
    """Place in the feed of the last change of these people's groups and rights."""
    records = [*people, *(group.pk for group in actor.groups)]
    moved = Q(after__has_any_keys=_DECIDING) | Q(kind__in=(Change.Kind.DELETED, Change.Kind.RESTORED))
    rows = Change.objects.filter(moved, workspace=actor.workspace, record__in=records)
    found: int | None = rows.filter(entity__in=("core.user", "core.group")).aggregate(last=Max("seq"))["last"]
    return found or 0


def inventory(actor: Actor, key: str, after: str, limit: int) -> dict[str, Any]:
    """Ids and versions of what the actor may hold of one entity, in order of id."""
    rows = live(visible(actor, entity_of(key))).order_by("pk")
    if after:
        rows = rows.filter(pk__gt=UUID(after))
    found = list(rows.values_list("pk", "version")[:limit])
    more = len(found) == limit
    return {
        "ids": [str(id) for id, _ in found],
        "versions": [v for _, v in found],
        "next": str(found[-1][0]) if more else None,
    }


def fetch(actor: Actor, key: str, ids: list[UUID]) -> dict[str, Any]:
    """Those of the records that the actor may see, columnar."""
    entity = entity_of(key)
    return table(entity, live(visible(actor, entity)).filter(pk__in=ids[:MAX_FETCH]))


def table(entity: Entity, rows: Any) -> dict[str, Any]:
    data = list(rows.values_list(*attributes_of(entity)))
    return {"entity": entity.key, "columns": columns_of(entity), "data": columnar(entity, data), "next": None}
