"""Named scopes: who sees what, in an app's own words ("those of my zone"). Registered once, given by groups' rights."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from core.actor import Actor
from core.entities import Entity, entity_of
from core.models import Record, Workspace
from core.rights import SCOPES, words

# Of everybody of a firm, what beside the records decides; who is not in it has nothing.
Basis = Mapping[UUID, Collection[str]]


@dataclass(frozen=True)
class NamedScope:
    """`rows` and `holds` ask the record's sight fields and `basis_of(actor, name)`, nothing else of who asks: people
    with the same basis see the same, and the scope's digest knows when that changes."""

    name: str
    label: str
    rows: Callable[[Actor, Entity], Q]
    holds: Callable[[Actor, Entity, Record], bool]
    basis: Callable[[Workspace], Basis]
    # Entity key -> fields whose changes move the basis.
    decided_by: Mapping[str, Sequence[str]]


_registry: dict[str, NamedScope] = {}


def scope(
    name: str,
    label: str,
    *,
    rows: Callable[[Actor, Entity], Q],
    holds: Callable[[Actor, Entity, Record], bool],
    basis: Callable[[Workspace], Basis],
    decided_by: Mapping[str, Sequence[str]],
) -> None:
    """`rows`: a condition on the entity's own table; of an entity that knows no such thing, `Q(pk__in=[])`."""
    if name in _registry or name in SCOPES or not name.isidentifier():
        raise ValueError(f"{name} is no name for a scope, or is taken")
    for key, fields in decided_by.items():
        for field in fields:
            entity_of(key).spec(field)
    _registry[name] = NamedScope(name, label, rows, holds, basis, decided_by)
    words.scopes.add(name)


def scope_named(name: str) -> NamedScope:
    return _registry[name]


def all_scopes() -> Sequence[NamedScope]:
    return tuple(_registry.values())


def basis_of(actor: Actor, name: str) -> tuple[str, ...]:
    """What decides for this person, as it stands: the ids of their zones."""
    if name not in actor.bases:
        everybody = _registry[name].basis(actor.workspace)
        actor.bases[name] = tuple(sorted(everybody.get(actor.user.pk, ())))
    return actor.bases[name]


def moves_basis(key: str) -> bool:
    """Whether changes of this entity may change what anybody's scopes stand on."""
    return any(key in found.decided_by for found in _registry.values())
