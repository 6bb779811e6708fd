"""How and when one pays."""

from __future__ import annotations

from billing.einvoice.code_lists.code_list import OCT_2020, Code, CodeList

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
