"""A person's name written in one cell, taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from stdnum.it import iva

from core.connections import fold
from core.imports.transform import text

_HONORIFICS = re.compile(
    r"^((?:(?:dott|dr|prof|ing|avv|arch|geom|rag|sig|sig\.ra|dott\.ssa|prof\.ssa|mr|mrs|ms|sig\.na|per\.ind|p\.i)\b\.?(?:\s?ssa|\s?ra)?\s*)+)",
    re.I,
)


_PARTICLES = {
    "de",
    "di",
    "del",
    "della",
    "dello",
    "dei",
    "degli",
    "delle",
    "da",
    "dal",
    "dalla",
    "d'",
    "la",
    "lo",
    "le",
    "li",
    "van",
    "von",
    "el",
}


@dataclass(frozen=True)
class Person:
    first_name: str = ""
    last_name: str = ""
    salutation: str = ""


def split_person(cell: str, surname_first: bool = False) -> Person:
    """ "Dott.ssa Anna Maria De Luca" in title, name and surname. "ROSSI Mario" and "Rossi, Mario" say which is which, and so
    does a first name that everybody knows: "Bianchi Luca"."""
    value = " ".join(text(cell).split())
    salutation = ""
    if match := _HONORIFICS.match(value):
        rest = value[match.end() :].strip()
        if rest:
            salutation, value = match[1].strip(), rest
    if "," in value:
        last, first = (part.strip() for part in value.split(",", 1))
        return Person(first, last, salutation)
    words = value.split()
    if len(words) < 2:
        return Person("", value, salutation)
    shouted = [word for word in words if word.isupper() and len(word) > 1]
    if shouted and len(shouted) < len(words):
        return Person(" ".join(w for w in words if w not in shouted), _capital(" ".join(shouted)), salutation)
    opens, closes = (fold(word) in first_names() for word in (words[0], words[-1]))
    if (closes and not opens) or (surname_first and closes == opens):
        begun = len(words) - 1
        while begun > 1 and fold(words[begun - 1]) in first_names():
            if words[begun - 2].lower() in _PARTICLES:
                break
            begun -= 1
        return Person(" ".join(words[begun:]), " ".join(words[:begun]), salutation)
    cut = len(words) - 1
    while cut > 1 and words[cut - 1].lower() in _PARTICLES:
        cut -= 1
    return Person(" ".join(words[:cut]), " ".join(words[cut:]), salutation)


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    lines = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _capital(words: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), words)


def looks_like_vat_number(cell: str) -> bool:
    digits = re.sub(r"^IT|[\s.]", "", cell.strip().upper())
    return len(digits) == 11 and bool(iva.is_valid(digits))
