"""What a document is: its form and its type."""

from __future__ import annotations

from datetime import date

from billing.einvoice.code_lists.code_list import OCT_2020, Code, CodeList

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
