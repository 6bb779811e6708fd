"""When a document is to be paid, and how much each time."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from billing.rules.document import Payment, Term
from billing.rules.numbers import HUNDRED, ZERO, exact, rounded, share
from billing.rules.refusals import BadTerms

# Far enough from the end of the calendar for the longest term (50 years and 36,500 days).
_LAST_YEAR = 9800


@dataclass(frozen=True, slots=True)
class Instalment:
    due_on: date
    amount: Decimal


def due_date(
    start: date, term: Term, skip_months: frozenset[int] = frozenset(), skip_to_day: int | None = None
) -> date:
    """Months, then days, then end of month, then the fixed day (the first one from there), then skipped months.

    A day that a month lacks is its last. See docs/algorithms/due-dates.md.
    """
    day = add_months(start, term.months) + timedelta(days=term.days)
    if term.end_of_month:
        day = _on_day(day, 31)
    if term.fixed_day is not None:
        day = _next_fixed_day(day, term.fixed_day)
    if day.month not in skip_months:
        return day
    return _past_skipped(day, term, skip_months, skip_to_day)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or its last: 31 January + 1 month = 28 February."""
    index = day.year * 12 + day.month - 1 + months
    return _on_day(date(index // 12, index % 12 + 1, 1), day.day)


def _on_day(day: date, wanted: int) -> date:
    return day.replace(day=min(wanted, calendar.monthrange(day.year, day.month)[1]))


def _next_fixed_day(day: date, wanted: int) -> date:
    here = _on_day(day, wanted)
    return here if here >= day else _on_day(add_months(day.replace(day=1), 1), wanted)


def _past_skipped(day: date, term: Term, skip_months: frozenset[int], skip_to_day: int | None) -> date:
    """To the next month that is not skipped: on its chosen day, or at its end, or on the same (fixed) day."""
    month = day.replace(day=1)
    while month.month in skip_months:
        month = add_months(month, 1)
    if skip_to_day is not None:
        return _on_day(month, skip_to_day)
    if term.fixed_day is not None:
        return _on_day(month, term.fixed_day)
    return _on_day(month, 31 if term.end_of_month else day.day)


def check_terms(payment: Payment) -> None:
    """Raises: BadTerms without start or rows, with every month skipped, when the shares do not make the whole."""
    terms = payment.terms
    if payment.start is None:
        raise BadTerms("Manca la data da cui contare le scadenze.", "payment.start")
    if payment.start.year > _LAST_YEAR:
        raise BadTerms("La data da cui contare le scadenze è troppo lontana.", "payment.start")
    if not terms:
        raise BadTerms("Le condizioni di pagamento non hanno rate.", "payment.terms")
    if len(payment.skip_months) == 12:
        raise BadTerms("Non si possono saltare tutti i mesi.", "payment.skip_months")
    for place, term in enumerate(terms, 1):
        if term.percent is not None and term.amount is not None:
            raise BadTerms(
                "Una rata è in percentuale o a importo, non tutte e due.", f"payment.terms[{place}]"
            )
        if term.percent is None and term.amount is None and place < len(terms):
            raise BadTerms("Solo l'ultima rata può prendere quello che resta.", f"payment.terms[{place}]")
    last = terms[-1]
    if last.percent is not None:
        _check_whole(terms)
    if last.amount is not None:
        raise BadTerms(
            "L'ultima rata prende quello che resta: lascia vuoto l'importo.", f"payment.terms[{len(terms)}]"
        )


def _check_whole(terms: Sequence[Term]) -> None:
    percents = [term.percent for term in terms if term.percent is not None]
    if len(percents) < len(terms):
        raise BadTerms(
            "Con rate a importo l'ultima prende quello che resta: lasciala vuota.",
            f"payment.terms[{len(terms)}]",
        )
    if sum(percents, ZERO) != HUNDRED:
        raise BadTerms("Le percentuali delle rate devono fare 100.", "payment.terms")


@exact
def instalments(payment: Payment, to_pay: Decimal, tax: Decimal = ZERO) -> list[Instalment]:
    """The instalments of an amount: each share to the cent, what the rounding leaves on the last.

    `tax` is the VAT inside `to_pay`; with `vat_on_first` it is paid whole with the first instalment.
    Shape: one per term, in their order; nothing to pay, nothing to show. They always sum to `to_pay`.
    Raises: BadTerms.
    """
    check_terms(payment)
    start = payment.start
    assert start is not None
    if not to_pay:
        return []
    first = tax if payment.vat_on_first else ZERO
    divided = to_pay - first
    amounts = [_part(divided, term) for term in payment.terms[:-1]]
    amounts.append(divided - sum(amounts, ZERO))
    amounts[0] += first
    days = [due_date(start, term, payment.skip_months, payment.skip_to_day) for term in payment.terms]
    return [Instalment(day, amount) for day, amount in zip(days, amounts, strict=True)]


def _part(divided: Decimal, term: Term) -> Decimal:
    if term.amount is not None:
        return term.amount
    assert term.percent is not None
    return rounded(share(divided, term.percent))
