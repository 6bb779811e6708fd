"""What an act on many wrote on documents: each of them, lines and sub-lines included, goes back as a whole or stays as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from django.db.models import Q, QuerySet

from core.entities import Entity, all_entities, entity_of, parent_of
from core.models import Change

Key = tuple[str, UUID]


def documents_among(changes: QuerySet[Change], chunk: Sequence[Change]) -> dict[Key, list[Change]]:
    """By document that the chunk touches and of which the act wrote lines: all of `changes` that is of it, in their order.

    A few questions for each floor, however many documents."""
    tops = {top for _, top in _tops({(change.entity, change.record) for change in chunk})}
    below = dict(_below({top: top for top in tops}))
    if not below:
        return {}
    ids = defaultdict(list)
    for key, id in [*tops, *below]:
        ids[key].append(id)
    wanted = Q()
    for entity, some in ids.items():
        wanted |= Q(entity=entity, record__in=some)
    found: dict[Key, list[Change]] = defaultdict(list)
    for change in changes.filter(wanted):
        record = (change.entity, change.record)
        found[below.get(record, record)].append(change)
    return {
        top: rows for top, rows in found.items() if any((row.entity, row.record) in below for row in rows)
    }


def _tops(records: Iterable[Key]) -> Iterator[tuple[Key, Key]]:
    """Each record with the document that it stands in; itself, where it is no line."""
    at = {record: record for record in records}
    while any(entity_of(key).parent for key, _ in at.values()):
        ids = defaultdict(list)
        for key, id in at.values():
            ids[key].append(id)
        above = {
            (key, id): (parent_of(entity).key, up) if up else None
            for key, some in ids.items()
            if (entity := entity_of(key)).parent
            for id, up in entity.model._default_manager.filter(pk__in=some).values_list("pk", entity.spec(entity.parent).column)
        }  # fmt: skip
        at = {record: top for record, now in at.items() if (top := above.get(now, now)) is not None}
    yield from at.items()


def _below(above: dict[Key, Key]) -> Iterator[tuple[Key, Key]]:
    """Lines of these records, deleted ones too, each with its document; all floors."""
    for line in all_entities():
        ids = [id for key, id in above if line.parent and parent_of(line).key == key]
        if not ids:
            continue
        rows = line.model._default_manager.filter(**{f"{line.parent}__in": ids})
        held = rows.values_list("pk", line.spec(line.parent).column)
        found = {(line.key, id): above[parent_of(line).key, up] for id, up in held}
        yield from found.items()
        yield from _below(found)


def floors_up(entities: Iterable[str]) -> list[Entity]:
    """Lines before what holds them, so that this is no longer used when it is asked for."""
    wanted = set(entities)
    return [entity for entity in reversed(list(all_entities())) if entity.key in wanted]
