"""The code lists of the e-invoice: every code with its Italian description and the dates between which it may be written.

A change of law is a row here. Reading accepts every code ever admitted by the schema in force; writing asks
`current(on)`, because codes such as N2, N3, N6 and causale Z stay in the schema but are refused since 1/1/2021 (00445).
Sources: schema FatturaPA 1.2.3 and VFSM10 1.0.2, in force since 1/4/2025; Allegato A 1.6.1 for the dates of 2020.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

OCT_2020 = date(2020, 10, 1)
END_2020 = date(2020, 12, 31)


@dataclass(frozen=True, slots=True)
class Code:
    code: str
    description: str
    since: date | None = None
    until: date | None = None

    def is_current(self, on: date) -> bool:
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True)
class CodeList:
    """A named list; `title` is how an Italian sentence calls it ("la natura IVA")."""

    name: str
    title: str
    rows: tuple[Code, ...]
    by_code: dict[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_code", {row.code: row for row in self.rows})

    def __contains__(self, code: object) -> bool:
        return code in self.by_code

    def describe(self, code: str) -> str:
        """The Italian description, or nothing for a code that is not of the list."""
        row = self.by_code.get(code)
        return row.description if row else ""

    def current(self, on: date) -> tuple[Code, ...]:
        return tuple(row for row in self.rows if row.is_current(on))

    def only(self, name: str, codes: Iterable[str]) -> CodeList:
        wanted = set(codes)
        return CodeList(name, self.title, tuple(row for row in self.rows if row.code in wanted))


FORMATO_ORDINARIO = CodeList(
    "FormatoTrasmissione",
    "formato di trasmissione",
    (
        Code("FPA12", "Fattura verso la pubblica amministrazione"),
        Code("FPR12", "Fattura verso privati"),
    ),
)

FORMATO_SEMPLIFICATO = CodeList(
    "FormatoTrasmissioneSemplificata",
    "formato di trasmissione",
    (Code("FSM10", "Fattura semplificata"),),
)

TIPO_DOCUMENTO = CodeList(
    "TipoDocumento",
    "tipo di documento",
    (
        Code("TD01", "Fattura"),
        Code("TD02", "Acconto/anticipo su fattura"),
        Code("TD03", "Acconto/anticipo su parcella"),
        Code("TD04", "Nota di credito"),
        Code("TD05", "Nota di debito"),
        Code("TD06", "Parcella"),
        Code("TD16", "Integrazione fattura reverse charge interno", since=OCT_2020),
        Code("TD17", "Integrazione/autofattura per acquisto servizi dall'estero", since=OCT_2020),
        Code("TD18", "Integrazione per acquisto di beni intracomunitari", since=OCT_2020),
        Code(
            "TD19",
            "Integrazione/autofattura per acquisto di beni ex art.17 c.2 DPR 633/72",
            since=OCT_2020,
        ),
        Code(
            "TD20",
            "Autofattura per regolarizzazione (art. 6 c. 9-bis D.Lgs. 471/97, art. 46 c. 5 DL 331/93)",
        ),
        Code("TD21", "Autofattura per splafonamento", since=OCT_2020),
        Code("TD22", "Estrazione beni da Deposito IVA", since=OCT_2020),
        Code("TD23", "Estrazione beni da Deposito IVA con versamento dell'IVA", since=OCT_2020),
        Code(
            "TD24",
            "Fattura differita di cui all'art. 21, comma 4, terzo periodo lett. a) DPR 633/72",
            since=OCT_2020,
        ),
        Code(
            "TD25",
            "Fattura differita di cui all'art. 21, comma 4, terzo periodo lett. b) DPR 633/72",
            since=OCT_2020,
        ),
        Code(
            "TD26",
            "Cessione di beni ammortizzabili e per passaggi interni (ex art.36 DPR 633/72)",
            since=OCT_2020,
        ),
        Code("TD27", "Fattura per autoconsumo o per cessioni gratuite senza rivalsa", since=OCT_2020),
        Code("TD28", "Acquisti da San Marino con IVA (fattura cartacea)", since=date(2022, 10, 1)),
        Code(
            "TD29",
            "Comunicazione per omessa o irregolare fatturazione (art. 6, comma 8, D.Lgs. 471/97)",
            since=date(2025, 4, 1),
        ),
    ),
)

TIPO_DOCUMENTO_SEMPLIFICATO = CodeList(
    "TipoDocumentoSemplificata",
    "tipo di documento semplificato",
    (
        Code("TD07", "Fattura semplificata"),
        Code("TD08", "Nota di credito semplificata"),
        Code("TD09", "Nota di debito semplificata"),
    ),
)

NATURA = CodeList(
    "Natura",
    "natura IVA",
    (
        Code("N1", "Escluse ex art. 15 del DPR 633/72"),
        Code("N2", "Non soggette (codice generico)", until=END_2020),
        Code(
            "N2.1",
            "Non soggette ad IVA ai sensi degli artt. da 7 a 7-septies del DPR 633/72",
            since=OCT_2020,
        ),
        Code("N2.2", "Non soggette - altri casi", since=OCT_2020),
        Code("N3", "Non imponibili (codice generico)", until=END_2020),
        Code("N3.1", "Non imponibili - esportazioni", since=OCT_2020),
        Code("N3.2", "Non imponibili - cessioni intracomunitarie", since=OCT_2020),
        Code("N3.3", "Non imponibili - cessioni verso San Marino", since=OCT_2020),
        Code("N3.4", "Non imponibili - operazioni assimilate alle cessioni all'esportazione", since=OCT_2020),
        Code("N3.5", "Non imponibili - a seguito di dichiarazioni d'intento", since=OCT_2020),
        Code(
            "N3.6",
            "Non imponibili - altre operazioni che non concorrono alla formazione del plafond",
            since=OCT_2020,
        ),
        Code("N4", "Esenti"),
        Code("N5", "Regime del margine / IVA non esposta in fattura"),
        Code("N6", "Inversione contabile (codice generico)", until=END_2020),
        Code(
            "N6.1",
            "Inversione contabile - cessione di rottami e altri materiali di recupero",
            since=OCT_2020,
        ),
        Code(
            "N6.2",
            "Inversione contabile - oro e argento (L. 7/2000), oreficeria usata a operatori professionali",
            since=OCT_2020,
        ),
        Code("N6.3", "Inversione contabile - subappalto nel settore edile", since=OCT_2020),
        Code("N6.4", "Inversione contabile - cessione di fabbricati", since=OCT_2020),
        Code("N6.5", "Inversione contabile - cessione di telefoni cellulari", since=OCT_2020),
        Code("N6.6", "Inversione contabile - cessione di prodotti elettronici", since=OCT_2020),
        Code("N6.7", "Inversione contabile - prestazioni comparto edile e settori connessi", since=OCT_2020),
        Code("N6.8", "Inversione contabile - operazioni settore energetico", since=OCT_2020),
        Code("N6.9", "Inversione contabile - altri casi", since=OCT_2020),
        Code(
            "N7",
            "IVA assolta in altro Stato UE (servizi elettronici, telecomunicazioni, OSS)",
        ),
    ),
)

REGIME_FISCALE = CodeList(
    "RegimeFiscale",
    "regime fiscale",
    (
        Code("RF01", "Ordinario"),
        Code("RF02", "Contribuenti minimi (art.1, c.96-117, L. 244/07)"),
        Code("RF04", "Agricoltura e attività connesse e pesca (artt.34 e 34-bis, DPR 633/72)"),
        Code("RF05", "Vendita sali e tabacchi (art.74, c.1, DPR. 633/72)"),
        Code("RF06", "Commercio fiammiferi (art.74, c.1, DPR 633/72)"),
        Code("RF07", "Editoria (art.74, c.1, DPR 633/72)"),
        Code("RF08", "Gestione servizi telefonia (art.74, c.1, DPR 633/72)"),
        Code("RF09", "Rivendita documenti di trasporto pubblico e di sosta (art.74, c.1, DPR 633/72)"),
        Code(
            "RF10",
            "Intrattenimenti e giochi della tariffa DPR 640/72 (art.74, c.6, DPR 633/72)",
        ),
        Code("RF11", "Agenzie viaggi e turismo (art.74-ter, DPR 633/72)"),
        Code("RF12", "Agriturismo (art.5, c.2, L. 413/91)"),
        Code("RF13", "Vendite a domicilio (art.25-bis, c.6, DPR 600/73)"),
        Code(
            "RF14",
            "Rivendita beni usati, oggetti d'arte, d'antiquariato o da collezione (art.36, DL 41/95)",
        ),
        Code(
            "RF15",
            "Agenzie di vendite all'asta di oggetti d'arte, antiquariato o da collezione (art.40-bis, DL 41/95)",
        ),
        Code("RF16", "IVA per cassa P.A. (art.6, c.5, DPR 633/72)"),
        Code("RF17", "IVA per cassa (art. 32-bis, DL 83/2012)"),
        Code("RF18", "Altro"),
        Code("RF19", "Regime forfettario (art.1, c.54-89, L. 190/2014)"),
        Code(
            "RF20",
            "Regime transfrontaliero di Franchigia IVA (Direttiva UE 2020/285)",
            since=date(2025, 4, 1),
        ),
    ),
)

MODALITA_PAGAMENTO = CodeList(
    "ModalitaPagamento",
    "modalità di pagamento",
    (
        Code("MP01", "Contanti"),
        Code("MP02", "Assegno"),
        Code("MP03", "Assegno circolare"),
        Code("MP04", "Contanti presso Tesoreria"),
        Code("MP05", "Bonifico"),
        Code("MP06", "Vaglia cambiario"),
        Code("MP07", "Bollettino bancario"),
        Code("MP08", "Carta di pagamento"),
        Code("MP09", "RID"),
        Code("MP10", "RID utenze"),
        Code("MP11", "RID veloce"),
        Code("MP12", "RIBA"),
        Code("MP13", "MAV"),
        Code("MP14", "Quietanza erario"),
        Code("MP15", "Giroconto su conti di contabilità speciale"),
        Code("MP16", "Domiciliazione bancaria"),
        Code("MP17", "Domiciliazione postale"),
        Code("MP18", "Bollettino di c/c postale"),
        Code("MP19", "SEPA Direct Debit"),
        Code("MP20", "SEPA Direct Debit CORE"),
        Code("MP21", "SEPA Direct Debit B2B"),
        Code("MP22", "Trattenuta su somme già riscosse"),
        Code("MP23", "PagoPA", since=OCT_2020),
    ),
)

CONDIZIONI_PAGAMENTO = CodeList(
    "CondizioniPagamento",
    "condizioni di pagamento",
    (
        Code("TP01", "Pagamento a rate"),
        Code("TP02", "Pagamento completo"),
        Code("TP03", "Anticipo"),
    ),
)

ESIGIBILITA_IVA = CodeList(
    "EsigibilitaIVA",
    "esigibilità dell'IVA",
    (
        Code("I", "IVA ad esigibilità immediata"),
        Code("D", "IVA ad esigibilità differita"),
        Code("S", "Scissione dei pagamenti"),
    ),
)

TIPO_CASSA = CodeList(
    "TipoCassa",
    "cassa previdenziale",
    (
        Code("TC01", "Cassa nazionale previdenza e assistenza avvocati e procuratori legali"),
        Code("TC02", "Cassa previdenza dottori commercialisti"),
        Code("TC03", "Cassa previdenza e assistenza geometri"),
        Code("TC04", "Cassa nazionale previdenza e assistenza ingegneri e architetti liberi professionisti"),
        Code("TC05", "Cassa nazionale del notariato"),
        Code("TC06", "Cassa nazionale previdenza e assistenza ragionieri e periti commerciali"),
        Code("TC07", "Ente nazionale assistenza agenti e rappresentanti di commercio (ENASARCO)"),
        Code("TC08", "Ente nazionale previdenza e assistenza consulenti del lavoro (ENPACL)"),
        Code("TC09", "Ente nazionale previdenza e assistenza medici (ENPAM)"),
        Code("TC10", "Ente nazionale previdenza e assistenza farmacisti (ENPAF)"),
        Code("TC11", "Ente nazionale previdenza e assistenza veterinari (ENPAV)"),
        Code("TC12", "Ente nazionale previdenza e assistenza impiegati dell'agricoltura (ENPAIA)"),
        Code("TC13", "Fondo previdenza impiegati imprese di spedizione e agenzie marittime"),
        Code("TC14", "Istituto nazionale previdenza giornalisti italiani (INPGI)"),
        Code("TC15", "Opera nazionale assistenza orfani sanitari italiani (ONAOSI)"),
        Code("TC16", "Cassa autonoma assistenza integrativa giornalisti italiani (CASAGIT)"),
        Code("TC17", "Ente previdenza periti industriali e periti industriali laureati (EPPI)"),
        Code("TC18", "Ente previdenza e assistenza pluricategoriale (EPAP)"),
        Code("TC19", "Ente nazionale previdenza e assistenza biologi (ENPAB)"),
        Code("TC20", "Ente nazionale previdenza e assistenza professione infermieristica (ENPAPI)"),
        Code("TC21", "Ente nazionale previdenza e assistenza psicologi (ENPAP)"),
        Code("TC22", "INPS"),
    ),
)

TIPO_RITENUTA = CodeList(
    "TipoRitenuta",
    "tipo di ritenuta",
    (
        Code("RT01", "Ritenuta persone fisiche"),
        Code("RT02", "Ritenuta persone giuridiche"),
        Code("RT03", "Contributo INPS", since=OCT_2020),
        Code("RT04", "Contributo ENASARCO", since=OCT_2020),
        Code("RT05", "Contributo ENPAM", since=OCT_2020),
        Code("RT06", "Altro contributo previdenziale", since=OCT_2020),
    ),
)

CAUSALE_PAGAMENTO = CodeList(
    "CausalePagamento",
    "causale del pagamento (Certificazione Unica)",
    (
        Code("A", "Lavoro autonomo: esercizio abituale di arte o professione"),
        Code(
            "B", "Uso economico di opere dell'ingegno, brevetti e know-how da parte dell'autore o inventore"
        ),
        Code("C", "Utili da associazione in partecipazione con apporto di solo lavoro"),
        Code("D", "Utili dei soci promotori e fondatori di società di capitali"),
        Code("E", "Levata di protesti cambiari da parte dei segretari comunali"),
        Code("G", "Indennità per la cessazione di attività sportiva professionale"),
        Code(
            "H", "Indennità per la cessazione di rapporti di agenzia di persone fisiche e società di persone"
        ),
        Code("I", "Indennità per la cessazione da funzioni notarili"),
        Code(
            "L", "Uso economico di opere dell'ingegno e brevetti: chi lo ha ricevuto gratis (eredi, legatari)"
        ),
        Code("L1", "Uso economico di opere dell'ingegno e brevetti: chi ha acquistato i diritti"),
        Code("M", "Lavoro autonomo non abituale; obblighi di fare, non fare o permettere"),
        Code("M1", "Obblighi di fare, non fare o permettere"),
        Code("M2", "Lavoro autonomo non abituale con iscrizione alla gestione separata ENPAPI"),
        Code("N", "Trasferte, rimborsi forfetari, premi e compensi dello sport dilettantistico"),
        Code("O", "Lavoro autonomo non abituale senza obbligo di gestione separata"),
        Code("O1", "Obblighi di fare, non fare o permettere senza obbligo di gestione separata"),
        Code("P", "Compensi a non residenti per l'uso di attrezzature in Italia"),
        Code("Q", "Provvigioni ad agente o rappresentante monomandatario"),
        Code("R", "Provvigioni ad agente o rappresentante plurimandatario"),
        Code("S", "Provvigioni a commissionario"),
        Code("T", "Provvigioni a mediatore"),
        Code("U", "Provvigioni a procacciatore d'affari"),
        Code("V", "Provvigioni per vendite a domicilio, porta a porta e ambulanti di giornali"),
        Code("V1", "Provvigioni occasionali (agente, mediatore, procacciatore)"),
        Code("W", "Corrispettivi di appalto a condomìni, ritenuta del 4 %"),
        Code("X", "Canoni corrisposti nel 2004 (storico)"),
        Code("Y", "Canoni corrisposti dall'1/1 al 26/7/2005 (storico)"),
        Code("Z", "Titolo diverso dai precedenti (codice vecchio: usare ZO)", until=END_2020),
        Code("ZO", "Titolo diverso dai precedenti"),
    ),
)

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

# The simplified form knows neither N6.x nor N7.
NATURA_SEMPLIFICATA = NATURA.only(
    "NaturaSemplificata",
    ("N1", "N2", "N2.1", "N2.2", "N3", "N3.1", "N3.2", "N3.3", "N3.4", "N3.5", "N3.6", "N4", "N5"),
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
