"""What is asked of the arithmetic: a document as plain values. Texts, parties and numbers of documents are not here.

Amounts are euro, rates and percentages in percent (22 means 22 %). docs/algorithms/totals.md tells each field.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Payability = Literal["I", "D", "S", ""]
# "line": every line to the cent, so that sums never need mending. "summary": lines keep 8 decimals, sums are rounded.
LineRounding = Literal["line", "summary"]
DiscountKind = Literal["percent", "amount", "line_amount"]
Origin = Literal["line", "discount", "deposit", "stamp_duty"]


@dataclass(frozen=True, slots=True)
class Discount:
    """Off the unit price; below zero it is a surcharge. `line_amount` is off the whole line."""

    kind: DiscountKind
    value: Decimal


@dataclass(frozen=True, slots=True)
class Line:
    price: Decimal
    quantity: Decimal | None = None
    price_includes_vat: bool = False
    discounts: tuple[Discount, ...] = ()
    vat_rate: Decimal | None = None
    vat_nature: str = ""
    vat_payability: Payability = ""
    # None: yes where the document has withholdings (or funds), except for advances in the customer's name (N1).
    withheld: bool | None = None
    funded: bool | None = None
    # Does the discount of the document touch this line?
    discountable: bool = True
    # Unit cost, for the margin.
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Deposit:
    """Taxable amount of an advance already invoiced, given back in this document."""

    amount: Decimal
    vat_rate: Decimal | None = None
    vat_nature: str = ""
    vat_payability: Payability = ""
    withheld: bool | None = None
    funded: bool | None = None


@dataclass(frozen=True, slots=True)
class Fund:
    """A contribution to a welfare fund. Left out: the rate of the table, the base of the funded lines, their VAT."""

    kind: str
    rate: Decimal | None = None
    base: Decimal | None = None
    vat_rate: Decimal | None = None
    vat_nature: str = ""
    vat_payability: Payability = ""
    withheld: bool | None = None


@dataclass(frozen=True, slots=True)
class Withholding:
    """Either a `case` of the table, or kind and rate; what is given wins over the table."""

    case: str = ""
    kind: str = ""
    rate: Decimal | None = None
    base_percent: Decimal | None = None
    base: Decimal | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StampDutyChoice:
    """`apply` None: when the law wants it. `recharge`: the customer pays it, as a line of its own."""

    apply: bool | None = None
    recharge: bool = False
    nature: str = ""
    count_advances: bool = True


@dataclass(frozen=True, slots=True)
class Term:
    """One instalment: when, and how much. Neither percent nor amount: what remains (only in the last)."""

    percent: Decimal | None = None
    amount: Decimal | None = None
    months: int = 0
    days: int = 0
    end_of_month: bool = False
    fixed_day: int | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """`start` None: the date of the document. `skip_months` (8 is August) are moved past, to `skip_to_day` if given."""

    terms: tuple[Term, ...]
    start: date | None = None
    skip_months: frozenset[int] = frozenset()
    skip_to_day: int | None = None
    vat_on_first: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    lines: tuple[Line, ...] = ()
    document_type: str = "TD01"
    regime: str = "RF01"
    date: date | None = None
    line_rounding: LineRounding = "line"
    vat_payability: Payability = "I"
    discounts: tuple[Discount, ...] = ()
    deposits: tuple[Deposit, ...] = ()
    funds: tuple[Fund, ...] = ()
    withholdings: tuple[Withholding, ...] = ()
    stamp_duty: StampDutyChoice = StampDutyChoice()
    # Added to the total on purpose (2.1.1.10).
    rounding: Decimal = Decimal(0)
    # The logistics option: VAT is shown but the customer pays it to the State (L. 207/2024 art. 1 c. 59).
    customer_pays_vat: bool = False
    payment: Payment | None = None
