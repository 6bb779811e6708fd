"""An act before it runs: what must hold of the records that it names, and whether they still are as they were seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.access import fields_of, visible
from core.actor import Actor
from core.codec import WrongValue, from_wire, to_wire
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Malformed, NotFound, NotNow, StaleValue
from core.models import Record
from core.sync.conflicts import author_of, conflict
from core.sync.unit import unit_of
from core.verbs import Command


def run_act(actor: Actor, command: Command, args: Mapping[str, Any], seen: Any = None) -> None:
    """As a person asks for it. Raises Malformed, NotNow, StaleValue, and whatever the act itself raises."""
    parsed = command.parsed(args)
    check_act(actor, command, parsed, seen)
    command.function(actor, **parsed)


def check_act(actor: Actor, command: Command, parsed: Mapping[str, Any], seen: Any = None) -> None:
    """Of what the actor does not see, the act itself says that it is not there."""
    if seen is not None and not (
        isinstance(seen, dict) and all(isinstance(of, dict) for of in seen.values())
    ):
        raise Malformed("Quello che si aveva davanti non è scritto nella forma prevista.")
    for name, key in command.of.items():
        entity = entity_of(key)
        for record in _records(actor, entity, parsed.get(name)):
            check_there(record)
            if (condition := command.when.get(name)) and not entity.answers(record, condition.filter):
                raise NotNow(condition.reason, entity=entity.key, record=str(record.pk))
            if seen and name in command.seen:
                _check_seen(actor, entity, record, command.seen[name], seen.get(name, {}))


def check_there(record: Record) -> None:
    """Raises NotFound: an edit brings back what was deleted meanwhile, an act would number or freeze what nobody sees."""
    if record.deleted_at is not None:
        raise NotFound(
            "Una scheda di cui si tratta è stata eliminata nel frattempo: ripristinala, o scegline un'altra."
        )


def _records(actor: Actor, entity: Entity, named: Any) -> list[Record]:
    ids = named if isinstance(named, list) else [named]
    return list(visible(actor, entity).filter(pk__in=[id for id in ids if id is not None]))


def _check_seen(
    actor: Actor, entity: Entity, record: Record, names: tuple[str, ...], seen: Mapping[str, Any]
) -> None:
    """Raises StaleValue with both values of what is different, as an edit of exact fields does."""
    stale = []
    for name in [name for name in names if name in fields_of(actor, entity)]:
        spec = entity.spec(name)
        held = getattr(record, spec.column)
        if name in seen and not _same(spec, seen[name], held):
            author = author_of(unit_of(actor), entity, record, name)
            stale.append(conflict(entity, record, name, "stale", seen[name], held, author))
    if stale:
        labels = ", ".join(f"«{entity.spec(found['field']).label}»" for found in stale)
        raise StaleValue(f"Nel frattempo è cambiato {labels}: guarda i due valori e decidi.", conflicts=stale)


def _same(spec: FieldSpec, seen: Any, held: Any) -> bool:
    try:
        value = from_wire(spec, seen)
    except WrongValue:
        return False
    if spec.is_set:
        return set(value or ()) == set(held or ())
    return bool(value == held) or to_wire(value) == to_wire(held)
