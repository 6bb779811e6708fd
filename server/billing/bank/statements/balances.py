"""Do the movements lead from the opening balance to the closing one?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from billing.bank.findings import Finding
from billing.bank.money import euro
from billing.bank.statements.model import Balance, Movement


def check_balances(
    opening: Balance | None, closing: Balance | None, movements: Iterable[Movement], currency: str
) -> Iterator[Finding]:
    """Nothing to say when a balance is missing. What is only expected, or in another currency, does not count."""
    if opening is None or closing is None:
        return
    moved = sum(
        (movement.amount for movement in movements if movement.is_booked and movement.currency == currency),
        Decimal(0),
    )
    expected = opening.amount + moved
    if expected != closing.amount:
        said = (
            f"I saldi non tornano: {euro(opening.amount)} all'inizio e {euro(moved)} di movimenti fanno "
            f"{euro(expected)}, ma il saldo finale è {euro(closing.amount)}. Forse manca qualche movimento."
        )
        yield Finding("bad_balance", "", said)
