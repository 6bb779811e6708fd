"""The rows of a plan, as they are kept in its folder and read again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid5

Decision = Literal["merge", "skip", "both"]
DECISIONS: dict[str, Decision] = {
    "vat_number": "merge",
    "tax_code": "merge",
    "same": "merge",
    "contact": "both",
    "similar": "both",
}


@dataclass(frozen=True)
class PlannedRow:
    """A row as it will be written. `kind`: of duplicate, or TOTAL. `record`: the one it may be a duplicate of; `twin`: the row
    of this file it may repeat."""

    number: int
    values: dict[str, Any]
    note: str = ""
    errors: list[dict[str, str]] = field(default_factory=list)
    kind: str = ""
    reason: str = ""
    score: int = 0
    record: str = ""
    twin: int = 0


@dataclass(frozen=True)
class Folder:
    """The files of one import."""

    path: Path

    @property
    def source(self) -> Path:
        return self.path / "source"

    @property
    def plain(self) -> Path:
        return self.path / "plain.csv"

    @property
    def plan(self) -> Path:
        return self.path / "plan.jsonl"

    @property
    def new(self) -> Path:
        return self.path / "new.json"

    def list_of(self, kind: str) -> Path:
        return self.path / f"{kind}.jsonl"


def json_line(file: Any, data: Mapping[str, Any]) -> None:
    file.write(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n")


def lines_of(path: Path, offset: int = 0, limit: int | None = None) -> Iterator[dict[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as file:
            for line in islice(file, offset, None if limit is None else offset + limit):
                yield json.loads(line)


def planned_rows(folder: Folder) -> Iterator[PlannedRow]:
    return (PlannedRow(**line) for line in lines_of(folder.plan))


def row_id(seed: UUID, number: int) -> UUID:
    """The record that a row becomes: the same however often the import runs."""
    return uuid5(seed, f"row {number}")
