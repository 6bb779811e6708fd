"""What a chunk of batches will ask for: looked up for all of them at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any
from uuid import UUID

from core.entities import Entity, entity_of
from core.errors import Unknown
from core.sync.desk import Desk
from core.sync.wire import Batch, uuid_or_none


def free_ids(chunk: Iterable[Batch]) -> set[tuple[str, UUID]]:
    """Of the records that these batches want to create, those whose ids nobody has yet. One question a table."""
    wanted: dict[str, set[UUID]] = defaultdict(set)
    for entity, id, op in _edits(chunk):
        if op.get("act") == "create":
            wanted[entity.key].add(id)
    free: set[tuple[str, UUID]] = set()
    for key, ids in wanted.items():
        taken = entity_of(key).model._base_manager.filter(pk__in=ids).values_list("pk", flat=True)
        free |= {(key, id) for id in ids.difference(taken)}
    return free


def lay_out(desk: Desk, chunk: Iterable[Batch]) -> None:
    """Tell the desk which records their edits take, and into which documents they put lines."""
    for entity, id, op in _edits(chunk):
        if op.get("act") != "create":
            desk.expect(entity, [id])
        values = op.get("values")
        if entity.parent and isinstance(values, dict) and (above := uuid_or_none(values.get(entity.parent))):
            desk.expect_documents(entity, [above])


def _edits(chunk: Iterable[Batch]) -> Iterator[tuple[Entity, UUID, Mapping[str, Any]]]:
    for op in (op for batch in chunk for op in batch.ops):
        if op.get("kind") == "edit" and (id := uuid_or_none(op.get("record"))):
            with suppress(Unknown):
                yield entity_of(str(op.get("entity"))), id, op
