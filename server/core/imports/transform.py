"""From cells as people write them to values as fields want them. Pure: no database, no clock but the one handed in."""

from __future__ import annotations

import re
import unicodedata

from core.connections import fold


class WrongCell(ValueError):
    """The Italian text says what was expected."""


# What people write where there is nothing, and what Excel writes where something broke.
_NOTHING = re.compile(
    r"^([-–—_.?/\\]+|n\.?\s?d\.?|n/?a|null|none|nan|#n/d|#n/a|#rif!|#ref!|#valore!|#value!|#nome\?|#name\?|#div/0!|#num!)$",
    re.I,
)


def text(cell: str) -> str:
    """One form for letters that look the same; without the apostrophe by which spreadsheets mark a text."""
    value = cell.strip() if cell.isascii() else unicodedata.normalize("NFC", cell).strip()
    if len(value) > 1 and value[0] == "'" and value[1] in "=+-@0123456789\t":
        value = value[1:]
    return (
        ""
        if value in ("-", "--", "#N/D", "#N/A", "#RIF!", "#REF!", "#VALORE!", "#VALUE!", "#NOME?", "#NAME?")
        else value
    )


def is_nothing(cell: str) -> bool:
    return not cell or bool(_NOTHING.match(cell))


# --- Names, addresses -----------------------------------------------------------------------------------------------


# --- Contact data ---------------------------------------------------------------------------------------------------


def email(cell: str) -> tuple[str, list[str]]:
    """The first address in small letters, and the others."""
    value = re.sub(r"^(mailto:|e-?mail:|pec:)\s*", "", text(cell), flags=re.I)
    if bracketed := re.findall(r"<([^<>]+@[^<>]+)>", value):
        found = bracketed
    else:
        found = [piece for piece in re.split(r"[;,\s/|]+", value) if piece]
    found = [piece.strip(".<>()[]\"'").lower() for piece in found]
    if len(found) > 1 and not all("@" in piece for piece in found):
        # "mario rossi@x.it": a blank that does not belong there cannot be told from words around an address.
        found = [piece for piece in found if "@" in piece] or [value.lower()]
    return (found[0], found[1:]) if found else ("", [])


def phone(cell: str) -> tuple[str, list[str]]:
    """The first number and the others. Excel's 3,93E+11 is refused: its digits are gone."""
    value = re.sub(r"^(tel|telefono|cell|cellulare|fax|ph|phone|mob)\s*[.:]*\s*", "", text(cell), flags=re.I)
    if re.match(r"^\d[.,]\d+E\+\d+$", value, re.I):
        raise WrongCell("Excel ha accorciato questo numero: nel file formatta la colonna come testo.")
    pieces = [
        piece.strip()
        for piece in re.split(r"\s*(?:;|:::|\||,|\n|\s-\s|\s/\s|\s(?:e|o|oppure)\s)\s*", value)
        if piece.strip()
    ]
    if len(pieces) > 1 and not all(sum(c.isdigit() for c in piece) >= 5 for piece in pieces):
        pieces = [value]
    if len(pieces) == 1 and (match := re.match(r"^(\+?[\d .]{8,})/(\+?[\d .]{8,})$", pieces[0])):
        pieces = [match[1].strip(), match[2].strip()]
    if pieces and re.fullmatch(r"3\d{8,9}", digits := re.sub(r"[\s.]", "", pieces[0])):
        pieces[0] = digits
    return (pieces[0], pieces[1:]) if pieces else ("", [])


_NO_SITE = re.compile(r"^(no|nd|url|si|www|0|http|nessuno|[\W_]*)$", re.I)


def url(cell: str) -> tuple[str, list[str]]:
    """An address one can open, and the others: `http:/www.rossi.it`, `htpp://`, `WWW.ROSSI.IT`, `www. rossi.it` are mended."""
    value = re.sub(r"\s*\.\s*(?=\S)", ".", text(cell).replace("\\", "/")).strip()
    if re.match(r"^(javascript|data|vbscript|file)\s*:", value, re.I):
        raise WrongCell("Scrivi un indirizzo che comincia con https:// o http://.")
    scheme = "https"
    # Twice or misspelt: http:http://, http//:, htpp://, www://
    while match := re.match(r"^(?:h[tpo]{2,4}(s?)|www)(?::+/*|/+:?/*|;/+)", value, re.I):
        scheme, value = (
            "https" if match[1] or not value.lower().startswith("h") else "http",
            value[match.end() :],
        )
    if _NO_SITE.match(value.strip(" ./")):
        return "", []
    first, *others = [
        piece for piece in re.split(r"[;,\s]+", value) if piece.lower() not in ("o", "e", "-", "oppure")
    ]
    host, slash, path = first.strip("<>\"'").partition("/")
    host = re.sub(r"^(www)\.+", r"\1.", host, flags=re.I).strip(".").lower()
    is_host = re.fullmatch(r"[^\s.@:/]+(\.[^\s.@:/]+)*\.[a-z]{2,}(:\d+)?|\d{1,3}(\.\d{1,3}){3}(:\d+)?", host)
    # www.comune.agrate conturbia.no.it: a blank in the middle of a name may stand for anything.
    if not is_host or not all(re.match(r"(www\.|https?://)\S+\.", other, re.I) for other in others):
        raise WrongCell("Non è l'indirizzo di un sito.")
    return f"{scheme}://{host}{slash}{path}", others


# --- Numbers, dates, yes and no -------------------------------------------------------------------------------------


_YES = {"si", "s", "x", "1", "vero", "true", "yes", "y", "v", "ok", "on", "✓", "✔", "☑"}
_NO = {"no", "n", "0", "falso", "false", "f", "off", "☐", "-"}


def yes_or_no(cell: str) -> bool:
    value = (fold(text(cell)) or "").strip("'")
    if value in _YES:
        return True
    if value in _NO:
        return False
    raise WrongCell("Rispondi sì o no.")


# --- Choices --------------------------------------------------------------------------------------------------------


def pieces(cell: str) -> list[str]:
    """`clienti; fornitori | agenti` as three."""
    return list(
        dict.fromkeys(piece for part in re.split(r"[;,|\n]| ::: ", text(cell)) if (piece := part.strip(" *")))
    )
