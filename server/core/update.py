"""UPDATE of one row without writing the same statement a thousand times: see `core.insert`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections, models


def update(row: models.Model, names: Iterable[str]) -> None:
    """These fields, as `save(update_fields=names, force_update=True)` would write them."""
    statement, fields = _statement(type(row), tuple(sorted(set(names))))
    database = connections[DEFAULT_DB_ALIAS]
    meta: Any = row._meta
    values = [field.get_db_prep_save(field.pre_save(row, False), database) for field in fields]
    with database.cursor() as cursor:
        cursor.execute(statement, [*values, meta.pk.get_db_prep_save(row.pk, database)])
        assert cursor.rowcount == 1, "the row is there: it was read and locked"


@lru_cache(maxsize=2_000)
def _statement(model: type[models.Model], names: tuple[str, ...]) -> tuple[str, list[Any]]:
    meta: Any = model._meta
    quote = connection.ops.quote_name
    fields = [meta.get_field(name) for name in names]
    columns = ", ".join(f"{quote(field.column)} = %s" for field in fields)
    table, key = quote(meta.db_table), quote(meta.pk.column)
    return f"UPDATE {table} SET {columns} WHERE {key} = %s", fields  # noqa: S608  our own names
