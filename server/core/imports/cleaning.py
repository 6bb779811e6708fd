"""Cells without what nobody sees and without the guard against formulas."""

from __future__ import annotations

import re

# Controls, zero-width and direction marks: invisible, and two names that look the same would not be.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]"
)


def cleaned(cell: str) -> str:
    """Without what nobody sees. Accents stay as they are; they become one form where values are made."""
    if cell.isascii() and cell.isprintable():
        return cell
    return _INVISIBLE.sub("", cell).replace("\xa0", " ").replace("\r\n", "\n").replace("\r", "\n")


# ="00100" keeps the zeros in Excel, and an apostrophe keeps a text from becoming a formula: ours and others' exports
# write them. They guard the value, they are not part of it.
_GUARDED = re.compile(r'="([^"]*)"|\'(?=[\s\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20])(.*)', re.DOTALL)


def unguarded(cell: str) -> str:
    found = _GUARDED.fullmatch(cell)
    return cell if found is None else found[1] if found[1] is not None else found[2]
