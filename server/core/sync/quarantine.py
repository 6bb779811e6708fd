"""What blocked people and revoked devices still deliver: kept whole, applied only by `core/sync/kept.py`."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from core.actor import Actor
from core.errors import Malformed
from core.models import Device, Operation
from core.sync.operations import operation_of, remembered
from core.sync.wire import (
    Answer,
    Batch,
    id_of,
    receipt_of,
    somebody_elses,
)


def quarantine(actor: Actor, batches: Sequence[Batch], schema: int) -> Answer:
    """A blocked user's outbox: kept whole, applied never by itself; an administrator decides."""
    assert actor.device is not None
    with transaction.atomic():
        device = Device.objects.select_for_update().get(pk=actor.device.pk)
        known = remembered(actor, batches)
        receipts, fresh = [], []
        for batch in batches:
            for op in batch.ops:
                id = id_of(op)
                if id is None:
                    error = Malformed("L'operazione non ha un identificativo valido.")
                    receipts.append(receipt_of(op, "refused", code=error.code, message=error.message))
                    continue
                if found := known.get(str(id)):
                    receipts.append(found.receipt if found.user_id == actor.user.pk else somebody_elses(op))
                    continue
                message = "Conservata: questo accesso è sospeso, decide un amministratore."
                receipt = receipt_of(op, "quarantined", code="quarantined", message=message)
                operation = operation_of(actor, batch, op, id, schema, receipt)
                fresh.append(operation)
                known[str(id)] = operation
                receipts.append(receipt)
        Operation.objects.bulk_create(fresh, batch_size=500)
        device.last_batch = max([device.last_batch, *(batch.number for batch in batches)])
        device.save(update_fields=["last_batch"])
    return Answer("locked", device.last_batch + 1, 0, receipts)
