"""Damage, of every sort that files suffer: elements dropped, doubled, moved, renamed; values stretched; bytes broken."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence

from lxml import etree

from billing.einvoice.xml import Element

XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NAMES = (
    "Nome|Cognome|Denominazione|Titolo|CodEORI|IdPaese|IdCodice|Causale|Art73|Data|Natura|Divisa|"
    "Numero|Allegati|DatiBollo|Sede|CAP|Provincia|IdFiscaleIVA|Importo|RiferimentoNumeroLinea|"
    "DatiDDT|DatiSAL|ScontoMaggiorazione|Inventato|descrizione|Descrizione"
)
NAMES = tuple(_NAMES.split("|"))
_VALUES = (
    "| |\n|  |\t|a|aa|IT|it| IT|IT |I|ITA|É|1|0|-1|+1|-0|007|9999|10000|999|1000|"
    "00000000000000000000000000001|1 0|1.|1.0|1.00| 1.00 |\n1.00\t|1.000|1.12345678|1.123456789|"
    "-1.00|-1.12345678|--1.00|+1.00|1,00|1.000,00|.50|1e3|NaN|INF|100.00|100.01|0100.00|099.99|"
    "999.99|99999999999.99|999999999999.99|999999999999.12345678|9999999999999.00|1.00.00|١.٠٠|１.００|"
    "0x10|9999.9|99999.9|1.1|1.123|2026-01-01| 2026-01-01|2026-01-01 |2026-01-01Z|2026-01-01+14:00|"
    "2026-01-01+14:01|2026-02-29|2024-02-29|1900-02-29|2000-02-29|2026-13-01|2026-00-01|2026-01-00|"
    "2026-04-31|2026-1-1|26-01-01|01/02/2026|1970-01-01|1969-12-31|1970-01-01Z|1970-01-01-00:01|"
    "1970-01-01+00:01|1970-01-02+14:00|1969-12-31-14:00|0000-01-01|-0001-01-01|0001-01-01|"
    "12026-01-01|02026-01-01|2026-01-01T10:00:00|2026-01-01T10:00:00.5|2026-01-01T10:00:00.|"
    "2026-01-01T24:00:00|2026-01-01T24:00:01|2026-01-01T10:00|2026-01-01T10:60:00|"
    "2026-01-01T23:59:60|2026-01-01T10:00:00Z|2026-01-01T10:00:00+02:00|SI|NO|si|SI |N1|N2|N2.1|N2.3|"
    "N6.9|N7|N7.1|TD01|TD07|TD08|TD15|TD29|RF01|RF03|RF20|RF21|MP01|MP23|MP24|TP01|TP04|FPA12|FPR12|"
    "FSM10|FPR13|EUR|eur|EURO|SC|MG|PR|LS|SU|CC|TZ|D|I|S|A|Z|ZO|M2|RT01|TC22|TC23|ABC123|ABC1234|"
    "ABC12345|abc1234|0000000|XXXXXXX|01234|012345|0123A|12345678901|RSSMRA80A01H501U|"
    "rssmra80a01h501u|RSSMRA80A01H501UU|RSSMRA80A0|IT60X0542811101000000123456|IT60 X054|BCITITMM|"
    "BCITITMMXXX|BCITITMMXX|BCITIT0M|BCITITMO|info@example.it|a@b.it|a@b|aa@b.it|a@@b..it|à@b.it|"
    'a b@c.it| a@b.it |a@[1.2.3.4]|a@[a b]|"[]!#-a"@b|"a"@b|a,b@c.it|a.@b.it|.a@b.it|a..b@c.it|'
    "a@b.|a_b{}@c-d.it|a\n@bbb.it|a\u2028@bbb.it|€uro@banca.it|QQ==|QQ=|QQ|QR==|QUJD|Q U J D|QUJD\n|"
    "Q€U!J*D|QUJ=|QUI=|====|QQ==QQ==|QUJDQ|€|’|“quote”|–|…|é|ÿ|Ā|ł|😀|中|\x7f|\x80|\x85|\xa0|\u2028|"
    "a\tb|a\nb|<&>|]]>|&amp;|a  b| a|a |ab\r\ncd|0123456789012|01234567890123456|012345678901234567"
)
VALUES = tuple(_VALUES.split("|"))
LENGTHS = (
    1,
    2,
    4,
    5,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    15,
    16,
    17,
    18,
    20,
    21,
    28,
    29,
    35,
    36,
    60,
    61,
    80,
    81,
    100,
    101,
)
LONG = (200, 201, 256, 257, 1000, 1001, 5000)
SIGNS = "aA1 .é€\u00ff"

Mutation = Callable[[Element, random.Random], None]


def _any(root: Element, rng: random.Random) -> Element:
    return rng.choice(list(root.iter("*")))


def _below_root(root: Element, rng: random.Random) -> Element:
    elements = list(root.iter("*"))
    return rng.choice(elements[1:] or elements)


def _leaf(root: Element, rng: random.Random) -> Element:
    leaves = [element for element in root.iter("*") if not len(element)]
    return rng.choice(leaves)


def drop(root: Element, rng: random.Random) -> None:
    element = _below_root(root, rng)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def double(root: Element, rng: random.Random) -> None:
    element = _below_root(root, rng)
    if element.getparent() is not None:
        element.addnext(copy.deepcopy(element))


def swap(root: Element, rng: random.Random) -> None:
    element = _below_root(root, rng)
    following = element.getnext()
    if following is not None:
        following.addnext(element)


def move(root: Element, rng: random.Random) -> None:
    element = _below_root(root, rng)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
        parent.insert(rng.randint(0, len(parent)), element)


def transplant(root: Element, rng: random.Random) -> None:
    """A copy of one element somewhere else."""
    element, place = copy.deepcopy(_below_root(root, rng)), _any(root, rng)
    place.insert(rng.randint(0, len(place)), element)


def rename(root: Element, rng: random.Random) -> None:
    _any(root, rng).tag = rng.choice(NAMES)


def qualify(root: Element, rng: random.Random) -> None:
    """A namespace where there is none, or none where there is one."""
    element = _any(root, rng)
    name = element.tag.rpartition("}")[2]
    namespaces = ("", "{urn:x}", "{http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2}")
    element.tag = rng.choice(namespaces) + name


def insert(root: Element, rng: random.Random) -> None:
    place = _any(root, rng)
    new = etree.Element(rng.choice(NAMES))
    new.text = rng.choice(VALUES)
    place.insert(rng.randint(0, len(place)), new)


def stray_text(root: Element, rng: random.Random) -> None:
    element = _any(root, rng)
    text = rng.choice(("x", " ", "\n", "\xa0", "€"))
    if rng.random() < 0.5 and element.getparent() is not None:
        element.tail = (element.tail or "") + text
    else:
        element.text = (element.text or "") + text


ATTRIBUTES = ("a", "versione", "SistemaEmittente", "Id", "Algorithm", "URI", "Type", "Encoding", "{urn:x}a")
XSI_ATTRIBUTES = (f"{{{XSI}}}nil", f"{{{XSI}}}schemaLocation", f"{{{XSI}}}noNamespaceSchemaLocation")
_ATTRIBUTE_VALUES = "|x|true|false|urn:a b|urn:a|#x|%zz|%20|a[b]|FPR12|FPA12|FSM10|MICROCRM|12345678901"
ATTRIBUTE_VALUES = tuple(_ATTRIBUTE_VALUES.split("|"))


def attribute(root: Element, rng: random.Random) -> None:
    element = _any(root, rng)
    known = tuple(str(name) for name in element.attrib)
    name = rng.choice((*ATTRIBUTES, *XSI_ATTRIBUTES, *known, *known))
    element.set(name, rng.choice(ATTRIBUTE_VALUES))


def drop_attribute(root: Element, rng: random.Random) -> None:
    element = root if rng.random() < 0.5 else _any(root, rng)
    for name in list(element.attrib)[:1]:
        del element.attrib[name]


def retext(root: Element, rng: random.Random) -> None:
    _leaf(root, rng).text = rng.choice(VALUES)


def borrow(root: Element, rng: random.Random) -> None:
    """The value of another leaf: often right, often almost."""
    _leaf(root, rng).text = _leaf(root, rng).text


def stretch(root: Element, rng: random.Random) -> None:
    leaf = _leaf(root, rng)
    length = rng.choice(LENGTHS if rng.random() < 0.9 else LONG)
    sign = rng.choice(SIGNS)
    leaf.text = ((leaf.text or "") + sign * length)[:length] if rng.random() < 0.5 else sign * length


def edit(root: Element, rng: random.Random) -> None:
    """One character more, less or other."""
    leaf = _leaf(root, rng)
    text = leaf.text or ""
    at = rng.randint(0, len(text))
    sign = rng.choice(
        ("", " ", "\n", "0", "9", "-", ".", ",", "a", "Z", "é", "€", "😀", "\x7f", "\x9f", "=", "+")
    )
    leaf.text = text[:at] + sign + text[at + rng.randint(0, 1) :]


def empty(root: Element, rng: random.Random) -> None:
    element = _any(root, rng)
    for child in list(element):
        element.remove(child)
    element.text = None


def nest(root: Element, rng: random.Random) -> None:
    leaf = _leaf(root, rng)
    etree.SubElement(leaf, rng.choice(NAMES)).text = leaf.text


ON_TREES: Sequence[Mutation] = (
    *(
        drop,
        drop,
        double,
        double,
        swap,
        swap,
        move,
        transplant,
        rename,
        qualify,
        insert,
        stray_text,
        attribute,
    ),
    *(
        drop_attribute,
        retext,
        retext,
        retext,
        retext,
        borrow,
        borrow,
        stretch,
        stretch,
        edit,
        edit,
        empty,
        nest,
    ),
)


def mutate(data: bytes, rng: random.Random) -> bytes:
    """One damaged file out of a good one: mostly one wound, sometimes three; one in eight is hurt in its bytes."""
    if rng.random() < 0.125:
        return hurt_bytes(data, rng)
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    for _ in range(rng.choice((1, 1, 1, 1, 2, 3))):
        rng.choice(ON_TREES)(root, rng)
    encoding = rng.choice(("UTF-8", "UTF-8", "UTF-8", "UTF-16", "ISO-8859-1"))
    return bytes(etree.tostring(root, encoding=encoding, xml_declaration=True))  # type: ignore[arg-type] # the stubs say str


def hurt_bytes(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    wounds: tuple[Callable[[], bytes], ...] = (
        lambda: data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :],
        lambda: data[:at] + data[at + rng.randint(1, 20) :],
        lambda: data[:at] + bytes([rng.randrange(256)]) + data[at:],
        lambda: data[:at],
        lambda: data.replace(
            b"UTF-8", rng.choice((b"ISO-8859-1", b"US-ASCII", b"UTF-16", b"windows-1252", b"x-none")), 1
        ),
        lambda: data.decode("utf-8", "ignore").encode(rng.choice(("latin-1", "utf-16", "utf-32")), "ignore"),
        lambda: rng.choice((b"\xef\xbb\xbf", b" ", b"\n", b"\x00", b"<!-- -->", b"\xff\xfe")) + data,
        lambda: data + rng.choice((b" ", b"\n<!-- x -->", b"<a/>", b"\x00", b"x", b"<?pi?>")),
        lambda: (
            data[:at]
            + rng.choice((b"<!-- x -->", b"<?pi x?>", b"<![CDATA[ ]]>", b"&amp;", b"&#10;", b"&x;"))
            + data[at:]
        ),
    )
    return rng.choice(wounds)()
