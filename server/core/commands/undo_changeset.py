"""Undo of an act on many records as a whole: an import, a bulk edit, a merge. What somebody changed since stays and is told;
a document goes back with all its lines or stays with all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from core.access import live, may, visible
from core.actor import Actor, actor_for
from core.commands.documents_of_act import documents_among, floors_up
from core.commands.undo import undo_changes
from core.entities import Entity, all_entities, children_of, entity_of
from core.errors import NotFound, Refused
from core.links import linked, naming
from core.models import Change, ChangeSet, User
from core.sync.frozen import bound
from core.sync.unit import Origin, Spoilt, changed, deleted, unit_of
from core.sync.writing import writing
from core.tasks import task
from core.verbs import command

# So many changes are undone while one waits; more become a task with progress.
AT_ONCE = 300
CHUNK = 200
TOLD = 200
NAME = "core.undo_changeset"


class AlreadyUndone(Refused):
    code = "already_undone"
    status = 409


@command(
    "Annulla tutto", of={"changeset": "core.changeset"},
    undo="Un annullamento di molte schede non si rifà: ripeti l'operazione.",
    looks_back=True,
)  # fmt: skip
def undo_changeset(actor: Actor, changeset: UUID) -> None:
    """Put back everything that was done under this changeset, last first; large ones go on in the background."""
    record = _changeset_for(actor, changeset)
    if record.state != ChangeSet.State.APPLIED:
        raise AlreadyUndone("È già stata annullata, o l'annullamento è in corso.")
    total = _changes(actor, changeset).count()
    if not total:
        raise NotFound("Non c'è niente da annullare.")
    unit_of(actor).origin = replace(unit_of(actor).origin, changeset=changeset)
    if total <= AT_ONCE:
        done = _Undone(total=total)
        done.take(actor, changeset, list(_changes(actor, changeset)))
        _note(actor, record, ChangeSet.State.UNDONE, done)
    else:
        _note(actor, record, ChangeSet.State.UNDOING, _Undone(total=total))
        go_on_undoing.enqueue(str(changeset), str(actor.user.pk))


@task
def go_on_undoing(changeset: str, user: str) -> None:
    """Chunk by chunk; each one commits with its place, so that a second run goes on where the first one died."""
    actor = actor_for(User.objects.select_related("workspace").get(pk=user))
    while _undo_chunk(actor_for(actor.user), UUID(changeset)):
        pass


def _undo_chunk(actor: Actor, changeset: UUID) -> bool:
    with writing(actor, Origin(command=NAME, changeset=changeset)) as unit:
        record = ChangeSet.objects.select_for_update().get(workspace=actor.workspace, pk=changeset)
        if record.state != ChangeSet.State.UNDOING:
            return False
        done = _Undone(**record.report.get("undo", {}))
        rows = _changes(actor, changeset)
        chunk = list((rows.filter(seq__lt=done.before) if done.before else rows)[:CHUNK])
        done.take(actor, changeset, chunk)
        unit.origin = Origin()
        _note(actor, record, ChangeSet.State.UNDOING if chunk else ChangeSet.State.UNDONE, done)
        return bool(chunk)


def _changes(actor: Actor, changeset: UUID) -> QuerySet[Change]:
    """Last first; without those that undoing itself has made, and without the changeset's own record."""
    rows = Change.objects.filter(workspace=actor.workspace, changeset=changeset).exclude(command=NAME)
    return rows.exclude(entity="core.changeset").exclude(kind__in=Change.NOBODYS).order_by("-seq")


def _changeset_for(actor: Actor, id: UUID) -> ChangeSet:
    found: ChangeSet | None = (
        visible(actor, entity_of("core.changeset")).select_for_update(of=("self",)).filter(pk=id).first()
    )
    if found is None:
        raise NotFound("Questa operazione non c'è, o non la puoi annullare.")
    return found


@command(
    "Segna come annullata", of={"changeset": "core.changeset"},
    undo="L'ha già tolta il dispositivo che l'aveva fatta.",
    looks_back=True,
)  # fmt: skip
def mark_undone(actor: Actor, changeset: UUID) -> None:
    """A device has taken back its own bulk edit by edits that came before this: only the record has to learn it."""
    record = ChangeSet.objects.select_for_update().filter(pk=changeset, workspace=actor.workspace).first()
    if record and record.owner_id == actor.user.pk and record.state == ChangeSet.State.APPLIED:
        record.state = ChangeSet.State.UNDONE
        changed(actor, record, "state")


def _note(actor: Actor, record: ChangeSet, state: ChangeSet.State, done: _Undone) -> None:
    record.state = state
    record.report = {**record.report, "undo": vars(done)}
    changed(actor, record, "state", "report")


@dataclass
class _Undone:
    """How far, and what was left alone."""

    total: int = 0
    done: int = 0
    before: int = 0
    undone: int = 0
    left: int = 0
    # The first of those left: [{"entity", "record", "title", "reason"}]
    rows: list[dict[str, str]] = field(default_factory=list)

    def take(self, actor: Actor, changeset: UUID, chunk: Sequence[Change]) -> None:
        if not chunk:
            return
        documents = documents_among(_changes(actor, changeset), chunk)
        if documents and unit_of(actor).hasty:
            raise Spoilt  # half of one may have to be taken back
        for changes in documents.values():
            # Where its last change was of an earlier chunk, it was dealt with there.
            if not self.before or changes[0].seq < self.before:
                self._document(actor, changes)
        theirs = {change.seq for changes in documents.values() for change in changes}
        self._each(actor, [change for change in chunk if change.seq not in theirs])
        self.done += len(chunk)
        self.before = chunk[-1].seq

    def _document(self, actor: Actor, changes: Sequence[Change]) -> None:
        try:
            with unit_of(actor).batch(), transaction.atomic():
                for change, _, reason in _put_back(actor, changes):
                    if reason:
                        raise _Stands(change, reason)
        except _Stands as stands:
            document = next((one for one in changes if not entity_of(one.entity).parent), stands.change)
            self._leave(document, stands.reason, _title(document))
        else:
            self.undone += len(changes)

    def _each(self, actor: Actor, changes: Sequence[Change]) -> None:
        for change, title, reason in _put_back(actor, changes):
            if reason:
                self._leave(change, reason, title)
            else:
                self.undone += 1

    def _leave(self, change: Change, reason: str, title: str = "") -> None:
        self.left += 1
        if len(self.rows) < TOLD:
            self.rows.append(
                {
                    "entity": change.entity,
                    "record": str(change.record),
                    "title": title[:200],
                    "reason": reason,
                }
            )


class _Stands(Exception):
    def __init__(self, change: Change, reason: str) -> None:
        super().__init__(reason)
        self.change, self.reason = change, reason


def _put_back(actor: Actor, changes: Sequence[Change]) -> Iterator[tuple[Change, str, str]]:
    """One after the other, what was made last of all: the change, the title where it is known, "" or why it stays."""
    births: dict[str, list[Change]] = {}
    for change in changes:
        if change.kind == Change.Kind.CREATED:
            births.setdefault(change.entity, []).append(change)
        elif may(actor, entity_of(change.entity), "edit") and undo_changes(actor, [change]):
            yield change, "", ""
        elif change.after or change.kind != Change.Kind.UPDATED:
            yield change, "", "è cambiata nel frattempo"
    for entity in floors_up(births):
        yield from _unmade(actor, entity, births[entity.key])


def _unmade(actor: Actor, entity: Entity, births: Sequence[Change]) -> Iterator[tuple[Change, str, str]]:
    ids = [change.record for change in births]
    records = {r.pk: r for r in visible(actor, entity).select_for_update(of=("self",)).filter(pk__in=ids)}
    touched, used = _touched(actor, births), _used(actor, entity, births)
    for change in births:
        record = records.get(change.record)
        if record is None or record.deleted_at is not None:
            continue
        if not may(actor, entity, "delete", record):
            reason = "il tuo profilo non permette di eliminarla"
        elif record.pk in touched:
            reason = "qualcuno l'ha modificata dopo"
        elif record.pk in used:
            reason = "altre schede la usano"
        else:
            reason = bound(actor, entity, record)
        if not reason:
            deleted(actor, record)
        yield change, str(record), reason


def _title(change: Change) -> str:
    record = entity_of(change.entity).model._default_manager.filter(pk=change.record).first()
    return str(record) if record else ""


def _touched(actor: Actor, births: Sequence[Change]) -> set[UUID]:
    """Records that somebody changed after they were made, outside of this very act."""
    first = {change.record: change.seq for change in births}
    later = Change.objects.filter(workspace=actor.workspace, record__in=list(first), entity=births[0].entity)
    later = later.exclude(changeset=births[0].changeset).exclude(kind__in=Change.NOBODYS)
    return {record for record, seq in later.values_list("record", "seq") if seq > first[record]}


def _used(actor: Actor, entity: Entity, births: Sequence[Change]) -> set[UUID]:
    """Records to which others point that are not of this act themselves."""
    ids = [change.record for change in births]
    pointing: list[tuple[UUID, UUID]] = []
    for other, spec in children_of(entity):
        rows = live(other.model._default_manager.filter(**{f"{spec.name}__in": ids}))
        pointing += rows.values_list("pk", spec.column)
    for other in all_entities():
        for spec in other.fields.values():
            if spec.kind == "refs" and spec.to == entity.key:
                rows = live(other.model._default_manager.filter(workspace=actor.workspace)).exclude(
                    **{spec.name: []}
                )
                wanted = {str(id): id for id in ids}
                for pk, members in rows.values_list("pk", spec.name).iterator():
                    pointing += [(pk, wanted[member]) for member in members if member in wanted]
            if spec.kind == "link":
                named = live(other.model._default_manager.filter(**naming(spec, entity.key, ids)))
                pointing += [
                    (pk, card[1]) for pk, link in named.values_list("pk", spec.name) if (card := linked(link))
                ]
        if "subject_entity" in other.fields:
            subject: dict[str, Any] = {"subject_entity": entity.key, "subject_id__in": ids}
            rows = live(other.model._default_manager.filter(**subject))
            pointing += [(row.pk, vars(row)["subject_id"]) for row in rows]
    ours = set(
        Change.objects.filter(
            workspace=actor.workspace, changeset=births[0].changeset, kind=Change.Kind.CREATED,
            record__in=[pointer for pointer, _ in pointing],
        ).values_list("record", flat=True)
    )  # fmt: skip
    return {target for pointer, target in pointing if pointer not in ours}
