"""Indexes that follow from the declarations: what lists are ordered by and what says that two cards are the same.

Made after every migration and dropped before one (SQLite cannot drop a column that an index of its own names), so that
nobody declares them and nobody forgets them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from django.apps import AppConfig
from django.db import connection
from django.db.models.signals import post_migrate, pre_migrate

from core.entities import Entity, FieldSpec, all_entities

PREFIX = "read_"
_PLAIN = ("boolean", "date", "datetime")


def wanted() -> dict[str, str]:
    """Name and definition of every derived index. The name is a digest: another definition is another index."""
    found: dict[str, str] = {}
    for entity in all_entities():
        table = entity.model._meta.db_table
        for keys in _keys(entity):
            definition = f"{_quoted(table)} ({_quoted('workspace_id')}, {', '.join(keys)})"
            digest = hashlib.sha256(definition.encode()).hexdigest()[:16]
            found[PREFIX + digest] = definition
    return found


def _keys(entity: Entity) -> Iterator[list[str]]:
    order = [part for part in entity.sort.split(",") if part]
    if len(order) > 1 and all(keys := [_ordered(entity, part) for part in order]):
        yield [*keys, _id(descending=order[-1].startswith("-"))]
    same = (name for group in entity.same for name in group)
    for name in dict.fromkeys(
        [*(part.lstrip("-") for part in order), *entity.columns, *same, "created_at", "updated_at"]
    ):
        if key := _ordered(entity, name):
            yield [key, _id(descending=False)]


def _ordered(entity: Entity, part: str) -> str:
    """The expression of core.listing for this part of an order, or nothing if no index can serve it."""
    spec = entity.fields[part.lstrip("-")]
    way = " DESC" if part.startswith("-") else ""
    if (
        (spec.is_text or spec.kind == "time")
        and spec.kind not in ("longtext", "file")
        and not _is_id(entity, spec)
    ):
        return _folded(spec.column) + _nulls(way)
    return _column(spec.column, way) if spec.is_decimal or spec.is_whole or spec.kind in _PLAIN else ""


def _is_id(entity: Entity, spec: FieldSpec) -> bool:
    return entity.model._meta.get_field(spec.name).get_internal_type() == "UUIDField"


def _folded(column: str) -> str:
    text = f"fold({_quoted(column)})"
    return f'({text} COLLATE "C")' if connection.vendor == "postgresql" else text


def _column(column: str, way: str) -> str:
    return _quoted(column) + _nulls(way)


def _nulls(way: str) -> str:
    """What is missing comes first going up and last going down, on both engines."""
    if connection.vendor != "postgresql":
        return way
    return way + (" NULLS LAST" if way else " NULLS FIRST")


def _id(*, descending: bool) -> str:
    return _quoted("id") + (" DESC" if descending else "")


def _quoted(name: str) -> str:
    return connection.ops.quote_name(name)


def _present() -> set[str]:
    if connection.vendor == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'index'"
    else:
        query = "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"
    with connection.cursor() as cursor:
        cursor.execute(query)
        return {name for (name,) in cursor.fetchall() if name.startswith(PREFIX)}


def make() -> None:
    """Bring the derived indexes to what the declarations say. Quick when there is nothing to do."""
    tables = set(connection.introspection.table_names())
    if "core_searchtext" not in tables:  # half way through the migrations: fold() may not be there
        return
    definitions = {name: text for name, text in wanted().items() if text.split('"')[1] in tables}
    present = _present()
    with connection.cursor() as cursor:
        for name in sorted(present - set(definitions)):
            cursor.execute(f"DROP INDEX {_quoted(name)}")
        for name in sorted(set(definitions) - present):
            cursor.execute(f"CREATE INDEX {_quoted(name)} ON {definitions[name]}")
    if connection.vendor == "sqlite":
        _tell_planner(sorted({text.split('"')[1] for text in definitions.values()}))


ROWS = 100_000


def _tell_planner(tables: list[str]) -> None:
    """What we know of any firm's tables, told to SQLite, which counts nothing by itself: one firm a database, a few dozen
    owners and teams, texts and moments that hardly repeat. Plans are the same from the first row to the last.
    """
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE sqlite_schema")  # makes the table of figures
        for table in tables:
            cursor.execute("DELETE FROM sqlite_stat1 WHERE tbl = %s", [table])
            cursor.execute("SELECT name FROM pragma_index_list(%s)", [table])
            for (index,) in cursor.fetchall():
                cursor.execute("SELECT name FROM pragma_index_info(%s)", [index])
                figures = " ".join(map(str, _figures([name for (name,) in cursor.fetchall()])))
                cursor.execute(
                    "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (%s, %s, %s)", [table, index, figures]
                )
        cursor.execute("ANALYZE sqlite_schema")  # reads them


def _figures(columns: list[str | None]) -> Iterator[int]:
    """Rows in all, then how many share the first column, the first two, ... A column without a name is an expression."""
    yield ROWS
    left = ROWS
    for name in columns:
        if name == "id":
            left = 1
        elif name != "workspace_id":
            left = max(1, left // (50 if name and name.endswith("_id") else 5_000))
        yield left


def drop() -> None:
    with connection.cursor() as cursor:
        for name in sorted(_present()):
            cursor.execute(f"DROP INDEX {_quoted(name)}")


def _before(sender: AppConfig, plan: Any = None, **_: Any) -> None:
    if plan:
        drop()


def _after(sender: AppConfig, **_: Any) -> None:
    make()


def follow_migrations(core: AppConfig) -> None:
    """Django's own hooks around a migration; no signals of ours."""
    pre_migrate.connect(_before, sender=core, dispatch_uid="core.indexes.before")
    post_migrate.connect(_after, sender=core, dispatch_uid="core.indexes.after")
