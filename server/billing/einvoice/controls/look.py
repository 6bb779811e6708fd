"""Make the view of an invoice, in either form."""

from __future__ import annotations

from billing.einvoice import ordinary, simplified
from billing.einvoice.controls.bodies import bodies
from billing.einvoice.controls.view import BUYER, HEADER, SELLER, DocumentKey, Party, Seen, Situation, key_of
from billing.einvoice.reader import Invoice


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
        bodies=list(bodies(invoice)),
    )


def keys(invoice: Invoice) -> list[DocumentKey | None]:
    """The key of each document of the file; None where number, day or issuer are missing."""
    seen = look(invoice, Situation())
    return [key_of(seen, body) for body in seen.bodies]


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
