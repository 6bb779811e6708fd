"""Which of the choices of a field a cell means."""

from __future__ import annotations

import re
from functools import lru_cache

from core.connections import fold
from core.countries import names_by_country
from core.imports.transform import WrongCell, pieces, text


def choice(cell: str, choices: tuple[tuple[str, str], ...]) -> str:
    """The value whose label (or name) was written, whatever its letters' case and accents."""
    wanted = _loose(cell)
    if found := _words_of(choices).get(wanted):
        return found
    for value, label in choices:
        if _is_plural(wanted, _loose(label)):
            return value
    shown = ", ".join(label for _, label in choices[:8]) + ("…" if len(choices) > 8 else "")
    raise WrongCell(f"«{text(cell)[:60]}» non è fra i valori previsti: {shown}.")


@lru_cache(maxsize=200)
def _words_of(choices: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Every word for each choice: its label, its value, either half of "Potenziale (prospect)"; for countries the English too."""
    words: dict[str, str] = {}
    if ("IT", "Italia") in choices:
        for code, names in names_by_country().items():
            # "*aa": the same as in that language.
            english = names.get("en", "")
            english = names.get(english[1:], "") if english.startswith("*") else english
            if len(code) == 2 and english:
                words[_loose(english)] = code
        words |= {"ita": "IT", "repubblica italiana": "IT", "uk": "GB", "usa": "US"}
    for value, label in choices:
        words |= {_loose(part): value for part in re.split(r"[()/]", label) if part.strip()}
    for value, label in choices:
        words |= {_loose(value): value, _loose(label): value}
    words.pop("", None)
    return words


def choices(cell: str, allowed: tuple[tuple[str, str], ...]) -> list[str]:
    return sorted({choice(piece, allowed) for piece in pieces(cell)})


def _loose(word: str) -> str:
    return " ".join(re.sub(r"[^0-9a-z]+", " ", fold(text(word)) or "").split())


def _is_plural(wanted: str, label: str) -> bool:
    return (
        len(label) > 3
        and wanted[:-1] == label[:-1]
        and wanted[-1:] in ("i", "e", "a")
        and label[-1:] in ("e", "o", "a", "i")
    )
