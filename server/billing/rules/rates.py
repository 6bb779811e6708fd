"""What the law fixes and changes: rates, thresholds, lists, each row with its dates and its source.

A change of law is a row here; then `bin/billing_rates` writes it for the device (web/src/generated/billing.ts, compared by
a test). Nothing else in `billing.rules` knows a rate. [K]: our reading of the law, which an accountant should confirm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from billing.einvoice.controls import dated


class Dated(Protocol):
    @property
    def since(self) -> date | None: ...
    @property
    def until(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def in_force(rows: Sequence[D], on: date | None) -> list[D]:
    """The rows that hold on a day, both ends included; without a day those that have not ended."""
    if on is None:
        return [row for row in rows if row.until is None]
    return [
        row
        for row in rows
        if (row.since is None or row.since <= on) and (row.until is None or on <= row.until)
    ]


@dataclass(frozen=True, slots=True)
class VatRate:
    rate: Decimal
    name: str
    source: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class StampDuty:
    """`natures` count towards the threshold; N1 can be left out by choice of the firm (practice differs)."""

    amount: Decimal
    threshold: Decimal
    natures: frozenset[str]
    exempt_types: frozenset[str]
    source: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FundRate:
    """The usual contribution of a fund; `withheld` when it is part of the base of withholding."""

    kind: str
    rate: Decimal
    withheld: bool
    source: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class FlatRegime:
    """A regime without VAT: the nature of its lines, and of the stamp duty charged on to the customer."""

    regime: str
    nature: str
    stamp_nature: str
    suffers_withholding: bool
    source: str
    since: date | None = None
    until: date | None = None


VAT_RATES = (
    VatRate(Decimal(22), "Ordinaria", "DPR 633/1972 art. 16; DL 76/2013 art. 11", since=date(2013, 10, 1)),
    VatRate(
        Decimal(21),
        "Ordinaria",
        "DL 138/2011 art. 2 c. 2-bis",
        since=date(2011, 9, 17),
        until=date(2013, 9, 30),
    ),
    VatRate(Decimal(10), "Ridotta", "DPR 633/1972, tabella A, parte III", since=date(1995, 2, 24)),
    VatRate(
        Decimal(5), "Ridotta", "DPR 633/1972, tabella A, parte II-bis; L. 208/2015", since=date(2016, 1, 1)
    ),
    VatRate(Decimal(4), "Minima", "DPR 633/1972, tabella A, parte II", since=date(1989, 1, 1)),
)

STAMP_DUTY = (
    StampDuty(
        Decimal("2.00"),
        Decimal("77.47"),
        frozenset({"N1", "N2", "N2.1", "N2.2", "N3.5", "N3.6", "N4"}),
        frozenset({"TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD28", "TD29"}),
        "DPR 642/1972, tariffa, art. 13; DL 43/2013 art. 7-bis; DM 17/6/2014 art. 6. Natures [K]",
        since=date(2013, 6, 26),
    ),
)


FUND_RATES = (
    FundRate("TC01", Decimal(4), False, "Cassa forense, contributo integrativo [K]"),
    FundRate("TC02", Decimal(4), False, "Cassa dottori commercialisti, contributo integrativo [K]"),
    FundRate(
        "TC03",
        Decimal(5),
        False,
        "Cassa geometri, contributo integrativo dal 2015 [K]",
        since=date(2015, 1, 1),
    ),
    FundRate("TC04", Decimal(4), False, "Inarcassa, contributo integrativo [K]"),
    FundRate("TC06", Decimal(4), False, "Cassa ragionieri, contributo integrativo [K]"),
    FundRate("TC08", Decimal(4), False, "Enpacl, contributo integrativo [K]"),
    FundRate("TC21", Decimal(2), False, "Enpap, contributo integrativo [K]"),
    FundRate("TC22", Decimal(4), True, "Gestione separata INPS, rivalsa: L. 662/1996 art. 1 c. 212 [K]"),
)

FLAT_REGIMES = (
    FlatRegime("RF02", "N2.2", "N1", False, "L. 244/2007 art. 1 c. 96-117"),
    # The stamp duty charged on is revenue for them: answer 428/2022 of the tax authority.
    FlatRegime("RF19", "N2.2", "N2.2", False, "L. 190/2014 art. 1 c. 54-89, 67; risposta 428/2022"),
    FlatRegime("RF20", "N2.2", "N1", True, "Direttiva UE 2020/285 [K]", since=date(2025, 1, 1)),
)

# Documents that the customer makes for itself: the regime is that of the seller, nothing is collected by them.
SELF_INVOICES = frozenset(
    {"TD16", "TD17", "TD18", "TD19", "TD20", "TD21", "TD22", "TD23", "TD27", "TD28", "TD29"}
)
WITHOUT_PAYMENT = SELF_INVOICES - {"TD20"}
# Where SdI lets a nature stand beside a rate (exception to 00401 and 00430).
NATURE_BESIDE_RATE = dated.NATURE_BESIDE_RATE.on(None)
STAMP_NATURE = "N1"
# Paid in the customer's name (art. 15 DPR 633/1972): no fund, no withholding, unless the line says so.
ADVANCES = "N1"
# Taxes on income are withheld under these; social contributions (RT03-RT06) also from those without withholding tax.
INCOME_TAX = frozenset({"RT01", "RT02"})
