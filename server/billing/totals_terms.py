"""When a given document is to be paid."""

from __future__ import annotations

from billing.rules.document import (
    Payment,
    Term,
)
from billing.totals_given import Given, whole


def payment(given: Given | None) -> Payment | None:
    if given is None:
        return None
    at = given.place("skip_months")
    months = [
        whole(value, 1, 12, f"{at}[{place}]") for place, value in enumerate(given.list("skip_months"), 1)
    ]
    return Payment(
        terms=given.each("terms", _term),
        start=given.day("start"),
        skip_months=frozenset(month for month in months if month is not None),
        skip_to_day=given.whole("skip_to_day", 1, 31),
        vat_on_first=given.flag("vat_on_first") or False,
    )


def _term(given: Given) -> Term:
    return Term(
        percent=given.percent("percent"),
        amount=given.number("amount", decimals=2),
        months=given.whole("months", 0, 600) or 0,
        days=given.whole("days", 0, 36500) or 0,
        end_of_month=given.flag("end_of_month") or False,
        fixed_day=given.whole("fixed_day", 1, 31),
    )
