"""A list as a person or a program asks for it: filter, search, order, a page at a time, nothing but what the actor may see.

Pages go on from the last row's place in the order, never by counting rows: the thousandth costs what the first does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.core import signing
from django.db import connection
from django.db.models import (
    BooleanField,
    Case,
    DateField,
    DateTimeField,
    DecimalField,
    Expression,
    F,
    IntegerField,
    OrderBy,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    UUIDField,
    Value,
    When,
)

from core import dates
from core.access import check_may, fields_of, hidden_fields, live, rights_of, visible
from core.actor import Actor
from core.codec import Hidden, attributes_of, columns_of, to_wire, without
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Unknown
from core.filters import BadValue, Tree, condition, custom_fields, operand
from core.search import MANY, found, narrowed
from core.sql import Test, folded, never

MAX_LIMIT = 500
MAX_KEYS = 4
_SALT = "core.listing.cursor"


@dataclass(frozen=True)
class Query:
    """What a list shows. All of it is a stranger's word."""

    entity: Entity
    filter: Tree | None = None
    q: str = ""
    sort: str = ""


@dataclass(frozen=True)
class Page:
    items: list[dict[str, Any]]
    next: str | None
    count: int | None = None


@dataclass(frozen=True)
class Key:
    """A part of the order. `output` tells how its value travels in a cursor and back."""

    name: str
    expression: Expression | F | Subquery[Any]
    descending: bool
    nullable: bool
    output: Any = field(default_factory=TextField)

    @property
    def order(self) -> OrderBy:
        # What is missing comes first going up and last going down: SQLite's way, told to PostgreSQL.
        return OrderBy(
            self.expression, descending=self.descending,
            nulls_first=True if self._says_nulls and not self.descending else None,
            nulls_last=True if self._says_nulls and self.descending else None,
        )  # fmt: skip

    @property
    def _says_nulls(self) -> bool:
        return connection.vendor == "postgresql" and self.name != "id"

    def value(self, told: Any) -> Value:
        """A value of a cursor as the database compares it."""
        if told is None:
            return Value(None)
        match self.output:
            case DateTimeField():
                told = datetime.fromisoformat(told)
            case DateField():
                told = date.fromisoformat(told)
            case UUIDField():
                told = UUID(told)
            case DecimalField():
                told = Decimal(str(told))
        return Value(told, output_field=self.output)

    def beyond(self, value: Value) -> Test:
        if value.value is None:  # the missing ones are first going up, last going down
            return never() if self.descending else Test("{} IS NOT NULL", self.expression)
        if self.descending and self.nullable:
            return Test(f"({{}} < {self._place} OR {{}} IS NULL)", self.expression, value, self.expression)
        return Test(f"{{}} {'<' if self.descending else '>'} {self._place}", self.expression, value)

    def same(self, value: Value) -> Test:
        if value.value is None:
            return Test("{} IS NULL", self.expression)
        return Test(f"{{}} = {self._place}", self.expression, value)

    def from_here(self, value: Value) -> Q:
        """What an index can jump to. It follows from the rest and is said for its sake."""
        if value.value is None or (self.descending and self.nullable):
            return Q()
        return Q(Test(f"{{}} {'<=' if self.descending else '>='} {self._place}", self.expression, value))

    @property
    def _place(self) -> str:
        if not isinstance(self.output, DecimalField):
            return "{}"
        return "{}" if connection.vendor == "postgresql" else "cast({} AS REAL)"


def page(actor: Actor, query: Query, limit: int, cursor: str = "", *, count: bool = False) -> Page:
    """Raises Forbidden, Unknown (field, operator), BadValue."""
    limit = max(1, min(limit, MAX_LIMIT))
    keys = order_of(actor, query)
    rows = rows_of(actor, query)
    total = rows.count() if count else None
    if cursor:
        rows = rows.filter(_after(keys, _read_cursor(query, keys, cursor)))
    hidden = hidden_fields(actor, query.entity)
    marks = {f"key_{at}": key.expression for at, key in enumerate(keys)}
    wanted = ordered(rows, keys).annotate(**marks).values_list(*attributes_of(query.entity, hidden), *marks)
    read: Sequence[tuple[Any, ...]] = list(wanted[: limit + 1])
    shown = read[:limit]
    more = len(read) > limit
    columns = columns_of(query.entity, hidden)
    return Page(
        [_item(columns, row, hidden) for row in shown],
        _cursor(query, shown[-1][len(columns) :]) if more else None,
        total,
    )


def _item(columns: Sequence[str], row: tuple[Any, ...], hidden: Hidden) -> dict[str, Any]:
    item = {name: to_wire(value) for name, value in zip(columns, row, strict=False)}
    return {**item, "custom": without(hidden, item["custom"])} if hidden else item


def rows_of(actor: Actor, query: Query) -> QuerySet[Any]:
    """The rows that the list shows, in no order yet."""
    entity = query.entity
    check_may(actor, entity, "view")
    seen: QuerySet[Any] = live(visible(actor, entity))
    rows = seen.filter(condition(actor, entity, query.filter))
    if query.q.strip():
        if not entity.search:
            raise BadValue(f"In «{entity.plural}» non c'è la ricerca: usa «filter».")
        return found(rows, actor, entity, query.q)
    if entity.owned and rights_of(actor)[entity.key].view not in ("all", "none"):
        # Who sees little: from their few records to the order, not through everybody's.
        few = list(seen.order_by().values_list("pk", flat=True)[: MANY + 1])
        if len(few) <= MANY:
            return narrowed(rows, few)
    return rows


def ordered(rows: QuerySet[Any], keys: Sequence[Key]) -> QuerySet[Any]:
    return rows.order_by(*(key.order for key in keys))


def order_of(actor: Actor, query: Query) -> list[Key]:
    """The parts of the order; the id is the last word, so that it is the same every time."""
    entity = query.entity
    parts = [part for part in (query.sort or entity.sort).split(",") if part]
    if len(parts) > MAX_KEYS:
        raise BadValue(f"Al massimo {MAX_KEYS} campi nell'ordinamento.")
    keys = [_key(actor, entity, part.lstrip("-"), part.startswith("-")) for part in parts]
    descending = bool(keys) and keys[-1].descending
    return [*keys, Key("id", F("pk"), descending, nullable=False, output=UUIDField())]


def _key(actor: Actor, entity: Entity, name: str, descending: bool) -> Key:
    own = name.startswith("custom.")
    spec = (custom_fields(actor, entity) if own else fields_of(actor, entity)).get(name)
    if spec is None:
        raise Unknown("field", name)
    if spec.kind in ("choices", "refs", "json", "link"):
        raise BadValue(f"Per «{spec.label}» non si può ordinare.", name=name)
    if spec.kind == "ref":
        return Key(name, _title_of(actor, spec), descending, nullable=True)
    value = operand(actor, entity, spec, dates.today_in_rome()).value
    source = None if spec.is_custom else entity.model._meta.get_field(spec.name)
    nullable = source is None or bool(source.null)
    if spec.kind == "choice":
        return Key(name, _place_of(spec, value), descending, nullable=False, output=IntegerField())
    output = _OUTPUTS.get(spec.kind)
    if isinstance(source, UUIDField):
        output = UUIDField()
    elif source is None and (spec.is_whole or spec.kind == "date"):
        # inside the column of own fields: a number, a text
        output = _NUMBER if spec.is_whole else None
    if output is None:
        return Key(name, folded(value), descending, nullable)
    return Key(name, value, descending, nullable, output)


_NUMBER: DecimalField[Any, Any] = DecimalField(max_digits=40, decimal_places=20)
_OUTPUTS: dict[str, Any] = {
    "integer": IntegerField(), "duration": IntegerField(),
    "decimal": _NUMBER, "money": _NUMBER, "quantity": _NUMBER, "percent": _NUMBER,
    "boolean": BooleanField(), "date": DateField(), "datetime": DateTimeField(),
}  # fmt: skip


def _place_of(spec: FieldSpec, value: Any) -> Case:
    """Choices are ordered as they are declared."""
    places = [
        When(Q(Test("{} = {}", value, Value(choice))), then=Value(at))
        for at, (choice, _) in enumerate(spec.choices)
    ]
    return Case(*places, default=Value(-1), output_field=IntegerField())


def _title_of(actor: Actor, spec: FieldSpec) -> Subquery[Any]:
    """References are ordered by what people read; what one may not see has no place in the order."""
    target = entity_of(spec.to)
    seen = live(visible(actor, target)).order_by().filter(pk=OuterRef(spec.column))
    return Subquery(seen.annotate(shown=folded(F(target.title[0]))).values("shown")[:1])


def _after(keys: Sequence[Key], values: Sequence[Value]) -> Q:
    key, value = keys[0], values[0]
    rest = Q(key.beyond(value))
    if len(keys) > 1:
        rest |= Q(key.same(value)) & _after(keys[1:], values[1:])
    return key.from_here(value) & rest


def _cursor(query: Query, values: Sequence[Any]) -> str:
    return signing.dumps([_stamp(query), *(_in_cursor(value) for value in values)], salt=_SALT)


def _in_cursor(value: Any) -> Any:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID | Decimal) else value


def _read_cursor(query: Query, keys: Sequence[Key], cursor: str) -> list[Value]:
    try:
        stamp, *told = signing.loads(cursor, salt=_SALT)
        if stamp == _stamp(query) and len(told) == len(keys):
            return [key.value(value) for key, value in zip(keys, told, strict=True)]
    except (signing.BadSignature, ValueError, TypeError):
        pass
    raise BadValue("Il cursore non è di questo elenco: ricomincia senza.")


def _stamp(query: Query) -> str:
    return hashlib.sha256(f"{query.entity.key} {query.sort or query.entity.sort}".encode()).hexdigest()[:12]
