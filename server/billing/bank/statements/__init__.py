"""Bank statements: CAMT.053 and the tables that Italian banks offer."""

from __future__ import annotations

from billing.bank.statements.camt import read_camt
from billing.bank.statements.csv_text import split_csv
from billing.bank.statements.model import Balance, Movement, Statement
from billing.bank.statements.table import read_rows

__all__ = ["Balance", "Movement", "Statement", "read_camt", "read_csv", "read_rows", "read_statements"]


def read_csv(data: bytes, account: str = "") -> Statement:
    """The movements of a CSV, its columns known by their headings. See `read_rows`. Raises NotReadable."""
    return read_rows(split_csv(data), account)


def read_statements(data: bytes, account: str = "") -> list[Statement]:
    """Whatever the bank gave: XML (CAMT.053, CBI) or CSV. Raises NotReadable with the reason in Italian."""
    start = data[:200].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")
    if start.startswith(b"<") and not start.lower().startswith((b"<html", b"<table", b"<!doctype html")):
        return read_camt(data)
    return [read_csv(data, account)]
