"""A copy is an order of its own: a draft without a number, with the same lines under ids that the device knows."""

from decimal import Decimal
from uuid import UUID, uuid5

import pytest

from core.ids import new_id
from core.models import Change, Group
from core.testing.world import Hand, World
from sample.models import Order, OrderLine, OrderPart

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(alice: Hand) -> str:
    order, _ = alice.create("sample.order", subject="Scafo", discount="10")
    line, _ = alice.create("sample.orderline", order=order, text="Fasciame", sort=1, cost="7")
    alice.create("sample.orderpart", line=line, text="Assi", quantity="2", price="50")
    alice.create("sample.orderline", order=order, text="Chiodi", price="20", sort=2)
    return order


def test_it_is_a_draft_with_the_same_lines(alice: Hand, order: str) -> None:
    alice.run("sample.close_order", order=order)
    copy = new_id()
    assert alice.run("sample.copy_order", order=order, draft=str(copy))["state"] == "applied"
    made = Order.objects.get(pk=copy)
    assert (made.subject, made.state, made.number, made.total) == ("Scafo", "draft", "", Decimal("108.00"))
    lines = OrderLine.objects.filter(order_id=copy).order_by("sort")
    assert [(line.text, line.amount, line.cost) for line in lines] == [
        ("Fasciame", Decimal(100), Decimal(7)),
        ("Chiodi", Decimal(20), None),
    ]
    first = OrderLine.objects.get(order_id=order, sort=1)
    assert lines[0].pk == uuid5(UUID(str(copy)), str(first.pk))


def test_it_goes_back_whole_or_not_at_all(alice: Hand, order: str) -> None:
    copy = str(new_id())
    alice.run("sample.copy_order", order=order, draft=copy)
    batch = str(Change.objects.filter(command="sample.copy_order").latest("seq").batch)
    line = OrderLine.objects.filter(order_id=copy).order_by("sort")[1]
    alice.update("sample.orderline", str(line.pk), {"text": "Chiodi"}, text="Viti")
    assert alice.run("core.undo_batch", batch=batch)["code"] == "undo_refused"
    assert OrderLine.objects.filter(order_id=copy, deleted_at=None).count() == 2
    alice.update("sample.orderline", str(line.pk), {"text": "Viti"}, text="Chiodi")
    alice.run("sample.copy_order", order=order, draft=(other := str(new_id())))
    batch = str(Change.objects.filter(command="sample.copy_order").latest("seq").batch)
    assert alice.run("core.undo_batch", batch=batch)["state"] == "applied"
    assert Order.objects.get(pk=other).deleted_at is not None
    assert not OrderPart.objects.filter(line__order_id=other, deleted_at=None).exists()


def test_what_one_may_not_write_is_not_copied(world: World, alice: Hand, bruno: Hand, order: str) -> None:
    everything = {"view": "all", "create": True, "edit": "all"}
    rights = {"sample.*": everything, "sample.orderline": {"fields": {"cost": "none"}}}
    Group.objects.filter(pk=world.sales.pk).update(rights=rights)
    copy = str(new_id())
    assert bruno.run("sample.copy_order", order=order, draft=copy)["state"] == "applied"
    assert OrderLine.objects.filter(order_id=copy, cost=None).count() == 2
