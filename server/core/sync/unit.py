"""One writing transaction: what it changed, who lost sight of what, and its numbers in the feed.

`created`, `changed` and `deleted` are how every accepted write reaches the database, whoever makes it: the door's
edits and the commands alike. They save, stamp and tell the feed in one breath, so that nothing is saved untold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import InterfaceError, OperationalError
from django.utils import timezone

from core import search_index
from core.actor import Actor
from core.codec import told
from core.entities import Entity, FieldSpec, custom_spec, entity_for
from core.errors import Invalid
from core.insert import insert
from core.models import Change, CustomField, Group, Record, User
from core.scopes import moves_basis
from core.sync.desk import Desk
from core.sync.numbering import take_numbers
from core.sync.settle import Mark, marks_of, settle
from core.sync.watch import Watch
from core.update import update


@dataclass(frozen=True)
class Origin:
    """The operation that is being applied: what a row of the feed says about where it comes from."""

    operation: UUID | None = None
    command: str = ""
    batch: UUID | None = None
    changeset: UUID | None = None
    device_time: datetime | None = None


SYSTEM = Origin()


class Spoilt(Exception):
    """What was done in haste went wrong half way. Whose fault it is, only a second try with care can tell."""


@dataclass
class Unit:
    """Collects the changes of one transaction. Made and finished by the door.

    In haste new records wait, to be written many in one statement: until somebody asks the database anything, which
    therefore never sees them missing (`ask` stands before every statement).
    """

    actor: Actor
    hasty: bool = False
    now: datetime = field(default_factory=timezone.now)
    origin: Origin = SYSTEM
    changes: list[Change] = field(default_factory=list)
    # Changes ever noted, those of failed batches too.
    noted: int = 0
    # Records made here and not touched again: as they stand in the database, or are about to.
    fresh: dict[UUID, Record] = field(default_factory=dict)
    _waiting: list[Record] = field(default_factory=list)
    # References already found visible in this unit: an import asks for the same town a thousand times.
    known_refs: set[tuple[str, UUID]] = field(default_factory=set)
    # Ids of records to be created that nobody has: asked for all batches at once, see the door.
    free_ids: set[tuple[str, UUID]] = field(default_factory=set)
    # Derived values that may be others now. Grows only; settling begins a new one, and a failed batch takes back the old.
    _marks: list[Mark] = field(default_factory=list)
    _custom: dict[str, dict[str, FieldSpec]] = field(default_factory=dict)
    desk: Desk = field(init=False)
    watch: Watch = field(init=False)

    def __post_init__(self) -> None:
        self.desk, self.watch = Desk(self.actor), Watch(self.actor.workspace)

    def custom_specs(self, entity: Entity) -> dict[str, FieldSpec]:
        """The firm's own fields of an entity, by wire name."""
        if entity.key not in self._custom:
            rows = CustomField.objects.filter(
                workspace=self.actor.workspace, entity=entity.key, deleted_at=None, active=True
            )
            self._custom[entity.key] = {
                spec.name: spec for spec in map(custom_spec, rows.order_by("sort", "label"))
            }
        return self._custom[entity.key]

    def add(self, record: Record) -> None:
        """Insert a new record, now or before the next question."""
        if self.hasty:
            self._waiting.append(record)
        else:
            insert([record])

    def ask(self, execute: Callable[..., Any], *statement: Any) -> Any:
        """Django's hook around each statement (`execute_wrapper`): first of all what waits is written."""
        waiting, self._waiting = self._waiting, []
        try:
            for _, rows in groupby(waiting, key=type):
                insert(list(rows))
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:
            self._waiting = waiting  # whoever goes on all the same fails again
            raise Spoilt from error
        return execute(*statement)

    def note(self, record: Record, kind: Change.Kind, before: dict[str, Any], after: dict[str, Any]) -> None:
        entity = entity_for(record)
        if kind == Change.Kind.CREATED:
            self.fresh[record.pk] = record
        else:
            self.fresh.pop(record.pk, None)
        self._append(entity, record.pk, record.version, kind, before, after)
        self._marks += marks_of(entity, record, kind, before, after)
        if not entity.sight_fields.isdisjoint(before):
            self.desk.forget_followers(entity)
        if isinstance(record, CustomField):
            self._custom.clear()
        if isinstance(record, (User, Group)) or moves_basis(entity.key):
            self._look_again()

    def _append(
        self,
        entity: Entity,
        id: UUID,
        version: int,
        kind: Change.Kind,
        before: dict[str, Any],
        after: dict[str, Any],
    ) -> None:
        actor, origin = self.actor, self.origin
        self.noted += 1
        self.desk.forget(entity, id)
        # By their ids: each record handed over would be looked at again.
        self.changes.append(
            Change(
                workspace_id=actor.workspace.pk,
                entity=entity.key,
                record=id,
                version=version,
                kind=kind,
                operation=origin.operation,
                command=origin.command,
                batch=origin.batch,
                changeset=origin.changeset,
                user_id=actor.user.pk,
                device_id=actor.device.pk if actor.device else None,
                device_time=origin.device_time,
                at=self.now,
                before=before,
                after=after,
            )
        )

    def mark(self, marks: Iterable[Mark]) -> None:
        """These too are to be worked out, whatever changed."""
        self._marks += marks

    def settle(self) -> None:
        """Work out the derived values that may be others now; records read before this are old.

        Called before each command, at the end of a batch that is done with care and before numbers are given: an act may
        rely on its sums, and who changes a thousand lines of a document pays for one sum.
        """
        marks, self._marks = self._marks, []
        if not marks:
            return
        origin, self.origin = self.origin, SYSTEM
        self.desk.clear()
        try:
            settle(marks, self.fresh, self._told_derived)
        except (OperationalError, InterfaceError, Spoilt):
            raise
        except Exception as error:
            if self.hasty:
                raise Spoilt from error
            raise
        finally:
            self.origin = origin

    def _told_derived(
        self, entity: Entity, id: UUID, version: int, before: dict[str, Any], after: dict[str, Any]
    ) -> None:
        self._append(entity, id, version, Change.Kind.DERIVED, before, after)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """One batch: a moment of its own, and no memory of it if it fails."""
        self.now += timedelta(microseconds=1)
        mark, sight = len(self.changes), dict(self.watch.before)
        marks, marked = self._marks, len(self._marks)
        try:
            yield
        except (OperationalError, InterfaceError):
            raise  # the whole transaction is lost, and with it this unit
        except BaseException:
            moved_rights = any(
                change.entity in ("core.user", "core.group") or moves_basis(change.entity)
                for change in self.changes[mark:]
            )
            del self.changes[mark:]
            del marks[marked:]
            self._marks, self.watch.before = marks, sight
            self.known_refs.clear()
            if (
                not self.hasty
            ):  # in haste whatever fails half way is the end of the unit: this batch wrote nothing
                self.desk.clear()
            self._custom.clear()
            if moved_rights:
                self._look_again()
            raise

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What the system adds of itself to an operation: an accepted edit has one row of its own in the feed."""
        origin, self.origin = self.origin, replace(self.origin, operation=None)
        yield
        self.origin = origin

    def _look_again(self) -> None:
        """Rights may have changed: nobody's are remembered."""
        self.actor.look_again()
        self.watch.look_again()
        self.desk.clear()
        self.known_refs.clear()

    def watch_sight(self, entity: Entity, ids: Iterable[UUID]) -> None:
        """Remember who sees these records now. Call before changing owner, team, privacy or a followed record."""
        self.watch.begin(entity, ids)

    def finish(self) -> None:
        """Give the changes their numbers. Last act of the transaction."""
        self.origin = SYSTEM
        self.settle()
        self.watch.note_lost(self.changes, self.note)
        count = len(self.changes)
        if not count:
            return
        search_index.refresh(self.changes, self.fresh)
        last = take_numbers(self.actor.workspace.pk, count)
        first = last - count + 1
        for seq, change in enumerate(self.changes, first):
            change.seq, change.first_seq = seq, first
        insert(self.changes)


def created(actor: Actor, record: Record) -> None:
    """Insert a new record and tell the feed."""
    unit = unit_of(actor)
    record.workspace_id = actor.workspace.pk
    record.created_at = record.updated_at = unit.now
    record.created_by_id = record.updated_by_id = actor.user.pk
    unit.add(record)
    entity = entity_for(record)
    unit.free_ids.discard((entity.key, record.pk))
    after = {
        name: told(spec, value)
        for name, spec in entity.fields.items()
        if not spec.read_only and (value := getattr(record, spec.column)) not in (None, "", [])
    }
    after |= {f"custom.{key}": value for key, value in record.custom.items()}
    unit.note(record, Change.Kind.CREATED, {}, after)
    _remember(record)


def changed(actor: Actor, record: Record, *names: str) -> None:
    """Save the named fields (`custom.<key>` too) and tell the feed what they were and are."""
    unit = unit_of(actor)
    entity = entity_for(record)
    assert entity.sight_fields.isdisjoint(names) or unit.watch.knows(entity, record.pk), (
        "call watch_sight first"
    )
    before, after = {}, {}
    for name in names:
        if name.startswith("custom."):
            key = name.removeprefix("custom.")
            before[name], after[name] = record.loaded.get("custom", {}).get(key), record.custom.get(key)
        else:
            spec = entity.spec(name)
            before[name] = told(spec, record.loaded.get(spec.column))
            after[name] = told(spec, getattr(record, spec.column))
    columns = {"custom" if name.startswith("custom.") else name for name in names}
    _save(unit, record, columns)
    unit.note(record, Change.Kind.UPDATED, before, after)


def deleted(actor: Actor, record: Record) -> None:
    """Mark a record as deleted. The row stays: devices must learn it, history must show it, undo must bring it back."""
    unit = unit_of(actor)
    record.deleted_at = unit.now
    _save(unit, record, {"deleted_at"})
    unit.note(record, Change.Kind.DELETED, {}, {})


def restored(actor: Actor, record: Record) -> None:
    unit = unit_of(actor)
    record.deleted_at = None
    _save(unit, record, {"deleted_at"})
    unit.note(record, Change.Kind.RESTORED, {}, {})


def untouched(actor: Actor, record: Record) -> None:
    """An accepted edit that found its values already there: in the history all the same, exactly once."""
    unit_of(actor).note(record, Change.Kind.UPDATED, {}, {})


def _save(unit: Unit, record: Record, columns: set[str]) -> None:
    try:
        record.check_invariants()
    except ValidationError as error:
        raise Invalid({name: " ".join(texts) for name, texts in error.message_dict.items()}) from None
    record.version += 1
    record.updated_at, record.updated_by_id = unit.now, unit.actor.user.pk
    update(record, (*columns, "version", "updated_at", "updated_by"))
    _remember(record)


def _remember(record: Record) -> None:
    record.loaded = {f.attname: getattr(record, f.attname) for f in record._meta.concrete_fields}
    # Sets and own fields are mutable: what was loaded must not change with what is being written.
    record.loaded["custom"] = dict(record.custom)


def unit_of(actor: Actor) -> Unit:
    assert isinstance(actor.unit, Unit), "writes go through the door (core.sync.door)"
    return actor.unit
