"""What lies on the desk of a transaction: records read many at once, and not again while nothing has moved them.

Each lies there as it stands in the database and because the actor may see it now. What does not lie there is asked for, so
only what takes something away must be told: a change of the record, of who sees it, of rights.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from core.access import visible_of
from core.actor import Actor
from core.entities import Entity, lookers_at, parent_of
from core.errors import NotFound
from core.models import Record

# So many are read at once; after everything had to be forgotten one, and each time more: where that happens often, who
# reads ahead reads in vain.
MANY, MORE = 500, 4


class Desk:
    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self._to_write = Pile(self._to_be_written, self._read)
        self._to_read = Pile(self._seen, self._read)

    def expect(self, entity: Entity, ids: Iterable[UUID]) -> None:
        """These will be taken, in this order."""
        self._to_write.expect(entity, ids)

    def expect_documents(self, line: Entity, ids: Iterable[UUID]) -> None:
        self._to_read.expect(parent_of(line), ids)

    def take(self, entity: Entity, id: UUID) -> Record:
        """A record to be changed, locked, the caller's own. Raises NotFound."""
        record = self._to_write.find(entity, id)
        if record is None:
            raise NotFound
        self._to_write.forget(entity, id)
        self._join(entity, record)
        return record

    def document(self, entity: Entity, id: UUID) -> Record | None:
        """To look at, not to change: others look at it too. None where the actor sees no such record."""
        record = self._to_read.find(entity, id)
        if record is not None:
            self._join(entity, record)
        return record

    def forget(self, entity: Entity, id: UUID) -> None:
        """It is no more as it was read."""
        self._to_write.forget(entity, id)
        self._to_read.forget(entity, id)

    def forget_followers(self, entity: Entity) -> None:
        """Who sees a record of this entity may have changed, and with it who sees what hangs on it."""
        itself = any(looker.key == entity.key for looker, _, _ in lookers_at(entity))
        self._forget_all(but="" if itself else entity.key)

    def clear(self) -> None:
        self._forget_all()

    def _forget_all(self, but: str = "") -> None:
        self._to_write.forget_all(but)
        self._to_read.forget_all(but)

    def _seen(self, entity: Entity, ids: Collection[UUID]) -> QuerySet[Any]:
        return visible_of(self._actor, entity, ids)

    def _to_be_written(self, entity: Entity, ids: Collection[UUID]) -> QuerySet[Any]:
        return visible_of(self._actor, entity, ids).select_for_update(of=("self",))

    def _read(self, entity: Entity, records: Collection[Record]) -> None:
        """Whoever changes lines asks for their documents next."""
        if entity.parent:
            above = (_document(entity, record) for record in records)
            self.expect_documents(entity, [id for id in dict.fromkeys(above) if id is not None])

    def _join(self, entity: Entity, line: Record) -> None:
        """A line knows its document: the right to change the one is that to change the other."""
        above = _document(entity, line) if entity.parent else None
        if above is not None and (document := self.document(parent_of(entity), above)):
            line._meta.get_field(entity.parent).set_cached_value(line, document)  # type: ignore[union-attr]  # a foreign key


class Pile:
    """Records that serve one purpose. `rows` says how they are read; `read` hears of what was."""

    def __init__(
        self,
        rows: Callable[[Entity, Collection[UUID]], QuerySet[Any]],
        read: Callable[[Entity, Collection[Record]], None],
    ) -> None:
        self._rows, self._read, self._many = rows, read, MANY
        self._lying: dict[str, dict[UUID, Record]] = defaultdict(dict)
        # How often each will still be asked for, first come first.
        self._coming: dict[str, Counter[UUID]] = defaultdict(Counter)

    def expect(self, entity: Entity, ids: Iterable[UUID]) -> None:
        self._coming[entity.key].update(list(ids))

    def find(self, entity: Entity, id: UUID) -> Record | None:
        lying = self._lying[entity.key]
        if id not in lying:
            found = list(self._rows(entity, self._next(entity, id)))
            lying |= {record.pk: record for record in found}
            self._read(entity, found)
        return lying.get(id)

    def _next(self, entity: Entity, id: UUID) -> list[UUID]:
        """This one, and others that are still to come. What is not found among these is asked for when its turn comes."""
        lying, coming = self._lying[entity.key], self._coming[entity.key]
        others = (other for other in coming if other != id and other not in lying)
        ids = [id, *islice(others, self._many - 1)]
        for each in ids:
            coming[each] -= 1
            if coming[each] <= 0:
                del coming[each]
        self._many = min(MANY, self._many * MORE)
        return ids

    def forget(self, entity: Entity, id: UUID) -> None:
        self._lying[entity.key].pop(id, None)

    def forget_all(self, but: str = "") -> None:
        if any(lying for key, lying in self._lying.items() if key != but):
            kept = self._lying[but]
            self._lying.clear()
            self._lying[but] = kept
            self._many = 1


def _document(line: Entity, record: Record) -> UUID | None:
    id: UUID | None = getattr(record, line.spec(line.parent).column)
    return id
