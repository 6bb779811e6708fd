"""Reading for programs: every entity's list, card and export, typed, from what the entity declares.

Bodies are written by us, not through the models of the page: those only tell a reader (/api/docs) what comes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from ninja import Router, Schema
from ninja.params import functions as params

from core.access import check_may, hidden_fields, live, visible_of
from core.actor import Actor
from core.api.compress import json_response
from core.api.file_answers import csv_answer, file_answer, xlsx_answer
from core.api.limits import Limit
from core.api.me import actor_of
from core.api.record_types import models_of
from core.api.sign import SignedIn
from core.codec import values_of
from core.entities import Entity, all_entities, entity_of
from core.errors import NotFound
from core.export import GONE, Export, slots
from core.filters import read_filter
from core.listing import MAX_LIMIT, Query, page

reads = Limit(600, 60)

_Q = params.Query(
    "", max_length=10_000, description="Parole da trovare: inizi, pezzi o forme di parole, cifre di telefoni."
)
_FILTER = params.Query("", description="Condizioni in JSON, come in docs/protocol.md, sezione 7.")
_SORT = params.Query(
    "", max_length=500, description="Campi separati da virgole; «-» davanti per il verso contrario."
)
_COLUMNS = params.Query(
    "",
    max_length=10_000,
    description="Campi separati da virgole (anche account.city); «*» per tutti; vuoto per quelli dell'elenco.",
)


class Problem(Schema):
    code: str
    message: str
    data: dict[str, Any]


def router() -> Router:
    """One set of addresses for each entity."""
    made = Router(auth=SignedIn())
    for entity in all_entities():
        _add(made, entity)
    made.add_api_operation("/{entity}", ["GET"], _unknown, include_in_schema=False)
    made.add_api_operation("/{entity}/{rest}", ["GET"], _unknown_below, include_in_schema=False)
    return made


def _unknown(request: HttpRequest, entity: str) -> None:
    entity_of(entity)
    raise NotFound


def _unknown_below(request: HttpRequest, entity: str, rest: str) -> None:
    _unknown(request, entity)


def _add(made: Router, entity: Entity) -> None:
    item, listed = models_of(entity)
    tell: dict[str, Any] = {"tags": [entity.key], "exclude_none": False}
    problems = dict.fromkeys((400, 401, 403, 429), Problem)
    name = entity.key.replace(".", "_")
    made.get(
        f"/{entity.key}", summary=f"{entity.plural}: elenco", description=entity.help, operation_id=f"list_{name}",
        response={200: listed, **problems}, **tell,
    )(_list_of(entity))  # fmt: skip
    for ending, answer in (("csv", csv_answer), ("xlsx", xlsx_answer)):
        made.get(
            f"/{entity.key}/export.{ending}", summary=f"{entity.plural}: {ending.upper()} dell'elenco",
            operation_id=f"export_{name}_{ending}", response={**problems}, openapi_extra=file_answer(ending), **tell,
        )(_export_of(entity, answer))  # fmt: skip
    made.get(
        f"/{entity.key}/{{uuid:id}}", summary=f"{entity.label}: una scheda", operation_id=f"get_{name}",
        response={200: item, 404: Problem, **problems}, **tell,
    )(_one_of(entity))  # fmt: skip


def _list_of(entity: Entity) -> Callable[..., HttpResponse]:
    def listed(
        request: HttpRequest,
        q: str = _Q,
        filter: str = _FILTER,
        sort: str = _SORT,
        limit: int = params.Query(50, description=f"Righe per pagina, al massimo {MAX_LIMIT}."),
        cursor: str = params.Query("", max_length=5_000, description="Il «next» della pagina prima."),
        count: bool = params.Query(False, description="1: anche quante sono in tutto."),
    ) -> HttpResponse:
        actor = _reader(request)
        found = page(actor, Query(entity, read_filter(filter), q, sort), limit, cursor, count=count)
        answer: dict[str, Any] = {"items": found.items, "next": found.next}
        return json_response(request, answer | ({"count": found.count} if count else {}))

    return listed


def _one_of(entity: Entity) -> Callable[..., HttpResponse]:
    def one(request: HttpRequest, id: UUID) -> HttpResponse:
        actor = _reader(request)
        check_may(actor, entity, "view")
        hidden = hidden_fields(actor, entity)
        record = live(visible_of(actor, entity, [id])).first()
        if record is None:
            raise NotFound
        return json_response(
            request, {"id": str(record.pk), "version": record.version, **values_of(entity, record, hidden)}
        )

    return one


def _export_of(
    entity: Entity, answer: Callable[[Export], HttpResponseBase]
) -> Callable[..., HttpResponseBase]:
    def exported(
        request: HttpRequest, q: str = _Q, filter: str = _FILTER, sort: str = _SORT, columns: str = _COLUMNS
    ) -> HttpResponseBase:
        actor = _reader(request)
        check_may(actor, entity, "export")
        give_back = slots.take(actor.user.pk)
        try:
            export = Export(actor, Query(entity, read_filter(filter), q, sort), columns, _is_gone(request))
            response = answer(export)
        except BaseException:
            give_back()
            raise
        response._resource_closers.append(give_back)  # type: ignore[attr-defined]  # noqa: SLF001  Django's hook for the end of an answer
        return response

    return exported


def _is_gone(request: HttpRequest) -> Callable[[], bool]:
    gone = request.META.get("asgi.scope", {}).get(GONE)
    return gone.is_set if gone else lambda: False


def _reader(request: HttpRequest) -> Actor:
    actor = actor_of(request)
    reads.check(str(actor.user.pk))
    return actor


# What the page shows
