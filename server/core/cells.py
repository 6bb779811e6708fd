"""The rows of a view as cells of a sheet: what people read in the list, with its kind. References by their titles."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from core import dates
from core.access import fields_of, live, visible
from core.actor import Actor
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Unknown
from core.filters import MAX_STEPS, BadValue, custom_fields
from core.links import linked

MAX_COLUMNS = 200
# None, a number, a day, the wall clock of Rome, or a text. Money and the like are numbers with a face.
Cell = None | int | Decimal | date | datetime | time | str
Row = Mapping[str, Any]


class Money(Decimal):
    """Euro."""


class Percent(Decimal):
    """22 is 22 %."""


class Minutes(int):
    """How long: 90 is 1:30."""


@dataclass(frozen=True)
class Column:
    """A field of the record, or of one that its references lead to (`account.city`)."""

    label: str
    via: tuple[FieldSpec, ...]
    spec: FieldSpec


def columns_named(actor: Actor, entity: Entity, names: str) -> list[Column]:
    """`name,account.city`; nothing: the list's own columns; `*`: all fields. Raises Unknown and BadValue."""
    own = custom_fields(actor, entity)
    if names == "*":
        wanted = [*fields_of(actor, entity), *own]
    else:
        wanted = [name for name in names.split(",") if name] or _usual(actor, entity)
    if len(wanted) > MAX_COLUMNS:
        raise BadValue(f"Al massimo {MAX_COLUMNS} colonne.")
    return [_column(actor, entity, name) for name in wanted]


def _usual(actor: Actor, entity: Entity) -> list[str]:
    seen = fields_of(actor, entity)
    return [name for name in entity.columns if name in seen] or list(entity.title)


def _column(actor: Actor, entity: Entity, path: str) -> Column:
    here, rest = entity, path
    via: list[FieldSpec] = []
    while True:
        specs = fields_of(actor, here) if not rest.startswith("custom.") else custom_fields(actor, here)
        if spec := specs.get(rest):
            return Column(": ".join([*(step.label for step in via), spec.label]), tuple(via), spec)
        head, _, rest = rest.partition(".")
        step = fields_of(actor, here).get(head)
        if not rest or step is None or step.kind != "ref" or len(via) == MAX_STEPS:
            raise Unknown("field", path)
        via.append(step)
        here = entity_of(step.to)


@dataclass
class Reader:
    """Turns ids into cells, some hundred at a time: one question for the rows, one for each table that they name."""

    actor: Actor
    entity: Entity
    columns: Sequence[Column]
    # Records that references led to, by entity: only what the actor may see. Forgotten chunk by chunk.
    known: dict[str, dict[UUID, Row]] = field(default_factory=dict)

    def read(self, ids: Sequence[UUID]) -> Iterator[list[Cell]]:
        self.known = {}
        rows = self._rows(self.entity, ids)
        wanted: dict[str, set[UUID]] = {}
        for column in self.columns:
            held: Iterable[Row] = rows.values()
            for step in column.via:
                held = self._step(step, held)
            if column.spec.to:
                self._fetch(column.spec.to, (id for row in held for id in _ids(_value(column.spec, row))))
            elif column.spec.kind == "link":
                for entity, id in filter(None, (linked(row[column.spec.column]) for row in held)):
                    wanted.setdefault(entity.key, set()).add(id)
        for key, named in wanted.items():
            self._fetch(key, named)
        for id in ids:
            if (row := rows.get(id)) is not None:  # gone meanwhile, or out of sight
                yield [self._cell(column, row) for column in self.columns]

    def _rows(self, entity: Entity, ids: Iterable[UUID]) -> dict[UUID, Row]:
        names = ["id", *(spec.column for spec in entity.fields.values()), "custom"]
        rows = live(visible(self.actor, entity)).filter(pk__in=list(ids)).values(*names)
        return {row["id"]: row for row in rows}

    def _step(self, step: FieldSpec, rows: Iterable[Row]) -> list[Row]:
        rows = list(rows)
        self._fetch(step.to, (id for row in rows for id in _ids(row[step.column])))
        return [found for row in rows if (found := self.known[step.to].get(row[step.column]))]

    def _fetch(self, key: str, ids: Iterable[UUID]) -> None:
        known = self.known.setdefault(key, {})
        if missing := set(ids) - known.keys():
            known.update(self._rows(entity_of(key), missing))

    def _cell(self, column: Column, row: Row) -> Cell:
        for step in column.via:
            found = self.known[step.to].get(row[step.column])
            if found is None:
                return None
            row = found
        value = _value(column.spec, row)
        if column.spec.to:
            target, known = entity_of(column.spec.to), self.known[column.spec.to]
            return ", ".join(title_of(target, known[id]) for id in _ids(value) if id in known) or None
        if column.spec.kind == "link":
            return self._linked(value)
        return shown(column.spec, value)

    def _linked(self, link: str | None) -> str | None:
        """ "Barca: Orca", as an import reads it back; nothing where it is not to be seen."""
        found = linked(link)
        row = self.known[found[0].key].get(found[1]) if found else None
        return f"{found[0].label}: {title_of(found[0], row)}" if found and row else None


def title_of(entity: Entity, row: Row) -> str:
    return " ".join(
        str(row[entity.fields[name].column]) for name in entity.title if row[entity.fields[name].column]
    )


def shown(spec: FieldSpec, value: Any) -> Cell:
    """One value that is no reference, as people read it."""
    if value in (None, "", []):
        return None
    face = _FACES.get(spec.kind)
    return face(spec, value) if face else str(value)


def _chosen(spec: FieldSpec, value: Any) -> str:
    labels = dict(spec.choices)
    members = value if spec.kind == "choices" else [value]
    return ", ".join(labels.get(member, str(member)) for member in members)


def _wall_clock(moment: datetime) -> datetime:
    return moment.astimezone(dates.ZONE).replace(tzinfo=None)


# What is not here is its own text.
_FACES: dict[str, Callable[[FieldSpec, Any], Cell]] = {
    "boolean": lambda spec, value: "Sì" if value else "No",
    "integer": lambda spec, value: int(value),
    "decimal": lambda spec, value: Decimal(value),
    "money": lambda spec, value: Money(trimmed(Decimal(value), least=min(2, spec.decimals or 0))),
    "quantity": lambda spec, value: trimmed(Decimal(value)),
    "percent": lambda spec, value: Percent(trimmed(Decimal(value))),
    "duration": lambda spec, value: Minutes(value),
    "time": lambda spec, value: time.fromisoformat(value),
    "date": lambda spec, value: date.fromisoformat(value) if isinstance(value, str) else value,
    "datetime": lambda spec, value: _wall_clock(value),
    "choice": _chosen,
    "choices": _chosen,
    "json": lambda spec, value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
}


def trimmed(number: Decimal, least: int = 0) -> Decimal:
    """Without the zeros at the end, but for the first `least` decimals: 350.0000 is 350.00."""
    whole, _, fraction = format(number, "f").partition(".")
    return Decimal(f"{whole}.{fraction.rstrip('0').ljust(least, '0')}".rstrip("."))


def _value(spec: FieldSpec, row: Row) -> Any:
    return (
        (row["custom"] or {}).get(spec.name.removeprefix("custom.")) if spec.is_custom else row[spec.column]
    )


def _ids(value: Any) -> list[UUID]:
    if isinstance(value, UUID):
        return [value]
    return [UUID(member) for member in value] if isinstance(value, list) else []
