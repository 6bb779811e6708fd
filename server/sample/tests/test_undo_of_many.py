"""An act on many is undone document by document: with all its lines, or not at all."""

from typing import Any
from unittest import mock
from uuid import UUID

import pytest

from core.commands import undo_changeset
from core.ids import new_id
from core.models import ChangeSet
from core.testing.world import Hand, edit
from sample.models import Order, OrderLine

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE = "sample.order", "sample.orderline"


@pytest.fixture(params=["at once", "chunk by chunk"])
def undo(request: pytest.FixtureRequest, alice: Hand) -> Any:
    """Takes the act back while one waits, or as a task does, in chunks that cut documents."""

    def take_back(changeset: UUID) -> dict[str, Any]:
        if request.param == "at once":
            assert alice.run("core.undo_changeset", changeset=str(changeset))["state"] == "applied"
        else:
            ChangeSet.objects.filter(pk=changeset).update(state=ChangeSet.State.UNDOING)
            with mock.patch.object(undo_changeset, "CHUNK", 2):
                while undo_changeset._undo_chunk(alice.actor, changeset):
                    pass
        report = ChangeSet.objects.get(pk=changeset).report["undo"]
        return {"undone": report["undone"], "left": [(row["title"], row["reason"]) for row in report["rows"]]}

    return take_back


def imported(hand: Hand, changeset: UUID) -> tuple[list[str], list[list[str]]]:
    orders, lines = [str(new_id()) for _ in range(3)], [[str(new_id()) for _ in range(3)] for _ in range(3)]
    for n, order in enumerate(orders):
        ops = [edit("create", ORDER, order, {"subject": f"Ordine {n}"})]
        ops += [
            edit("create", LINE, line, {"order": order, "text": "Voce", "price": "1"}) for line in lines[n]
        ]
        hand.push(*ops, changeset=changeset)
    return orders, lines


def there() -> list[tuple[str, int]]:
    orders = Order.objects.filter(deleted_at=None).order_by("subject")
    return [
        (order.subject, OrderLine.objects.filter(order=order, deleted_at=None).count()) for order in orders
    ]


def test_an_imported_document_that_somebody_worked_on_stays_with_all_its_lines(
    alice: Hand, undo: Any
) -> None:
    changeset = new_id()
    _, lines = imported(alice, changeset)
    alice.update(LINE, lines[1][1], {"text": "Voce"}, text="Voce sistemata")
    assert undo(changeset) == {"undone": 8, "left": [("Ordine 1", "qualcuno l'ha modificata dopo")]}
    assert there() == [("Ordine 1", 3)]


def test_a_document_to_which_somebody_added_a_line_stays_too(alice: Hand, undo: Any) -> None:
    changeset = new_id()
    orders, _ = imported(alice, changeset)
    alice.create(LINE, order=orders[0], text="Di un collega")
    assert undo(changeset) == {"undone": 8, "left": [("Ordine 0", "altre schede la usano")]}
    assert there() == [("Ordine 0", 4)]


def test_prices_of_many_lines_go_back_order_by_order(alice: Hand, undo: Any) -> None:
    orders, lines = imported(alice, new_id())
    changeset = new_id()
    for some in lines:
        ops = [edit("update", LINE, line, {"price": "2.0000"}, {"price": "1.0000"}) for line in some]
        alice.push(*ops, changeset=changeset)
    alice.update(LINE, lines[2][0], {"price": "2.0000"}, price="3")
    assert undo(changeset)["undone"] == 6
    assert [
        sorted(map(int, OrderLine.objects.filter(order_id=order).values_list("price", flat=True)))
        for order in orders
    ] == [
        [1, 1, 1],
        [1, 1, 1],
        [2, 2, 3],
    ]
    assert [int(total) for total in Order.objects.order_by("subject").values_list("total", flat=True)] == [
        3,
        3,
        7,
    ]
