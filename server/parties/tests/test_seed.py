"""Invented data for measuring: as good as data that came through the door."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from django.core.management import call_command

from core.actor import actor_for
from core.entities import all_entities
from core.fields import normal_phone
from core.ids import new_id
from core.models import Record, SearchText, Workspace
from core.sync.feed import pull
from core.testing.world import World
from parties.models import Account, Contact
from parties.seed import Firm


@pytest.fixture
def seeded(world: World) -> World:
    call_command("seed", "--count", "500", verbosity=0)
    return world


def test_a_device_that_pulls_from_zero_has_all_rows(seeded: World) -> None:
    alice = actor_for(seeded.alice)
    items, since, more = [], 0, True
    while more:
        page = pull(alice, since, 300, "")
        items += page.items
        since, more = page.next, page.more
    counts = Counter(item["entity"] for item in items)
    rows = {
        entity.key: entity.model._default_manager.filter(workspace=seeded.workspace).count()
        for entity in all_entities()
    }
    assert {key: rows[key] for key in counts} == counts
    assert counts["parties.account"] == 50
    assert sum(counts[key] for key in counts if key != "core.tag") == 500
    workspace = Workspace.objects.get(pk=seeded.workspace.pk)
    assert [item["seq"] for item in items] == list(range(1, workspace.seq + 1))


def test_every_account_would_have_been_accepted(seeded: World) -> None:
    for account in Account.objects.all():
        before = vars(account).copy()
        account.full_clean()
        assert {
            name: value for name, value in vars(account).items() if name in before and name != "_state"
        } == {name: value for name, value in before.items() if name != "_state"}
    assert all(normal_phone(text) == text for text in Contact.objects.values_list("mobile", flat=True))


def test_it_is_found_and_a_second_run_adds_to_the_first(seeded: World) -> None:
    found = SearchText.objects.filter(entity="parties.account")
    assert found.count() == 50
    call_command("seed", "--count", "100", verbosity=0)
    assert (found.count(), Account.objects.values("vat_number").distinct().count()) == (60, 60)


def test_the_same_number_makes_the_same_data() -> None:
    def some(number: int) -> list[Record]:
        firm = Firm(number, users[:], ["tag"] * 2, 0, lambda made: datetime(2026, 1, 1, tzinfo=UTC))
        records = firm.records()
        return [next(records) for _ in range(300)]

    users = [new_id() for _ in range(3)]
    one, same, other = (
        [(record.pk, str(record), getattr(record, "owner_id", None)) for record in some(number)]
        for number in (1, 1, 2)
    )
    assert one == same != other
    assert len({id for id, _, _ in one}) == 300
    assert {id.version for id, _, _ in one} == {7}
