"""The edit of one record: values from a device, merged by field, checked, written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from core.access import KEPT, check_keeps, check_may
from core.actor import Actor
from core.entities import Entity, FieldSpec
from core.errors import Frozen, IdTaken, Invalid, Malformed, StaleValue
from core.models import Record
from core.sync.checked import (
    check_cards,
    check_refs,
    check_subject,
    cleaned,
    differences,
    held,
    hold,
    read_base,
    read_values,
    writable_specs,
)
from core.sync.conflicts import (
    author_of,
    conflict,
    edited_by_others_since,
    is_own,
    lines_edited_by_others_since,
    tell,
)
from core.sync.frozen import check_itself, check_moved, check_open, frozen_because
from core.sync.ground import bring_back, hanging_on, revive, revive_ground
from core.sync.merge import merge_field
from core.sync.unit import Unit, changed, created, deleted, untouched
from core.sync.uses import check_unused


@dataclass(frozen=True)
class Edit:
    """Set fields of one record. Values and base as they came."""

    act: str
    entity: Entity
    record: UUID
    values: Mapping[str, Any] = field(default_factory=dict)
    base: Mapping[str, Any] = field(default_factory=dict)


PEOPLE = ("owner", "author")


def apply_edit(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    """Do it; answers the conflicts to tell. Raises Refused, and then nothing was written."""
    acts = {"create": _create, "update": _update, "delete": _delete, "restore": _restore}
    if edit.act not in acts:
        raise Malformed("Non conosco questo tipo di modifica.", act=str(edit.act)[:40])
    return acts[edit.act](actor, unit, edit)


def _create(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    entity = edit.entity
    check_may(actor, entity, "create")
    free = (entity.key, edit.record) in unit.free_ids
    if not free and entity.model._base_manager.filter(pk=edit.record).exists():
        raise IdTaken
    record = entity.model(id=edit.record, workspace_id=actor.workspace.pk)
    record.custom = {}
    specs = writable_specs(actor, unit, entity, edit.values)
    values = read_values(specs, edit.values)
    for spec in unit.custom_specs(entity).values():
        if spec.required and values.get(spec.name) in (None, "", []):
            raise Invalid({spec.name: f"«{spec.label}» è obbligatorio."})
    for name, value in values.items():
        hold(record, specs[name], value)
    for name in PEOPLE:
        # Nobody writes a note in somebody else's name.
        if name in entity.fields and (name not in values or entity.writers == "own"):
            setattr(record, name, actor.user)
    check_refs(actor, unit, specs, values)
    check_cards(entity, values)
    cleaned(record, set(entity.fields))
    check_subject(actor, unit, entity, record, entity.fields)
    check_open(actor, entity, record)
    conflicts = revive_ground(actor, unit, entity, record)
    created(actor, record)
    for found in conflicts:
        tell(actor, unit, found)
    return conflicts


def _update(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    entity = edit.entity
    record = unit.desk.take(entity, edit.record)
    check_may(actor, entity, "edit", record)
    check_open(actor, entity, record, edit.values)
    specs = writable_specs(actor, unit, entity, edit.values)
    values, base = read_values(specs, edit.values), read_base(specs, edit.base)
    _check_same_person(entity, record, values)
    if any(name in values and held(record, specs[name]) != values[name] for name in KEPT):
        check_keeps(actor, record)
    conflicts: list[dict[str, Any]] = []
    if record.deleted_at is not None:
        conflicts += revive_ground(actor, unit, entity, record)
        record = unit.desk.take(entity, edit.record)  # it may have come back with its ground
    if record.deleted_at is not None:
        conflicts.append(revive(actor, unit, entity, record))
    conflicts += _merge(actor, unit, entity, record, specs, values, base)
    check_refs(actor, unit, specs, values)
    check_cards(entity, values)
    cleaned(record, {name for name in values if name in entity.fields})
    check_subject(actor, unit, entity, record, values)
    check_itself(entity, record, edit.values)
    check_moved(actor, entity, record)
    names = differences(entity, unit, record)
    if not entity.sight_fields.isdisjoint(names):
        unit.watch_sight(entity, [record.pk])
    if not set(entity.stands_on).isdisjoint(names):
        conflicts += revive_ground(actor, unit, entity, record)
    if names:
        changed(actor, record, *names)
    else:
        untouched(actor, record)
    for found in conflicts:
        tell(actor, unit, found)
    return conflicts


def _check_same_person(entity: Entity, record: Record, values: Mapping[str, Any]) -> None:
    """What is somebody's own stays theirs."""
    for name in PEOPLE:
        if entity.writers == "own" and name in values and values[name] != getattr(record, f"{name}_id"):
            raise Invalid({name: "Di chi è non si cambia."})


def _merge(
    actor: Actor,
    unit: Unit,
    entity: Entity,
    record: Record,
    specs: Mapping[str, FieldSpec],
    values: Mapping[str, Any],
    base: Mapping[str, Any],
) -> list[dict[str, Any]]:
    """Bring each field together with what stands there; answers the conflicts. Raises StaleValue."""
    conflicts: list[dict[str, Any]] = []
    stale: list[dict[str, Any]] = []
    for name, mine in values.items():
        spec = specs[name]
        current = held(record, spec)
        merged = merge_field(spec, base[name], current, mine)
        if merged.outcome in ("stale", "overwritten", "text"):
            author = author_of(unit, entity, record, name)
            if merged.outcome != "text" and is_own(actor, author):
                # The base is this device's own earlier value, as it wrote it before the server put it in order.
                merged = merge_field(spec, current, current, mine)
            else:
                found = conflict(entity, record, name, merged.outcome, mine, current, author)
                (stale if merged.outcome == "stale" else conflicts).append(found)
        hold(record, spec, merged.value)
    if stale:
        labels = ", ".join(f"«{specs[found['field']].label}»" for found in stale)
        raise StaleValue(
            f"Qualcuno ha cambiato {labels} nel frattempo: guarda i due valori e decidi.", conflicts=stale
        )
    return conflicts


def _delete(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    entity = edit.entity
    record = unit.desk.take(entity, edit.record)
    check_may(actor, entity, "delete", record)
    check_open(actor, entity, record)
    if record.deleted_at is not None:
        untouched(actor, record)
        return []
    hanging = hanging_on(entity, record)
    edit_since = edited_by_others_since(actor, entity, record, edit.base.get("version"))
    if edit_since := edit_since or lines_edited_by_others_since(actor, hanging, edit.base.get("seq")):
        found = conflict(entity, record, "", "kept", None, None, edit_since)
        untouched(actor, record)
        tell(actor, unit, found)
        return [found]
    going = {record.pk, *(line.pk for _, line in hanging)}
    for other, line in hanging:
        if reason := frozen_because(other, line, going):
            raise Frozen(reason)
    check_unused(actor, [(entity, record), *hanging])
    deleted(actor, record)
    with unit.aside():
        for _, line in hanging:
            deleted(actor, line)
    return []


def _restore(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    record = unit.desk.take(edit.entity, edit.record)
    check_may(actor, edit.entity, "delete", record)
    check_open(actor, edit.entity, record)
    if record.deleted_at is None:
        untouched(actor, record)
        return []
    conflicts = revive_ground(actor, unit, edit.entity, record)
    record = unit.desk.take(edit.entity, edit.record)
    if record.deleted_at is None:
        untouched(actor, record)
    else:
        bring_back(actor, edit.entity, record)
    for found in conflicts:
        tell(actor, unit, found)
    return conflicts
