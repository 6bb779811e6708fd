"""Bugs of documents, planted on purpose: what is frozen, when an act may be done, what an undo leaves."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from core.access import check_may, visible
from core.actor import Actor
from core.commands import undo_whole
from core.entities import Entity, parent_of
from core.errors import NotFound
from core.models import Change
from core.sync import acts, door, edit, frozen
from core.testing.planting import Mutant
from core.verbs import PUT_BACK, Command

_check_act = acts.check_act
_take_back = undo_whole._take_back  # noqa: SLF001


def _one_floor(actor: Actor, entity: Entity, ids: Collection[UUID | None]) -> None:
    for id in set(ids) - {None}:
        parent = parent_of(entity)
        document = visible(actor, parent).filter(pk=id).first()
        if document is None:
            raise NotFound
        check_may(actor, parent, "edit", document)
        frozen.check_itself(parent, document)


def _whenever(actor: Actor, command: Command, parsed: Mapping[str, Any], seen: Any = None) -> None:
    _check_act(actor, replace(command, when={}), parsed, seen)


def _always_a_way(
    actor: Actor, command: Command, args: dict[str, Any], changes: Sequence[Change]
) -> list[undo_whole.Reason]:
    way = PUT_BACK if isinstance(command.undo, str) else command.undo
    return _take_back(actor, replace(command, undo=way), args, changes)


def _nothing(*args: Any, **kwargs: Any) -> None:
    return None


OF_DOCUMENTS: dict[str, Mutant] = {
    "frozen asked before the merge only": Mutant(
        [(edit, "check_itself", _nothing), (edit, "check_moved", _nothing)],
        focus={"move_line": 80, "close": 40}, seed=102, steps=8,
    ),
    "frozen asked one floor up only": Mutant(
        [(frozen, "check_above", _one_floor), (edit, "check_moved", _nothing)],
        focus={"part": 90, "close": 50}, seed=105, steps=8,
    ),
    "an act at any time": Mutant(
        [(acts, "check_act", _whenever), (undo_whole, "check_act", _whenever)],
        focus={"close": 120}, seed=100, steps=8,
    ),
    "an undo does not look back": Mutant(
        [(door, "_looks_back", lambda op: False)], focus={"close": 60, "undo_act": 60}
    ),
}  # fmt: skip

# Undo seldom meets what stands against it: its stories are told at the door (sample/tests/test_undo_stands_back.py).
OF_UNDO: dict[str, Mutant] = {
    "undo over what changed since": Mutant(
        [(undo_whole, "to_wire", _nothing), (undo_whole, "_moved_since", lambda actor, changes: [])]
    ),
    "an act without a way back is taken back": Mutant([(undo_whole, "_take_back", _always_a_way)]),
}
