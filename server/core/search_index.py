"""Keep the text that is searched beside its record, written again when the record changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from core.entities import Entity, all_entities, entity_of
from core.errors import Unknown
from core.insert import insert
from core.models import Change, Record, SearchText, Workspace
from core.word_stream import stream


def refresh(changes: Iterable[Change], fresh: Mapping[UUID, Record]) -> None:
    """After these changes: the texts of the records that they touched. Called once a transaction, with all of them.

    `fresh` records are at hand as they stand in the database; the others are read.
    """
    touched: dict[str, set[UUID]] = defaultdict(set)
    for change in changes:
        entity = _searched(change.entity)
        if entity and _matters(entity, change):
            touched[change.entity].add(change.record)
    for key, ids in touched.items():
        at_hand = [fresh[id] for id in ids if id in fresh]
        read = ids.difference(fresh)
        write(
            entity_of(key),
            [*at_hand, *(entity_of(key).model._default_manager.filter(pk__in=read) if read else ())],
        )


def _matters(entity: Entity, change: Change) -> bool:
    partial = (Change.Kind.UPDATED, Change.Kind.DERIVED)
    return change.kind not in partial or not set(entity.search).isdisjoint(change.after)


def _searched(key: str) -> Entity | None:
    try:
        entity = entity_of(key)
    except Unknown:
        return None
    return entity if entity.search else None


def write(entity: Entity, records: Iterable[Record]) -> None:
    """Make these records' texts anew. Deleted records are not found."""
    gone: list[UUID] = []
    texts: list[SearchText] = []
    for record in records:
        if record.deleted_at is not None:
            gone.append(record.pk)
        else:
            texts.append(
                SearchText(
                    workspace_id=record.workspace_id,
                    entity=entity.key,
                    record=record.pk,
                    text=stream(entity, record),
                )
            )
    if gone:
        SearchText.objects.filter(entity=entity.key, record__in=gone).delete()
    insert(
        texts,
        "ON CONFLICT (record, entity) DO UPDATE SET text = excluded.text, workspace_id = excluded.workspace_id",
    )


def reindex(workspace: Workspace | None = None, tell: Callable[[str], None] = lambda line: None) -> None:
    """Make all texts anew: after a change of what is searched, or of records written past the door."""
    old = SearchText.objects.all() if workspace is None else SearchText.objects.filter(workspace=workspace)
    old.delete()
    for entity in all_entities():
        if not entity.search:
            continue
        rows = entity.model._default_manager.filter(deleted_at=None)
        if workspace is not None:
            rows = rows.filter(workspace=workspace)
        count = 0
        for chunk in _chunks(rows.order_by("pk")):
            write(entity, chunk)
            count += len(chunk)
        tell(f"{entity.plural}: {count}")


def _chunks(rows: QuerySet[Any], size: int = 2_000) -> Iterator[list[Any]]:
    after: UUID | None = None
    while chunk := list((rows.filter(pk__gt=after) if after else rows)[:size]):
        yield chunk
        after = chunk[-1].pk
