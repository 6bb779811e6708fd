"""The shape of a group's rights. Pure: no database, no entities.

{"*": {"view": "group", "create": true, "edit": "own"}, "parties.*": {...},
 "sample.orderline": {"view": "own+zone", "fields": {"cost": "none", "price": "view"}}, "sample.close_order": false}
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

# Parts joined by "+": one of the ladder, and scopes that apps name. They add up; "all" takes in every other.
Scope = str
Act = Literal["view", "create", "edit", "delete", "import", "export"]
# What somebody may do with a field that a group's rights mention: nothing, read it; unmentioned: as the record.
Sight = Literal["none", "view", "edit"]
SCOPES: tuple[Scope, ...] = ("none", "own", "group", "all")
SIGHTS: tuple[Sight, ...] = ("none", "view", "edit")
SCOPED_ACTS: tuple[Act, ...] = ("view", "edit", "delete")
PLAIN_ACTS: tuple[Act, ...] = ("create", "import", "export")


@dataclass
class Words:
    """What a group's rights may name, besides tables: told by whoever registers it."""

    # By entity key, how to ask for the fields of which a group may see nothing.
    fields: dict[str, Callable[[], frozenset[str]]] = field(default_factory=dict)
    verbs: set[str] = field(default_factory=set)
    scopes: set[str] = field(default_factory=set)


words = Words()


def parts_of(scope: Scope) -> frozenset[str]:
    return frozenset(scope.split("+")) - {"none"}


def scope_of(parts: Iterable[str]) -> Scope:
    """The one way to write it: the ladder's highest, then the named ones."""
    found = set(parts)
    if "all" in found:
        return "all"
    ladder = max(found & set(SCOPES), key=SCOPES.index, default="none")
    named = sorted(found - set(SCOPES))
    return "+".join([*([ladder] if ladder != "none" else []), *named]) or "none"


@dataclass(frozen=True)
class Rights:
    """What one person may do with one entity."""

    view: Scope = "none"
    create: bool = False
    edit: Scope = "none"
    delete: Scope = "none"
    import_: bool = False
    export: bool = False
    # Only those fields of which less may be seen or written than of the record.
    fields: Mapping[str, Sight] = field(default_factory=dict)

    def as_wire(self) -> dict[str, Any]:
        told = {
            "view": self.view, "create": self.create, "edit": self.edit, "delete": self.delete,
            "import": self.import_, "export": self.export,
        }  # fmt: skip
        return told | ({"fields": dict(self.fields)} if self.fields else {})

    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Rights:
        def scope(name: str) -> Scope:
            value = data.get(name, "none")
            return scope_of(parts_of(value) & _known()) if isinstance(value, str) else "none"

        fields = data.get("fields")
        return cls(
            scope("view"), data.get("create") is True, scope("edit"), scope("delete"),
            data.get("import") is True, data.get("export") is True,
            {name: sight for name, sight in fields.items() if sight in SIGHTS} if isinstance(fields, Mapping) else {},
        )  # fmt: skip

    def __or__(self, other: Rights) -> Rights:
        """The wider of both. Of fields nothing is said: see `together`."""
        return Rights(
            scope_of(parts_of(self.view) | parts_of(other.view)),
            self.create or other.create,
            scope_of(parts_of(self.edit) | parts_of(other.edit)),
            scope_of(parts_of(self.delete) | parts_of(other.delete)),
            self.import_ or other.import_,
            self.export or other.export,
        )

    def sight_of(self, name: str) -> Sight:
        """What these rights alone give of a field: at most what they give of the record."""
        most: Sight = (
            "edit" if self.create or self.edit != "none" else "view" if self.view != "none" else "none"
        )
        return min(self.fields.get(name, most), most, key=SIGHTS.index)


def together(groups: Iterable[Rights]) -> Rights:
    """A person in two groups has the wider right of the two, field by field."""
    found = list(groups)
    every = Rights()
    for rights in found:
        every |= rights
    fields: dict[str, Sight] = {}
    for name in sorted({name for rights in found for name in rights.fields}):
        sight = max((rights.sight_of(name) for rights in found), key=SIGHTS.index)
        if SIGHTS.index(sight) < SIGHTS.index(every.sight_of(name)):
            fields[name] = sight
    return replace(every, fields=fields)


EVERYTHING = Rights("all", True, "all", "all", True, True)
READING = Rights("all")
CHANGING = Rights("all", edit="all", export=True)


def _known() -> set[str]:
    return {*SCOPES, *words.scopes}


def mistakes(rights: Any, tables: Collection[str]) -> Iterator[str]:
    """What is wrong with a group's rights, in Italian. `tables` are the keys of all entities."""
    if not isinstance(rights, Mapping):
        yield "I permessi non hanno la forma prevista."
        return
    apps = {key.split(".")[0] + ".*" for key in tables}
    for key, granted in rights.items():
        if key in words.verbs:
            if not isinstance(granted, bool):
                yield f"«{key}»: si dice solo sì o no."
        elif key != "*" and key not in apps and key not in tables:
            yield f"Non conosco la tabella «{str(key)[:60]}»."
        elif not isinstance(granted, Mapping):
            yield f"I permessi di «{key}» non hanno la forma prevista."
        else:
            yield from _mistakes_of(key, granted)


def _mistakes_of(key: str, granted: Mapping[str, Any]) -> Iterator[str]:
    for act, value in granted.items():
        if act in SCOPED_ACTS:
            if not isinstance(value, str) or not set(value.split("+")) <= _known():
                possible = ", ".join([*SCOPES, *sorted(words.scopes)])
                yield f"«{key}», «{act}»: i valori possibili sono {possible}."
        elif act == "fields":
            yield from _mistakes_of_fields(key, value)
        elif act not in PLAIN_ACTS:
            yield f"«{key}»: non conosco il permesso «{str(act)[:40]}»."
        elif not isinstance(value, bool):
            yield f"«{key}», «{act}»: si dice solo sì o no."


def _mistakes_of_fields(key: str, value: Any) -> Iterator[str]:
    if not isinstance(value, Mapping):
        yield f"«{key}», «fields»: i permessi dei campi non hanno la forma prevista."
        return
    known = words.fields.get(key, frozenset)()
    for name, sight in value.items():
        if name not in known and not (known and str(name).startswith("custom.")):
            yield f"«{key}»: il campo «{str(name)[:60]}» non c'è, o serve a tutti."
        elif sight not in ("none", "view"):
            yield f"«{key}», «{name}»: i valori possibili sono none, view."
