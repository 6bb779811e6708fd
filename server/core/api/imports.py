"""Import from a spreadsheet: upload, see how it was read, map, preview, start, follow, cancel, undo.

Every answer below, but for the lists, is the **state** of one import:

    {"id", "entity", "file", "state", "message",
     "encoding", "separator", "sheet", "sheets", "header_row", "rows",
     "columns": [{"name", "sample": [..5 texts], "filled": 120, "guess": {"field": "vat_number", "sure": 0.9} | null}],
     "mapping": {"<column>": "<field>"}, "options": {...},
     "total", "done",                             rows, and how many of them the present step has behind it
     "counts": {"rows", "create", "merge", "skip", "refuse", "errors", "warnings", "totals",    what the preview found
                "created", "merged", "skipped", "refused",                              what has happened
                "undone", "left"},                                                      what the undo did
     "new": {"Etichette": 3},                     records that rows name and that will be made with them
     "duplicate_kinds": {"same": 5, "similar": 12},
     "errors": [...], "duplicates": [...], "totals": [...],    the first 200, while "planned"; more with /preview
     "changeset", "left": [{"entity", "record", "title", "reason"}], "created_at", "finished_at"}

`state`: read -> planning -> planned -> running -> done | cancelled | failed -> undoing -> undone. While it is planning,
running or undoing, ask again every second or less. `columns[].name` are unique: a second "Tel" is "Tel (2)".

A **field** of the mapping is a field of the entity (`name`, `custom.colore`, `tags`), or `@address` (a whole address, taken
apart), `@person` (a whole name, taken apart), `@notes` (added to the notes). A column without one is left out. `mapping` of the
first answer is the one used last time for the same headings, else the guess.

POST /api/imports             multipart: file, entity -> state "read"
POST /api/imports/{id}/read   {"encoding", "separator", "sheet", "header_row"}, all optional; header_row 0: no headings
POST /api/imports/{id}/plan   {"mapping", "options"} -> "planning", or "planned" at once for small files. Options, all optional:
    "bad_values": "notes" (default: a value that its field does not take goes to the notes, the row comes in)
                  | "refuse" (the row stays out)
    "unmapped":   "ignore" (default) | "notes" (columns without a field are written into the notes)
    "defaults":   {"roles": ["customer"]}      values, as on the wire, for rows that say nothing
    "overwrite":  ["phone"]                    fields that a merge may change although they are not empty
    "create_missing": ["account"]              references made when missing; without it: all that one may create
    "duplicates": {"vat_number" | "tax_code" | "same" | "contact" | "similar": "merge" | "skip" | "both"}
POST /api/imports/{id}/start  {"duplicates": {"<row>": "merge" | "skip" | "both"}, "duplicates_default": one of them} -> "running"
POST /api/imports/{id}/cancel -> state; rows that are in stay in, and can be undone
POST /api/imports/{id}/undo   -> "undoing" or "undone"
GET  /api/imports             {"imports": [states without columns and lists]}, newest first
GET  /api/imports/{id}        state
GET  /api/imports/{id}/preview?kind=errors|duplicates|totals|sample&offset=0&limit=200 -> {"items": [...], "next": 200 | null}
    errors:     {"row", "level": "error" | "warning", "field", "column", "value", "message"}; an error refuses the row
    duplicates: {"row", "kind", "reason", "score", "title", "record": id | null, "other_row": n | null, "existing": title,
                 "choice", "values"}
    totals:     {"row", "title", "reason"}: the lines of sums under a table; skipped, unless start says "both" for the row
    sample:     {"row", "values": {...}, "note", "errors": [...]}
GET  /api/imports/{id}/refused.csv   rows that did not come in, with the reason: to correct and bring again

`row` is the line of the file. Errors: 413 too_large, 422 unreadable_file (the message says why), 403 forbidden, 409 wrong_state.
"""

from __future__ import annotations

import re
import shutil
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import F, Q
from django.http import HttpRequest, StreamingHttpResponse
from django.utils import timezone
from ninja import Router, Schema

from core.access import check_may
from core.actor import Actor, actor_for
from core.api.limits import Limit
from core.api.me import actor_of
from core.api.sign import SignedIn, sign
from core.api.text import Text
from core.codec import WrongValue, from_wire, to_wire
from core.entities import Entity, entity_of
from core.errors import Invalid, Malformed, NotFound, Refused
from core.imports.apply import folder_of, forget_files, plan, plan_import, reading_of, run_import
from core.imports.cells import mapping_of
from core.imports.cleaning import cleaned
from core.imports.headings import guess, plain, source_of
from core.imports.plan import specs_for
from core.imports.planned import DECISIONS, lines_of
from core.imports.read import MAX_BYTES, read
from core.imports.reading import Wish
from core.imports.refused import refused_csv
from core.models import ChangeSet, Import, ImportMapping
from core.sync import door

router = Router(tags=["imports"])
signed = SignedIn()
uploads = Limit(30, 60)

# Smaller ones are checked while one waits.
PLANNED_AT_ONCE = 1_000
PAGE = 200
# The envelope of a multipart body.
ENVELOPE_BYTES = 16 * 1024
Choices = ("merge", "skip", "both")


class FileTooLarge(Refused):
    code = "too_large"
    status = 413


class WrongState(Refused):
    code = "wrong_state"
    status = 409


class ReadIn(Schema):
    encoding: Text = ""
    separator: Text = ""
    sheet: Text = ""
    header_row: int | None = None


class PlanIn(Schema):
    mapping: dict[str, str | None]
    options: dict[str, Any] = {}


class StartIn(Schema):
    duplicates: dict[str, str] = {}
    duplicates_default: Text = ""


@router.post("", summary="Upload a spreadsheet", auth=None)
def upload(request: HttpRequest) -> dict[str, Any]:
    # Before anybody reads the body: the check of the browser's token would store it on disk.
    size = int(request.headers.get("Content-Length") or 0)
    if size > MAX_BYTES + ENVELOPE_BYTES:
        raise FileTooLarge(
            f"Il file è troppo grande ({size // 1024 // 1024} MB): al massimo {MAX_BYTES // 1024 // 1024} MB."
        )
    actor = sign(request)
    uploads.check(str(actor.user.pk))
    entity = entity_of(request.POST.get("entity", ""))
    check_may(actor, entity, "import")
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise Malformed("Manca il file.")
    return _state(actor, _keep(actor, entity, file))


def _keep(actor: Actor, entity: Entity, file: UploadedFile[Any]) -> Import:
    record = Import(
        workspace=actor.workspace,
        owner=actor.user,
        entity=entity.key,
        file_name=_name(file.name or ""),
        folder=uuid4().hex,
    )
    folder = folder_of(record)
    folder.path.mkdir(parents=True, mode=0o700)
    try:
        with folder.source.open("wb") as kept:
            for piece in file.chunks():
                kept.write(piece)
        _read(actor, record, Wish())
    except BaseException:
        shutil.rmtree(folder.path, ignore_errors=True)
        raise
    return record


def _name(raw: str) -> str:
    """A file's name is only shown, never used; it still comes from outside."""
    return re.sub(r"[\x00-\x1f/\\<>:\"|?*]", "_", cleaned(raw)).strip()[-200:] or "file"


def _read(actor: Actor, record: Import, wish: Wish) -> None:
    folder = folder_of(record)
    reading = read(folder.source, folder.plain, wish)
    record.reading, record.source, record.total = reading.as_json(), source_of(reading.columns), reading.rows
    remembered = _remembered(actor, record, [column.name for column in reading.columns])
    specs = specs_for(actor, entity_of(record.entity))
    guesses = guess(reading.columns, specs)
    record.reading["guesses"] = {str(index): vars(found) for index, found in guesses.items()}
    if remembered and set(remembered.values()) <= {*specs, "@address", "@person", "@notes"}:
        record.mapping = remembered
    else:
        names = {column.index: column.name for column in reading.columns}
        record.mapping = {names[index]: found.target for index, found in sorted(guesses.items())}
    record.options = _options(specs, record.options)
    record.state, record.plan, record.done, record.message = Import.State.READ, {}, 0, ""
    record.save()


def _remembered(actor: Actor, record: Import, names: list[str]) -> dict[str, str]:
    """What was mapped last time, under the headings as this file writes them; nothing where they are not the same ones."""
    rows = ImportMapping.objects.filter(workspace=actor.workspace, entity=record.entity, source=record.source)
    found = rows.filter(Q(user=actor.user) | Q(user=None)).order_by(F("user").desc(nulls_last=True)).first()
    mapping: dict[str, str] = found.mapping if found else {}
    if set(mapping) <= set(names):
        return mapping
    written = {plain(name): name for name in names}
    if len(written) < len(names) or not {plain(name) for name in mapping} <= set(written):
        return {}
    return {written[plain(name)]: target for name, target in mapping.items()}


@router.get("", summary="Recent imports", auth=signed)
def imports(request: HttpRequest) -> dict[str, Any]:
    actor = actor_of(request)
    return {"imports": [_summary(record) for record in _mine(actor).order_by("-created_at")[:50]]}


@router.get("/{id}", summary="One import", auth=signed)
def one(request: HttpRequest, id: UUID) -> dict[str, Any]:
    actor = actor_of(request)
    return _state(actor, _import(actor, id))


@router.post("/{id}/read", summary="Read the file differently", auth=signed)
def read_again(request: HttpRequest, id: UUID, body: ReadIn) -> dict[str, Any]:
    actor = actor_of(request)
    with transaction.atomic():
        record = _import(actor, id, Import.State.READ, Import.State.PLANNED)
        _read(actor, record, Wish(body.encoding, body.separator, body.sheet, body.header_row))
    return _state(actor, record)


@router.post("/{id}/plan", summary="Preview", auth=signed)
def make_preview(request: HttpRequest, id: UUID, body: PlanIn) -> dict[str, Any]:
    actor = actor_of(request)
    with transaction.atomic():
        record = _import(actor, id, Import.State.READ, Import.State.PLANNED)
        entity = entity_of(record.entity)
        check_may(actor, entity, "import")
        specs = specs_for(actor, entity)
        mapping = {column: field for column, field in body.mapping.items() if field}
        options = _options(specs, body.options)
        mapping_of(mapping, reading_of(record).columns, specs)
        record.mapping, record.options, record.done, record.message = mapping, options, 0, ""
        record.cancel_asked = False
        record.state = Import.State.PLANNING
        record.save()
        ImportMapping.objects.update_or_create(
            workspace=actor.workspace, user=actor.user, entity=record.entity, source=record.source,
            defaults={"mapping": mapping},
        )  # fmt: skip
        if record.total > PLANNED_AT_ONCE:
            plan_import.enqueue(str(record.pk))
    if record.total <= PLANNED_AT_ONCE:
        try:
            plan(record)
        except BaseException:
            Import.objects.filter(pk=record.pk).update(state=Import.State.READ)
            raise
    return _state(actor, record)


@router.get("/{id}/preview", summary="Errors, duplicates, a sample", auth=signed)
def preview(request: HttpRequest, id: UUID, kind: str, offset: int = 0, limit: int = PAGE) -> dict[str, Any]:
    actor = actor_of(request)
    record = _import(actor, id)
    if kind not in ("errors", "duplicates", "totals", "sample"):
        raise Malformed("Anteprima di che cosa? errors, duplicates, totals o sample.")
    offset, limit = max(0, offset), max(1, min(limit, 1000))
    items = _list(record, kind, offset, limit)
    return {"items": items, "next": offset + limit if len(items) == limit else None}


@router.post("/{id}/start", summary="Start", auth=signed)
def start(request: HttpRequest, id: UUID, body: StartIn) -> dict[str, Any]:
    actor = actor_of(request)
    wrong = [c for c in [*body.duplicates.values(), body.duplicates_default] if c and c not in Choices]
    if wrong or len(body.duplicates) > 50_000:
        raise Invalid({"duplicates": "Per ogni doppione: merge, skip o both."})
    with transaction.atomic():
        record = _import(actor, id, Import.State.PLANNED)
        check_may(actor, entity_of(record.entity), "import")
        by_kind = dict.fromkeys(DECISIONS, body.duplicates_default) if body.duplicates_default else {}
        record.options = {
            **record.options, "decisions": body.duplicates, "duplicates": {**record.options["duplicates"], **by_kind},
        }  # fmt: skip
        record.state, record.done, record.counts, record.started_at = (
            Import.State.RUNNING,
            0,
            {},
            timezone.now(),
        )
        record.cancel_asked = False
        record.save()
        run_import.enqueue(str(record.pk))
    return _state(actor, record)


@router.post("/{id}/cancel", summary="Stop", auth=signed)
def cancel(request: HttpRequest, id: UUID) -> dict[str, Any]:
    actor = actor_of(request)
    record = _import(actor, id)
    if record.state in (Import.State.RUNNING, Import.State.PLANNING):
        Import.objects.filter(pk=record.pk).update(cancel_asked=True)
    elif record.state in (Import.State.READ, Import.State.PLANNED):
        forget_files(record)
        record.state, record.finished_at = Import.State.CANCELLED, timezone.now()
        record.save(update_fields=["state", "finished_at", "folder"])
    return _state(actor, _import(actor, id))


@router.post("/{id}/undo", summary="Undo the whole import", auth=signed)
def undo(request: HttpRequest, id: UUID) -> dict[str, Any]:
    actor = actor_of(request)
    record = _import(actor, id, Import.State.DONE, Import.State.CANCELLED, Import.State.FAILED)
    # The server's own act for this person: the device's numbers are for what the device sends.
    receipt = door.run(actor_for(actor.user), "core.undo_changeset", {"changeset": str(record.changeset)})
    if receipt["state"] == "refused":
        raise WrongState(receipt["message"])
    return _state(actor, record)


@router.get("/{id}/refused.csv", summary="Refused rows", auth=signed)
def refused(request: HttpRequest, id: UUID) -> StreamingHttpResponse:
    record = _import(actor_of(request), id)
    response = StreamingHttpResponse(refused_csv(record), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="righe-respinte.csv"'
    return response


# --- What is said ---------------------------------------------------------------------------------------------------


def _mine(actor: Actor) -> Any:
    rows = Import.objects.filter(workspace=actor.workspace)
    return rows if actor.is_admin else rows.filter(owner=actor.user)


def _import(actor: Actor, id: UUID, *states: Import.State) -> Import:
    """With states: locked, and refused in any other."""
    rows = _mine(actor).filter(pk=id)
    record: Import | None = (rows.select_for_update() if states and not _autocommit() else rows).first()
    if record is None:
        raise NotFound("Questa importazione non c'è.")
    if states and record.state not in states:
        raise WrongState(f"Adesso non si può: l'importazione è «{Import.State(record.state).label}».")
    return record


def _autocommit() -> bool:
    return not transaction.get_connection().in_atomic_block


def _options(specs: Any, raw: Any) -> dict[str, Any]:
    """Every option, with its default. Raises Invalid."""
    raw = raw if isinstance(raw, dict) else {}
    wrong: dict[str, str] = {}
    defaults = {}
    for name, value in _named(raw, "defaults", wrong).items():
        try:
            defaults[name] = to_wire(from_wire(specs[name], value))
        except (KeyError, WrongValue) as error:
            wrong[name] = str(error) if isinstance(error, WrongValue) else "Non conosco questo campo."
    asked = _named(raw, "duplicates", wrong)
    duplicates = {kind: str(asked.get(kind) or usual) for kind, usual in DECISIONS.items()}
    if not set(duplicates.values()) <= set(Choices):
        wrong["duplicates"] = "Per ogni tipo di doppione: merge, skip o both."
    if wrong:
        raise Invalid(wrong)
    create = raw.get("create_missing")
    overwrite = raw.get("overwrite")
    return {
        "bad_values": "refuse" if raw.get("bad_values") == "refuse" else "notes",
        "unmapped": "notes" if raw.get("unmapped") == "notes" else "ignore",
        "defaults": defaults,
        "overwrite": _among(specs, overwrite) if isinstance(overwrite, list) else [],
        "create_missing": _among(specs, create) if isinstance(create, list) else None,
        "duplicates": duplicates,
        "decisions": {},
    }


def _named(raw: dict[str, Any], part: str, wrong: dict[str, str]) -> dict[str, Any]:
    found = raw.get(part) or {}
    if not isinstance(found, dict):
        wrong[part] = "Non ha la forma prevista."
        return {}
    return found


def _among(specs: Any, names: list[Any]) -> list[str]:
    return [name for name in names if isinstance(name, str) and name in specs]


def _summary(record: Import) -> dict[str, Any]:
    changeset = ChangeSet.objects.filter(pk=record.changeset).first()
    undo = changeset.report.get("undo", {}) if changeset else {}
    state = record.state
    if changeset and changeset.state in (ChangeSet.State.UNDOING, ChangeSet.State.UNDONE):
        state = changeset.state
    undoing = state == ChangeSet.State.UNDOING
    numbers = {name: count for name, count in record.plan.items() if isinstance(count, int)}
    return {
        "id": str(record.pk), "entity": record.entity, "file": record.file_name, "state": state, "message": record.message,
        "total": undo.get("total", 0) if undoing else record.total, "done": undo.get("done", 0) if undoing else record.done,
        "counts": {**numbers, **record.counts, **({"undone": undo["undone"], "left": undo["left"]} if undo else {})},
        "changeset": str(record.changeset), "left": undo.get("rows", []), "owner": str(record.owner_id),
        "created_at": _moment(record.created_at), "finished_at": _moment(record.finished_at),
    }  # fmt: skip


def _moment(value: datetime | None) -> Any:
    return to_wire(value)


def _state(actor: Actor, record: Import) -> dict[str, Any]:
    reading = reading_of(record)
    guesses = record.reading.get("guesses", {})
    planned = record.state == Import.State.PLANNED
    return {
        **_summary(record),
        "encoding": reading.encoding, "separator": reading.separator, "sheet": reading.sheet, "sheets": reading.sheets,
        "header_row": reading.header_row, "rows": reading.rows,
        "columns": [
            {"name": c.name, "sample": c.samples, "filled": c.filled, "guess": _guessed(guesses.get(str(c.index)))}
            for c in reading.columns
        ],
        "mapping": record.mapping, "options": {k: v for k, v in record.options.items() if k != "decisions"},
        "new": record.plan.get("new", {}), "duplicate_kinds": record.plan.get("duplicates", {}),
        "errors": _list(record, "errors", 0, PAGE) if planned else [],
        "duplicates": _list(record, "duplicates", 0, PAGE) if planned else [],
        "totals": _list(record, "totals", 0, PAGE) if planned else [],
    }  # fmt: skip


def _guessed(found: dict[str, Any] | None) -> dict[str, Any] | None:
    return {"field": found["target"], "sure": found["sure"]} if found else None


def _list(record: Import, kind: str, offset: int, limit: int) -> list[dict[str, Any]]:
    if not record.folder:
        return []
    items = list(lines_of(folder_of(record).list_of(kind), offset, limit))
    if kind == "duplicates":
        for item in items:
            item["choice"] = record.options["duplicates"].get(item["kind"], DECISIONS[item["kind"]])
    return items
