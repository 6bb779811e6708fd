"""First load: the whole scope by entity, most needed first, in chunks that can be asked again after a cut."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Exists, QuerySet

from core.access import cards_used, hidden_everywhere, hidden_fields, rights_of, visible
from core.actor import Actor
from core.codec import WrongValue, identifier
from core.connections import one_moment
from core.entities import Entity, all_entities, entity_of
from core.errors import Malformed
from core.models import Change, Workspace
from core.sync.feed import seen_records, told_changes
from core.sync.scope import held, scope_token, table
from core.sync.shared import Prepared, key_of
from core.sync.upgrade import SCHEMA

HISTORY = "core.change"
# How much of the past travels with the first load; older rows are read when a card asks for them.
MAX_HISTORY = 20_000
MAX_CHUNK = 5_000
_HISTORY_COLUMNS = (
    "seq", "entity", "record", "version", "kind", "operation", "command", "batch", "changeset", "user", "device",
    "device_time", "at", "before", "after",
)  # fmt: skip


def parts(actor: Actor, since: date | None = None) -> dict[str, Any]:
    """The position to pull from afterwards, and what is to come. Read before any row, so that nothing falls between."""
    seq = Workspace.objects.values_list("seq", flat=True).get(pk=actor.workspace.pk)
    seen = [entity for entity in all_entities() if rights_of(actor)[entity.key].view != "none"]
    used = _used(actor, seen)
    counts = [
        {
            "entity": entity.key,
            "count": held(_seen(actor, entity), entity, since).count() if entity.key in used else 0,
        }
        for entity in seen
    ]
    past = Change.objects.filter(workspace=actor.workspace).exclude(kind=Change.Kind.SIGHT).count()
    counts.append({"entity": HISTORY, "count": min(past, MAX_HISTORY)})
    return {"seq": seq, "scope": scope_token(actor), "schema": SCHEMA, "parts": counts}


def _used(actor: Actor, entities: list[Entity]) -> set[str]:
    """Those of which the firm has anything at all, in one question: few firms use every module, and what somebody may see is
    costly to ask of each."""
    any_row = [Exists(entity.model._default_manager.filter(workspace=actor.workspace)) for entity in entities]
    found = Workspace.objects.values_list(*any_row).get(pk=actor.workspace.pk)
    return {entity.key for entity, there in zip(entities, found, strict=True) if there}


def _seen(actor: Actor, entity: Entity) -> QuerySet[Any]:
    return visible(actor, entity, cards_used(actor, entity))


def chunk(actor: Actor, key: str, after: str, limit: int, since: date | None = None) -> dict[str, Any]:
    with one_moment():
        return prepared(actor, key, after, limit, since).make()


def prepared(
    actor: Actor, key: str, after: str, limit: int, since: date | None = None
) -> Prepared[dict[str, Any]]:
    limit = max(1, min(limit, MAX_CHUNK))
    if key == HISTORY:
        return _past(actor, after, limit, since)
    entity = entity_of(key)
    rows = held(_seen(actor, entity), entity, since).order_by("pk")
    if after:
        rows = rows.filter(pk__gt=_cursor(after))
    found = list(rows.values_list("pk", "version")[:limit])
    following = str(found[-1][0]) if len(found) == limit else None

    def make() -> dict[str, Any]:
        those = entity.model._default_manager.filter(pk__in=[id for id, _ in found]).order_by("pk")
        return table(actor, entity, those) | {"next": following}

    return Prepared(key_of(key, sorted(hidden_fields(actor, entity)), found, following), make)


def _past(actor: Actor, after: str, limit: int, since: date | None) -> Prepared[dict[str, Any]]:
    """History, newest first. The cursor is a position of the feed."""
    rows = Change.objects.filter(workspace=actor.workspace).exclude(kind=Change.Kind.SIGHT).order_by("-seq")
    newest = rows.values_list("seq", flat=True).first() or 0
    rows = rows.filter(seq__gt=newest - MAX_HISTORY)
    if after:
        if not after.isdecimal():
            raise Malformed("La posizione nella storia non è valida.")
        rows = rows.filter(seq__lt=int(after))
    found = list(rows.values_list("seq", "entity", "record", named=True)[:limit])
    seen = seen_records(actor, found, lambda rows, entity: held(rows, entity, since))
    seqs = [row.seq for row in found if (row.entity, row.record) in seen]
    following = str(found[-1].seq) if len(found) == limit else None

    def make() -> dict[str, Any]:
        told = list(reversed(told_changes(actor, seqs[::-1])))
        return {
            "entity": HISTORY,
            "columns": list(_HISTORY_COLUMNS),
            "data": [[row[column] for row in told] for column in _HISTORY_COLUMNS],
            "next": following,
        }

    hidden = {key: sorted(names) for key, names in sorted(hidden_everywhere(actor).items())}
    return Prepared(key_of(str(actor.workspace.pk), seqs, following, hidden), make)


def _cursor(after: str) -> UUID:
    try:
        return identifier(after)
    except WrongValue as error:
        raise Malformed(str(error)) from None
