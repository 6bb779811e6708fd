"""What every database connection needs, and reading at one moment."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created


def fold(text: object) -> str | None:
    """Without case and accents: what people mean when they search. "Città" and "citta'" differ only by the apostrophe."""
    if text is None:
        return None
    value = str(text)
    if value.isascii():
        return value.lower()
    # Taken apart first: what a sign is made of ("℡") has letter case too. PostgreSQL does the same (migration 0004).
    return "".join(c for c in unicodedata.normalize("NFKD", value) if not unicodedata.combining(c)).casefold()


def _prepare(connection: BaseDatabaseWrapper, **_: Any) -> None:
    if connection.vendor == "sqlite":
        connection.connection.create_function("fold", 1, fold, deterministic=True)


# Django's own hook for new connections; no signals of ours.
connection_created.connect(_prepare, dispatch_uid="core.connections")


@contextmanager
def one_moment() -> Iterator[None]:
    """All reads inside see the database as it was at one commit, and hold up no writer."""
    if connection.in_atomic_block:
        yield
        return
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        # Not atomic(): that takes the write lock (IMMEDIATE). A plain BEGIN reads from the write-ahead log's present end.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield
