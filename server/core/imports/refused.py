"""The rows that were refused, as a file one can correct and bring again."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any

from core.imports.reading import Column
from core.models import Import, ImportRow

# What a spreadsheet would take for a formula, the wide forms of Asian keyboards included.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def inert(cell: str) -> str:
    """A text that no spreadsheet runs. The apostrophe is the mark of a text; our own import takes it away again."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def refused_csv(record: Import) -> Iterator[str]:
    """As Italian Excel opens it: semicolons, a mark for UTF-8, the reason first."""
    writer = csv.writer(_Echo(), delimiter=";")
    columns = columns_of(record)
    yield "\ufeff" + writer.writerow(["Riga", "Motivo", *(inert(column.name) for column in columns)])
    rows = record.rows.filter(outcome=ImportRow.Outcome.REFUSED).order_by("number")
    for number, message, cells in rows.values_list("number", "message", "cells").iterator():
        picked = [cells[column.index] if column.index < len(cells) else "" for column in columns]
        yield writer.writerow([number, inert(message), *map(inert, picked)])


def columns_of(record: Import) -> list[Column]:
    return [Column(**column) for column in record.reading["columns"]]


class _Echo:
    def write(self, text: str) -> Any:
        return text
