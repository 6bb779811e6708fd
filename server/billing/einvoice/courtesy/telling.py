"""Asks a block for its values and ticks them off: what nobody asked for is told at the end of the page, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.page import Fact
from billing.einvoice.kinds import Amount, Binary, Coded, Day, Foreign, Moment
from billing.einvoice.tree import Block, Field


class Telling:
    """A block being told. `path` as in findings; `told` is shared by the whole invoice."""

    def __init__(self, block: Block, path: str = "", told: set[str] | None = None) -> None:
        self.block = block
        self.path = path
        self.told = set() if told is None else told
        self.plan = type(block).plan.by_name

    def raw(self, name: str) -> Any:
        """The value itself, for a decision or a sum; this does not tell it."""
        return getattr(self.block, name)

    def has(self, name: str) -> bool:
        """Whether this form of the block knows such an element at all."""
        return name in self.plan

    def number(self, name: str) -> Decimal | None:
        value = getattr(self.block, name)
        assert value is None or isinstance(value, Decimal), name
        return value

    def text(self, name: str) -> str:
        """As it is read on the page; empty when absent. A value that could not be read is shown as it is written."""
        self.told.add(self._at(name))
        return _shown(self.plan[name], getattr(self.block, name), self._written(name, 0))

    def texts(self, name: str) -> list[str]:
        field, values = self.plan[name], getattr(self.block, name)
        self.told.update(f"{self._at(name)}[{place}]" for place in range(1, len(values) + 2))
        unread = [self._written(name, place) for place in range(len(values) + 1)]
        return [_shown(field, value, "") for value in values] + [
            italian.clean(text) for text in unread if text
        ]

    def inner(self, name: str) -> Telling | None:
        block = getattr(self.block, name)
        return None if block is None else Telling(block, self._at(name), self.told)

    def needed(self, name: str) -> Telling:
        """A mandatory block: it is always there."""
        return Telling(getattr(self.block, name), self._at(name), self.told)

    def all(self, name: str) -> list[Telling]:
        return [
            Telling(block, f"{self._at(name)}[{place}]", self.told)
            for place, block in enumerate(getattr(self.block, name), start=1)
        ]

    def fact(self, name: str, label: str = "") -> Fact:
        return Fact(label or italian.capital(self.plan[name].label), self.text(name))

    def facts(self, *names: str) -> list[Fact]:
        """Those that are there, with the labels of the declaration."""
        return present(self.fact(name) for name in names)

    def code(self, name: str) -> str:
        """The bare code: "TD01"."""
        self.told.add(self._at(name))
        return italian.clean(str(getattr(self.block, name) or ""))

    def tell(self, name: str) -> None:
        """Told in another way, by a sentence or by a sum of its own."""
        self.told.add(self._at(name))

    def untold(self) -> Iterator[Fact]:
        """What is in this block, and below, that nobody asked for."""
        for attribute in type(self.block).plan.attributes:
            value = getattr(self.block, attribute.name)
            if value is not None and self._at(attribute.name) not in self.told:
                yield Fact(f"Attributo {attribute.label}", italian.clean(str(value)))
        for field in self.plan.values():
            yield from self._untold_field(field)

    def _untold_field(self, field: Field) -> Iterator[Fact]:
        if field.type is not None:
            inner = self.all(field.name) if field.repeats else [self.inner(field.name)]
            for telling in inner:
                if telling is not None:
                    yield from telling.untold()
        elif field.repeats:
            if not {f"{self._at(field.name)}[1]"} <= self.told:
                yield from (Fact(italian.capital(field.label), text) for text in self.texts(field.name))
        elif self._at(field.name) not in self.told and (text := self.text(field.name)):
            yield Fact(italian.capital(field.label), text)

    def _at(self, name: str) -> str:
        return f"{self.path}/{name}" if self.path else name

    def _written(self, name: str, place: int) -> str:
        """The text of a value that could not be read."""
        value, text = getattr(self.block, "spelled", {}).get((name, place), ("", ""))
        return text if value is None else ""


def present(facts: Any) -> list[Fact]:
    return [fact for fact in facts if fact.value]


def coded(field: Field, code: str) -> str:
    """ "Bonifico (MP05)"; an unknown code stands alone."""
    assert isinstance(field.kind, Coded)
    if field.kind.codes.name == "Si":
        return "Sì" if code == "SI" else italian.clean(code)
    said = field.kind.codes.describe(code)
    return f"{said} ({code})" if said else italian.clean(code)


def _shown(field: Field, value: Any, written: str) -> str:
    if value is None:
        return italian.clean(written)
    match field.kind:
        case Coded():
            return coded(field, value)
        case Amount(name="RateType"):
            return italian.percent(value)
        case Amount(name="QuantitaType" | "PesoType"):
            return italian.amount(value, 0)
        case Amount():
            return italian.amount(value)
        case Day():
            return italian.day(value)
        case Moment():
            return italian.moment(value)
        case Binary():
            return italian.size(len(value))
        case Foreign():
            return "presente"
        case _:
            return italian.clean(str(value))
