"""The totals of a document: the one order in which lines, discounts, funds, stamp, VAT and withholding follow each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from billing.rules import rates
from billing.rules.document import Document, Origin
from billing.rules.due_dates import Instalment, instalments
from billing.rules.funds import Contribution, contribution
from billing.rules.lines import WrittenLine, deposit_line, discount_lines, written_line
from billing.rules.margin import Margin, margin_of_lines
from billing.rules.numbers import LARGEST, ZERO, exact, rounded
from billing.rules.refusals import AmountTooLarge
from billing.rules.stamp import StampDutyResult, stamp_duty, stamp_line
from billing.rules.vat import VatSummary, vat_summary
from billing.rules.withholding import Withheld, withheld


@dataclass(frozen=True, slots=True)
class Sums:
    """Euro to the cent. total = taxable + tax + rounding; to_pay = total - withheld - vat_paid_by_customer."""

    lines: Decimal
    discounts: Decimal
    deposits: Decimal
    funds: Decimal
    stamp_duty: Decimal
    taxable: Decimal
    tax: Decimal
    rounding: Decimal
    total: Decimal
    withheld: Decimal
    vat_paid_by_customer: Decimal
    to_pay: Decimal


@dataclass(frozen=True, slots=True)
class Totals:
    lines: list[WrittenLine]
    funds: list[Contribution]
    vat: list[VatSummary]
    stamp_duty: StampDutyResult
    withholdings: list[Withheld]
    sums: Sums
    margin: Margin
    instalments: list[Instalment]


@exact
def totals(document: Document) -> Totals:
    """Everything that follows from a document by arithmetic and law.

    Units: euro. Rounding: docs/algorithms/rounding.md.
    Raises: the refusals of `billing.rules.refusals`, the first that is met; each names its place.
    Source: FatturaPA 1.2.3 and SdI controls 00421-00423; what is owed and withheld: `billing.rules.rates`.
    """
    lines = _lines(document)
    funds = [
        contribution(document, fund, lines, f"funds[{place}]") for place, fund in enumerate(document.funds, 1)
    ]
    amounts = [(line.vat, line.total) for line in lines] + [(fund.vat, fund.amount) for fund in funds]
    stamp = stamp_duty(document, amounts)
    if stamp.is_recharged:
        line = stamp_line(document, stamp.amount)
        lines.append(line)
        amounts.append((line.vat, line.total))
    vat = vat_summary(amounts)
    base = _withholding_base(lines, funds)
    held = [
        withheld(document, asked, base, f"withholdings[{place}]")
        for place, asked in enumerate(document.withholdings, 1)
    ]
    sums = _sums(document, lines, funds, vat, held)
    margin = margin_of_lines(lines)
    return Totals(lines, funds, vat, stamp, held, sums, margin, _instalments(document, sums))


def _lines(document: Document) -> list[WrittenLine]:
    lines = [written_line(document, line, f"lines[{place}]") for place, line in enumerate(document.lines, 1)]
    lines += discount_lines(document, lines)
    lines += [
        deposit_line(document, deposit, f"deposits[{place}]")
        for place, deposit in enumerate(document.deposits, 1)
    ]
    return lines


def _withholding_base(lines: Sequence[WrittenLine], funds: Sequence[Contribution]) -> Decimal:
    from_lines = sum((line.total for line in lines if line.withheld), ZERO)
    return rounded(from_lines + sum((fund.amount for fund in funds if fund.withheld), ZERO))


def _sums(
    document: Document,
    lines: Sequence[WrittenLine],
    funds: Sequence[Contribution],
    vat: Sequence[VatSummary],
    held: Sequence[Withheld],
) -> Sums:
    def of(origin: Origin) -> Decimal:
        return rounded(sum((line.total for line in lines if line.origin == origin), ZERO))

    taxable = sum((row.taxable for row in vat), ZERO)
    tax = sum((row.tax for row in vat), ZERO)
    total = taxable + tax + document.rounding
    if max(abs(taxable), abs(total)) > LARGEST:
        raise AmountTooLarge("Il totale del documento è troppo grande.", "lines")
    kept = sum((each.amount for each in held), ZERO)
    split = sum((row.tax for row in vat if document.customer_pays_vat or row.key.payability == "S"), ZERO)
    is_paid = document.document_type not in rates.WITHOUT_PAYMENT
    return Sums(
        lines=of("line"),
        discounts=of("discount"),
        deposits=of("deposit"),
        funds=sum((fund.amount for fund in funds), ZERO),
        stamp_duty=of("stamp_duty"),
        taxable=taxable,
        tax=tax,
        rounding=document.rounding,
        total=total,
        withheld=kept,
        vat_paid_by_customer=split,
        to_pay=total - kept - split if is_paid else ZERO,
    )


def _instalments(document: Document, sums: Sums) -> list[Instalment]:
    if document.payment is None:
        return []
    payment = replace(document.payment, start=document.payment.start or document.date)
    return instalments(payment, sums.to_pay, sums.tax - sums.vat_paid_by_customer)
