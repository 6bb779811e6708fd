// Written by `bin/einvoice_controls` from server/billing/einvoice/controls. Do not edit: a test compares it.

/** What SdI may answer: `message` may hold {facts}, `hint` says how to mend it. */
export const REJECTIONS = {
  "00313": {"title": "1.1.4 CodiceDestinatario XXXXXXX ammesso solo verso soggetti non residenti", "message": "Il codice destinatario XXXXXXX è solo per clienti esteri, ma questo cliente non ha una partita IVA estera.", "hint": "Per un cliente italiano usa il suo codice, oppure 0000000. Per un cliente estero indica il suo identificativo con la sigla del suo Paese."},
  "00330": {"title": "1.1.6 PECDestinatario contenente un valore non ammesso", "message": "La PEC del destinatario ({email}) è una casella del Sistema di Interscambio.", "hint": "Scrivi la PEC del cliente, oppure toglila."},
  "00427": {"title": "1.1.4 CodiceDestinatario di lunghezza non ammessa per il formato di trasmissione", "message": "Il codice destinatario {code} non ha i {length} caratteri del formato {format}.", "hint": "Verso la pubblica amministrazione (FPA12) il codice ufficio ha 6 caratteri, verso privati il codice ne ha 7."},
  "00428": {"title": "1.1.3 FormatoTrasmissione non coerente con l'attributo versione", "message": "Il formato di trasmissione è {format}, ma l'attributo versione dice {version}.", "hint": "Scrivi lo stesso valore nei due posti: FPA12, FPR12 o FSM10."},
  "00300": {"title": "1.1.1.2 IdCodice del trasmittente non valido", "message": "Il codice fiscale di chi trasmette ({code}) non è valido. {why}", "hint": "Scrivi il codice fiscale (per le società uguale alla partita IVA) di chi trasmette il file."},
  "00301": {"title": "1.2.1.1.2 IdCodice del cedente non valido", "message": "La partita IVA del fornitore ({code}) non è valida. {why}", "hint": "Correggi la partita IVA nei dati dell'impresa."},
  "00302": {"title": "1.2.1.2 CodiceFiscale del cedente non valido", "message": "Il codice fiscale del fornitore ({code}) non è valido. {why}", "hint": "Correggi il codice fiscale nei dati dell'impresa."},
  "00303": {"title": "1.3.1.1.2 o 1.4.4.1.2 IdCodice del rappresentante fiscale non valido", "message": "La partita IVA del rappresentante fiscale ({code}) non è valida. {why}", "hint": "Correggi la partita IVA del rappresentante fiscale."},
  "00304": {"title": "1.3.1.2 CodiceFiscale del rappresentante fiscale non valido", "message": "Il codice fiscale del rappresentante fiscale ({code}) non è valido. {why}", "hint": "Correggi il codice fiscale del rappresentante fiscale."},
  "00305": {"title": "1.4.1.1.2 IdCodice del cessionario non valido", "message": "La partita IVA del cliente ({code}) non è valida. {why}", "hint": "Correggi la partita IVA del cliente; se è un privato toglila e lascia il solo codice fiscale."},
  "00306": {"title": "1.4.1.2 CodiceFiscale del cessionario non valido", "message": "Il codice fiscale del cliente ({code}) non è valido. {why}", "hint": "Correggi il codice fiscale del cliente."},
  "00417": {"title": "1.4.1.1 IdFiscaleIVA e 1.4.1.2 CodiceFiscale non valorizzati", "message": "Il cliente non ha né partita IVA né codice fiscale.", "hint": "Indica almeno uno dei due."},
  "00471": {"title": "Per il valore indicato in 2.1.1.1 TipoDocumento il cedente non può essere uguale al cessionario", "message": "Nel documento {kind} fornitore e cliente sono la stessa partita IVA.", "hint": "Correggi il cliente (o il fornitore); per un'autofattura a sé stessi il tipo è TD21 o TD27."},
  "00472": {"title": "Per il valore indicato in 2.1.1.1 TipoDocumento il cedente deve essere uguale al cessionario", "message": "Nel documento {kind} fornitore e cliente devono essere la stessa partita IVA.", "hint": "Metti i dati della tua impresa sia come fornitore sia come cliente."},
  "00473": {"title": "Per il valore indicato in 2.1.1.1 TipoDocumento non è ammesso il valore di 1.2.1.1.1 IdPaese", "message": "Nel documento {kind} il fornitore non può avere come Paese {country}.", "hint": "Nei TD17, TD18, TD19 e TD28 il fornitore è estero, nel TD29 è italiano: correggi il fornitore o il tipo."},
  "00475": {"title": "Per il valore indicato in 2.1.1.1 TipoDocumento deve essere presente 1.4.1.1 IdFiscaleIVA", "message": "Nel documento {kind} il cliente deve avere la partita IVA.", "hint": "Il cliente di un'integrazione o di un'autofattura sei tu: scrivi la tua partita IVA."},
  "00476": {"title": "1.2.1.1.1 IdPaese del cedente e 1.4.1.1.1 IdPaese del cessionario entrambi diversi da IT", "message": "Fornitore ({seller}) e cliente ({buyer}) sono tutti e due esteri.", "hint": "Almeno uno dei due deve avere una partita IVA italiana."},
  "00403": {"title": "2.1.1.3 Data successiva alla data di ricezione", "message": "La data del documento ({day}) è dopo il giorno dell'invio ({today}).", "hint": "Correggi la data, oppure invia il documento quel giorno."},
  "00404": {"title": "Fattura duplicata", "message": "Il documento {number} di questo fornitore e di quest'anno risulta già inviato.", "hint": "Dai al documento un altro numero; se è lo stesso documento, non inviarlo di nuovo."},
  "00409": {"title": "Fattura duplicata nel lotto", "message": "Il documento {number} compare due volte nello stesso file.", "hint": "Dai numeri diversi ai documenti del lotto, oppure togli la copia."},
  "00418": {"title": "2.1.1.3 Data antecedente a 2.1.6.3 Data della fattura collegata", "message": "La nota di credito è del {day}, prima del documento che corregge ({linked}).", "hint": "Correggi la data della nota di credito o quella del documento collegato."},
  "00425": {"title": "2.1.1.4 Numero non contenente caratteri numerici", "message": "Il numero del documento ({number}) non contiene nessuna cifra.", "hint": "Il numero deve contenere almeno una cifra, per esempio 2026/15."},
  "00400": {"title": "2.2.1.14 Natura non presente a fronte di 2.2.1.12 AliquotaIVA pari a zero", "message": "La linea {line} ha aliquota IVA zero, ma non dice la natura dell'operazione.", "hint": "Scegli la natura (per esempio N2.2, N4, N6.7) che dice perché non c'è IVA, oppure correggi l'aliquota."},
  "00401": {"title": "2.2.1.14 Natura presente a fronte di 2.2.1.12 AliquotaIVA diversa da zero", "message": "La linea {line} ha aliquota IVA {rate} e insieme la natura {nature}.", "hint": "Togli la natura se l'IVA è dovuta, oppure metti l'aliquota a zero."},
  "00413": {"title": "2.1.1.7.7 Natura non presente a fronte di 2.1.1.7.5 AliquotaIVA pari a zero", "message": "La cassa previdenziale {line} ha aliquota IVA zero, ma non dice la natura.", "hint": "Scegli la natura del contributo (nel regime forfettario N2.2), oppure correggi l'aliquota."},
  "00414": {"title": "2.1.1.7.7 Natura presente a fronte di 2.1.1.7.5 AliquotaIVA diversa da zero", "message": "La cassa previdenziale {line} ha aliquota IVA {rate} e insieme la natura {nature}.", "hint": "Togli la natura dal contributo, oppure mettine l'aliquota a zero."},
  "00429": {"title": "2.2.2.2 Natura non presente a fronte di 2.2.2.1 AliquotaIVA pari a zero", "message": "Il riepilogo IVA {line} ha aliquota zero, ma non dice la natura.", "hint": "Riporta nel riepilogo la stessa natura delle linee a cui si riferisce."},
  "00430": {"title": "2.2.2.2 Natura presente a fronte di 2.2.2.1 AliquotaIVA diversa da zero", "message": "Il riepilogo IVA {line} ha aliquota {rate} e insieme la natura {nature}.", "hint": "Togli la natura dal riepilogo, oppure mettine l'aliquota a zero."},
  "00445": {"title": "Non è più ammesso il valore generico N2, N3 o N6 come codice natura", "message": "La natura {nature} è generica e dal 1° gennaio 2021 non si può più usare.", "hint": "Scegli il codice di dettaglio, per esempio N2.2, N3.1 o N6.9."},
  "00420": {"title": "2.2.2.2 Natura di tipo N6 (inversione contabile) con 2.2.2.7 EsigibilitaIVA S (scissione dei pagamenti)", "message": "Il riepilogo IVA {line} unisce inversione contabile ({nature}) e scissione dei pagamenti.", "hint": "Nell'inversione contabile l'IVA la versa il cliente: togli l'esigibilità S da questo riepilogo."},
  "00424": {"title": "AliquotaIVA non indicata in termini percentuali (2.2.1.12, 2.2.2.1, 2.1.1.7.5)", "message": "L'aliquota IVA {rate} è scritta come frazione.", "hint": "Scrivi l'aliquota in percentuale: 22.00 e non 0.22."},
  "00419": {"title": "2.2.2 DatiRiepilogo non presente in corrispondenza di almeno un valore di AliquotaIVA", "message": "Le linee e le casse hanno {rates} aliquote diverse, i riepiloghi IVA sono {summaries}.", "hint": "Serve un riepilogo IVA per ogni aliquota (e natura) delle linee e delle casse."},
  "00443": {"title": "Non c'è corrispondenza tra le AliquotaIVA di linee e casse e quelle dei DatiRiepilogo", "message": "L'aliquota IVA {rate} c'è {where}.", "hint": "Ogni aliquota di linee e casse deve avere il suo riepilogo IVA, e ogni riepilogo almeno una linea o cassa."},
  "00444": {"title": "Non c'è corrispondenza tra le Natura di linee e casse e quelle dei DatiRiepilogo", "message": "La natura {nature} c'è {where}.", "hint": "Ogni natura di linee e casse deve avere il suo riepilogo IVA, e ogni riepilogo almeno una linea o cassa."},
  "00474": {"title": "2.1.1.1 TipoDocumento TD21 con 2.2.1.12 AliquotaIVA pari a zero", "message": "La linea {line} di un'autofattura per splafonamento ha aliquota IVA zero.", "hint": "Nel TD21 si versa l'IVA non pagata prima: metti su ogni linea l'aliquota dovuta."},
  "00421": {"title": "2.2.2.6 Imposta non calcolata secondo le regole definite nelle specifiche tecniche", "message": "Nel riepilogo IVA {line} l'imposta è {found}, ma {rate} % di {taxable} fa {expected}.", "hint": "L'imposta è imponibile per aliquota, arrotondato al centesimo: correggila (è ammesso un centesimo di scarto)."},
  "00422": {"title": "2.2.2.5 ImponibileImporto non calcolato secondo le regole definite nelle specifiche tecniche", "message": "Per l'aliquota {rate} i riepiloghi IVA hanno imponibile {found}, le linee e le casse sommano {expected}.", "hint": "È la somma di linee e casse di quell'aliquota, più l'arrotondamento: spesso manca il contributo alla cassa."},
  "00423": {"title": "2.2.1.11 PrezzoTotale non calcolato secondo le regole definite nelle specifiche tecniche", "message": "Nella linea {line} il prezzo totale è {found}, ma prezzo, sconti e quantità danno {expected}.", "hint": "Il totale è prezzo unitario, meno gli sconti uno dopo l'altro, per quantità. Uno sconto sull'intera linea si divide per la quantità; un prezzo ricavato dal lordo vuole 8 decimali."},
  "00437": {"title": "2.1.1.8.2 Percentuale e 2.1.1.8.3 Importo non presenti a fronte di 2.1.1.8.1 Tipo valorizzato", "message": "Lo sconto o maggiorazione {line} del documento non ha né percentuale né importo.", "hint": "Scrivi la percentuale o l'importo, oppure togli lo sconto."},
  "00438": {"title": "2.2.1.10.2 Percentuale e 2.2.1.10.3 Importo non presenti a fronte di 2.2.1.10.1 Tipo valorizzato", "message": "Lo sconto o maggiorazione {line} di una linea non ha né percentuale né importo.", "hint": "Scrivi la percentuale o l'importo, oppure togli lo sconto."},
  "00460": {"title": "Importo totale superiore al limite previsto per le fatture semplificate", "message": "La fattura semplificata arriva a {total} euro, il limite è {cap}.", "hint": "Emetti una fattura ordinaria. Il limite non vale per le note di variazione e per i regimi RF19 e RF20."},
  "00411": {"title": "2.1.1.5 DatiRitenuta non presente a fronte di almeno una linea con 2.2.1.13 Ritenuta SI", "message": "La linea {line} è soggetta a ritenuta, ma il documento non ha i dati della ritenuta.", "hint": "Aggiungi la ritenuta al documento, oppure togli il segno «soggetta a ritenuta» dalla linea."},
  "00415": {"title": "2.1.1.5 DatiRitenuta non presente a fronte di 2.1.1.7.6 Ritenuta SI della cassa previdenziale", "message": "La cassa previdenziale {line} è soggetta a ritenuta, ma il documento non ha i dati della ritenuta.", "hint": "Aggiungi la ritenuta al documento, oppure togli il segno «soggetta a ritenuta» dalla cassa."},
} as const;

/** Advice of our own before sending, as the rejections. */
export const ADVICE = {
  "MC01": {"severity": "error", "message": "Il file è di {size} byte: conviene restare sotto {highest}, perché oltre 5000000 viene scartato.", "hint": "Togli o rimpicciolisci gli allegati, oppure mandali al cliente per altra via."},
  "MC02": {"severity": "error", "message": "Gli allegati sono in tutto di {size} byte, il massimo consigliato è {highest}: nel file crescono di un terzo.", "hint": "Togli o rimpicciolisci gli allegati, oppure mandali al cliente per altra via."},
  "MC13": {"severity": "warning", "message": "Il testo ha segni che la fattura elettronica non ammette: {signs}.", "hint": "Riscrivi il testo come lo vuoi, se il cambio non va bene."},
  "MC03": {"severity": "warning", "message": "Il documento {kind} è del {day}: il giorno dell'invio ({today}) il termine è già passato.", "hint": "Una fattura immediata parte entro 12 giorni, una differita o un acquisto dall'estero entro il 15 del mese dopo. Controlla la data; se è giusta, invia subito e chiedi al commercialista come sanare il ritardo."},
  "MC04": {"severity": "warning", "message": "Il documento {number} è del {day}, ma l'ultimo della serie è già del {last}.", "hint": "Numeri e date devono salire insieme: correggi la data, oppure usa un'altra serie."},
  "MC05": {"severity": "error", "message": "Il totale del documento è {found}, ma i riepiloghi IVA e l'arrotondamento danno {expected}.", "hint": "Il totale è la somma di imponibili e imposte, più l'arrotondamento. La ritenuta non lo cambia, e il bollo ne fa parte solo come linea della fattura."},
  "MC06": {"severity": "warning", "message": "I pagamenti sommano {found}, ma il netto a pagare è {expected}.", "hint": "Il netto è il totale meno le ritenute e meno l'IVA che versa il cliente (scissione dei pagamenti)."},
  "MC11": {"severity": "error", "message": "La nota di credito {number} è di {found}, ma dei documenti che corregge restano {expected}.", "hint": "Una nota di credito toglie al massimo quello che resta del documento originale: riduci gli importi."},
  "MC12": {"severity": "error", "message": "L'IBAN {code} non è giusto. {why}", "hint": "Copia di nuovo l'IBAN dall'estratto conto o dalla banca."},
  "MC07": {"severity": "warning", "message": "Gli importi senza IVA sono {found}, sopra la soglia del bollo, ma il documento non ha il bollo virtuale.", "hint": "Aggiungi il bollo, oppure controlla la natura delle linee."},
  "MC08": {"severity": "warning", "message": "Il documento ha il bollo virtuale, ma gli importi senza IVA che contano sono {found}: non pare dovuto.", "hint": "Togli il bollo, oppure controlla la natura delle linee."},
  "MC09": {"severity": "error", "message": "La fattura differita {kind} non cita né documenti di trasporto né altri documenti.", "hint": "Aggiungi numero e data dei documenti di trasporto (DatiDDT), oppure usa il tipo TD01."},
  "MC10": {"severity": "warning", "message": "La fattura differita {kind} cita altri documenti, ma nessun documento di trasporto.", "hint": "Per i beni servono i documenti di trasporto (DatiDDT); per i servizi basta un documento che li individua."},
  "MC14": {"severity": "error", "message": "Le prestazioni sanitarie alle persone non passano dal Sistema di Interscambio.", "hint": "Dai al paziente la fattura su carta o in PDF, e comunica la spesa al Sistema Tessera Sanitaria."},
  "MC15": {"severity": "warning", "message": "La partita IVA {code} non risulta attiva nel VIES.", "hint": "Senza iscrizione al VIES una cessione nell'Unione non è senza IVA: chiedi conferma al cliente."},
  "MC16": {"severity": "error", "message": "Le linee sulla lettera d'intento {code} sono {found}, ma ne restano {expected}.", "hint": "Metti l'IVA su quello che supera il limite, oppure chiedi al cliente un'altra lettera d'intento."},
} as const;

/** The spelling of signs that the format does not admit (charset.py). */
export const REPLACEMENTS: Readonly<Record<string, string>> = {"€": "EUR", "’": "'", "‘": "'", "‚": "'", "′": "'", "“": "\"", "”": "\"", "„": "\"", "″": "\"", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "•": "-", " ": " ", " ": " ", " ": " ", "​": "", "﻿": "", "­": "", "™": "(TM)", "‰": " per mille", "×": "x", "Œ": "OE", "œ": "oe", "Ÿ": "Y", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"};

export const MOST_FINDINGS = 200;

/** A value and the days between which it holds, both included. */
export interface DatedRow {
  readonly value: string;
  readonly since?: string;
  readonly until?: string;
}

/** 00471: Elenco controlli 2.0 (1/4/2025), tracciato tabellare di marzo 2026 */
export const SELLER_IS_NOT_BUYER: readonly DatedRow[] = [{"value": "TD16", "since": "2020-10-01"}, {"value": "TD17", "since": "2020-10-01"}, {"value": "TD18", "since": "2020-10-01"}, {"value": "TD19", "since": "2020-10-01"}, {"value": "TD20", "since": "2020-10-01"}, {"value": "TD29", "since": "2025-04-01"}, {"value": "TD01", "since": "2026-05-15"}, {"value": "TD02", "since": "2026-05-15"}, {"value": "TD03", "since": "2026-05-15"}, {"value": "TD06", "since": "2026-05-15"}, {"value": "TD24", "since": "2026-05-15"}, {"value": "TD25", "since": "2026-05-15"}, {"value": "TD28", "since": "2026-05-15"}, {"value": "TD07", "since": "2026-05-15"}];

/** 00472: Elenco controlli 2.0, tracciato tabellare di marzo 2026 per TD27 */
export const SELLER_IS_BUYER: readonly DatedRow[] = [{"value": "TD21", "since": "2020-10-01"}, {"value": "TD27", "since": "2026-05-15"}];

/** 00473: Elenco controlli 2.0 */
export const SELLER_ABROAD: readonly DatedRow[] = [{"value": "TD17", "since": "2020-10-01"}, {"value": "TD18", "since": "2020-10-01"}, {"value": "TD19", "since": "2020-10-01"}, {"value": "TD28", "since": "2022-10-01"}];

/** 00473: Elenco controlli 2.0 */
export const SELLER_ITALIAN: readonly DatedRow[] = [{"value": "TD29", "since": "2025-04-01"}];

/** 00475: Elenco controlli 2.0 */
export const BUYER_NEEDS_VAT_NUMBER: readonly DatedRow[] = [{"value": "TD16", "since": "2022-10-01"}, {"value": "TD17", "since": "2022-10-01"}, {"value": "TD18", "since": "2022-10-01"}, {"value": "TD19", "since": "2022-10-01"}, {"value": "TD20", "since": "2022-10-01"}, {"value": "TD22", "since": "2022-10-01"}, {"value": "TD23", "since": "2022-10-01"}, {"value": "TD28", "since": "2022-10-01"}, {"value": "TD29", "since": "2025-04-01"}];

/** 00474: Elenco controlli 2.0 */
export const NO_ZERO_RATE: readonly DatedRow[] = [{"value": "TD21", "since": "2020-10-01"}];

/** 00401, 00430: Elenco controlli 2.0 */
export const NATURE_BESIDE_RATE: readonly DatedRow[] = [{"value": "TD16"}];

/** 00445: provvedimento 166579/2020 */
export const GENERIC_NATURES: readonly DatedRow[] = [{"value": "N2", "since": "2021-01-01"}, {"value": "N3", "since": "2021-01-01"}, {"value": "N6", "since": "2021-01-01"}];

/** 00460: specifiche tecniche 1.9, D.Lgs. 180/2024 */
export const REGIMES_WITHOUT_CAP: readonly DatedRow[] = [{"value": "RF19", "since": "2025-04-01"}, {"value": "RF20", "since": "2025-04-01"}];

/** 00460: DPR 633/1972 art. 21-bis, DM 10/5/2019 */
export const SIMPLIFIED_CAP: readonly DatedRow[] = [{"value": "100.00", "until": "2019-05-23"}, {"value": "400.00", "since": "2019-05-24"}];

/** MC01: below the 5 MB of 00003 */
export const HIGHEST_FILE: readonly DatedRow[] = [{"value": "4500000"}];

/** MC02: below the 5 MB of 00003 */
export const HIGHEST_ATTACHMENTS: readonly DatedRow[] = [{"value": "3500000"}];

/** MC03: DPR 633/1972 art. 21 c. 4, DL 34/2019 art. 12-ter */
export const DAYS_TO_SEND: readonly DatedRow[] = [{"value": "12", "since": "2019-07-01"}];

/** MC03: by the 15th of the following month. DPR 633/1972 art. 21 c. 4 lett. a; for purchases abroad D.Lgs. 127/2015 art. 1 c. 3-bis */
export const BY_THE_15TH: readonly DatedRow[] = [{"value": "TD24"}, {"value": "TD17"}, {"value": "TD18"}, {"value": "TD19"}];

/** MC03: within the following month. DPR 633/1972 art. 21 c. 4 lett. b */
export const WITHIN_NEXT_MONTH: readonly DatedRow[] = [{"value": "TD25"}];

/** MC03: terms of their own */
export const OTHER_TERMS: readonly DatedRow[] = [{"value": "TD16"}, {"value": "TD20"}, {"value": "TD28"}, {"value": "TD29"}];

/** MC09, MC10: DPR 633/1972 art. 21 c. 4 lett. a and b */
export const DEFERRED: readonly DatedRow[] = [{"value": "TD24"}, {"value": "TD25"}];
