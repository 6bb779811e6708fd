"""What a refused batch takes with it: all that touches the same records or their documents, or names what it was to create."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from core.entities import Entity, all_entities, entity_of, parent_of
from core.errors import Unknown
from core.sync.wire import records_of, uuid_or_none
from core.verbs import command_of

Op = Mapping[str, Any]
Named = tuple[Entity, UUID]


@dataclass
class Fallen:
    """By record: the id of the batch that began it. While nothing has been refused, nothing is looked up."""

    touched: dict[str, str] = field(default_factory=dict)
    # Records that refused batches were to create: whoever names one in a value or an argument comes to nothing as well.
    unmade: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Fallen:
        return Fallen(dict(self.touched), dict(self.unmade))

    def cause_of(self, ops: Sequence[Op]) -> str:
        """ "" for a batch that hangs on nothing refused."""
        if not self.touched:
            return ""
        hit = [self.touched[id] for id in touched_by(ops) if id in self.touched]
        hit += [self.unmade[id] for op in ops for id in _ids_in(op) if id in self.unmade]
        return hit[0] if hit else ""

    def add(self, batch: UUID, ops: Sequence[Op], cause: str) -> None:
        self.touched.setdefault(str(batch), cause)  # for its undo
        for id in touched_by(ops):
            self.touched.setdefault(id, cause)
        for id in _to_be_made(ops):
            self.unmade.setdefault(id, cause)


def touched_by(ops: Sequence[Op]) -> list[str]:
    """The records that the operations are about, then the documents of those that are lines, on both sides of a move."""
    found = dict.fromkeys(id for op in ops for id in sorted(records_of(op)))
    floor = [named for op in ops for named in _lines_of(op)]
    while floor:
        found |= dict.fromkeys(str(id) for _, id in floor)
        floor = [named for named in _above(floor) if str(named[1]) not in found]
    return list(found)


def _lines_of(op: Op) -> Iterator[Named]:
    """Known records of an operation; of an edited line, also the documents that it says."""
    with suppress(Unknown):
        if op.get("kind") == "edit":
            entity = entity_of(str(op.get("entity")))
            if id := uuid_or_none(op.get("record")):
                yield entity, id
            for said in (op.get("values"), op.get("base")):
                if entity.parent and isinstance(said, dict) and (id := uuid_or_none(said.get(entity.parent))):
                    yield parent_of(entity), id
            return
        args = op.get("args")
        if not isinstance(args, dict):
            return
        declared = [(entity_of(key), id) for key, id in command_of(str(op.get("command"))).named(args)]
        known = [(entity, id) for entity, value in declared if (id := uuid_or_none(value))]
        yield from known
        # Of what no declaration tells, any table of lines may be meant.
        rest = {UUID(id) for id in records_of(op)} - {id for _, id in known}
        yield from ((entity, id) for entity in all_entities() if entity.parent for id in rest)


def _above(floor: Iterable[Named]) -> Iterator[Named]:
    lines: dict[str, set[UUID]] = defaultdict(set)
    for entity, id in floor:
        if entity.parent:
            lines[entity.key].add(id)
    for key, ids in lines.items():
        entity = entity_of(key)
        column = entity.spec(entity.parent).column
        for id in entity.model._base_manager.filter(pk__in=ids).values_list(column, flat=True):
            if id is not None:
                yield parent_of(entity), id


def _to_be_made(ops: Sequence[Op]) -> list[str]:
    """Ids of creations, and of records that a command names and nobody has."""
    made = [str(op.get("record")) for op in ops if op.get("kind") == "edit" and op.get("act") == "create"]
    for op in ops:
        if op.get("kind") == "command":
            for entity, id in _lines_of(op):
                if str(id) not in made and not _exists_somewhere(op, entity, id):
                    made.append(str(id))
    return [str(known) for text in made if (known := uuid_or_none(text))]


def _exists_somewhere(op: Op, entity: Entity, id: UUID) -> bool:
    declared = entity.key in command_of(str(op.get("command"))).of.values()
    return not declared or entity.model._base_manager.filter(pk=id).exists()


def _ids_in(value: Any) -> Iterator[str]:
    """Every identifier in an operation's values and arguments, in lists and links too."""
    if isinstance(value, dict):
        for name in ("values", "args"):
            if isinstance(value.get(name), dict):
                for item in value[name].values():
                    yield from _ids_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from _ids_in(item)
    elif isinstance(value, str) and (id := uuid_or_none(value.rpartition("/")[2])):
        yield str(id)
