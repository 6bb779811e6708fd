"""Places in the feed."""

from __future__ import annotations

from uuid import UUID

from django.db import connection


def take_numbers(workspace: UUID, count: int) -> int:
    """The next `count` places in the workspace's feed; answers the last of them.

    The updated row stays locked until the commit, so numbers become visible in their own order: no reader ever passes
    a number that is still to come.
    """
    table = connection.ops.quote_name("core_workspace")
    id = workspace.hex if connection.vendor == "sqlite" else str(workspace)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {table} SET seq = seq + %s WHERE id = %s RETURNING seq", [count, id])  # noqa: S608  our own table name
        row = cursor.fetchone()
    assert row is not None, "the workspace exists"
    return int(row[0])
