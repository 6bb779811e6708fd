"""How and when it is paid."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.goods import without_empty_columns
from billing.einvoice.courtesy.page import Column, Fact, Row, Section, Table
from billing.einvoice.courtesy.telling import Telling, present

_SMALL = (
    "Beneficiario",
    "IstitutoFinanziario",
    "ABI",
    "CAB",
    "BIC",
    "DataRiferimentoTerminiPagamento",
    "GiorniTerminiPagamento",
    "CodicePagamento",
    "CodUfficioPostale",
    "ScontoPagamentoAnticipato",
    "DataLimitePagamentoAnticipato",
    "PenalitaPagamentiRitardati",
    "DataDecorrenzaPenale",
    "CFQuietanzante",
)


def payments(body: Telling) -> list[Section]:
    """A table for each set of conditions."""
    made: list[Section] = []
    for payment in body.all("DatiPagamento"):
        columns = (
            Column("Modalità", 4),
            Column("IBAN", 6),
            Column("Scadenza"),
            Column("Importo", number=True),
        )
        rows = tuple(map(_instalment, payment.all("DettaglioPagamento")))
        title = " · ".join(filter(None, ("Pagamento", payment.text("CondizioniPagamento"))))
        made.append(without_empty_columns(Table(title, columns, rows)))
    return made


def asked(body: Telling) -> Decimal | None:
    """The sum of the instalments; None where the invoice asks for nothing, or not everything can be read."""
    amounts = [detail.number("ImportoPagamento") for detail in _details(body)]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(amounts) else None


def headline(body: Telling) -> list[Fact]:
    """When, in a few words; the table says the rest."""
    details = _details(body)
    days = sorted({day for detail in details if (day := detail.raw("DataScadenzaPagamento"))})
    methods = list(
        dict.fromkeys(method for detail in details if (method := detail.text("ModalitaPagamento")))
    )
    facts = []
    if days:
        more = f" e altre {len(days) - 1}" if len(days) > 2 else ""
        shown = " e ".join(map(italian.day, days[:2])) if len(days) == 2 else italian.day(days[0]) + more
        facts.append(Fact("Scadenza" if len(days) == 1 else "Scadenze", shown))
    if len(methods) == 1:
        facts.append(Fact("Modalità", methods[0].rpartition(" (")[0] or methods[0]))
    return facts


def _details(body: Telling) -> list[Telling]:
    return [detail for payment in body.all("DatiPagamento") for detail in payment.all("DettaglioPagamento")]


def _instalment(detail: Telling) -> Row:
    receiver = " ".join(
        filter(None, map(detail.text, ("TitoloQuietanzante", "NomeQuietanzante", "CognomeQuietanzante")))
    )
    return Row(
        (
            detail.text("ModalitaPagamento"),
            italian.iban(detail.text("IBAN")),
            detail.text("DataScadenzaPagamento"),
            detail.text("ImportoPagamento"),
        ),
        (*present([Fact("Quietanzante", receiver)]), *detail.facts(*_SMALL)),
    )
