"""In which encoding and with which separator a text was written."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from pathlib import Path

from core.imports.file_kinds import utf16

SEPARATORS = ";,\t|"
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "cp850", "mac-roman")
HEAD_ROWS = 60


def guess_encoding(source: Path, head: bytes) -> str:
    if found := utf16(head):
        return found
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with source.open("rb") as file:
            while piece := file.read(1024 * 1024):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decoded(head: bytes, encoding: str) -> str:
    return head.decode(encoding, "ignore").lstrip("\ufeff")


def guess_separator(head: str) -> str:
    """The one that cuts the first rows into the same number of pieces, the more the better."""
    if match := re.match(r"sep=(.)\r?\n", head, re.IGNORECASE):
        return match[1]
    lines = head.splitlines(keepends=True)
    scores = {separator: _evenness(lines, separator) for separator in SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    return best if scores[best] > 0 else ";"


def _evenness(lines: list[str], separator: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for count, row in enumerate(csv.reader(lines, delimiter=separator)):
            if count >= HEAD_ROWS:
                break
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0
    if not widths:
        return 0
    width, often = max(((w, n) for w, n in widths.items() if w > 1), key=lambda pair: pair[1], default=(1, 0))
    return often / widths.total() * (1 + min(width, 50) / 100)
