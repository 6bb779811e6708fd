"""From cells as people write them to values as fields want them. Pure: no database, no clock but the one handed in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from stdnum.it import iva

from core.connections import fold
from core.countries import names_by_country

ROME = ZoneInfo("Europe/Rome")
NumberStyle = Literal["comma", "point"]
DateOrder = Literal["dmy", "mdy"]


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

FULL_ADDRESS = re.compile(
    r"""^(?P<street>.*?)(?:\s*[-–,;]\s*|\s+|^)
        (?:I-|IT-)?(?P<cap>\d{5})\s+(?:-\s*)?
        (?P<city>[^\d()]+?)\s*
        (?:\(\s*(?P<province>[A-Za-z]{2})\s*\)|[-,]\s*(?P<province2>[A-Z]{2})|\s(?P<province3>[A-Z]{2}))?
        (?:\s*[-,]?\s*(?P<country>Italy|Italia|ITALY|ITALIA|IT|I))?\s*$""",
    re.VERBOSE,
)
# The town before the CAP: "Via Roma 1, Milano 20121 MI".
_TOWN_FIRST = re.compile(
    r"^(?P<street>.+?)\s*[-–,;]\s*(?P<city>[^\d(),;]+?)\s*[-,]?\s*(?P<cap>\d{5})\s*[-,]?\s*\(?(?P<province>[A-Z]{2})?\)?"
    r"(?:\s*[-,]?\s*(?P<country>Italy|Italia|IT))?\s*$"
)
_NO_CAP = re.compile(
    r"^(?P<street>.+?)\s*[-–,;]\s*(?P<city>[^\d(),;]+?)\s*\(\s*(?P<province>[A-Za-z]{2})\s*\)\s*(?P<country>Italy|Italia)?\s*$"
)


@dataclass(frozen=True)
class Address:
    address: str = ""
    postal_code: str = ""
    city: str = ""
    province: str = ""
    country: str = ""


def split_address(cell: str) -> Address:
    """ "Via Roma 1 - 00100 Roma (RM) Italy" in its parts; what cannot be told apart stays in `address`."""
    value = " ".join(text(cell).split())
    value = re.sub(r"\([a-z]{2}\)\s*(?=\([A-Z]{2}\))", "", value)
    for pattern in (FULL_ADDRESS, _TOWN_FIRST, _NO_CAP):
        if match := pattern.match(value):
            parts = match.groupdict()
            province = parts.get("province") or parts.get("province2") or parts.get("province3") or ""
            return Address(
                address=parts["street"].strip(" -–,;"),
                postal_code=parts.get("cap") or "",
                city=parts["city"].strip(" -–,;"),
                province=province.upper(),
                country="IT" if province or parts.get("country") else "",
            )
    return Address(address=value)


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


def number_style(cells: Iterable[str]) -> NumberStyle:
    """Which sign a column uses for decimals, from the cells that leave no doubt. Italian where none does."""
    votes = 0
    for cell in cells:
        value = re.sub(r"[^\d.,]", "", cell)
        if re.fullmatch(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d*\.(\d{1,2}|\d{4,})", value):
            votes -= 1
        elif re.fullmatch(r"\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d*,(\d{1,2}|\d{4,})", value):
            votes += 1
    return "point" if votes < 0 else "comma"


def number(cell: str, style: NumberStyle = "comma") -> str:
    """`€ 1.234,56` as `1234.56`."""
    value = re.sub(r"(?i)€|eur(o)?|\$|£|%|\s|'", "", text(cell))
    negative = value.startswith(("-", "−", "(")) or value.endswith("-")
    value = value.strip("-−()+")
    if re.fullmatch(r"\d+([.,]\d+)?e[+-]?\d{1,2}", value, re.I):
        value = value.replace(",", ".")
    else:
        if "," in value and "." in value:
            style = "comma" if value.rindex(",") > value.rindex(".") else "point"
        thousands, decimal = (".", ",") if style == "comma" else (",", ".")
        if not re.fullmatch(
            rf"\d{{1,3}}(\{thousands}\d{{3}})+(\{decimal}\d*)?|\d*(\{decimal}\d*)?|\d+", value
        ):
            if not re.fullmatch(rf"\d*\{thousands}\d+", value) or re.fullmatch(
                rf"\d{{1,3}}\{thousands}\d{{3}}", value
            ):
                raise WrongCell("Scrivi un numero, per esempio 1.234,56.")
            # 12.5 in a column of Italian numbers: no thousands look like this.
            thousands, decimal = decimal, thousands
        value = value.replace(thousands, "").replace(decimal, ".")
    try:
        found = Decimal(value)
    except InvalidOperation:
        raise WrongCell("Scrivi un numero, per esempio 1.234,56.") from None
    if not found.is_finite() or abs(found) >= Decimal(10) ** 15:
        raise WrongCell("Il numero è troppo grande.")
    return format(-found if negative else found, "f")


_MONTHS = {
    name: index % 12 + 1
    for index, name in enumerate(
        [
            "gen",
            "feb",
            "mar",
            "apr",
            "mag",
            "giu",
            "lug",
            "ago",
            "set",
            "ott",
            "nov",
            "dic",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec",
        ]
    )
}


def date_order(cells: Iterable[str]) -> DateOrder:
    """Day first, unless the column holds dates that only make sense month first and none that do day first."""
    day_first = month_first = 0
    for cell in cells:
        if match := re.match(r"^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}", cell):
            day_first += int(match[1]) > 12
            month_first += int(match[2]) > 12
    return "mdy" if month_first and not day_first else "dmy"


def day(cell: str, order: DateOrder = "dmy", today: date | None = None) -> str:
    """`31/12/2024`, `31-12-24`, `2024-12-31`, `31 dicembre 2024`, Excel's 45657: as 2024-12-31."""
    value = text(cell).lower()
    value = re.sub(r"[ t]\d{1,2}[:.]\d{2}([:.]\d{2}.*)?$", "", value).strip()
    try:
        if match := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", value):
            return date(int(match[1]), int(match[2]), int(match[3])).isoformat()
        if match := re.fullmatch(r"(\d{1,2})[°º]?[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", value):
            first, second = int(match[1]), int(match[2])
            if order == "mdy":
                first, second = second, first
            return date(_year(match[3], today), second, first).isoformat()
        if match := re.fullmatch(r"(\d{1,2})[°º]?[-/. ]+([a-zàì]{3,})\.?[-/. ,]+(\d{4}|\d{2})", value):
            return date(_year(match[3], today), _MONTHS[match[2][:3]], int(match[1])).isoformat()
        if re.fullmatch(r"\d{8}", value):
            return date(int(value[:4]), int(value[4:6]), int(value[6:])).isoformat()
        if re.fullmatch(r"\d{5}", value) and 10_000 <= int(value) <= 80_000:
            return (date(1899, 12, 30) + timedelta(days=int(value))).isoformat()
    except (ValueError, KeyError):
        pass
    raise WrongCell("Scrivi una data che esiste (gg/mm/aaaa).")


def _year(digits: str, today: date | None) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    # Two digits: at most ten years ahead (a contract's end), else the last century.
    pivot = ((today or datetime.now(ROME).date()).year + 10) % 100
    return 2000 + year if year <= pivot else 1900 + year


def moment(cell: str, order: DateOrder = "dmy") -> str:
    """A day with its hour in Italian time, as the wire's instant."""
    match = re.search(r"[ T](\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?", cell)
    hour, minute, second = (int(part or 0) for part in match.groups()) if match else (0, 0, 0)
    try:
        local = datetime.fromisoformat(day(cell, order)).replace(
            hour=hour, minute=minute, second=second, tzinfo=ROME
        )
    except ValueError as error:
        raise WrongCell(
            str(error) if isinstance(error, WrongCell) else "Scrivi una data con l'ora."
        ) from None
    return local.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%S.000Z")


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


def pieces(cell: str) -> list[str]:
    """`clienti; fornitori | agenti` as three."""
    return list(
        dict.fromkeys(piece for part in re.split(r"[;,|\n]| ::: ", text(cell)) if (piece := part.strip(" *")))
    )


def _loose(word: str) -> str:
    return " ".join(re.sub(r"[^0-9a-z]+", " ", fold(text(word)) or "").split())


def _is_plural(wanted: str, label: str) -> bool:
    return (
        len(label) > 3
        and wanted[:-1] == label[:-1]
        and wanted[-1:] in ("i", "e", "a")
        and label[-1:] in ("e", "o", "a", "i")
    )
