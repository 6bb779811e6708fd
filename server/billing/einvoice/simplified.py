"""The simplified invoice, FSM10: schema 1.0.2, in force since 1/4/2025. Amounts include VAT; at most 400 EUR, mostly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar

from billing.einvoice import types
from billing.einvoice.shared import BY_NAME, AllegatiType, IdFiscaleType, IndirizzoType, IscrizioneREAType
from billing.einvoice.tree import Block, attribute, block, many, maybe, one


@block("dati di trasmissione")
class DatiTrasmissioneType(Block):
    IdTrasmittente: IdFiscaleType = one(IdFiscaleType, "identificativo del trasmittente")
    ProgressivoInvio: str | None = one(types.STRING_10, "progressivo di invio")
    FormatoTrasmissione: str | None = one(types.SIMPLIFIED_FORMAT, "formato di trasmissione")
    CodiceDestinatario: str | None = one(types.RECIPIENT_CODE_7, "codice destinatario")
    PECDestinatario: str | None = maybe(types.CERTIFIED_EMAIL, "PEC del destinatario")


@block("rappresentante fiscale", either=BY_NAME)
class RappresentanteFiscaleType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")


@block("cedente o prestatore", either=BY_NAME)
class CedentePrestatoreType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    RappresentanteFiscale: RappresentanteFiscaleType | None = maybe(
        RappresentanteFiscaleType, "rappresentante fiscale"
    )
    IscrizioneREA: IscrizioneREAType | None = maybe(IscrizioneREAType, "iscrizione al registro delle imprese")
    RegimeFiscale: str | None = one(types.TAX_REGIME, "regime fiscale")


@block("identificativi fiscali del cliente")
class IdentificativiFiscaliType(Block):
    IdFiscaleIVA: IdFiscaleType | None = maybe(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")


@block("altri dati del cliente", either=BY_NAME)
class AltriDatiIdentificativiType(Block):
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    RappresentanteFiscale: RappresentanteFiscaleType | None = maybe(
        RappresentanteFiscaleType, "rappresentante fiscale"
    )


@block("cessionario o committente")
class CessionarioCommittenteType(Block):
    IdentificativiFiscali: IdentificativiFiscaliType = one(
        IdentificativiFiscaliType, "identificativi fiscali del cliente"
    )
    AltriDatiIdentificativi: AltriDatiIdentificativiType | None = maybe(
        AltriDatiIdentificativiType, "altri dati del cliente"
    )


@block("testata della fattura")
class FatturaElettronicaHeaderType(Block):
    DatiTrasmissione: DatiTrasmissioneType = one(DatiTrasmissioneType, "dati di trasmissione")
    CedentePrestatore: CedentePrestatoreType = one(CedentePrestatoreType, "cedente o prestatore")
    CessionarioCommittente: CessionarioCommittenteType = one(
        CessionarioCommittenteType, "cessionario o committente"
    )
    SoggettoEmittente: str | None = maybe(types.ISSUER, "soggetto emittente")


@block("dati generali del documento")
class DatiGeneraliDocumentoType(Block):
    TipoDocumento: str | None = one(types.SIMPLIFIED_DOCUMENT_TYPE, "tipo di documento")
    Divisa: str | None = one(types.CURRENCY, "valuta")
    Data: date | None = one(types.INVOICE_DAY, "data del documento")
    Numero: str | None = one(types.STRING_20, "numero del documento")
    BolloVirtuale: str | None = maybe(types.VIRTUAL_STAMP, "bollo virtuale")


@block("fattura rettificata")
class DatiFatturaRettificataType(Block):
    NumeroFR: str | None = one(types.STRING_20, "numero della fattura rettificata")
    DataFR: date | None = one(types.INVOICE_DAY, "data della fattura rettificata")
    ElementiRettificati: str | None = one(types.LATIN_1000, "elementi rettificati")


@block("dati generali")
class DatiGeneraliType(Block):
    DatiGeneraliDocumento: DatiGeneraliDocumentoType = one(
        DatiGeneraliDocumentoType, "dati generali del documento"
    )
    DatiFatturaRettificata: DatiFatturaRettificataType | None = maybe(
        DatiFatturaRettificataType, "fattura rettificata"
    )


@block("dati IVA")
class DatiIVAType(Block):
    Imposta: Decimal | None = maybe(types.AMOUNT_2, "imposta")
    Aliquota: Decimal | None = maybe(types.RATE, "aliquota IVA")


@block("beni e servizi")
class DatiBeniServiziType(Block):
    Descrizione: str | None = one(types.LATIN_1000, "descrizione")
    Importo: Decimal | None = one(types.AMOUNT_2, "importo, IVA compresa")
    DatiIVA: DatiIVAType = one(DatiIVAType, "dati IVA")
    Natura: str | None = maybe(types.SIMPLIFIED_NATURE, "natura IVA")
    RiferimentoNormativo: str | None = maybe(types.LATIN_100, "riferimento normativo")


@block("corpo della fattura")
class FatturaElettronicaBodyType(Block):
    DatiGenerali: DatiGeneraliType = one(DatiGeneraliType, "dati generali")
    DatiBeniServizi: list[DatiBeniServiziType] = many(DatiBeniServiziType, "beni e servizi", at_least=1)
    Allegati: list[AllegatiType] = many(AllegatiType, "allegato")


@block("fattura elettronica semplificata")
class FatturaElettronicaSemplificata(Block):
    NAMESPACE: ClassVar = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0"

    versione: str | None = attribute(types.SIMPLIFIED_FORMAT, "versione", required=True)
    SistemaEmittente: str | None = attribute(types.STRING_10, "sistema emittente")
    FatturaElettronicaHeader: FatturaElettronicaHeaderType = one(
        FatturaElettronicaHeaderType, "testata della fattura"
    )
    FatturaElettronicaBody: list[FatturaElettronicaBodyType] = many(
        FatturaElettronicaBodyType, "corpo della fattura", at_least=1
    )
    Signature: str | None = maybe(types.SIGNATURE, "firma XAdES")
