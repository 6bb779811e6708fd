"""Conflicts are settled by whoever was told, on any of their devices."""

from uuid import UUID

from core.access import record_for
from core.actor import Actor
from core.models import Conflict
from core.sync.unit import changed
from core.verbs import PUT_BACK, command


@command("Segna come visto", of={"conflict": "core.conflict"}, undo=PUT_BACK)
def settle_conflict(actor: Actor, conflict: UUID) -> None:
    """The actor has seen it and decided: it no longer waits on any of their devices. The other side keeps its own."""
    record = record_for(actor, Conflict, conflict)
    me = str(actor.user.pk)
    if me not in record.seen_by:
        record.seen_by = sorted([*record.seen_by, me])
        changed(actor, record, "seen_by")
