"""The cases of withholding tax, each row with its dates and its source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class WithholdingCase:
    """The usual case: `kind` RT code, `reason` of the CU form, share of the base that is withheld upon."""

    case: str
    name: str
    kind: str
    rate: Decimal
    base_percent: Decimal
    reason: str
    source: str
    since: date | None = None
    until: date | None = None


_ART_25 = "DPR 600/1973 art. 25 [K]"
_ART_25_BIS = "DPR 600/1973 art. 25-bis [K]"
WITHHOLDING_CASES = (
    WithholdingCase("professional", "Professionista", "RT01", Decimal(20), Decimal(100), "A", _ART_25),
    WithholdingCase(
        "professional_company", "Società tra professionisti", "RT02", Decimal(20), Decimal(100), "A", _ART_25
    ),
    WithholdingCase(
        "occasional", "Lavoro autonomo occasionale", "RT01", Decimal(20), Decimal(100), "M", _ART_25
    ),
    WithholdingCase(
        "occasional_no_inps",
        "Lavoro occasionale, senza gestione separata",
        "RT01",
        Decimal(20),
        Decimal(100),
        "O",
        _ART_25,
    ),
    WithholdingCase("copyright", "Diritto d'autore", "RT01", Decimal(20), Decimal(75), "B", _ART_25),
    WithholdingCase(
        "copyright_under_35",
        "Diritto d'autore, sotto i 35 anni",
        "RT01",
        Decimal(20),
        Decimal(60),
        "B",
        _ART_25,
    ),
    WithholdingCase("agent_one", "Agente monomandatario", "RT01", Decimal(23), Decimal(50), "Q", _ART_25_BIS),
    WithholdingCase(
        "agent_many", "Agente plurimandatario", "RT01", Decimal(23), Decimal(50), "R", _ART_25_BIS
    ),
    WithholdingCase(
        "agent_one_staff",
        "Agente monomandatario con dipendenti",
        "RT01",
        Decimal(23),
        Decimal(20),
        "Q",
        _ART_25_BIS,
    ),
    WithholdingCase(
        "agent_many_staff",
        "Agente plurimandatario con dipendenti",
        "RT01",
        Decimal(23),
        Decimal(20),
        "R",
        _ART_25_BIS,
    ),
    WithholdingCase(
        "condominium",
        "Appalto di un condominio",
        "RT02",
        Decimal(4),
        Decimal(100),
        "W",
        "DPR 600/1973 art. 25-ter [K]",
    ),
    WithholdingCase(
        "enasarco",
        "Contributo Enasarco, metà dell'agente",
        "RT04",
        Decimal("8.5"),
        Decimal(100),
        "R",
        "Regolamento Enasarco: 17 % dal 2020 [K]",
        since=date(2020, 1, 1),
    ),
    WithholdingCase(
        "enasarco",
        "Contributo Enasarco, metà dell'agente",
        "RT04",
        Decimal("8.25"),
        Decimal(100),
        "R",
        "Regolamento Enasarco: 16,50 % nel 2019 [K]",
        since=date(2019, 1, 1),
        until=date(2019, 12, 31),
    ),
)
