"""What is earned: revenue less cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from billing.rules.lines import WrittenLine
from billing.rules.numbers import HUNDRED, ZERO, exact, quotient, rounded

_EARNING = ("line", "discount")


@dataclass(frozen=True, slots=True)
class Margin:
    """`margin_percent` is of the revenue, `markup_percent` of the cost; None where there is nothing to divide by.

    `without_cost` counts the lines that earn but say no cost: above zero, the margin is too good to be true.
    """

    revenue: Decimal
    cost: Decimal
    margin: Decimal
    margin_percent: Decimal | None
    markup_percent: Decimal | None
    without_cost: int


@exact
def margin_of(revenue: Decimal, cost: Decimal, without_cost: int = 0) -> Margin:
    margin = revenue - cost
    return Margin(
        revenue,
        cost,
        margin,
        quotient(margin * HUNDRED, revenue, 2) if revenue else None,
        quotient(margin * HUNDRED, cost, 2) if cost else None,
        without_cost,
    )


@exact
def margin_of_lines(lines: Sequence[WrittenLine]) -> Margin:
    """Lines and discounts of the document; deposits and stamp duty earn nothing."""
    earning = [line for line in lines if line.origin in _EARNING]
    silent = [line for line in lines if line.origin == "line" and line.cost is None and line.total]
    revenue = rounded(sum((line.total for line in earning), ZERO))
    cost = sum((line.cost for line in earning if line.cost is not None), ZERO)
    return margin_of(revenue, cost, len(silent))


@exact
def price_for_margin(cost: Decimal, margin_percent: Decimal, places: int = 2) -> Decimal | None:
    """The price that leaves this share of itself as margin; none from 100 % up: no price is high enough."""
    if margin_percent >= HUNDRED:
        return None
    return quotient(cost * HUNDRED, HUNDRED - margin_percent, places)


@exact
def price_for_markup(cost: Decimal, markup_percent: Decimal, places: int = 2) -> Decimal:
    return quotient(cost * (HUNDRED + markup_percent), HUNDRED, places)
