"""The one door for writes: batches of operations come in, receipts go out, each operation at most once.

The check whether an operation is new, its effect, its receipt and its place in the feed share one transaction, so that
a lost answer, a retry, two tabs or two servers never apply it twice.
"""

from __future__ import annotations

import logging
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal
from uuid import UUID

from django.db import IntegrityError, InterfaceError, OperationalError, connection, transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from core.access import Actor
from core.codec import WrongValue, identifier
from core.commands.registry import command_of
from core.entities import entity_of
from core.errors import BatchRefused, DependsOnRefused, Invalid, Malformed, Refused, Unknown
from core.ids import new_id
from core.models import Change, Device, Operation, Workspace
from core.sync.changesets import Acts
from core.sync.edit import Edit, apply_edit
from core.sync.insert import insert
from core.sync.stream import announce
from core.sync.unit import Origin, Spoilt, Unit
from core.sync.upgrade import SCHEMA, TooOld, lift

log = logging.getLogger(__name__)

# Batches applied in one transaction: one flush to disk for many, and yet nobody waits long behind them.
CHUNK = 200
TRIES = 5
Status = Literal["ok", "gap", "update_first", "locked"]
Receipt = dict[str, Any]


@dataclass(frozen=True)
class Batch:
    """What stands or falls together. `number` counts the device's batches; 0 where no device is involved."""

    id: UUID
    ops: Sequence[Mapping[str, Any]]
    number: int = 0
    changeset: UUID | None = None


@dataclass
class Answer:
    status: Status = "ok"
    expected: int = 1
    seq: int = 0
    receipts: list[Receipt] = field(default_factory=list)


def push(actor: Actor, batches: Sequence[Batch], schema: int = SCHEMA) -> Answer:
    """Apply what is new, answer every operation with its receipt. Safe to repeat in any order, any number of times."""
    answer = Answer()
    refused: set[str] = set()
    for start in range(0, len(batches), CHUNK):
        chunk = batches[start : start + CHUNK]
        done = _apply(actor, chunk, schema, refused)
        if done.status == "locked":
            rest = quarantine(actor, batches[start:], schema)
            answer.status, answer.expected = rest.status, rest.expected
            answer.receipts += rest.receipts
            break
        refused |= done.refused
        answer.receipts += done.receipts
        answer.status, answer.expected, answer.seq = done.status, done.expected, max(answer.seq, done.seq)
        if done.status != "ok":
            break
    return answer


def run(actor: Actor, name: str, args: Mapping[str, Any], *, changeset: UUID | None = None) -> Receipt:
    """A command from the server itself (a task, a public form), through the same door."""
    op = {"id": str(new_id()), "kind": "command", "command": name, "args": dict(args)}
    return push(actor, [Batch(new_id(), [op], changeset=changeset)]).receipts[0]


@dataclass
class _Done:
    status: Status
    expected: int
    seq: int = 0
    receipts: list[Receipt] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)


def _apply(actor: Actor, chunk: Sequence[Batch], schema: int, refused: set[str]) -> _Done:
    """In haste, for hardly ever does anything fail half way; else with care, a savepoint for each batch."""
    with suppress(Spoilt):
        return _retried(partial(_in_haste, actor, chunk, schema, frozenset(refused)))
    try:
        return _retried(partial(_apply_chunk, actor, chunk, schema, frozenset(refused)))
    except IntegrityError:
        return _one_by_one(actor, chunk, schema, refused)


def _in_haste(actor: Actor, chunk: Sequence[Batch], schema: int, refused: frozenset[str]) -> _Done:
    try:
        return _apply_chunk(actor, chunk, schema, refused, hasty=True)
    except IntegrityError as error:
        raise Spoilt from error


def _retried(work: Callable[[], _Done]) -> _Done:
    """Another writer may have been in the way, or the database away for a moment. A second try finds what the first did."""
    for _ in range(TRIES - 1 if not connection.in_atomic_block else 0):
        try:
            return work()
        except IntegrityError:
            continue
        except (OperationalError, InterfaceError) as error:
            if "full" in str(error).lower():
                raise
            connection.close_if_unusable_or_obsolete()
    return work()


def _one_by_one(actor: Actor, chunk: Sequence[Batch], schema: int, refused: set[str]) -> _Done:
    """What the database refuses only at the commit names no culprit. It must not stop the device's queue for ever."""
    total = _Done("ok", 0)
    for batch in chunk:
        apply = partial(_apply_chunk, actor, [batch], schema, frozenset(refused | total.refused))
        try:
            done = _retried(apply)
        except IntegrityError as error:
            log.exception("a batch cannot be committed")
            done = _retried(partial(apply, fault=error))
        total.status, total.expected, total.seq = done.status, done.expected, max(total.seq, done.seq)
        total.receipts += done.receipts
        total.refused |= done.refused
        if done.status != "ok":
            break
    return total


def _apply_chunk(
    actor: Actor,
    chunk: Sequence[Batch],
    schema: int,
    refused: frozenset[str],
    fault: IntegrityError | None = None,
    *,
    hasty: bool = False,
) -> _Done:
    """A `fault` is the reason for which none of the chunk can be done. `hasty`: raises Spoilt where care is needed."""
    with transaction.atomic():
        _take_turn(actor.workspace.pk)
        # Rights as they are now, in this transaction: not as they were when the request came or the last try failed.
        actor.look_again()
        device = Device.objects.select_for_update().get(pk=actor.device.pk) if actor.device else None
        expected = device.last_batch + 1 if device else 0
        if device and (not actor.user.is_active or device.state != Device.State.TRUSTED):
            return _Done("locked", expected)
        unit = actor.unit = Unit(actor, hasty=hasty, free_ids=_free_ids(chunk))
        work = _Work(actor, unit, schema, set(refused), _remembered(actor, chunk))
        try:
            with connection.execute_wrapper(unit.ask):
                status, expected = work.go_through(chunk, expected, fault)
                work.acts.note()
                unit.finish()
        finally:
            actor.unit = None
        work.remember()
        if device:
            device.last_batch, device.last_seen = expected - 1, timezone.now()
            device.save(update_fields=["last_batch", "last_seen"])
        seq = unit.changes[-1].seq if unit.changes else 0
        if seq:
            workspace = actor.workspace.pk
            transaction.on_commit(lambda: announce(workspace, seq))
    return _Done(status, expected, seq, work.receipts, work.refused)


def _take_turn(workspace: UUID) -> None:
    """One writer at a time in a workspace, on PostgreSQL as on SQLite.

    What an operation finds (rights, a document not yet frozen, who sees what) then holds until it is committed, and two
    writers cannot wait for each other. Readers never wait, nor do other workspaces.
    """
    Workspace.objects.select_for_update(no_key=True).only("pk").get(pk=workspace)


def _free_ids(chunk: Iterable[Batch]) -> set[tuple[str, UUID]]:
    """Of the records that these batches want to create, those whose ids nobody has yet. One question a table."""
    wanted: dict[str, set[UUID]] = defaultdict(set)
    for op in (op for batch in chunk for op in batch.ops):
        if op.get("kind") == "edit" and op.get("act") == "create" and (id := _uuid(op.get("record"))):
            wanted[str(op.get("entity"))].add(id)
    free: set[tuple[str, UUID]] = set()
    for key, ids in wanted.items():
        with suppress(Unknown):
            taken = entity_of(key).model._base_manager.filter(pk__in=ids).values_list("pk", flat=True)
            free |= {(key, id) for id in ids.difference(taken)}
    return free


def _remembered(actor: Actor, chunk: Iterable[Batch]) -> dict[str, Operation]:
    ids = [id for batch in chunk for op in batch.ops if (id := _id_of(op)) is not None]
    found = Operation.objects.filter(workspace=actor.workspace, id__in=ids)
    return {str(operation.id): operation for operation in found}


class _Work:
    """The batches of one transaction, one after the other."""

    def __init__(
        self, actor: Actor, unit: Unit, schema: int, refused: set[str], remembered: dict[str, Operation]
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
        return any(str(_id_of(op)) in self.remembered for op in batch.ops)

    def apply(self, batch: Batch, in_order: bool, fault: IntegrityError | None = None) -> None:
        if self.known(batch):
            self._repeat(batch)
            return
        try:
            ops = [lift(dict(op), self.schema) for op in batch.ops]
        except TooOld:
            raise
        except Exception as error:  # a body that no step can lift must not stop the queue
            self._refuse(batch, _as_refusal(error))
            self.refused |= {record for op in batch.ops for record in _records_of(op)}
            return
        touched = {record for op in ops for record in _records_of(op)}
        ids = [_id_of(op) for op in ops]
        if len(set(ids)) < len(ids):
            self._refuse(batch, Malformed("Due operazioni di un gruppo hanno lo stesso identificativo."))
            self.refused |= touched
        elif not in_order:
            self._refuse(
                batch,
                Malformed(
                    "Questo numero di gruppo è già stato usato per altre modifiche.", number=batch.number
                ),
            )
            self.refused |= touched
        elif fault:
            self._refuse(batch, _as_refusal(fault))
            self.refused |= touched
        elif touched & self.refused:
            self._refuse(batch, DependsOnRefused())
            self.refused |= touched
        elif not self._try(batch, ops):
            self.refused |= touched

    def _repeat(self, batch: Batch) -> None:
        """Seen before: the same answer again, never a second effect."""
        for op in batch.ops:
            operation = self.remembered.get(str(_id_of(op)))
            if operation is None or operation.user_id != self.actor.user.pk:
                self.receipts.append(_somebody_elses(op))
            else:
                self.receipts.append(operation.receipt)
                if operation.state == Operation.State.REFUSED:
                    self.refused |= _records_of(op)

    def _try(self, batch: Batch, ops: Sequence[Mapping[str, Any]]) -> bool:
        mark, noted = len(self.unit.changes), self.unit.noted
        outcomes: list[tuple[Mapping[str, Any], list[dict[str, Any]], Change | None]] = []
        culprit = ops[0] if ops else {}
        try:
            with self.unit.batch(), nullcontext() if self.unit.hasty else transaction.atomic():
                if batch.changeset:
                    self.acts.check(batch.changeset)
                self._watch(ops)
                for op in ops:
                    culprit = op
                    conflicts = self._apply_one(batch, op)
                    told = self._last_change_of(op, mark)
                    outcomes.append((op, conflicts, told))
        except (OperationalError, InterfaceError, Spoilt):
            raise  # the database's trouble, not the operation's: all of it is tried again
        except Exception as error:  # whatever is wrong with one batch, the queue goes on
            if self.unit.hasty and not (self.unit.noted == noted and _wrote_nothing(ops, error)):
                raise Spoilt from error
            self._refuse(batch, _as_refusal(error), culprit)
            return False
        if batch.changeset:
            self.acts.add(batch.changeset, ops)
        for op, conflicts, told in outcomes:
            state = "merged" if conflicts else "applied"
            receipt = _receipt(op, state, data={"conflicts": conflicts} if conflicts else {})
            self._answer(batch, op, state, receipt, told)
        return True

    def _watch(self, ops: Sequence[Mapping[str, Any]]) -> None:
        """All changes of sight of a batch in one look: a bulk change of owner asks once, not once a card."""
        wanted: dict[str, set[UUID]] = {}
        for op in ops:
            if op.get("kind") == "edit" and op.get("act") == "update" and isinstance(op.get("values"), dict):
                entity = entity_of(str(op.get("entity")))
                if not entity.sight_fields.isdisjoint(op["values"]) and (id := _uuid(op.get("record"))):
                    wanted.setdefault(entity.key, set()).add(id)
        for key, ids in wanted.items():
            self.unit.watch_sight(entity_of(key), ids)

    def _apply_one(self, batch: Batch, op: Mapping[str, Any]) -> list[dict[str, Any]]:
        id = _id_of(op)
        if id is None:
            raise Malformed("L'operazione non ha un identificativo valido.")
        kind = op.get("kind")
        origin = Origin(id, batch=batch.id, changeset=batch.changeset, device_time=_moment(op.get("at")))
        if kind == "edit":
            self.unit.origin = origin
            return apply_edit(self.actor, self.unit, _edit_of(op))
        if kind == "command":
            found = command_of(str(op.get("command")))
            args = op.get("args")
            if not isinstance(args, dict):
                raise Malformed("Al comando mancano gli argomenti.")
            self.unit.origin = replace(origin, command=found.name)
            found.run(self.actor, args)
            return []
        raise Malformed("Non conosco questo tipo di operazione.")

    def _last_change_of(self, op: Mapping[str, Any], mark: int) -> Change | None:
        id = _id_of(op)
        return next((change for change in reversed(self.unit.changes[mark:]) if change.operation == id), None)

    def _refuse(self, batch: Batch, error: Refused, culprit: Mapping[str, Any] | None = None) -> None:
        """Every operation of the batch gets its receipt: the culprit the reason, the others its name."""
        for op in batch.ops:
            guilty = culprit is None or op.get("id") == culprit.get("id")
            refusal = error if guilty else BatchRefused(str(culprit.get("id") if culprit else ""))
            receipt = _receipt(
                op, "refused", code=refusal.code, message=refusal.message, data=dict(refusal.data)
            )
            self._answer(batch, op, "refused", receipt, None)

    def _answer(
        self, batch: Batch, op: Mapping[str, Any], state: str, receipt: Receipt, told: Change | None
    ) -> None:
        self.receipts.append(receipt)
        id = _id_of(op)
        if id is None or str(id) in self.remembered:
            return
        operation = Operation(
            workspace_id=self.actor.workspace.pk,
            id=id,
            batch=batch.id,
            number=batch.number,
            user_id=self.actor.user.pk,
            device_id=self.actor.device.pk if self.actor.device else None,
            schema=self.schema,
            body=_storable(op),
            state=state,
            receipt=receipt,
            received_at=self.unit.now,
        )
        self.fresh.append((operation, told))
        # Known from now on: the same operation twice in one request is one operation.
        self.remembered[str(id)] = operation

    def remember(self) -> None:
        for operation, change in self.fresh:
            if change is not None:
                operation.receipt["seq"] = change.seq
        insert([operation for operation, _ in self.fresh])


def quarantine(actor: Actor, batches: Sequence[Batch], schema: int) -> Answer:
    """A blocked user's outbox: kept whole, applied never by itself; an administrator decides."""
    assert actor.device is not None
    with transaction.atomic():
        device = Device.objects.select_for_update().get(pk=actor.device.pk)
        remembered = _remembered(actor, batches)
        receipts, fresh = [], []
        for batch in batches:
            for op in batch.ops:
                id = _id_of(op)
                if id is None:
                    error = Malformed("L'operazione non ha un identificativo valido.")
                    receipts.append(_receipt(op, "refused", code=error.code, message=error.message))
                    continue
                if found := remembered.get(str(id)):
                    receipts.append(found.receipt if found.user_id == actor.user.pk else _somebody_elses(op))
                    continue
                message = "Conservata: questo accesso è sospeso, decide un amministratore."
                receipt = _receipt(op, "quarantined", code="quarantined", message=message)
                operation = Operation(
                    workspace=actor.workspace,
                    id=id,
                    batch=batch.id,
                    number=batch.number,
                    user=actor.user,
                    device=device,
                    schema=schema,
                    body=_storable(op),
                    state=Operation.State.QUARANTINED,
                    receipt=receipt,
                    received_at=timezone.now(),
                )
                fresh.append(operation)
                remembered[str(id)] = operation
                receipts.append(receipt)
        Operation.objects.bulk_create(fresh, batch_size=500)
        device.last_batch = max([device.last_batch, *(batch.number for batch in batches)])
        device.save(update_fields=["last_batch"])
    return Answer("locked", device.last_batch + 1, 0, receipts)


def _receipt(
    op: Mapping[str, Any],
    state: str,
    *,
    code: str = "",
    message: str = "",
    data: dict[str, Any] | None = None,
) -> Receipt:
    receipt = {
        "op": str(op.get("id")),
        "state": state,
        "seq": None,
        "code": code,
        "message": message,
        "data": data or {},
    }
    return _storable(receipt) if code else receipt  # refusals repeat what they refuse


def _somebody_elses(op: Mapping[str, Any]) -> Receipt:
    message = "Questo identificativo appartiene all'operazione di altri."
    return _receipt(op, "refused", code="operation_taken", message=message)


def _wrote_nothing(ops: Sequence[Mapping[str, Any]], error: Exception) -> bool:
    """Edits that are refused have written nothing that was not noted; of a command nobody knows."""
    return isinstance(error, Refused) and all(op.get("kind") == "edit" for op in ops)


def _as_refusal(error: Exception) -> Refused:
    if isinstance(error, Refused):
        return error
    if isinstance(error, IntegrityError):
        return Invalid({"": "Questi valori non possono stare insieme: un altro record li usa già."})
    # A poisonous operation must not stop the device's queue for ever: it goes to the tray, and we are told.
    log.error("an operation failed in an unforeseen way", exc_info=error)
    return Malformed(
        "Qualcosa non ha funzionato nel programma: la modifica è conservata qui, e ne siamo informati."
    )


def _edit_of(op: Mapping[str, Any]) -> Edit:
    entity = entity_of(str(op.get("entity")))
    record = _uuid(op.get("record"))
    values, base = op.get("values", {}), op.get("base", {})
    if record is None or not isinstance(values, dict) or not isinstance(base, dict):
        raise Malformed("La modifica non dice bene quale scheda riguarda o quali valori.")
    return Edit(str(op.get("act")), entity, record, values, base)


def _records_of(op: Mapping[str, Any]) -> set[str]:
    args = op.get("args")
    named = (
        [op.get("record")] if op.get("kind") == "edit" else args.values() if isinstance(args, dict) else []
    )
    return {str(id) for name in named if (id := _uuid(name)) is not None}


def _id_of(op: Mapping[str, Any]) -> UUID | None:
    return _uuid(op.get("id"))


def _uuid(value: Any) -> UUID | None:
    try:
        return identifier(value)
    except WrongValue:
        return None


def _moment(value: Any) -> datetime | None:
    """The device's clock, whatever it says: shown, never used. Nonsense becomes nothing."""
    try:
        moment = parse_datetime(value) if isinstance(value, str) else None
        return moment.astimezone(UTC) if moment and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _storable(op: Mapping[str, Any]) -> dict[str, Any]:
    """What a database can hold of a body that may be hostile: no NUL, no lone surrogates, no infinite numbers."""

    def clean(value: Any) -> Any:
        if isinstance(value, str):
            return value.replace("\x00", "�").encode("utf-8", "replace").decode()
        if isinstance(value, float) and not math.isfinite(value):
            return None
        if isinstance(value, dict):
            return {clean(str(key)): clean(item) for key, item in value.items()}
        if isinstance(value, list):
            return [clean(item) for item in value]
        return value

    cleaned = clean(dict(op))
    assert isinstance(cleaned, dict)
    return cleaned


def batches_of(bodies: Iterable[Mapping[str, Any]]) -> Iterator[Batch]:
    """Batches from their wire form. Raises Malformed for what is no batch at all."""
    for body in bodies:
        id, number, ops = _uuid(body.get("id")), body.get("n"), body.get("ops")
        changeset = body.get("changeset")
        if (
            id is None
            or not isinstance(number, int)
            or isinstance(number, bool)
            or not 1 <= number < 2**53
            or not isinstance(ops, list)
        ):
            raise Malformed("Un gruppo di modifiche non ha identificativo, numero o operazioni.")
        if not all(isinstance(op, dict) for op in ops):
            raise Malformed("Un'operazione non è un oggetto.")
        yield Batch(id, ops, number, _uuid(changeset) if changeset else None)
