"""The characters that bank files admit, and how a text is brought to them."""

from __future__ import annotations

import re

from billing.einvoice.charset import fit, lost

# Source: EPC217-08, best practices for the SEPA character set.
_SEPA_NEAREST = str.maketrans({
    "&": "+", '"': "'", "`": "'", "_": "-", "~": "-", "!": ".", "#": ".", "$": ".", "%": ".", "*": ".", "=": ".",
    "^": ".", "@": ".", ";": ",", "[": "(", "{": "(", "<": "(", "]": ")", "}": ")", ">": ")", "\\": "/", "|": "/",
})  # fmt: skip
# The banks' mainframes spell these differently from one another; the rest of ASCII is the same everywhere.
_CBI_NEAREST = str.maketrans({
    "`": "'", "~": "-", "!": ".", "#": ".", "$": ".", "^": ".", "@": ".", "[": "(", "{": "(", "]": ")", "}": ")",
    "\\": "/", "|": "/",
})  # fmt: skip
_SEPA_ID = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]+").fullmatch


def cbi_text(text: str) -> str:
    """Upper case ASCII: "Città [@]" becomes "CITTA (.)", blanks are folded. Nothing is cut here."""
    return fit(text, "basic").upper().translate(_CBI_NEAREST)


def sepa_text(text: str) -> str:
    """The SEPA set: letters, digits, blank and / - ? : ( ) . , ' +. Nothing is cut here. Source: EPC217-08."""
    return fit(text, "basic").translate(_SEPA_NEAREST)


def has_lost(text: str) -> bool:
    """Does the text hold characters (Chinese, emoji) that can only become a question mark?"""
    return bool(lost(text, "basic"))


def is_sepa_id(text: str, longest: int = 35) -> bool:
    """May the text be an identifier of a SEPA message? Such are never changed, so they must be right already.

    Source: EPC130-08 1.4: the SEPA set, no slash at either end and no two in a row.
    """
    return (
        0 < len(text) <= longest
        and text == text.strip()
        and _SEPA_ID(text) is not None
        and not text.startswith("/")
        and not text.endswith("/")
        and "//" not in text
    )
