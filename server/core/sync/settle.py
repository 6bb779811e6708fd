"""Derived values brought up to date: bottom-up, each record once however much below it has moved, few questions a floor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import BigIntegerField, Count, F, Max, Min, QuerySet, Sum

from core.bottom_up import Step, steps, triggers
from core.codec import from_wire, told
from core.derived import Lines, Summary
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Invalid
from core.filters import declared_condition
from core.models import Change, Record
from core.sql import Piece

# A step (its place in the order) to be done anew for one record.
Mark = tuple[int, UUID]
Tell = Callable[[Entity, UUID, int, dict[str, Any], dict[str, Any]], None]
CHUNK = 5_000
_MILLION = 1_000_000


def marks_of(
    entity: Entity, record: Record, kind: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Mark]:
    """Whose values may be others after this change."""
    if kind == Change.Kind.SIGHT:
        return
    whole = kind != Change.Kind.UPDATED
    for trigger in triggers().get(entity.key, ()):
        if not trigger.by:
            if kind != Change.Kind.DELETED and (whole or not trigger.reads.isdisjoint(after)):
                yield trigger.step, record.pk
        elif whole or trigger.by in after or not trigger.reads.isdisjoint(after):
            held = getattr(record, entity.spec(trigger.by).column)
            left = before.get(trigger.by)
            for id in {held, UUID(left) if left else None} - {None}:
                yield trigger.step, id


def settle(marks: Iterable[Mark], fresh: Mapping[UUID, Record], tell: Tell) -> None:
    """Work out what is marked, and what follows from that. `fresh` records nobody has seen yet: of them nothing is told."""
    dirty: dict[int, dict[UUID, None]] = defaultdict(dict)
    for place, id in marks:
        dirty[place][id] = None
    for place, step in enumerate(steps()):
        ids = list(dirty.get(place, ()))
        for start in range(0, len(ids), CHUNK):
            for later, id in _do(step, ids[start : start + CHUNK], fresh, tell):
                dirty[later][id] = None


def _do(step: Step, ids: Sequence[UUID], fresh: Mapping[UUID, Record], tell: Tell) -> Iterator[Mark]:
    """Answers what its outcome moves in turn."""
    entity = step.entity
    upwards = [t for t in triggers()[entity.key] if not t.reads.isdisjoint(step.fields)]
    names = list(dict.fromkeys((*step.reads, *step.fields, *(t.by for t in upwards if t.by))))
    specs = [entity.spec(name) for name in names]
    # In one order whatever moved first: who locks two documents locks them as everybody does, and the feed reads alike.
    rows = entity.model._default_manager.filter(pk__in=ids, deleted_at=None).order_by("pk")
    records = {
        id: (version, dict(zip(names, _plain(specs, values), strict=True)))
        for id, version, *values in rows.values_list("pk", "version", *(spec.column for spec in specs))
    }
    outcome = fresh_values(step, {id: record for id, (_, record) in records.items()})
    writes: list[tuple[UUID, int, dict[str, Any]]] = []
    for id, values in outcome.items():
        version, record = records[id]
        held = {name: _held(entity.spec(name), value) for name, value in values.items()}
        after = {name: told(entity.spec(name), value) for name, value in held.items()}
        moved = [name for name in step.fields if after[name] != record[name]]
        if not moved:
            continue
        _check(entity, {name: held[name] for name in moved})
        if id in fresh:
            for name in moved:
                setattr(fresh[id], entity.spec(name).column, held[name])
        else:
            version += 1
            before = {name: record[name] for name in moved}
            tell(entity, id, version, before, {name: after[name] for name in moved})
        writes.append((id, version, held))
        for trigger in upwards:
            above = record[trigger.by] if trigger.by else str(id)
            if above and not trigger.reads.isdisjoint(moved):
                yield trigger.step, UUID(above)
    _write(entity, step.fields, writes)


def fresh_values(step: Step, records: Mapping[UUID, Mapping[str, Any]]) -> dict[UUID, Mapping[str, Any]]:
    """What the step's fields are for these records, as on the wire."""
    if step.derived is None:
        return _summed(step, list(records))
    below = {name: _lines(lines, list(records)) for name, lines in step.lines.items()}
    return {
        id: step.derived.rule(
            {name: record[name] for name in step.reads},
            **{name: lines.get(id, []) for name, lines in below.items()},
        )
        for id, record in records.items()
    }


def _lines(lines: Lines, ids: Sequence[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    entity = entity_of(lines.entity)
    specs = [entity.spec(name) for name in lines.reads]
    found: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    rows = _below(lines, ids).order_by("pk")
    for above, *values in rows.values_list(f"{lines.by}_id", *(spec.column for spec in specs)):
        found[above].append(dict(zip(lines.reads, _plain(specs, values), strict=True)))
    return found


def _below(lines: Lines, ids: Sequence[UUID]) -> QuerySet[Any]:
    model = entity_of(lines.entity).model
    return model._default_manager.filter(**{f"{lines.by}__in": ids}, deleted_at=None)


def _plain(specs: Iterable[FieldSpec], values: Iterable[Any]) -> list[Any]:
    return [told(spec, value) for spec, value in zip(specs, values, strict=True)]


def _summed(step: Step, ids: Sequence[UUID]) -> dict[UUID, Mapping[str, Any]]:
    (lines,) = step.lines.values()
    asked: dict[str, Any] = {}
    for n, summary in enumerate(step.summaries):
        asked |= _asked(summary, n)
    rows = _below(lines, ids).order_by().values(f"{lines.by}_id").annotate(**asked)
    found = {row[f"{lines.by}_id"]: row for row in rows}
    return {
        id: {
            summary.field: _answer(summary, n, found.get(id, {})) for n, summary in enumerate(step.summaries)
        }
        for id in ids
    }


def _asked(summary: Summary, n: int) -> dict[str, Any]:
    entity = entity_of(summary.of[0])
    where = declared_condition(entity, summary.where) if summary.where else None
    if summary.how == "count":
        return {f"s{n}": Count("pk", filter=where)}
    spec = entity.spec(summary.value)
    if summary.how in ("min", "max", "latest"):
        return {f"s{n}": (Min if summary.how == "min" else Max)(spec.column, filter=where)}
    # In whole units of the last decimal: SQLite would add up floats. In two parts, so that no sum is too large for it.
    unit = 10 ** (spec.decimals or 0)
    whole = f"CAST(ROUND({{}} * {unit}) AS BIGINT)"
    here: dict[str, Any] = {"output": BigIntegerField()}
    return {
        f"s{n}_millions": Sum(Piece(f"({whole} / {_MILLION})", F(spec.column), **here), filter=where),
        f"s{n}": Sum(Piece(f"({whole} % {_MILLION})", F(spec.column), **here), filter=where),
    }


def _answer(summary: Summary, n: int, row: Mapping[str, Any]) -> Any:
    value = row.get(f"s{n}")
    if summary.how == "count":
        return value or 0
    spec = entity_of(summary.of[0]).spec(summary.value)
    if summary.how != "sum":
        return told(spec, value)
    whole = int(row.get(f"s{n}_millions") or 0) * _MILLION + int(value or 0)
    if not spec.decimals:
        return whole
    sign, digits = "-" if whole < 0 else "", f"{abs(whole):0{spec.decimals + 1}d}"
    return f"{sign}{digits[: -spec.decimals]}.{digits[-spec.decimals :]}"


def _held(spec: FieldSpec, value: Any) -> Any:
    try:
        return from_wire(spec, value)
    except ValueError:
        raise _too_large(spec) from None


def _check(entity: Entity, values: Mapping[str, Any]) -> None:
    """What a column cannot hold must not stop the transaction of all the others."""
    for name, value in values.items():
        try:
            entity.model._meta.get_field(name).run_validators(value)  # type: ignore[union-attr]  # no relation is derived
        except ValidationError:
            raise _too_large(entity.spec(name)) from None


def _too_large(spec: FieldSpec) -> Invalid:
    return Invalid(
        {spec.name: f"«{spec.label}» diventerebbe un valore troppo grande: controlla i numeri scritti."}
    )


def _write(
    entity: Entity, names: Sequence[str], writes: Sequence[tuple[UUID, int, Mapping[str, Any]]]
) -> None:
    if not writes:
        return
    meta, quote = entity.model._meta, connection.ops.quote_name
    fields: list[Any] = [meta.get_field(name) for name in names]
    columns = ", ".join(f"{quote(column)} = %s" for column in [*(f.column for f in fields), "version"])
    statement = f"UPDATE {quote(meta.db_table)} SET {columns} WHERE id = %s"  # noqa: S608  our own names
    with connection.cursor() as cursor:
        cursor.executemany(
            statement,
            [
                [
                    *(f.get_db_prep_save(values[f.name], connection) for f in fields),
                    version,
                    meta.pk.get_db_prep_value(id, connection),
                ]
                for id, version, values in writes
            ],
        )
