"""Operators on choices, references and sets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import (
    Expression,
    F,
    UUIDField,
    Value,
)

from core.errors import Unknown
from core.filters.operand import Operand
from core.filters.values import (
    identifier_of,
    link_text,
    members_of,
    text_of,
)
from core.sql import Test, among, linked_entity, never


def choice_is(on: Operand, value: Any) -> Test:
    return one_of(on, [text_of(value)])


def choice_in(on: Operand, value: Any) -> Test:
    return one_of(on, members_of(value))


def one_of(on: Operand, wanted: Sequence[str]) -> Test:
    if not wanted:
        return never()
    places = ", ".join("{}" for _ in wanted)
    return Test(f"{{}} IN ({places})", on.text if "" in wanted else on.value, *map(Value, wanted))


def ref_is(on: Operand, value: Any) -> Test:
    return Test("{} = {}", on.value, id_value(identifier_of(value)))


def ref_in(on: Operand, value: Any) -> Test:
    return one_of_ids(on.value, [id_value(identifier_of(member)) for member in members_of(value)])


def one_of_ids(column: Expression | F, ids: Sequence[Value]) -> Test:
    return Test(f"{{}} IN ({', '.join('{}' for _ in ids)})", column, *ids) if ids else never()


def id_value(id: UUID) -> Value:
    return Value(id, output_field=UUIDField())


def link_is(on: Operand, value: Any) -> Test:
    return Test("{} = {}", on.value, Value(link_text(value)))


def link_in(on: Operand, value: Any) -> Test:
    return among(on.value, [link_text(member) for member in members_of(value)])


def link_of(on: Operand, value: Any) -> Test:
    """Names a record of one of these entities."""
    return among(linked_entity(on.value), members_of(value))


def is_me(on: Operand, value: Any) -> Test:
    if on.spec.to != "core.user":
        raise Unknown("operator", "me")
    return Test("{} = {}", on.value, id_value(on.me))


def set_has(on: Operand, value: Any) -> Test:
    return set_has_any(on, [text_of(value)])


def set_has_any(on: Operand, value: Any) -> Test:
    wanted = Value(json.dumps(members_of(value)))
    return Test(
        "EXISTS (SELECT 1 FROM json_each(coalesce({}, '[]')) WHERE value IN (SELECT value FROM json_each({})))",
        on.value, wanted, postgres="{} ?| ARRAY(SELECT jsonb_array_elements_text({}::jsonb))",
    )  # fmt: skip


def set_has_all(on: Operand, value: Any) -> Test:
    wanted = Value(json.dumps(members_of(value)))
    return Test(
        "NOT EXISTS (SELECT 1 FROM json_each({}) AS wanted"
        " WHERE wanted.value NOT IN (SELECT value FROM json_each(coalesce({}, '[]'))))",
        wanted, on.value,
        postgres="ARRAY(SELECT jsonb_array_elements_text({}::jsonb))"
        " <@ ARRAY(SELECT jsonb_array_elements_text(coalesce({}, '[]')))",
    )  # fmt: skip


def set_empty(on: Operand, value: Any) -> Test:
    return Test("coalesce({}, '[]') IN ('[]', 'null')", on.value)


def set_me(on: Operand, value: Any) -> Test:
    if on.spec.to != "core.user":
        raise Unknown("operator", "me")
    return set_has(on, str(on.me))


def data_empty(on: Operand, value: Any) -> Test:
    return Test("coalesce({}, 'null') IN ('null', '\"\"', '[]', '{{}}')", on.value)
