"""The language in which the documents are declared: blocks of elements, each said once.

    @block("Dati della ritenuta")
    class DatiRitenutaType(Block):
        TipoRitenuta: str | None = one(types.WITHHOLDING, "tipo di ritenuta")

From such a declaration derive the constructor, the reader, the writer, the structural check and the facts for TypeScript.
One rule for values: a leaf that is absent is None, an element that may repeat is a list, a mandatory block is always
there (perhaps empty), an optional block is None. The order of the declarations is the order in the file and gives the
official numbering (2.2.1.14).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar, cast, dataclass_transform, overload

from billing.einvoice.kinds import Foreign, Kind

T = TypeVar("T")
B = TypeVar("B", bound="Block")


class Block:
    """An element that holds elements. Its class has the official name of its type, its attributes those of the elements."""

    plan: ClassVar[Plan]
    # How values were spelled in the file read, where our own spelling would differ: (name, index) -> (value, text).
    spelled: dict[tuple[str, int], tuple[object, str]]

    __slots__ = ("__weakref__", "spelled")


@dataclass(frozen=True)
class Field:
    """One element inside a block: a leaf when it has a kind, a block when it has a type."""

    label: str  # as a sentence calls it: "codice destinatario"
    kind: Kind[Any] | None
    type: type[Block] | None
    low: int
    high: int | None  # None: as many as you like
    default: str = ""  # what the schema puts in the place of an empty element
    name: str = ""
    number: int = 0  # position in the block, from 1

    @property
    def repeats(self) -> bool:
        return self.high is None

    @property
    def tag(self) -> str:
        return self.kind.tag if isinstance(self.kind, Foreign) else self.name


@dataclass(frozen=True)
class Attribute:
    name: str
    label: str
    kind: Kind[Any]
    required: bool


@dataclass(frozen=True)
class Plan:
    """What the declaration of a block says, ready for those who derive from it."""

    type: type[Block]
    label: str
    fields: tuple[Field, ...]
    attributes: tuple[Attribute, ...]
    # Exactly one of these groups of names must be there, whole: (("Denominazione",), ("Nome", "Cognome")).
    either: tuple[tuple[str, ...], ...]
    by_name: Mapping[str, Field]
    by_tag: Mapping[str, Field]  # the same, by the tag in the file: only the signature's differs


@overload
def one(kind: Kind[T], label: str, *, default: str = "") -> T | None: ...
@overload
def one(kind: type[B], label: str) -> B: ...
def one(kind: Any, label: str, *, default: str = "") -> Any:
    """An element that must be there once."""
    return _field(kind, label, 1, 1, default)


@overload
def maybe(kind: Kind[T], label: str) -> T | None: ...
@overload
def maybe(kind: type[B], label: str) -> B | None: ...
def maybe(kind: Any, label: str) -> Any:
    """An element that may be missing."""
    return _field(kind, label, 0, 1)


@overload
def many(kind: Kind[T], label: str, *, at_least: int = 0) -> list[T]: ...
@overload
def many(kind: type[B], label: str, *, at_least: int = 0) -> list[B]: ...
def many(kind: Any, label: str, *, at_least: int = 0) -> Any:
    """An element that may repeat."""
    return _field(kind, label, at_least, None)


def attribute(kind: Kind[T], label: str, *, required: bool = False) -> T | None:
    """An XML attribute of the block itself."""
    return cast("T | None", Attribute("", label, kind, required))


def _field(kind: Any, label: str, low: int, high: int | None, default: str = "") -> Field:
    is_block = isinstance(kind, type)
    return Field(label, None if is_block else kind, kind if is_block else None, low, high, default)


@dataclass_transform(kw_only_default=True)
def block(label: str, *, either: tuple[tuple[str, ...], ...] = ()) -> Callable[[type[B]], type[B]]:
    """Makes a declared class a dataclass with slots and keyword arguments, and compiles its plan."""

    def make(declared: type[B]) -> type[B]:
        attributes: list[Attribute] = []
        fields: list[Field] = []
        for name, said in [(name, vars(declared).get(name)) for name in declared.__annotations__]:
            if isinstance(said, Attribute):
                attributes.append(dataclasses.replace(said, name=name))
                setattr(declared, name, None)
            elif isinstance(said, Field):
                fields.append(dataclasses.replace(said, name=name, number=len(fields) + 1))
                setattr(declared, name, _initial(said))
        made = dataclass(kw_only=True, slots=True)(declared)
        by_name = {field.name: field for field in fields}
        by_tag = {field.tag: field for field in fields}
        made.plan = Plan(made, label, tuple(fields), tuple(attributes), either, by_name, by_tag)
        return made

    return make


def _initial(field: Field) -> Any:
    if field.repeats:
        return dataclasses.field(default_factory=list)
    if field.type is not None and field.low:
        return dataclasses.field(default_factory=field.type)
    return None
