"""The one door for writes: batches of operations come in, receipts go out, each operation at most once.

The check whether an operation is new, its effect, its receipt and its place in the feed share one transaction, so that
a lost answer, a retry, two tabs or two servers never apply it twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import UUID

from django.db import IntegrityError, InterfaceError, OperationalError, connection, transaction
from django.utils import timezone

from core.actor import Actor
from core.errors import Unknown
from core.ids import new_id
from core.models import Device, Workspace
from core.sync.ahead import free_ids, lay_out
from core.sync.fallen import Fallen
from core.sync.news import announce
from core.sync.operations import remembered
from core.sync.quarantine import quarantine
from core.sync.unit import Spoilt, Unit
from core.sync.upgrade import SCHEMA
from core.sync.wire import (
    Answer,
    Batch,
    Receipt,
    Status,
)
from core.sync.work import Work
from core.verbs import command_of

log = logging.getLogger(__name__)

# Batches applied in one transaction: one flush to disk for many, and yet nobody waits long behind them.
CHUNK = 200
TRIES = 5


def push(actor: Actor, batches: Sequence[Batch], schema: int = SCHEMA) -> Answer:
    """Apply what is new, answer every operation with its receipt. Safe to repeat in any order, any number of times."""
    answer = Answer()
    refused = Fallen()
    for start, end in _chunks(batches):
        chunk = batches[start:end]
        done = _apply(actor, chunk, schema, refused)
        if done.status == "locked":
            rest = quarantine(actor, batches[start:], schema)
            answer.status, answer.expected = rest.status, rest.expected
            answer.receipts += rest.receipts
            break
        refused = done.refused
        answer.receipts += done.receipts
        answer.status, answer.expected, answer.seq = done.status, done.expected, max(answer.seq, done.seq)
        if done.status != "ok":
            break
    return answer


def _chunks(batches: Sequence[Batch]) -> Iterator[tuple[int, int]]:
    """Where transactions begin and end: an act that looks back is the first of its own."""
    start = 0
    for at in range(1, len(batches) + 1):
        if at == len(batches) or at - start == CHUNK or any(map(_looks_back, batches[at].ops)):
            yield start, at
            start = at


def _looks_back(op: Mapping[str, Any]) -> bool:
    with suppress(Unknown):
        return op.get("kind") == "command" and command_of(str(op.get("command"))).looks_back
    return False


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
    refused: Fallen = field(default_factory=Fallen)


def _apply(actor: Actor, chunk: Sequence[Batch], schema: int, refused: Fallen) -> _Done:
    """In haste, for hardly ever does anything fail half way; else with care, a savepoint for each batch."""
    with suppress(Spoilt):
        return _retried(partial(_in_haste, actor, chunk, schema, refused))
    try:
        return _retried(partial(_apply_chunk, actor, chunk, schema, refused))
    except IntegrityError:
        return _one_by_one(actor, chunk, schema, refused)


def _in_haste(actor: Actor, chunk: Sequence[Batch], schema: int, refused: Fallen) -> _Done:
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


def _one_by_one(actor: Actor, chunk: Sequence[Batch], schema: int, refused: Fallen) -> _Done:
    """What the database refuses only at the commit names no culprit. It must not stop the device's queue for ever."""
    total = _Done("ok", 0, refused=refused)
    for batch in chunk:
        apply = partial(_apply_chunk, actor, [batch], schema, total.refused)
        try:
            done = _retried(apply)
        except IntegrityError as error:
            log.exception("a batch cannot be committed")
            done = _retried(partial(apply, fault=error))
        total.status, total.expected, total.seq = done.status, done.expected, max(total.seq, done.seq)
        total.receipts += done.receipts
        total.refused = done.refused
        if done.status != "ok":
            break
    return total


def _apply_chunk(
    actor: Actor,
    chunk: Sequence[Batch],
    schema: int,
    refused: Fallen,
    fault: IntegrityError | None = None,
    *,
    hasty: bool = False,
) -> _Done:
    """A `fault` is the reason for which none of the chunk can be done. `hasty`: raises Spoilt where care is needed."""
    with transaction.atomic():
        take_turn(actor.workspace.pk)
        # Rights as they are now, in this transaction: not as they were when the request came or the last try failed.
        actor.look_again()
        device = Device.objects.select_for_update().get(pk=actor.device.pk) if actor.device else None
        expected = device.last_batch + 1 if device else 0
        if device and (not actor.user.is_active or device.state != Device.State.TRUSTED):
            return _Done("locked", expected, refused=refused)
        unit = actor.unit = Unit(actor, hasty=hasty, free_ids=free_ids(chunk))
        lay_out(unit.desk, chunk)
        work = Work(actor, unit, schema, refused.copy(), remembered(actor, chunk))
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


def take_turn(workspace: UUID) -> None:
    """One writer at a time in a workspace, on PostgreSQL as on SQLite.

    What an operation finds (rights, a document not yet frozen, who sees what) then holds until it is committed, and two
    writers cannot wait for each other. Readers never wait, nor do other workspaces.
    """
    Workspace.objects.select_for_update(no_key=True).only("pk").get(pk=workspace)
