"""The HTTP side of the synchronisation. docs/protocol.md is its contract, word for word."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from core.actor import actor_for
from core.api.compress import json_response, shared_response
from core.api.limits import Limit
from core.api.me import actor_of
from core.api.sign import Locked, SignedIn, sign
from core.connections import one_moment
from core.errors import Malformed, Refused
from core.row_security import work_for
from core.sync import feed, scope, snapshot
from core.sync.door import push
from core.sync.quarantine import quarantine
from core.sync.shared import Prepared
from core.sync.upgrade import SCHEMA
from core.sync.whole import whole
from core.sync.wire import Answer, batches_of

router = Router(tags=["sync"])
signed = SignedIn()

MAX_OPS = 1_000
MAX_BATCH = 500
MAX_BODY_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 20
pushes = Limit(600, 60)


class TooLarge(Refused):
    code = "too_large"
    status = 413


class DeviceRequired(Refused):
    code = "device_required"
    status = 400

    def __init__(self) -> None:
        super().__init__("Prima di inviare modifiche il dispositivo va registrato (POST /api/device).")


class FetchIn(Schema):
    entity: str
    ids: list[UUID] = Field(max_length=scope.MAX_FETCH)


@router.post("/push", summary="Deliver operations", auth=None)
def push_operations(request: HttpRequest) -> HttpResponse:
    try:
        actor = sign(request)
    except Locked as locked:
        pushes.check(str(locked.device.pk))
        schema, batches = _read(request)
        work_for(locked.device.workspace_id)
        actor = actor_for(locked.device.user, locked.device)
        return _answer(request, quarantine(actor, list(batches_of(batches)), schema))
    if actor.device is None:
        raise DeviceRequired
    pushes.check(str(actor.device.pk))
    schema, batches = _read(request)
    return _answer(request, push(actor, list(batches_of(batches)), schema))


@router.get("/pull", summary="What changed since a position", auth=signed)
def pull(request: HttpRequest, since: int, limit: int = 1000, scope: str = "") -> HttpResponse:
    actor = actor_of(request)
    with one_moment():
        page = feed.prepared(actor, since, limit, scope)
        told = Prepared(page.key, lambda: {**vars(page.make()), "schema": SCHEMA})
        return shared_response(request, told)


@router.get("/snapshot", summary="First load: its parts", auth=signed)
def snapshot_parts(request: HttpRequest, window: date | None = None) -> HttpResponse:
    return json_response(request, snapshot.parts(actor_of(request), window))


@router.get("/snapshot/{entity}", summary="First load: one chunk", auth=signed)
def snapshot_chunk(
    request: HttpRequest, entity: str, after: str = "", limit: int = 2000, window: date | None = None
) -> HttpResponse:
    actor = actor_of(request)
    with one_moment():
        return shared_response(request, snapshot.prepared(actor, entity, after, limit, window))


@router.get("/inventory/{entity}", summary="Ids and versions of what I may hold", auth=signed)
def inventory(
    request: HttpRequest,
    entity: str,
    after: UUID | None = None,
    limit: int = 20_000,
    window: date | None = None,
) -> HttpResponse:
    limit = max(1, min(limit, 20_000))
    return json_response(request, scope.inventory(actor_of(request), entity, str(after or ""), limit, window))


@router.post("/fetch", summary="Records by id", auth=signed)
def fetch(request: HttpRequest, body: FetchIn) -> HttpResponse:
    return json_response(request, scope.fetch(actor_of(request), body.entity, body.ids))


@router.get("/whole/{entity}/{id}", summary="A record with its lines", auth=signed)
def whole_document(request: HttpRequest, entity: str, id: UUID) -> HttpResponse:
    return json_response(request, {"items": whole(actor_of(request), entity, id)})


def _answer(request: HttpRequest, answer: Answer) -> HttpResponse:
    return json_response(request, vars(answer))


def _read(request: HttpRequest) -> tuple[int, list[Mapping[str, Any]]]:
    """The body, within its limits. Read by hand: a hostile one must cost little."""
    if int(request.headers.get("Content-Length") or 0) > MAX_BODY_BYTES:
        raise TooLarge(f"Troppi dati in una volta: al massimo {MAX_BODY_BYTES // 1024 // 1024} MB.")
    try:
        data = json.loads(request.body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Malformed("La richiesta non è JSON.") from None
    batches = data.get("batches") if isinstance(data, dict) else None
    schema = data.get("schema") if isinstance(data, dict) else None
    if (
        not isinstance(batches, list)
        or not isinstance(schema, int)
        or isinstance(schema, bool)
        or schema > SCHEMA
    ):
        raise Malformed("La richiesta non ha la forma prevista: schema e batches.")
    if not all(isinstance(batch, dict) for batch in batches) or _depth(batches) > MAX_DEPTH:
        raise Malformed("I gruppi di modifiche non hanno la forma prevista.")
    sizes = [len(batch["ops"]) for batch in batches if isinstance(batch.get("ops"), list)]
    if sum(sizes) > MAX_OPS or any(size > MAX_BATCH for size in sizes):
        raise TooLarge(f"Al massimo {MAX_OPS} modifiche per richiesta e {MAX_BATCH} per gruppo.")
    return schema, batches


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _depth(value: Any) -> int:
    """Nesting of a parsed body. Iterative: the point is to survive a deep one."""
    deepest, stack = 0, [(value, 1)]
    while stack:
        item, depth = stack.pop()
        deepest = max(deepest, depth)
        if depth > MAX_DEPTH:
            break
        children = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
        stack += [(child, depth + 1) for child in children if isinstance(child, dict | list)]
    return deepest
