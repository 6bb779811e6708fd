"""Stamp duty (imposta di bollo) on what carries no VAT."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from billing.einvoice.code_lists.vat import NATURA
from billing.rules import rates
from billing.rules.document import Document
from billing.rules.lines import WrittenLine
from billing.rules.numbers import ZERO, exact, rounded
from billing.rules.refusals import UnknownCode
from billing.rules.vat import VatKey, flat_regime


@dataclass(frozen=True, slots=True)
class StampDutyResult:
    """`base` is what counts towards the threshold; `amount` is owed by the seller, whoever bears it."""

    is_due: bool
    base: Decimal
    amount: Decimal
    is_recharged: bool


@exact
def stamp_duty(document: Document, amounts: Iterable[tuple[VatKey, Decimal]]) -> StampDutyResult:
    """Due when the amounts without VAT exceed the threshold; the line that charges it on does not count.

    Source: DPR 642/1972, tariffa, art. 13; `rates.STAMP_DUTY` (natures that count, documents exempt).
    """
    choice = document.stamp_duty
    row = next(iter(rates.in_force(rates.STAMP_DUTY, document.date)), None)
    natures = row.natures if row else frozenset()
    if not choice.count_advances:
        natures -= {rates.ADVANCES}
    base = rounded(sum((amount for key, amount in amounts if not key.rate and key.nature in natures), ZERO))
    by_law = row is not None and base > row.threshold and document.document_type not in row.exempt_types
    is_due = by_law if choice.apply is None else choice.apply
    amount = row.amount if row and is_due else ZERO
    return StampDutyResult(is_due, base, amount, bool(choice.recharge and amount))


def stamp_line(document: Document, amount: Decimal) -> WrittenLine:
    """The stamp duty charged on to the customer: nature N1, or that of the regime (revenue for RF19), unless chosen."""
    flat = flat_regime(document)
    nature = document.stamp_duty.nature or (flat.stamp_nature if flat else rates.STAMP_NATURE)
    if nature not in NATURA:
        raise UnknownCode(f"La natura «{nature}» non esiste.", "stamp_duty.nature")
    return WrittenLine(
        "stamp_duty", None, amount, (), amount, VatKey(ZERO, nature), withheld=False, funded=False
    )
