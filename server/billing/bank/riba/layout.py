"""The records of a RiBa file, once: from this table both writer and reader derive.

Source: CBI-ICI-001 6.01, incassi Ri.Ba. Records of 120 characters; positions from 1, both ends included; what no field
names is blank.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

LENGTH = 120
REASON = "30000"
END_OF_LINE = b"\r\n"

# text: left, blanks; number: right, zeros; date: DDMMYY of this century; fixed: always the same text.
Kind = Literal["text", "number", "date", "fixed"]
Value = str | int | date | None


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    first: int
    last: int
    kind: Kind = "text"
    fixed: str = ""
    label: str = ""

    @property
    def width(self) -> int:
        return self.last - self.first + 1


def _fixed(name: str, first: int, text: str) -> Field:
    return Field(name, first, first + len(text) - 1, "fixed", text)


_PROGRESSIVE = Field("progressive", 4, 10, "number", label="progressivo")
_HEAD = (
    Field("sia", 4, 8, label="codice SIA"),
    Field("bank_abi", 9, 13, label="ABI della banca"),
    Field("created_on", 14, 19, "date", label="data di creazione"),
    Field("name", 20, 39, label="nome del supporto"),
)
_CURRENCY = _fixed("currency", 114, "E")

RECORDS: Mapping[str, tuple[Field, ...]] = {
    "IB": (*_HEAD, _CURRENCY),
    "14": (
        _PROGRESSIVE,
        Field("due_on", 23, 28, "date", label="data di scadenza"),
        _fixed("reason", 29, REASON),
        Field("cents", 34, 46, "number", label="importo"),
        _fixed("sign", 47, "-"),
        Field("creditor_abi", 48, 52, label="ABI del creditore"),
        Field("creditor_cab", 53, 57, label="CAB del creditore"),
        Field("creditor_account", 58, 69, label="conto del creditore"),
        Field("debtor_abi", 70, 74, label="ABI del debitore"),
        Field("debtor_cab", 75, 79, label="CAB del debitore"),
        Field("sia", 92, 96, label="codice SIA"),
        _fixed("code_kind", 97, "4"),
        Field("customer_code", 98, 113, label="codice del cliente"),
        Field("bank_flag", 114, 114, label="debitore banca"),
        _fixed("currency", 120, "E"),
    ),
    "20": (
        _PROGRESSIVE,
        Field("creditor_1", 11, 34, label="nome del creditore"),
        Field("creditor_2", 35, 58, label="indirizzo del creditore"),
        Field("creditor_3", 59, 82, label="città del creditore"),
        Field("creditor_4", 83, 106, label="note del creditore"),
    ),
    "30": (
        _PROGRESSIVE,
        # Two fields of 30 that are read as one: names run on.
        Field("debtor_name", 11, 70, label="nome del debitore"),
        Field("debtor_tax_code", 71, 86, label="codice fiscale del debitore"),
    ),
    "40": (
        _PROGRESSIVE,
        Field("address", 11, 40, label="indirizzo del debitore"),
        Field("postcode", 41, 45, label="CAP del debitore"),
        Field("town", 46, 68, label="città del debitore"),
        Field("province", 69, 70, label="provincia del debitore"),
        Field("bank_name", 71, 120, label="banca del debitore"),
    ),
    "50": (
        _PROGRESSIVE,
        Field("reference", 11, 90, label="riferimento al debito"),
        Field("creditor_tax_code", 101, 116, label="codice fiscale del creditore"),
    ),
    "51": (
        _PROGRESSIVE,
        Field("number", 11, 20, "number", label="numero della ricevuta"),
        Field("creditor_short", 21, 40, label="nome del creditore"),
    ),
    "70": (_PROGRESSIVE,),
    "EF": (
        *_HEAD,
        Field("receipts", 46, 52, "number", label="numero delle ricevute"),
        Field("negative_cents", 53, 67, "number", label="totale degli importi"),
        Field("positive_cents", 68, 82, "number", label="totale degli importi positivi"),
        Field("records", 83, 89, "number", label="numero dei record"),
        _CURRENCY,
    ),
}
RECEIPT = ("14", "20", "30", "40", "50", "51", "70")


def width(record: str, name: str) -> int:
    return next(field.width for field in RECORDS[record] if field.name == name)


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
