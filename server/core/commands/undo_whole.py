"""Undo of a batch with an act: every edit and every act goes back, or nothing does and what stands in the way is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from core.access import check_verb, may, may_write, visible
from core.actor import Actor
from core.codec import from_wire, to_wire
from core.entities import Entity, entity_of
from core.errors import Refused
from core.models import Change, Operation, Record
from core.sync.acts import check_act
from core.sync.checked import cleaned, differences, held
from core.sync.frozen import bound, frozen_because
from core.sync.ground import bring_back, hanging_on
from core.sync.unit import changed, deleted, unit_of
from core.sync.uses import check_unused
from core.sync.wire import uuid_or_none
from core.verbs import PUT_BACK, Command, command_for, command_of

Reason = dict[str, str]
SINCE = "Qualcuno l'ha cambiata nel frattempo."


class UndoRefused(Refused):
    """`data.reasons`: [{"entity", "record", "title", "reason"}]; the first three are "" where an act itself says no."""

    code = "undo_refused"
    status = 409

    def __init__(self, reasons: Sequence[Reason]) -> None:
        said = " ".join(dict.fromkeys(f"{r['title']}: {r['reason']}".removeprefix(": ") for r in reasons[:3]))
        super().__init__(f"Non si può annullare. {said}", reasons=list(reasons))


def undo_whole(actor: Actor, operations: Iterable[Operation], changes: Sequence[Change]) -> None:
    """`operations` and `changes` last first. Raises UndoRefused; the door then keeps nothing of what was done here."""
    reasons: list[Reason] = []
    for operation in operations:
        own = [change for change in changes if change.operation == operation.id]
        if operation.body.get("kind") == "edit":
            reasons += put_back(actor, own, read_only=False)
        else:
            reasons += _take_back(
                actor, command_of(str(operation.body["command"])), operation.body["args"], own
            )
    if reasons:
        raise UndoRefused(reasons)


def _take_back(
    actor: Actor, command: Command, args: dict[str, Any], changes: Sequence[Change]
) -> list[Reason]:
    if isinstance(command.undo, str):
        return [_said(command.undo)]
    try:
        check_verb(actor, command.name, command.label)
        if again := _to_be_asked_anew(actor, args):
            return again
        if command.undo is PUT_BACK:
            return put_back(actor, changes, read_only=True)
        if moved := _moved_since(actor, changes):
            return moved
        parsed = command.parsed(args)
        if way := command_for(command.undo):
            check_verb(actor, way.name, way.label)
            check_act(actor, way, parsed)
        command.undo(actor, **parsed)
    except Refused as refused:
        return [_said(refused.message)]
    return []


def _to_be_asked_anew(actor: Actor, args: dict[str, Any]) -> list[Reason]:
    """Of an undo: an act that went back by an act of its own is done again by asking for it, under its conditions."""
    batch = uuid_or_none(args.get("batch"))
    rows = Operation.objects.filter(workspace=actor.workspace, batch=batch) if batch else []
    acts = [command_of(str(row.body["command"])) for row in rows if row.body.get("kind") == "command"]
    return [_said(f"Per rifarlo, ripeti «{act.label}».") for act in acts if callable(act.undo)]


def put_back(actor: Actor, changes: Iterable[Change], *, read_only: bool) -> list[Reason]:
    """Each record as it was, or why not. `read_only`: fields that only acts write go back too."""
    reasons: dict[Any, Reason] = {}
    for change in changes:
        if change.record in reasons:
            continue
        entity = entity_of(change.entity)
        rows = visible(actor, entity).select_for_update(of=("self",))
        record: Record | None = rows.filter(pk=change.record).first()
        if record is None:
            reasons[change.record] = _said("Una scheda non c'è più, o non la puoi vedere.")
        elif reason := _put_back(actor, entity, record, change, read_only):
            reasons[change.record] = {
                "entity": entity.key, "record": str(record.pk), "title": str(record)[:200], "reason": reason,
            }  # fmt: skip
    return list(reasons.values())


def _put_back(actor: Actor, entity: Entity, record: Record, change: Change, read_only: bool) -> str:
    """ "" if it is as it was."""
    if not read_only and (reason := bound(actor, entity, record, change.before or None)):
        return reason
    before = frozen_because(entity, record)
    try:
        reason = _WAYS[change.kind](actor, entity, record, change, read_only)
    except Refused as refused:
        return refused.message
    # An act's own freezing goes back with it; what froze the record since then stands.
    return reason or (before and frozen_because(entity, record))


def _unmake(actor: Actor, entity: Entity, record: Record, change: Change, read_only: bool) -> str:
    if not may(actor, entity, "delete", record):
        return "Il tuo profilo non permette di eliminarla."
    hanging = hanging_on(entity, record)
    ids = [record.pk, *(line.pk for _, line in hanging)]
    since = Change.objects.filter(workspace=actor.workspace, record__in=ids, seq__gt=change.seq)
    if record.deleted_at is not None or _of_others(since, change).exists():
        return SINCE
    check_unused(actor, [(entity, record), *hanging])
    deleted(actor, record)
    with unit_of(actor).aside():
        for _, line in hanging:
            deleted(actor, line)
    return ""


def _bring_back(actor: Actor, entity: Entity, record: Record, change: Change, read_only: bool) -> str:
    if not may(actor, entity, "delete", record):
        return "Il tuo profilo non permette di ripristinarla."
    if record.deleted_at is None:
        return SINCE
    bring_back(actor, entity, record)
    return ""


def _rewrite(actor: Actor, entity: Entity, record: Record, change: Change, read_only: bool) -> str:
    if not may(actor, entity, "edit", record):
        return "Il tuo profilo non permette di modificarla."
    unit = unit_of(actor)
    specs = {**entity.fields, **unit.custom_specs(entity)}
    fixed = entity.follows_from_others | (
        frozenset() if read_only else entity.fields.keys() - entity.writable
    )
    names = [name for name in change.before if name in specs and name not in fixed]
    for name in names:
        spec = specs[name]
        if not spec.read_only and not may_write(actor, entity, name):
            return "Il tuo profilo non permette di modificarla."
        if to_wire(held(record, spec)) != to_wire(from_wire(spec, change.after.get(name))):
            return f"«{spec.label}»: qualcuno l'ha cambiato nel frattempo."
    for name in names:
        spec, was = specs[name], change.before[name]
        if spec.is_custom:
            record.custom = {**record.custom, name.removeprefix("custom."): was}
        else:
            setattr(record, spec.column, from_wire(spec, was))
    cleaned(record, {name for name in names if name in entity.fields})
    written = differences(entity, unit, record)
    if not entity.sight_fields.isdisjoint(written):
        unit.watch_sight(entity, [record.pk])
    if written:
        changed(actor, record, *written)
    return ""


def _moved_since(actor: Actor, changes: Sequence[Change]) -> list[Reason]:
    """A function takes back what an act did last, not what somebody did again after it."""
    for change in changes:
        later = Change.objects.filter(workspace=actor.workspace, record=change.record, seq__gt=change.seq)
        for other in _of_others(later, change):
            if other.kind != Change.Kind.UPDATED or not other.before.keys().isdisjoint(change.before):
                return [_said(SINCE)]
    return []


def _of_others(rows: Any, change: Change) -> Any:
    return rows.exclude(batch=change.batch).exclude(kind__in=Change.NOBODYS)


def _said(reason: str) -> Reason:
    return {"entity": "", "record": "", "title": "", "reason": reason}


_WAYS: dict[str, Any] = {
    Change.Kind.CREATED: _unmake, Change.Kind.RESTORED: _unmake,
    Change.Kind.DELETED: _bring_back, Change.Kind.UPDATED: _rewrite,
}  # fmt: skip
