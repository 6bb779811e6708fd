"""The filter language of docs/protocol.md, section 7, as a condition for the database.

The tree comes from strangers. A field is looked up in what the entity declares and an operator in a table of ours: no
name of theirs ever reaches the ORM, no value ever the SQL text. vectors/filters.json says what every operator means.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import (
    CharField,
    DateField,
    DateTimeField,
    Expression,
    F,
    Q,
    QuerySet,
    Subquery,
    TextField,
    UUIDField,
    Value,
)
from django.db.models.functions import Cast

from core import dates
from core.access import live, visible
from core.actor import Actor
from core.connections import fold
from core.dates import Days
from core.entities import Entity, FieldSpec, custom_spec, entity_of
from core.errors import Refused, Unknown
from core.models import CustomField
from core.sql import Opposite, Piece, Test, always, contains, folded, like_literal, never

MAX_BYTES = 100_000
MAX_DEPTH = 30
MAX_LEAVES = 500
# Conditions on related records: each is a search in another table.
MAX_RELATED = 40
MAX_STEPS = 2
MAX_MEMBERS = 5_000
MAX_LIKE = 1_000

Tree = Mapping[str, Any]


class BadValue(Refused):
    code = "bad_value"

    def __init__(
        self, message: str = "Il valore del filtro non va bene per questo campo.", **data: Any
    ) -> None:
        super().__init__(message, **data)


def read_filter(text: str) -> Tree | None:
    """The filter of an address. Raises BadValue."""
    if not text.strip():
        return None
    if len(text) > MAX_BYTES:
        raise BadValue("Il filtro è troppo lungo.")
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue("Il filtro non è scritto bene: serve JSON.") from None
    if not isinstance(tree, dict):
        raise BadValue("Il filtro non è scritto bene.")
    return tree


def condition(actor: Actor, entity: Entity, tree: Tree | None, today: date | None = None) -> Q:
    """What holds for the rows that the tree describes. Raises Unknown (field, operator) and BadValue."""
    if not tree:
        return Q()
    return _Compiler(actor, today or dates.today_in_rome()).node(entity, tree, 0)


def custom_fields(actor: Actor, entity: Entity) -> dict[str, FieldSpec]:
    """The firm's own fields by wire name, in the order of forms."""
    rows = CustomField.objects.filter(
        workspace=actor.workspace, entity=entity.key, deleted_at=None, active=True
    )
    return {spec.name: spec for spec in map(custom_spec, rows.order_by("sort", "label"))}


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
    return Operand(spec, _value_of(entity, spec), today, actor.user.pk)


def _value_of(entity: Entity, spec: FieldSpec) -> Expression | F:
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
        case "integer" | "decimal":
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


@dataclass
class _Compiler:
    actor: Actor
    today: date
    leaves: int = 0
    related: int = 0
    own_fields: dict[str, dict[str, FieldSpec]] = field(default_factory=dict)

    def node(self, entity: Entity, tree: Any, depth: int) -> Q:
        if depth > MAX_DEPTH:
            raise BadValue("Il filtro è annidato troppo in profondità.")
        if not isinstance(tree, Mapping):
            raise BadValue("Il filtro non è scritto bene.")
        if "and" in tree or "or" in tree:
            return self._group(entity, "and" if "and" in tree else "or", tree, depth)
        if "not" in tree:
            return Q(Opposite(self.node(entity, tree["not"], depth + 1)))
        self.leaves += 1
        if self.leaves > MAX_LEAVES:
            raise BadValue("Il filtro ha troppe condizioni.")
        name, op = tree.get("field"), tree.get("op")
        if not isinstance(name, str) or not isinstance(op, str):
            raise BadValue("Il filtro non è scritto bene.")
        return Q(self._leaf(entity, name.split("."), op, tree.get("value"), MAX_STEPS))

    def _group(self, entity: Entity, joint: str, tree: Tree, depth: int) -> Q:
        parts = tree[joint]
        if not isinstance(parts, list):
            raise BadValue("Il filtro non è scritto bene.")
        found = [self.node(entity, part, depth + 1) for part in parts]
        if not found:
            return Q(always() if joint == "and" else never())
        return Q(*found, _connector=Q.AND if joint == "and" else Q.OR)

    def _leaf(self, entity: Entity, path: Sequence[str], op: str, value: Any, steps: int) -> Expression:
        # "is not" is the exact opposite of "is": a missing value, or a missing related record, is not Rome either.
        if op in _OPPOSITES:
            return Opposite(self._leaf(entity, path, _OPPOSITES[op], value, steps))
        name, rest = path[0], path[1:]
        if name == "custom" and rest:
            return self._test(entity, self._own_field(entity, ".".join(rest)), op, value)
        if name == "id" and not rest:
            return self._test(entity, _ID, op, value)
        spec = entity.fields.get(name)
        if spec is None:
            raise Unknown("field", ".".join(path))
        if rest:
            return self._through(entity, spec, rest, op, value, steps)
        return self._test(entity, spec, op, value)

    def _own_field(self, entity: Entity, key: str) -> FieldSpec:
        if entity.key not in self.own_fields:
            self.own_fields[entity.key] = custom_fields(self.actor, entity)
        spec = self.own_fields[entity.key].get(f"custom.{key}")
        if spec is None:
            raise Unknown("field", f"custom.{key}")
        return spec

    def _through(
        self, entity: Entity, spec: FieldSpec, rest: Sequence[str], op: str, value: Any, steps: int
    ) -> Expression:
        """A field of the record that a reference names: only what the actor may see of it counts."""
        self.related += 1
        if not spec.to or spec.kind not in ("ref", "refs") or not steps:
            raise Unknown("field", ".".join((spec.name, *rest)))
        if self.related > MAX_RELATED:
            raise BadValue("Il filtro guarda troppe schede collegate.")
        target = entity_of(spec.to)
        if op == "empty":  # nobody at the other end with something in it
            inner: Expression = Opposite(self._leaf(target, rest, "empty", value, steps - 1))
        else:
            inner = self._leaf(target, rest, op, value, steps - 1)
        seen: QuerySet[Any] = live(visible(self.actor, target)).filter(Q(inner))
        if spec.kind == "ref":
            found: Expression = Test("{} IN {}", F(spec.column), Subquery(seen.order_by().values("pk")))
        else:
            ids = seen.order_by().annotate(as_text=Cast("pk", TextField())).values("as_text")
            found = Test(
                "EXISTS (SELECT 1 FROM json_each(coalesce({}, '[]')) WHERE replace(value, '-', '') IN {})",
                F(spec.column),
                Subquery(ids),
                postgres="EXISTS (SELECT 1 FROM jsonb_array_elements_text(coalesce({}, '[]')) AS member WHERE member IN {})",
            )
        return Opposite(found) if op == "empty" else found

    def _test(self, entity: Entity, spec: FieldSpec, op: str, value: Any) -> Expression:
        kind: str = spec.kind
        if kind == "text" and not spec.is_custom:
            source = entity.model._meta.get_field(spec.name)
            kind = "id" if isinstance(source, UUIDField) else kind
        tests = _TESTS[kind]
        if op not in tests:
            raise Unknown("operator", op)
        return tests[op](operand(self.actor, entity, spec, self.today), value)


_ID = FieldSpec("id", "Identificativo", "text")
_OPPOSITES = {
    "is_not": "is", "not_contains": "contains", "not_in": "in", "has_not": "has", "not_empty": "empty",
}  # fmt: skip


# Values, as the operators want them


def _text(value: Any) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise BadValue
    return value


def is_storable(text: str) -> bool:
    """No NUL and no half of a character: PostgreSQL has no place for them."""
    return "\x00" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def _number(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise BadValue
    text = format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,20})?", text):
        raise BadValue
    return text


def _day(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise BadValue
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadValue from None


def _pair(value: Any) -> tuple[Any, Any]:
    if not isinstance(value, list) or len(value) != 2:
        raise BadValue
    return value[0], value[1]


def _members(value: Any) -> list[str]:
    if not isinstance(value, list) or len(value) > MAX_MEMBERS:
        raise BadValue
    return [_text(member) for member in value]


def _identifier(value: Any) -> UUID:
    try:
        return UUID(_text(value))
    except ValueError:
        raise BadValue from None


def _span(value: Any) -> tuple[int, dates.Unit]:
    n, unit = (value.get("n"), value.get("unit")) if isinstance(value, Mapping) else (None, None)
    if not isinstance(n, int) or isinstance(n, bool) or not 1 <= n <= 10_000:
        raise BadValue
    if unit not in ("day", "week", "month", "year"):
        raise BadValue
    return n, unit


def _unit(value: Any) -> dates.Unit:
    if not isinstance(value, str) or value not in dates.UNITS:
        raise BadValue
    return value


# Tests of each kind of field

Build = Callable[[Operand, Any], Expression]


def _text_is(on: Operand, value: Any) -> Test:
    wanted = fold(_text(value)) or ""
    return Test("{} = {}", folded(on.value if wanted else on.text), Value(wanted))


def _text_contains(on: Operand, value: Any) -> Test:
    wanted = fold(_text(value)) or ""
    if not wanted:
        return always()
    held = contains(folded(on.text), Value(wanted))
    if len(wanted) > MAX_LIKE or connection.vendor == "postgresql":
        return held
    # fold() is Python's. The engine answers by itself for plain texts; only those with other letters are folded.
    return Test(
        "{} LIKE {} ESCAPE '\\' OR ({} GLOB {} AND {})",
        on.text, Value(f"%{like_literal(wanted)}%"), on.text, Value("*[^\x01-\x7f]*"), held,
    )  # fmt: skip


def _text_starts(on: Operand, value: Any) -> Test:
    """As a range: an index on the folded text can answer it."""
    wanted = fold(_text(value)) or ""
    if not wanted:
        return always()
    text = folded(on.value)
    return Test("{} >= {} AND {} < {}", text, Value(wanted), text, Value(wanted + "\U0010ffff"))


def _text_empty(on: Operand, value: Any) -> Test:
    return Test("{} = ''", on.text)


def _compared(sign: str) -> Build:
    def build(on: Operand, value: Any) -> Test:
        return Test(
            f"{{}} {sign} cast({{}} AS REAL)", on.value, Value(_number(value)),
            postgres=f"{{}} {sign} {{}}::numeric",
        )  # fmt: skip

    return build


def _number_between(on: Operand, value: Any) -> Test:
    first, last = map(_number, _pair(value))
    return Test(
        "{} BETWEEN cast({} AS REAL) AND cast({} AS REAL)", on.value, Value(first), Value(last),
        postgres="{} BETWEEN {}::numeric AND {}::numeric",
    )  # fmt: skip


def _missing(on: Operand, value: Any) -> Test:
    return Test("{} IS NULL", on.value)


def _flag_is(on: Operand, value: Any) -> Test:
    if not isinstance(value, bool):
        raise BadValue
    return Test("coalesce({}, FALSE) = {}", on.value, Value(value))


def _from(on: Operand, day: date) -> Value:
    """The stored value with which a day begins: the day itself, or an instant."""
    if on.spec.is_custom:
        return Value(day.isoformat())
    if on.spec.kind == "date":
        return Value(day, output_field=DateField())
    try:
        return Value(dates.start_of(day), output_field=DateTimeField())
    except OverflowError:
        raise BadValue from None


def _within(on: Operand, days: Days) -> Test:
    end = _from(on, dates.next_day(days.last))
    return Test("{} >= {} AND {} < {}", on.value, _from(on, days.first), on.value, end)


def _day_is(on: Operand, value: Any) -> Test:
    return _within(on, Days(_day(value), _day(value)))


def _before(on: Operand, value: Any) -> Test:
    return Test("{} < {}", on.value, _from(on, _day(value)))


def _after(on: Operand, value: Any) -> Test:
    return Test("{} >= {}", on.value, _from(on, dates.next_day(_day(value))))


def _days_between(on: Operand, value: Any) -> Test:
    first, last = map(_day, _pair(value))
    return _within(on, Days(first, last))


def _last(on: Operand, value: Any) -> Test:
    return _within(on, dates.last_units(on.today, *_span(value)))


def _next(on: Operand, value: Any) -> Test:
    return _within(on, dates.next_units(on.today, *_span(value)))


def _period(steps: int) -> Build:
    return lambda on, value: _within(on, dates.period(on.today, _unit(value), steps))


def _day_empty(on: Operand, value: Any) -> Test:
    return _text_empty(on, value) if on.spec.is_custom else _missing(on, value)


def _choice_is(on: Operand, value: Any) -> Test:
    return _one_of(on, [_text(value)])


def _choice_in(on: Operand, value: Any) -> Test:
    return _one_of(on, _members(value))


def _one_of(on: Operand, wanted: Sequence[str]) -> Test:
    if not wanted:
        return never()
    places = ", ".join("{}" for _ in wanted)
    return Test(f"{{}} IN ({places})", on.text if "" in wanted else on.value, *map(Value, wanted))


def _ref_is(on: Operand, value: Any) -> Test:
    return Test("{} = {}", on.value, _id_value(_identifier(value)))


def _ref_in(on: Operand, value: Any) -> Test:
    return _one_of_ids(on.value, [_id_value(_identifier(member)) for member in _members(value)])


def _one_of_ids(column: Expression | F, ids: Sequence[Value]) -> Test:
    return Test(f"{{}} IN ({', '.join('{}' for _ in ids)})", column, *ids) if ids else never()


def _id_value(id: UUID) -> Value:
    return Value(id, output_field=UUIDField())


def _me(on: Operand, value: Any) -> Test:
    if on.spec.to != "core.user":
        raise Unknown("operator", "me")
    return Test("{} = {}", on.value, _id_value(on.me))


def _set_has(on: Operand, value: Any) -> Test:
    return _set_has_any(on, [_text(value)])


def _set_has_any(on: Operand, value: Any) -> Test:
    wanted = Value(json.dumps(_members(value)))
    return Test(
        "EXISTS (SELECT 1 FROM json_each(coalesce({}, '[]')) WHERE value IN (SELECT value FROM json_each({})))",
        on.value, wanted, postgres="{} ?| ARRAY(SELECT jsonb_array_elements_text({}::jsonb))",
    )  # fmt: skip


def _set_has_all(on: Operand, value: Any) -> Test:
    wanted = Value(json.dumps(_members(value)))
    return Test(
        "NOT EXISTS (SELECT 1 FROM json_each({}) AS wanted"
        " WHERE wanted.value NOT IN (SELECT value FROM json_each(coalesce({}, '[]'))))",
        wanted, on.value,
        postgres="ARRAY(SELECT jsonb_array_elements_text({}::jsonb))"
        " <@ ARRAY(SELECT jsonb_array_elements_text(coalesce({}, '[]')))",
    )  # fmt: skip


def _set_empty(on: Operand, value: Any) -> Test:
    return Test("coalesce({}, '[]') IN ('[]', 'null')", on.value)


def _set_me(on: Operand, value: Any) -> Test:
    if on.spec.to != "core.user":
        raise Unknown("operator", "me")
    return _set_has(on, str(on.me))


def _data_empty(on: Operand, value: Any) -> Test:
    return Test("coalesce({}, 'null') IN ('null', '\"\"', '[]', '{{}}')", on.value)


_TEXT: dict[str, Build] = {
    "is": _text_is, "contains": _text_contains, "starts": _text_starts, "empty": _text_empty,
}  # fmt: skip
_NUMBER: dict[str, Build] = {
    "is": _compared("="), "lt": _compared("<"), "le": _compared("<="), "gt": _compared(">"), "ge": _compared(">="),
    "between": _number_between, "empty": _missing,
}  # fmt: skip
_DAYS: dict[str, Build] = {
    "is": _day_is, "before": _before, "after": _after, "between": _days_between, "last": _last, "next": _next,
    "this": _period(0), "previous": _period(-1), "following": _period(1), "empty": _day_empty,
}  # fmt: skip
_SET: dict[str, Build] = {
    "has": _set_has, "has_any": _set_has_any, "has_all": _set_has_all, "empty": _set_empty, "me": _set_me,
}  # fmt: skip
_REF: dict[str, Build] = {"is": _ref_is, "in": _ref_in, "empty": _missing, "me": _me}
_TESTS: dict[str, dict[str, Build]] = {
    "text": _TEXT, "longtext": _TEXT, "email": _TEXT, "phone": _TEXT, "url": _TEXT, "integer": _NUMBER, "decimal": _NUMBER,
    "boolean": {"is": _flag_is}, "date": _DAYS, "datetime": _DAYS,
    "choice": {"is": _choice_is, "in": _choice_in, "empty": _text_empty}, "choices": _SET, "refs": _SET, "ref": _REF,
    "id": {"is": _ref_is, "in": _ref_in, "empty": _missing}, "json": {"empty": _data_empty},
}  # fmt: skip
