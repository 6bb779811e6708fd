"""What an operator compares: the column of a field, or a value among the firm's own fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import (
    CharField,
    Expression,
    F,
    TextField,
    Value,
)
from django.db.models.functions import Cast

from core.access import hidden_fields
from core.actor import Actor
from core.entities import Entity, FieldSpec, custom_spec
from core.models import CustomField
from core.sql import Piece


@dataclass(frozen=True)
class Operand:
    """What an operator compares: a column, or a value inside the column of the firm's own fields."""

    spec: FieldSpec
    value: Expression | F
    today: date
    me: UUID

    @property
    def text(self) -> Piece:
        return Piece("coalesce({}, '')", self.value)


def operand(actor: Actor, entity: Entity, spec: FieldSpec, today: date) -> Operand:
    return Operand(spec, value_of(entity, spec), today, actor.user.pk)


def value_of(entity: Entity, spec: FieldSpec) -> Expression | F:
    if spec.is_custom:
        return _own_value(spec)
    source = entity.model._meta.get_field(spec.name)
    column = F(spec.column)
    if spec.kind == "choice" and not isinstance(source, CharField):
        return Cast(column, TextField())
    return column


def _own_value(spec: FieldSpec) -> Piece:
    key = spec.name.removeprefix("custom.")
    path = Value(f'$."{key}"')
    column = F("custom")
    match spec.kind:
        case "integer" | "decimal" | "money" | "percent" | "duration":
            # A field whose kind was changed may still hold words.
            return Piece(
                "cast(json_extract({}, {}) AS REAL)", column, _either(path, key), postgres=_PG_NUMBER
            )
        case "boolean":
            return Piece(
                "json_extract({}, {})", column, _either(path, key), postgres="(({} ->> {}) = 'true')"
            )
        case "choices" | "refs":
            return Piece(
                "(SELECT CASE WHEN json_type(c, p) = 'array' THEN json_extract(c, p) END FROM (SELECT {} AS c, {} AS p))",
                column, _either(path, key), postgres="({} -> {})",
            )  # fmt: skip
        case _:
            return Piece("json_extract({}, {})", column, _either(path, key), postgres="({} ->> {})")


_PG_NUMBER = (
    "(SELECT CASE WHEN v ~ '^-?[0-9]{{1,20}}(\\.[0-9]{{1,20}})?$' THEN v::numeric WHEN v IS NOT NULL THEN 0 END"
    " FROM (SELECT {} ->> {} AS v) AS own)"
)


def _either(sqlite: Value, postgres: str) -> Piece:
    return _PerEngine(sqlite, Value(postgres))


class _PerEngine(Piece):
    """The first part on SQLite, the second on PostgreSQL."""

    def __init__(self, sqlite: Any, postgres: Any) -> None:
        super().__init__("{}", sqlite, postgres)

    def as_sql(self, compiler: Any, connection: Any, *args: Any, **kwargs: Any) -> Any:
        part = self.get_source_expressions()[connection.vendor == "postgresql"]
        text, params = compiler.compile(part)
        return text, list(params)


def custom_fields(actor: Actor, entity: Entity) -> dict[str, FieldSpec]:
    """The firm's own fields that exist for the actor, by wire name, in the order of forms."""
    hidden = hidden_fields(actor, entity)
    rows = CustomField.objects.filter(
        workspace=actor.workspace, entity=entity.key, deleted_at=None, active=True
    )
    specs = map(custom_spec, rows.order_by("sort", "label"))
    return {spec.name: spec for spec in specs if spec.name not in hidden}


Build = Callable[[Operand, Any], Expression]
