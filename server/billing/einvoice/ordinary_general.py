"""The general data of the ordinary invoice: the document, what it refers to, its transport. Read it from the bottom up."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from billing.einvoice import types
from billing.einvoice.ordinary_header import AnagraficaType
from billing.einvoice.shared import IdFiscaleType, IndirizzoType
from billing.einvoice.tree import Block, block, many, maybe, one


@block("ritenuta")
class DatiRitenutaType(Block):
    TipoRitenuta: str | None = one(types.WITHHOLDING, "tipo di ritenuta")
    ImportoRitenuta: Decimal | None = one(types.AMOUNT_2, "importo della ritenuta")
    AliquotaRitenuta: Decimal | None = one(types.RATE, "aliquota della ritenuta")
    CausalePagamento: str | None = one(types.PAYMENT_REASON, "causale del pagamento")


@block("bollo")
class DatiBolloType(Block):
    BolloVirtuale: str | None = one(types.VIRTUAL_STAMP, "bollo virtuale")
    ImportoBollo: Decimal | None = maybe(types.AMOUNT_2, "importo del bollo")


@block("cassa previdenziale")
class DatiCassaPrevidenzialeType(Block):
    TipoCassa: str | None = one(types.FUND, "tipo di cassa")
    AlCassa: Decimal | None = one(types.RATE, "aliquota del contributo")
    ImportoContributoCassa: Decimal | None = one(types.AMOUNT_2, "importo del contributo")
    ImponibileCassa: Decimal | None = maybe(types.AMOUNT_2, "imponibile del contributo")
    AliquotaIVA: Decimal | None = one(types.RATE, "aliquota IVA")
    Ritenuta: str | None = maybe(types.WITHHELD, "soggetto a ritenuta")
    Natura: str | None = maybe(types.NATURE, "natura IVA")
    RiferimentoAmministrazione: str | None = maybe(types.STRING_20, "riferimento per l'amministrazione")


@block("sconto o maggiorazione")
class ScontoMaggiorazioneType(Block):
    Tipo: str | None = one(types.DISCOUNT_TYPE, "tipo")
    Percentuale: Decimal | None = maybe(types.RATE, "percentuale")
    Importo: Decimal | None = maybe(types.AMOUNT_8, "importo")


@block("dati generali del documento")
class DatiGeneraliDocumentoType(Block):
    TipoDocumento: str | None = one(types.DOCUMENT_TYPE, "tipo di documento")
    Divisa: str | None = one(types.CURRENCY, "valuta")
    Data: date | None = one(types.INVOICE_DAY, "data del documento")
    Numero: str | None = one(types.STRING_20, "numero del documento")
    DatiRitenuta: list[DatiRitenutaType] = many(DatiRitenutaType, "ritenuta")
    DatiBollo: DatiBolloType | None = maybe(DatiBolloType, "bollo")
    DatiCassaPrevidenziale: list[DatiCassaPrevidenzialeType] = many(
        DatiCassaPrevidenzialeType, "cassa previdenziale"
    )
    ScontoMaggiorazione: list[ScontoMaggiorazioneType] = many(
        ScontoMaggiorazioneType, "sconto o maggiorazione"
    )
    ImportoTotaleDocumento: Decimal | None = maybe(types.AMOUNT_2, "totale del documento")
    Arrotondamento: Decimal | None = maybe(types.AMOUNT_2, "arrotondamento")
    Causale: list[str] = many(types.LATIN_200, "causale")
    Art73: str | None = maybe(types.ARTICLE_73, "documento ex art. 73")


@block("documento correlato")
class DatiDocumentiCorrelatiType(Block):
    RiferimentoNumeroLinea: list[int] = many(types.LINE_REFERENCE, "numero della linea")
    IdDocumento: str | None = one(types.STRING_20, "numero del documento correlato")
    Data: date | None = maybe(types.DAY, "data del documento correlato")
    NumItem: str | None = maybe(types.STRING_20, "voce del documento correlato")
    CodiceCommessaConvenzione: str | None = maybe(types.LATIN_100, "codice commessa o convenzione")
    CodiceCUP: str | None = maybe(types.STRING_15, "CUP")
    CodiceCIG: str | None = maybe(types.STRING_15, "CIG")


@block("stato di avanzamento lavori")
class DatiSALType(Block):
    RiferimentoFase: int | None = one(types.PHASE, "fase del SAL")


@block("documento di trasporto")
class DatiDDTType(Block):
    NumeroDDT: str | None = one(types.STRING_20, "numero del DDT")
    DataDDT: date | None = one(types.DAY, "data del DDT")
    RiferimentoNumeroLinea: list[int] = many(types.LINE_REFERENCE, "numero della linea")


@block("vettore")
class DatiAnagraficiVettoreType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")
    NumeroLicenzaGuida: str | None = maybe(types.STRING_20, "numero della licenza di guida")


@block("trasporto")
class DatiTrasportoType(Block):
    DatiAnagraficiVettore: DatiAnagraficiVettoreType | None = maybe(DatiAnagraficiVettoreType, "vettore")
    MezzoTrasporto: str | None = maybe(types.LATIN_80, "mezzo di trasporto")
    CausaleTrasporto: str | None = maybe(types.LATIN_100, "causale del trasporto")
    NumeroColli: int | None = maybe(types.PACKAGES, "numero dei colli")
    Descrizione: str | None = maybe(types.LATIN_100, "descrizione dei beni")
    UnitaMisuraPeso: str | None = maybe(types.STRING_10, "unità di misura del peso")
    PesoLordo: Decimal | None = maybe(types.WEIGHT, "peso lordo")
    PesoNetto: Decimal | None = maybe(types.WEIGHT, "peso netto")
    DataOraRitiro: datetime | None = maybe(types.MOMENT, "data e ora del ritiro")
    DataInizioTrasporto: date | None = maybe(types.DAY, "data di inizio del trasporto")
    TipoResa: str | None = maybe(types.DELIVERY_TERMS, "tipo di resa")
    IndirizzoResa: IndirizzoType | None = maybe(IndirizzoType, "indirizzo di resa")
    DataOraConsegna: datetime | None = maybe(types.MOMENT, "data e ora della consegna")


@block("fattura principale")
class FatturaPrincipaleType(Block):
    NumeroFatturaPrincipale: str | None = one(types.STRING_20, "numero della fattura principale")
    DataFatturaPrincipale: date | None = one(types.DAY, "data della fattura principale")


@block("dati generali")
class DatiGeneraliType(Block):
    DatiGeneraliDocumento: DatiGeneraliDocumentoType = one(
        DatiGeneraliDocumentoType, "dati generali del documento"
    )
    DatiOrdineAcquisto: list[DatiDocumentiCorrelatiType] = many(
        DatiDocumentiCorrelatiType, "ordine di acquisto"
    )
    DatiContratto: list[DatiDocumentiCorrelatiType] = many(DatiDocumentiCorrelatiType, "contratto")
    DatiConvenzione: list[DatiDocumentiCorrelatiType] = many(DatiDocumentiCorrelatiType, "convenzione")
    DatiRicezione: list[DatiDocumentiCorrelatiType] = many(DatiDocumentiCorrelatiType, "ricezione")
    DatiFattureCollegate: list[DatiDocumentiCorrelatiType] = many(
        DatiDocumentiCorrelatiType, "fattura collegata"
    )
    DatiSAL: list[DatiSALType] = many(DatiSALType, "stato di avanzamento lavori")
    DatiDDT: list[DatiDDTType] = many(DatiDDTType, "documento di trasporto")
    DatiTrasporto: DatiTrasportoType | None = maybe(DatiTrasportoType, "trasporto")
    FatturaPrincipale: FatturaPrincipaleType | None = maybe(FatturaPrincipaleType, "fattura principale")
