"""Who else is looking at this card now (F044)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from core.access import visible_of
from core.api.me import actor_of
from core.api.sign import SignedIn
from core.api.text import Text
from core.entities import entity_of
from core.errors import NotFound
from core.models import Presence

router = Router(tags=["presence"], auth=SignedIn())

# An open card says every EVERY seconds that it still is; a network that breaks says nothing.
EVERY = 20
STAYS = timedelta(seconds=50)


class Place(Schema):
    entity: Text
    record: UUID


@router.post("", summary="I have this record open: who else has?")
def look(request: HttpRequest, body: Place) -> dict[str, Any]:
    actor, now = actor_of(request), timezone.now()
    if not visible_of(actor, entity_of(body.entity), [body.record]).exists():
        raise NotFound
    Presence.objects.filter(user=actor.user, at__lt=now - STAYS).delete()
    values = {"workspace": actor.workspace, "entity": body.entity, "at": now}
    Presence.objects.update_or_create(user=actor.user, record=body.record, defaults=values)
    here = Presence.objects.filter(workspace=actor.workspace, record=body.record, at__gt=now - STAYS)
    others = here.exclude(user=actor.user).select_related("user").order_by("user__name")
    return {"every": EVERY, "others": [{"id": str(one.user_id), "name": one.user.name} for one in others]}


@router.post("/leave", summary="I have closed it")
def leave(request: HttpRequest, body: Place) -> dict[str, Any]:
    Presence.objects.filter(user=actor_of(request).user, record=body.record).delete()
    return {}
