"""Named acts. `@command` puts a function behind the door: `run("parties.convert_lead", {...})` on any device."""

from core.commands import conflicts, owners, people, undo, undo_changeset
from core.sync.unit import changed, created, deleted, restored
from core.verbs import Command, all_commands, command, command_of

__all__ = [
    "Command",
    "all_commands",
    "changed",
    "command",
    "command_of",
    "conflicts",
    "created",
    "deleted",
    "owners",
    "people",
    "restored",
    "undo",
    "undo_changeset",
]
