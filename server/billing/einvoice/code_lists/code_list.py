"""A code list: codes with their description and the dates between which they may be written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

OCT_2020 = date(2020, 10, 1)
END_2020 = date(2020, 12, 31)


@dataclass(frozen=True, slots=True)
class Code:
    code: str
    description: str
    since: date | None = None
    until: date | None = None

    def is_current(self, on: date) -> bool:
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True)
class CodeList:
    """A named list; `title` is how an Italian sentence calls it ("la natura IVA")."""

    name: str
    title: str
    rows: tuple[Code, ...]
    by_code: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_code", {row.code: row for row in self.rows})

    def __contains__(self, code: object) -> bool:
        return code in self.by_code

    def describe(self, code: str) -> str:
        """The Italian description, or nothing for a code that is not of the list."""
        row = self.by_code.get(code)
        return row.description if row else ""

    def current(self, on: date) -> tuple[Code, ...]:
        return tuple(row for row in self.rows if row.is_current(on))

    def only(self, name: str, codes: Iterable[str]) -> CodeList:
        wanted = set(codes)
        return CodeList(name, self.title, tuple(row for row in self.rows if row.code in wanted))
