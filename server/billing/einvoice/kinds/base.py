"""What all kinds have in common."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

BLANK = "[ \t\r\n]*"
_BLANKS = re.compile("[ \t\r\n]+")
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a value is refused: a word for programs, the end of the sentence "<Element> ...", and how to mend it."""

    fault: str
    message: str
    hint: str


EMPTY = Fault("empty", "è vuoto", "Scrivi il valore; se non c'è e il dato è facoltativo, togli l'elemento.")


class Kind(ABC, Generic[T]):
    """One simple type of the schema. `says` completes "Serve: ..."; `example` is a value that passes."""

    name: str
    says: str
    example: str
    accepts: Callable[[str], object]

    @abstractmethod
    def read(self, text: str) -> T | None:
        """The value, or None when the text cannot mean one."""

    @abstractmethod
    def write(self, value: T) -> str: ...

    @abstractmethod
    def facts(self) -> dict[str, object]:
        """What a form on the device needs to check the same."""

    def explain(self, text: str) -> Fault:
        """Why `accepts` said no."""
        return self.shape_fault(text)

    def shape_fault(self, text: str) -> Fault:
        if not text:
            return EMPTY
        return Fault("format", f"contiene {quoted(text)}, che non è nella forma richiesta", self.needs())

    def needs(self) -> str:
        return f"Serve: {self.says}. Per esempio {self.example}"


def quoted(text: str) -> str:
    shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "..."
    return f"«{shown}»"


def collapse(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")
