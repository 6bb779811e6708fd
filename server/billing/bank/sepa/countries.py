"""Where SEPA reaches. Source: EPC409-09, list of SEPA scheme countries, by the letters of the IBAN."""

from __future__ import annotations

EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905
)
# A payment to these needs the BIC as well.
OUTSIDE_EEA = frozenset("AD AL CH GB GI MC MD ME MK RS SM VA".split())  # noqa: SIM905
SEPA = EEA | OUTSIDE_EEA
