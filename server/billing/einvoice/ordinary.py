"""The ordinary invoice, FPA12 and FPR12: schema 1.2.3, in force since 1/4/2025. Read it from the bottom up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar

from billing.einvoice import types
from billing.einvoice.ordinary_general import DatiGeneraliType, ScontoMaggiorazioneType
from billing.einvoice.ordinary_header import FatturaElettronicaHeaderType
from billing.einvoice.shared import AllegatiType
from billing.einvoice.tree import Block, attribute, block, many, maybe, one

# -- 1. Header: who sends, who sells, who buys


# -- 2.1 Body: the document and what it refers to


# -- 2.2 Goods and services, VAT


@block("codice articolo")
class CodiceArticoloType(Block):
    CodiceTipo: str | None = one(types.STRING_35, "tipo di codice")
    CodiceValore: str | None = one(types.STRING_35_EXT, "codice articolo")


@block("altri dati gestionali")
class AltriDatiGestionaliType(Block):
    TipoDato: str | None = one(types.STRING_10, "tipo di dato")
    RiferimentoTesto: str | None = maybe(types.LATIN_60, "testo")
    RiferimentoNumero: Decimal | None = maybe(types.AMOUNT_8, "numero")
    RiferimentoData: date | None = maybe(types.DAY, "data")


@block("linea della fattura")
class DettaglioLineeType(Block):
    NumeroLinea: int | None = one(types.LINE_NUMBER, "numero della linea")
    TipoCessionePrestazione: str | None = maybe(types.SUPPLY_TYPE, "tipo di cessione o prestazione")
    CodiceArticolo: list[CodiceArticoloType] = many(CodiceArticoloType, "codice articolo")
    Descrizione: str | None = one(types.LATIN_1000, "descrizione")
    Quantita: Decimal | None = maybe(types.QUANTITY, "quantità")
    UnitaMisura: str | None = maybe(types.STRING_10, "unità di misura")
    DataInizioPeriodo: date | None = maybe(types.DAY, "inizio del periodo")
    DataFinePeriodo: date | None = maybe(types.DAY, "fine del periodo")
    PrezzoUnitario: Decimal | None = one(types.AMOUNT_8, "prezzo unitario")
    ScontoMaggiorazione: list[ScontoMaggiorazioneType] = many(
        ScontoMaggiorazioneType, "sconto o maggiorazione"
    )
    PrezzoTotale: Decimal | None = one(types.AMOUNT_8, "prezzo totale")
    AliquotaIVA: Decimal | None = one(types.RATE, "aliquota IVA")
    Ritenuta: str | None = maybe(types.WITHHELD, "soggetto a ritenuta")
    Natura: str | None = maybe(types.NATURE, "natura IVA")
    RiferimentoAmministrazione: str | None = maybe(types.STRING_20, "riferimento per l'amministrazione")
    AltriDatiGestionali: list[AltriDatiGestionaliType] = many(
        AltriDatiGestionaliType, "altri dati gestionali"
    )


@block("riepilogo IVA")
class DatiRiepilogoType(Block):
    AliquotaIVA: Decimal | None = one(types.RATE, "aliquota IVA")
    Natura: str | None = maybe(types.NATURE, "natura IVA")
    SpeseAccessorie: Decimal | None = maybe(types.AMOUNT_2, "spese accessorie")
    Arrotondamento: Decimal | None = maybe(types.AMOUNT_8, "arrotondamento")
    ImponibileImporto: Decimal | None = one(types.AMOUNT_2, "imponibile")
    Imposta: Decimal | None = one(types.AMOUNT_2, "imposta")
    EsigibilitaIVA: str | None = maybe(types.VAT_DUE, "esigibilità IVA")
    RiferimentoNormativo: str | None = maybe(types.LATIN_100, "riferimento normativo")


@block("beni e servizi")
class DatiBeniServiziType(Block):
    DettaglioLinee: list[DettaglioLineeType] = many(DettaglioLineeType, "linea della fattura", at_least=1)
    DatiRiepilogo: list[DatiRiepilogoType] = many(DatiRiepilogoType, "riepilogo IVA", at_least=1)


# -- 2.3, 2.4 Vehicles, payment


@block("veicoli")
class DatiVeicoliType(Block):
    Data: date | None = one(types.DAY, "data di prima immatricolazione")
    TotalePercorso: str | None = one(types.STRING_15, "totale percorso")


@block("rata di pagamento")
class DettaglioPagamentoType(Block):
    Beneficiario: str | None = maybe(types.LATIN_200, "beneficiario")
    ModalitaPagamento: str | None = one(types.PAYMENT_METHOD, "modalità di pagamento")
    DataRiferimentoTerminiPagamento: date | None = maybe(types.DAY, "data da cui decorrono i termini")
    GiorniTerminiPagamento: int | None = maybe(types.PAYMENT_DAYS, "giorni del termine")
    DataScadenzaPagamento: date | None = maybe(types.DAY, "scadenza")
    ImportoPagamento: Decimal | None = one(types.AMOUNT_2, "importo del pagamento")
    CodUfficioPostale: str | None = maybe(types.STRING_20, "codice dell'ufficio postale")
    CognomeQuietanzante: str | None = maybe(types.LATIN_60, "cognome del quietanzante")
    NomeQuietanzante: str | None = maybe(types.LATIN_60, "nome del quietanzante")
    CFQuietanzante: str | None = maybe(types.PERSON_TAX_CODE, "codice fiscale del quietanzante")
    TitoloQuietanzante: str | None = maybe(types.TITLE, "titolo del quietanzante")
    IstitutoFinanziario: str | None = maybe(types.LATIN_80, "istituto finanziario")
    IBAN: str | None = maybe(types.IBAN, "IBAN")
    ABI: str | None = maybe(types.BANK_ABI, "ABI")
    CAB: str | None = maybe(types.BANK_CAB, "CAB")
    BIC: str | None = maybe(types.BIC, "BIC")
    ScontoPagamentoAnticipato: Decimal | None = maybe(types.AMOUNT_2, "sconto per pagamento anticipato")
    DataLimitePagamentoAnticipato: date | None = maybe(types.DAY, "data limite del pagamento anticipato")
    PenalitaPagamentiRitardati: Decimal | None = maybe(types.AMOUNT_2, "penalità per pagamento in ritardo")
    DataDecorrenzaPenale: date | None = maybe(types.DAY, "decorrenza della penale")
    CodicePagamento: str | None = maybe(types.STRING_60, "codice del pagamento")


@block("pagamento")
class DatiPagamentoType(Block):
    CondizioniPagamento: str | None = one(types.PAYMENT_TERMS, "condizioni di pagamento")
    DettaglioPagamento: list[DettaglioPagamentoType] = many(
        DettaglioPagamentoType, "rata di pagamento", at_least=1
    )


@block("corpo della fattura")
class FatturaElettronicaBodyType(Block):
    DatiGenerali: DatiGeneraliType = one(DatiGeneraliType, "dati generali")
    DatiBeniServizi: DatiBeniServiziType = one(DatiBeniServiziType, "beni e servizi")
    DatiVeicoli: DatiVeicoliType | None = maybe(DatiVeicoliType, "veicoli")
    DatiPagamento: list[DatiPagamentoType] = many(DatiPagamentoType, "pagamento")
    Allegati: list[AllegatiType] = many(AllegatiType, "allegato")


@block("fattura elettronica")
class FatturaElettronica(Block):
    """The root. Several bodies make a "lotto": same parties, accepted or refused as a whole."""

    NAMESPACE: ClassVar = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"

    versione: str | None = attribute(types.ORDINARY_FORMAT, "versione", required=True)
    SistemaEmittente: str | None = attribute(types.STRING_10, "sistema emittente")
    FatturaElettronicaHeader: FatturaElettronicaHeaderType = one(
        FatturaElettronicaHeaderType, "testata della fattura"
    )
    FatturaElettronicaBody: list[FatturaElettronicaBodyType] = many(
        FatturaElettronicaBodyType, "corpo della fattura", at_least=1
    )
    Signature: str | None = maybe(types.SIGNATURE, "firma XAdES")
