"""Derived values told once more in other words: record by record, in memory, from what the tables hold. No code of the door's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from core import condition
from core.bottom_up import declared
from core.codec import from_wire, to_wire, told
from core.derived import Derived, Lines, Summary
from core.entities import Entity, all_entities, entity_of
from core.models import Record, Workspace


def wrong_values(workspace: Workspace | None = None) -> list[str]:
    """What is stored and should not be: "sample.order 1f..: total is 10.00, not 12.00". Empty where all is right."""
    found: list[str] = []
    for entity in all_entities():
        for each in declared(entity):
            for record in _live(entity):
                if workspace is None or record.workspace_id == workspace.pk:
                    found += _wrong(entity, each, record)
    return found


def _wrong(entity: Entity, each: Derived | Summary, record: Record) -> Iterator[str]:
    for name, value in _afresh(entity, each, record).items():
        spec = entity.spec(name)
        stored, right = told(spec, getattr(record, spec.column)), told(spec, from_wire(spec, value))
        if stored != right:
            yield f"{entity.key} {record.pk}: {name} is {stored}, not {right}"


def _afresh(entity: Entity, each: Derived | Summary, record: Record) -> Mapping[str, Any]:
    if isinstance(each, Derived):
        lines = {name: _lines(lines, record) for name, lines in each.lines.items()}
        return each.rule(_values(entity, record, each.reads), **lines)
    below = entity_of(each.of[0])
    kinds = {name: spec.kind for name, spec in below.fields.items()}
    rows = [
        _values(below, row, tuple(below.fields))
        for row in _live(below)
        if _names(below, row, each.of[1], record)
    ]
    rows = [row for row in rows if not each.where or condition.holds(each.where, row, kinds)]
    if each.how == "count":
        return {each.field: len(rows)}
    values = [row[each.value] for row in rows if row[each.value] is not None]
    if each.how == "sum":
        total = sum(map(Decimal, map(str, values)), Decimal(0))
        return {each.field: int(total) if entity.spec(each.field).kind == "integer" else str(total)}
    if entity_of(each.of[0]).spec(each.value).kind in ("date", "datetime"):
        best = (min if each.how == "min" else max)(values, default=None)
    else:
        best = (min if each.how == "min" else max)(
            values, default=None, key=lambda value: Decimal(str(value))
        )
    return {each.field: best}


def _lines(lines: Lines, record: Record) -> list[dict[str, Any]]:
    entity = entity_of(lines.entity)
    rows = [row for row in _live(entity) if _names(entity, row, lines.by, record)]
    return [_values(entity, row, lines.reads) for row in sorted(rows, key=lambda row: str(row.pk))]


def _names(entity: Entity, row: Record, by: str, record: Record) -> bool:
    return bool(getattr(row, entity.spec(by).column) == record.pk)


def _live(entity: Entity) -> Iterator[Record]:
    yield from entity.model._default_manager.filter(deleted_at=None)


def _values(entity: Entity, record: Record, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: to_wire(getattr(record, entity.spec(name).column)) for name in names}
