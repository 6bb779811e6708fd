"""An act on many records comes from a device as many batches that name one changeset: here it gets its record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from core.actor import Actor
from core.entities import entity_of
from core.errors import Refused
from core.models import ChangeSet
from core.sync.unit import SYSTEM, Unit, changed, created


class ChangesetTaken(Refused):
    code = "changeset_taken"
    status = 409

    def __init__(self) -> None:
        super().__init__("Questo identificativo appartiene all'operazione di altri.")


@dataclass
class _Act:
    record: ChangeSet | None
    entity: str = ""
    count: int = 0


class Acts:
    """The changesets that one transaction adds to."""

    def __init__(self, actor: Actor, unit: Unit) -> None:
        self.actor, self.unit = actor, unit
        self.acts: dict[UUID, _Act] = {}

    def check(self, changeset: UUID) -> None:
        """Raises ChangesetTaken: who adds to somebody's act would have it undone with theirs."""
        if changeset not in self.acts:
            self.acts[changeset] = _Act(ChangeSet.objects.filter(pk=changeset).first())
        record = self.acts[changeset].record
        if record and (record.workspace_id, record.owner_id) != (self.actor.workspace.pk, self.actor.user.pk):
            raise ChangesetTaken

    def add(self, changeset: UUID, ops: Sequence[Mapping[str, Any]]) -> None:
        act = self.acts[changeset]
        act.count += len(ops)
        act.entity = act.entity or next((str(op["entity"]) for op in ops if op.get("kind") == "edit"), "")

    def note(self) -> None:
        """What was added, on the records. An import and its like keep their own count."""
        self.unit.origin = SYSTEM
        for id, act in self.acts.items():
            if act.count and act.record is None:
                created(self.actor, self._bulk_edit(id, act))
            elif act.count and act.record and act.record.kind == ChangeSet.Kind.BULK_EDIT:
                act.record.count += act.count
                changed(self.actor, act.record, "count")

    def _bulk_edit(self, id: UUID, act: _Act) -> ChangeSet:
        of = f" di «{entity_of(act.entity).plural}»" if act.entity else ""
        return ChangeSet(
            id=id, kind=ChangeSet.Kind.BULK_EDIT, title=f"Modifica multipla{of}"[:200], entity=act.entity,
            owner=self.actor.user, count=act.count,
        )  # fmt: skip
