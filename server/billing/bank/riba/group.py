"""One receipt for everything the same customer owes on the same day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from billing.bank.riba import layout
from billing.bank.riba.model import Debtor, Receipt
from billing.bank.texts import cbi_text


def group_receipts(receipts: Iterable[Receipt]) -> tuple[Receipt, ...]:
    """Receipts with equal debtor (all data, bank included) and due date become one, in the order of the first.

    The number is that of the first, the amount the sum. References are joined by a comma while they fit whole; the rest
    is counted: "FT 1 DEL 02/10/26, FT 2 DEL 03/10/26 + ALTRE 4".
    """
    groups: dict[tuple[Debtor, date], list[Receipt]] = {}
    for receipt in receipts:
        groups.setdefault((receipt.debtor, receipt.due_on), []).append(receipt)
    return tuple(_joined(group) for group in groups.values())


def _joined(group: list[Receipt]) -> Receipt:
    if len(group) == 1:
        return group[0]
    return replace(
        group[0],
        amount=sum((receipt.amount for receipt in group), Decimal(0)),
        reference=join_references([receipt.reference for receipt in group]),
    )


def join_references(references: list[str], longest: int = layout.width("50", "reference")) -> str:
    """As many whole references as fit; the first is always there, cut if need be by who writes it."""
    for shown in range(min(len(references), longest), 1, -1):
        text = _counted(references, shown)
        if len(cbi_text(text)) <= longest:
            return text
    return _counted(references, 1)


def _counted(references: list[str], shown: int) -> str:
    rest = len(references) - shown
    return ", ".join(references[:shown]) + (f" + ALTRE {rest}" if rest else "")
