from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router

from core.api.compress import json_response
from core.api.me import actor_of
from core.api.sign import SignedIn
from core.sync import feed

router = Router(tags=["history"], auth=SignedIn())


@router.get("", summary="Accepted changes in feed order")
def history(request: HttpRequest, since: int = 0, limit: int = 1000) -> HttpResponse:
    changes, position, more = feed.history(actor_of(request), since, limit)
    return json_response(request, {"changes": changes, "next": position, "more": more})


@router.get("/{entity}/{id}", summary="One record's changes, newest first")
def history_of(request: HttpRequest, entity: str, id: UUID) -> HttpResponse:
    return json_response(request, {"changes": feed.history_of(actor_of(request), entity, id)})
