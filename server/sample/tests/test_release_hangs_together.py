"""What was kept of a blocked person is released as it would have been delivered: what hangs on a refusal waits with it."""

from typing import Any

import pytest

from core.ids import new_id
from core.models import Operation, User
from core.sync.door import push
from core.sync.kept import release
from core.sync.wire import Batch
from core.testing.world import Hand, edit
from sample.models import Order

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]
ORDER, LINE = "sample.order", "sample.orderline"
Op = dict[str, Any]


def command(name: str, **args: Any) -> Op:
    return {"id": str(new_id()), "kind": "command", "command": name, "args": args}


@pytest.fixture
def floors(bruno: Hand) -> tuple[str, str]:
    order, _ = bruno.create(ORDER, subject="Scafo")
    line, _ = bruno.create(LINE, order=order, text="Fasciame", quantity="2", price="100")
    return order, line


def kept(hand: Hand, *batches: Batch) -> None:
    """A blocked person's outbox, that a device still delivers."""
    User.objects.filter(pk=hand.user.pk).update(state=User.State.BLOCKED)
    assert push(hand.actor, list(batches)).status == "locked"
    User.objects.filter(pk=hand.user.pk).update(state=User.State.ACTIVE)


def told(alice: Hand, batches: list[Batch]) -> list[str]:
    receipts = release(alice.actor, [batch.id for batch in batches])
    return [receipt["code"] or receipt["state"] for receipt in receipts]


def test_what_hangs_on_what_is_refused_stays_with_it(
    alice: Hand, bruno: Hand, floors: tuple[str, str]
) -> None:
    order, line = floors
    batches = [
        Batch(new_id(), [edit("update", LINE, line, {"quantity": "-1"}, {"quantity": "2"})], 3),
        Batch(new_id(), [command("sample.close_order", order=order)], 4),
        Batch(new_id(), [edit("create", "core.tag", str(new_id()), {"name": "Di altro"})], 5),
    ]
    kept(bruno, *batches)
    assert told(alice, batches) == ["invalid", "depends_on_refused", "applied"]
    assert Order.objects.get().state == "draft"
    assert Operation.objects.filter(state="quarantined").count() == 2


def test_an_act_and_its_undo_are_released_together(alice: Hand, bruno: Hand, floors: tuple[str, str]) -> None:
    order, _ = floors
    closing = Batch(new_id(), [command("sample.close_order", order=order)], 3)
    undo = Batch(new_id(), [command("core.undo_batch", batch=str(closing.id))], 4)
    kept(bruno, closing, undo)
    assert told(alice, [closing, undo]) == ["applied", "applied"]
    assert Order.objects.get().state == "draft"
