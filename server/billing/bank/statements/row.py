"""One row of a table as the values of a movement."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from billing.bank.statements.cells import Cell, as_amount, as_day, as_text
from billing.bank.statements.headings import Columns, plain

_NOT_BOOKED = (
    "non contabilizzat", "da contabilizzare", "autorizzat", "in attesa", "provvisori", "prenotat", "pending", "declined",
    "reverted", "rifiutat", "annullat",
)  # fmt: skip
_OUT = {"d", "dare", "debito", "addebito", "uscita", "dbit"}
_IN = {"a", "avere", "c", "credito", "accredito", "entrata", "crdt"}


@dataclass(frozen=True, slots=True)
class Row:
    """`amount` is signed by its own column; what stands in a column of debits waits in `debit` with the file's sign."""

    number: int
    booked_on: date
    value_on: date | None
    amount: Decimal | None
    debit: Decimal | None
    currency: str
    text: str
    kind: str
    counterparty: str
    counterparty_iban: str
    bank_reference: str
    is_booked: bool


def read_row(number: int, cells: Sequence[Cell], columns: Columns) -> Row:
    """Raises ValueError with an Italian reason that continues "Riga 12: ..."."""
    if any(as_text(cell) for cell in cells[columns.width :]):
        raise ValueError("ha più celle dell'intestazione: forse c'è un separatore dentro la descrizione")
    booked_on = as_day(_cell(cells, columns, "booked_on"))
    if booked_on is None:
        raise ValueError("manca la data")
    amount, debit = _amounts(cells, columns)
    value_on, currency = _value_and_currency(cells, columns)
    text, kind = _texts(cells, columns)
    return Row(
        number=number,
        booked_on=booked_on,
        value_on=value_on,
        amount=amount,
        debit=debit,
        currency=currency,
        text=text,
        kind=kind,
        counterparty=_text(cells, columns, "counterparty"),
        counterparty_iban=_text(cells, columns, "counterparty_iban").replace(" ", "").upper(),
        bank_reference=_text(cells, columns, "bank_reference"),
        is_booked=not plain(_text(cells, columns, "status")).startswith(_NOT_BOOKED),
    )


def _amounts(cells: Sequence[Cell], columns: Columns) -> tuple[Decimal | None, Decimal | None]:
    amount = as_amount(_cell(cells, columns, "amount"))
    if amount is not None:
        return _with_sign(amount, _text(cells, columns, "sign")), None
    debit, credit = (as_amount(_cell(cells, columns, role)) for role in ("debit", "credit"))
    if debit and credit:
        raise ValueError("ha un importo sia fra le uscite sia fra le entrate")
    if debit:
        return None, debit
    if credit is None and debit is None:
        raise ValueError("manca l'importo")
    return credit or Decimal("0.00"), None


def _with_sign(amount: Decimal, sign: str) -> Decimal:
    word = sign.strip().casefold()
    if word in {"-"} | _OUT:
        return -abs(amount)
    if word in {"+"} | _IN:
        return abs(amount)
    if word:
        raise ValueError(f"il segno «{sign[:20]}» non è né entrata né uscita")
    return amount


def _value_and_currency(cells: Sequence[Cell], columns: Columns) -> tuple[date | None, str]:
    value_on = as_day(_cell(cells, columns, "value_on"))
    currency = _text(cells, columns, "currency").upper()
    either = _cell(cells, columns, "value_or_currency")
    with suppress(ValueError):
        value_on = value_on or as_day(either)
        either = None
    return value_on, _currency(currency or as_text(either).upper())


def _currency(written: str) -> str:
    if written in {"", "€", "EURO"}:
        return "EUR"
    if len(written) != 3 or not written.isalpha():
        raise ValueError(f"«{written[:20]}» non è una divisa")
    return written


def _texts(cells: Sequence[Cell], columns: Columns) -> tuple[str, str]:
    """Words and kind. What another part already says is not repeated; without words the kind serves."""
    parts = [as_text(cells[place]) for place in sorted(columns.places.get("text", ())) if place < len(cells)]
    kind = _text(cells, columns, "kind")
    said: list[str] = []
    for part in parts:
        if (
            part
            and not any(part.casefold() in other.casefold() for other in parts if other != part)
            and part not in said
        ):
            said.append(part)
    return " ".join(said) or kind, kind


def _cell(cells: Sequence[Cell], columns: Columns, role: str) -> Cell:
    """The first filled cell of a role."""
    for place in columns.places.get(role, ()):
        if place < len(cells) and as_text(cells[place]):
            return cells[place]
    return None


def _text(cells: Sequence[Cell], columns: Columns, role: str) -> str:
    return as_text(_cell(cells, columns, role))
