"""Amounts and days as CAMT writes them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from billing.bank.statements.xml import text
from billing.einvoice.xml import Element

_AMOUNT = re.compile(r"[0-9]{1,15}(\.[0-9]{0,5})?").fullmatch


def read_amount(written: str) -> Decimal | None:
    """Exact; None for what is no amount."""
    return Decimal(written) if _AMOUNT(written) else None


def signed(amount: Decimal, indicator: str) -> Decimal:
    """CRDT comes in, DBIT goes out."""
    return -amount if indicator == "DBIT" else amount


def read_day(element: Element | None) -> date | None:
    """From Dt or DtTm; hours and zone are left aside: the bank's day is what counts."""
    written = text(element, "Dt") or text(element, "DtTm")
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
