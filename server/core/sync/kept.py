"""What blocked people and revoked devices still delivered: an administrator looks, and applies or discards it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from core.actor import Actor, actor_for
from core.codec import to_wire
from core.ids import new_id
from core.models import Operation
from core.sync.door import push
from core.sync.wire import Batch, Receipt

WAITING = Operation.State.QUARANTINED


def waiting(actor: Actor, limit: int) -> list[dict[str, Any]]:
    """The operations that wait, oldest first, by batch."""
    rows = _of(actor).select_related("user", "device").order_by("key")[:limit]
    return [_shown(list(group)) for _, group in groupby(rows, key=lambda row: row.batch)]


def release(actor: Actor, ids: Sequence[UUID]) -> list[Receipt]:
    """Apply them in their author's name and with their author's rights of today, each batch whole, in the old order.

    They go through the door as new operations, in the batches that an undo names: the receipts that the device has got
    never change. What is refused stays in quarantine with the reason, and what hangs on it.
    """
    receipts: list[Receipt] = []
    with transaction.atomic():
        rows = _chosen(actor, ids)
        # One request a device: what came after a refusal there waits with it here, too.
        for _, group in groupby(rows, key=lambda row: (row.user_id, row.device_id, row.schema)):
            receipts += _release(actor, list(group))
    return receipts


def discard(actor: Actor, ids: Sequence[UUID]) -> list[UUID]:
    """They stay in the table, marked, and are never applied."""
    with transaction.atomic():
        rows = _chosen(actor, ids)
        for row in rows:
            row.state, row.decision = Operation.State.DISCARDED, _decision(actor)
        Operation.objects.bulk_update(rows, ["state", "decision"], batch_size=200)
    return [row.id for row in rows]


def _release(approver: Actor, rows: list[Operation]) -> list[Receipt]:
    first = rows[0]
    assert first.user is not None, "an outbox belongs to somebody"
    names = {row.id: new_id() for row in rows}
    # Without the device: its numbers count what it sends itself.
    author = actor_for(first.user)
    approved = {"approved_by": str(approver.user.pk)}
    ops: dict[UUID, list[dict[str, Any]]] = {}
    for row in rows:
        op = {**row.body, "id": str(names[row.id]), "released": str(row.id), **approved}
        ops.setdefault(row.batch, []).append(op)
    answer = push(author, [Batch(id, own) for id, own in ops.items()], first.schema)
    by_op = {receipt["op"]: receipt for receipt in answer.receipts}
    receipts = []
    for row in rows:
        receipt = by_op.get(str(names[row.id])) or _too_old(names[row.id])
        if receipt["state"] in ("applied", "merged"):
            row.state = Operation.State.RELEASED
        row.decision = _decision(approver, operation=receipt["op"], message=receipt["message"])
        receipts.append({**receipt, "op": str(row.id), "as": receipt["op"]})
    Operation.objects.bulk_update(rows, ["state", "decision"], batch_size=200)
    return receipts


def _too_old(id: UUID) -> Receipt:
    message = "È stata scritta con una versione troppo vecchia del programma: si può solo rifare a mano."
    return {
        "op": str(id),
        "state": "refused",
        "seq": None,
        "code": "update_first",
        "message": message,
        "data": {},
    }


def _decision(actor: Actor, **more: Any) -> dict[str, Any]:
    return {"by": str(actor.user.pk), "at": to_wire(timezone.now()), **more}


def _of(actor: Actor) -> QuerySet[Operation]:
    return Operation.objects.filter(workspace=actor.workspace, state=WAITING)


def _chosen(actor: Actor, ids: Iterable[UUID]) -> list[Operation]:
    """Named by their own id or by their batch's; in the order in which they were made."""
    wanted = list(ids)
    rows = _of(actor).filter(Q(id__in=wanted) | Q(batch__in=wanted)).select_for_update(of=("self",))
    found = sorted(rows, key=lambda row: (str(row.device_id), row.number, row.key))
    for row in found:
        row.user = row.user  # loaded here, not under the door's eyes
    return found


def _shown(rows: list[Operation]) -> dict[str, Any]:
    first = rows[0]
    hidden = ("id", "at")
    return {
        "batch": str(first.batch),
        "n": first.number,
        "user": {"id": str(first.user_id), "name": first.user.name if first.user else ""},
        "device": {"id": str(first.device_id), "name": first.device.name if first.device else ""},
        "received_at": to_wire(first.received_at),
        "operations": [
            {
                "id": str(row.id),
                "at": row.body.get("at"),
                **{name: value for name, value in row.body.items() if name not in hidden},
                "tried": row.decision or None,
            }
            for row in rows
        ],
    }
