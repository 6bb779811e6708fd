"""Invoices of our own for the tests."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from billing.einvoice import ordinary as o
from billing.einvoice import ordinary_general as og
from billing.einvoice import ordinary_header as oh
from billing.einvoice import simplified as s
from billing.einvoice.shared import AllegatiType, IdFiscaleType, IndirizzoType, IscrizioneREAType

SUPPLIER = IdFiscaleType(IdPaese="IT", IdCodice="01234560587")
CUSTOMER = IdFiscaleType(IdPaese="IT", IdCodice="07654320154")


def address(street: str = "Via Università") -> IndirizzoType:
    return IndirizzoType(
        Indirizzo=street, NumeroCivico="12/B", CAP="40121", Comune="Bologna", Provincia="BO", Nazione="IT"
    )


def line(number: int = 1, **changes: object) -> o.DettaglioLineeType:
    made = o.DettaglioLineeType(
        NumeroLinea=number,
        Descrizione="Consulenza",
        Quantita=Decimal("2.00"),
        UnitaMisura="ore",
        PrezzoUnitario=Decimal("50.00"),
        PrezzoTotale=Decimal("100.00"),
        AliquotaIVA=Decimal("22.00"),
    )
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def body(lines: int = 1) -> o.FatturaElettronicaBodyType:
    taxable = Decimal("100.00") * lines
    tax = (taxable * 22 / 100).quantize(Decimal("0.01"))
    return o.FatturaElettronicaBodyType(
        DatiGenerali=og.DatiGeneraliType(
            DatiGeneraliDocumento=og.DatiGeneraliDocumentoType(
                TipoDocumento="TD01",
                Divisa="EUR",
                Data=date(2026, 10, 15),
                Numero="2026/15",
                ImportoTotaleDocumento=taxable + tax,
                Causale=["Lavori di ottobre"],
            )
        ),
        DatiBeniServizi=o.DatiBeniServiziType(
            DettaglioLinee=[line(number) for number in range(1, lines + 1)],
            DatiRiepilogo=[
                o.DatiRiepilogoType(
                    AliquotaIVA=Decimal("22.00"), ImponibileImporto=taxable, Imposta=tax, EsigibilitaIVA="I"
                )
            ],
        ),
        DatiPagamento=[
            o.DatiPagamentoType(
                CondizioniPagamento="TP02",
                DettaglioPagamento=[
                    o.DettaglioPagamentoType(
                        ModalitaPagamento="MP05",
                        DataScadenzaPagamento=date(2026, 11, 30),
                        ImportoPagamento=taxable + tax,
                        IBAN="IT60X0542811101000000123456",
                    )
                ],
            )
        ],
    )


def ordinary(lines: int = 1) -> o.FatturaElettronica:
    """An everyday invoice between two companies."""
    return o.FatturaElettronica(
        versione="FPR12",
        FatturaElettronicaHeader=oh.FatturaElettronicaHeaderType(
            DatiTrasmissione=oh.DatiTrasmissioneType(
                IdTrasmittente=SUPPLIER,
                ProgressivoInvio="A0001",
                FormatoTrasmissione="FPR12",
                CodiceDestinatario="ABC1234",
            ),
            CedentePrestatore=oh.CedentePrestatoreType(
                DatiAnagrafici=oh.DatiAnagraficiCedenteType(
                    IdFiscaleIVA=SUPPLIER,
                    Anagrafica=oh.AnagraficaType(Denominazione="Officine Bassi Srl"),
                    RegimeFiscale="RF01",
                ),
                Sede=address(),
            ),
            CessionarioCommittente=oh.CessionarioCommittenteType(
                DatiAnagrafici=oh.DatiAnagraficiCessionarioType(
                    IdFiscaleIVA=CUSTOMER, Anagrafica=oh.AnagraficaType(Nome="Lucia", Cognome="Bianchi")
                ),
                Sede=address("Piazza Maggiore"),
            ),
        ),
        FatturaElettronicaBody=[body(lines)],
    )


def full() -> o.FatturaElettronica:
    """One of everything: every block and every leaf of the ordinary form is there at least once."""
    invoice = ordinary()
    header, first = invoice.FatturaElettronicaHeader, invoice.FatturaElettronicaBody[0]
    invoice.SistemaEmittente = "MICROCRM"
    header.DatiTrasmissione.ContattiTrasmittente = oh.ContattiTrasmittenteType(
        Telefono="0512345678", Email="info@example.it"
    )
    header.DatiTrasmissione.PECDestinatario = "azienda@pec.example.it"
    seller = header.CedentePrestatore
    seller.DatiAnagrafici.CodiceFiscale = "01234560587"
    seller.DatiAnagrafici.Anagrafica = oh.AnagraficaType(
        Nome="Mario", Cognome="Rossi", Titolo="Dott.", CodEORI="IT01234560587"
    )
    seller.DatiAnagrafici.AlboProfessionale = "Ingegneri"
    seller.DatiAnagrafici.ProvinciaAlbo = "BO"
    seller.DatiAnagrafici.NumeroIscrizioneAlbo = "A123"
    seller.DatiAnagrafici.DataIscrizioneAlbo = date(1999, 1, 31)
    seller.StabileOrganizzazione = address()
    seller.IscrizioneREA = IscrizioneREAType(
        Ufficio="BO",
        NumeroREA="123456",
        CapitaleSociale=Decimal("10000.00"),
        SocioUnico="SU",
        StatoLiquidazione="LN",
    )
    seller.Contatti = oh.ContattiType(Telefono="0512345678", Fax="0512345679", Email="info@example.it")
    seller.RiferimentoAmministrazione = "ADM1"
    named = oh.AnagraficaType(Denominazione="Terzi Srl")
    header.RappresentanteFiscale = oh.RappresentanteFiscaleType(
        DatiAnagrafici=oh.DatiAnagraficiRappresentanteType(
            IdFiscaleIVA=SUPPLIER, CodiceFiscale="01234560587", Anagrafica=named
        )
    )
    buyer = header.CessionarioCommittente
    buyer.DatiAnagrafici.CodiceFiscale = "RSSMRA80A01H501U"
    buyer.StabileOrganizzazione = address()
    buyer.RappresentanteFiscale = oh.RappresentanteFiscaleCessionarioType(
        IdFiscaleIVA=SUPPLIER, Nome="Anna", Cognome="Verdi"
    )
    header.TerzoIntermediarioOSoggettoEmittente = oh.TerzoIntermediarioSoggettoEmittenteType(
        DatiAnagrafici=oh.DatiAnagraficiTerzoIntermediarioType(
            IdFiscaleIVA=SUPPLIER, CodiceFiscale="01234560587", Anagrafica=named
        )
    )
    header.SoggettoEmittente = "TZ"
    _fill_general(first.DatiGenerali)
    _fill_goods(first.DatiBeniServizi)
    first.DatiVeicoli = o.DatiVeicoliType(Data=date(2026, 1, 1), TotalePercorso="1000 km")
    _fill_payment(first.DatiPagamento[0].DettaglioPagamento[0])
    first.Allegati = [attachment()]
    return invoice


def _fill_general(general: og.DatiGeneraliType) -> None:
    document = general.DatiGeneraliDocumento
    document.DatiRitenuta = [
        og.DatiRitenutaType(
            TipoRitenuta="RT01",
            ImportoRitenuta=Decimal("20.00"),
            AliquotaRitenuta=Decimal("20.00"),
            CausalePagamento="A",
        )
    ]
    document.DatiBollo = og.DatiBolloType(BolloVirtuale="SI", ImportoBollo=Decimal("2.00"))
    document.DatiCassaPrevidenziale = [
        og.DatiCassaPrevidenzialeType(
            TipoCassa="TC22",
            AlCassa=Decimal("4.00"),
            ImportoContributoCassa=Decimal("4.00"),
            ImponibileCassa=Decimal("100.00"),
            AliquotaIVA=Decimal("0.00"),
            Ritenuta="SI",
            Natura="N2.2",
            RiferimentoAmministrazione="ADM1",
        )
    ]
    document.ScontoMaggiorazione = [discount()]
    document.Arrotondamento = Decimal("-0.01")
    document.Causale = ["Prima parte", "Seconda parte"]
    document.Art73 = "SI"
    related = og.DatiDocumentiCorrelatiType(
        RiferimentoNumeroLinea=[1, 2],
        IdDocumento="ORD-1",
        Data=date(2026, 9, 1),
        NumItem="5",
        CodiceCommessaConvenzione="Commessa 7",
        CodiceCUP="B11B12000340001",
        CodiceCIG="Z123456789",
    )
    for name in (
        "DatiOrdineAcquisto",
        "DatiContratto",
        "DatiConvenzione",
        "DatiRicezione",
        "DatiFattureCollegate",
    ):
        setattr(general, name, [related])
    general.DatiSAL = [og.DatiSALType(RiferimentoFase=1)]
    general.DatiDDT = [og.DatiDDTType(NumeroDDT="D1", DataDDT=date(2026, 10, 1), RiferimentoNumeroLinea=[1])]
    general.DatiTrasporto = og.DatiTrasportoType(
        DatiAnagraficiVettore=og.DatiAnagraficiVettoreType(
            IdFiscaleIVA=SUPPLIER,
            CodiceFiscale="01234560587",
            Anagrafica=oh.AnagraficaType(Denominazione="Trasporti Spa"),
            NumeroLicenzaGuida="AA090908",
        ),
        MezzoTrasporto="Autocarro",
        CausaleTrasporto="Vendita",
        NumeroColli=3,
        Descrizione="Scatole",
        UnitaMisuraPeso="kg",
        PesoLordo=Decimal("10.5"),
        PesoNetto=Decimal("9.25"),
        DataOraRitiro=datetime(2026, 10, 1, 9, 30),  # noqa: DTZ001 - the schema's times have no zone
        DataInizioTrasporto=date(2026, 10, 1),
        TipoResa="EXW",
        IndirizzoResa=address(),
        DataOraConsegna=datetime(2026, 10, 2, 18, 0),  # noqa: DTZ001
    )
    general.FatturaPrincipale = og.FatturaPrincipaleType(
        NumeroFatturaPrincipale="1", DataFatturaPrincipale=date(2026, 10, 1)
    )


def _fill_goods(goods: o.DatiBeniServiziType) -> None:
    goods.DettaglioLinee = [
        line(
            TipoCessionePrestazione="AC",
            CodiceArticolo=[o.CodiceArticoloType(CodiceTipo="EAN", CodiceValore="8001234567890")],
            DataInizioPeriodo=date(2026, 10, 1),
            DataFinePeriodo=date(2026, 10, 31),
            ScontoMaggiorazione=[discount()],
            AliquotaIVA=Decimal("0.00"),
            Ritenuta="SI",
            Natura="N4",
            RiferimentoAmministrazione="ADM1",
            AltriDatiGestionali=[
                o.AltriDatiGestionaliType(
                    TipoDato="INTENTO",
                    RiferimentoTesto="08060120341234567-000001",
                    RiferimentoNumero=Decimal("1.00"),
                    RiferimentoData=date(2026, 1, 2),
                )
            ],
        )
    ]
    goods.DatiRiepilogo = [
        o.DatiRiepilogoType(
            AliquotaIVA=Decimal("0.00"),
            Natura="N4",
            SpeseAccessorie=Decimal("1.00"),
            Arrotondamento=Decimal("0.00000001"),
            ImponibileImporto=Decimal("100.00"),
            Imposta=Decimal("0.00"),
            EsigibilitaIVA="I",
            RiferimentoNormativo="Art. 10 DPR 633/72",
        )
    ]


def _fill_payment(payment: o.DettaglioPagamentoType) -> None:
    payment.Beneficiario = "Officine Bassi Srl"
    payment.DataRiferimentoTerminiPagamento = date(2026, 10, 15)
    payment.GiorniTerminiPagamento = 30
    payment.CodUfficioPostale = "40100"
    payment.CognomeQuietanzante = "Rossi"
    payment.NomeQuietanzante = "Mario"
    payment.CFQuietanzante = "RSSMRA80A01H501U"
    payment.TitoloQuietanzante = "Dott."
    payment.IstitutoFinanziario = "Banca di Prova"
    payment.ABI = "05428"
    payment.CAB = "11101"
    payment.BIC = "BCITITMM"
    payment.ScontoPagamentoAnticipato = Decimal("1.00")
    payment.DataLimitePagamentoAnticipato = date(2026, 11, 1)
    payment.PenalitaPagamentiRitardati = Decimal("1.00")
    payment.DataDecorrenzaPenale = date(2026, 12, 1)
    payment.CodicePagamento = "RF18"


def discount() -> og.ScontoMaggiorazioneType:
    return og.ScontoMaggiorazioneType(Tipo="SC", Percentuale=Decimal("10.00"), Importo=Decimal("5.00"))


def attachment() -> AllegatiType:
    return AllegatiType(
        NomeAttachment="foglio.txt",
        AlgoritmoCompressione="ZIP",
        FormatoAttachment="TXT",
        DescrizioneAttachment="Foglio di lavoro",
        Attachment=b"Lavori di ottobre",
    )


def simplified() -> s.FatturaElettronicaSemplificata:
    """One of everything in the simplified form."""
    representative = s.RappresentanteFiscaleType(IdFiscaleIVA=SUPPLIER, Denominazione="Terzi Srl")
    return s.FatturaElettronicaSemplificata(
        versione="FSM10",
        SistemaEmittente="MICROCRM",
        FatturaElettronicaHeader=s.FatturaElettronicaHeaderType(
            DatiTrasmissione=s.DatiTrasmissioneType(
                IdTrasmittente=SUPPLIER,
                ProgressivoInvio="A0002",
                FormatoTrasmissione="FSM10",
                CodiceDestinatario="0000000",
                PECDestinatario="azienda@pec.example.it",
            ),
            CedentePrestatore=s.CedentePrestatoreType(
                IdFiscaleIVA=SUPPLIER,
                CodiceFiscale="01234560587",
                Denominazione="Bar Sport Sas",
                Sede=address(),
                StabileOrganizzazione=address(),
                RappresentanteFiscale=representative,
                IscrizioneREA=IscrizioneREAType(Ufficio="BO", NumeroREA="123456", StatoLiquidazione="LN"),
                RegimeFiscale="RF01",
            ),
            CessionarioCommittente=s.CessionarioCommittenteType(
                IdentificativiFiscali=s.IdentificativiFiscaliType(
                    IdFiscaleIVA=CUSTOMER, CodiceFiscale="07654320154"
                ),
                AltriDatiIdentificativi=s.AltriDatiIdentificativiType(
                    Nome="Lucia",
                    Cognome="Bianchi",
                    Sede=address(),
                    StabileOrganizzazione=address(),
                    RappresentanteFiscale=representative,
                ),
            ),
            SoggettoEmittente="CC",
        ),
        FatturaElettronicaBody=[
            s.FatturaElettronicaBodyType(
                DatiGenerali=s.DatiGeneraliType(
                    DatiGeneraliDocumento=s.DatiGeneraliDocumentoType(
                        TipoDocumento="TD08",
                        Divisa="EUR",
                        Data=date(2026, 10, 15),
                        Numero="S/1",
                        BolloVirtuale="SI",
                    ),
                    DatiFatturaRettificata=s.DatiFatturaRettificataType(
                        NumeroFR="S/0", DataFR=date(2026, 10, 1), ElementiRettificati="Importo"
                    ),
                ),
                DatiBeniServizi=[
                    s.DatiBeniServiziType(
                        Descrizione="Pranzo di lavoro",
                        Importo=Decimal("110.00"),
                        DatiIVA=s.DatiIVAType(Imposta=Decimal("10.00"), Aliquota=Decimal("10.00")),
                    ),
                    s.DatiBeniServiziType(
                        Descrizione="Marca da bollo",
                        Importo=Decimal("2.00"),
                        DatiIVA=s.DatiIVAType(Aliquota=Decimal("0.00")),
                        Natura="N1",
                        RiferimentoNormativo="Art. 15 DPR 633/72",
                    ),
                ],
                Allegati=[attachment()],
            )
        ],
    )
