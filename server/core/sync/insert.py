"""INSERT without writing the same statement ten thousand times: the ORM takes longer for the words than SQLite for a row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections, models
from django.db.backends.base.base import BaseDatabaseWrapper


def insert(rows: Sequence[models.Model]) -> None:
    """All of one model, each written as `save(force_insert=True)` would: `pre_save`, `get_db_prep_save`, one row each.

    Keys that the database gives are not read back.
    """
    if not rows:
        return
    # The connection itself: the proxy looks it up again at each question, and there are many.
    database = connections[DEFAULT_DB_ALIAS]
    sql, fields = _statement(type(rows[0]), database.vendor)
    values = [[_prepared(field, row, database) for field in fields] for row in rows]
    with database.cursor() as cursor:
        if len(values) == 1:
            cursor.execute(sql, values[0])
        else:
            cursor.executemany(sql, values)
    for row in rows:
        row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


def _prepared(field: Any, row: models.Model, database: BaseDatabaseWrapper) -> Any:
    value = field.pre_save(row, True)
    # Most fields of a card are empty, and nothing is nothing to every kind of field. Only JSON writes "" with its quotes.
    if value is None or (type(value) is str and not value and not isinstance(field, models.JSONField)):
        return value
    return field.get_db_prep_save(value, database)


@lru_cache(maxsize=500)
def _statement(model: type[models.Model], vendor: str | None) -> tuple[str, list[Any]]:
    quote = connection.ops.quote_name
    fields = [f for f in model._meta.concrete_fields if not isinstance(f, models.AutoField)]
    columns = ", ".join(quote(str(f.column)) for f in fields)
    places = ", ".join(["%s"] * len(fields))
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})", fields  # noqa: S608  our own table's names
