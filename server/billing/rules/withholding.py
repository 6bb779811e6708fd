"""Withholding: what the customer pays to the State, or to a fund, in the seller's name."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from billing.einvoice.code_lists.withholding import TIPO_RITENUTA
from billing.rules import rates, withholding_rates
from billing.rules.document import Document, Withholding
from billing.rules.numbers import HUNDRED, exact, rounded, share
from billing.rules.refusals import BadValue, UnknownCode, WithholdingInFlatRate
from billing.rules.vat import flat_regime


@dataclass(frozen=True, slots=True)
class Withheld:
    """DatiRitenuta. The rate is the nominal one; `taxable` is the share of the base that it applies to."""

    kind: str
    rate: Decimal
    base: Decimal
    taxable: Decimal
    amount: Decimal
    reason: str


@exact
def withheld(document: Document, asked: Withholding, base: Decimal, at: str = "withholdings[1]") -> Withheld:
    """taxable = base_percent of the base, to the cent; amount = rate x taxable, to the cent.

    `base`: withheld lines plus withheld contributions, to the cent.
    Raises: UnknownCode for an unknown case or kind, BadValue without a rate, WithholdingInFlatRate for income tax in RF19, RF02.
    Source: DPR 600/1973 art. 25, 25-bis, 25-ter; `withholding_rates.WITHHOLDING_CASES`.
    """
    usual = _case(document, asked.case, f"{at}.case") if asked.case else None
    kind = asked.kind or (usual.kind if usual else "")
    if kind not in TIPO_RITENUTA:
        raise UnknownCode(f"Il tipo di ritenuta «{kind}» non esiste.", f"{at}.kind")
    flat = flat_regime(document)
    if flat and not flat.suffers_withholding and kind in rates.INCOME_TAX:
        raise WithholdingInFlatRate(
            "In regime forfettario la ritenuta d'acconto non si applica: toglila.", at
        )
    rate = asked.rate if asked.rate is not None else (usual.rate if usual else None)
    if rate is None:
        raise BadValue("Indica l'aliquota della ritenuta.", f"{at}.rate")
    percent = (
        asked.base_percent if asked.base_percent is not None else (usual.base_percent if usual else HUNDRED)
    )
    whole = base if asked.base is None else asked.base
    taxable = rounded(share(whole, percent))
    reason = asked.reason or (usual.reason if usual else "")
    return Withheld(kind, rate, whole, taxable, rounded(share(taxable, rate)), reason)


def _case(document: Document, name: str, at: str) -> withholding_rates.WithholdingCase:
    for row in rates.in_force(withholding_rates.WITHHOLDING_CASES, document.date):
        if row.case == name:
            return row
    raise UnknownCode(f"Il caso di ritenuta «{name}» non esiste, o non valeva a quella data.", at)
