"""One operation: whether it is known, what it does, how it is kept. None has an effect twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import Any
from uuid import UUID

from django.utils import timezone

from core.access import check_verb
from core.actor import Actor
from core.entities import entity_of
from core.errors import Malformed
from core.models import Change, Operation
from core.sync.acts import run_act
from core.sync.edit import Edit, apply_edit
from core.sync.in_person import check_command, check_edit
from core.sync.unit import Origin, Unit
from core.sync.wire import (
    Batch,
    Receipt,
    id_of,
    moment_or_none,
    storable,
    uuid_or_none,
)
from core.verbs import command_of


def remembered(actor: Actor, chunk: Iterable[Batch]) -> dict[str, Operation]:
    ids = [id for batch in chunk for op in batch.ops if (id := id_of(op)) is not None]
    found = Operation.objects.filter(workspace=actor.workspace, id__in=ids)
    return {str(operation.id): operation for operation in found}


def operation_of(
    actor: Actor,
    batch: Batch,
    op: Mapping[str, Any],
    id: UUID,
    schema: int,
    receipt: Receipt,
    now: datetime | None = None,
) -> Operation:
    """As it is kept: body and receipt, in the state that the receipt tells."""
    return Operation(
        workspace_id=actor.workspace.pk,
        id=id,
        batch=batch.id,
        number=batch.number,
        user_id=actor.user.pk,
        device_id=actor.device.pk if actor.device else None,
        schema=schema,
        body=storable(op),
        state=receipt["state"],
        receipt=receipt,
        received_at=now or timezone.now(),
    )


def watch_sight_of(unit: Unit, ops: Sequence[Mapping[str, Any]]) -> None:
    """All changes of sight of a batch in one look: a bulk change of owner asks once, not once a card."""
    wanted: dict[str, set[UUID]] = {}
    for op in ops:
        if op.get("kind") == "edit" and op.get("act") == "update" and isinstance(op.get("values"), dict):
            entity = entity_of(str(op.get("entity")))
            if not entity.sight_fields.isdisjoint(op["values"]) and (id := uuid_or_none(op.get("record"))):
                wanted.setdefault(entity.key, set()).add(id)
    for key, ids in wanted.items():
        unit.watch_sight(entity_of(key), ids)


def apply_operation(actor: Actor, unit: Unit, batch: Batch, op: Mapping[str, Any]) -> list[dict[str, Any]]:
    id = id_of(op)
    if id is None:
        raise Malformed("L'operazione non ha un identificativo valido.")
    kind = op.get("kind")
    origin = Origin(id, batch=batch.id, changeset=batch.changeset, device_time=moment_or_none(op.get("at")))
    if kind == "edit":
        unit.origin = origin
        wanted = _edit_of(op)
        check_edit(op, wanted.entity.key)
        return apply_edit(actor, unit, wanted)
    if kind == "command":
        found = command_of(str(op.get("command")))
        args = op.get("args")
        if not isinstance(args, dict):
            raise Malformed("Al comando mancano gli argomenti.")
        check_command(op, found, args)
        check_verb(actor, found.name, found.label)
        unit.settle()
        unit.origin = replace(origin, command=found.name)
        run_act(actor, found, args, op.get("seen"))
        unit.desk.clear()  # an act may do anything
        return []
    raise Malformed("Non conosco questo tipo di operazione.")


def last_change_of(unit: Unit, op: Mapping[str, Any], mark: int) -> Change | None:
    id = id_of(op)
    own = islice(reversed(unit.changes), len(unit.changes) - mark)
    return next((change for change in own if change.operation == id), None)


def _edit_of(op: Mapping[str, Any]) -> Edit:
    entity = entity_of(str(op.get("entity")))
    record = uuid_or_none(op.get("record"))
    values, base = op.get("values", {}), op.get("base", {})
    if record is None or not isinstance(values, dict) or not isinstance(base, dict):
        raise Malformed("La modifica non dice bene quale scheda riguarda o quali valori.")
    return Edit(str(op.get("act")), entity, record, values, base)
