"""Batches as they come, receipts as they go. What comes may be hostile: here it becomes something, or nothing."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

from django.db import IntegrityError
from django.utils.dateparse import parse_datetime

from core.codec import WrongValue, identifier
from core.errors import Invalid, Malformed, Refused

log = logging.getLogger(__name__)

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


def receipt_of(
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
    return storable(receipt) if code else receipt  # refusals repeat what they refuse


def somebody_elses(op: Mapping[str, Any]) -> Receipt:
    message = "Questo identificativo appartiene all'operazione di altri."
    return receipt_of(op, "refused", code="operation_taken", message=message)


def as_refusal(error: Exception) -> Refused:
    if isinstance(error, Refused):
        return error
    if isinstance(error, IntegrityError):
        return Invalid({"": "Questi valori non possono stare insieme: un altro record li usa già."})
    # A poisonous operation must not stop the device's queue for ever: it goes to the tray, and we are told.
    log.error("an operation failed in an unforeseen way", exc_info=error)
    return Malformed(
        "Qualcosa non ha funzionato nel programma: la modifica è conservata qui, e ne siamo informati."
    )


def records_of(op: Mapping[str, Any]) -> set[str]:
    """What an operation is about: the record of an edit, whatever an act's arguments name, by id or by link."""
    args = op.get("args")
    said = [op.get("record")] if op.get("kind") == "edit" else args.values() if isinstance(args, dict) else []
    named = [one for value in said for one in (value if isinstance(value, list) else [value])]
    return {str(id) for name in named if (id := uuid_or_none(_id_in(name))) is not None}


def _id_in(named: Any) -> Any:
    return named.rpartition("/")[2] if isinstance(named, str) else named


def id_of(op: Mapping[str, Any]) -> UUID | None:
    return uuid_or_none(op.get("id"))


def uuid_or_none(value: Any) -> UUID | None:
    try:
        return identifier(value)
    except WrongValue:
        return None


def moment_or_none(value: Any) -> datetime | None:
    """The device's clock, whatever it says: shown, never used. Nonsense becomes nothing."""
    try:
        moment = parse_datetime(value) if isinstance(value, str) else None
        return moment.astimezone(UTC) if moment and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def storable(op: Mapping[str, Any]) -> dict[str, Any]:
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
        id, number, ops = uuid_or_none(body.get("id")), body.get("n"), body.get("ops")
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
        yield Batch(id, ops, number, uuid_or_none(changeset) if changeset else None)
