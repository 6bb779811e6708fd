"""What is done in person or not at all: acts on people, groups and rights never come out of quarantine.

Whoever was blocked, or holds a stolen device, could put an unblock of themselves beside a harmless label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.errors import Forbidden
from core.verbs import Command

PEOPLE = frozenset({"core.user", "core.group"})
# It names a person, and gives them cards, not rights.
ON_CARDS = frozenset({"core.change_owner"})


def check_edit(op: Mapping[str, Any], entity: str) -> None:
    """Raises Forbidden. `released` is written by `kept.py`; a device that writes it itself only binds itself."""
    if op.get("released") and entity in PEOPLE:
        raise OnlyInPerson


def check_command(op: Mapping[str, Any], command: Command, args: Mapping[str, Any]) -> None:
    """Raises Forbidden: for the kernel's acts on people, and for an undo that would put back what they were given."""
    if not op.get("released") or command.name in ON_CARDS:
        return
    touched = command.touches(args) if command.touches else ()
    on_people = command.name.startswith("core.") and not PEOPLE.isdisjoint(command.of.values())
    if on_people or any(entity in PEOPLE for entity, _ in touched):
        raise OnlyInPerson


class OnlyInPerson(Forbidden):
    def __init__(self) -> None:
        super().__init__(
            "Persone, gruppi e permessi non si cambiano dalla custodia: se è giusto, fallo tu da Persone."
        )
