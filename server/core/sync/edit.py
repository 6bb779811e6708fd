"""The edit of one record: values from a device, merged by field, checked, written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError

from core.access import Actor, check_may, live, may, parent_of, visible
from core.codec import WrongValue, from_wire, identifier, to_wire
from core.entities import Entity, FieldSpec, all_entities, entity_of
from core.errors import Frozen, IdTaken, Invalid, Malformed, NotFound, Refused, StaleValue, Unknown
from core.models import Change, Conflict, Record, User
from core.sync.merge import merge_field
from core.sync.unit import SYSTEM, Unit, changed, created, deleted, restored, untouched


@dataclass(frozen=True)
class Edit:
    """Set fields of one record. Values and base as they came."""

    act: str
    entity: Entity
    record: UUID
    values: Mapping[str, Any] = field(default_factory=dict)
    base: Mapping[str, Any] = field(default_factory=dict)


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
    for name in ("owner", "author"):
        if name in entity.fields and name not in edit.values:
            setattr(record, name, actor.user)
    specs = _writable_specs(unit, entity, edit.values)
    values = _parsed(specs, edit.values)
    for spec in unit.custom_specs(entity).values():
        if spec.required and values.get(spec.name) in (None, "", []):
            raise Invalid({spec.name: f"«{spec.label}» è obbligatorio."})
    for name, value in values.items():
        _set(record, specs[name], value)
    _check_refs(actor, unit, specs, values)
    cleaned(record, set(entity.fields))
    _check_subject(actor, unit, entity, record, entity.fields)
    check_parent(actor, entity, record)
    conflicts = _revive_ground(actor, unit, entity, record)
    created(actor, record)
    for found in conflicts:
        _tell(actor, unit, found)
    return conflicts


def _update(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    entity = edit.entity
    record = _locked(actor, entity, edit.record)
    check_may(actor, entity, "edit", record)
    check_parent(actor, entity, record)
    specs = _writable_specs(unit, entity, edit.values)
    values, base = _parsed(specs, edit.values), _base(specs, edit)
    conflicts: list[dict[str, Any]] = []
    if record.deleted_at is not None:
        conflicts += _revive_ground(actor, unit, entity, record)
        record = _locked(actor, entity, edit.record)  # it may have come back with its ground
    if record.deleted_at is not None:
        conflicts.append(_revive(actor, unit, entity, record))
    conflicts += _merge(actor, unit, entity, record, specs, values, base)
    _check_refs(actor, unit, specs, values)
    cleaned(record, {name for name in values if name in entity.fields})
    _check_subject(actor, unit, entity, record, values)
    check_parent(actor, entity, record)
    names = _differences(entity, unit, record)
    if not entity.sight_fields.isdisjoint(names):
        unit.watch_sight(entity, [record.pk])
    if not set(entity.stands_on).isdisjoint(names):
        conflicts += _revive_ground(actor, unit, entity, record)
    if names:
        changed(actor, record, *names)
    else:
        untouched(actor, record)
    for found in conflicts:
        _tell(actor, unit, found)
    return conflicts


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
        current = _get(record, spec)
        merged = merge_field(spec, base[name], current, mine)
        if merged.outcome in ("stale", "overwritten", "text"):
            author = _author(unit, entity, record, name)
            if merged.outcome != "text" and _is_own(actor, author):
                # The base is this device's own earlier value, as it wrote it before the server put it in order.
                merged = merge_field(spec, current, current, mine)
            else:
                found = _conflict(entity, record, name, merged.outcome, mine, current, author)
                (stale if merged.outcome == "stale" else conflicts).append(found)
        _set(record, spec, merged.value)
    if stale:
        labels = ", ".join(f"«{specs[found['field']].label}»" for found in stale)
        raise StaleValue(
            f"Qualcuno ha cambiato {labels} nel frattempo: guarda i due valori e decidi.", conflicts=stale
        )
    return conflicts


def _delete(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    entity = edit.entity
    record = _locked(actor, entity, edit.record)
    check_may(actor, entity, "delete", record)
    check_parent(actor, entity, record)
    if record.deleted_at is not None:
        untouched(actor, record)
        return []
    hanging = _hanging(entity, record)
    edit_since = _edited_by_others_since(actor, entity, record, edit.base.get("version"))
    if edit_since := edit_since or _lines_edited_by_others_since(actor, hanging, edit.base.get("seq")):
        found = _conflict(entity, record, "", "kept", None, None, edit_since)
        untouched(actor, record)
        _tell(actor, unit, found)
        return [found]
    deleted(actor, record)
    with unit.aside():
        for other, line in hanging:
            if other.frozen and (reason := other.frozen(line)):
                raise Frozen(reason)
            deleted(actor, line)
    return []


def _restore(actor: Actor, unit: Unit, edit: Edit) -> list[dict[str, Any]]:
    record = _locked(actor, edit.entity, edit.record)
    check_may(actor, edit.entity, "delete", record)
    check_parent(actor, edit.entity, record)
    if record.deleted_at is None:
        untouched(actor, record)
        return []
    conflicts = _revive_ground(actor, unit, edit.entity, record)
    record = _locked(actor, edit.entity, edit.record)
    if record.deleted_at is None:
        untouched(actor, record)
    else:
        bring_back(actor, edit.entity, record)
    for found in conflicts:
        _tell(actor, unit, found)
    return conflicts


def bring_back(actor: Actor, entity: Entity, record: Record) -> None:
    """Restore a deleted record with what was deleted along with it."""
    assert actor.unit is not None
    moment = record.deleted_at
    if moment is None:
        return
    restored(actor, record)
    with actor.unit.aside():
        _bring_back_hanging(actor, entity, record, moment)


def _bring_back_hanging(actor: Actor, entity: Entity, record: Record, moment: datetime) -> None:
    for other, name in _hanging_kinds(entity):
        for line in other.model._default_manager.filter(**{name: record.pk}, deleted_at=moment):
            restored(actor, line)
            _bring_back_hanging(actor, other, line, moment)


def _revive(actor: Actor, unit: Unit, entity: Entity, record: Record) -> dict[str, Any]:
    """Edited here, deleted there: the edit wins and the record comes back, marked."""
    deletion = (
        Change.objects.filter(workspace=actor.workspace, record=record.pk, kind=Change.Kind.DELETED)
        .order_by("-seq")
        .first()
    ) or _pending(unit, record, Change.Kind.DELETED)
    with unit.aside():
        bring_back(actor, entity, record)
    return _conflict(entity, record, "", "revived", None, None, deletion)


def _revive_ground(actor: Actor, unit: Unit, entity: Entity, record: Record) -> list[dict[str, Any]]:
    """What is written here hangs on a record deleted there: that one comes back too, or nobody would ever see this."""
    conflicts = []
    for ground_entity, id in _ground(entity, record):
        ground = visible(actor, ground_entity).filter(pk=id).exclude(deleted_at=None).first()
        if ground is None:
            continue
        if not may(actor, ground_entity, "edit", ground):
            raise NotFound("La scheda a cui appartiene è stata eliminata.")
        conflicts += _revive_ground(actor, unit, ground_entity, ground)
        conflicts.append(_revive(actor, unit, ground_entity, ground))
    return conflicts


def _ground(entity: Entity, record: Record) -> list[tuple[Entity, UUID]]:
    """The records that this one stands on: its document, the ends of a link, the card of a note."""
    found = [(entity_of(entity.spec(name).to), getattr(record, f"{name}_id")) for name in entity.stands_on]
    if "subject" in entity.follows:
        of, id = entity.subject
        found.append((entity_of(getattr(record, of)), identifier(str(getattr(record, id)))))
    return [(ground, id) for ground, id in found if id is not None]


def _locked(actor: Actor, entity: Entity, id: UUID) -> Record:
    record: Record | None = visible(actor, entity).select_for_update(of=("self",)).filter(pk=id).first()
    if record is None:
        raise NotFound
    return record


def _writable_specs(unit: Unit, entity: Entity, values: Mapping[str, Any]) -> dict[str, FieldSpec]:
    specs = {}
    for name in values:
        spec = unit.custom_specs(entity).get(name) if name.startswith("custom.") else entity.fields.get(name)
        if spec is None:
            raise Unknown("field", name)
        if spec.read_only:
            raise Invalid({name: f"«{spec.label}» non si scrive a mano."})
        specs[name] = spec
    return specs


def _parsed(specs: Mapping[str, FieldSpec], values: Mapping[str, Any]) -> dict[str, Any]:
    parsed, wrong = {}, {}
    for name, value in values.items():
        try:
            parsed[name] = from_wire(specs[name], value)
        except WrongValue as error:
            wrong[name] = str(error)
    if wrong:
        raise Invalid(wrong)
    return parsed


def _base(specs: Mapping[str, FieldSpec], edit: Edit) -> dict[str, Any]:
    missing = [name for name in specs if name not in edit.base]
    if missing:
        raise Malformed("La modifica non dice quale valore aveva davanti chi l'ha fatta.", fields=missing)
    base = {}
    for name, spec in specs.items():
        try:
            base[name] = from_wire(spec, edit.base[name])
        except WrongValue:
            # A value that could not even be: as if nothing had been seen, so that nothing of anybody's is taken away.
            base[name] = [] if spec.is_set else "" if spec.is_text else None
    return base


def _get(record: Record, spec: FieldSpec) -> Any:
    if not spec.is_custom:
        return getattr(record, spec.column)
    stored = record.custom.get(spec.name.removeprefix("custom."))
    try:
        return from_wire(spec, stored)
    except WrongValue:
        return stored


def _set(record: Record, spec: FieldSpec, value: Any) -> None:
    if spec.is_custom:
        record.custom = {**record.custom, spec.name.removeprefix("custom."): to_wire(value)}
    else:
        setattr(record, spec.column, value)


def _check_refs(actor: Actor, unit: Unit, specs: Mapping[str, FieldSpec], values: Mapping[str, Any]) -> None:
    """A reference may only point to what the actor sees: otherwise it would be a way to smuggle or to probe."""
    wrong = {}
    for name, value in values.items():
        spec = specs[name]
        for id in [value] if spec.kind == "ref" else value if spec.kind == "refs" else []:
            if id is not None and not _is_visible(actor, unit, spec.to, identifier(str(id))):
                wrong[name] = "La scheda indicata non c'è più, o non la puoi vedere."
    if wrong:
        raise Invalid(wrong)


def _check_subject(actor: Actor, unit: Unit, entity: Entity, record: Record, names: Iterable[str]) -> None:
    """The same for the card that a note hangs on."""
    of, id = entity.subject
    if "subject" not in entity.follows or {of, id}.isdisjoint(names):
        return
    try:
        card = identifier(str(getattr(record, id)))
        subject = entity_of(str(getattr(record, of)))
    except WrongValue as error:
        raise Invalid({id: str(error)}) from None
    except Unknown as error:
        raise Invalid({of: error.message}) from None
    if "subject" in subject.follows or not _is_visible(actor, unit, subject.key, card):
        raise NotFound


def _is_visible(actor: Actor, unit: Unit, key: str, id: UUID) -> bool:
    if (key, id) not in unit.known_refs and visible(actor, entity_of(key)).filter(pk=id).exists():
        unit.known_refs.add((key, id))
    return (key, id) in unit.known_refs


def check_parent(actor: Actor, entity: Entity, record: Record) -> None:
    """A frozen record does not change, nor do its lines; a line needs the right to change its document."""
    if entity.frozen and (reason := entity.frozen(record)):
        raise Frozen(reason)
    if not entity.parent:
        return
    parent, column = parent_of(entity), entity.spec(entity.parent).column
    for id in {getattr(record, column), getattr(record, "loaded", {}).get(column)} - {None}:
        document = visible(actor, parent).filter(pk=id).first()
        if document is None:
            raise NotFound
        check_may(actor, parent, "edit", document)
        if parent.frozen and (reason := parent.frozen(document)):
            raise Frozen(reason)


def bound(actor: Actor, entity: Entity, record: Record) -> str:
    """Why a record may not change: it is frozen, or its document is. "" where it may."""
    try:
        check_parent(actor, entity, record)
    except Refused as refused:
        return refused.message
    return ""


def cleaned(record: Record, names: set[str]) -> None:
    """The model's and the database's last word, in Italian, by field."""
    references = {f.name for f in record._meta.concrete_fields if f.is_relation}
    untouched_fields = {f.name for f in record._meta.concrete_fields} - names
    try:
        record.clean_fields(exclude=untouched_fields | references)
        record.clean()
        record.validate_unique(exclude=untouched_fields - {"workspace"})
        if record._meta.constraints:
            record.validate_constraints()
    except ValidationError as error:
        messages = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
        raise Invalid(
            {("" if name == "__all__" else name): " ".join(texts) for name, texts in messages.items()}
        ) from None
    for f in record._meta.concrete_fields:
        if f.name in names and f.is_relation and not f.blank and getattr(record, f.attname) is None:
            raise Invalid({f.name: "Questo campo è obbligatorio."})


def _differences(entity: Entity, unit: Unit, record: Record) -> list[str]:
    """Names of the fields that differ from what was read: what the edit wrote and what `clean` derived from it."""
    names = [
        n
        for n, s in entity.fields.items()
        if not _is_stamp(n) and getattr(record, s.column) != record.loaded.get(s.column)
    ]
    was = record.loaded.get("custom") or {}
    return names + [f"custom.{key}" for key, value in record.custom.items() if value != was.get(key)]


def _is_stamp(name: str) -> bool:
    return name in ("created_at", "created_by", "updated_at", "updated_by")


def _hanging_kinds(entity: Entity) -> list[tuple[Entity, str]]:
    """Entities that make no sense without this one: its lines, and links that follow it."""
    return [
        (other, name)
        for other in all_entities()
        for name in other.stands_on
        if other.spec(name).to == entity.key
    ]


def _hanging(entity: Entity, record: Record) -> list[tuple[Entity, Record]]:
    """What goes when the record goes, all the way down, each once."""
    found: dict[UUID, tuple[Entity, Record]] = {}
    for other, name in _hanging_kinds(entity):
        for line in live(other.model._default_manager.filter(**{name: record.pk})):
            found[line.pk] = (other, line)
            found |= {below.pk: (kind, below) for kind, below in _hanging(other, line)}
    return list(found.values())


def _is_own(actor: Actor, author: Change | None) -> bool:
    return author is not None and actor.device is not None and author.device_id == actor.device.pk


def _device_id(actor: Actor) -> UUID | None:
    return actor.device.pk if actor.device else None


def _pending(unit: Unit, record: Record, kind: Change.Kind) -> Change | None:
    return next((c for c in reversed(unit.changes) if c.record == record.pk and c.kind == kind), None)


def _author(unit: Unit, entity: Entity, record: Record, name: str) -> Change | None:
    """The last change that gave the field its present value. Changes of this very transaction have no number yet."""
    for change in reversed(unit.changes):
        if change.record == record.pk and name in change.after:
            return change
    rows = Change.objects.filter(workspace=record.workspace_id, record=record.pk, entity=entity.key).order_by(
        "-seq"
    )
    return next((change for change in rows.iterator(chunk_size=50) if name in change.after), None)


def _edited_by_others_since(actor: Actor, entity: Entity, record: Record, version: Any) -> Change | None:
    if not isinstance(version, int) or isinstance(version, bool):
        raise Malformed("L'eliminazione non dice quale versione aveva davanti chi l'ha fatta.")
    rows = Change.objects.filter(
        workspace=record.workspace_id,
        record=record.pk,
        entity=entity.key,
        version__gt=version,
        kind__in=(Change.Kind.UPDATED, Change.Kind.RESTORED),
    ).order_by("-seq")
    return next((change for change in rows if change.device_id != _device_id(actor)), None)


def _lines_edited_by_others_since(
    actor: Actor, hanging: Sequence[tuple[Entity, Record]], seq: Any
) -> Change | None:
    """What would go with a record is somebody's work too: a line written after the place in the feed that was seen."""
    if seq is None:
        return None
    if not isinstance(seq, int) or isinstance(seq, bool):
        raise Malformed("L'eliminazione non dice fin dove era aggiornato chi l'ha fatta.")
    kinds = (Change.Kind.CREATED, Change.Kind.UPDATED, Change.Kind.RESTORED)
    rows = Change.objects.filter(
        workspace=actor.workspace, record__in=[line.pk for _, line in hanging], seq__gt=seq, kind__in=kinds
    ).order_by("-seq")
    return next((change for change in rows if change.device_id != _device_id(actor)), None)


def _conflict(
    entity: Entity, record: Record, name: str, outcome: str, mine: Any, theirs: Any, author: Change | None
) -> dict[str, Any]:
    return {
        "entity": entity.key,
        "record": str(record.pk),
        "field": name,
        "mine": to_wire(mine),
        "theirs": to_wire(theirs),
        "by": str(author.user_id) if author and author.user_id else None,
        "at": to_wire(author.at) if author else None,
        "kind": outcome,
    }


def _tell(actor: Actor, unit: Unit, found: Mapping[str, Any]) -> None:
    """Both sides get the conflict as a record: it waits on their devices until they have seen it."""
    other = User.objects.filter(pk=found["by"], workspace=actor.workspace).first() if found["by"] else None
    kept = found["kind"] == "kept"
    origin, unit.origin = unit.origin, SYSTEM
    created(
        actor,
        Conflict(
            entity=found["entity"],
            record=UUID(found["record"]),
            field=found["field"],
            kind=found["kind"],
            winner=other if kept else actor.user,
            loser=actor.user if kept else other,
            winner_value=found["mine"],
            loser_value=found["theirs"],
            operation=origin.operation,
        ),
    )
    unit.origin = origin
