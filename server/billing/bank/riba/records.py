"""One record of a RiBa file: from values to 120 characters, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from billing.bank.riba.layout import LENGTH, RECORDS, Field

Value = str | int | date | None


def compose(record: str, values: Mapping[str, Value]) -> str:
    """One record of 120 characters, without its end of line. Values must fit: `check` and `write` see to that."""
    line = [" "] * LENGTH
    line[1:3] = record
    for field in RECORDS[record]:
        line[field.first - 1 : field.last] = _spelled(field, values.get(field.name))
    return "".join(line)


def _spelled(field: Field, value: Value) -> str:
    if field.kind == "fixed":
        return field.fixed
    if isinstance(value, date):
        text = f"{value:%d%m%y}"
    elif isinstance(value, int):
        text = f"{value:0{field.width}d}"
    else:
        text = (value or "").ljust(field.width)
    assert len(text) == field.width, f"{field.name} does not fit: {value!r}"
    return text


@dataclass(frozen=True, slots=True)
class Wrong:
    """A value of a record which cannot be read."""

    field: Field
    text: str
    message: str


def take(record: str, line: str) -> tuple[dict[str, Value], list[Wrong]]:
    """The values of one record, and what could not be read (that is None among the values)."""
    values: dict[str, Value] = {}
    wrong: list[Wrong] = []
    for field in RECORDS[record]:
        text = line[field.first - 1 : field.last]
        try:
            values[field.name] = _read(field, text)
        except ValueError as error:
            values[field.name] = None
            wrong.append(Wrong(field, text, str(error)))
    return values, wrong


def _read(field: Field, text: str) -> Value:
    if field.kind == "number":
        digits = text.strip() or "0"
        if not (digits.isascii() and digits.isdigit()):
            raise ValueError(f"non è un numero: «{text.strip()}»")
        return int(digits)
    if field.kind == "date":
        return _read_date(text)
    if field.kind == "fixed":
        if text != field.fixed:
            raise ValueError(f"dovrebbe essere «{field.fixed}», non «{text.strip()}»")
        return text
    return text.rstrip()


def _read_date(text: str) -> date:
    if not (text.isascii() and text.isdigit() and len(text) == 6):
        raise ValueError(f"non è una data GGMMAA: «{text.strip()}»")
    try:
        return date(2000 + int(text[4:]), int(text[2:4]), int(text[:2]))
    except ValueError:
        raise ValueError(f"è una data che non esiste: «{text}»") from None
