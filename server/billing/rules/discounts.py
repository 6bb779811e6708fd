"""Discounts in cascade: as people write them ("10+5"), as they cut a price, as they share out over a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from billing.rules.document import Discount, DiscountKind
from billing.rules.numbers import (
    HUNDRED,
    MOST_DECIMALS,
    ZERO,
    decimals,
    exact,
    plain,
    quotient,
    rounded,
    share,
)
from billing.rules.refusals import BadDiscount

MOST_DISCOUNTS = 20
_BLANKS = re.compile("[ \t\r\n\u00a0]+")
_NOTATION = re.compile(r"([+-]?)([0-9]{1,11}(?:[.,][0-9]{1,8})?)(%|€|EUR)?")


@exact
def parse_discounts(text: str, at: str = "discounts") -> tuple[Discount, ...]:
    """ "10+5" is 10 % and then 5 % of what is left; "-3" adds 3 %; "10+2,50€" takes 2.50 off the unit price.

    Blanks do not matter, comma and point both divide decimals, a zero is no discount.
    Raises: BadDiscount for anything else.
    """
    joined = _BLANKS.sub("", text)
    found: list[Discount] = []
    place = 0
    while place < len(joined):
        match = _NOTATION.match(joined, place)
        if match is None or (place > 0 and not match[1]):
            raise BadDiscount(f"Non capisco lo sconto «{text}»: scrivilo come 10+5, oppure 2,50€.", at)
        value = Decimal(match[2].replace(",", "."))
        kind: DiscountKind = "amount" if match[3] in {"€", "EUR"} else "percent"
        if value:
            found.append(Discount(kind, -value if match[1] == "-" else value))
        place = match.end()
    return checked(tuple(found), at)


def checked(discounts: tuple[Discount, ...], at: str) -> tuple[Discount, ...]:
    if len(discounts) > MOST_DISCOUNTS:
        raise BadDiscount(f"Gli sconti in cascata possono essere al massimo {MOST_DISCOUNTS}.", at)
    if any(each.kind == "percent" and abs(each.value) > HUNDRED for each in discounts):
        raise BadDiscount("Uno sconto o un aumento non può superare il 100 %.", at)
    return discounts


@exact
def discounts_text(discounts: Sequence[Discount]) -> str:
    """Back to the words of `parse_discounts`: "10+5-3+2,5€"."""
    signs = ["-" if each.value < 0 else "+" for each in discounts]
    numbers = [plain(abs(each.value), 0).replace(".", ",") for each in discounts]
    units = ["" if each.kind == "percent" else "€" for each in discounts]
    parts = [sign + number + unit for sign, number, unit in zip(signs, numbers, units, strict=True)]
    return "".join(parts).removeprefix("+")


@dataclass(frozen=True, slots=True)
class Step:
    """ScontoMaggiorazione as it is written: SC takes off, MG adds; a percentage of two decimals or a unit amount."""

    kind: Literal["SC", "MG"]
    percent: Decimal | None = None
    amount: Decimal | None = None


@exact
def cascade(
    price: Decimal, discounts: Sequence[Discount], quantity: Decimal, at: str = "discounts"
) -> tuple[Decimal, tuple[Step, ...]]:
    """The unit price after each discount in turn, unrounded, and the steps that lead there.

    The file has room for two decimals of a percentage: a finer one becomes the amount that it makes, to 8 decimals.
    Source: FatturaPA 2.2.1.10 and its official example (500, -8.50 %, -5.15 %, -3 %, 100 pieces: 42092.05875).
    """
    unit = price
    steps: list[Step] = []
    for discount in discounts:
        if discount.kind == "percent" and decimals(discount.value) <= 2:
            unit -= share(unit, discount.value)
            steps.append(Step("SC" if discount.value >= 0 else "MG", percent=abs(discount.value)))
            continue
        cut = _unit_cut(unit, discount, quantity, at)
        unit -= cut
        if cut:
            steps.append(Step("SC" if cut > 0 else "MG", amount=abs(cut)))
    return unit, tuple(steps)


def _unit_cut(unit: Decimal, discount: Discount, quantity: Decimal, at: str) -> Decimal:
    if discount.kind == "percent":
        return rounded(share(unit, discount.value), MOST_DECIMALS)
    if discount.kind == "amount":
        return discount.value
    if not quantity:
        raise BadDiscount("Lo sconto sul totale della riga vuole una quantità diversa da zero.", at)
    return quotient(discount.value, abs(quantity), MOST_DECIMALS)


@exact
def share_out(amount: Decimal, weights: Sequence[Decimal], at: str = "discounts") -> list[Decimal]:
    """An amount divided in proportion, each part to the cent; what the rounding leaves goes to the heaviest.

    Of equally heavy ones, to the first.
    Raises: BadDiscount when the weights sum to nothing.
    """
    whole = sum(weights, ZERO)
    if not whole:
        raise BadDiscount("Non c'è un importo su cui ripartire lo sconto.", at)
    parts = [quotient(amount * weight, whole, 2) for weight in weights]
    heaviest = max(range(len(weights)), key=lambda index: abs(weights[index]))
    parts[heaviest] += amount - sum(parts, ZERO)
    return parts
