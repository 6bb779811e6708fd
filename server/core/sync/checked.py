"""What an edit brings, before it is written: known fields, values that may be, references that are seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError

from core.access import hidden_fields, may_write, visible_of
from core.actor import Actor
from core.codec import WrongValue, from_wire, identifier, to_wire
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Forbidden, Invalid, Malformed, NotFound, Unknown
from core.links import linked
from core.models import STAMPS, Record
from core.sync.unit import Unit


def writable_specs(
    actor: Actor, unit: Unit, entity: Entity, values: Mapping[str, Any]
) -> dict[str, FieldSpec]:
    specs = {}
    hidden = hidden_fields(actor, entity)
    for name in values:
        spec = unit.custom_specs(entity).get(name) if name.startswith("custom.") else entity.fields.get(name)
        if spec is None or name in hidden:
            raise Unknown("field", name)
        if not may_write(actor, entity, name):
            raise Forbidden(f"Il tuo profilo non permette di cambiare «{spec.label}».")
        if spec.read_only:
            raise Invalid({name: f"«{spec.label}» non si scrive a mano."})
        specs[name] = spec
    return specs


def read_values(specs: Mapping[str, FieldSpec], values: Mapping[str, Any]) -> dict[str, Any]:
    parsed, wrong = {}, {}
    for name, value in values.items():
        try:
            parsed[name] = from_wire(specs[name], value)
        except WrongValue as error:
            wrong[name] = str(error)
    if wrong:
        raise Invalid(wrong)
    return parsed


def read_base(specs: Mapping[str, FieldSpec], given: Mapping[str, Any]) -> dict[str, Any]:
    missing = [name for name in specs if name not in given]
    if missing:
        raise Malformed("La modifica non dice quale valore aveva davanti chi l'ha fatta.", fields=missing)
    base = {}
    for name, spec in specs.items():
        try:
            base[name] = from_wire(spec, given[name])
        except WrongValue:
            # A value that could not even be: as if nothing had been seen, so that nothing of anybody's is taken away.
            base[name] = [] if spec.is_set else "" if spec.is_text else None
    return base


def held(record: Record, spec: FieldSpec) -> Any:
    if not spec.is_custom:
        return getattr(record, spec.column)
    stored = record.custom.get(spec.name.removeprefix("custom."))
    try:
        return from_wire(spec, stored)
    except WrongValue:
        return stored


def hold(record: Record, spec: FieldSpec, value: Any) -> None:
    if spec.is_custom:
        record.custom = {**record.custom, spec.name.removeprefix("custom."): to_wire(value)}
    else:
        setattr(record, spec.column, value)


def check_refs(actor: Actor, unit: Unit, specs: Mapping[str, FieldSpec], values: Mapping[str, Any]) -> None:
    """A reference may only point to what the actor sees: otherwise it would be a way to smuggle or to probe."""
    wrong = {}
    for name, value in values.items():
        spec = specs[name]
        if spec.kind == "link" and value:
            found = linked(value)
            there = found is not None and _is_visible(actor, unit, found[0].key, found[1])
        else:
            ids = [value] if spec.kind == "ref" else value if spec.kind == "refs" else []
            there = all(
                _is_visible(actor, unit, spec.to, identifier(str(id))) for id in ids if id is not None
            )
        if not there:
            wrong[name] = "La scheda indicata non c'è più, o non la puoi vedere."
    if wrong:
        raise Invalid(wrong)


def check_cards(entity: Entity, values: Mapping[str, Any]) -> None:
    """What hangs on a card by a link hangs on no other that does: who sees it is asked of the card, and there it ends."""
    for name in entity.follows:
        found = linked(values.get(name)) if name in values and entity.spec(name).kind == "link" else None
        if found and found[0].hangs_on_any:
            raise Invalid({name: f"Qui non può stare una scheda di «{found[0].plural}»."})


def check_subject(actor: Actor, unit: Unit, entity: Entity, record: Record, names: Iterable[str]) -> None:
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
    if (key, id) not in unit.known_refs and visible_of(actor, entity_of(key), [id]).exists():
        unit.known_refs.add((key, id))
    return (key, id) in unit.known_refs


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


def differences(entity: Entity, unit: Unit, record: Record) -> list[str]:
    """Names of the fields that differ from what was read: what the edit wrote and what `clean` derived from it."""
    names = [
        n
        for n, s in entity.fields.items()
        if n not in STAMPS and getattr(record, s.column) != record.loaded.get(s.column)
    ]
    was = record.loaded.get("custom") or {}
    return names + [f"custom.{key}" for key, value in record.custom.items() if value != was.get(key)]
