"""VAT: natures, regimes, when it falls due."""

from __future__ import annotations

from datetime import date

from billing.einvoice.code_lists.code_list import END_2020, OCT_2020, Code, CodeList

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


ESIGIBILITA_IVA = CodeList(
    "EsigibilitaIVA",
    "esigibilità dell'IVA",
    (
        Code("I", "IVA ad esigibilità immediata"),
        Code("D", "IVA ad esigibilità differita"),
        Code("S", "Scissione dei pagamenti"),
    ),
)


# The simplified form knows neither N6.x nor N7.
NATURA_SEMPLIFICATA = NATURA.only(
    "NaturaSemplificata",
    ("N1", "N2", "N2.1", "N2.2", "N3", "N3.1", "N3.2", "N3.3", "N3.4", "N3.5", "N3.6", "N4", "N5"),
)
