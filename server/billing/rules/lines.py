"""Lines as they are written on a document: price, discounts, total; and the lines that the document itself adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from billing.rules import rates
from billing.rules.discounts import Step, cascade, share_out
from billing.rules.document import Deposit, Discount, Document, Line, Origin
from billing.rules.numbers import HUNDRED, LARGEST, MOST_DECIMALS, ZERO, exact, quotient, rounded, share
from billing.rules.refusals import AmountTooLarge
from billing.rules.vat import VatKey, vat_key


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line of the file (DettaglioLinee). The quantity is never negative there: the sign is on the price."""

    origin: Origin
    quantity: Decimal | None
    price: Decimal
    discounts: tuple[Step, ...]
    total: Decimal
    vat: VatKey
    withheld: bool
    funded: bool
    discountable: bool = False
    # Of the whole line, with the sign of the quantity: goods that come back bring their cost back.
    cost: Decimal | None = None


@exact
def written_line(document: Document, line: Line, at: str = "lines[1]") -> WrittenLine:
    """One line priced: discounts in cascade on the unit price, times the quantity, rounded once at the end.

    Units: the total to the cent, or to 8 decimals where the document rounds only its summary.
    Raises: BadDiscount, AmountTooLarge, and what `vat_key` raises.
    Source: FatturaPA 2.2.1.11, SdI control 00423.
    """
    vat = vat_key(document, line.vat_rate, line.vat_nature, line.vat_payability, at)
    price, discounts = net_of_vat(line, vat.rate) if line.price_includes_vat else (line.price, line.discounts)
    quantity = Decimal(1) if line.quantity is None else line.quantity
    unit, steps = cascade(price, discounts, quantity, f"{at}.discounts")
    total = rounded(unit * quantity, 2 if document.line_rounding == "line" else MOST_DECIMALS)
    if abs(total) > LARGEST:
        raise AmountTooLarge("L'importo della riga è troppo grande.", at)
    if quantity < 0:
        price = -price
        steps = tuple(_turned(step) for step in steps)
    return WrittenLine(
        "line",
        None if line.quantity is None else abs(quantity),
        price,
        steps,
        total,
        vat,
        is_withheld(document, line.withheld, vat),
        is_funded(document, line.funded, vat),
        line.discountable,
        None if line.cost is None else rounded(line.cost * quantity),
    )


def net_of_vat(line: Line, rate: Decimal) -> tuple[Decimal, tuple[Discount, ...]]:
    """Price and amounts off it without their VAT, to 8 decimals: two would break the total of the line (00423)."""

    def net(value: Decimal) -> Decimal:
        return quotient(value * HUNDRED, HUNDRED + rate, MOST_DECIMALS)

    discounts = [
        each if each.kind == "percent" else Discount(each.kind, net(each.value)) for each in line.discounts
    ]
    return net(line.price), tuple(discounts)


def _turned(step: Step) -> Step:
    """With the sign moved from the quantity to the price an amount off becomes an amount on; percentages stay."""
    if step.amount is None:
        return step
    return Step("MG" if step.kind == "SC" else "SC", amount=step.amount)


def is_withheld(document: Document, choice: bool | None, vat: VatKey) -> bool:
    if choice is not None:
        return choice
    return bool(document.withholdings) and vat.nature != rates.ADVANCES


def is_funded(document: Document, choice: bool | None, vat: VatKey) -> bool:
    if choice is not None:
        return choice
    return bool(document.funds) and vat.nature != rates.ADVANCES


@exact
def discount_lines(document: Document, lines: Sequence[WrittenLine]) -> list[WrittenLine]:
    """The discounts of the document as negative lines, one per step and per group of lines taxed and withheld alike.

    Element 2.1.1.8 of the file is not used: no control reconciles it with the summary, and receivers ignore it.
    Percentages are of what the steps before have left; amounts are shared out in proportion, to the cent.
    Raises: BadDiscount for an amount on lines that sum to zero.
    """
    left: dict[tuple[VatKey, bool, bool], Decimal] = {}
    for line in lines:
        if line.discountable:
            group = (line.vat, line.withheld, line.funded)
            left[group] = left.get(group, ZERO) + line.total
    made: list[WrittenLine] = []
    for place, discount in enumerate(document.discounts, 1):
        if discount.kind == "percent":
            cuts = [rounded(share(amount, discount.value)) for amount in left.values()]
        else:
            cuts = share_out(discount.value, list(left.values()), f"discounts[{place}]")
        for group, cut in zip(list(left), cuts, strict=True):
            left[group] -= cut
            if cut:
                vat, withheld, funded = group
                made.append(WrittenLine("discount", None, -cut, (), -cut, vat, withheld, funded))
    return made


@exact
def deposit_line(document: Document, deposit: Deposit, at: str = "deposits[1]") -> WrittenLine:
    """An advance given back: a negative line with the rate of the advance."""
    vat = vat_key(document, deposit.vat_rate, deposit.vat_nature, deposit.vat_payability, at)
    withheld = is_withheld(document, deposit.withheld, vat)
    funded = is_funded(document, deposit.funded, vat)
    return WrittenLine("deposit", None, -deposit.amount, (), -deposit.amount, vat, withheld, funded)
