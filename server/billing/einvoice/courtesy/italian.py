"""Values as Italians write them, and texts of strangers made harmless: nothing invisible, nothing that turns the line round."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from decimal import Decimal

MINUS = "\N{MINUS SIGN}"
_PLAIN = re.compile(r"[\n\x20-\x7e\xa0-\xac\xae-\xff]*").fullmatch
_NEW_LINE = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """Only what can be seen: tabs become blanks, windows-1252 signs that were taken for controls what they were meant to be.

    What cannot be seen or changes the direction of the text is shown by its number, "[U+202E]": hidden, it could make
    one read another name or amount.
    """
    text = text.strip()
    return text if _PLAIN(text) else "".join(map(_visible, _NEW_LINE.sub("\n", text.replace("\t", " "))))


def amount(value: Decimal, least: int = 2) -> str:
    """1234.5 -> "1.234,50": at least so many decimals, no zeros beyond them."""
    sign, digits, exponent = value.normalize().as_tuple()
    if not isinstance(exponent, int):
        return str(value)
    whole, fraction = f"{abs(value):f}".partition(".")[::2]
    fraction = fraction.rstrip("0").ljust(least, "0")
    grouped = f"{int(whole):,}".replace(",", ".")
    return (MINUS if sign and any(digits) else "") + grouped + (f",{fraction}" if fraction else "")


def percent(value: Decimal) -> str:
    return f"{amount(value, 0)}%"


def money(value: Decimal, currency: str) -> str:
    """ "€ 1.234,56"; a currency that is not said is the euro."""
    return f"{'€' if currency in {'EUR', ''} else currency}\N{NO-BREAK SPACE}{amount(value)}"


def day(value: date) -> str:
    return f"{value.day:02}/{value.month:02}/{value.year:04}"


def moment(value: datetime) -> str:
    seconds = f":{value.second:02}" if value.second else ""
    offset = value.strftime("%z")
    zone = f" (UTC{offset[:3]}:{offset[3:5]})" if offset else ""
    return f"{day(value)} {value.hour:02}:{value.minute:02}{seconds}{zone}"


def size(count_bytes: int) -> str:
    if count_bytes < 1000:
        return f"{count_bytes} byte"
    return f"{amount((Decimal(count_bytes) / 1000).quantize(Decimal('0.1')), 0)} kB"


def iban(text: str) -> str:
    """In groups of four, as it is printed and typed."""
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4)) if text.isalnum() else text


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _visible(sign: str) -> str:
    if sign == "\n" or unicodedata.category(sign)[0] != "C":
        return sign
    if sign == "\xad":  # where a word may be broken: that is what it is for
        return sign
    if "\x80" <= sign <= "\x9f":
        return sign.encode("latin-1").decode("cp1252", "ignore") or _number(sign)
    return _number(sign)


def _number(sign: str) -> str:
    return f"[U+{ord(sign):04X}]"
