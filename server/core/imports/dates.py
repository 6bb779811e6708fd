"""Days and moments as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.imports.transform import WrongCell, text

ROME = ZoneInfo("Europe/Rome")
DateOrder = Literal["dmy", "mdy"]
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
