"""INSERT without writing the same statement ten thousand times: the ORM takes longer for the words than SQLite for a row."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg.types.json import Jsonb


def insert(rows: Sequence[models.Model], on_conflict: str = "") -> None:
    """All of one model, each written as `save(force_insert=True)` would: `pre_save`, `get_db_prep_save`, one row each.

    Keys that the database gives are not read back. `on_conflict`: SQL for rows that are there already.
    """
    if not rows:
        return
    # The connection itself: the proxy looks it up again at each question, and there are many.
    database = connections[DEFAULT_DB_ALIAS]
    statement = _statement(type(rows[0]), database.vendor)
    values = [statement.values(row, database) for row in rows]
    with database.cursor() as cursor:
        if database.vendor == "postgresql":
            named = [dict(zip(statement.columns, row, strict=True)) for row in values]
            cursor.execute(
                f"{statement.text} {on_conflict}", [json.dumps(named, default=_in_json, ensure_ascii=False)]
            )
        else:
            cursor.executemany(f"{statement.text} {on_conflict}", values)
    for row in rows:
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


@dataclass(frozen=True)
class _Statement:
    """How a row of one model is written, and how its values are made ready."""

    text: str
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


@lru_cache(maxsize=500)
def _statement(model: type[models.Model], vendor: str | None) -> _Statement:
    quote = connection.ops.quote_name
    table = quote(model._meta.db_table)
    fields: list[Any] = [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]
    columns = ", ".join(quote(str(f.column)) for f in fields)
    # One parameter for all rows: to psycopg a wide table's thousands of them are as much work as all the rest of an import.
    from_json = f"SELECT {columns} FROM json_populate_recordset(NULL::{table}, %s)"  # noqa: S608  our own table's names
    from_values = f"VALUES ({', '.join(['%s'] * len(fields))})"
    return _Statement(
        f"INSERT INTO {table} ({columns}) {from_json if vendor == 'postgresql' else from_values}",
        [str(f.column) for f in fields],
        [f for f in fields if type(f).pre_save is not models.Field.pre_save],
        attrgetter(*(f.attname for f in fields)),
        [(f.get_db_prep_save, not isinstance(f, models.JSONField)) for f in fields],
    )


def _in_json(value: object) -> Any:
    """What PostgreSQL reads as the same value."""
    if isinstance(value, Jsonb):
        return value.obj
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID | Decimal):
        return str(value)
    raise TypeError(f"{type(value)} cannot be written")
