"""The second lock of PostgreSQL: what a query forgets to ask, the database asks."""

from uuid import UUID

import pytest
from django.db import ProgrammingError, connection, transaction
from django.test import Client

from core.entities import all_entities
from core.models import Change, Tag
from core.row_security import NOBODY, OPEN, locked_tables, working_for
from core.testing.world import Hand, World

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.postgres,
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite: one firm, one file"),
]


def test_every_table_of_a_firm_is_locked() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")
        locked = {name for (name,) in cursor.fetchall()}
    assert set(locked_tables()) <= locked
    records = {e.model._meta.db_table for e in all_entities() if e.model not in OPEN}
    assert records <= locked


def test_attack_41_a_connection_that_was_told_nothing_sees_nothing(alice: Hand) -> None:
    alice.create("core.tag", name="Una")
    with working_for(NOBODY):
        assert (Tag.objects.count(), Change.objects.count()) == (0, 0)
    assert Tag.objects.count() == 1


def test_a_query_that_forgot_the_firm_finds_its_own_only(world: World, alice: Hand, zoe: Hand) -> None:
    mine, _ = alice.create("core.tag", name="Di Alice")
    zoe.create("core.tag", name="Di Zoe")
    with working_for(world.workspace.pk):
        assert list(Tag.objects.values_list("pk", flat=True)) == [UUID(mine)]
        assert Tag.objects.update(color="red") == 1


def test_a_row_cannot_be_written_into_another_firm(world: World, zoe: Hand) -> None:
    stamps = {"created_at": world.alice.created_at, "updated_at": world.alice.created_at}
    with working_for(world.workspace.pk), pytest.raises(ProgrammingError), transaction.atomic():
        Tag.objects.create(workspace=zoe.user.workspace, name="Infilata", **stamps)


def test_a_request_works_for_its_own_firm_and_leaves_no_trace(world: World, alice: Hand, zoe: Hand) -> None:
    alice.create("core.tag", name="Di Alice")
    for user, names in ((world.alice, ["Di Alice"]), (world.zoe, [])):
        client = Client()
        client.force_login(user)
        items = client.get("/api/v1/core.tag").json()["items"]
        assert [item["name"] for item in items] == names
        export = client.get("/api/v1/core.tag/export.csv")
        text = b"".join(export.streaming_content).decode()  # type: ignore[attr-defined]  # a streamed answer
        assert ("Di Alice" in text) == bool(names)
    assert Tag.objects.count() == 1
