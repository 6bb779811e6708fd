"""Who saw which records before a transaction touched them, and who has lost sight of them at its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

from core.entities import Entity, entity_of
from core.models import Change, Record, Workspace
from core.sync.sight import Onlookers, followers, onlookers

Note = Callable[[Record, Change.Kind, dict[str, Any], dict[str, Any]], None]


class Watch:
    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        # (entity, record) -> ids of the users who saw it before. A failed batch puts back what was known when it began.
        self.before: dict[tuple[str, UUID], set[UUID]] = {}
        self._onlookers: Onlookers | None = None

    def look_again(self) -> None:
        """Rights may have changed: nobody's are remembered."""
        self._onlookers = None

    def knows(self, entity: Entity, id: UUID) -> bool:
        return (entity.key, id) in self.before

    def begin(self, entity: Entity, ids: Iterable[UUID]) -> None:
        """Remember who sees these records now, and what hangs on them."""
        wanted = {id for id in ids if not self.knows(entity, id)}
        if not wanted:
            return
        for watched, group in [(entity, wanted), *followers(entity, wanted)]:
            for id, people in self._everybody().seen(watched, group).items():
                self.before.setdefault((watched.key, id), people)

    def note_lost(self, changes: Sequence[Change], note: Note) -> None:
        """Write on each change who has lost sight of its record; where a record has none, `note` one for it."""
        told = {(change.entity, change.record): change for change in changes} if self.before else {}
        by_entity: dict[str, set[UUID]] = defaultdict(set)
        for key, id in self.before:
            by_entity[key].add(id)
        for key, ids in by_entity.items():
            entity = entity_of(key)
            now_seen = self._everybody().seen(entity, ids)
            moved = {id for id in ids if now_seen[id] != self.before[key, id]}
            silent = {id for id in moved if (key, id) not in told}
            for record in entity.model._default_manager.filter(pk__in=silent).order_by("pk"):
                note(record, Change.Kind.SIGHT, {}, {})
                told[key, record.pk] = changes[-1]
            for id in moved:
                if change := told.get((key, id)):
                    change.lost_to = sorted(str(user) for user in self.before[key, id] - now_seen[id])

    def _everybody(self) -> Onlookers:
        self._onlookers = self._onlookers or onlookers(self.workspace)
        return self._onlookers
