"""The scope "zone": orders whose zone has me among its people."""

from collections import defaultdict
from uuid import UUID

from django.db.models import Q

from core.actor import Actor
from core.entities import Entity
from core.models import Record, Workspace
from core.scopes import basis_of
from sample.models import Zone


def zones_of_everybody(workspace: Workspace) -> dict[UUID, list[str]]:
    found: dict[UUID, list[str]] = defaultdict(list)
    for zone in Zone.objects.filter(workspace=workspace, deleted_at=None):
        for person in zone.people:
            found[UUID(person)].append(str(zone.pk))
    return found


def rows(actor: Actor, entity: Entity) -> Q:
    return Q(zone__in=basis_of(actor, "zone")) if "zone" in entity.fields else Q(pk__in=[])


def holds(actor: Actor, entity: Entity, record: Record) -> bool:
    return str(getattr(record, "zone_id", "")) in basis_of(actor, "zone")
