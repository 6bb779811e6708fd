"""Contributions to welfare funds that the customer pays on top of the fees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from billing.einvoice.code_lists.withholding import TIPO_CASSA
from billing.rules import rates
from billing.rules.document import Document, Fund
from billing.rules.lines import WrittenLine
from billing.rules.numbers import ZERO, exact, rounded, share
from billing.rules.refusals import BadValue, UnknownCode, VatMissing
from billing.rules.vat import VatKey, flat_regime, vat_key


@dataclass(frozen=True, slots=True)
class Contribution:
    """DatiCassaPrevidenziale: not a line, but taxed like one."""

    kind: str
    rate: Decimal
    base: Decimal
    amount: Decimal
    vat: VatKey
    withheld: bool


@exact
def contribution(
    document: Document, fund: Fund, lines: Sequence[WrittenLine], at: str = "funds[1]"
) -> Contribution:
    """What a fund adds: rate x base, to the cent; the base is the sum of the funded lines, to the cent.

    Raises: UnknownCode, BadValue for a fund without a usual rate, VatMissing when the funded lines do not agree.
    Source: FatturaPA 2.1.1.7; which contributions are withheld upon: `rates.FUND_RATES`.
    """
    if fund.kind not in TIPO_CASSA:
        raise UnknownCode(f"La cassa «{fund.kind}» non esiste.", f"{at}.kind")
    usual = next(
        (row for row in rates.in_force(rates.FUND_RATES, document.date) if row.kind == fund.kind), None
    )
    rate = fund.rate if fund.rate is not None else (usual.rate if usual else None)
    if rate is None:
        raise BadValue("Per questa cassa indica l'aliquota del contributo.", f"{at}.rate")
    base = (
        rounded(sum((line.total for line in lines if line.funded), ZERO)) if fund.base is None else fund.base
    )
    withheld = (
        fund.withheld
        if fund.withheld is not None
        else bool(usual and usual.withheld and document.withholdings)
    )
    return Contribution(
        fund.kind, rate, base, rounded(share(base, rate)), _vat(document, fund, lines, at), withheld
    )


def _vat(document: Document, fund: Fund, lines: Sequence[WrittenLine], at: str) -> VatKey:
    if fund.vat_rate is None and not fund.vat_nature and flat_regime(document) is None:
        keys = {line.vat for line in lines if line.funded}
        if len(keys) != 1:
            raise VatMissing("Indica l'aliquota IVA del contributo alla cassa.", f"{at}.vat_rate")
        return keys.pop()
    rate = ZERO if fund.vat_rate is None else fund.vat_rate
    return vat_key(document, rate, fund.vat_nature, fund.vat_payability, at)
