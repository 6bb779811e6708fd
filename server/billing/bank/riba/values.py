"""The values of the records of a file, as they were read."""

from __future__ import annotations

from billing.bank.findings import Finding
from billing.bank.riba.records import Value

# By name of field; "row" is where the record, or the receipt, begins.
Values = dict[str, Value]


def text(values: Values, name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""


def number(values: Values, name: str) -> int:
    value = values.get(name)
    return value if isinstance(value, int) else 0


def at_row(row: int, code: str, message: str) -> Finding:
    return Finding(code, f"row[{row}]", f"Riga {row}: {message}")
