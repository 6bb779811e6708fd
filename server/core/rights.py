"""The shape of a group's rights. Pure: no database, no entities.

{"*": {"view": "group", "create": true, "edit": "own"}, "parties.*": {...}, "parties.account": {...}}
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Scope = Literal["none", "own", "group", "all"]
Act = Literal["view", "create", "edit", "delete", "import", "export"]
SCOPES: tuple[Scope, ...] = ("none", "own", "group", "all")
SCOPED_ACTS: tuple[Act, ...] = ("view", "edit", "delete")
PLAIN_ACTS: tuple[Act, ...] = ("create", "import", "export")


@dataclass(frozen=True)
class Rights:
    """What one person may do with one entity."""

    view: Scope = "none"
    create: bool = False
    edit: Scope = "none"
    delete: Scope = "none"
    import_: bool = False
    export: bool = False

    def as_wire(self) -> dict[str, Any]:
        return {
            "view": self.view, "create": self.create, "edit": self.edit, "delete": self.delete,
            "import": self.import_, "export": self.export,
        }  # fmt: skip

    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Rights:
        def scope(name: str) -> Scope:
            value = data.get(name, "none")
            return value if value in SCOPES else "none"

        return cls(
            scope("view"), data.get("create") is True, scope("edit"), scope("delete"),
            data.get("import") is True, data.get("export") is True,
        )  # fmt: skip

    def __or__(self, other: Rights) -> Rights:
        """A person in two groups has the wider right of the two."""
        return Rights(
            max(self.view, other.view, key=SCOPES.index),
            self.create or other.create,
            max(self.edit, other.edit, key=SCOPES.index),
            max(self.delete, other.delete, key=SCOPES.index),
            self.import_ or other.import_,
            self.export or other.export,
        )


EVERYTHING = Rights("all", True, "all", "all", True, True)
READING = Rights("all")
CHANGING = Rights("all", edit="all", export=True)


def mistakes(rights: Any, tables: Collection[str]) -> Iterator[str]:
    """What is wrong with a group's rights, in Italian. `tables` are the keys of all entities."""
    if not isinstance(rights, Mapping):
        yield "I permessi non hanno la forma prevista."
        return
    apps = {key.split(".")[0] + ".*" for key in tables}
    for key, granted in rights.items():
        if key != "*" and key not in apps and key not in tables:
            yield f"Non conosco la tabella «{str(key)[:60]}»."
        elif not isinstance(granted, Mapping):
            yield f"I permessi di «{key}» non hanno la forma prevista."
        else:
            yield from _mistakes_of(key, granted)


def _mistakes_of(key: str, granted: Mapping[str, Any]) -> Iterator[str]:
    for act, value in granted.items():
        if act in SCOPED_ACTS:
            if value not in SCOPES:
                yield f"«{key}», «{act}»: i valori possibili sono {', '.join(SCOPES)}."
        elif act not in PLAIN_ACTS:
            yield f"«{key}»: non conosco il permesso «{str(act)[:40]}»."
        elif not isinstance(value, bool):
            yield f"«{key}», «{act}»: si dice solo sì o no."
