"""Values that follow from others, through the door, with the sample's orders."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import bottom_up
from core.access import visible
from core.codec import to_wire
from core.derived import Derived, Lines, Summary
from core.entities import entity_of
from core.filters import condition
from core.ids import new_id
from core.models import Change, Operation
from core.sync import settle
from core.sync import unit as unit_module
from core.sync.feed import pull
from core.sync.unit import SYSTEM, Unit
from core.testing.afresh import wrong_values
from core.testing.world import Hand, edit
from sample import rules
from sample.models import Boat, Order, OrderLine, OrderPart

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE, PART, BOAT = "sample.order", "sample.orderline", "sample.orderpart", "sample.boat"


@pytest.fixture
def order(alice: Hand) -> str:
    id, _ = alice.create(ORDER, subject="Scafo", discount="10")
    return id


def line(alice: Hand, order: str, quantity: str = "2", price: str = "100", **values: Any) -> str:
    id, receipt = alice.create(LINE, order=order, text="Fasciame", quantity=quantity, price=price, **values)
    assert receipt["state"] == "applied", receipt
    return id


def total(order: str) -> str:
    return str(Order.objects.get(pk=order).total)


def test_a_line_moves_its_document(alice: Hand, order: str) -> None:
    id = line(alice, order)
    assert total(order) == "180.00"
    alice.update(LINE, id, {"quantity": "2"}, quantity="3")
    assert total(order) == "270.00"
    alice.delete(LINE, id, 3)
    assert total(order) == "0.00"
    alice.push(edit("restore", LINE, id, {}))
    assert total(order) == "270.00"
    assert Order.objects.get(pk=order).lines_count == 1


def test_a_sub_line_moves_all_floors(alice: Hand, order: str) -> None:
    id = line(alice, order)
    part, _ = alice.create(PART, line=id, text="Tavola", quantity="1", price="7.005")
    assert str(OrderPart.objects.get(pk=part).amount) == "7.01"
    assert str(OrderLine.objects.get(pk=id).amount) == "7.01"
    assert total(order) == "6.31"
    alice.delete(PART, part, 1)
    assert str(OrderLine.objects.get(pk=id).amount) == "200.00"
    assert total(order) == "180.00"


def test_a_moved_line_moves_both_ends(alice: Hand, order: str) -> None:
    other, _ = alice.create(ORDER, subject="Altro")
    id = line(alice, order)
    alice.update(LINE, id, {"order": order}, order=other)
    assert (total(order), total(other)) == ("0.00", "200.00")


def test_a_document_deleted_and_restored_has_its_sums(alice: Hand, order: str) -> None:
    line(alice, order)
    alice.delete(ORDER, order, Order.objects.get(pk=order).version)
    alice.push(edit("restore", ORDER, order, {}))
    assert total(order) == "180.00"
    assert wrong_values() == []


def test_a_command_finds_the_sum_of_the_edits_before_it(alice: Hand) -> None:
    order, id = str(new_id()), str(new_id())
    close = {
        "id": str(new_id()),
        "kind": "command",
        "command": "sample.close_order",
        "args": {"order": order},
    }
    receipts = alice.push(
        edit("create", ORDER, order, {"subject": "Scafo"}),
        edit("create", LINE, id, {"order": order, "text": "Fasciame", "price": "5"}),
        close,
    )
    assert [receipt["state"] for receipt in receipts] == ["applied"] * 3, receipts
    assert total(order) == "5.00"


def test_summaries_count_and_find_the_latest(alice: Hand) -> None:
    boat, _ = alice.create(BOAT, name="Andrea Doria")
    first, _ = alice.create(ORDER, subject="Uno", boat=boat, ordered_on="2026-03-01")
    alice.create(ORDER, subject="Due", boat=boat, ordered_on="2026-05-01")
    found = Boat.objects.get(pk=boat)
    assert (found.orders_count, str(found.last_order_on)) == (2, "2026-05-01")
    alice.update(ORDER, first, {"ordered_on": "2026-03-01"}, ordered_on="2026-07-01")
    assert str(Boat.objects.get(pk=boat).last_order_on) == "2026-07-01"
    alice.update(ORDER, first, {"boat": boat}, boat=None)
    found = Boat.objects.get(pk=boat)
    assert (found.orders_count, str(found.last_order_on)) == (1, "2026-05-01")
    assert wrong_values() == []


def test_nobody_edits_them(alice: Hand, order: str) -> None:
    receipt = alice.update(ORDER, order, {"total": "0.00"}, total="1.00")
    assert (receipt["state"], receipt["code"]) == ("refused", "invalid"), receipt


def test_their_rows_of_the_feed_are_nobodys_work(alice: Hand, zoe: Hand, order: str) -> None:
    version = Order.objects.get(pk=order).version
    colleague = Hand(alice.user)
    line(colleague, order)
    row = Change.objects.filter(record=order).latest("seq")
    assert (row.kind, row.operation, row.batch) == ("derived", None, None)
    assert row.before == {"net": "0.00", "total": "0.00", "lines_count": 0}
    assert row.after == {"net": "200.00", "total": "180.00", "lines_count": 1}
    assert row.version == version + 1 == Order.objects.get(pk=order).version
    # Not "edited since": whoever deletes the document had seen all that people wrote into it.
    assert alice.delete(ORDER, order, version)["state"] == "applied"


def test_they_are_told_to_devices(alice: Hand, order: str) -> None:
    since = pull(alice.actor, 0, 5000, "").next
    line(alice, order)
    items = {item["id"]: item["values"] for item in pull(alice.actor, since, 5000, "").items}
    assert items[order]["total"] == "180.00"


def test_a_creation_is_undone_though_its_sums_moved(alice: Hand) -> None:
    id, receipt = alice.create(ORDER, subject="Scafo")
    boat, made = alice.create(BOAT, name="Andrea Doria")
    other, _ = alice.create(ORDER, subject="Altro", boat=boat)
    alice.update(ORDER, other, {"boat": boat}, boat=None)
    batch = Operation.objects.get(id=made["op"]).batch
    assert alice.run("core.undo_batch", batch=str(batch))["state"] == "applied"
    assert Boat.objects.get(pk=boat).deleted_at is not None, (id, receipt)


def test_new_records_have_them_without_a_row_more(alice: Hand) -> None:
    order, id = str(new_id()), str(new_id())
    alice.push(
        edit("create", ORDER, order, {"subject": "Scafo"}),
        edit("create", LINE, id, {"order": order, "text": "Fasciame", "price": "5"}),
    )
    assert total(order) == "5.00"
    assert Order.objects.get(pk=order).version == 1
    assert [row.kind for row in Change.objects.filter(record__in=(order, id))] == ["created", "created"]


def test_lists_sort_and_filter_by_them(alice: Hand, order: str) -> None:
    line(alice, order)
    alice.create(ORDER, subject="Vuoto")
    tree = {"field": "total", "op": "gt", "value": "100"}
    rows = visible(alice.actor, entity_of(ORDER)).filter(condition(alice.actor, entity_of(ORDER), tree))
    assert [str(row.pk) for row in rows] == [order]


def test_a_thousand_edits_of_one_document_make_one_sum(alice: Hand, order: str) -> None:
    ids = [str(new_id()) for _ in range(20)]
    alice.push(*(edit("create", LINE, id, {"order": order, "text": "x", "price": "1"}) for id in ids))
    before = Change.objects.filter(record=order, kind="derived").count()
    with CaptureQueriesContext(connection) as few:
        alice.push_queue([edit("update", LINE, ids[0], {"price": "2"}, {"price": "1"})])
    with CaptureQueriesContext(connection) as many:
        alice.push_queue(*([edit("update", LINE, id, {"price": "2"}, {"price": "1"})] for id in ids[1:]))
    assert Change.objects.filter(record=order, kind="derived").count() == before + 2

    def of_parts(queries: CaptureQueriesContext) -> int:
        return sum('FROM "sample_orderpart"' in query["sql"] for query in queries)

    assert of_parts(few) == of_parts(many) == 1
    assert total(order) == "36.00"


def test_a_batch_that_fails_leaves_no_mark_and_hides_nobodys(alice: Hand, order: str) -> None:
    """The second batch moves a sum, closes the order and then fails: the first one's line counts, its own does not."""
    first, second = str(new_id()), str(new_id())
    good = [edit("create", LINE, first, {"order": order, "text": "Buona", "price": "10"})]
    bad = [
        edit("create", LINE, second, {"order": order, "text": "Cattiva", "price": "1000"}),
        {"id": str(new_id()), "kind": "command", "command": "sample.close_order", "args": {"order": order}},
        edit("update", ORDER, order, {"subject": "Altro"}, {"subject": "Scafo"}),
    ]
    receipts = alice.push_queue(good, bad)
    assert [receipt["state"] for receipt in receipts] == ["applied", "refused", "refused", "refused"]
    assert total(order) == "9.00"
    assert wrong_values() == []


def test_too_large_a_sum_is_refused_and_the_queue_goes_on(alice: Hand, order: str) -> None:
    other, _ = alice.create(ORDER, subject="Altro")
    large = {"order": other, "text": "x", "quantity": "999999", "price": "99999999"}
    huge = edit("create", LINE, str(new_id()), large)
    fine = edit("create", LINE, str(new_id()), {"order": order, "text": "x", "price": "10"})
    receipts = alice.push_queue([huge], [fine])
    assert [receipt["state"] for receipt in receipts] == ["refused", "applied"], receipts
    assert receipts[0]["code"] == "invalid"
    assert total(order) == "9.00"


def test_a_rule_that_fails_refuses_its_batch_alone(
    alice: Hand, order: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(part: Any) -> Any:
        raise ZeroDivisionError

    id = line(alice, order)
    (step,) = [step for step in bottom_up.steps() if step.derived and step.derived.rule is rules.part_amount]
    monkeypatch.setitem(vars(step.derived), "rule", broken)
    part = edit("create", PART, str(new_id()), {"line": id, "text": "x"})
    other = edit("create", ORDER, str(new_id()), {"subject": "Altro"})
    refused, applied = alice.push_queue([part], [other])
    assert (refused["code"], applied["state"]) == ("malformed", "applied")


def test_after_any_sequence_stored_is_computed_afresh(alice: Hand, zoe: Hand) -> None:
    for seed in range(4):
        storm = Storm(random.Random(seed), alice)
        storm.rage()
        storm.closes_what_it_makes()
        assert wrong_values(alice.user.workspace) == [], f"seed {seed}"


class Storm:
    """Batches of all kinds, good and bad, many in one transaction."""

    def __init__(self, dice: random.Random, hand: Hand) -> None:
        self.dice, self.hand = dice, hand
        self.ids: dict[str, list[str]] = {entity: [] for entity in (BOAT, ORDER, LINE, PART)}

    def rage(self) -> None:
        boats = [self._create(BOAT, name="Barca") for _ in range(2)]
        self.hand.push_queue(boats, [self._create(ORDER, subject="Ordine") for _ in range(3)])
        self.hand.push_queue([self._new_line() for _ in range(3)])
        acts = (
            self._new_line, self._new_line, self._new_part, self._move_line, self._move_part, self._change_line,
            self._change_part, self._change_order, self._delete_or_restore, self._command, self._nonsense,
        )  # fmt: skip
        for _ in range(6):
            sizes = [self.dice.randrange(1, 4) for _ in range(self.dice.randrange(1, 12))]
            self.hand.push_queue(*([self.dice.choice(acts)() for _ in range(size)] for size in sizes))

    def closes_what_it_makes(self) -> None:
        """An order and its line, closed in the same batch: an empty one would be refused."""
        ops = [self._create(ORDER, subject="Ordine")]
        order = self.ids[ORDER][-1]
        ops.append(self._create(LINE, order=order, text="x", quantity="1", price="1"))
        close = {"command": "sample.close_order", "args": {"order": order}}
        receipts = self.hand.push(*ops, {"id": str(new_id()), "kind": "command", **close})
        assert receipts[-1]["state"] == "applied", receipts

    def _create(self, entity: str, **values: Any) -> dict[str, Any]:
        self.ids[entity].append(str(new_id()))
        return edit("create", entity, self.ids[entity][-1], values)

    def _any(self, entity: str) -> str:
        return self.dice.choice(self.ids[entity] or [str(new_id())])

    def _number(self) -> str:
        return str(Decimal(self.dice.randrange(5000)) / 100)

    def _new_line(self) -> dict[str, Any]:
        return self._create(
            LINE, order=self._any(ORDER), text="x", quantity=self._number(), price=self._number()
        )

    def _new_part(self) -> dict[str, Any]:
        quantity = self.dice.choice((None, self._number()))
        return self._create(PART, line=self._any(LINE), text="x", quantity=quantity, price=self._number())

    def _move_line(self) -> dict[str, Any]:
        return self._set(LINE, order=self._any(ORDER))

    def _move_part(self) -> dict[str, Any]:
        return self._set(PART, line=self._any(LINE))

    def _change_line(self) -> dict[str, Any]:
        return self._set(LINE, price=self._number(), cost=self.dice.choice((None, self._number())))

    def _change_part(self) -> dict[str, Any]:
        return self._set(PART, price=self._number())

    def _change_order(self) -> dict[str, Any]:
        boat, day = self.dice.choice((None, self._any(BOAT))), f"2026-0{self.dice.randrange(1, 9)}-01"
        return self._set(ORDER, discount=self._number(), boat=boat, ordered_on=day)

    def _delete_or_restore(self) -> dict[str, Any]:
        entity = self.dice.choice(list(self.ids))
        return edit(
            self.dice.choice(("delete", "restore")), entity, self._any(entity), {}, {"version": 10**6}
        )

    def _command(self) -> dict[str, Any]:
        act = self.dice.choice(("close_order", "reopen_order"))
        args = {"order": self._any(ORDER)}
        return {"id": str(new_id()), "kind": "command", "command": f"sample.{act}", "args": args}

    def _nonsense(self) -> dict[str, Any]:
        return self._set(LINE, quantity="-1")

    def _set(self, entity: str, **values: Any) -> dict[str, Any]:
        """An edit whose base is what stands there, so that it is seldom stale."""
        id = self._any(entity)
        record = entity_of(entity).model._default_manager.filter(pk=id).first()
        specs = entity_of(entity).fields
        base = {name: to_wire(getattr(record, specs[name].column)) if record else None for name in values}
        return edit("update", entity, id, values, base)


def test_recompute_says_what_differed_and_puts_it_right(
    alice: Hand, zoe: Hand, order: str, capsys: pytest.CaptureFixture[str]
) -> None:
    line(alice, order)
    since = pull(alice.actor, 0, 5000, "").next
    Order.objects.filter(pk=order).update(total="1.00")
    call_command("recompute", "--check")
    assert "{'total': '1.00'} -> {'total': '180.00'}" in capsys.readouterr().out
    assert total(order) == "1.00"
    call_command("recompute", ORDER)
    assert total(order) == "180.00"
    assert [item["id"] for item in pull(alice.actor, since, 5000, "").items] == [order]
    capsys.readouterr()
    call_command("recompute")
    assert capsys.readouterr().out == "All values stand.\n"


def _without_the_end_left(entity: Any, record: Any, kind: str, before: Any, after: Any) -> Any:
    return settle.marks_of(entity, record, kind, {}, after)


def _with_deleted_ones(lines: Lines, ids: Any) -> Any:
    return entity_of(lines.entity).model._default_manager.filter(**{f"{lines.by}__in": ids})


def _only_at_the_end(unit: Unit) -> None:
    if unit.origin is SYSTEM:
        _settle(unit)


_settle = Unit.settle
BUGS: dict[str, tuple[Any, str, Any]] = {
    "a moved line forgets where it was": (unit_module, "marks_of", _without_the_end_left),
    "a deleted line is still counted": (settle, "_below", _with_deleted_ones),
    "sums are not settled before a command": (Unit, "settle", _only_at_the_end),
}


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_noticed(bug: str, alice: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(*BUGS[bug])
    for seed in range(6):
        storm = Storm(random.Random(seed), alice)
        try:
            storm.rage()
            storm.closes_what_it_makes()
        except AssertionError:
            return
        if wrong_values(alice.user.workspace):
            return
    pytest.fail(f"six storms did not notice: {bug}")


@pytest.fixture
def from_above(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, list[Any]]]:
    """Declarations of a test, forgotten after it."""
    declarations: dict[str, list[Any]] = defaultdict(list)
    monkeypatch.setattr(bottom_up, "_from_above", declarations)
    _forget()
    yield declarations
    _forget()


def _forget() -> None:
    bottom_up.steps.cache_clear()
    bottom_up.triggers.cache_clear()


def nothing(record: Any, **lines: Any) -> dict[str, Any]:
    return {}


@pytest.mark.parametrize(
    ("entity", "declaration", "reason"),
    [
        (ORDER, Derived(("subject",), nothing), "read-only"),
        (LINE, Derived(("amount",), nothing), "twice"),
        (ORDER, Derived(("created_at",), nothing, reads=("nonsense",)), "names «nonsense», which sample.order does not have"),
        (ORDER, Derived(("created_at",), nothing, lines={"lines": Lines(LINE, "order", ("price", "prise"))}), "names «prise»"),
        (ORDER, Derived(("created_at",), lambda _: {}, lines={"lines": Lines(LINE, "order", ("price",))}), "argument 'lines'"),
        (ORDER, Derived(("created_at",), nothing, lines={"lines": Lines(PART, "line", ())}), "does not name"),
        (BOAT, Summary("created_at", of=(ORDER, "boat"), how="sum"), "needs a value"),
        (BOAT, Summary("created_at", of=(ORDER, "boat"), how="latest", value="total"), "no day"),
        (
            BOAT,
            Summary("created_at", of=(ORDER, "boat"), where={"field": "ordered_on", "op": "this", "value": "month"}),
            "cannot ask",
        ),
    ],
)  # fmt: skip
def test_what_cannot_hold_is_refused_when_it_is_declared(
    from_above: dict[str, list[Any]], entity: str, declaration: Any, reason: str
) -> None:
    from_above[entity].append(declaration)
    with pytest.raises(ValueError, match=reason):
        bottom_up.steps()


def test_a_circle_is_refused_when_it_is_declared(from_above: dict[str, list[Any]]) -> None:
    from_above[PART].append(Derived(("created_at",), nothing, reads=("updated_at",)))
    from_above[PART].append(Derived(("updated_at",), nothing, reads=("created_at",)))
    with pytest.raises(ValueError, match="circle"):
        bottom_up.steps()
