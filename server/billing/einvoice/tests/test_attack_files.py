"""Hostile files are refused in bounded time and memory, with a reason. Numbers are those of the attacks list."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Iterator

import pytest

from billing.einvoice import read, write
from billing.einvoice.controls import check
from billing.einvoice.reading import Limits, open_received, safe_name
from billing.einvoice.tests import invoices, wrappings

XML = write(invoices.ordinary())
MEGA = 1_000_000


@pytest.fixture(autouse=True)
def _soon() -> Iterator[None]:
    began = time.process_time()
    yield
    assert time.process_time() - began < 8


def refusal(data: bytes) -> str:
    received = open_received(data, "a.xml")
    assert not received.opened
    assert not list(received.documents())
    assert received.reason
    return received.findings[-1].fault


LAUGHS = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY a{n} "{f"&a{n - 1 if n else str()};" * 10}">' for n in range(9)
)


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
        '<!DOCTYPE a SYSTEM "http://evil/a.dtd"><a/>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://evil/"> %p;]><a/>',
        f"{LAUGHS}]><a>&a8;</a>",
        '<!-- x --><?y?>\n<!DOCTYPE a [<!ENTITY e "x">]><a b="&e;"/>',
        "\n<!doctype a><a/>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_attack_20_doctype(text: str, encoding: str) -> None:
    for data in ((text).encode(encoding), ('<?xml version="1.0"?>' + text).encode(encoding)):
        assert refusal(data) in {"doctype", "not_xml", "damaged"}
        assert not open_received(wrappings.signed_quickly(data)).opened


def test_attack_20_markup_hidden_in_utf7() -> None:
    hidden = (
        b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a SYSTEM +ACI-file:///etc/passwd+ACIAPg-<a/>'
    )
    assert refusal(hidden) == "not_xml"


def test_attack_20_xinclude_stays_text() -> None:
    received = open_received(
        b'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>'
    )
    assert received.root is not None
    assert not any(received.root.itertext())


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"<a>" + b"<b/>" * (2 * MEGA) + b"</a>",
        lambda: b"<a " + b" ".join(b'a%d="x"' % number for number in range(200_000)) + b"/>",
        lambda: b"<a>" * 300_000,
        lambda: b"<a>" * 10_000 + b" " * (9 * MEGA),
        lambda: b"<a>&" + b"<!--" * 100_000,
        lambda: b"<a>&" + b"<![CDATA[" * 100_000,
        lambda: b"<!---->" * MEGA,
        lambda: b" " * (30 * MEGA) + b"<a/>",
        lambda: b"\0" * (20 * MEGA),
        lambda: b"<" * (61 * MEGA),
    ],
    ids=[
        "elements",
        "attributes",
        "deep",
        "deeper",
        "comments",
        "cdata",
        "prolog",
        "blanks",
        "zeros",
        "large",
    ],
)
def test_attack_20_swollen_xml(make: Callable[[], bytes]) -> None:
    assert refusal(make())


@pytest.mark.parametrize(
    "make",
    [
        lambda: wrappings.zipped(("a.xml", b"<" * (100 * MEGA))),
        lambda: wrappings.zipped(("a.xml", b"<" * (40 * MEGA))),
        lambda: wrappings.zipped(
            *((f"{number}", b"") for number in range(20_000)), compression=zipfile.ZIP_STORED
        ),
    ],
    ids=["size", "ratio", "members"],
)
def test_attack_21_zip_bomb(make: Callable[[], bytes]) -> None:
    assert refusal(make())


def test_attack_21_many_small_bombs_share_one_budget() -> None:
    limits = Limits(unpacked_bytes=5 * MEGA)
    received = open_received(
        wrappings.zipped(*((f"{number}.xml", XML + b" " * 900_000) for number in range(20))), limits=limits
    )
    assert 0 < len(list(received.documents())) < 7
    assert received.members[-1].findings[-1].fault == "bomb"


def test_attack_21_a_lie_about_the_size() -> None:
    data = wrappings.zipped(("a.xml", b"<" * (20 * MEGA)))
    true_size = (20 * MEGA).to_bytes(4, "little")
    assert refusal(data.replace(true_size, (500).to_bytes(4, "little"))) == "nothing_opened"


def test_attack_21_zip_in_zip_in_zip() -> None:
    data = XML
    for _ in range(20):
        data = wrappings.zipped(("a.zip", data))
    assert refusal(data) == "nothing_opened"


def test_attack_21_memory_hungry_compression() -> None:
    assert refusal(wrappings.zipped(("a.xml", XML), compression=zipfile.ZIP_LZMA))


@pytest.mark.parametrize(
    "name", ["../a.xml", "/etc/passwd", "C:\\a.xml", "x/../../a.xml", "x\\..\\..\\a.xml", "\\\\server\\a.xml"]
)
def test_attack_22_zip_slip(name: str) -> None:
    received = open_received(wrappings.zipped((name, XML), ("buona.xml", XML)))
    assert [member.opened for member in received.members] == [False, True]
    assert received.members[0].findings[-1].fault == "dangerous_path"
    assert all(set("/\\:").isdisjoint(member.name) for member in received.members)


def test_attack_22_symbolic_link() -> None:
    assert (
        open_received(wrappings.zipped_link("a.xml", "/etc/passwd")).members[0].findings[-1].fault == "link"
    )


def test_attack_23_a_program_called_pdf_is_told() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment()]
    invoice.FatturaElettronicaBody[0].Allegati[0].NomeAttachment = "ordine.pdf"
    invoice.FatturaElettronicaBody[0].Allegati[0].Attachment = b"MZ\x90\0 this is a program"
    received = open_received(write(invoice))
    assert [finding.fault for finding in received.findings] == ["program"]
    assert received.attachments[0].media_type == "application/octet-stream"


@pytest.mark.parametrize(
    "content", [b"<html><script>alert(1)</script>", b"<svg onload=alert(1)>", b"GIF89a/*<script>"]
)
def test_attack_23_nothing_is_called_what_a_browser_runs(content: bytes) -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment()]
    invoice.FatturaElettronicaBody[0].Allegati[0].Attachment = content
    media = open_received(write(invoice)).attachments[0].media_type
    assert media in {"application/octet-stream", "image/gif"}


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\x.pdf", "x.pdf"),
        ("a\0b.xml", "ab.xml"),
        ("fattura\u202efdp.exe", "fatturafdp.exe"),
        ("CON", "_CON"),
        ("con.xml", "_con.xml"),
        ("LPT1.tar.gz", "_LPT1.tar.gz"),
        ("file. . .", "file"),
        ("<img src=x onerror=alert(1)>.pdf", "_img src=x onerror=alert(1)_.pdf"),
        ("🙂 é.pdf", "🙂 é.pdf"),
        ("e\u0301.pdf", "é.pdf"),
        ("..", "file"),
        ("", "file"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"),
    ],
)
def test_attack_24_names(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_attack_24_long_names_keep_their_extension() -> None:
    safe = safe_name("è" * 300 + ".xml.p7m")
    assert len(safe.encode()) <= 150
    assert safe.endswith("è.p7m")


def test_attack_24_twins_do_not_overwrite_each_other() -> None:
    twins = ("e\u0301.xml", "é.xml", "É.XML", "x/é.xml")
    received = open_received(wrappings.zipped(*((name, XML) for name in twins)))
    assert len({member.name.casefold() for member in received.members}) == 4


@pytest.mark.parametrize(
    "make",
    [
        lambda: wrappings.nested(XML, 20),
        lambda: b"\x30\x80" * (5 * MEGA),
        lambda: wrappings.indefinite(XML)[:50] + b"\x24\x80" * (5 * MEGA),
        lambda: wrappings.indefinite(XML)[:-1000] + b"\x04\x01<" * (3 * MEGA),
        lambda: b"\x30\x88" + b"\x7f" * 8 + wrappings.p7m(XML)[4:500],
        lambda: b"\x30\xfe" + b"\xff" * 1000,
        lambda: wrappings.p7m(XML, detached=True),
    ],
    ids=["twenty", "endless", "endless pieces", "crumbs", "huge length", "absurd length", "detached"],
)
def test_attack_25_p7m(make: Callable[[], bytes]) -> None:
    assert refusal(make())


def test_attack_25_five_signatures_are_still_opened() -> None:
    assert open_received(wrappings.nested(XML, 5)).xml == XML
    assert refusal(wrappings.nested(XML, 6)) == "too_deep"


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"MIME-Version: 1.0\n\n" + b"\n" * (20 * MEGA),
        lambda: b"MIME-Version: 1.0\n" + b"X-a: b\n" * (5 * MEGA),
        lambda: (
            b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * (5 * MEGA)
        ),
        lambda: b"MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\n" + b"=3D\n" * (5 * MEGA),
    ],
    ids=["lines", "headers", "parts", "quoted"],
)
def test_attack_25_swollen_mail(make: Callable[[], bytes]) -> None:
    assert refusal(make())


def test_attack_26_names_of_attachments() -> None:
    invoice = invoices.ordinary()
    hostile = ["../../etc/passwd", "<script>x</script>.pdf", "NUL", "a.pdf", "A.PDF"]
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment() for _ in hostile]
    for item, name in zip(invoice.FatturaElettronicaBody[0].Allegati, hostile, strict=True):
        item.NomeAttachment = name
    received = open_received(write(invoice))
    assert [item.name for item in received.attachments] == [
        "passwd",
        "script_.pdf",
        "_NUL",
        "a.pdf",
        "A (2).PDF",
    ]
    assert [item.original_name for item in received.attachments] == hostile


def test_attack_27_images_are_not_decoded() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].Allegati = [invoices.attachment()]
    invoice.FatturaElettronicaBody[0].Allegati[0].Attachment = wrappings.huge_png()
    image = open_received(write(invoice)).attachments[0]
    assert (image.media_type, image.data) == ("image/png", wrappings.huge_png())


def test_attack_27_attachments_beyond_the_limit_are_left() -> None:
    many = b"<Allegati><NomeAttachment>a</NomeAttachment><Attachment>QQ==</Attachment></Allegati>" * 20_000
    received = open_received(
        b"<FatturaElettronica><FatturaElettronicaBody>"
        + many
        + b"</FatturaElettronicaBody></FatturaElettronica>"
    )
    assert len(received.attachments) == 1_000
    assert received.findings[-1].fault == "too_many"


def test_many_files_to_repair_share_one_budget() -> None:
    bad = b"<a>" + b"&" * 99_000 + b"</a>"
    archive = wrappings.zipped(*((f"{number}.xml", bad) for number in range(5)))
    received = open_received(archive, "a.zip", Limits(repaired_together_bytes=300_000))
    assert [member.opened for member in received.members] == [True, True, True, False, False]


@pytest.mark.parametrize(
    "change",
    [
        ("<PrezzoUnitario>50.00<", f"<PrezzoUnitario>{'9' * 30}.{'9' * 30}<"),
        ("<Imposta>22.00<", f"<Imposta>-{'9' * 30}<"),
        ("<ImponibileImporto>100.00<", f"<ImponibileImporto>{'9' * 30}.{'9' * 30}<"),
        (
            "</PrezzoUnitario>",
            "</PrezzoUnitario>"
            + "<ScontoMaggiorazione><Tipo>MG</Tipo><Percentuale>99.99</Percentuale></ScontoMaggiorazione>"
            * 5_000,
        ),
        (
            "</PrezzoUnitario>",
            "</PrezzoUnitario>"
            + f"<ScontoMaggiorazione><Tipo>MG</Tipo><Percentuale>{'9' * 30}</Percentuale></ScontoMaggiorazione>"
            * 40_000,
        ),
        (
            "<DatiRiepilogo>",
            "".join(
                f"<DatiRiepilogo><AliquotaIVA>{number}.01</AliquotaIVA><ImponibileImporto>9.00</ImponibileImporto>"
                "<Imposta>0.00</Imposta></DatiRiepilogo>"
                for number in range(30_000)
            )
            + "<DatiRiepilogo>",
        ),
    ],
    ids=["price", "tax", "taxable", "discounts", "huge discounts", "rates"],
)
def test_numbers_of_any_size_are_controlled(change: tuple[str, str]) -> None:
    received = open_received(XML.decode().replace(*change).encode())
    assert received.root is not None
    assert check(read(received.root))
