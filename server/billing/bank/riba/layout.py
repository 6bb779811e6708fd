"""The records of a RiBa file, once: from this table writer and reader derive (records.py).

Source: CBI-ICI-001 6.01, incassi Ri.Ba. Records of 120 characters; positions from 1, both ends included; what no field
names is blank.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LENGTH = 120
REASON = "30000"

# text: left, blanks; number: right, zeros; date: DDMMYY of this century; fixed: always the same text.
Kind = Literal["text", "number", "date", "fixed"]


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
