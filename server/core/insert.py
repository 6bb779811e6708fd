"""INSERT without writing the same statement ten thousand times: the ORM takes longer for the words than SQLite for a row."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg.types.json import Jsonb

# SQLite's limit for the values of a statement, rounded down.
MAX_PLACES = 32_000


def insert(rows: Sequence[models.Model], on_conflict: str = "") -> None:
    """All of one model, each written as `save(force_insert=True)` would: `pre_save`, `get_db_prep_save`, one row each.

    Keys that the database gives are not read back. `on_conflict`: SQL for rows that are there already.
    """
    if not rows:
        return
    # The connection itself: the proxy looks it up again at each question, and there are many.
    database = connections[DEFAULT_DB_ALIAS]
    statement = _statement(type(rows[0]))
    values = [statement.values(row, database) for row in rows]
    with database.cursor() as cursor:
        many = MAX_PLACES // len(statement.columns)
        for start in range(0, len(values), many):
            cursor.execute(*statement.of(values[start : start + many], on_conflict, database.vendor))
    for row in rows:
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


@dataclass(frozen=True)
class _Statement:
    """How rows of one model are written, and how their values are made ready."""

    table: str
    columns: Sequence[str]
    stamping: Sequence[Any]
    get: Callable[[models.Model], tuple[Any, ...]]
    prepare: Sequence[tuple[Callable[[Any, BaseDatabaseWrapper], Any], bool]]

    def values(self, row: models.Model, database: BaseDatabaseWrapper) -> list[Any]:
        for field in self.stamping:
            field.pre_save(row, True)
        # Most fields of a card are empty, and nothing is nothing to every kind of field. Only JSON writes "" with its quotes.
        return [
            value if value is None or (value == "" and plain) else prepare(value, database)
            for value, (prepare, plain) in zip(self.get(row), self.prepare, strict=True)
        ]

    def of(self, rows: Sequence[list[Any]], on_conflict: str, vendor: str) -> tuple[str, list[Any]]:
        """One for all rows. SQLite's index of words would be flushed after each statement, PostgreSQL is far away."""
        columns = ", ".join(map(connection.ops.quote_name, self.columns))
        into = f"INSERT INTO {self.table} ({columns})"
        if vendor != "postgresql":
            row = f"({', '.join(['%s'] * len(self.columns))})"
            places = ", ".join([row] * len(rows))
            return f"{into} VALUES {places} {on_conflict}", [value for values in rows for value in values]
        # One parameter: to psycopg a wide table's thousands of them are as much work as half of all the rest of an import.
        named = [dict(zip(self.columns, row, strict=True)) for row in rows]
        given = json.dumps(named, default=_in_json, ensure_ascii=False)
        read = f"SELECT {columns} FROM json_populate_recordset(NULL::{self.table}, %s)"  # noqa: S608  our own names
        return f"{into} {read} {on_conflict}", [given]


@lru_cache(maxsize=500)
def _statement(model: type[models.Model]) -> _Statement:
    fields: list[Any] = [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]
    return _Statement(
        connection.ops.quote_name(model._meta.db_table),
        [str(f.column) for f in fields],
        [f for f in fields if type(f).pre_save is not models.Field.pre_save],
        attrgetter(*(f.attname for f in fields)),
        [(f.get_db_prep_save, not isinstance(f, models.JSONField)) for f in fields],
    )


def _in_json(value: object) -> Any:
    """What PostgreSQL reads as the same value."""
    if isinstance(value, Jsonb):
        return value.obj
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    raise TypeError(f"{type(value)} cannot be written")
