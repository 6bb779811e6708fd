"""The batches of one transaction, each applied, refused or answered again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from django.db import IntegrityError, InterfaceError, OperationalError, transaction

from core.actor import Actor
from core.errors import BatchRefused, DependsOnRefused, Malformed, Refused
from core.insert import insert
from core.models import Change, Operation
from core.sync.changesets import Acts
from core.sync.fallen import Fallen
from core.sync.operations import apply_operation, last_change_of, operation_of, watch_sight_of
from core.sync.told import seen_today, without_hidden
from core.sync.unit import Spoilt, Unit
from core.sync.upgrade import TooOld, lift
from core.sync.wire import (
    Batch,
    Receipt,
    Status,
    as_refusal,
    id_of,
    receipt_of,
    somebody_elses,
)


class Work:
    """One after the other."""

    def __init__(
        self, actor: Actor, unit: Unit, schema: int, refused: Fallen, remembered: dict[str, Operation]
    ) -> None:
        self.actor, self.unit, self.schema, self.refused, self.remembered = (
            actor,
            unit,
            schema,
            refused,
            remembered,
        )
        self.receipts: list[Receipt] = []
        self.acts = Acts(actor, unit)
        self.fresh: list[tuple[Operation, Change | None]] = []

    def go_through(
        self, chunk: Sequence[Batch], expected: int, fault: IntegrityError | None
    ) -> tuple[Status, int]:
        """All of them, or up to the first that must wait; answers the number that the device's next batch must have."""
        device = self.actor.device
        for batch in chunk:
            if not self.known(batch) and device and batch.number > expected:
                return "gap", expected
            try:
                self.apply(batch, device is None or batch.number == expected, fault)
            except TooOld:
                return "update_first", expected
            if device and batch.number == expected:
                expected += 1
        return "ok", expected

    def known(self, batch: Batch) -> bool:
        return any(str(id_of(op)) in self.remembered for op in batch.ops)

    def apply(self, batch: Batch, in_order: bool, fault: IntegrityError | None = None) -> None:
        if self.known(batch):
            self._repeat(batch)
            return
        try:
            ops = [lift(dict(op), self.schema) for op in batch.ops]
        except TooOld:
            raise
        except Exception as error:  # a body that no step can lift must not stop the queue
            self._refuse(batch, as_refusal(error))
            self.refused.add(batch.id, batch.ops, str(batch.id))
            return
        cause = self._done(batch, ops, in_order, fault)
        if cause:
            self.refused.add(batch.id, ops, cause)

    def _done(
        self, batch: Batch, ops: Sequence[Mapping[str, Any]], in_order: bool, fault: IntegrityError | None
    ) -> str:
        """ "" if it was; else the batch for whose sake it was refused: itself, or what it hangs on."""
        ids = [id_of(op) for op in ops]
        if len(set(ids)) < len(ids):
            self._refuse(batch, Malformed("Due operazioni di un gruppo hanno lo stesso identificativo."))
        elif not in_order:
            taken = "Questo numero di gruppo è già stato usato per altre modifiche."
            self._refuse(batch, Malformed(taken, number=batch.number))
        elif fault:
            self._refuse(batch, as_refusal(fault))
        elif cause := self.refused.cause_of(ops):
            self._refuse(batch, DependsOnRefused(cause))
            return cause
        elif self._try(batch, ops):
            return ""
        return str(batch.id)

    def _repeat(self, batch: Batch) -> None:
        """Seen before: the same answer again, never a second effect."""
        for op in batch.ops:
            operation = self.remembered.get(str(id_of(op)))
            if operation is None or operation.user_id != self.actor.user.pk:
                self.receipts.append(somebody_elses(op))
            else:
                self.receipts.append(seen_today(self.actor, operation.receipt))
                if operation.state == Operation.State.REFUSED:
                    cause = operation.receipt["data"].get("cause") or str(operation.batch)
                    self.refused.add(batch.id, [op], cause)

    def _try(self, batch: Batch, ops: Sequence[Mapping[str, Any]]) -> bool:
        mark, noted = len(self.unit.changes), self.unit.noted
        outcomes: list[tuple[Mapping[str, Any], list[dict[str, Any]], Change | None]] = []
        culprit = ops[0] if ops else {}
        try:
            with self.unit.batch(), nullcontext() if self.unit.hasty else transaction.atomic():
                if batch.changeset:
                    self.acts.check(batch.changeset)
                watch_sight_of(self.unit, ops)
                for op in ops:
                    culprit = op
                    conflicts = apply_operation(self.actor, self.unit, batch, op)
                    told = last_change_of(self.unit, op, mark)
                    outcomes.append((op, conflicts, told))
                if not self.unit.hasty:
                    self.unit.settle()  # what cannot be worked out is this batch's fault, and nobody else's
        except (OperationalError, InterfaceError, Spoilt):
            raise  # the database's trouble, not the operation's: all of it is tried again
        except Exception as error:  # whatever is wrong with one batch, the queue goes on
            if self.unit.hasty and not (self.unit.noted == noted and _wrote_nothing(ops, error)):
                raise Spoilt from error
            self._refuse(batch, as_refusal(error), culprit)
            return False
        if batch.changeset:
            self.acts.add(batch.changeset, ops)
        for op, conflicts, told in outcomes:
            state = "merged" if conflicts else "applied"
            receipt = receipt_of(op, state, data={"conflicts": conflicts} if conflicts else {})
            self._answer(batch, op, receipt, told)
        return True

    def _refuse(self, batch: Batch, error: Refused, culprit: Mapping[str, Any] | None = None) -> None:
        """Every operation of the batch gets its receipt: the culprit the reason, the others its name."""
        error = without_hidden(self.actor, culprit or {}, error)
        for op in batch.ops:
            guilty = culprit is None or op.get("id") == culprit.get("id")
            refusal = error if guilty else BatchRefused(str(culprit.get("id") if culprit else ""))
            receipt = receipt_of(
                op, "refused", code=refusal.code, message=refusal.message, data=dict(refusal.data)
            )
            self._answer(batch, op, receipt, None)

    def _answer(self, batch: Batch, op: Mapping[str, Any], receipt: Receipt, told: Change | None) -> None:
        self.receipts.append(receipt)
        id = id_of(op)
        if id is None or str(id) in self.remembered:
            return
        operation = operation_of(self.actor, batch, op, id, self.schema, receipt, self.unit.now)
        self.fresh.append((operation, told))
        # Known from now on: the same operation twice in one request is one operation.
        self.remembered[str(id)] = operation

    def remember(self) -> None:
        for operation, change in self.fresh:
            if change is not None:
                operation.receipt["seq"] = change.seq
        insert([operation for operation, _ in self.fresh])


def _wrote_nothing(ops: Sequence[Mapping[str, Any]], error: Exception) -> bool:
    """Edits that are refused have written nothing that was not noted; of a command nobody knows."""
    return isinstance(error, Refused) and all(op.get("kind") == "edit" for op in ops)
