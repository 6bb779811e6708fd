"""A few lines of registration are enough: the rest of the proof is in core/tests/test_every_entity.py."""

import ast
from pathlib import Path

import pytest

from core.models import Change
from core.testing.world import Hand, edit
from sample.models import Material, Order, OrderLine

ENTITIES = Path(__file__).parent.parent / "entities.py"


def test_no_entity_takes_more_than_20_lines() -> None:
    calls = [node for node in ast.walk(ast.parse(ENTITIES.read_text())) if isinstance(node, ast.Call)]
    lengths = {
        ast.unparse(call.args[0]): (call.end_lineno or 0) - call.lineno + 1
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Entity"
    }
    assert sorted(lengths) == ["Boat", "Material", "Order", "OrderLine", "OrderPart", "Survey", "Zone"]
    assert max(lengths.values()) <= 20, lengths


@pytest.fixture
def order(alice: Hand) -> tuple[str, str]:
    order, _ = alice.create("sample.order", subject="Scafo nuovo", discount="10")
    line, receipt = alice.create(
        "sample.orderline", order=order, text="Fasciame", quantity="2.5", price="100"
    )
    assert receipt["state"] == "applied", receipt
    return order, line


@pytest.mark.django_db
def test_a_line_computes_its_amount(order: tuple[str, str]) -> None:
    assert str(OrderLine.objects.get(pk=order[1]).amount) == "250.00"


@pytest.mark.django_db
def test_a_closed_order_and_its_lines_do_not_change(alice: Hand, order: tuple[str, str]) -> None:
    id, line = order
    assert alice.run("sample.close_order", order=id)["state"] == "applied"
    assert str(Order.objects.get(pk=id).total) == "225.00"
    assert alice.update("sample.order", id, {"subject": "Scafo nuovo"}, subject="Altro")["code"] == "frozen"
    assert alice.update("sample.orderline", line, {"quantity": "2.5"}, quantity="3")["code"] == "frozen"
    assert alice.create("sample.orderline", order=id, text="Di nascosto")[1]["code"] == "frozen"
    assert alice.delete("sample.order", id, 2)["code"] == "frozen"
    assert alice.run("sample.reopen_order", order=id)["state"] == "applied"
    assert alice.update("sample.orderline", line, {"quantity": "2.5"}, quantity="3")["state"] == "applied"


@pytest.mark.django_db
def test_an_empty_order_is_not_closed(alice: Hand) -> None:
    order, _ = alice.create("sample.order", subject="Vuoto")
    assert alice.run("sample.close_order", order=order)["code"] == "order_is_empty"


@pytest.mark.django_db
def test_two_who_count_one_more_have_counted_two(alice: Hand, zoe: Hand) -> None:
    oak, _ = alice.create("sample.material", name="Rovere", in_stock=10)
    other = Hand(alice.user)
    for hand in (alice, other):
        hand.update("sample.material", oak, {"in_stock": 10}, in_stock=11)
    assert Material.objects.get(pk=oak).in_stock == 12


@pytest.mark.django_db
def test_a_line_added_to_a_deleted_order_brings_it_back(alice: Hand, order: tuple[str, str]) -> None:
    id, line = order
    colleague = Hand(alice.user)
    assert colleague.delete("sample.order", id, 1)["state"] == "applied"
    assert OrderLine.objects.get(pk=line).deleted_at is not None
    new, receipt = alice.create("sample.orderline", order=id, text="Albero")
    assert [found["kind"] for found in receipt["data"]["conflicts"]] == ["revived"]
    assert Order.objects.get(pk=id).deleted_at is None
    assert OrderLine.objects.filter(order_id=id, deleted_at=None).count() == 2
    assert Change.objects.filter(operation=receipt["op"]).count() == 1, new


@pytest.mark.django_db
def test_a_line_edited_in_a_deleted_order_brings_both_back(alice: Hand, order: tuple[str, str]) -> None:
    id, line = order
    Hand(alice.user).delete("sample.order", id, 1)
    receipt = alice.update("sample.orderline", line, {"text": "Fasciame"}, text="Fasciame di rovere")
    assert receipt["state"] == "merged"
    assert OrderLine.objects.get(pk=line).deleted_at is None
    assert Order.objects.get(pk=id).deleted_at is None
    assert Change.objects.filter(operation=receipt["op"]).count() == 1


@pytest.mark.django_db
def test_what_goes_with_the_order_comes_back_with_it(alice: Hand, order: tuple[str, str]) -> None:
    id, line = order
    gone, _ = alice.create("sample.orderline", order=id, text="Tolta prima")
    receipts = alice.push_each(
        edit("delete", "sample.orderline", gone, {}, {"version": 1}),
        edit("delete", "sample.order", id, {}, {"version": 1}),
        edit("restore", "sample.order", id, {}),
    )
    assert [receipt["state"] for receipt in receipts] == ["applied"] * 3
    live = OrderLine.objects.filter(order_id=id, deleted_at=None)
    assert [str(found.pk) for found in live] == [line]
