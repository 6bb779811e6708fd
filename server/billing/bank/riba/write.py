"""A slip as the file that the bank takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from billing.bank.findings import refuse
from billing.bank.riba import layout
from billing.bank.riba.check import check_riba
from billing.bank.riba.fields import fitted, head_values, receipt_values, tail_values
from billing.bank.riba.model import Slip
from billing.bank.riba.records import compose

_END_OF_LINE = b"\r\n"


def write_riba(slip: Slip, *, on: date, notice_days: int = 0) -> bytes:
    """The file: ASCII, records of 120 characters, CRLF after each.

    Texts longer than their field are cut (`check_riba` warns of each); codes are never cut. `on`: the day it is handed
    over; `notice_days`: the whole working days that the bank wants before the first due date.
    Raises NotWritable with every reason. Source: CBI-ICI-001 6.01.
    """
    refuse(check_riba(slip, on=on, notice_days=notice_days))
    return b"".join(line.encode("ascii") + _END_OF_LINE for line in _lines(slip))


def _lines(slip: Slip) -> Iterator[str]:
    yield compose("IB", fitted("IB", head_values(slip)))
    for progressive, receipt in enumerate(slip.receipts, start=1):
        values = receipt_values(slip.creditor, receipt) | {"progressive": progressive}
        for record in layout.RECEIPT:
            yield compose(record, fitted(record, values))
    yield compose("EF", fitted("EF", tail_values(slip)))
