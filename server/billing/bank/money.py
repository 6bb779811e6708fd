"""Amounts of bank files: euro with at most two decimals, never floats."""

from __future__ import annotations

from decimal import Decimal

CENT = Decimal("0.01")


def amount_fault(amount: Decimal, highest: Decimal) -> str:
    """ "" when the amount (euro) may be collected or paid, else an Italian sentence. Nothing is ever rounded."""
    if not amount.is_finite():
        return "L'importo non è un numero."
    if amount <= 0:
        return "L'importo dev'essere maggiore di zero."
    if amount > highest:
        return f"L'importo supera il massimo ammesso, {euro(highest)} euro."
    if amount != amount.quantize(CENT):
        return "L'importo ha più di due decimali: arrotondalo al centesimo."
    return ""


def to_cents(amount: Decimal) -> int:
    cents = amount * 100
    assert cents == int(cents), f"{amount} was not checked"
    return int(cents)


def from_cents(cents: int) -> Decimal:
    return Decimal(cents).scaleb(-2)


def plain(amount: Decimal) -> str:
    """Two decimals and a point: as XML wants it."""
    return f"{amount:.2f}"


def euro(amount: Decimal) -> str:
    """As an Italian reads it: 1.234,56."""
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
