"""The fields of a message, forgiving: what is missing is noted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from billing.einvoice.findings import Finding
from billing.einvoice.xml import Element, local_name

# A time without offset is Italian: SdI is in Rome.
_ROME = ZoneInfo("Europe/Rome")
T = TypeVar("T")


class Fields:
    """The children of one element by name, and what was found wrong with them."""

    def __init__(self, element: Element, findings: list[Finding] | None = None, above: str = "") -> None:
        self.element = element
        self.findings = [] if findings is None else findings
        self.above = above

    def all(self, name: str) -> Iterator[Element]:
        return (child for child in self.element if local_name(child.tag) == name)

    def inner(self, name: str) -> Fields | None:
        child = next(self.all(name), None)
        return None if child is None else Fields(child, self.findings, f"{self.above}{name}/")

    def text(self, name: str) -> str:
        child = next(self.all(name), None)
        return "" if child is None else (child.text or "").strip()

    def needed(self, name: str) -> str:
        text = self.text(name)
        if not text:
            self.note(name, "missing", f"Nel messaggio di SdI manca {name}.")
        return text

    def moment(self, name: str) -> datetime | None:
        moment = self._parsed(name, self.needed(name), datetime.fromisoformat)
        return moment.replace(tzinfo=_ROME) if moment is not None and moment.tzinfo is None else moment

    def day(self, name: str) -> date | None:
        return self._parsed(name, self.needed(name)[:10], date.fromisoformat)

    def number(self, name: str) -> int | None:
        return self._parsed(name, self.text(name)[:20], int)

    def note(self, name: str, fault: str, message: str) -> None:
        self.findings.append(
            Finding("message", f"{self.above}{name}", message, severity="warning", fault=fault)
        )

    def _parsed(self, name: str, text: str, parse: Callable[[str], T]) -> T | None:
        try:
            return parse(text) if text else None
        except ValueError:
            self.note(name, "value", f"Nel messaggio di SdI {name} non si riesce a leggere: «{text[:40]}».")
            return None
