"""Undo: put back what a batch changed, as long as nobody has changed it since."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from core.access import check_may, may, may_write, visible_of
from core.actor import Actor
from core.codec import from_wire, to_wire
from core.commands.undo_whole import undo_whole
from core.entities import Entity, entity_of
from core.errors import Invalid, NotFound, Refused
from core.models import Change, Operation, Record
from core.sync.checked import cleaned, differences
from core.sync.frozen import bound
from core.sync.ground import bring_back
from core.sync.unit import Unit, changed, deleted, unit_of
from core.sync.uses import check_unused
from core.sync.wire import uuid_or_none
from core.verbs import PUT_BACK, command


def _written_by(args: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if batch := uuid_or_none(args.get("batch")):
        for entity, record in Change.objects.filter(batch=batch).values_list("entity", "record").distinct():
            yield entity, str(record)


@command("Annulla", undo=PUT_BACK, looks_back=True, touches=_written_by)
def undo_batch(actor: Actor, batch: UUID) -> None:
    """Undo every change of a batch, last first. With an act in it all goes back, or all stays and it is said why;
    of edits alone, fields that somebody changed since keep what they hold."""
    changes = Change.objects.filter(workspace=actor.workspace, batch=batch, operation__isnull=False).order_by(
        "-seq"
    )
    done = (Operation.State.APPLIED, Operation.State.MERGED)
    operations = list(
        Operation.objects.filter(workspace=actor.workspace, batch=batch, state__in=done).order_by("-key")
    )
    if any(operation.body.get("kind") == "command" for operation in operations):
        undo_whole(actor, operations, list(changes))
    elif not undo_changes(actor, changes):
        raise NotFound("Non c'è più niente da annullare: quelle schede sono cambiate nel frattempo.")


def undo_changes(actor: Actor, changes: Iterable[Change]) -> int:
    """How many records went back. Those the actor may not change are left alone."""
    return sum(_undo(actor, unit_of(actor), change) for change in changes)


def _undo(actor: Actor, unit: Unit, change: Change) -> bool:
    entity = entity_of(change.entity)
    record: Record | None = visible_of(actor, entity, [change.record]).select_for_update(of=("self",)).first()
    if record is None or bound(actor, entity, record, change.before or None):
        return False
    if change.kind == Change.Kind.CREATED:
        return _undo_creation(actor, entity, record, change)
    if change.kind == Change.Kind.DELETED:
        if record.deleted_at is None or not may(actor, entity, "delete", record):
            return False
        bring_back(actor, entity, record)
        return True
    check_may(actor, entity, "edit", record)
    by_hand = (name for name in change.before if name not in entity.fields or name in entity.writable)
    if not all(may_write(actor, entity, name) for name in by_hand):
        return False  # whole or not at all: half of it is not theirs to write
    return _put_back(actor, unit, entity, record, change)


def _undo_creation(actor: Actor, entity: Entity, record: Record, change: Change) -> bool:
    touched_since = (
        Change.objects.filter(workspace=actor.workspace, record=record.pk, entity=entity.key, seq__gt=change.seq)
        .exclude(batch=change.batch).exclude(kind__in=Change.NOBODYS).exists()
    )  # fmt: skip
    if record.deleted_at is not None or touched_since or not may(actor, entity, "delete", record):
        return False
    try:
        check_unused(actor, [(entity, record)])
    except Refused:
        return False
    deleted(actor, record)
    return True


def _put_back(actor: Actor, unit: Unit, entity: Entity, record: Record, change: Change) -> bool:
    names = []
    specs = {**entity.fields, **unit.custom_specs(entity)}
    for name, was in change.before.items():
        spec = specs.get(name)
        if spec is None or spec.read_only:
            continue
        key = name.removeprefix("custom.")
        now = record.custom.get(key) if spec.is_custom else getattr(record, spec.column)
        written = change.after.get(name)
        # On the wire an instant has milliseconds; a command may have kept more of it.
        if (now != written) if spec.is_custom else (to_wire(now) != to_wire(from_wire(spec, written))):
            continue
        if spec.is_custom:
            record.custom = {**record.custom, key: was}
        else:
            setattr(record, spec.column, from_wire(spec, was))
        names.append(name)
    try:
        cleaned(record, {name for name in names if name in entity.fields})
    except Invalid:
        return False  # what was right then may not stand now: the last administrator, a name taken since
    if not entity.sight_fields.isdisjoint(names):
        unit.watch_sight(entity, [record.pk])
    written = differences(entity, unit, record)
    if written:
        changed(actor, record, *written)
    return bool(written)
