"""A text file record by record, in bounded memory."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from core.imports.reading import UnreadableFile

MAX_CELL = 100_000


class _Lines:
    """Lines of a text file, and those that went into the present row: to see a quotation that never ends."""

    def __init__(self, file: IO[str]) -> None:
        self.file, self.number, self.pending, self.fresh = file, 0, "", False

    def __iter__(self) -> Iterator[str]:
        for line in self.file:
            self.number += 1
            if len(line) > MAX_CELL * 10:
                raise UnreadableFile(f"La riga {self.number} è troppo lunga per essere di una tabella.")
            # A zero byte inside a text is dirt of an old program.
            clean = line.replace("\x00", "")
            self.pending = clean if self.fresh else self.pending + clean
            self.fresh = False
            yield clean


def records_of(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which they begin. Raises UnreadableFile."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = _Lines(file)
        start, last = 1, (0, [""])
        try:
            for row in csv.reader(lines, delimiter=separator):
                if start == 1 and row:
                    row[0] = row[0].lstrip("\ufeff")
                if not (start == 1 and row and row[0].lower() == "sep="):
                    yield start, row
                last = (start, row)
                start, lines.fresh = lines.number + 1, True
        except csv.Error:
            raise _endless(start) from None
        if lines.number > last[0] and lines.pending.count('"') % 2:
            raise _endless(last[0])


def _endless(line: int) -> UnreadableFile:
    return UnreadableFile(
        f"Alla riga {line} si aprono virgolette che non si chiudono: correggi quella riga nel file e riprova.",
        row=line,
    )
