"""The characters an e-invoice may hold, and how a text is brought to them before it is written.

The schema admits U+0000-U+00FF in most texts and plain ASCII in codes and numbers: no euro sign, curly quotes, dashes,
emoji. Source: schema 1.2.3 (IsBasicLatin, IsLatin-1Supplement); order of the steps: specification 2.5.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Charset = Literal["latin", "basic", "any"]

HIGHEST = {"latin": 0xFF, "basic": 0x7F, "any": 0x10FFFF}

REPLACEMENTS = {
    "€": "EUR",
    "’": "'",
    "‘": "'",
    "‚": "'",
    "′": "'",
    "“": '"',
    "”": '"',
    "„": '"',
    "″": '"',
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "…": "...",
    "•": "-",
    "\xa0": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\u200b": "",
    "\ufeff": "",
    "\xad": "",
    "™": "(TM)",
    "‰": " per mille",
    "×": "x",
    "Œ": "OE",
    "œ": "oe",
    "Ÿ": "Y",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ı": "i",
}
# × is Latin-1 and stays where Latin-1 is admitted; in codes it becomes an x.
_ONLY_FOR_BASIC = {"×"}
_BASIC_EXTRA = {
    "ß": "ss",
    "æ": "ae",
    "Æ": "AE",
    "ø": "o",
    "Ø": "O",
    "°": " ",
    "º": "o",
    "ª": "a",
    "«": '"',
    "»": '"',
    "£": "GBP",
}

XML_SPACE = " \t\n\r"
_BEYOND = {name: re.compile(f"[^\x00-{chr(highest)}]") for name, highest in HIGHEST.items()}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_BLANKS = re.compile("[ \t\n\r]+")


def fit(text: str, charset: Charset = "latin", longest: int | None = None) -> str:
    """The text as it may be written: known signs replaced, accents simplified where needed, blanks folded, cut at last.

    A character without any likeness becomes "?"; who must know whether something was lost asks `lost(text, charset)`.
    """
    text = unicodedata.normalize("NFC", text)
    text = "".join(replacement(sign, charset) for sign in text)
    text = _BLANKS.sub(" ", _CONTROL.sub("", text)).strip()
    return text if longest is None else text[:longest].rstrip()


def lost(text: str, charset: Charset = "latin") -> str:
    """The characters of the text that `fit` can only turn into "?"."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFC", text)
        if sign != "?" and replacement(sign, charset) == "?"
    )


def replacement(sign: str, charset: Charset = "latin") -> str:
    """The nearest admitted spelling of one character."""
    if sign in REPLACEMENTS and not (charset != "basic" and sign in _ONLY_FOR_BASIC):
        return REPLACEMENTS[sign]
    if ord(sign) <= HIGHEST[charset]:
        return sign
    if sign in _BASIC_EXTRA:
        return _BASIC_EXTRA[sign]
    plain = "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
    if plain and plain != sign:
        return "".join(replacement(part, charset) for part in plain)
    return "?"


def first_forbidden(text: str, charset: Charset) -> tuple[int, str] | None:
    """Position (from 1) and sign of the first character outside the set."""
    found = _BEYOND[charset].search(text)
    return (found.end(), found.group()) if found else None
