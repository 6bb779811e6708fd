"""The ordinary invoice, FPA12 and FPR12: schema 1.2.3, in force since 1/4/2025. Read it from the bottom up."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar

from billing.einvoice import types
from billing.einvoice.shared import BY_NAME, AllegatiType, IdFiscaleType, IndirizzoType, IscrizioneREAType
from billing.einvoice.tree import Block, attribute, block, many, maybe, one

# -- 1. Header: who sends, who sells, who buys


@block("contatti del trasmittente")
class ContattiTrasmittenteType(Block):
    Telefono: str | None = maybe(types.PHONE, "telefono")
    Email: str | None = maybe(types.CONTACT_EMAIL, "e-mail")


@block("dati di trasmissione")
class DatiTrasmissioneType(Block):
    IdTrasmittente: IdFiscaleType = one(IdFiscaleType, "identificativo del trasmittente")
    ProgressivoInvio: str | None = one(types.STRING_10, "progressivo di invio")
    FormatoTrasmissione: str | None = one(types.ORDINARY_FORMAT, "formato di trasmissione")
    CodiceDestinatario: str | None = one(types.RECIPIENT_CODE, "codice destinatario")
    ContattiTrasmittente: ContattiTrasmittenteType | None = maybe(
        ContattiTrasmittenteType, "contatti del trasmittente"
    )
    PECDestinatario: str | None = maybe(types.CERTIFIED_EMAIL, "PEC del destinatario")


@block("nome", either=BY_NAME)
class AnagraficaType(Block):
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")
    Titolo: str | None = maybe(types.TITLE, "titolo onorifico")
    CodEORI: str | None = maybe(types.EORI, "codice EORI")


@block("dati anagrafici del cedente")
class DatiAnagraficiCedenteType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")
    AlboProfessionale: str | None = maybe(types.LATIN_60, "albo professionale")
    ProvinciaAlbo: str | None = maybe(types.PROVINCE, "provincia dell'albo")
    NumeroIscrizioneAlbo: str | None = maybe(types.STRING_60, "numero di iscrizione all'albo")
    DataIscrizioneAlbo: date | None = maybe(types.DAY, "data di iscrizione all'albo")
    RegimeFiscale: str | None = one(types.TAX_REGIME, "regime fiscale")


@block("contatti del cedente")
class ContattiType(Block):
    Telefono: str | None = maybe(types.PHONE, "telefono")
    Fax: str | None = maybe(types.PHONE, "fax")
    Email: str | None = maybe(types.CONTACT_EMAIL, "e-mail")


@block("cedente o prestatore")
class CedentePrestatoreType(Block):
    DatiAnagrafici: DatiAnagraficiCedenteType = one(DatiAnagraficiCedenteType, "dati anagrafici del cedente")
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    IscrizioneREA: IscrizioneREAType | None = maybe(IscrizioneREAType, "iscrizione al registro delle imprese")
    Contatti: ContattiType | None = maybe(ContattiType, "contatti")
    RiferimentoAmministrazione: str | None = maybe(types.STRING_20, "riferimento per l'amministrazione")


@block("dati anagrafici del rappresentante fiscale")
class DatiAnagraficiRappresentanteType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("rappresentante fiscale")
class RappresentanteFiscaleType(Block):
    DatiAnagrafici: DatiAnagraficiRappresentanteType = one(
        DatiAnagraficiRappresentanteType, "dati anagrafici del rappresentante fiscale"
    )


@block("dati anagrafici del cliente")
class DatiAnagraficiCessionarioType(Block):
    IdFiscaleIVA: IdFiscaleType | None = maybe(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("rappresentante fiscale del cliente", either=BY_NAME)
class RappresentanteFiscaleCessionarioType(Block):
    IdFiscaleIVA: IdFiscaleType = one(IdFiscaleType, "partita IVA")
    Denominazione: str | None = maybe(types.LATIN_80, "denominazione")
    Nome: str | None = maybe(types.LATIN_60, "nome")
    Cognome: str | None = maybe(types.LATIN_60, "cognome")


@block("cessionario o committente")
class CessionarioCommittenteType(Block):
    DatiAnagrafici: DatiAnagraficiCessionarioType = one(
        DatiAnagraficiCessionarioType, "dati anagrafici del cliente"
    )
    Sede: IndirizzoType = one(IndirizzoType, "sede")
    StabileOrganizzazione: IndirizzoType | None = maybe(IndirizzoType, "stabile organizzazione")
    RappresentanteFiscale: RappresentanteFiscaleCessionarioType | None = maybe(
        RappresentanteFiscaleCessionarioType, "rappresentante fiscale del cliente"
    )


@block("dati anagrafici dell'intermediario")
class DatiAnagraficiTerzoIntermediarioType(Block):
    IdFiscaleIVA: IdFiscaleType | None = maybe(IdFiscaleType, "partita IVA")
    CodiceFiscale: str | None = maybe(types.TAX_CODE, "codice fiscale")
    Anagrafica: AnagraficaType = one(AnagraficaType, "nome")


@block("terzo intermediario o soggetto emittente")
class TerzoIntermediarioSoggettoEmittenteType(Block):
    DatiAnagrafici: DatiAnagraficiTerzoIntermediarioType = one(
        DatiAnagraficiTerzoIntermediarioType, "dati anagrafici dell'intermediario"
    )


@block("testata della fattura")
class FatturaElettronicaHeaderType(Block):
    DatiTrasmissione: DatiTrasmissioneType = one(DatiTrasmissioneType, "dati di trasmissione")
    CedentePrestatore: CedentePrestatoreType = one(CedentePrestatoreType, "cedente o prestatore")
    RappresentanteFiscale: RappresentanteFiscaleType | None = maybe(
        RappresentanteFiscaleType, "rappresentante fiscale"
    )
    CessionarioCommittente: CessionarioCommittenteType = one(
        CessionarioCommittenteType, "cessionario o committente"
    )
    TerzoIntermediarioOSoggettoEmittente: TerzoIntermediarioSoggettoEmittenteType | None = maybe(
        TerzoIntermediarioSoggettoEmittenteType, "terzo intermediario o soggetto emittente"
    )
    SoggettoEmittente: str | None = maybe(types.ISSUER, "soggetto emittente")


# -- 2.1 Body: the document and what it refers to


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
