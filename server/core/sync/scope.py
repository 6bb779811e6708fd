"""What a device may hold, and how it notices that this has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Max, Q, QuerySet

from core.access import hidden_fields, live, rights_of, visible, visible_of
from core.actor import Actor
from core.codec import attributes_of, columnar, columns_of
from core.entities import Entity, entity_of, parent_of
from core.models import Change, Workspace
from core.rights import SCOPES, parts_of
from core.scopes import basis_of, scope_named

MAX_FETCH = 2_000


def scope_token(actor: Actor) -> str:
    """A digest of everything, beside the records themselves, that decides what the actor sees.

    Made anew at each pull instead of counted up: nobody can forget to raise it. What decides may have gone and come
    back between two pulls, with records changing hands meanwhile: hence also when it last changed.
    """
    rights = rights_of(actor)
    views = {key: granted.view for key, granted in rights.items()}
    parts = {part for view in views.values() for part in parts_of(view)}
    basis: list[Any] = [actor.user.state, actor.is_admin, sorted(actor.group_ids), sorted(views.items())]
    basis.append(
        sorted((key, sorted(granted.fields.items())) for key, granted in rights.items() if granted.fields)
    )
    people = {actor.user.pk}
    if "group" in parts:
        people |= actor.colleague_ids
        basis.append(sorted(map(str, people)))
    named = sorted(parts.difference(SCOPES))
    basis += [[name, basis_of(actor, name)] for name in named]
    basis.append(max([_last_moved(actor, people), *(_basis_moved(actor, name) for name in named)]))
    return life_of(actor.workspace) + hashlib.sha256(json.dumps(basis).encode()).hexdigest()[:24]


def life_of(workspace: Workspace) -> str:
    """What a token begins with: another one after each return of a backup, whose numbers and versions mean other records."""
    return f"{workspace.restored_at.timestamp():.0f}." if workspace.restored_at else ""


_DECIDING = ["groups", "state", "is_admin", "rights"]


def _last_moved(actor: Actor, people: set[UUID]) -> int:
    """Place in the feed of the last change of these people's groups and rights."""
    rows = Change.objects.filter(record__in=[*people, *(group.pk for group in actor.groups)])
    return _last(actor, rows.filter(entity__in=("core.user", "core.group")), _DECIDING)


def _basis_moved(actor: Actor, name: str) -> int:
    """The same of what a named scope stands on: a zone's people."""
    decided_by = scope_named(name).decided_by.items()
    return max(
        (_last(actor, Change.objects.filter(entity=key), fields) for key, fields in decided_by), default=0
    )


def _last(actor: Actor, rows: QuerySet[Change], fields: Sequence[str]) -> int:
    moved = Q(after__has_any_keys=list(fields)) | Q(kind__in=(Change.Kind.DELETED, Change.Kind.RESTORED))
    found: int | None = rows.filter(moved, workspace=actor.workspace).aggregate(last=Max("seq"))["last"]
    return found or 0


def held(rows: QuerySet[Any], entity: Entity, since: date | None) -> QuerySet[Any]:
    """Of what its user sees, what a device holds at least: all of it, or, with `since`, what lies in its window."""
    return live(rows).filter(within(entity, since)) if since else live(rows)


def within(entity: Entity, since: date) -> Q:
    """In the window from that day on (`Entity.window`). Lines lie where their document does."""
    path = ""
    while entity.parent:
        path += f"{entity.parent}__"
        entity = parent_of(entity)
    if entity.window is None:
        return Q()
    still = {f"{path}{name}__in": list(values) for name, values in entity.window.open.items()}
    when = f"{path}{entity.window.date}"
    return Q(**{f"{when}__gte": since}) | Q(**{f"{when}__isnull": True}) | Q(**still, _connector=Q.OR)


def inventory(actor: Actor, key: str, after: str, limit: int, since: date | None = None) -> dict[str, Any]:
    """Ids and versions of what the actor may hold of one entity, in order of id."""
    entity = entity_of(key)
    rows = held(visible(actor, entity), entity, since).order_by("pk")
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
    return table(actor, entity, live(visible_of(actor, entity, ids[:MAX_FETCH])))


def table(actor: Actor, entity: Entity, rows: Any) -> dict[str, Any]:
    hidden = hidden_fields(actor, entity)
    data = columnar(entity, list(rows.values_list(*attributes_of(entity, hidden))), hidden)
    return {"entity": entity.key, "columns": columns_of(entity, hidden), "data": data, "next": None}
