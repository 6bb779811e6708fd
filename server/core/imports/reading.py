"""What was read of a file, and what one may ask of the reader."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from core.errors import Refused


class UnreadableFile(Refused):
    code = "unreadable_file"
    status = 422


@dataclass(frozen=True)
class Wish:
    """What the person said about the file; what is empty is guessed."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    # 1-based row of the headings; 0: there are none.
    header_row: int | None = None


@dataclass
class Column:
    index: int
    name: str
    samples: list[str] = field(default_factory=list)
    filled: int = 0


@dataclass
class Reading:
    """How a file was read, and what stands in it."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    header_row: int = 1
    rows: int = 0
    columns: list[Column] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Reading:
        return cls(**{**data, "columns": [Column(**column) for column in data["columns"]]})


def rows_of(plain: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of the plain form: number in the file, cells."""
    with plain.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            yield int(row[0]), row[1:]
