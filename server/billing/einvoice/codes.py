"""The code lists of the e-invoice: every code with its Italian description and the dates between which it may be written.

A change of law is a row here. Reading accepts every code ever admitted by the schema in force; writing asks
`current(on)`, because codes such as N2, N3, N6 and causale Z stay in the schema but are refused since 1/1/2021 (00445).
Sources: schema FatturaPA 1.2.3 and VFSM10 1.0.2, in force since 1/4/2025; Allegato A 1.6.1 for the dates of 2020.
"""

from __future__ import annotations

from billing.einvoice.code_lists.code_list import Code, CodeList
from billing.einvoice.code_lists.documents import (
    FORMATO_ORDINARIO,
    FORMATO_SEMPLIFICATO,
    TIPO_DOCUMENTO,
    TIPO_DOCUMENTO_SEMPLIFICATO,
)
from billing.einvoice.code_lists.payments import CONDIZIONI_PAGAMENTO, MODALITA_PAGAMENTO
from billing.einvoice.code_lists.vat import ESIGIBILITA_IVA, NATURA, NATURA_SEMPLIFICATA, REGIME_FISCALE
from billing.einvoice.code_lists.withholding import CAUSALE_PAGAMENTO, TIPO_CASSA, TIPO_RITENUTA

SOGGETTO_EMITTENTE = CodeList(
    "SoggettoEmittente",
    "soggetto emittente",
    (
        Code("CC", "Cessionario/committente"),
        Code("TZ", "Soggetto terzo"),
    ),
)

SOCIO_UNICO = CodeList(
    "SocioUnico",
    "socio unico",
    (
        Code("SU", "Socio unico"),
        Code("SM", "Più soci"),
    ),
)

STATO_LIQUIDAZIONE = CodeList(
    "StatoLiquidazione",
    "stato di liquidazione",
    (
        Code("LS", "In liquidazione"),
        Code("LN", "Non in liquidazione"),
    ),
)

TIPO_SCONTO = CodeList(
    "TipoScontoMaggiorazione",
    "sconto o maggiorazione",
    (
        Code("SC", "Sconto"),
        Code("MG", "Maggiorazione"),
    ),
)

TIPO_CESSIONE = CodeList(
    "TipoCessionePrestazione",
    "tipo di cessione o prestazione",
    (
        Code("SC", "Sconto"),
        Code("PR", "Premio"),
        Code("AB", "Abbuono"),
        Code("AC", "Spesa accessoria"),
    ),
)

SI = CodeList(
    "Si",
    "conferma",
    (Code("SI", "Sì (unico valore: se non vale, il campo si omette)"),),
)


ALL = (
    FORMATO_ORDINARIO,
    FORMATO_SEMPLIFICATO,
    TIPO_DOCUMENTO,
    TIPO_DOCUMENTO_SEMPLIFICATO,
    NATURA,
    NATURA_SEMPLIFICATA,
    REGIME_FISCALE,
    MODALITA_PAGAMENTO,
    CONDIZIONI_PAGAMENTO,
    ESIGIBILITA_IVA,
    TIPO_CASSA,
    TIPO_RITENUTA,
    CAUSALE_PAGAMENTO,
    SOGGETTO_EMITTENTE,
    SOCIO_UNICO,
    STATO_LIQUIDAZIONE,
    TIPO_SCONTO,
    TIPO_CESSIONE,
    SI,
)
