"""The copy on paper: PDF/A-3 with the original inside."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from billing.einvoice import Invoice, ordinary, simplified, write
from billing.einvoice.courtesy import Original, courtesy_copy, pdf, to_pdf
from billing.einvoice.tests import invoices, wrappings
from billing.einvoice.tests.courtesy_readers import streams_of

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
XML = write(invoices.ordinary(5))
NAME = "IT01234560587_00001.xml"


def made(description: str = "Consulenza", *originals: Original) -> bytes:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].Descrizione = description
    return to_pdf(courtesy_copy(invoice), originals or [Original(NAME, XML)], AT)


def everything_in(data: bytes) -> bytes:
    return b"".join((data, *streams_of(data)))


def metadata(data: bytes) -> str:
    return next(stream.decode() for stream in streams_of(data) if b"<x:xmpmeta" in stream)


def test_it_says_that_it_is_pdf_a_3() -> None:
    said = metadata(made())
    assert "<pdfaid:part>3</pdfaid:part>" in said
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in said
    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert "2026-11-22T09:30:00" in said


def test_the_original_is_inside_byte_for_byte() -> None:
    data = made()
    assert XML in streams_of(data)
    everything = everything_in(data)
    assert b"/AFRelationship/Source" in everything
    assert b"/Subtype/application#2Fxml" in everything
    assert NAME.encode() in everything


def test_a_signed_file_goes_in_with_what_it_holds() -> None:
    signed = wrappings.p7m(XML)
    source = Original(f"{NAME}.p7m", signed, "application/pkcs7-mime", "Fattura firmata")
    inside = streams_of(made("x", source, Original(NAME, XML, relation="data")))
    assert XML in inside
    assert signed in inside


def test_the_same_input_gives_the_same_bytes() -> None:
    assert made() == made()


def test_it_is_tagged_and_italian() -> None:
    everything = everything_in(made())
    assert b"/StructTreeRoot" in everything
    assert re.search(rb"/Lang\s?\(it", everything)


def test_names_of_strangers_and_twins_are_made_safe() -> None:
    data = everything_in(made("x", Original("..\\a/b.xml", XML), Original("b.xml", XML, relation="data")))
    assert b"b.xml" in data
    assert b"b (2).xml" in data


@pytest.mark.parametrize(
    "invoice", [ordinary.FatturaElettronica(), simplified.FatturaElettronicaSemplificata()]
)
def test_an_empty_invoice_prints(invoice: Invoice) -> None:
    assert to_pdf(courtesy_copy(invoice), [], AT).startswith(b"%PDF-")


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf<a>\r\n</a>", bytes(range(256)) * 3, "<a>è</a>".encode("latin-1")]
)
def test_no_byte_of_an_original_changes(data: bytes) -> None:
    assert data in streams_of(made("x", Original(NAME, data)))


@pytest.mark.parametrize(
    "text",
    [
        '#eval("1") #read("/etc/passwd") *b* $x$ `c` \\ [ ] { } // <a> @b',
        "W" * 1000,
        "\u202efdp.exe",
        "سلام שלום 你好 🎉",
        "e\u0301\u0302\u0303",
        "riga\n" * 200,
        "a\x00b",
    ],
)
def test_hostile_texts_are_only_texts(text: str) -> None:
    assert made(text).startswith(b"%PDF-")


def test_every_sign_that_passes_has_a_shape() -> None:
    """PDF/A refuses a sign without one, and then there would be no copy at all."""
    signs = [chr(code) for code in range(0x20, 0x3000) if not pdf._UNPRINTABLE.match(chr(code))]
    assert len(signs) > 500
    assert made(" ".join(signs))


def test_many_threads_print_at_once() -> None:
    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(lambda _: made(), range(8)))) == 1


def test_two_thousand_lines_print() -> None:
    assert to_pdf(courtesy_copy(invoices.ordinary(2000)), [], AT).startswith(b"%PDF-")
