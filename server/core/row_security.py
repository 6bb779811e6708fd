"""The second lock (PostgreSQL): whatever a query forgets to ask, the database shows a request its own firm's rows only.

`access` stays the first lock and the only one on SQLite, where a database holds one firm. Every connection knows for whom
it works (`for_firm`): a request begins as nobody and sees nothing until it has signed in; processes without requests
(migrations, tasks, commands) work for every firm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.apps import AppConfig, apps
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created
from django.db.models import Model
from django.db.models.signals import post_migrate
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from core.models import Device, SearchText, User, Workspace

SETTING = "microcrm.firm"
NOBODY, EVERYBODY = "", "*"
# People and their devices are looked up to learn which firm this is. The words of the search are found by an index that
# PostgreSQL does not use behind such a lock (LIKE is not "leakproof"); they lead to ids, whose rows are locked.
OPEN: tuple[type[Model], ...] = (User, Device, SearchText)
# Asked once a query, not once a row: hence the brackets around SELECT.
_NOW = f"(SELECT current_setting('{SETTING}', true))"
POLICY = (
    f"workspace_id = (SELECT nullif(nullif(current_setting('{SETTING}', true), '{EVERYBODY}'), '{NOBODY}')::uuid)"
    f" OR {_NOW} = '{EVERYBODY}'"
)


def locked_tables() -> list[str]:
    models = [model for model in apps.get_models() if model not in OPEN]
    return sorted(
        model._meta.db_table
        for model in models
        if any(
            field.is_relation and field.related_model is Workspace for field in model._meta.concrete_fields
        )
    )


def make() -> None:
    """Lock what the models say is a firm's. Quick when there is nothing to do."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class WHERE relrowsecurity AND relnamespace = current_schema()::regnamespace"
        )
        done = {name for (name,) in cursor.fetchall()}
        there = set(connection.introspection.table_names(cursor))
        for table in (connection.ops.quote_name(name) for name in locked_tables() if name in there - done):
            cursor.execute(f"CREATE POLICY own_firm ON {table} USING ({POLICY})")
            # FORCE: the role that owns the tables, ours, is not above it.
            cursor.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")


def work_for(firm: UUID | str) -> None:
    """From here on this connection sees that firm's rows; NOBODY: none; EVERYBODY: all."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config(%s, %s, false)", [SETTING, str(firm)])


@contextmanager
def working_for(firm: UUID | str) -> Iterator[None]:
    before = _now()
    work_for(firm)
    try:
        yield
    finally:
        work_for(before)


def _now() -> str:
    if connection.vendor != "postgresql":
        return EVERYBODY
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT coalesce({_NOW}, '{NOBODY}')")
        return str(cursor.fetchone()[0])


class RowSecurity:
    """A request begins as nobody; who signs it says for whom it works (core.api.sign)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if connection.vendor != "postgresql" or not request.path.startswith(("/api/", "/_allauth/")):
            return self.get_response(request)
        with working_for(NOBODY):
            response = self.get_response(request)
            firm = _now()
        if response.streaming:
            parts = response.streaming_content  # type: ignore[attr-defined]  # a streamed answer reads while it is sent
            response.streaming_content = _read_for(firm, parts)  # type: ignore[attr-defined]
        return response


def _read_for(firm: str, parts: Iterator[bytes]) -> Iterator[bytes]:
    with working_for(firm):
        yield from parts


def _prepare(connection: BaseDatabaseWrapper, **_: Any) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config(%s, %s, false)", [SETTING, EVERYBODY])


def _after(sender: AppConfig, **_: Any) -> None:
    make()


def follow_migrations(core: AppConfig) -> None:
    # Django's own hooks for new connections and after a migration; no signals of ours.
    connection_created.connect(_prepare, dispatch_uid="core.row_security")
    post_migrate.connect(_after, sender=core, dispatch_uid="core.row_security.after")
