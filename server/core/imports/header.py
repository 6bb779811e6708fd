"""Which row of a sheet names its columns, and the columns it names."""

from __future__ import annotations

import re
from collections import Counter

from core.imports.cleaning import cleaned
from core.imports.reading import Column


def header_row(head: list[tuple[int, list[str]]]) -> int:
    """The first row that is about as wide as the table: above it may stand a title."""
    filled = [(number, sum(1 for cell in row if cell.strip()), row) for number, row in head]
    widest = max((count for _, count, _ in filled), default=0)
    for number, count, row in filled:
        if count and count * 2 >= widest:
            return 0 if _looks_like_data(row) else number
    return 1


def _looks_like_data(row: list[str]) -> bool:
    """No heading holds an address, a telephone number or eleven digits."""
    return any(re.search(r"\S@\S+\.\w|\d{6}|^https?://|^\d+[.,]?\d*$", cell.strip()) for cell in row)


def columns(names: list[str]) -> list[Column]:
    columns: list[Column] = []
    seen: Counter[str] = Counter()
    for index, raw in enumerate(names):
        name = " ".join(cleaned(raw).split())[:120] or f"Colonna {index + 1}"
        seen[name.lower()] += 1
        again = seen[name.lower()]
        columns.append(Column(index, f"{name} ({again})" if again > 1 else name))
    return columns
