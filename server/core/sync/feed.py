"""Pull: what changed since a position, as this actor may see it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from django.db.models import Case, F, Q, QuerySet, When

from core.access import hidden_everywhere, hidden_fields, live, visible, visible_of
from core.actor import Actor
from core.codec import to_wire, values_of
from core.connections import one_moment
from core.entities import Entity, all_entities, entity_of, parent_of
from core.errors import Refused
from core.models import Change, Workspace
from core.sync.scope import life_of, scope_token
from core.sync.shared import Prepared, key_of

MAX_PAGE = 5_000
# Pages end at the same places for all, wherever they begin: from there on many devices ask for the same (`core.sync.shared`).
PAGE_ENDS = 500


class BadPosition(Refused):
    code = "bad_position"
    status = 409

    def __init__(self) -> None:
        super().__init__(
            "Questo dispositivo è rimasto indietro o avanti rispetto all'archivio: va ricaricato."
        )


@dataclass
class Page:
    since: int
    next: int
    more: bool
    scope: str
    reconcile: bool
    items: list[dict[str, Any]] = field(default_factory=list)
    changes: list[dict[str, Any]] = field(default_factory=list)


def pull(actor: Actor, since: int, limit: int, scope: str) -> Page:
    """Present states and removals of what changed after `since`, whole transactions only, in feed order."""
    with one_moment():
        return prepared(actor, since, limit, scope).make()


def prepared(actor: Actor, since: int, limit: int, scope: str) -> Prepared[Page]:
    firm = Workspace.objects.only("seq", "restored_at").get(pk=actor.workspace.pk)
    last, other_life = firm.seq, scope and scope.rpartition(".")[0] != life_of(firm).rstrip(".")
    if other_life or not 0 <= since <= last:
        raise BadPosition
    rows = _window(actor, since, max(1, min(limit, MAX_PAGE)))
    position = rows[-1].seq if rows else last
    token = scope_token(actor)
    page = Page(since, position, position < last, token, bool(scope) and scope != token)
    items = _items(actor, rows)
    seen = {(item.entity, item.record) for item in items if item.version is not None}
    told = [row.seq for row in rows if (row.entity, row.record) in seen and row.kind != Change.Kind.SIGHT]

    def make() -> Page:
        page.items = _told_items(actor, items)
        page.changes = told_changes(actor, told)
        return page

    hidden = {key: sorted(names) for key, names in sorted(hidden_everywhere(actor).items())}
    return Prepared(key_of(str(firm.pk), vars(page), items, told, hidden), make)


class Row(NamedTuple):
    """What of a change decides who is told of it."""

    seq: int
    entity: str
    record: UUID
    kind: str
    lost_to: list[str]


class Item(NamedTuple):
    """A record as it is now: its version, none where it is out of sight."""

    seq: int
    entity: str
    record: UUID
    version: int | None
    is_gone: bool


def _window(actor: Actor, since: int, limit: int) -> list[Row]:
    """`limit` changes at most, and the rest of the transaction that the end would cut."""
    feed = (
        Change.objects.filter(workspace=actor.workspace)
        .order_by("seq")
        .values_list(*Row._fields, "first_seq")
    )
    ahead = feed.filter(seq__gt=since)
    rows = list(ahead.filter(seq__lte=since - since % PAGE_ENDS + PAGE_ENDS)[:limit] or ahead[:limit])
    if rows:
        rows += feed.filter(seq__gt=rows[-1][0], first_seq=rows[-1][-1])
    return [Row(*row[:-1]) for row in rows]


def telling(changes: QuerySet[Change]) -> QuerySet[Any]:
    """With `told`: what each says came after. None for a creation: a device is given the record itself."""
    after = Change._meta.get_field("after")
    told = Case(When(kind=Change.Kind.CREATED, then=None), default=F("after"), output_field=after)
    return changes.defer("after").annotate(told=told)


def _items(actor: Actor, rows: Sequence[Row]) -> list[Item]:
    last: dict[tuple[str, UUID], int] = {}
    lost: set[tuple[str, UUID]] = set()
    me = str(actor.user.pk)
    for row in rows:
        last[row.entity, row.record] = row.seq
        if me in row.lost_to:
            lost.add((row.entity, row.record))
    by_entity: dict[str, list[UUID]] = defaultdict(list)
    for key, id in last:
        by_entity[key].append(id)
    known = {entity.key for entity in all_entities()}
    items = [
        Item(last[key, id], key, id, version, gone is not None)
        for key, ids in by_entity.items()
        if key in known
        for id, version, gone in visible_of(actor, entity_of(key), ids).values_list(
            "pk", "version", "deleted_at"
        )
    ]
    seen = {(item.entity, item.record) for item in items}
    items += [Item(last[key, id], key, id, None, True) for key, id in lost - seen]
    return sorted(items)


def _told_items(actor: Actor, items: Sequence[Item]) -> list[dict[str, Any]]:
    present: dict[str, list[UUID]] = defaultdict(list)
    for item in items:
        if not item.is_gone:
            present[item.entity].append(item.record)
    values: dict[UUID, dict[str, Any]] = {}
    for key, ids in present.items():
        entity = entity_of(key)
        hidden = hidden_fields(actor, entity)
        rows = entity.model._default_manager.filter(pk__in=ids)
        values |= {record.pk: values_of(entity, record, hidden) for record in rows}
    return [_told_item(item, values) for item in items]


def _told_item(item: Item, values: Mapping[UUID, dict[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {"seq": item.seq, "entity": item.entity, "id": str(item.record)}
    if item.version is not None:
        told["version"] = item.version
    return told | ({"removed": True} if item.is_gone else {"values": values[item.record]})


def told_changes(actor: Actor, seqs: Sequence[int]) -> list[dict[str, Any]]:
    if not seqs:
        return []
    feed = telling(Change.objects.filter(workspace=actor.workspace)).order_by("seq")
    wanted = set(seqs)
    rows = [row for row in feed.filter(seq__gte=seqs[0], seq__lte=seqs[-1]) if row.seq in wanted]
    return told_to(actor, ((row, row.told or {}) for row in rows))


def told_to(actor: Actor, rows: Iterable[tuple[Change, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Rows of the history, with what came after, as the actor may read them. What changed nothing but fields of which
    they see nothing is no change to them."""
    everywhere = hidden_everywhere(actor)
    told = []
    for change, after in rows:
        hidden = everywhere.get(change.entity, frozenset())
        if hidden and change.before and hidden.issuperset(change.before):
            continue
        told.append(_wire_change(change, _without(hidden, change.before), _without(hidden, after)))
    return told


def _without(hidden: frozenset[str], values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in hidden} if hidden else values


def _wire_change(change: Change, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    return {
        "seq": change.seq,
        "entity": change.entity,
        "record": str(change.record),
        "version": change.version,
        "kind": change.kind,
        "operation": _text(change.operation),
        "command": change.command,
        "batch": _text(change.batch),
        "changeset": _text(change.changeset),
        "user": _text(change.user_id),
        "device": _text(change.device_id),
        "device_time": to_wire(change.device_time),
        "at": to_wire(change.at),
        "before": before,
        "after": after,
    }


def _text(id: UUID | None) -> str | None:
    return str(id) if id else None


def history(actor: Actor, since: int, limit: int) -> tuple[list[dict[str, Any]], int, bool]:
    """The accepted changes that the actor may see, in feed order."""
    with one_moment():
        rows = list(_told(actor).filter(seq__gt=since).order_by("seq")[: max(1, min(limit, MAX_PAGE))])
        seen = seen_records(actor, rows)
        position = rows[-1].seq if rows else since
        more = _told(actor).filter(seq__gt=position).exists()
    told = told_to(actor, ((row, row.after) for row in rows if (row.entity, row.record) in seen))
    return told, position, more


def history_of(actor: Actor, entity: str, id: UUID, limit: int = 500) -> list[dict[str, Any]]:
    """The changes of one record and of the lines that stand below it now, all floors, newest first."""
    if not visible_of(actor, entity_of(entity), [id]).exists():
        return []
    those = Q(entity=entity, record=id)
    for line, ids in _lines_below(actor, entity_of(entity), [id]):
        those |= Q(entity=line.key, record__in=ids)
    rows = _told(actor).filter(those).order_by("-seq")[:limit]
    return told_to(actor, ((row, row.after) for row in rows))


def _lines_below(actor: Actor, above: Entity, ids: list[UUID]) -> Iterator[tuple[Entity, list[UUID]]]:
    for line in all_entities():
        if line.parent and parent_of(line) is above:
            rows = live(visible(actor, line)).filter(**{f"{line.parent}__in": ids})
            if found := list(rows.values_list("pk", flat=True)):
                yield line, found
                yield from _lines_below(actor, line, found)


def _told(actor: Actor) -> Any:
    return Change.objects.filter(workspace=actor.workspace).exclude(kind=Change.Kind.SIGHT)


class OfRecord(Protocol):
    """A change, or what of one names its record."""

    @property
    def entity(self) -> str: ...
    @property
    def record(self) -> UUID: ...


def seen_records(
    actor: Actor,
    rows: Iterable[OfRecord],
    those: Callable[[QuerySet[Any], Entity], QuerySet[Any]] = lambda rows, entity: rows,
) -> set[tuple[str, UUID]]:
    """Those of the rows' records that the actor sees, deleted ones too; fewer, where `those` leaves some out."""
    by_entity: dict[str, set[UUID]] = defaultdict(set)
    for row in rows:
        by_entity[row.entity].add(row.record)
    known = {entity.key for entity in all_entities()}
    return {
        (key, id)
        for key, ids in by_entity.items()
        if key in known
        for entity in [entity_of(key)]
        for id in those(visible_of(actor, entity, ids), entity).values_list("pk", flat=True)
    }
