"""What arrives is opened, whatever it is wrapped in and whatever its name says."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from asn1crypto import cms  # type: ignore[import-untyped]  # publishes no types
from hypothesis import given, settings
from hypothesis import strategies as st

from billing.einvoice import check_structure, read, write
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.reading import Layer, open_received
from billing.einvoice.tests import invoices, wrappings
from billing.einvoice.xml import Element

XML = write(invoices.ordinary())
ACCENTED = XML.decode().replace("Consulenza", "Attività è così").encode()


@pytest.mark.parametrize(
    ("data", "layers"),
    [
        (XML, ()),
        (wrappings.p7m(XML), ("p7m",)),
        (wrappings.p7m(XML) + b"\r\n\0\0", ("p7m",)),
        (b"\n" + wrappings.p7m(XML), ("p7m",)),
        (wrappings.indefinite(XML), ("p7m",)),
        (wrappings.p7m(wrappings.p7m(XML)), ("p7m", "p7m")),
        (wrappings.indefinite(wrappings.p7m(XML)), ("p7m", "p7m")),
        (base64.b64encode(wrappings.p7m(XML)), ("base64", "p7m")),
        (base64.encodebytes(wrappings.p7m(XML)), ("base64", "p7m")),
        (base64.urlsafe_b64encode(wrappings.p7m(XML)).rstrip(b"="), ("base64", "p7m")),
        (b"\xef\xbb\xbf" + base64.b64encode(wrappings.p7m(XML)), ("base64", "p7m")),
        (base64.b64encode(base64.encodebytes(wrappings.p7m(XML))), ("base64", "base64", "p7m")),
        (base64.b64encode(XML), ("base64",)),
        (wrappings.p7m(base64.b64encode(XML)), ("p7m", "base64")),
        (wrappings.pem(XML), ("pem", "p7m")),
        (b"Bag Attributes\n    friendlyName: prova\n" + wrappings.pem(XML), ("pem", "p7m")),
        (b"\xef\xbb\xbf" + wrappings.p7m(XML), ("p7m",)),
        (wrappings.smime(XML), ("mime", "p7m")),
        (wrappings.stamped(wrappings.p7m(XML)), ("tsd", "p7m")),
        (b"Content-Type: text/xml\r\n\r\n" + XML, ("mime",)),
    ],
)
@pytest.mark.parametrize("name", ["IT01234567890_1.xml", "IT01234567890_1.xml.p7m", "fattura (1).PK7", ""])
def test_content_decides(data: bytes, layers: tuple[Layer, ...], name: str) -> None:
    received = open_received(data, name)
    assert (received.kind, received.layers, received.xml) == ("invoice", layers, XML)
    assert received.data == data
    assert not received.findings
    assert received.is_signed == ("p7m" in layers)


def test_another_program_finds_the_same_content() -> None:
    signed = cms.ContentInfo.load(wrappings.indefinite(XML))
    assert signed["content"]["encap_content_info"]["content"].native == XML


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("form", ["DER", "PEM", "SMIME"])
@pytest.mark.parametrize("options", [["-stream"], [], ["-keyid"], ["-cades"]])
def test_what_openssl_signs_is_opened(tmp_path: Path, form: str, options: list[str]) -> None:
    (tmp_path / "a.xml").write_bytes(XML)
    _openssl(
        tmp_path, "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k -out c -subj /CN=x"
    )
    _openssl(
        tmp_path,
        f"cms -sign -binary -nodetach -in a.xml -signer c -inkey k -outform {form} -out a.p7m",
        options,
    )
    received = open_received((tmp_path / "a.p7m").read_bytes())
    assert received.xml == XML


def _openssl(folder: Path, command: str, options: list[str] | None = None) -> None:
    subprocess.run(
        ["openssl", *command.split(), *(options or [])], cwd=folder, check=True, capture_output=True
    )


def test_a_signature_cut_after_the_invoice_is_opened_with_a_warning() -> None:
    received = open_received(wrappings.p7m(XML)[:-10])
    assert received.xml == XML
    assert [finding.fault for finding in received.findings] == ["signature_truncated"]


def test_a_wrong_signature_does_not_hide_the_content() -> None:
    data = bytearray(wrappings.p7m(XML))
    data[-40:] = bytes(40)
    assert open_received(bytes(data)).xml == XML


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "empty"),
        (b" \r\n\0", "empty"),
        (wrappings.p7m(XML)[: len(XML) // 2], "truncated"),
        (wrappings.p7m(XML, detached=True), "detached"),
        (wrappings.enveloped(), "encrypted"),
        (XML[: len(XML) // 2], "not_xml"),
        (XML + b"<a/>", "not_xml"),
        (b"%PDF-1.7 ...", "not_an_invoice"),
        (b"<!DOCTYPE html><html></html>", "web_page"),
        (b"\x01\x02\x03", "unknown"),
        (b"buongiorno", "damaged"),
        (wrappings.zipped(), "empty"),
        (wrappings.zipped(("a.xml", XML))[:-30], "damaged"),
        (wrappings.mail(), "empty"),
    ],
)
def test_what_cannot_be_opened_says_why(data: bytes, fault: str) -> None:
    received = open_received(data, "a.xml")
    assert (received.kind, received.findings[-1].fault) == ("unreadable", fault)
    assert received.reason.endswith(".")


def test_what_follows_the_end_is_not_called_a_file_cut_short() -> None:
    assert open_received(XML + b"<a/>").reason.startswith("Dopo la fine del documento c'è dell'altro.")


@pytest.mark.parametrize(
    ("data", "faults"),
    [
        (ACCENTED, []),
        (b"\xef\xbb\xbf" + ACCENTED, ["bom"]),
        (b"\xef\xbb\xbf\xef\xbb\xbf" + ACCENTED, ["bom"]),
        ("ï»¿".encode() + ACCENTED, ["bom"]),
        (ACCENTED.replace(b"UTF-8", b""), ["encoding"]),
        (b"\n \n" + ACCENTED, ["blanks"]),
        (ACCENTED + b"\0\0\x1a", ["tail"]),
        (ACCENTED.decode().encode("cp1252"), ["encoding"]),
        (ACCENTED.replace(b"UTF-8", b"ISO-8859-1"), ["encoding"]),
        (ACCENTED.replace(b"UTF-8", b"UTF-16"), ["encoding"]),
        (ACCENTED.replace(b"UTF-8", b"klingon"), ["encoding"]),
        (ACCENTED.replace(b"UTF-8", b"UTF-7"), ["encoding"]),
        (ACCENTED.decode().replace("UTF-8", "US-ASCII").encode("cp1252"), ["encoding"]),
        (ACCENTED.decode().replace("UTF-8", "ISO-8859-1").encode("latin-1"), []),
        (ACCENTED.decode().replace("UTF-8", "windows-1252").encode("cp1252"), []),
        (ACCENTED.decode().replace("UTF-8", "IBM850").encode("cp850"), []),
        (ACCENTED.decode().encode("utf-16"), ["encoding"]),
        (ACCENTED.decode().encode("utf-16-be"), ["encoding"]),
        (ACCENTED.decode().encode("utf-16-le"), ["encoding"]),
        (ACCENTED.decode().replace("UTF-8", "UTF-16").encode("utf-16"), ["encoding"]),
        (ACCENTED.decode().encode("utf-32"), ["encoding"]),
    ],
)
def test_every_encoding_gives_the_same_invoice(data: bytes, faults: list[str]) -> None:
    received = open_received(data)
    assert [finding.fault for finding in received.findings] == faults
    assert received.root is not None
    assert read(received.root) == read(_root(ACCENTED))
    assert not check_structure(received.root)


def _root(data: bytes) -> Element:
    root = open_received(data).root
    assert root is not None
    return root


def _with(old: str, new: str) -> bytes:
    text = ACCENTED.decode()
    assert old in text
    return text.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("data", "fault", "description"),
    [
        (
            _with("Attività", "A &amp; B & C &nbsp;&egrave; <![CDATA[& D]]>"),
            "entities",
            "A & B & C \xa0è & D è così",
        ),
        (_with("Attività", "A\x0bB&#1;"), "controls", "AB è così"),
        (
            _with(" versione=", ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#&quot;" versione='),
            "namespace",
            "Attività è così",
        ),
        (_with(" versione=", ' xsi:schemaLocation="x" versione='), "prefix", "Attività è così"),
    ],
)
def test_what_has_only_one_meaning_is_repaired(data: bytes, fault: str, description: str) -> None:
    received = open_received(data)
    assert [finding.fault for finding in received.findings] == [fault]
    assert received.root is not None
    invoice = read(received.root)
    assert isinstance(invoice, FatturaElettronica)
    assert invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].Descrizione == description


def test_an_undeclared_prefix_of_the_root_does_not_make_the_file_valid() -> None:
    received = open_received(re.sub(rb' xmlns:p="[^"]*"', b"", XML))
    assert [finding.fault for finding in received.findings] == ["prefix"]
    assert received.root is not None
    assert check_structure(received.root)


def test_a_style_sheet_is_ignored() -> None:
    received = open_received(_with("?>", '?><?xml-stylesheet type="text/xsl" href="http://evil/x.xsl"?>'))
    assert received.kind == "invoice"
    assert not received.findings


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b'<t:Novita xmlns:t="http://www.fatturapa.gov.it/sdi/messaggi/v1.0"/>', "unknown_message"),
        (b'<t:Novita xmlns:t="urn:x"/>', "other_xml"),
    ],
)
def test_xml_that_is_no_document_is_called_by_its_name(data: bytes, fault: str) -> None:
    received = open_received(data, "IT01234560587_00001_RC_001.xml")
    assert (received.kind, [finding.fault for finding in received.findings]) == ("xml", [fault])
    assert received.findings[0].message.endswith("<Novita>.")


def test_a_lot_has_several_bodies() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody.append(invoices.body())
    assert open_received(write(invoice)).bodies == 2


def test_an_archive_gives_each_file_its_own_verdict() -> None:
    inner = wrappings.zipped(("IT01234567890_3.xml", XML))
    data = wrappings.zipped(
        ("2026/IT01234567890_1.xml", XML),
        ("2026/IT01234567890_2.xml.p7m", wrappings.p7m(XML)),
        ("__MACOSX/._IT01234567890_1.xml", b"x"),
        ("altre.zip", inner),
        ("copia.pdf", b"%PDF-1.7"),
        ("rotta.xml", b"<a>"),
    )
    received = open_received(data)
    assert received.kind == "archive"
    assert [(member.name, member.kind) for member in received.members] == [
        ("IT01234567890_1.xml", "invoice"),
        ("IT01234567890_2.xml.p7m", "invoice"),
        ("altre.zip", "archive"),
        ("copia.pdf", "other"),
        ("rotta.xml", "unreadable"),
    ]
    assert [document.xml for document in received.documents()] == [XML] * 3


def test_a_mail_gives_its_attachments() -> None:
    inner = wrappings.mail(("IT01234567890_1.xml.p7m", wrappings.p7m(XML)), boundary="dentro")
    received = open_received(wrappings.mail(("postacert.eml", inner)))
    assert [(document.name, document.xml) for document in received.documents()] == [
        ("IT01234567890_1.xml.p7m", XML)
    ]


def test_an_invoice_in_the_place_of_the_text_is_found() -> None:
    mail = wrappings.mail().replace(b"In allegato la fattura.", XML)
    assert [member.kind for member in open_received(mail).members] == ["invoice"]


def test_a_mail_signed_in_clear_gives_its_content() -> None:
    received = open_received(wrappings.clear_signed(XML))
    (document,) = received.documents()
    assert document.root is not None
    assert read(document.root) == read(_root(XML))


def test_attachments_are_kept_apart() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment(), invoices.attachment()]
    one, two = open_received(write(invoice)).attachments
    assert one.data == two.data == invoices.attachment().Attachment
    assert one.name != two.name
    assert two.path == "FatturaElettronicaBody[1]/Allegati[2]"


def test_an_empty_attachment_is_told() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment()]
    invoice.FatturaElettronicaBody[0].Allegati[0].Attachment = b""
    received = open_received(write(invoice))
    assert [finding.fault for finding in received.findings] == ["empty"]
    assert received.attachments[0].data == b""


_SEEDS: list[bytes] = [
    XML,
    wrappings.p7m(XML),
    wrappings.indefinite(XML),
    wrappings.smime(XML),
    wrappings.zipped(("a.xml", XML), ("b.p7m", wrappings.p7m(XML))),
    wrappings.mail(("a.xml", XML)),
]


@settings(max_examples=150, deadline=None)
@given(
    seed=st.sampled_from(_SEEDS),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), st.binary(max_size=20)), max_size=5),
)
def test_nothing_makes_it_fail(seed: bytes, cuts: list[tuple[float, int, bytes]]) -> None:
    for place, length, put in cuts:
        at = int(place * len(seed))
        seed = seed[:at] + put + seed[at + length :]
    received = open_received(seed, "a")
    assert received.opened or received.reason


@pytest.mark.parametrize("make", [bytes, lambda: b"\x30\x80" * 5000, lambda: b"PK\x03\x04" + b"\xff" * 5000])
def test_nonsense_is_unreadable(make: Callable[[], bytes]) -> None:
    assert not open_received(make()).opened
