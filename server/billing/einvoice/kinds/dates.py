"""Kinds whose value is a date or a moment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from billing.einvoice.charset import XML_SPACE
from billing.einvoice.kinds.base import BLANK, EMPTY, Fault, Kind, quoted

_ZONE = "(?P<zone>Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)"
_DATE_PART = "(?P<year>-?(?:[1-9][0-9]{3,17}|0[0-9]{3}))-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
_DATE = re.compile(f"{_DATE_PART}{_ZONE}?").fullmatch
_MOMENT = re.compile(
    _DATE_PART
    + r"T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)"
    + f"(?:{_ZONE}{BLANK})?"
).fullmatch
_PLAIN_DATE = re.compile("(?:19[7-9]|2[0-9]{2})[0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])").fullmatch
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, eq=False)
class Day(Kind[date]):
    """A date, YYYY-MM-DD. The schema also admits a time zone; we never write one."""

    name: str
    since_1970: bool = False
    example: str = "2026-11-22"
    says: str = "una data nella forma AAAA-MM-GG"

    def accepts(self, text: str) -> object:
        if _PLAIN_DATE(text):
            return True
        match = _DATE(text)
        return match and _exists(match) and not (self.since_1970 and _before_1970(match))

    def read(self, text: str) -> date | None:
        match = _DATE(text.strip(XML_SPACE))
        if not match or not _exists(match) or match["year"].startswith("-") or len(match["year"]) > 4:
            return None
        return date(int(match["year"]), int(match["month"]), int(match["day"]))

    def write(self, value: date) -> str:
        return value.isoformat()

    def facts(self) -> dict[str, object]:
        facts: dict[str, object] = {"is": "date", "blanks": "preserve"}
        return facts | {"earliest": "1970-01-01"} if self.since_1970 else facts

    def explain(self, text: str) -> Fault:
        if not text:
            return EMPTY
        if text != text.strip(XML_SPACE) and self.accepts(text.strip(XML_SPACE)):
            return Fault(
                "spaces", f"ha spazi intorno alla data: {quoted(text)}", "Togli gli spazi e gli a capo."
            )
        italian = re.fullmatch(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", text.strip(XML_SPACE))
        if italian:
            better = f"{italian[3]}-{int(italian[2]):02}-{int(italian[1]):02}"
            return Fault("not_a_date", f"contiene {quoted(text)}, scritta all'italiana", f"Scrivi {better}.")
        match = _DATE(text)
        if match and not _exists(match):
            return Fault("not_a_date", f"contiene {quoted(text)}, un giorno che non esiste", self.needs())
        if match:
            return Fault("out_of_range", f"contiene {quoted(text)}, prima del 1970", "Controlla l'anno.")
        if "T" in text:
            return Fault(
                "not_a_date", f"contiene anche l'ora: {quoted(text)}", "Scrivi solo la data, AAAA-MM-GG."
            )
        return Fault("not_a_date", f"contiene {quoted(text)}, che non è una data", self.needs())


@dataclass(frozen=True, eq=False)
class Moment(Kind[datetime]):
    """Date and time, YYYY-MM-DDTHH:MM:SS. Blanks pass only after a time zone: so libxml2 reads it."""

    name: str
    example: str = "2026-11-22T10:30:00"
    says: str = "data e ora nella forma AAAA-MM-GGTHH:MM:SS"

    def accepts(self, text: str) -> object:
        match = _MOMENT(text)
        return match and _exists(match)

    def read(self, text: str) -> datetime | None:
        text = text.strip(XML_SPACE)
        match = _MOMENT(text)
        if not match:
            return None
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            return None

    def write(self, value: datetime) -> str:
        return value.isoformat()

    def facts(self) -> dict[str, object]:
        return {"is": "datetime", "blanks": "preserve"}


def _exists(match: re.Match[str]) -> bool:
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not year or not 1 <= month <= 12 or not 1 <= day <= _MONTH_DAYS[month - 1]:
        return False
    return not (month == 2 and day == 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _before_1970(match: re.Match[str]) -> bool:
    """With a zone the moment in UTC must lie after the first instant of 1970: so libxml2 compares."""
    order = (int(match["year"]), int(match["month"]), int(match["day"]))
    zone = match["zone"]
    if not zone:
        return order < (1970, 1, 1)
    minutes = 0 if zone == "Z" else int(zone[0] + "1") * (int(zone[1:3]) * 60 + int(zone[4:6]))
    if order == (1970, 1, 1):
        return minutes >= 0
    return order < (1970, 1, 1)
