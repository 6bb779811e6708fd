"""What the controls look at: one view of both forms of invoice, with the path of everything that may be at fault."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from billing.einvoice import ordinary, simplified
from billing.einvoice.findings import numbered
from billing.einvoice.reader import Invoice
from billing.einvoice.shared import IdFiscaleType

HEADER = "FatturaElettronicaHeader"
TRANSMISSION = f"{HEADER}/DatiTrasmissione"
SELLER = f"{HEADER}/CedentePrestatore"
BUYER = f"{HEADER}/CessionarioCommittente"


class DocumentKey(NamedTuple):
    """What makes two documents one for SdI: issuer, credit notes apart, number, year (for art. 73 the day)."""

    issuer: str
    is_credit_note: bool
    number: str
    period: str


@dataclass(frozen=True, slots=True)
class Situation:
    """What the file does not say.

    `on`: the day on which SdI receives it; decides the rules in force and 00403. None: the last rules, no check of the day.
    `already_sent`: the keys of documents sent before, neither rejected nor refused (00404); `keys(invoice)` gives them.
    """

    on: date | None = None
    already_sent: Container[DocumentKey] = frozenset()


class Party(NamedTuple):
    """A seller, a buyer or a representative: VAT number and tax code, each with its path."""

    path: str
    vat: IdFiscaleType | None
    tax_code: str | None

    @property
    def vat_path(self) -> str:
        return f"{self.path}/IdFiscaleIVA"

    @property
    def country(self) -> str:
        return (self.vat.IdPaese if self.vat else None) or ""

    @property
    def vat_code(self) -> str:
        return (self.vat.IdCodice if self.vat else None) or ""

    @property
    def vat_number(self) -> str:
        """Country and code together: "IT01234560587"; empty when there is none."""
        return self.country + self.vat_code if self.vat_code else ""


class Taxed(NamedTuple):
    """A line, a fund or a VAT summary: what has a rate or a nature."""

    path: str
    number: int
    rate_name: str
    rate: Decimal | None
    nature: str | None
    amount: Decimal | None
    withheld: bool = False

    @property
    def rate_path(self) -> str:
        return f"{self.path}/{self.rate_name}"

    @property
    def nature_path(self) -> str:
        return f"{self.path}/Natura"

    @property
    def has_zero_rate(self) -> bool:
        return self.rate is not None and self.rate == 0

    @property
    def has_some_rate(self) -> bool:
        return self.rate is not None and self.rate != 0


@dataclass(slots=True)
class Body:
    """One document. `lines` of both forms; `funds` and `summaries` only of the ordinary one."""

    path: str
    kind: str
    number: str | None
    day: date | None
    is_article_73: bool = False
    # Days of the documents that a credit note corrects.
    corrects: list[tuple[str, date]] = field(default_factory=list)
    lines: list[Taxed] = field(default_factory=list)
    funds: list[Taxed] = field(default_factory=list)
    summaries: list[Taxed] = field(default_factory=list)
    ordinary: ordinary.FatturaElettronicaBodyType | None = None
    simplified: simplified.FatturaElettronicaBodyType | None = None

    @property
    def document_path(self) -> str:
        return f"{self.path}/DatiGenerali/DatiGeneraliDocumento"

    @property
    def is_credit_note(self) -> bool:
        return self.kind in {"TD04", "TD08"}


@dataclass(slots=True)
class Seen:
    situation: Situation
    version: str | None
    format: str | None
    recipient_code: str | None
    certified_email: str | None
    sender: IdFiscaleType
    regime: str | None
    issued_by: str | None
    seller: Party
    buyer: Party
    # Of the seller, then of the buyer; only those that are there.
    representatives: list[Party]
    bodies: list[Body]

    @property
    def on(self) -> date | None:
        return self.situation.on


def look(invoice: Invoice, situation: Situation) -> Seen:
    header, sent = invoice.FatturaElettronicaHeader, invoice.FatturaElettronicaHeader.DatiTrasmissione
    form = (
        _ordinary_parties(invoice)
        if isinstance(invoice, ordinary.FatturaElettronica)
        else _simplified_parties(invoice)
    )
    seller, buyer, representatives, regime = form
    return Seen(
        situation=situation,
        version=invoice.versione,
        format=sent.FormatoTrasmissione,
        recipient_code=sent.CodiceDestinatario,
        certified_email=sent.PECDestinatario,
        sender=sent.IdTrasmittente,
        regime=regime,
        issued_by=header.SoggettoEmittente,
        seller=seller,
        buyer=buyer,
        representatives=representatives,
        bodies=list(_bodies(invoice)),
    )


def keys(invoice: Invoice) -> list[DocumentKey | None]:
    """The key of each document of the file; None where number, day or issuer are missing."""
    seen = look(invoice, Situation())
    return [key_of(seen, body) for body in seen.bodies]


def key_of(seen: Seen, body: Body) -> DocumentKey | None:
    """With SoggettoEmittente CC the customer takes the supplier's place."""
    issuer = (seen.buyer if seen.issued_by == "CC" else seen.seller).vat_number
    if not issuer or not body.number or body.day is None:
        return None
    period = body.day.isoformat() if body.is_article_73 else str(body.day.year)
    return DocumentKey(issuer, body.is_credit_note, body.number, period)


_Parties = tuple[Party, Party, list[Party], "str | None"]


def _ordinary_parties(invoice: ordinary.FatturaElettronica) -> _Parties:
    header = invoice.FatturaElettronicaHeader
    seller, buyer = header.CedentePrestatore.DatiAnagrafici, header.CessionarioCommittente.DatiAnagrafici
    representatives = []
    if header.RappresentanteFiscale:
        person = header.RappresentanteFiscale.DatiAnagrafici
        path = f"{HEADER}/RappresentanteFiscale/DatiAnagrafici"
        representatives.append(Party(path, person.IdFiscaleIVA, person.CodiceFiscale))
    if header.CessionarioCommittente.RappresentanteFiscale:
        vat = header.CessionarioCommittente.RappresentanteFiscale.IdFiscaleIVA
        representatives.append(Party(f"{BUYER}/RappresentanteFiscale", vat, None))
    return (
        Party(f"{SELLER}/DatiAnagrafici", seller.IdFiscaleIVA, seller.CodiceFiscale),
        Party(f"{BUYER}/DatiAnagrafici", buyer.IdFiscaleIVA, buyer.CodiceFiscale),
        representatives,
        seller.RegimeFiscale,
    )


def _simplified_parties(invoice: simplified.FatturaElettronicaSemplificata) -> _Parties:
    header = invoice.FatturaElettronicaHeader
    seller, buyer = header.CedentePrestatore, header.CessionarioCommittente
    representatives = []
    if seller.RappresentanteFiscale:
        vat = seller.RappresentanteFiscale.IdFiscaleIVA
        representatives.append(Party(f"{SELLER}/RappresentanteFiscale", vat, None))
    others = buyer.AltriDatiIdentificativi
    if others and others.RappresentanteFiscale:
        path = f"{BUYER}/AltriDatiIdentificativi/RappresentanteFiscale"
        representatives.append(Party(path, others.RappresentanteFiscale.IdFiscaleIVA, None))
    known = buyer.IdentificativiFiscali
    return (
        Party(SELLER, seller.IdFiscaleIVA, seller.CodiceFiscale),
        Party(f"{BUYER}/IdentificativiFiscali", known.IdFiscaleIVA, known.CodiceFiscale),
        representatives,
        seller.RegimeFiscale,
    )


def _bodies(invoice: Invoice) -> Iterator[Body]:
    if isinstance(invoice, ordinary.FatturaElettronica):
        for path, body in numbered("FatturaElettronicaBody", invoice.FatturaElettronicaBody):
            yield _ordinary_body(path, body)
    else:
        for path, short in numbered("FatturaElettronicaBody", invoice.FatturaElettronicaBody):
            yield _simplified_body(path, short)


def _ordinary_body(path: str, body: ordinary.FatturaElettronicaBodyType) -> Body:
    document, goods = body.DatiGenerali.DatiGeneraliDocumento, body.DatiBeniServizi
    above, below = f"{path}/DatiGenerali", f"{path}/DatiBeniServizi"
    return Body(
        path,
        document.TipoDocumento or "",
        document.Numero,
        document.Data,
        is_article_73=document.Art73 == "SI",
        corrects=[
            (f"{at}/Data", linked.Data)
            for at, linked in numbered(
                f"{above}/DatiFattureCollegate", body.DatiGenerali.DatiFattureCollegate
            )
            if linked.Data
        ],
        lines=[
            Taxed(
                at,
                place,
                "AliquotaIVA",
                line.AliquotaIVA,
                line.Natura,
                line.PrezzoTotale,
                line.Ritenuta == "SI",
            )
            for place, (at, line) in enumerate(numbered(f"{below}/DettaglioLinee", goods.DettaglioLinee), 1)
        ],
        funds=[
            Taxed(
                at,
                place,
                "AliquotaIVA",
                fund.AliquotaIVA,
                fund.Natura,
                fund.ImportoContributoCassa,
                fund.Ritenuta == "SI",
            )
            for place, (at, fund) in enumerate(
                numbered(
                    f"{above}/DatiGeneraliDocumento/DatiCassaPrevidenziale", document.DatiCassaPrevidenziale
                ),
                1,
            )
        ],
        summaries=[
            Taxed(at, place, "AliquotaIVA", row.AliquotaIVA, row.Natura, row.ImponibileImporto)
            for place, (at, row) in enumerate(numbered(f"{below}/DatiRiepilogo", goods.DatiRiepilogo), 1)
        ],
        ordinary=body,
    )


def _simplified_body(path: str, body: simplified.FatturaElettronicaBodyType) -> Body:
    document, corrected = body.DatiGenerali.DatiGeneraliDocumento, body.DatiGenerali.DatiFatturaRettificata
    day = corrected.DataFR if corrected else None
    return Body(
        path,
        document.TipoDocumento or "",
        document.Numero,
        document.Data,
        corrects=[(f"{path}/DatiGenerali/DatiFatturaRettificata/DataFR", day)] if day else [],
        lines=[
            Taxed(at, place, "DatiIVA/Aliquota", line.DatiIVA.Aliquota, line.Natura, line.Importo)
            for place, (at, line) in enumerate(numbered(f"{path}/DatiBeniServizi", body.DatiBeniServizi), 1)
        ],
        simplified=body,
    )
