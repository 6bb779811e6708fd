"""What was done to its lines stands on the history of the document, all floors down."""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core.ids import new_id
from core.sync.feed import history_of
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE, PART = "sample.order", "sample.orderline", "sample.orderpart"


@pytest.fixture
def order(alice: Hand) -> str:
    return alice.create(ORDER, subject="Scafo")[0]


def told(hand: Hand, order: str) -> list[tuple[str, str, dict[str, object]]]:
    """Entity, kind and what came after, of what somebody did; newest first."""
    rows = history_of(hand.actor, ORDER, UUID(order))
    return [(row["entity"], row["kind"], row["after"]) for row in rows if row["kind"] != "derived"]


def test_changes_of_lines_and_sub_lines_are_told_on_their_document(alice: Hand, order: str) -> None:
    line, _ = alice.create(LINE, order=order, text="Chiglia")
    part, _ = alice.create(PART, line=line, text="Trave")
    alice.create(LINE, order=alice.create(ORDER, subject="Altro")[0], text="Di un altro")
    alice.update(PART, part, {"text": "Trave"}, text="Trave di rovere")
    assert [(entity, kind) for entity, kind, _ in told(alice, order)] == [
        (PART, "updated"),
        (PART, "created"),
        (LINE, "created"),
        (ORDER, "created"),
    ]
    alice.push(edit("delete", LINE, line, {}, {"version": 9}))
    assert [entity for entity, _, _ in told(alice, order)] == [ORDER], "with a line goes its history"


def test_what_one_may_not_see_of_a_line_is_not_told_on_its_document(
    alice: Hand, bruno: Hand, world: World, order: str
) -> None:
    world.sales.rights = {"*": {"view": "all"}, LINE: {"fields": {"cost": "none"}}}
    world.sales.save()
    line, _ = alice.create(LINE, order=order, text="Chiglia", cost="7")
    alice.update(LINE, line, {"cost": "7.0000"}, cost="8")
    alice.update(LINE, line, {"text": "Chiglia", "cost": "8.0000"}, text="Chiglia nuova", cost="9")
    assert "cost" in told(alice, order)[0][2]
    assert [after for entity, _, after in told(bruno, order) if entity == LINE] == [
        {"text": "Chiglia nuova"},
        {name: value for name, value in told(alice, order)[2][2].items() if name != "cost"},
    ]


def test_hundred_lines_ask_no_more_than_one(alice: Hand, order: str) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            told(alice, order)
        return len(queries)

    alice.create(LINE, order=order, text="Chiglia")
    few = asked()
    alice.push(
        *[edit("create", LINE, str(new_id()), {"order": order, "text": f"Riga {n}"}) for n in range(100)]
    )
    assert asked() == few
