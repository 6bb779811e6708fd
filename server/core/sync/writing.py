"""A write of the server's own accord: what a task does for somebody, outside of any operation of a device."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from core.actor import Actor
from core.models import Workspace
from core.sync.news import announce
from core.sync.unit import SYSTEM, Origin, Unit


@contextmanager
def writing(actor: Actor, origin: Origin = SYSTEM) -> Iterator[Unit]:
    """One transaction with a unit in it: `created`, `changed`, `deleted` may be called, and the devices learn of it."""
    with transaction.atomic():
        # One writer at a time in a workspace, as at the door.
        Workspace.objects.select_for_update(no_key=True).only("pk").get(pk=actor.workspace.pk)
        unit = actor.unit = Unit(actor, origin=origin)
        try:
            yield unit
            unit.finish()
        finally:
            actor.unit = None
        if unit.changes:
            workspace, seq = actor.workspace.pk, unit.changes[-1].seq
            transaction.on_commit(lambda: announce(workspace, seq))
