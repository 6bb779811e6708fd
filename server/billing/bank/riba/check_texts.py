"""Which texts will be cut, and which cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from billing.bank.findings import Finding
from billing.bank.riba import layout
from billing.bank.riba.records import Value
from billing.bank.texts import cbi_text, has_lost

# Where a text of the file stands in our data. Codes are not here: they are never cut.
_PATHS = {
    "creditor_1": "name",
    "creditor_2": "street",
    "creditor_3": "town",
    "creditor_4": "note",
    "debtor_name": "debtor.name",
    "address": "debtor.street",
    "town": "debtor.town",
    "bank_name": "debtor.bank_name",
    "reference": "reference",
}


def cuts(at: str, who: str, values: dict[str, Value]) -> Iterator[Finding]:
    """Warnings for the texts among the values of `fields.py`."""
    for field in (field for fields in layout.RECORDS.values() for field in fields):
        value = values.get(field.name)
        if field.name in _PATHS and isinstance(value, str):
            yield from _cut(f"{at}.{_PATHS[field.name]}", f"{who}: {field.label}", value, field.width)


def _cut(path: str, label: str, text: str, width: int) -> Iterator[Finding]:
    if has_lost(text):
        said = f"{label} ha caratteri che la banca non ammette, sostituiti da un punto interrogativo."
        yield Finding("characters", path, said, "warning")
    fitted = cbi_text(text)
    if len(fitted) > width:
        said = f"{label} viene tagliato a {width} caratteri: «{fitted[:width].rstrip()}»."
        yield Finding("cut", path, said, "warning")


def check_code(path: str, label: str, text: str, width: int) -> Iterator[Finding]:
    """A code goes as it is, or not at all: a part of it, or another spelling, would mean another. Small letters may grow."""
    if len(text) > width:
        yield Finding("too_long", path, f"{label} ha al massimo {width} caratteri: «{text[:60]}».")
    elif cbi_text(text) != text.upper():
        yield Finding("characters", path, f"{label} ha caratteri che la banca non ammette: «{text}».")
