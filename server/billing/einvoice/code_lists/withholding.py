"""Funds, withholdings and what they are for."""

from __future__ import annotations

from billing.einvoice.code_lists.code_list import END_2020, OCT_2020, Code, CodeList

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
