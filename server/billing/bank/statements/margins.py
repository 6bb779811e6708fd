"""What stands around the movements of a table: the account, balances, totals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from billing.bank.statements.cells import Cell, as_amount, as_day
from billing.bank.statements.headings import plain
from billing.bank.statements.model import Balance
from billing.einvoice.numbers import check_iban

_IBAN = re.compile(r"IT[0-9]{2}[A-Z][0-9]{10}[A-Z0-9]{12}")
# Only these words: "SALDO FATTURA 12" is a movement.
_BALANCE = re.compile(
    r"(saldo|saldi|totale|totali|riporto)( (iniziale|finale|contabile|disponibile|liquido|precedente|attuale|progressivo|"
    r"generale|complessivo|di|apertura|chiusura|a|al|del|alla|data|per|in|e|riporto|periodo|conto|corrente|c|movimenti|"
    r"operazioni|entrate|uscite|addebiti|accrediti|dare|avere|debito|credito|valuta|[0-9]+))*"
).fullmatch
_TAIL = re.compile(r"[:=]\s*([^:=]+)$")
_DAY = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}")


@dataclass(slots=True)
class Margins:
    """Filled row by row."""

    account: str = ""
    opening: Balance | None = None
    closing: Balance | None = None

    def note(self, row: Sequence[Cell]) -> None:
        """A row outside the movements: is there an IBAN in it, or a balance?"""
        for cell in row:
            if isinstance(cell, str) and not self.account:
                self.account = _iban(cell)
        label = label_of(row)
        if label.startswith("saldo") and not ("disponibile" in label or "liquido" in label):
            self._note_balance(label, row)

    def _note_balance(self, label: str, row: Sequence[Cell]) -> None:
        amount = _amount_beside(row)
        if amount is None:
            return
        balance = Balance(amount=amount, on=_day_beside(row))
        if any(word in label for word in ("iniziale", "precedente", "apertura")):
            self.opening = self.opening or balance
        elif any(word in label for word in ("finale", "chiusura")):
            self.closing = balance


def label_of(row: Sequence[Cell]) -> str:
    """The first words of a row, plain: neither day nor amount."""
    for cell in row:
        if isinstance(cell, str) and re.search("[A-Za-z]", cell):
            return plain(cell)
    return ""


def is_footer(row: Sequence[Cell]) -> bool:
    """A balance or a total rather than a movement."""
    return bool(_BALANCE(label_of(row)))


def _iban(text: str) -> str:
    found = _IBAN.search(text[:1000].replace(" ", "").upper())
    return found[0] if found and not check_iban(found[0]) else ""


def _amount_beside(row: Sequence[Cell]) -> Decimal | None:
    """The last amount of the row: in a cell of its own, or after a colon."""
    for cell in reversed(row):
        with suppress(ValueError):
            amount = as_amount(cell)
            if amount is not None:
                return amount
        if isinstance(cell, str) and (tail := _TAIL.search(cell[:500])):
            with suppress(ValueError):
                return as_amount(tail[1])
    return None


def _day_beside(row: Sequence[Cell]) -> date | None:
    for cell in row:
        found = _DAY.search(cell[:500]) if isinstance(cell, str) else None
        with suppress(ValueError):
            day = as_day(found[0] if found else cell) if not isinstance(cell, int | float) else None
            if day is not None:
                return day
    return None
