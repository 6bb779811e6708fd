"""Who may do what. The only way to an object gives the rights with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from core.actor import Actor
from core.entities import Entity, FieldSpec, all_entities, document_of, entity_for, entity_of, parent_of
from core.errors import Forbidden, NotFound
from core.models import OwnedRecord, Record, User
from core.rights import CHANGING, EVERYTHING, READING, SCOPES, Act, Rights, Scope, parts_of, together
from core.scopes import scope_named
from core.sql import among, has_member, linked_entity, linked_id

R = TypeVar("R", bound=Record)


# Of each group of a person, which entries of its rights speak of an entity.
Named = tuple[tuple[str, ...], ...]


def rights_of(actor: Actor) -> dict[str, Rights]:
    """By entity key, all entities. Lines have the rights of their document, and fields of their own."""
    if not actor.granted:
        alike: dict[Named, Rights] = {}
        actor.granted.update({entity.key: _granted(actor, entity, alike) for entity in all_entities()})
    return actor.granted


def _granted(actor: Actor, entity: Entity, alike: dict[Named, Rights]) -> Rights:
    """`alike` keeps what is worked out: of most entities the groups say the same few words, and this is asked at each request."""
    document = document_of(entity)
    if document.writers == "nobody":
        return READING
    if actor.is_admin:
        return CHANGING if document.made_by_commands else EVERYTHING
    if document.writers == "admin":
        return READING
    if document.writers == "own":
        return Rights("all", True, "own", "own", False, False)
    named = tuple(_named(group.rights, document, entity) for group in actor.groups)
    if named not in alike:
        alike[named] = together(_of_group(group.rights, document, entity) for group in actor.groups)
    return alike[named]


def _named(told: Mapping[str, Any], document: Entity, entity: Entity) -> tuple[str, ...]:
    """The entries of a group's rights that speak of this entity."""
    return tuple(key for key in (*_keys(document), entity.key) if key in told)


def _keys(document: Entity) -> tuple[str, ...]:
    return ("*", document.key.split(".")[0] + ".*", document.key)


def _of_group(told: Mapping[str, Any], document: Entity, entity: Entity) -> Rights:
    granted = Rights()
    for key in _keys(document):
        if key in told:
            granted |= Rights.from_wire(told[key])
    return replace(granted, fields=Rights.from_wire(told.get(entity.key, {})).fields)


def fields_of(actor: Actor, entity: Entity) -> Mapping[str, FieldSpec]:
    """The fields that exist for the actor. What a group may not see is to them a name like any that nobody has."""
    hidden = hidden_fields(actor, entity)
    return (
        {name: spec for name, spec in entity.fields.items() if name not in hidden}
        if hidden
        else entity.fields
    )


def hidden_fields(actor: Actor, entity: Entity) -> frozenset[str]:
    """Of the entity's fields and the firm's own ("custom.colore"), those of which the actor sees nothing."""
    fields = rights_of(actor)[entity.key].fields
    return frozenset(name for name, sight in fields.items() if sight == "none") if fields else frozenset()


def hidden_everywhere(actor: Actor) -> dict[str, frozenset[str]]:
    """By entity key; only entities of which something is hidden."""
    return {entity.key: hidden for entity in all_entities() if (hidden := hidden_fields(actor, entity))}


def may_write(actor: Actor, entity: Entity, name: str) -> bool:
    """Whether the actor, who may edit the record, may write this field of it."""
    return name not in rights_of(actor)[entity.key].fields


def may_run(actor: Actor, verb: str) -> bool:
    """What one's groups say of a command. A group that is silent leaves it to whoever may change something of that app
    by its rights; where no group says anything, the command's own checks decide."""
    if actor.is_admin:
        return True
    said = [group.rights[verb] is True for group in actor.groups if verb in group.rights]
    app = verb.split(".", maxsplit=1)[0]
    return (
        not said or any(said) or any(verb not in g.rights and _changes(g.rights, app) for g in actor.groups)
    )


def _changes(told: Mapping[str, Any], app: str) -> bool:
    return any(
        rights.create or rights.edit != "none" or rights.delete != "none"
        for key, granted in told.items()
        if isinstance(granted, Mapping) and (app == "core" or key.split(".")[0] in ("*", app))
        for rights in [Rights.from_wire(granted)]
    )


def check_verb(actor: Actor, verb: str, label: str) -> None:
    if not may_run(actor, verb):
        raise Forbidden(f"Il tuo profilo non permette «{label}».")


def visible(actor: Actor, entity: Entity, cards: Collection[str] | None = None) -> QuerySet[Any]:
    """The records that the actor may see, deleted ones included: the device must learn that they are gone.

    `cards`: of what hangs on any card, only that on cards of these entities (`cards_under`). Else every entity there is
    must be asked about, which takes a database a moment and us, who write the question, fifty."""
    hangs = "subject" in entity.follows
    if entity.visible:
        rows = entity.visible(actor)
    elif hangs:
        rows = entity.model._default_manager.all()
    else:
        rows = visible_by_rights(actor, entity, cards)
    rows = rows.filter(workspace=actor.workspace)
    return rows.filter(_on_seen_cards(actor, entity.subject, cards)) if hangs else rows


def visible_of(actor: Actor, entity: Entity, ids: Collection[UUID]) -> QuerySet[Any]:
    """Those of these records that the actor may see."""
    return visible(actor, entity, cards_under(entity, ids)).filter(pk__in=ids)


def cards_under(entity: Entity, ids: Collection[UUID]) -> frozenset[str] | None:
    """Of what entities the cards are that these records hang on. None: they hang on none, or are of one entity."""
    return _cards(entity, entity.model._default_manager.filter(pk__in=ids))


def cards_used(actor: Actor, entity: Entity) -> frozenset[str] | None:
    """The same of all that the firm has: hardly ever is something hung on every kind of card there is."""
    return _cards(entity, entity.model._default_manager.filter(workspace=actor.workspace))


def _cards(entity: Entity, rows: QuerySet[Any]) -> frozenset[str] | None:
    if not entity.hangs_on_any:
        return None
    links = [name for name in entity.follows if name != "subject" and entity.spec(name).kind == "link"]
    keys: list[Any] = [linked_entity(F(name)) for name in links]
    if "subject" in entity.follows:
        keys.append(F(entity.subject[0]))
    return frozenset(key for each in keys for key in rows.values_list(each, flat=True).distinct() if key)


def visible_by_rights(actor: Actor, entity: Entity, cards: Collection[str] | None = None) -> QuerySet[Any]:
    """The usual answer: the group's scope, private cards to their owner, lines and links with their records."""
    rows: QuerySet[Any] = entity.model._default_manager.filter(workspace=actor.workspace)
    scope = rights_of(actor)[entity.key].view
    if scope == "none":
        return rows.none()
    if entity.owned:
        open_to = Q(is_private=False) | belonging_to(actor.user)
        named = Q(has_member("shared_with", str(actor.user.pk)), is_private=True)
        rows = rows.filter(_within(actor, entity, scope) & open_to | named)
    for spec in map(entity.spec, entity.stands_on):
        if spec.kind == "link":
            there = _on_seen_cards(actor, (spec.name,), cards)
        elif _sees_all(actor, target := entity_of(spec.to)):
            continue
        else:
            there = Q(Exists(visible(actor, target).filter(pk=OuterRef(spec.column))))
        rows = rows.filter(there | Q(**{f"{spec.name}__isnull": True}))
    return rows


def belonging_to(user: User) -> Q:
    """Cards of this person: theirs by name, or made by them and nobody's yet."""
    return Q(owner=user.pk) | Q(owner=None, created_by=user.pk)


def _on_seen_cards(actor: Actor, hook: tuple[str, ...], only: Collection[str] | None) -> Q:
    """What hangs on a card is seen with its card. `hook` names it: two fields (`Entity.subject`), or a link."""
    by_link = len(hook) == 1
    key: Any = linked_entity(F(hook[0])) if by_link else F(hook[0])
    pk: Any = linked_id(OuterRef(hook[0])) if by_link else OuterRef(hook[1])
    cards = [
        card
        for card in all_entities()
        if (only is None or card.key in only)
        and not (card.hangs_on_any if by_link else "subject" in card.follows)
    ]
    seen = Q(among(key, [card.key for card in cards if _sees_all(actor, card)]))
    for card in cards:
        if rights_of(actor)[card.key].view != "none" and not _sees_all(actor, card):
            part = (*hook, card.key)
            if part not in actor.cards:
                there = Exists(visible(actor, card).filter(pk=pk))
                actor.cards[part] = Q(among(key, [card.key])) & Q(there)
            seen |= actor.cards[part]
    return seen


def _within(actor: Actor, entity: Entity, scope: Scope) -> Q:
    """What any part of the scope lets in."""
    if scope == "all":
        return Q()
    within = Q(pk__in=[])
    for part in parts_of(scope):
        if part not in SCOPES:
            within |= scope_named(part).rows(actor, entity)
        else:
            within |= Q(owner=actor.user.pk)
        if part == "group":
            within |= Q(owner__in=actor.colleague_ids) | Q(team__in=actor.group_ids)
    return within


def _sees_all(actor: Actor, entity: Entity) -> bool:
    """True when no row of the entity can be out of the actor's sight: spares a join."""
    return rights_of(actor)[entity.key].view == "all" and not (
        entity.owned or entity.follows or entity.parent or entity.visible or entity.key == "core.savedview"
    )


def live(rows: QuerySet[R]) -> QuerySet[R]:
    return rows.filter(deleted_at=None)


def record_for(actor: Actor, model: type[R], id: UUID | str, to: Act = "view") -> R:
    """One record, fetched, locked for writing when `to` is not "view", and allowed. Raises NotFound or Forbidden."""
    entity = entity_for(model)
    rows = visible_of(actor, entity, [UUID(str(id))])
    if to != "view":
        rows = rows.select_for_update(of=("self",))
    record: R | None = rows.first()
    if record is None:
        raise NotFound
    check_may(actor, entity, to, record)
    return record


def check_may(actor: Actor, entity: Entity, act: Act, record: Record | None = None) -> None:
    """Raises Forbidden with a text that names the entity."""
    if not may(actor, entity, act, record):
        raise Forbidden(f"Il tuo profilo non permette di {_VERBS[act]} «{entity.plural}».")


# Of a private card, what only its owner writes.
KEPT = ("owner", "is_private", "shared_with")


def check_keeps(actor: Actor, record: Record) -> None:
    """Raises Forbidden: who is named on a private card may neither open it to all nor take it away. Cards of somebody
    who is not at work any more are passed on by an administrator who was let in or opened them (`audit_private`)."""
    if not isinstance(record, OwnedRecord) or not record.is_private or record.owner_id == actor.user.pk:
        return
    if record.owner and not (actor.is_admin and not record.owner.is_active):
        raise Forbidden(
            "Di una scheda privata decide il titolare: di chi è e chi la vede lo cambia solo lui."
        )


def check_admin(actor: Actor) -> None:
    if not actor.is_admin:
        raise Forbidden("Lo può fare solo un amministratore.")


def may(actor: Actor, entity: Entity, act: Act, record: Record | None = None) -> bool:
    rights = rights_of(actor)[entity.key]
    if act == "create":
        return rights.create
    if act == "import":
        return rights.import_ and rights.create
    if act == "export":
        return rights.export
    scope: Scope = rights.view if act == "view" else rights.edit if act == "edit" else rights.delete
    if scope == "all" or record is None:
        return scope != "none"
    return scope != "none" and _holds(actor, entity, scope, record)


def _holds(actor: Actor, entity: Entity, scope: Scope, record: Record) -> bool:
    """Whether the record lies within a scope that is not "all". Lines: whether their document does."""
    if entity.parent:
        document = getattr(record, entity.parent)
        return document is not None and _holds(actor, parent_of(entity), scope, document)
    owner: UUID | None = getattr(record, "owner_id", None) or getattr(record, "author_id", None)
    if owner is None and not isinstance(record, OwnedRecord):
        owner = record.created_by_id
    if owner == actor.user.pk and not parts_of(scope).isdisjoint(SCOPES):
        return True
    for part in parts_of(scope):
        if part == "group":
            team: UUID | None = getattr(record, "team_id", None)
            if owner in actor.colleague_ids or (team is not None and str(team) in actor.group_ids):
                return True
        elif part not in SCOPES and scope_named(part).holds(actor, entity, record):
            return True
    return False


_VERBS: dict[str, str] = {
    "view": "vedere", "create": "creare", "edit": "modificare", "delete": "eliminare",
    "import": "importare", "export": "esportare",
}  # fmt: skip


def ids_seen(actor: Actor, entity: Entity, ids: Iterable[UUID]) -> set[UUID]:
    return set(visible_of(actor, entity, list(ids)).values_list("pk", flat=True))
