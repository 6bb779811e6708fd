"""VAT by rate, nature and payability."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from billing.einvoice.code_lists.vat import NATURA
from billing.rules import rates
from billing.rules.document import Document, Payability
from billing.rules.numbers import HUNDRED, ZERO, exact, rounded, share
from billing.rules.refusals import (
    BadVatRate,
    NatureMissing,
    NatureUnexpected,
    UnknownCode,
    VatInFlatRate,
    VatMissing,
)

_PAYABILITY_ORDER = ("I", "D", "S", "")


@dataclass(frozen=True, slots=True)
class VatKey:
    """What makes amounts go into one block. Without VAT there is no payability."""

    rate: Decimal
    nature: str = ""
    payability: Payability = ""


@dataclass(frozen=True, slots=True)
class VatSummary:
    """taxable = sum of the amounts + rounding; tax is computed once, on taxable."""

    key: VatKey
    taxable: Decimal
    rounding: Decimal
    tax: Decimal


def flat_regime(document: Document) -> rates.FlatRegime | None:
    """The seller's regime without VAT; none for what the customer issues for itself."""
    if document.document_type in rates.SELF_INVOICES:
        return None
    rows = rates.in_force(rates.FLAT_REGIMES, document.date)
    return next((row for row in rows if row.regime == document.regime), None)


def vat_key(document: Document, rate: Decimal | None, nature: str, payability: Payability, at: str) -> VatKey:
    """Rate, nature and payability of one amount, with what the regime and the document say where it is silent.

    Raises: VatMissing, BadVatRate (00424), NatureMissing (00400), NatureUnexpected (00401), UnknownCode, VatInFlatRate.
    """
    flat = flat_regime(document)
    if rate is None:
        if flat is None:
            raise VatMissing("Manca l'aliquota IVA.", f"{at}.vat_rate")
        rate = ZERO
    if rate and flat:
        raise VatInFlatRate(
            "In questo regime fiscale l'IVA non si addebita: l'aliquota è 0.", f"{at}.vat_rate"
        )
    if rate < 0 or rate > HUNDRED or 0 < rate < 1:
        raise BadVatRate("L'aliquota IVA è una percentuale da 1 a 100, oppure 0.", f"{at}.vat_rate")
    nature = nature or (flat.nature if flat and not rate else "")
    if not rate and not nature:
        raise NatureMissing("Con aliquota 0 serve la natura dell'operazione (N1-N7).", f"{at}.vat_nature")
    if nature and nature not in NATURA:
        raise UnknownCode(f"La natura «{nature}» non esiste.", f"{at}.vat_nature")
    if rate and nature and document.document_type not in rates.NATURE_BESIDE_RATE:
        raise NatureUnexpected("Con un'aliquota diversa da 0 la natura non ci vuole.", f"{at}.vat_nature")
    return VatKey(rate, nature, (payability or document.vat_payability) if rate and not nature else "")


@exact
def vat_summary(amounts: Iterable[tuple[VatKey, Decimal]]) -> list[VatSummary]:
    """VAT of each block, computed once on its taxable sum and never line by line.

    Units: euro; taxable and tax to the cent, half up; rounding with up to 8 decimals, zero when the lines are in cents.
    Shape: one row per (rate, nature, payability), highest rate first, then nature, then I, D, S; empty in, empty out.
    Source: FatturaPA DatiRiepilogo (2.2.2), SdI controls 00421, 00422. See docs/algorithms/rounding.md.
    """
    sums: dict[VatKey, Decimal] = {}
    for key, amount in amounts:
        sums[key] = sums.get(key, ZERO) + amount
    return [_row(key, sums[key]) for key in sorted(sums, key=_order)]


def _row(key: VatKey, amount: Decimal) -> VatSummary:
    taxable = rounded(amount)
    return VatSummary(key, taxable, taxable - amount, rounded(share(taxable, key.rate)))


def _order(key: VatKey) -> tuple[Decimal, str, int]:
    return -key.rate, key.nature, _PAYABILITY_ORDER.index(key.payability)
