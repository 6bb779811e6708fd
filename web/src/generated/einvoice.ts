// Written by `bin/einvoice_types` from server/billing/einvoice. Do not edit: a test compares it.

export interface Code {
  readonly code: string;
  readonly description: string;
  /** Days between which it may be written, both included. */
  readonly since?: string;
  readonly until?: string;
}

interface Said {
  readonly name: string;
  /** Completes "Serve: ...". */
  readonly says: string;
  readonly example: string;
  readonly blanks: "preserve" | "replace" | "collapse";
}

export type Kind =
  | (Said & { readonly is: "text"; readonly pattern: string; readonly charset: Charset; readonly longest: number })
  | (Said & { readonly is: "shape"; readonly pattern: string; readonly shortest?: number; readonly longest?: number })
  | (Said & { readonly is: "code"; readonly codes: CodeListName })
  | (Said & {
      readonly is: "decimal";
      readonly pattern: string;
      readonly digits: number;
      readonly decimals: readonly [number, number];
      readonly signed: boolean;
      readonly highest?: string;
    })
  | (Said & { readonly is: "integer"; readonly lowest: number; readonly highest: number })
  | (Said & { readonly is: "date"; readonly earliest?: string })
  | (Said & { readonly is: "datetime" | "base64" | "foreign" });

export type Charset = "latin" | "basic" | "any";

export interface Field {
  /** The official element name. */
  readonly name: string;
  readonly label: string;
  readonly kind?: KindName;
  readonly block?: BlockName;
  readonly low: 0 | 1;
  /** Absent: as many as you like. */
  readonly high?: 1;
}

export interface Block {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Exactly one of these groups must be there, whole. */
  readonly either?: readonly (readonly string[])[];
}

export const CODES = {
  "FormatoTrasmissione": [
    {"code": "FPA12", "description": "Fattura verso la pubblica amministrazione"},
    {"code": "FPR12", "description": "Fattura verso privati"},
  ],
  "FormatoTrasmissioneSemplificata": [
    {"code": "FSM10", "description": "Fattura semplificata"},
  ],
  "TipoDocumento": [
    {"code": "TD01", "description": "Fattura"},
    {"code": "TD02", "description": "Acconto/anticipo su fattura"},
    {"code": "TD03", "description": "Acconto/anticipo su parcella"},
    {"code": "TD04", "description": "Nota di credito"},
    {"code": "TD05", "description": "Nota di debito"},
    {"code": "TD06", "description": "Parcella"},
    {"code": "TD16", "description": "Integrazione fattura reverse charge interno", "since": "2020-10-01"},
    {"code": "TD17", "description": "Integrazione/autofattura per acquisto servizi dall'estero", "since": "2020-10-01"},
    {"code": "TD18", "description": "Integrazione per acquisto di beni intracomunitari", "since": "2020-10-01"},
    {"code": "TD19", "description": "Integrazione/autofattura per acquisto di beni ex art.17 c.2 DPR 633/72", "since": "2020-10-01"},
    {"code": "TD20", "description": "Autofattura per regolarizzazione (art. 6 c. 9-bis D.Lgs. 471/97, art. 46 c. 5 DL 331/93)"},
    {"code": "TD21", "description": "Autofattura per splafonamento", "since": "2020-10-01"},
    {"code": "TD22", "description": "Estrazione beni da Deposito IVA", "since": "2020-10-01"},
    {"code": "TD23", "description": "Estrazione beni da Deposito IVA con versamento dell'IVA", "since": "2020-10-01"},
    {"code": "TD24", "description": "Fattura differita di cui all'art. 21, comma 4, terzo periodo lett. a) DPR 633/72", "since": "2020-10-01"},
    {"code": "TD25", "description": "Fattura differita di cui all'art. 21, comma 4, terzo periodo lett. b) DPR 633/72", "since": "2020-10-01"},
    {"code": "TD26", "description": "Cessione di beni ammortizzabili e per passaggi interni (ex art.36 DPR 633/72)", "since": "2020-10-01"},
    {"code": "TD27", "description": "Fattura per autoconsumo o per cessioni gratuite senza rivalsa", "since": "2020-10-01"},
    {"code": "TD28", "description": "Acquisti da San Marino con IVA (fattura cartacea)", "since": "2022-10-01"},
    {"code": "TD29", "description": "Comunicazione per omessa o irregolare fatturazione (art. 6, comma 8, D.Lgs. 471/97)", "since": "2025-04-01"},
  ],
  "TipoDocumentoSemplificata": [
    {"code": "TD07", "description": "Fattura semplificata"},
    {"code": "TD08", "description": "Nota di credito semplificata"},
    {"code": "TD09", "description": "Nota di debito semplificata"},
  ],
  "Natura": [
    {"code": "N1", "description": "Escluse ex art. 15 del DPR 633/72"},
    {"code": "N2", "description": "Non soggette (codice generico)", "until": "2020-12-31"},
    {"code": "N2.1", "description": "Non soggette ad IVA ai sensi degli artt. da 7 a 7-septies del DPR 633/72", "since": "2020-10-01"},
    {"code": "N2.2", "description": "Non soggette - altri casi", "since": "2020-10-01"},
    {"code": "N3", "description": "Non imponibili (codice generico)", "until": "2020-12-31"},
    {"code": "N3.1", "description": "Non imponibili - esportazioni", "since": "2020-10-01"},
    {"code": "N3.2", "description": "Non imponibili - cessioni intracomunitarie", "since": "2020-10-01"},
    {"code": "N3.3", "description": "Non imponibili - cessioni verso San Marino", "since": "2020-10-01"},
    {"code": "N3.4", "description": "Non imponibili - operazioni assimilate alle cessioni all'esportazione", "since": "2020-10-01"},
    {"code": "N3.5", "description": "Non imponibili - a seguito di dichiarazioni d'intento", "since": "2020-10-01"},
    {"code": "N3.6", "description": "Non imponibili - altre operazioni che non concorrono alla formazione del plafond", "since": "2020-10-01"},
    {"code": "N4", "description": "Esenti"},
    {"code": "N5", "description": "Regime del margine / IVA non esposta in fattura"},
    {"code": "N6", "description": "Inversione contabile (codice generico)", "until": "2020-12-31"},
    {"code": "N6.1", "description": "Inversione contabile - cessione di rottami e altri materiali di recupero", "since": "2020-10-01"},
    {"code": "N6.2", "description": "Inversione contabile - oro e argento (L. 7/2000), oreficeria usata a operatori professionali", "since": "2020-10-01"},
    {"code": "N6.3", "description": "Inversione contabile - subappalto nel settore edile", "since": "2020-10-01"},
    {"code": "N6.4", "description": "Inversione contabile - cessione di fabbricati", "since": "2020-10-01"},
    {"code": "N6.5", "description": "Inversione contabile - cessione di telefoni cellulari", "since": "2020-10-01"},
    {"code": "N6.6", "description": "Inversione contabile - cessione di prodotti elettronici", "since": "2020-10-01"},
    {"code": "N6.7", "description": "Inversione contabile - prestazioni comparto edile e settori connessi", "since": "2020-10-01"},
    {"code": "N6.8", "description": "Inversione contabile - operazioni settore energetico", "since": "2020-10-01"},
    {"code": "N6.9", "description": "Inversione contabile - altri casi", "since": "2020-10-01"},
    {"code": "N7", "description": "IVA assolta in altro Stato UE (servizi elettronici, telecomunicazioni, OSS)"},
  ],
  "NaturaSemplificata": [
    {"code": "N1", "description": "Escluse ex art. 15 del DPR 633/72"},
    {"code": "N2", "description": "Non soggette (codice generico)", "until": "2020-12-31"},
    {"code": "N2.1", "description": "Non soggette ad IVA ai sensi degli artt. da 7 a 7-septies del DPR 633/72", "since": "2020-10-01"},
    {"code": "N2.2", "description": "Non soggette - altri casi", "since": "2020-10-01"},
    {"code": "N3", "description": "Non imponibili (codice generico)", "until": "2020-12-31"},
    {"code": "N3.1", "description": "Non imponibili - esportazioni", "since": "2020-10-01"},
    {"code": "N3.2", "description": "Non imponibili - cessioni intracomunitarie", "since": "2020-10-01"},
    {"code": "N3.3", "description": "Non imponibili - cessioni verso San Marino", "since": "2020-10-01"},
    {"code": "N3.4", "description": "Non imponibili - operazioni assimilate alle cessioni all'esportazione", "since": "2020-10-01"},
    {"code": "N3.5", "description": "Non imponibili - a seguito di dichiarazioni d'intento", "since": "2020-10-01"},
    {"code": "N3.6", "description": "Non imponibili - altre operazioni che non concorrono alla formazione del plafond", "since": "2020-10-01"},
    {"code": "N4", "description": "Esenti"},
    {"code": "N5", "description": "Regime del margine / IVA non esposta in fattura"},
  ],
  "RegimeFiscale": [
    {"code": "RF01", "description": "Ordinario"},
    {"code": "RF02", "description": "Contribuenti minimi (art.1, c.96-117, L. 244/07)"},
    {"code": "RF04", "description": "Agricoltura e attività connesse e pesca (artt.34 e 34-bis, DPR 633/72)"},
    {"code": "RF05", "description": "Vendita sali e tabacchi (art.74, c.1, DPR. 633/72)"},
    {"code": "RF06", "description": "Commercio fiammiferi (art.74, c.1, DPR 633/72)"},
    {"code": "RF07", "description": "Editoria (art.74, c.1, DPR 633/72)"},
    {"code": "RF08", "description": "Gestione servizi telefonia (art.74, c.1, DPR 633/72)"},
    {"code": "RF09", "description": "Rivendita documenti di trasporto pubblico e di sosta (art.74, c.1, DPR 633/72)"},
    {"code": "RF10", "description": "Intrattenimenti e giochi della tariffa DPR 640/72 (art.74, c.6, DPR 633/72)"},
    {"code": "RF11", "description": "Agenzie viaggi e turismo (art.74-ter, DPR 633/72)"},
    {"code": "RF12", "description": "Agriturismo (art.5, c.2, L. 413/91)"},
    {"code": "RF13", "description": "Vendite a domicilio (art.25-bis, c.6, DPR 600/73)"},
    {"code": "RF14", "description": "Rivendita beni usati, oggetti d'arte, d'antiquariato o da collezione (art.36, DL 41/95)"},
    {"code": "RF15", "description": "Agenzie di vendite all'asta di oggetti d'arte, antiquariato o da collezione (art.40-bis, DL 41/95)"},
    {"code": "RF16", "description": "IVA per cassa P.A. (art.6, c.5, DPR 633/72)"},
    {"code": "RF17", "description": "IVA per cassa (art. 32-bis, DL 83/2012)"},
    {"code": "RF18", "description": "Altro"},
    {"code": "RF19", "description": "Regime forfettario (art.1, c.54-89, L. 190/2014)"},
    {"code": "RF20", "description": "Regime transfrontaliero di Franchigia IVA (Direttiva UE 2020/285)", "since": "2025-04-01"},
  ],
  "ModalitaPagamento": [
    {"code": "MP01", "description": "Contanti"},
    {"code": "MP02", "description": "Assegno"},
    {"code": "MP03", "description": "Assegno circolare"},
    {"code": "MP04", "description": "Contanti presso Tesoreria"},
    {"code": "MP05", "description": "Bonifico"},
    {"code": "MP06", "description": "Vaglia cambiario"},
    {"code": "MP07", "description": "Bollettino bancario"},
    {"code": "MP08", "description": "Carta di pagamento"},
    {"code": "MP09", "description": "RID"},
    {"code": "MP10", "description": "RID utenze"},
    {"code": "MP11", "description": "RID veloce"},
    {"code": "MP12", "description": "RIBA"},
    {"code": "MP13", "description": "MAV"},
    {"code": "MP14", "description": "Quietanza erario"},
    {"code": "MP15", "description": "Giroconto su conti di contabilità speciale"},
    {"code": "MP16", "description": "Domiciliazione bancaria"},
    {"code": "MP17", "description": "Domiciliazione postale"},
    {"code": "MP18", "description": "Bollettino di c/c postale"},
    {"code": "MP19", "description": "SEPA Direct Debit"},
    {"code": "MP20", "description": "SEPA Direct Debit CORE"},
    {"code": "MP21", "description": "SEPA Direct Debit B2B"},
    {"code": "MP22", "description": "Trattenuta su somme già riscosse"},
    {"code": "MP23", "description": "PagoPA", "since": "2020-10-01"},
  ],
  "CondizioniPagamento": [
    {"code": "TP01", "description": "Pagamento a rate"},
    {"code": "TP02", "description": "Pagamento completo"},
    {"code": "TP03", "description": "Anticipo"},
  ],
  "EsigibilitaIVA": [
    {"code": "I", "description": "IVA ad esigibilità immediata"},
    {"code": "D", "description": "IVA ad esigibilità differita"},
    {"code": "S", "description": "Scissione dei pagamenti"},
  ],
  "TipoCassa": [
    {"code": "TC01", "description": "Cassa nazionale previdenza e assistenza avvocati e procuratori legali"},
    {"code": "TC02", "description": "Cassa previdenza dottori commercialisti"},
    {"code": "TC03", "description": "Cassa previdenza e assistenza geometri"},
    {"code": "TC04", "description": "Cassa nazionale previdenza e assistenza ingegneri e architetti liberi professionisti"},
    {"code": "TC05", "description": "Cassa nazionale del notariato"},
    {"code": "TC06", "description": "Cassa nazionale previdenza e assistenza ragionieri e periti commerciali"},
    {"code": "TC07", "description": "Ente nazionale assistenza agenti e rappresentanti di commercio (ENASARCO)"},
    {"code": "TC08", "description": "Ente nazionale previdenza e assistenza consulenti del lavoro (ENPACL)"},
    {"code": "TC09", "description": "Ente nazionale previdenza e assistenza medici (ENPAM)"},
    {"code": "TC10", "description": "Ente nazionale previdenza e assistenza farmacisti (ENPAF)"},
    {"code": "TC11", "description": "Ente nazionale previdenza e assistenza veterinari (ENPAV)"},
    {"code": "TC12", "description": "Ente nazionale previdenza e assistenza impiegati dell'agricoltura (ENPAIA)"},
    {"code": "TC13", "description": "Fondo previdenza impiegati imprese di spedizione e agenzie marittime"},
    {"code": "TC14", "description": "Istituto nazionale previdenza giornalisti italiani (INPGI)"},
    {"code": "TC15", "description": "Opera nazionale assistenza orfani sanitari italiani (ONAOSI)"},
    {"code": "TC16", "description": "Cassa autonoma assistenza integrativa giornalisti italiani (CASAGIT)"},
    {"code": "TC17", "description": "Ente previdenza periti industriali e periti industriali laureati (EPPI)"},
    {"code": "TC18", "description": "Ente previdenza e assistenza pluricategoriale (EPAP)"},
    {"code": "TC19", "description": "Ente nazionale previdenza e assistenza biologi (ENPAB)"},
    {"code": "TC20", "description": "Ente nazionale previdenza e assistenza professione infermieristica (ENPAPI)"},
    {"code": "TC21", "description": "Ente nazionale previdenza e assistenza psicologi (ENPAP)"},
    {"code": "TC22", "description": "INPS"},
  ],
  "TipoRitenuta": [
    {"code": "RT01", "description": "Ritenuta persone fisiche"},
    {"code": "RT02", "description": "Ritenuta persone giuridiche"},
    {"code": "RT03", "description": "Contributo INPS", "since": "2020-10-01"},
    {"code": "RT04", "description": "Contributo ENASARCO", "since": "2020-10-01"},
    {"code": "RT05", "description": "Contributo ENPAM", "since": "2020-10-01"},
    {"code": "RT06", "description": "Altro contributo previdenziale", "since": "2020-10-01"},
  ],
  "CausalePagamento": [
    {"code": "A", "description": "Lavoro autonomo: esercizio abituale di arte o professione"},
    {"code": "B", "description": "Uso economico di opere dell'ingegno, brevetti e know-how da parte dell'autore o inventore"},
    {"code": "C", "description": "Utili da associazione in partecipazione con apporto di solo lavoro"},
    {"code": "D", "description": "Utili dei soci promotori e fondatori di società di capitali"},
    {"code": "E", "description": "Levata di protesti cambiari da parte dei segretari comunali"},
    {"code": "G", "description": "Indennità per la cessazione di attività sportiva professionale"},
    {"code": "H", "description": "Indennità per la cessazione di rapporti di agenzia di persone fisiche e società di persone"},
    {"code": "I", "description": "Indennità per la cessazione da funzioni notarili"},
    {"code": "L", "description": "Uso economico di opere dell'ingegno e brevetti: chi lo ha ricevuto gratis (eredi, legatari)"},
    {"code": "L1", "description": "Uso economico di opere dell'ingegno e brevetti: chi ha acquistato i diritti"},
    {"code": "M", "description": "Lavoro autonomo non abituale; obblighi di fare, non fare o permettere"},
    {"code": "M1", "description": "Obblighi di fare, non fare o permettere"},
    {"code": "M2", "description": "Lavoro autonomo non abituale con iscrizione alla gestione separata ENPAPI"},
    {"code": "N", "description": "Trasferte, rimborsi forfetari, premi e compensi dello sport dilettantistico"},
    {"code": "O", "description": "Lavoro autonomo non abituale senza obbligo di gestione separata"},
    {"code": "O1", "description": "Obblighi di fare, non fare o permettere senza obbligo di gestione separata"},
    {"code": "P", "description": "Compensi a non residenti per l'uso di attrezzature in Italia"},
    {"code": "Q", "description": "Provvigioni ad agente o rappresentante monomandatario"},
    {"code": "R", "description": "Provvigioni ad agente o rappresentante plurimandatario"},
    {"code": "S", "description": "Provvigioni a commissionario"},
    {"code": "T", "description": "Provvigioni a mediatore"},
    {"code": "U", "description": "Provvigioni a procacciatore d'affari"},
    {"code": "V", "description": "Provvigioni per vendite a domicilio, porta a porta e ambulanti di giornali"},
    {"code": "V1", "description": "Provvigioni occasionali (agente, mediatore, procacciatore)"},
    {"code": "W", "description": "Corrispettivi di appalto a condomìni, ritenuta del 4 %"},
    {"code": "X", "description": "Canoni corrisposti nel 2004 (storico)"},
    {"code": "Y", "description": "Canoni corrisposti dall'1/1 al 26/7/2005 (storico)"},
    {"code": "Z", "description": "Titolo diverso dai precedenti (codice vecchio: usare ZO)", "until": "2020-12-31"},
    {"code": "ZO", "description": "Titolo diverso dai precedenti"},
  ],
  "SoggettoEmittente": [
    {"code": "CC", "description": "Cessionario/committente"},
    {"code": "TZ", "description": "Soggetto terzo"},
  ],
  "SocioUnico": [
    {"code": "SU", "description": "Socio unico"},
    {"code": "SM", "description": "Più soci"},
  ],
  "StatoLiquidazione": [
    {"code": "LS", "description": "In liquidazione"},
    {"code": "LN", "description": "Non in liquidazione"},
  ],
  "TipoScontoMaggiorazione": [
    {"code": "SC", "description": "Sconto"},
    {"code": "MG", "description": "Maggiorazione"},
  ],
  "TipoCessionePrestazione": [
    {"code": "SC", "description": "Sconto"},
    {"code": "PR", "description": "Premio"},
    {"code": "AB", "description": "Abbuono"},
    {"code": "AC", "description": "Spesa accessoria"},
  ],
  "Si": [
    {"code": "SI", "description": "Sì (unico valore: se non vale, il campo si omette)"},
  ],
} as const satisfies Record<string, readonly Code[]>;

export type CodeListName = keyof typeof CODES;

export const KINDS = {
  "STRING_10": {"name": "String10Type", "says": "un testo da 1 a 10 caratteri semplici, senza lettere accentate né simboli come €", "example": "A0001", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,10}", "charset": "basic", "longest": 10},
  "STRING_15": {"name": "String15Type", "says": "un testo da 1 a 15 caratteri semplici, senza lettere accentate né simboli come €", "example": "Z123456789", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,15}", "charset": "basic", "longest": 15},
  "STRING_20": {"name": "String20Type", "says": "un testo da 1 a 20 caratteri semplici, senza lettere accentate né simboli come €", "example": "2026/15", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,20}", "charset": "basic", "longest": 20},
  "STRING_35": {"name": "String35Type", "says": "un testo da 1 a 35 caratteri semplici, senza lettere accentate né simboli come €", "example": "EAN", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,35}", "charset": "basic", "longest": 35},
  "STRING_60": {"name": "String60Type", "says": "un testo da 1 a 60 caratteri semplici, senza lettere accentate né simboli come €", "example": "A12345", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,60}", "charset": "basic", "longest": 60},
  "STRING_35_EXT": {"name": "String35LatinExtType", "says": "un testo da 1 a 35 caratteri", "example": "8001234567890", "is": "text", "blanks": "replace", "pattern": "[\\s\\S]{1,35}", "charset": "any", "longest": 35},
  "LATIN_60": {"name": "String60LatinType", "says": "un testo da 1 a 60 caratteri, accenti compresi ma senza €, virgolette tipografiche o emoji", "example": "Via Università 1", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\xff]{1,60}", "charset": "latin", "longest": 60},
  "LATIN_80": {"name": "String80LatinType", "says": "un testo da 1 a 80 caratteri, accenti compresi ma senza €, virgolette tipografiche o emoji", "example": "Rossi Società Cooperativa", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\xff]{1,80}", "charset": "latin", "longest": 80},
  "LATIN_100": {"name": "String100LatinType", "says": "un testo da 1 a 100 caratteri, accenti compresi ma senza €, virgolette tipografiche o emoji", "example": "Inversione contabile art. 17 DPR 633/72", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\xff]{1,100}", "charset": "latin", "longest": 100},
  "LATIN_200": {"name": "String200LatinType", "says": "un testo da 1 a 200 caratteri, accenti compresi ma senza €, virgolette tipografiche o emoji", "example": "Lavori di ottobre", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\xff]{1,200}", "charset": "latin", "longest": 200},
  "LATIN_1000": {"name": "String1000LatinType", "says": "un testo da 1 a 1000 caratteri, accenti compresi ma senza €, virgolette tipografiche o emoji", "example": "Consulenza e attività di supporto", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\xff]{1,1000}", "charset": "latin", "longest": 1000},
  "STREET_NUMBER": {"name": "NumeroCivicoType", "says": "un testo da 1 a 8 caratteri semplici, senza lettere accentate né simboli come €", "example": "12/B", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{1,8}", "charset": "basic", "longest": 8},
  "PHONE": {"name": "TelFaxType", "says": "un testo da 5 a 12 caratteri semplici, senza lettere accentate né simboli come €", "example": "0512345678", "is": "text", "blanks": "replace", "pattern": "[\\x00-\\x7f]{5,12}", "charset": "basic", "longest": 12},
  "TITLE": {"name": "TitoloType", "says": "un testo da 2 a 10 caratteri semplici, senza lettere accentate né simboli come €", "example": "Dott.", "is": "text", "blanks": "collapse", "pattern": "[\\x00-\\x7f]{2,10}", "charset": "basic", "longest": 10},
  "COUNTRY": {"name": "NazioneType", "says": "la sigla di due lettere maiuscole del Paese (ISO 3166)", "example": "IT", "is": "shape", "blanks": "preserve", "pattern": "[A-Z]{2}"},
  "PROVINCE": {"name": "ProvinciaType", "says": "la sigla della provincia, due lettere maiuscole", "example": "BO", "is": "shape", "blanks": "preserve", "pattern": "[A-Z]{2}"},
  "CURRENCY": {"name": "DivisaType", "says": "la sigla di tre lettere maiuscole della valuta (ISO 4217)", "example": "EUR", "is": "shape", "blanks": "preserve", "pattern": "[A-Z]{3}"},
  "DELIVERY_TERMS": {"name": "TipoResaType", "says": "la sigla Incoterms di tre lettere maiuscole", "example": "EXW", "is": "shape", "blanks": "preserve", "pattern": "[A-Z]{3}"},
  "POSTCODE": {"name": "CAPType", "says": "cinque cifre (00000 per gli indirizzi esteri)", "example": "40121", "is": "shape", "blanks": "preserve", "pattern": "[0-9]{5}"},
  "BANK_ABI": {"name": "ABIType", "says": "cinque cifre", "example": "03069", "is": "shape", "blanks": "preserve", "pattern": "[0-9]{5}"},
  "BANK_CAB": {"name": "CABType", "says": "cinque cifre", "example": "02400", "is": "shape", "blanks": "preserve", "pattern": "[0-9]{5}"},
  "FISCAL_ID": {"name": "CodiceType", "says": "il codice fiscale o la partita IVA senza la sigla del Paese, da 1 a 28 caratteri", "example": "01234560587", "is": "shape", "blanks": "preserve", "pattern": "[\\s\\S]*", "shortest": 1, "longest": 28},
  "TAX_CODE": {"name": "CodiceFiscaleType", "says": "da 11 a 16 lettere maiuscole e cifre, senza spazi", "example": "RSSMRA80A01H501U", "is": "shape", "blanks": "preserve", "pattern": "[A-Z0-9]{11,16}"},
  "PERSON_TAX_CODE": {"name": "CodiceFiscalePFType", "says": "16 lettere maiuscole e cifre, senza spazi", "example": "RSSMRA80A01H501U", "is": "shape", "blanks": "preserve", "pattern": "[A-Z0-9]{16}"},
  "EORI": {"name": "CodEORIType", "says": "il codice EORI, da 13 a 17 caratteri", "example": "IT01234560587", "is": "shape", "blanks": "preserve", "pattern": "[\\s\\S]*", "shortest": 13, "longest": 17},
  "RECIPIENT_CODE": {"name": "CodiceDestinatarioType", "says": "6 caratteri per la pubblica amministrazione o 7 per gli altri, lettere maiuscole e cifre", "example": "0000000", "is": "shape", "blanks": "preserve", "pattern": "[A-Z0-9]{6,7}"},
  "RECIPIENT_CODE_7": {"name": "CodiceDestinatarioType", "says": "7 lettere maiuscole e cifre", "example": "0000000", "is": "shape", "blanks": "preserve", "pattern": "[A-Z0-9]{7}"},
  "IBAN": {"name": "IBANType", "says": "un IBAN senza spazi", "example": "IT60X0542811101000000123456", "is": "shape", "blanks": "preserve", "pattern": "[a-zA-Z]{2}[0-9]{2}[a-zA-Z0-9]{11,30}"},
  "BIC": {"name": "BICType", "says": "un codice BIC di 8 o 11 caratteri", "example": "BCITITMM", "is": "shape", "blanks": "preserve", "pattern": "[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?"},
  "CONTACT_EMAIL": {"name": "EmailContattiType", "says": "un indirizzo e-mail da 7 a 256 caratteri", "example": "info@example.it", "is": "shape", "blanks": "preserve", "pattern": "[^\\n\\r]+@[^\\n\\r]+[.]+[^\\n\\r]+", "shortest": 7, "longest": 256},
  "CERTIFIED_EMAIL": {"name": "EmailType", "says": "un indirizzo PEC fino a 256 caratteri, senza spazi né accenti", "example": "azienda@pec.example.it", "is": "shape", "blanks": "collapse", "pattern": "(?:[!#-'*+/-9=?A-Z^-~\\-]+(?:\\.[!#-'*+/-9=?A-Z^-~\\-]+)*|\"(?:\\[\\]!#-[^\\-~ \\t]|\\\\[\\t -~])+\")@(?:[!#-'*+/-9=?A-Z^-~\\-]+(?:\\.[!#-'*+/-9=?A-Z^-~\\-]+)*|\\[[\\t -Z^-~]*\\])", "shortest": 1, "longest": 256},
  "ORDINARY_FORMAT": {"name": "FormatoTrasmissioneType", "says": "formato di trasmissione: FPA12, FPR12", "example": "FPA12", "is": "code", "blanks": "preserve", "codes": "FormatoTrasmissione"},
  "SIMPLIFIED_FORMAT": {"name": "FormatoTrasmissioneType", "says": "formato di trasmissione: FSM10", "example": "FSM10", "is": "code", "blanks": "preserve", "codes": "FormatoTrasmissioneSemplificata"},
  "DOCUMENT_TYPE": {"name": "TipoDocumentoType", "says": "tipo di documento: un codice della lista TipoDocumento", "example": "TD01", "is": "code", "blanks": "preserve", "codes": "TipoDocumento"},
  "SIMPLIFIED_DOCUMENT_TYPE": {"name": "TipoDocumentoType", "says": "tipo di documento semplificato: TD07, TD08, TD09", "example": "TD07", "is": "code", "blanks": "preserve", "codes": "TipoDocumentoSemplificata"},
  "NATURE": {"name": "NaturaType", "says": "natura IVA: un codice della lista Natura", "example": "N1", "is": "code", "blanks": "preserve", "codes": "Natura"},
  "SIMPLIFIED_NATURE": {"name": "NaturaType", "says": "natura IVA: un codice della lista NaturaSemplificata", "example": "N1", "is": "code", "blanks": "preserve", "codes": "NaturaSemplificata"},
  "TAX_REGIME": {"name": "RegimeFiscaleType", "says": "regime fiscale: un codice della lista RegimeFiscale", "example": "RF01", "is": "code", "blanks": "preserve", "codes": "RegimeFiscale"},
  "PAYMENT_METHOD": {"name": "ModalitaPagamentoType", "says": "modalità di pagamento: un codice della lista ModalitaPagamento", "example": "MP01", "is": "code", "blanks": "preserve", "codes": "ModalitaPagamento"},
  "PAYMENT_TERMS": {"name": "CondizioniPagamentoType", "says": "condizioni di pagamento: TP01, TP02, TP03", "example": "TP01", "is": "code", "blanks": "preserve", "codes": "CondizioniPagamento"},
  "VAT_DUE": {"name": "EsigibilitaIVAType", "says": "esigibilità dell'IVA: I, D, S", "example": "I", "is": "code", "blanks": "preserve", "codes": "EsigibilitaIVA"},
  "FUND": {"name": "TipoCassaType", "says": "cassa previdenziale: un codice della lista TipoCassa", "example": "TC01", "is": "code", "blanks": "preserve", "codes": "TipoCassa"},
  "WITHHOLDING": {"name": "TipoRitenutaType", "says": "tipo di ritenuta: RT01, RT02, RT03, RT04, RT05, RT06", "example": "RT01", "is": "code", "blanks": "preserve", "codes": "TipoRitenuta"},
  "PAYMENT_REASON": {"name": "CausalePagamentoType", "says": "causale del pagamento (Certificazione Unica): un codice della lista CausalePagamento", "example": "A", "is": "code", "blanks": "preserve", "codes": "CausalePagamento"},
  "ISSUER": {"name": "SoggettoEmittenteType", "says": "soggetto emittente: CC, TZ", "example": "CC", "is": "code", "blanks": "preserve", "codes": "SoggettoEmittente"},
  "SHAREHOLDERS": {"name": "SocioUnicoType", "says": "socio unico: SU, SM", "example": "SU", "is": "code", "blanks": "preserve", "codes": "SocioUnico"},
  "LIQUIDATION": {"name": "StatoLiquidazioneType", "says": "stato di liquidazione: LS, LN", "example": "LS", "is": "code", "blanks": "preserve", "codes": "StatoLiquidazione"},
  "DISCOUNT_TYPE": {"name": "TipoScontoMaggiorazioneType", "says": "sconto o maggiorazione: SC, MG", "example": "SC", "is": "code", "blanks": "preserve", "codes": "TipoScontoMaggiorazione"},
  "SUPPLY_TYPE": {"name": "TipoCessionePrestazioneType", "says": "tipo di cessione o prestazione: SC, PR, AB, AC", "example": "SC", "is": "code", "blanks": "preserve", "codes": "TipoCessionePrestazione"},
  "WITHHELD": {"name": "RitenutaType", "says": "conferma: SI", "example": "SI", "is": "code", "blanks": "preserve", "codes": "Si"},
  "VIRTUAL_STAMP": {"name": "BolloVirtualeType", "says": "conferma: SI", "example": "SI", "is": "code", "blanks": "preserve", "codes": "Si"},
  "ARTICLE_73": {"name": "Art73Type", "says": "conferma: SI", "example": "SI", "is": "code", "blanks": "preserve", "codes": "Si"},
  "AMOUNT_2": {"name": "Amount2DecimalType", "says": "un numero con il punto e 2 decimali, fino a 11 cifre intere, negativo con il segno meno davanti", "example": "100.00", "is": "decimal", "blanks": "collapse", "pattern": "-?[0-9]{1,11}\\.[0-9]{2}", "digits": 11, "decimals": [2, 2], "signed": true},
  "AMOUNT_8": {"name": "Amount8DecimalType", "says": "un numero con il punto e da 2 a 8 decimali, fino a 11 cifre intere, negativo con il segno meno davanti", "example": "100.00", "is": "decimal", "blanks": "collapse", "pattern": "-?[0-9]{1,11}\\.[0-9]{2,8}", "digits": 11, "decimals": [2, 8], "signed": true},
  "QUANTITY": {"name": "QuantitaType", "says": "un numero con il punto e da 2 a 8 decimali, fino a 12 cifre intere, mai negativo", "example": "1.00", "is": "decimal", "blanks": "collapse", "pattern": "[0-9]{1,12}\\.[0-9]{2,8}", "digits": 12, "decimals": [2, 8], "signed": false},
  "RATE": {"name": "RateType", "says": "un numero con il punto e 2 decimali, al massimo 100.00, mai negativo", "example": "22.00", "is": "decimal", "blanks": "collapse", "pattern": "[0-9]{1,3}\\.[0-9]{2}", "digits": 3, "decimals": [2, 2], "signed": false, "highest": "100.00"},
  "WEIGHT": {"name": "PesoType", "says": "un numero con il punto e da 1 a 2 decimali, fino a 4 cifre intere, mai negativo", "example": "12.5", "is": "decimal", "blanks": "collapse", "pattern": "[0-9]{1,4}\\.[0-9]{1,2}", "digits": 4, "decimals": [1, 2], "signed": false},
  "LINE_NUMBER": {"name": "NumeroLineaType", "says": "un numero intero da 1 a 9999", "example": "1", "is": "integer", "blanks": "collapse", "lowest": 1, "highest": 9999},
  "LINE_REFERENCE": {"name": "RiferimentoNumeroLineaType", "says": "un numero intero da 1 a 9999", "example": "1", "is": "integer", "blanks": "collapse", "lowest": 1, "highest": 9999},
  "PACKAGES": {"name": "NumeroColliType", "says": "un numero intero da 1 a 9999", "example": "1", "is": "integer", "blanks": "collapse", "lowest": 1, "highest": 9999},
  "PHASE": {"name": "RiferimentoFaseType", "says": "un numero intero da 1 a 999", "example": "1", "is": "integer", "blanks": "collapse", "lowest": 1, "highest": 999},
  "PAYMENT_DAYS": {"name": "GiorniTerminePagamentoType", "says": "un numero intero da 0 a 999", "example": "30", "is": "integer", "blanks": "collapse", "lowest": 0, "highest": 999},
  "DAY": {"name": "date", "says": "una data nella forma AAAA-MM-GG", "example": "2026-11-22", "is": "date", "blanks": "preserve"},
  "INVOICE_DAY": {"name": "DataFatturaType", "says": "una data nella forma AAAA-MM-GG", "example": "2026-11-22", "is": "date", "blanks": "preserve", "earliest": "1970-01-01"},
  "MOMENT": {"name": "dateTime", "says": "data e ora nella forma AAAA-MM-GGTHH:MM:SS", "example": "2026-11-22T10:30:00", "is": "datetime", "blanks": "preserve"},
  "FILE": {"name": "base64Binary", "says": "il contenuto del file in base64", "example": "JVBERi0=", "is": "base64", "blanks": "collapse"},
  "SIGNATURE": {"name": "SignatureType", "says": "una firma XAdES", "example": "", "is": "foreign", "blanks": "preserve"},
} as const satisfies Record<string, Kind>;

export type KindName =
  | "STRING_10"
  | "STRING_15"
  | "STRING_20"
  | "STRING_35"
  | "STRING_60"
  | "STRING_35_EXT"
  | "LATIN_60"
  | "LATIN_80"
  | "LATIN_100"
  | "LATIN_200"
  | "LATIN_1000"
  | "STREET_NUMBER"
  | "PHONE"
  | "TITLE"
  | "COUNTRY"
  | "PROVINCE"
  | "CURRENCY"
  | "DELIVERY_TERMS"
  | "POSTCODE"
  | "BANK_ABI"
  | "BANK_CAB"
  | "FISCAL_ID"
  | "TAX_CODE"
  | "PERSON_TAX_CODE"
  | "EORI"
  | "RECIPIENT_CODE"
  | "RECIPIENT_CODE_7"
  | "IBAN"
  | "BIC"
  | "CONTACT_EMAIL"
  | "CERTIFIED_EMAIL"
  | "ORDINARY_FORMAT"
  | "SIMPLIFIED_FORMAT"
  | "DOCUMENT_TYPE"
  | "SIMPLIFIED_DOCUMENT_TYPE"
  | "NATURE"
  | "SIMPLIFIED_NATURE"
  | "TAX_REGIME"
  | "PAYMENT_METHOD"
  | "PAYMENT_TERMS"
  | "VAT_DUE"
  | "FUND"
  | "WITHHOLDING"
  | "PAYMENT_REASON"
  | "ISSUER"
  | "SHAREHOLDERS"
  | "LIQUIDATION"
  | "DISCOUNT_TYPE"
  | "SUPPLY_TYPE"
  | "WITHHELD"
  | "VIRTUAL_STAMP"
  | "ARTICLE_73"
  | "AMOUNT_2"
  | "AMOUNT_8"
  | "QUANTITY"
  | "RATE"
  | "WEIGHT"
  | "LINE_NUMBER"
  | "LINE_REFERENCE"
  | "PACKAGES"
  | "PHASE"
  | "PAYMENT_DAYS"
  | "DAY"
  | "INVOICE_DAY"
  | "MOMENT"
  | "FILE"
  | "SIGNATURE";

export const BLOCKS = {
  "FatturaElettronica": {
    label: "fattura elettronica",
    fields: [
      {"name": "FatturaElettronicaHeader", "label": "testata della fattura", "block": "FatturaElettronicaHeaderType", "low": 1, "high": 1},
      {"name": "FatturaElettronicaBody", "label": "corpo della fattura", "block": "FatturaElettronicaBodyType", "low": 1},
      {"name": "Signature", "label": "firma XAdES", "kind": "SIGNATURE", "low": 0, "high": 1},
    ],
  },
  "FatturaElettronicaHeaderType": {
    label: "testata della fattura",
    fields: [
      {"name": "DatiTrasmissione", "label": "dati di trasmissione", "block": "DatiTrasmissioneType", "low": 1, "high": 1},
      {"name": "CedentePrestatore", "label": "cedente o prestatore", "block": "CedentePrestatoreType", "low": 1, "high": 1},
      {"name": "RappresentanteFiscale", "label": "rappresentante fiscale", "block": "RappresentanteFiscaleType", "low": 0, "high": 1},
      {"name": "CessionarioCommittente", "label": "cessionario o committente", "block": "CessionarioCommittenteType", "low": 1, "high": 1},
      {"name": "TerzoIntermediarioOSoggettoEmittente", "label": "terzo intermediario o soggetto emittente", "block": "TerzoIntermediarioSoggettoEmittenteType", "low": 0, "high": 1},
      {"name": "SoggettoEmittente", "label": "soggetto emittente", "kind": "ISSUER", "low": 0, "high": 1},
    ],
  },
  "DatiTrasmissioneType": {
    label: "dati di trasmissione",
    fields: [
      {"name": "IdTrasmittente", "label": "identificativo del trasmittente", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "ProgressivoInvio", "label": "progressivo di invio", "kind": "STRING_10", "low": 1, "high": 1},
      {"name": "FormatoTrasmissione", "label": "formato di trasmissione", "kind": "ORDINARY_FORMAT", "low": 1, "high": 1},
      {"name": "CodiceDestinatario", "label": "codice destinatario", "kind": "RECIPIENT_CODE", "low": 1, "high": 1},
      {"name": "ContattiTrasmittente", "label": "contatti del trasmittente", "block": "ContattiTrasmittenteType", "low": 0, "high": 1},
      {"name": "PECDestinatario", "label": "PEC del destinatario", "kind": "CERTIFIED_EMAIL", "low": 0, "high": 1},
    ],
  },
  "IdFiscaleType": {
    label: "identificativo fiscale",
    fields: [
      {"name": "IdPaese", "label": "sigla del Paese", "kind": "COUNTRY", "low": 1, "high": 1},
      {"name": "IdCodice", "label": "codice identificativo fiscale", "kind": "FISCAL_ID", "low": 1, "high": 1},
    ],
  },
  "ContattiTrasmittenteType": {
    label: "contatti del trasmittente",
    fields: [
      {"name": "Telefono", "label": "telefono", "kind": "PHONE", "low": 0, "high": 1},
      {"name": "Email", "label": "e-mail", "kind": "CONTACT_EMAIL", "low": 0, "high": 1},
    ],
  },
  "CedentePrestatoreType": {
    label: "cedente o prestatore",
    fields: [
      {"name": "DatiAnagrafici", "label": "dati anagrafici del cedente", "block": "DatiAnagraficiCedenteType", "low": 1, "high": 1},
      {"name": "Sede", "label": "sede", "block": "IndirizzoType", "low": 1, "high": 1},
      {"name": "StabileOrganizzazione", "label": "stabile organizzazione", "block": "IndirizzoType", "low": 0, "high": 1},
      {"name": "IscrizioneREA", "label": "iscrizione al registro delle imprese", "block": "IscrizioneREAType", "low": 0, "high": 1},
      {"name": "Contatti", "label": "contatti", "block": "ContattiType", "low": 0, "high": 1},
      {"name": "RiferimentoAmministrazione", "label": "riferimento per l'amministrazione", "kind": "STRING_20", "low": 0, "high": 1},
    ],
  },
  "DatiAnagraficiCedenteType": {
    label: "dati anagrafici del cedente",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Anagrafica", "label": "nome", "block": "AnagraficaType", "low": 1, "high": 1},
      {"name": "AlboProfessionale", "label": "albo professionale", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "ProvinciaAlbo", "label": "provincia dell'albo", "kind": "PROVINCE", "low": 0, "high": 1},
      {"name": "NumeroIscrizioneAlbo", "label": "numero di iscrizione all'albo", "kind": "STRING_60", "low": 0, "high": 1},
      {"name": "DataIscrizioneAlbo", "label": "data di iscrizione all'albo", "kind": "DAY", "low": 0, "high": 1},
      {"name": "RegimeFiscale", "label": "regime fiscale", "kind": "TAX_REGIME", "low": 1, "high": 1},
    ],
  },
  "AnagraficaType": {
    label: "nome",
    either: [["Denominazione"], ["Nome", "Cognome"]],
    fields: [
      {"name": "Denominazione", "label": "denominazione", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "Nome", "label": "nome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Cognome", "label": "cognome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Titolo", "label": "titolo onorifico", "kind": "TITLE", "low": 0, "high": 1},
      {"name": "CodEORI", "label": "codice EORI", "kind": "EORI", "low": 0, "high": 1},
    ],
  },
  "IndirizzoType": {
    label: "indirizzo",
    fields: [
      {"name": "Indirizzo", "label": "indirizzo", "kind": "LATIN_60", "low": 1, "high": 1},
      {"name": "NumeroCivico", "label": "numero civico", "kind": "STREET_NUMBER", "low": 0, "high": 1},
      {"name": "CAP", "label": "CAP", "kind": "POSTCODE", "low": 1, "high": 1},
      {"name": "Comune", "label": "comune", "kind": "LATIN_60", "low": 1, "high": 1},
      {"name": "Provincia", "label": "provincia", "kind": "PROVINCE", "low": 0, "high": 1},
      {"name": "Nazione", "label": "nazione", "kind": "COUNTRY", "low": 1, "high": 1},
    ],
  },
  "IscrizioneREAType": {
    label: "iscrizione al registro delle imprese",
    fields: [
      {"name": "Ufficio", "label": "provincia dell'ufficio del registro", "kind": "PROVINCE", "low": 1, "high": 1},
      {"name": "NumeroREA", "label": "numero REA", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "CapitaleSociale", "label": "capitale sociale", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "SocioUnico", "label": "socio unico", "kind": "SHAREHOLDERS", "low": 0, "high": 1},
      {"name": "StatoLiquidazione", "label": "stato di liquidazione", "kind": "LIQUIDATION", "low": 1, "high": 1},
    ],
  },
  "ContattiType": {
    label: "contatti del cedente",
    fields: [
      {"name": "Telefono", "label": "telefono", "kind": "PHONE", "low": 0, "high": 1},
      {"name": "Fax", "label": "fax", "kind": "PHONE", "low": 0, "high": 1},
      {"name": "Email", "label": "e-mail", "kind": "CONTACT_EMAIL", "low": 0, "high": 1},
    ],
  },
  "RappresentanteFiscaleType": {
    label: "rappresentante fiscale",
    fields: [
      {"name": "DatiAnagrafici", "label": "dati anagrafici del rappresentante fiscale", "block": "DatiAnagraficiRappresentanteType", "low": 1, "high": 1},
    ],
  },
  "DatiAnagraficiRappresentanteType": {
    label: "dati anagrafici del rappresentante fiscale",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Anagrafica", "label": "nome", "block": "AnagraficaType", "low": 1, "high": 1},
    ],
  },
  "CessionarioCommittenteType": {
    label: "cessionario o committente",
    fields: [
      {"name": "DatiAnagrafici", "label": "dati anagrafici del cliente", "block": "DatiAnagraficiCessionarioType", "low": 1, "high": 1},
      {"name": "Sede", "label": "sede", "block": "IndirizzoType", "low": 1, "high": 1},
      {"name": "StabileOrganizzazione", "label": "stabile organizzazione", "block": "IndirizzoType", "low": 0, "high": 1},
      {"name": "RappresentanteFiscale", "label": "rappresentante fiscale del cliente", "block": "RappresentanteFiscaleCessionarioType", "low": 0, "high": 1},
    ],
  },
  "DatiAnagraficiCessionarioType": {
    label: "dati anagrafici del cliente",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 0, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Anagrafica", "label": "nome", "block": "AnagraficaType", "low": 1, "high": 1},
    ],
  },
  "RappresentanteFiscaleCessionarioType": {
    label: "rappresentante fiscale del cliente",
    either: [["Denominazione"], ["Nome", "Cognome"]],
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "Denominazione", "label": "denominazione", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "Nome", "label": "nome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Cognome", "label": "cognome", "kind": "LATIN_60", "low": 0, "high": 1},
    ],
  },
  "TerzoIntermediarioSoggettoEmittenteType": {
    label: "terzo intermediario o soggetto emittente",
    fields: [
      {"name": "DatiAnagrafici", "label": "dati anagrafici dell'intermediario", "block": "DatiAnagraficiTerzoIntermediarioType", "low": 1, "high": 1},
    ],
  },
  "DatiAnagraficiTerzoIntermediarioType": {
    label: "dati anagrafici dell'intermediario",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 0, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Anagrafica", "label": "nome", "block": "AnagraficaType", "low": 1, "high": 1},
    ],
  },
  "FatturaElettronicaBodyType": {
    label: "corpo della fattura",
    fields: [
      {"name": "DatiGenerali", "label": "dati generali", "block": "DatiGeneraliType", "low": 1, "high": 1},
      {"name": "DatiBeniServizi", "label": "beni e servizi", "block": "DatiBeniServiziType", "low": 1, "high": 1},
      {"name": "DatiVeicoli", "label": "veicoli", "block": "DatiVeicoliType", "low": 0, "high": 1},
      {"name": "DatiPagamento", "label": "pagamento", "block": "DatiPagamentoType", "low": 0},
      {"name": "Allegati", "label": "allegato", "block": "AllegatiType", "low": 0},
    ],
  },
  "DatiGeneraliType": {
    label: "dati generali",
    fields: [
      {"name": "DatiGeneraliDocumento", "label": "dati generali del documento", "block": "DatiGeneraliDocumentoType", "low": 1, "high": 1},
      {"name": "DatiOrdineAcquisto", "label": "ordine di acquisto", "block": "DatiDocumentiCorrelatiType", "low": 0},
      {"name": "DatiContratto", "label": "contratto", "block": "DatiDocumentiCorrelatiType", "low": 0},
      {"name": "DatiConvenzione", "label": "convenzione", "block": "DatiDocumentiCorrelatiType", "low": 0},
      {"name": "DatiRicezione", "label": "ricezione", "block": "DatiDocumentiCorrelatiType", "low": 0},
      {"name": "DatiFattureCollegate", "label": "fattura collegata", "block": "DatiDocumentiCorrelatiType", "low": 0},
      {"name": "DatiSAL", "label": "stato di avanzamento lavori", "block": "DatiSALType", "low": 0},
      {"name": "DatiDDT", "label": "documento di trasporto", "block": "DatiDDTType", "low": 0},
      {"name": "DatiTrasporto", "label": "trasporto", "block": "DatiTrasportoType", "low": 0, "high": 1},
      {"name": "FatturaPrincipale", "label": "fattura principale", "block": "FatturaPrincipaleType", "low": 0, "high": 1},
    ],
  },
  "DatiGeneraliDocumentoType": {
    label: "dati generali del documento",
    fields: [
      {"name": "TipoDocumento", "label": "tipo di documento", "kind": "DOCUMENT_TYPE", "low": 1, "high": 1},
      {"name": "Divisa", "label": "valuta", "kind": "CURRENCY", "low": 1, "high": 1},
      {"name": "Data", "label": "data del documento", "kind": "INVOICE_DAY", "low": 1, "high": 1},
      {"name": "Numero", "label": "numero del documento", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "DatiRitenuta", "label": "ritenuta", "block": "DatiRitenutaType", "low": 0},
      {"name": "DatiBollo", "label": "bollo", "block": "DatiBolloType", "low": 0, "high": 1},
      {"name": "DatiCassaPrevidenziale", "label": "cassa previdenziale", "block": "DatiCassaPrevidenzialeType", "low": 0},
      {"name": "ScontoMaggiorazione", "label": "sconto o maggiorazione", "block": "ScontoMaggiorazioneType", "low": 0},
      {"name": "ImportoTotaleDocumento", "label": "totale del documento", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "Arrotondamento", "label": "arrotondamento", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "Causale", "label": "causale", "kind": "LATIN_200", "low": 0},
      {"name": "Art73", "label": "documento ex art. 73", "kind": "ARTICLE_73", "low": 0, "high": 1},
    ],
  },
  "DatiRitenutaType": {
    label: "ritenuta",
    fields: [
      {"name": "TipoRitenuta", "label": "tipo di ritenuta", "kind": "WITHHOLDING", "low": 1, "high": 1},
      {"name": "ImportoRitenuta", "label": "importo della ritenuta", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "AliquotaRitenuta", "label": "aliquota della ritenuta", "kind": "RATE", "low": 1, "high": 1},
      {"name": "CausalePagamento", "label": "causale del pagamento", "kind": "PAYMENT_REASON", "low": 1, "high": 1},
    ],
  },
  "DatiBolloType": {
    label: "bollo",
    fields: [
      {"name": "BolloVirtuale", "label": "bollo virtuale", "kind": "VIRTUAL_STAMP", "low": 1, "high": 1},
      {"name": "ImportoBollo", "label": "importo del bollo", "kind": "AMOUNT_2", "low": 0, "high": 1},
    ],
  },
  "DatiCassaPrevidenzialeType": {
    label: "cassa previdenziale",
    fields: [
      {"name": "TipoCassa", "label": "tipo di cassa", "kind": "FUND", "low": 1, "high": 1},
      {"name": "AlCassa", "label": "aliquota del contributo", "kind": "RATE", "low": 1, "high": 1},
      {"name": "ImportoContributoCassa", "label": "importo del contributo", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "ImponibileCassa", "label": "imponibile del contributo", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "AliquotaIVA", "label": "aliquota IVA", "kind": "RATE", "low": 1, "high": 1},
      {"name": "Ritenuta", "label": "soggetto a ritenuta", "kind": "WITHHELD", "low": 0, "high": 1},
      {"name": "Natura", "label": "natura IVA", "kind": "NATURE", "low": 0, "high": 1},
      {"name": "RiferimentoAmministrazione", "label": "riferimento per l'amministrazione", "kind": "STRING_20", "low": 0, "high": 1},
    ],
  },
  "ScontoMaggiorazioneType": {
    label: "sconto o maggiorazione",
    fields: [
      {"name": "Tipo", "label": "tipo", "kind": "DISCOUNT_TYPE", "low": 1, "high": 1},
      {"name": "Percentuale", "label": "percentuale", "kind": "RATE", "low": 0, "high": 1},
      {"name": "Importo", "label": "importo", "kind": "AMOUNT_8", "low": 0, "high": 1},
    ],
  },
  "DatiDocumentiCorrelatiType": {
    label: "documento correlato",
    fields: [
      {"name": "RiferimentoNumeroLinea", "label": "numero della linea", "kind": "LINE_REFERENCE", "low": 0},
      {"name": "IdDocumento", "label": "numero del documento correlato", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "Data", "label": "data del documento correlato", "kind": "DAY", "low": 0, "high": 1},
      {"name": "NumItem", "label": "voce del documento correlato", "kind": "STRING_20", "low": 0, "high": 1},
      {"name": "CodiceCommessaConvenzione", "label": "codice commessa o convenzione", "kind": "LATIN_100", "low": 0, "high": 1},
      {"name": "CodiceCUP", "label": "CUP", "kind": "STRING_15", "low": 0, "high": 1},
      {"name": "CodiceCIG", "label": "CIG", "kind": "STRING_15", "low": 0, "high": 1},
    ],
  },
  "DatiSALType": {
    label: "stato di avanzamento lavori",
    fields: [
      {"name": "RiferimentoFase", "label": "fase del SAL", "kind": "PHASE", "low": 1, "high": 1},
    ],
  },
  "DatiDDTType": {
    label: "documento di trasporto",
    fields: [
      {"name": "NumeroDDT", "label": "numero del DDT", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "DataDDT", "label": "data del DDT", "kind": "DAY", "low": 1, "high": 1},
      {"name": "RiferimentoNumeroLinea", "label": "numero della linea", "kind": "LINE_REFERENCE", "low": 0},
    ],
  },
  "DatiTrasportoType": {
    label: "trasporto",
    fields: [
      {"name": "DatiAnagraficiVettore", "label": "vettore", "block": "DatiAnagraficiVettoreType", "low": 0, "high": 1},
      {"name": "MezzoTrasporto", "label": "mezzo di trasporto", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "CausaleTrasporto", "label": "causale del trasporto", "kind": "LATIN_100", "low": 0, "high": 1},
      {"name": "NumeroColli", "label": "numero dei colli", "kind": "PACKAGES", "low": 0, "high": 1},
      {"name": "Descrizione", "label": "descrizione dei beni", "kind": "LATIN_100", "low": 0, "high": 1},
      {"name": "UnitaMisuraPeso", "label": "unità di misura del peso", "kind": "STRING_10", "low": 0, "high": 1},
      {"name": "PesoLordo", "label": "peso lordo", "kind": "WEIGHT", "low": 0, "high": 1},
      {"name": "PesoNetto", "label": "peso netto", "kind": "WEIGHT", "low": 0, "high": 1},
      {"name": "DataOraRitiro", "label": "data e ora del ritiro", "kind": "MOMENT", "low": 0, "high": 1},
      {"name": "DataInizioTrasporto", "label": "data di inizio del trasporto", "kind": "DAY", "low": 0, "high": 1},
      {"name": "TipoResa", "label": "tipo di resa", "kind": "DELIVERY_TERMS", "low": 0, "high": 1},
      {"name": "IndirizzoResa", "label": "indirizzo di resa", "block": "IndirizzoType", "low": 0, "high": 1},
      {"name": "DataOraConsegna", "label": "data e ora della consegna", "kind": "MOMENT", "low": 0, "high": 1},
    ],
  },
  "DatiAnagraficiVettoreType": {
    label: "vettore",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Anagrafica", "label": "nome", "block": "AnagraficaType", "low": 1, "high": 1},
      {"name": "NumeroLicenzaGuida", "label": "numero della licenza di guida", "kind": "STRING_20", "low": 0, "high": 1},
    ],
  },
  "FatturaPrincipaleType": {
    label: "fattura principale",
    fields: [
      {"name": "NumeroFatturaPrincipale", "label": "numero della fattura principale", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "DataFatturaPrincipale", "label": "data della fattura principale", "kind": "DAY", "low": 1, "high": 1},
    ],
  },
  "DatiBeniServiziType": {
    label: "beni e servizi",
    fields: [
      {"name": "DettaglioLinee", "label": "linea della fattura", "block": "DettaglioLineeType", "low": 1},
      {"name": "DatiRiepilogo", "label": "riepilogo IVA", "block": "DatiRiepilogoType", "low": 1},
    ],
  },
  "DettaglioLineeType": {
    label: "linea della fattura",
    fields: [
      {"name": "NumeroLinea", "label": "numero della linea", "kind": "LINE_NUMBER", "low": 1, "high": 1},
      {"name": "TipoCessionePrestazione", "label": "tipo di cessione o prestazione", "kind": "SUPPLY_TYPE", "low": 0, "high": 1},
      {"name": "CodiceArticolo", "label": "codice articolo", "block": "CodiceArticoloType", "low": 0},
      {"name": "Descrizione", "label": "descrizione", "kind": "LATIN_1000", "low": 1, "high": 1},
      {"name": "Quantita", "label": "quantità", "kind": "QUANTITY", "low": 0, "high": 1},
      {"name": "UnitaMisura", "label": "unità di misura", "kind": "STRING_10", "low": 0, "high": 1},
      {"name": "DataInizioPeriodo", "label": "inizio del periodo", "kind": "DAY", "low": 0, "high": 1},
      {"name": "DataFinePeriodo", "label": "fine del periodo", "kind": "DAY", "low": 0, "high": 1},
      {"name": "PrezzoUnitario", "label": "prezzo unitario", "kind": "AMOUNT_8", "low": 1, "high": 1},
      {"name": "ScontoMaggiorazione", "label": "sconto o maggiorazione", "block": "ScontoMaggiorazioneType", "low": 0},
      {"name": "PrezzoTotale", "label": "prezzo totale", "kind": "AMOUNT_8", "low": 1, "high": 1},
      {"name": "AliquotaIVA", "label": "aliquota IVA", "kind": "RATE", "low": 1, "high": 1},
      {"name": "Ritenuta", "label": "soggetto a ritenuta", "kind": "WITHHELD", "low": 0, "high": 1},
      {"name": "Natura", "label": "natura IVA", "kind": "NATURE", "low": 0, "high": 1},
      {"name": "RiferimentoAmministrazione", "label": "riferimento per l'amministrazione", "kind": "STRING_20", "low": 0, "high": 1},
      {"name": "AltriDatiGestionali", "label": "altri dati gestionali", "block": "AltriDatiGestionaliType", "low": 0},
    ],
  },
  "CodiceArticoloType": {
    label: "codice articolo",
    fields: [
      {"name": "CodiceTipo", "label": "tipo di codice", "kind": "STRING_35", "low": 1, "high": 1},
      {"name": "CodiceValore", "label": "codice articolo", "kind": "STRING_35_EXT", "low": 1, "high": 1},
    ],
  },
  "AltriDatiGestionaliType": {
    label: "altri dati gestionali",
    fields: [
      {"name": "TipoDato", "label": "tipo di dato", "kind": "STRING_10", "low": 1, "high": 1},
      {"name": "RiferimentoTesto", "label": "testo", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "RiferimentoNumero", "label": "numero", "kind": "AMOUNT_8", "low": 0, "high": 1},
      {"name": "RiferimentoData", "label": "data", "kind": "DAY", "low": 0, "high": 1},
    ],
  },
  "DatiRiepilogoType": {
    label: "riepilogo IVA",
    fields: [
      {"name": "AliquotaIVA", "label": "aliquota IVA", "kind": "RATE", "low": 1, "high": 1},
      {"name": "Natura", "label": "natura IVA", "kind": "NATURE", "low": 0, "high": 1},
      {"name": "SpeseAccessorie", "label": "spese accessorie", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "Arrotondamento", "label": "arrotondamento", "kind": "AMOUNT_8", "low": 0, "high": 1},
      {"name": "ImponibileImporto", "label": "imponibile", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "Imposta", "label": "imposta", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "EsigibilitaIVA", "label": "esigibilità IVA", "kind": "VAT_DUE", "low": 0, "high": 1},
      {"name": "RiferimentoNormativo", "label": "riferimento normativo", "kind": "LATIN_100", "low": 0, "high": 1},
    ],
  },
  "DatiVeicoliType": {
    label: "veicoli",
    fields: [
      {"name": "Data", "label": "data di prima immatricolazione", "kind": "DAY", "low": 1, "high": 1},
      {"name": "TotalePercorso", "label": "totale percorso", "kind": "STRING_15", "low": 1, "high": 1},
    ],
  },
  "DatiPagamentoType": {
    label: "pagamento",
    fields: [
      {"name": "CondizioniPagamento", "label": "condizioni di pagamento", "kind": "PAYMENT_TERMS", "low": 1, "high": 1},
      {"name": "DettaglioPagamento", "label": "rata di pagamento", "block": "DettaglioPagamentoType", "low": 1},
    ],
  },
  "DettaglioPagamentoType": {
    label: "rata di pagamento",
    fields: [
      {"name": "Beneficiario", "label": "beneficiario", "kind": "LATIN_200", "low": 0, "high": 1},
      {"name": "ModalitaPagamento", "label": "modalità di pagamento", "kind": "PAYMENT_METHOD", "low": 1, "high": 1},
      {"name": "DataRiferimentoTerminiPagamento", "label": "data da cui decorrono i termini", "kind": "DAY", "low": 0, "high": 1},
      {"name": "GiorniTerminiPagamento", "label": "giorni del termine", "kind": "PAYMENT_DAYS", "low": 0, "high": 1},
      {"name": "DataScadenzaPagamento", "label": "scadenza", "kind": "DAY", "low": 0, "high": 1},
      {"name": "ImportoPagamento", "label": "importo del pagamento", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "CodUfficioPostale", "label": "codice dell'ufficio postale", "kind": "STRING_20", "low": 0, "high": 1},
      {"name": "CognomeQuietanzante", "label": "cognome del quietanzante", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "NomeQuietanzante", "label": "nome del quietanzante", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "CFQuietanzante", "label": "codice fiscale del quietanzante", "kind": "PERSON_TAX_CODE", "low": 0, "high": 1},
      {"name": "TitoloQuietanzante", "label": "titolo del quietanzante", "kind": "TITLE", "low": 0, "high": 1},
      {"name": "IstitutoFinanziario", "label": "istituto finanziario", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "IBAN", "label": "IBAN", "kind": "IBAN", "low": 0, "high": 1},
      {"name": "ABI", "label": "ABI", "kind": "BANK_ABI", "low": 0, "high": 1},
      {"name": "CAB", "label": "CAB", "kind": "BANK_CAB", "low": 0, "high": 1},
      {"name": "BIC", "label": "BIC", "kind": "BIC", "low": 0, "high": 1},
      {"name": "ScontoPagamentoAnticipato", "label": "sconto per pagamento anticipato", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "DataLimitePagamentoAnticipato", "label": "data limite del pagamento anticipato", "kind": "DAY", "low": 0, "high": 1},
      {"name": "PenalitaPagamentiRitardati", "label": "penalità per pagamento in ritardo", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "DataDecorrenzaPenale", "label": "decorrenza della penale", "kind": "DAY", "low": 0, "high": 1},
      {"name": "CodicePagamento", "label": "codice del pagamento", "kind": "STRING_60", "low": 0, "high": 1},
    ],
  },
  "AllegatiType": {
    label: "allegato",
    fields: [
      {"name": "NomeAttachment", "label": "nome dell'allegato", "kind": "LATIN_60", "low": 1, "high": 1},
      {"name": "AlgoritmoCompressione", "label": "algoritmo di compressione", "kind": "STRING_10", "low": 0, "high": 1},
      {"name": "FormatoAttachment", "label": "formato dell'allegato", "kind": "STRING_10", "low": 0, "high": 1},
      {"name": "DescrizioneAttachment", "label": "descrizione dell'allegato", "kind": "LATIN_100", "low": 0, "high": 1},
      {"name": "Attachment", "label": "contenuto dell'allegato", "kind": "FILE", "low": 1, "high": 1},
    ],
  },
  "FSM10.FatturaElettronicaSemplificata": {
    label: "fattura elettronica semplificata",
    fields: [
      {"name": "FatturaElettronicaHeader", "label": "testata della fattura", "block": "FSM10.FatturaElettronicaHeaderType", "low": 1, "high": 1},
      {"name": "FatturaElettronicaBody", "label": "corpo della fattura", "block": "FSM10.FatturaElettronicaBodyType", "low": 1},
      {"name": "Signature", "label": "firma XAdES", "kind": "SIGNATURE", "low": 0, "high": 1},
    ],
  },
  "FSM10.FatturaElettronicaHeaderType": {
    label: "testata della fattura",
    fields: [
      {"name": "DatiTrasmissione", "label": "dati di trasmissione", "block": "FSM10.DatiTrasmissioneType", "low": 1, "high": 1},
      {"name": "CedentePrestatore", "label": "cedente o prestatore", "block": "FSM10.CedentePrestatoreType", "low": 1, "high": 1},
      {"name": "CessionarioCommittente", "label": "cessionario o committente", "block": "FSM10.CessionarioCommittenteType", "low": 1, "high": 1},
      {"name": "SoggettoEmittente", "label": "soggetto emittente", "kind": "ISSUER", "low": 0, "high": 1},
    ],
  },
  "FSM10.DatiTrasmissioneType": {
    label: "dati di trasmissione",
    fields: [
      {"name": "IdTrasmittente", "label": "identificativo del trasmittente", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "ProgressivoInvio", "label": "progressivo di invio", "kind": "STRING_10", "low": 1, "high": 1},
      {"name": "FormatoTrasmissione", "label": "formato di trasmissione", "kind": "SIMPLIFIED_FORMAT", "low": 1, "high": 1},
      {"name": "CodiceDestinatario", "label": "codice destinatario", "kind": "RECIPIENT_CODE_7", "low": 1, "high": 1},
      {"name": "PECDestinatario", "label": "PEC del destinatario", "kind": "CERTIFIED_EMAIL", "low": 0, "high": 1},
    ],
  },
  "FSM10.CedentePrestatoreType": {
    label: "cedente o prestatore",
    either: [["Denominazione"], ["Nome", "Cognome"]],
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
      {"name": "Denominazione", "label": "denominazione", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "Nome", "label": "nome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Cognome", "label": "cognome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Sede", "label": "sede", "block": "IndirizzoType", "low": 1, "high": 1},
      {"name": "StabileOrganizzazione", "label": "stabile organizzazione", "block": "IndirizzoType", "low": 0, "high": 1},
      {"name": "RappresentanteFiscale", "label": "rappresentante fiscale", "block": "FSM10.RappresentanteFiscaleType", "low": 0, "high": 1},
      {"name": "IscrizioneREA", "label": "iscrizione al registro delle imprese", "block": "IscrizioneREAType", "low": 0, "high": 1},
      {"name": "RegimeFiscale", "label": "regime fiscale", "kind": "TAX_REGIME", "low": 1, "high": 1},
    ],
  },
  "FSM10.RappresentanteFiscaleType": {
    label: "rappresentante fiscale",
    either: [["Denominazione"], ["Nome", "Cognome"]],
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 1, "high": 1},
      {"name": "Denominazione", "label": "denominazione", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "Nome", "label": "nome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Cognome", "label": "cognome", "kind": "LATIN_60", "low": 0, "high": 1},
    ],
  },
  "FSM10.CessionarioCommittenteType": {
    label: "cessionario o committente",
    fields: [
      {"name": "IdentificativiFiscali", "label": "identificativi fiscali del cliente", "block": "FSM10.IdentificativiFiscaliType", "low": 1, "high": 1},
      {"name": "AltriDatiIdentificativi", "label": "altri dati del cliente", "block": "FSM10.AltriDatiIdentificativiType", "low": 0, "high": 1},
    ],
  },
  "FSM10.IdentificativiFiscaliType": {
    label: "identificativi fiscali del cliente",
    fields: [
      {"name": "IdFiscaleIVA", "label": "partita IVA", "block": "IdFiscaleType", "low": 0, "high": 1},
      {"name": "CodiceFiscale", "label": "codice fiscale", "kind": "TAX_CODE", "low": 0, "high": 1},
    ],
  },
  "FSM10.AltriDatiIdentificativiType": {
    label: "altri dati del cliente",
    either: [["Denominazione"], ["Nome", "Cognome"]],
    fields: [
      {"name": "Denominazione", "label": "denominazione", "kind": "LATIN_80", "low": 0, "high": 1},
      {"name": "Nome", "label": "nome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Cognome", "label": "cognome", "kind": "LATIN_60", "low": 0, "high": 1},
      {"name": "Sede", "label": "sede", "block": "IndirizzoType", "low": 1, "high": 1},
      {"name": "StabileOrganizzazione", "label": "stabile organizzazione", "block": "IndirizzoType", "low": 0, "high": 1},
      {"name": "RappresentanteFiscale", "label": "rappresentante fiscale", "block": "FSM10.RappresentanteFiscaleType", "low": 0, "high": 1},
    ],
  },
  "FSM10.FatturaElettronicaBodyType": {
    label: "corpo della fattura",
    fields: [
      {"name": "DatiGenerali", "label": "dati generali", "block": "FSM10.DatiGeneraliType", "low": 1, "high": 1},
      {"name": "DatiBeniServizi", "label": "beni e servizi", "block": "FSM10.DatiBeniServiziType", "low": 1},
      {"name": "Allegati", "label": "allegato", "block": "AllegatiType", "low": 0},
    ],
  },
  "FSM10.DatiGeneraliType": {
    label: "dati generali",
    fields: [
      {"name": "DatiGeneraliDocumento", "label": "dati generali del documento", "block": "FSM10.DatiGeneraliDocumentoType", "low": 1, "high": 1},
      {"name": "DatiFatturaRettificata", "label": "fattura rettificata", "block": "FSM10.DatiFatturaRettificataType", "low": 0, "high": 1},
    ],
  },
  "FSM10.DatiGeneraliDocumentoType": {
    label: "dati generali del documento",
    fields: [
      {"name": "TipoDocumento", "label": "tipo di documento", "kind": "SIMPLIFIED_DOCUMENT_TYPE", "low": 1, "high": 1},
      {"name": "Divisa", "label": "valuta", "kind": "CURRENCY", "low": 1, "high": 1},
      {"name": "Data", "label": "data del documento", "kind": "INVOICE_DAY", "low": 1, "high": 1},
      {"name": "Numero", "label": "numero del documento", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "BolloVirtuale", "label": "bollo virtuale", "kind": "VIRTUAL_STAMP", "low": 0, "high": 1},
    ],
  },
  "FSM10.DatiFatturaRettificataType": {
    label: "fattura rettificata",
    fields: [
      {"name": "NumeroFR", "label": "numero della fattura rettificata", "kind": "STRING_20", "low": 1, "high": 1},
      {"name": "DataFR", "label": "data della fattura rettificata", "kind": "INVOICE_DAY", "low": 1, "high": 1},
      {"name": "ElementiRettificati", "label": "elementi rettificati", "kind": "LATIN_1000", "low": 1, "high": 1},
    ],
  },
  "FSM10.DatiBeniServiziType": {
    label: "beni e servizi",
    fields: [
      {"name": "Descrizione", "label": "descrizione", "kind": "LATIN_1000", "low": 1, "high": 1},
      {"name": "Importo", "label": "importo, IVA compresa", "kind": "AMOUNT_2", "low": 1, "high": 1},
      {"name": "DatiIVA", "label": "dati IVA", "block": "FSM10.DatiIVAType", "low": 1, "high": 1},
      {"name": "Natura", "label": "natura IVA", "kind": "SIMPLIFIED_NATURE", "low": 0, "high": 1},
      {"name": "RiferimentoNormativo", "label": "riferimento normativo", "kind": "LATIN_100", "low": 0, "high": 1},
    ],
  },
  "FSM10.DatiIVAType": {
    label: "dati IVA",
    fields: [
      {"name": "Imposta", "label": "imposta", "kind": "AMOUNT_2", "low": 0, "high": 1},
      {"name": "Aliquota", "label": "aliquota IVA", "kind": "RATE", "low": 0, "high": 1},
    ],
  },
} as const satisfies Record<BlockName, Block>;

export type BlockName =
  | "FatturaElettronica"
  | "FatturaElettronicaHeaderType"
  | "DatiTrasmissioneType"
  | "IdFiscaleType"
  | "ContattiTrasmittenteType"
  | "CedentePrestatoreType"
  | "DatiAnagraficiCedenteType"
  | "AnagraficaType"
  | "IndirizzoType"
  | "IscrizioneREAType"
  | "ContattiType"
  | "RappresentanteFiscaleType"
  | "DatiAnagraficiRappresentanteType"
  | "CessionarioCommittenteType"
  | "DatiAnagraficiCessionarioType"
  | "RappresentanteFiscaleCessionarioType"
  | "TerzoIntermediarioSoggettoEmittenteType"
  | "DatiAnagraficiTerzoIntermediarioType"
  | "FatturaElettronicaBodyType"
  | "DatiGeneraliType"
  | "DatiGeneraliDocumentoType"
  | "DatiRitenutaType"
  | "DatiBolloType"
  | "DatiCassaPrevidenzialeType"
  | "ScontoMaggiorazioneType"
  | "DatiDocumentiCorrelatiType"
  | "DatiSALType"
  | "DatiDDTType"
  | "DatiTrasportoType"
  | "DatiAnagraficiVettoreType"
  | "FatturaPrincipaleType"
  | "DatiBeniServiziType"
  | "DettaglioLineeType"
  | "CodiceArticoloType"
  | "AltriDatiGestionaliType"
  | "DatiRiepilogoType"
  | "DatiVeicoliType"
  | "DatiPagamentoType"
  | "DettaglioPagamentoType"
  | "AllegatiType"
  | "FSM10.FatturaElettronicaSemplificata"
  | "FSM10.FatturaElettronicaHeaderType"
  | "FSM10.DatiTrasmissioneType"
  | "FSM10.CedentePrestatoreType"
  | "FSM10.RappresentanteFiscaleType"
  | "FSM10.CessionarioCommittenteType"
  | "FSM10.IdentificativiFiscaliType"
  | "FSM10.AltriDatiIdentificativiType"
  | "FSM10.FatturaElettronicaBodyType"
  | "FSM10.DatiGeneraliType"
  | "FSM10.DatiGeneraliDocumentoType"
  | "FSM10.DatiFatturaRettificataType"
  | "FSM10.DatiBeniServiziType"
  | "FSM10.DatiIVAType";

export const ROOTS = {
  "FatturaElettronica": {"namespace": "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2", "block": "FatturaElettronica"},
  "FatturaElettronicaSemplificata": {"namespace": "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0", "block": "FSM10.FatturaElettronicaSemplificata"},
} as const;

export const REPLACEMENTS = {
  "€": "EUR",
  "’": "'",
  "‘": "'",
  "‚": "'",
  "′": "'",
  "“": "\"",
  "”": "\"",
  "„": "\"",
  "″": "\"",
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "…": "...",
  "•": "-",
  " ": " ",
  " ": " ",
  " ": " ",
  "​": "",
  "﻿": "",
  "­": "",
  "™": "(TM)",
  "‰": " per mille",
  "×": "x",
  "Œ": "OE",
  "œ": "oe",
  "Ÿ": "Y",
  "ł": "l",
  "Ł": "L",
  "đ": "d",
  "Đ": "D",
  "ı": "i",
} as const satisfies Readonly<Record<string, string>>;
