"""Who sees these records: asked once for people of equal rights, and by name of those whom the records name.

A firm of thirty has a handful of such classes. What a class sees is asked in the name of somebody who is nobody: with
its groups, rights and scopes, but named on no record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from django.db.models import IntegerField, Value

from core.access import cards_under, rights_of, visible
from core.actor import Actor
from core.entities import Entity, all_entities, entity_of, lookers_at
from core.ids import new_id
from core.links import linked, naming
from core.models import Group, User, Workspace
from core.rights import parts_of
from core.scopes import all_scopes

Ids = set[UUID]
MAX_PARAMETERS = 8_000


def onlookers(workspace: Workspace) -> Onlookers:
    """Everybody who may hold data now: whom a change of sight concerns. Their rights are read once for all."""
    people = list(User.objects.filter(workspace=workspace))
    groups = {str(group.pk): group for group in Group.objects.filter(workspace=workspace, deleted_at=None)}
    bases = {found.name: found.basis(workspace) for found in all_scopes()}
    actors = []
    for user in people:
        if not user.is_active:
            continue
        actor = Actor(user, workspace)
        mine = set(user.groups) & groups.keys()
        colleagues = frozenset(other.pk for other in people if mine & set(other.groups)) | {user.pk}
        known = {
            "groups": [groups[id] for id in user.groups if id in groups],
            "colleague_ids": colleagues,
            "bases": {name: tuple(sorted(found.get(user.pk, ()))) for name, found in bases.items()},
        }
        actor.__dict__ |= known
        actors.append(actor)
    return Onlookers(actors)


class Onlookers:
    def __init__(self, actors: Iterable[Actor]) -> None:
        self.actors = {actor.user.pk: actor for actor in actors}
        self.classes: dict[Any, list[Actor]] = defaultdict(list)
        for actor in self.actors.values():
            self.classes[_equal(actor)].append(actor)
        self._nobodies = {key: _nobody(members[0]) for key, members in self.classes.items()}

    def seen(self, entity: Entity, ids: Ids) -> dict[UUID, Ids]:
        """By record, who sees it."""
        found: dict[UUID, Ids] = {id: set() for id in ids}
        names = named_by(entity, ids)
        if names is None:  # nobody knows whom it asks for: everybody
            for actor, id in _asked(self.actors.values(), entity, ids):
                found[id].add(actor.user.pk)
            return found
        members = {nobody: self.classes[key] for key, nobody in self._nobodies.items()}
        for nobody, id in _asked(members, entity, ids):
            found[id].update(actor.user.pk for actor in members[nobody])
        named = [
            self.actors[pk]
            for pk in names & self.actors.keys()
            if any(pk not in seen for seen in found.values())
        ]
        for actor, id in _asked(named, entity, ids):
            found[id].add(actor.user.pk)
        return found


def _asked(actors: Iterable[Actor], entity: Entity, ids: Ids) -> Iterator[tuple[Actor, UUID]]:
    """Who of them sees which: as few statements as the database's limit of parameters allows."""
    asking, step, cards = list(actors), max(1, MAX_PARAMETERS // max(1, len(ids))), cards_under(entity, ids)
    for some in (asking[first : first + step] for first in range(0, len(asking), step)):
        each = [
            visible(actor, entity, cards).filter(pk__in=ids).order_by()
            .annotate(asked=Value(at, output_field=IntegerField())).values_list("asked", "pk")
            for at, actor in enumerate(some)
        ]  # fmt: skip
        for at, id in each[0].union(*each[1:], all=True) if len(each) > 1 else each[0]:
            yield some[at], id


def _equal(actor: Actor) -> Any:
    """What people must have alike to see alike, where no record names them."""
    rights = rights_of(actor)
    views = tuple(rights[key].view for key in sorted(rights))
    parts = {part for view in set(views) for part in parts_of(view)}
    hidden = tuple(
        (key, tuple(sorted(found.fields.items()))) for key, found in sorted(rights.items()) if found.fields
    )
    groups = (
        actor.group_ids
        if "group" in parts or any(e.visible and e.personal is None for e in all_entities())
        else ()
    )
    bases = tuple(basis for name, basis in sorted(actor.bases.items()) if name in parts)
    return actor.is_admin, views, hidden, tuple(sorted(groups)), bases


def _nobody(like: Actor) -> Actor:
    user = User(pk=new_id(), workspace=like.workspace, is_admin=like.is_admin, groups=like.user.groups)
    nobody = Actor(user, like.workspace)
    nobody.__dict__ |= {
        "groups": like.groups,
        "colleague_ids": like.colleague_ids - {like.user.pk} if not like.group_ids else like.colleague_ids,
        "bases": like.bases,
        "granted": rights_of(like),
    }
    return nobody


def named_by(entity: Entity, ids: Ids) -> Ids | None:
    """People named on these records or on those that they stand on. None: the entity does not say where it names them."""
    if entity.people is None:
        return None
    names: Ids = set()
    columns = [entity.spec(name).column for name in (*entity.people, *entity.stands_on)]
    of_subject = entity.subject if "subject" in entity.follows else ()
    if not (columns or of_subject):
        return names
    grounds: dict[str, Ids] = defaultdict(set)
    for row in entity.model._default_manager.filter(pk__in=ids).values(*columns, *of_subject):
        for name in entity.people:
            value = row[entity.spec(name).column]
            names.update(UUID(member) for member in value) if isinstance(value, list) else names.add(value)
        for key, id in _stood_on(entity, row):
            grounds[key].add(id)
        if of_subject:
            grounds[row[of_subject[0]]].add(row[of_subject[1]])
    for key, below in grounds.items():
        more = named_by(entity_of(key), below - {None})
        if more is None:
            return None
        names |= more
    return names - {None}


def _stood_on(entity: Entity, row: Mapping[str, Any]) -> Iterator[tuple[str, UUID]]:
    for spec in map(entity.spec, entity.stands_on):
        if spec.kind != "link":
            yield spec.to, row[spec.column]
        elif card := linked(row[spec.column]):
            yield card[0].key, card[1]


def followers(entity: Entity, ids: Ids) -> Iterator[tuple[Entity, Ids]]:
    """Records whose visibility hangs on these, all the way down."""
    for other in all_entities():
        if "subject" in other.follows and other.key != entity.key:
            of, id = other.subject
            subject: dict[str, Any] = {of: entity.key, f"{id}__in": ids}
            if hanging := set(other.model._default_manager.filter(**subject).values_list("pk", flat=True)):
                yield other, hanging
    looking = [
        (other, spec)
        for other in all_entities()
        for spec in map(other.spec, other.stands_on)
        if spec.to == entity.key or (spec.kind == "link" and not entity.hangs_on_any)
    ]
    looking += [(other, other.spec(reference)) for other, reference, _ in lookers_at(entity)]
    for other, spec in looking:
        rows = other.model._default_manager.filter(**naming(spec, entity.key, ids))
        if hanging := set(rows.values_list("pk", flat=True)):
            yield other, hanging
            yield from followers(other, hanging)
