"""The copy leaves nothing of the invoice out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import count

import pytest

from billing.einvoice import Block, Invoice, leaves, ordinary, parse, read, write
from billing.einvoice.courtesy import Page, courtesy_copy, to_html
from billing.einvoice.courtesy.page import Facts, Table, Totals
from billing.einvoice.tests import invoices
from billing.einvoice.tests.courtesy_readers import words_of

MANY: dict[str, Callable[[], Invoice]] = {
    "everything": invoices.full,
    "simplified": invoices.simplified,
    "everyday": lambda: invoices.ordinary(5),
}


def page_of(invoice: Invoice) -> Page:
    return courtesy_copy(invoice, parse(write(invoice)))


def lot() -> Invoice:
    invoice = invoices.full()
    invoice.FatturaElettronicaBody.append(invoices.body(3))
    invoice.FatturaElettronicaBody[1].DatiGenerali.DatiGeneraliDocumento.Numero = "2026/16"
    return invoice


def unlike_all_others(block: Block, number: Iterator[int]) -> None:
    """Every value replaced by one that stands nowhere else, so that finding it proves that it was told."""
    for field in type(block).plan.fields:
        value = getattr(block, field.name)
        for inner in value if field.repeats else [value]:
            if field.type is not None and inner is not None:
                unlike_all_others(inner, number)
        if field.type is None and field.repeats:
            setattr(block, field.name, [unique(item, next(number)) for item in value])
        elif field.type is None and value is not None:
            setattr(block, field.name, unique(value, next(number)))


def unique(value: object, number: int) -> object:
    match value:
        case datetime():
            return datetime(2030, 1, 1, 9, 30) + timedelta(days=number)  # noqa: DTZ001 - the schema's times have no zone
        case date():
            return date(2001, 1, 1) + timedelta(days=number)
        case Decimal():
            return Decimal(number) + Decimal("70000.13")
        case int():
            return 8000 + number
        case bytes():
            return b"x" * number
        case _:
            return f"Q{number}x"


def form(value: object) -> str:
    match value:
        case datetime():
            return f"{value:%d/%m/%Y %H:%M}"
        case date():
            return f"{value:%d/%m/%Y}"
        case bytes():
            return f"{len(value)} byte"
        case Decimal():
            return f"{value:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
        case _:
            return str(value)


@pytest.mark.parametrize("make", [*MANY.values(), lot], ids=[*MANY, "lot"])
def test_every_value_is_on_the_page(make: Callable[[], Invoice]) -> None:
    invoice = read(parse(write(make())))
    unlike_all_others(invoice, count(1))
    words = words_of(to_html(courtesy_copy(invoice)))
    seen = words + re.sub(r"\s", "", words)
    assert not [(path, value) for path, _, value in leaves(invoice) if form(value) not in seen]


@pytest.mark.parametrize("make", [*MANY.values(), lot], ids=[*MANY, "lot"])
def test_nothing_known_is_left_for_the_end(make: Callable[[], Invoice]) -> None:
    assert [section.title for section in page_of(make()).ending] == ["Trasmissione"]


def test_a_value_that_cannot_be_read_is_shown_as_it_is_written() -> None:
    data = write(invoices.ordinary()).replace(b"<PrezzoUnitario>50.00<", b"<PrezzoUnitario>50,00 euro<")
    root = parse(data)
    assert "50,00 euro" in words_of(to_html(courtesy_copy(read(root), root)))


def test_an_unreadable_number_in_a_list_is_shown_too() -> None:
    data = write(invoices.full()).replace(
        b"<RiferimentoNumeroLinea>1</RiferimentoNumeroLinea>",
        b"<RiferimentoNumeroLinea>prima</RiferimentoNumeroLinea>"
        b"<RiferimentoNumeroLinea>ultima</RiferimentoNumeroLinea>",
        1,
    )
    words = words_of(to_html(courtesy_copy(read(parse(data)), parse(data))))
    assert "prima" in words
    assert "ultima" in words


def test_what_the_format_does_not_know_stands_at_the_end() -> None:
    data = write(invoices.ordinary()).replace(
        b"<Divisa>EUR</Divisa>",
        b"<Divisa>EUR</Divisa><Divisa>USD</Divisa><Inventato><Dentro>qualcosa</Dentro></Inventato>",
    )
    root = parse(data)
    ending = courtesy_copy(read(root), root).ending[-1]
    assert isinstance(ending, Facts)
    above = "FatturaElettronicaBody[1]/DatiGenerali/DatiGeneraliDocumento"
    assert [(fact.label, fact.value) for fact in ending.facts] == [
        (f"{above}/Divisa", "USD"),
        (f"{above}/Inventato/Dentro", "qualcosa"),
    ]


def test_an_empty_invoice_has_a_page() -> None:
    page = courtesy_copy(ordinary.FatturaElettronica())
    assert page.title == "Fattura senza contenuto"
    assert to_html(page)


def test_codes_come_with_their_meaning() -> None:
    words = words_of(to_html(page_of(invoices.full())))
    for said in ("Esenti (N4)", "Bonifico (MP05)", "Ritenuta persone fisiche (RT01)", "INPS (TC22)"):
        assert said in words


def test_an_invented_code_is_shown_as_it_is() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.TipoDocumento = "TD99"
    assert page_of(invoice).documents[0].title == "Documento 2026/15"
    assert "TD99" in words_of(to_html(page_of(invoice)))


def test_split_payment_is_said_and_taken_off() -> None:
    invoice = invoices.ordinary()
    body = invoice.FatturaElettronicaBody[0]
    body.DatiBeniServizi.DatiRiepilogo[0].EsigibilitaIVA = "S"
    body.DatiPagamento = []
    document = page_of(invoice).documents[0]
    assert any("Scissione dei pagamenti" in remark for remark in document.remarks)
    assert [(fact.label, fact.value) for fact in document.headline] == [
        ("Totale documento", "€\xa0122,00"),
        ("Da pagare", "€\xa0100,00"),
    ]


def test_what_the_invoice_asks_for_comes_before_what_we_compute() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiPagamento[0].DettaglioPagamento[0].ImportoPagamento = Decimal("61")
    assert [fact.value for fact in page_of(invoice).documents[0].headline[:2]] == [
        "€\xa0122,00",
        "€\xa061,00",
    ]


def test_a_missing_total_is_computed_and_said_to_be() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.ImportoTotaleDocumento = None
    totals = next(
        section for section in page_of(invoice).documents[0].sections if isinstance(section, Totals)
    )
    assert ("Totale documento (calcolato)", "€\xa0122,00") in [
        (fact.label, fact.value) for fact in totals.facts
    ]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("TD02", "acconto"),
        ("TD04", "Nota di credito"),
        ("TD17", "per assolvere l'IVA al posto del fornitore"),
        ("TD20", "per regolarizzare"),
        ("TD29", "non è una fattura"),
    ],
)
def test_what_a_kind_means_is_said(kind: str, said: str) -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.TipoDocumento = kind
    assert any(said in remark for remark in page_of(invoice).documents[0].remarks)


def test_reverse_charge_is_said() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].Natura = "N6.3"
    assert any("Inversione contabile" in remark for remark in page_of(invoice).documents[0].remarks)


def test_columns_without_content_are_not_there() -> None:
    lines = next(
        section
        for section in page_of(invoices.ordinary()).documents[0].sections
        if isinstance(section, Table)
    )
    assert [column.label for column in lines.columns] == [
        "N.",
        "Descrizione",
        "Quantità",
        "U.M.",
        "Prezzo",
        "Totale",
        "IVA",
    ]


def test_a_foreign_currency_is_named() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.Divisa = "USD"
    document = page_of(invoice).documents[0]
    assert document.headline[0].value == "USD\xa0122,00"
    assert "valuta USD" in document.subtitle


def test_prices_keep_their_decimals_and_lose_their_zeros() -> None:
    invoice = invoices.ordinary()
    line = invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0]
    line.PrezzoUnitario, line.Quantita = Decimal("1234.56780000"), Decimal("2.50000000")
    lines = next(section for section in page_of(invoice).documents[0].sections if isinstance(section, Table))
    assert lines.rows[0].cells[2] == "2,5"
    assert lines.rows[0].cells[4] == "1.234,5678"
