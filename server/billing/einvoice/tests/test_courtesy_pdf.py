"""The copy on paper: PDF/A-3 with the original inside."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from billing.einvoice import Invoice, ordinary, simplified, write
from billing.einvoice.courtesy import Original, courtesy_copy, originals_of, pdf, to_html, to_pdf
from billing.einvoice.reading import open_received
from billing.einvoice.tests import invoices, wrappings
from billing.einvoice.tests.courtesy_readers import words_of

AT = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
XML = write(invoices.ordinary(5))
NAME = "IT01234560587_00001.xml"


def made(description: str = "Consulenza", *originals: Original) -> bytes:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].Descrizione = description
    return to_pdf(courtesy_copy(invoice), originals or [Original(NAME, XML)], AT)


def opened(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def inside(data: bytes) -> dict[str, list[bytes]]:
    """The files in a PDF."""
    return dict(opened(data).attachments)


def _plain(found: Any) -> Any:
    """What pypdf gives has more types than a test needs."""
    return found.get_object()


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def test_it_says_that_it_is_pdf_a_3_for_everybody() -> None:
    said = opened(made()).xmp_metadata
    assert said is not None
    assert said.pdfaid_part == "3"
    assert said.pdfaid_conformance == "A"
    written = said.stream.get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in written
    assert "2026-11-22T09:30:00" in written


def test_it_is_tagged_and_italian() -> None:
    root = _plain(opened(made()).root_object)
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "it"


@pytest.mark.parametrize(
    "make",
    [invoices.full, invoices.simplified, lambda: invoices.ordinary(60)],
    ids=["everything", "simplified", "long"],
)
def test_it_says_all_that_the_screen_says(make: Callable[[], Invoice]) -> None:
    page = courtesy_copy(make())
    printed = squeezed("".join(sheet.extract_text() for sheet in opened(to_pdf(page, [], AT)).pages))
    assert not [words for words in words_of(to_html(page)).split("\n") if squeezed(words) not in printed]


def test_the_original_is_inside_byte_for_byte() -> None:
    data = made()
    assert inside(data) == {NAME: [XML]}
    root = _plain(opened(data).root_object)
    (file,) = root["/AF"]
    assert file.get_object()["/AFRelationship"] == "/Source"


def test_a_signed_file_goes_in_with_what_it_holds() -> None:
    signed = wrappings.p7m(XML)
    originals = originals_of(open_received(signed, f"{NAME}.p7m"))
    assert [original.relation for original in originals] == ["source", "data"]
    assert inside(made("x", *originals)) == {f"{NAME}.p7m": [signed], NAME: [XML]}


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf<a>\r\n</a>", bytes(range(256)) * 3, "<a>è</a>".encode("latin-1")]
)
def test_no_byte_of_an_original_changes(data: bytes) -> None:
    assert inside(made("x", Original(NAME, data))) == {NAME: [data]}


def test_names_of_strangers_and_twins_are_made_safe() -> None:
    data = made("x", Original("..\\a/b.xml", XML), Original("b.xml", XML, relation="data"))
    assert set(inside(data)) == {"b.xml", "b (2).xml"}


def test_the_same_input_gives_the_same_bytes() -> None:
    assert made() == made()


@pytest.mark.parametrize(
    "invoice", [ordinary.FatturaElettronica(), simplified.FatturaElettronicaSemplificata()]
)
def test_an_empty_invoice_prints(invoice: Invoice) -> None:
    assert to_pdf(courtesy_copy(invoice), [], AT).startswith(b"%PDF-")


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
