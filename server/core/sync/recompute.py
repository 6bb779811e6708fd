"""All derived values once more, from what stands in the tables: after a migration that adds one, or when in doubt."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from django.db import transaction

from core.actor import Actor, actor_for
from core.bottom_up import steps
from core.models import Change, User, Workspace
from core.sync.writing import writing


def recompute(entities: Collection[str] = (), *, keep: bool = True) -> Iterator[Change]:
    """What differed, as the rows of the feed by which the devices learn it; nothing stays where `keep` is false.

    Of all firms. `entities` restricts it to values of these, and to what follows from them. The last step of a migration
    that adds a derived field calls it: `list(recompute(["sample.order"]))`.
    """
    for workspace in Workspace.objects.order_by("pk"):
        if actor := _somebody(workspace):
            yield from _recompute(actor, entities, keep=keep)


def _recompute(actor: Actor, entities: Collection[str], *, keep: bool) -> list[Change]:
    with transaction.atomic():
        with writing(actor) as unit:
            for place, step in enumerate(steps()):
                if not entities or step.entity.key in entities:
                    rows = step.entity.model._default_manager.filter(workspace=actor.workspace)
                    unit.mark((place, id) for id in rows.values_list("pk", flat=True))
            unit.settle()
        if not keep:
            transaction.set_rollback(True)
    return unit.changes


def _somebody(workspace: Workspace) -> Actor | None:
    """Somebody has to sign for it."""
    user = User.objects.filter(workspace=workspace, is_admin=True).order_by("created_at", "pk").first()
    return actor_for(user) if user else None
