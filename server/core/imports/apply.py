"""Do what the plan says, through the door, a few hundred rows at a time; a second run after a crash changes nothing twice.

Ids of operations and of new records are made from the import's id and the row's number: the door answers what it has seen
with the receipt of the first time. A row is a batch of its own, so that a bad one stops no other.
"""

from __future__ import annotations

import logging
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from core.access import check_may, live, visible
from core.actor import Actor, actor_for
from core.codec import to_wire
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Refused
from core.imports.cells import Options, mapping_of, notes_field
from core.imports.plan import action_of, make_plan, specs_for
from core.imports.planned import Folder, PlannedRow, lines_of, planned_rows, row_id
from core.imports.reading import Reading, rows_of
from core.imports.recognise import feed_position
from core.imports.totals import TOTAL
from core.insert import insert
from core.models import ChangeSet, Import, ImportRow, Record, User
from core.schedules import every
from core.sync.door import push
from core.sync.unit import changed, created
from core.sync.wire import Batch, Receipt
from core.sync.writing import writing
from core.tasks import task

log = logging.getLogger(__name__)

CHUNK = 200
KEEP_FILES = timedelta(days=7)
Row = ImportRow.Outcome


class Cancelled(Exception):
    pass


class FilesGone(Refused):
    code = "files_gone"
    status = 410


def folder_of(record: Import) -> Folder:
    if not record.folder:
        raise FilesGone("Il file di questa importazione non c'è più: caricalo di nuovo.")
    return Folder(settings.DATA_DIR / "imports" / record.folder)


def reading_of(record: Import) -> Reading:
    return Reading.from_json({name: value for name, value in record.reading.items() if name != "guesses"})


def actor_of(record: Import) -> Actor:
    """Afresh each time: rights may have been taken away while the import runs."""
    actor = actor_for(User.objects.select_related("workspace").get(pk=record.owner_id))
    if not actor.user.is_active:
        raise Cancelled("Chi ha avviato l'importazione non ha più accesso.")
    check_may(actor, entity_of(record.entity), "import")
    return actor


def give_up(id: str) -> None:
    """Nobody tries again: the person must be told."""
    Import.objects.filter(pk=id, state__in=(Import.State.RUNNING, Import.State.PLANNING)).update(
        state=Import.State.FAILED, finished_at=timezone.now(),
        message="Qualcosa non ha funzionato nel programma: quello che è già entrato c'è, e si può annullare.",
    )  # fmt: skip


# --- Planning -------------------------------------------------------------------------------------------------------


@task(on_dead=give_up)
def plan_import(id: str) -> None:
    record = Import.objects.get(pk=id)
    if record.state != Import.State.PLANNING:
        return
    try:
        plan(record)
    except Cancelled:
        Import.objects.filter(pk=id).update(state=Import.State.READ, cancel_asked=False, done=0)
    except Refused as refused:
        Import.objects.filter(pk=id).update(state=Import.State.READ, message=refused.message)


def plan(record: Import) -> None:
    actor = actor_of(record)
    entity = entity_of(record.entity)
    columns = reading_of(record).columns
    options = record.options
    position = feed_position(actor)
    counts = make_plan(
        actor, record.pk, entity, folder_of(record), columns,
        mapping_of(record.mapping, columns, specs_for(actor, entity), options["create_missing"]),
        Options(options["bad_values"], options["unmapped"], options["defaults"]), options["duplicates"], _reporter(record),
    )  # fmt: skip
    record.plan, record.plan_seq = counts, position
    if record.state == Import.State.PLANNING:
        record.state = Import.State.PLANNED
    record.save(update_fields=["plan", "plan_seq", "state"])


def _reporter(record: Import) -> Any:
    def progress(done: int) -> None:
        Import.objects.filter(pk=record.pk).update(done=done if record.state == Import.State.PLANNING else 0)
        _stop_if_asked(record)

    return progress


def _stop_if_asked(record: Import) -> None:
    if Import.objects.filter(pk=record.pk, cancel_asked=True).exists():
        raise Cancelled("")


# --- Applying -------------------------------------------------------------------------------------------------------


@task(on_dead=give_up)
def run_import(id: str) -> None:
    record = Import.objects.get(pk=id)
    if record.state != Import.State.RUNNING:
        return
    try:
        _apply(record)
    except (Cancelled, Refused) as stopped:
        _end(record, Import.State.CANCELLED, str(stopped))
    else:
        _end(record, Import.State.DONE)


def _apply(record: Import) -> None:
    actor = actor_of(record)
    if not record.done and record.plan_seq != feed_position(actor):
        # The archive has changed since the preview: who was new may be a duplicate by now.
        plan(record)
    _open_changeset(actor, record)
    work = _Work(record)
    for row in islice(planned_rows(folder_of(record)), record.done, None):
        work.take(row)
    work.flush()


def _open_changeset(actor: Actor, record: Import) -> None:
    if ChangeSet.objects.filter(pk=record.changeset).exists():
        return
    title = f"Importazione di {record.file_name} in «{entity_of(record.entity).plural}»"[:200]
    with writing(actor):
        created(
            actor,
            ChangeSet(
                id=record.changeset,
                kind=ChangeSet.Kind.IMPORT,
                title=title,
                entity=record.entity,
                owner=actor.user,
            ),
        )


def _end(record: Import, state: Import.State, message: str = "") -> None:
    record.refresh_from_db()
    counts = dict(Counter(record.rows.values_list("outcome", flat=True)))
    changeset = ChangeSet.objects.filter(pk=record.changeset).first()
    if changeset:
        actor = actor_for(User.objects.select_related("workspace").get(pk=record.owner_id))
        with writing(actor):
            changeset.count = counts.get(Row.CREATED, 0) + counts.get(Row.MERGED, 0)
            changeset.report = {**changeset.report, "import": str(record.pk), "rows": counts}
            changed(actor, changeset, "count", "report")
    record.state, record.counts, record.message, record.finished_at = state, counts, message, timezone.now()
    forget_files(record)
    record.save()


@dataclass
class _Work:
    """Rows on their way to the door."""

    record: Import
    rows: list[tuple[PlannedRow, str, str]] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.entity = entity_of(self.record.entity)
        self.folder = folder_of(self.record)
        new = next(lines_of(self.folder.new), {})
        self.new: dict[str, dict[str, Any]] = dict(new)
        self.brought: set[str] = set()
        self.by_kind: Mapping[str, str] = self.record.options["duplicates"]
        self.by_row: Mapping[str, str] = self.record.options["decisions"]
        self.specs: dict[str, FieldSpec] = {}

    def take(self, row: PlannedRow) -> None:
        action = action_of(row, self.by_kind, self.by_row)
        if action in ("merge", "skip") and row.twin and str(row_id(self.record.pk, row.twin)) in self.touched:
            self.flush()  # its twin is in this very chunk: what became of it must be known
        target = self._target(row) if action in ("merge", "skip") else ""
        if action == "merge" and target in self.touched:
            self.flush()
        if action in ("merge", "skip") and not target and row.kind != TOTAL:
            action = "create"  # the row it repeats was refused
        self.rows.append((row, action, target))
        self.touched |= {str(row_id(self.record.pk, row.number)), target} - {""}
        if len(self.rows) >= CHUNK:
            self.flush()

    def _target(self, row: PlannedRow) -> str:
        if row.record:
            return row.record
        twin = ImportRow.objects.filter(origin=self.record, number=row.twin).first()
        return str(twin.record) if twin and twin.record else ""

    def flush(self) -> None:
        if not self.rows:
            return
        actor = actor_of(self.record)
        _stop_if_asked(self.record)
        self.specs = specs_for(actor, self.entity)
        outcomes, batches = [], list(self._references())
        merging = self._targets(actor)
        for row, action, target in self.rows:
            outcome, ops = self._row(row, action, target, merging)
            outcomes.append((outcome, ops))
            if ops:
                batches.append(
                    Batch(uuid5(self.record.pk, f"batch {row.number}"), ops, changeset=self.record.changeset)
                )
        receipts = {receipt["op"]: receipt for receipt in push(actor, batches).receipts} if batches else {}
        for outcome, ops in outcomes:
            self._settle(outcome, ops, receipts)
        self._remember([outcome for outcome, _ in outcomes])
        self.rows, self.touched = [], set()

    def _references(self) -> Iterable[Batch]:
        """Tags and firms that these rows name and nobody has made yet."""
        named = {
            id for row, action, _ in self.rows if action in ("create", "merge")
            for value in row.values.values() for id in (value if isinstance(value, list) else [value]) if isinstance(id, str)
        }  # fmt: skip
        for id in sorted((named & self.new.keys()) - self.brought):
            self.brought.add(id)
            op = self._op(f"new {id}", "create", self.new[id]["entity"], id, self.new[id]["values"])
            yield Batch(uuid5(self.record.pk, f"batch {id}"), [op], changeset=self.record.changeset)

    def _targets(self, actor: Actor) -> dict[str, Record]:
        ids = [target for _, action, target in self.rows if action == "merge"]
        return {str(r.pk): r for r in live(visible(actor, self.entity)).filter(pk__in=ids)} if ids else {}

    def _row(
        self, row: PlannedRow, action: str, target: str, merging: Mapping[str, Record]
    ) -> tuple[ImportRow, list[Any]]:
        outcome = ImportRow(origin=self.record, number=row.number)
        if action == "refuse":
            outcome.outcome = Row.REFUSED
            outcome.message = " ".join(dict.fromkeys(_said(problem) for problem in row.errors))
            return outcome, []
        if action == "skip":
            outcome.outcome, outcome.message = Row.SKIPPED, row.reason
            outcome.record = UUID(target) if target else None
            return outcome, []
        ops = []
        if action == "merge" and (there := merging.get(target)):
            outcome.outcome, outcome.record, outcome.message = Row.MERGED, there.pk, row.reason
            values = filled(self.entity, self.specs, there, row.values, self.record.options["overwrite"])
            base = {name: _current(there, self.specs[name]) for name in values}
            if values:
                ops.append(self._op(f"row {row.number}", "update", self.entity.key, target, values, base))
        else:
            id = row_id(self.record.pk, row.number)
            outcome.outcome, outcome.record = Row.CREATED, id
            ops.append(self._op(f"row {row.number}", "create", self.entity.key, str(id), row.values))
        if row.note:
            note = {"subject_entity": self.entity.key, "subject_id": str(outcome.record), "text": row.note}
            ops.append(
                self._op(
                    f"note {row.number}",
                    "create",
                    "core.note",
                    str(uuid5(self.record.pk, f"note of {row.number}")),
                    note,
                )
            )
        return outcome, ops

    def _op(
        self,
        name: str,
        act: str,
        entity: str,
        record: str,
        values: Mapping[str, Any],
        base: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        return {
            "id": str(uuid5(self.record.pk, f"op {name}")), "kind": "edit", "act": act, "entity": entity, "record": record,
            "values": dict(values), "base": dict(base or {}),
        }  # fmt: skip

    def _settle(
        self, outcome: ImportRow, ops: Iterable[Mapping[str, Any]], receipts: Mapping[str, Receipt]
    ) -> None:
        for op in ops:
            receipt = receipts.get(op["id"])
            if receipt and receipt["state"] == "refused" and receipt["code"] != "batch_refused":
                outcome.outcome, outcome.record, outcome.message = Row.REFUSED, None, receipt["message"]

    def _remember(self, outcomes: list[ImportRow]) -> None:
        """Rows and progress in one transaction, after the door's: a crash between the two repeats the chunk, to no effect."""
        refused = {outcome.number for outcome in outcomes if outcome.outcome == Row.REFUSED}
        if refused:
            cells = dict(_between(self.folder.plain, min(refused), max(refused)))
            for outcome in outcomes:
                if outcome.number in refused:
                    outcome.cells = cells.get(outcome.number, [])
        with transaction.atomic():
            insert(outcomes, "ON CONFLICT DO NOTHING")
            record = self.record
            counted = Counter(record.counts)
            counted.update(str(outcome.outcome) for outcome in outcomes)
            record.counts, record.done = dict(counted), record.done + len(outcomes)
            record.save(update_fields=["counts", "done"])


def _said(problem: Mapping[str, str]) -> str:
    where = f"{problem['column']}: " if problem["column"] else ""
    return f"{where}{problem['message']}"


def _between(plain: Path, first: int, last: int) -> Iterable[tuple[int, list[str]]]:
    for number, cells in rows_of(plain):
        if number > last:
            return
        if number >= first:
            yield number, cells


def filled(
    entity: Entity,
    specs: Mapping[str, FieldSpec],
    there: Record,
    values: Mapping[str, Any],
    overwrite: Iterable[str],
) -> dict[str, Any]:
    """What a merge writes: empty fields are filled, sets and notes grow, the rest stays unless the person chose it."""
    writes: dict[str, Any] = {}
    for name, mine in values.items():
        if name not in specs:
            continue
        current = _current(there, specs[name])
        if specs[name].is_set:
            if not set(mine) <= set(current or []):
                writes[name] = sorted({*(current or []), *mine})
        elif name == notes_field(specs) and current and name not in overwrite:
            if mine not in current:
                writes[name] = f"{current}\n{mine}"
        elif mine != current and (current in (None, "") or name in overwrite):
            writes[name] = mine
    return writes


def _current(record: Record, spec: FieldSpec) -> Any:
    if spec.is_custom:
        return record.custom.get(spec.name.removeprefix("custom."))
    return to_wire(getattr(record, spec.column))


# --- Files ----------------------------------------------------------------------------------------------------------


def forget_files(record: Import) -> None:
    if record.folder:
        shutil.rmtree(settings.DATA_DIR / "imports" / record.folder, ignore_errors=True)
        record.folder = ""


@task
def forget_old_files() -> None:
    """What was uploaded and never imported."""
    old = Import.objects.filter(created_at__lt=timezone.now() - KEEP_FILES).exclude(folder="")
    for record in old.exclude(state__in=(Import.State.RUNNING, Import.State.PLANNING)):
        forget_files(record)
        record.save(update_fields=["folder"])


every(timedelta(hours=6), forget_old_files)
