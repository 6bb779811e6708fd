"""What is wrong is named, in its place, with the way to mend it."""

from __future__ import annotations

import random

import pytest

from billing.einvoice import Finding, NotXml, check_structure, errors, parse, read, write
from billing.einvoice.findings import MOST_FINDINGS
from billing.einvoice.tests import invoices
from billing.einvoice.tests.mutations import mutate

BODY = "FatturaElettronicaBody[1]"
DOCUMENT = f"{BODY}/DatiGenerali/DatiGeneraliDocumento"
LINE = f"{BODY}/DatiBeniServizi/DettaglioLinee[1]"
SELLER = "FatturaElettronicaHeader/CedentePrestatore"

# What is replaced in a good file, by what, and the fault and path that must be found.
WOUNDS = {
    "missing": (b"<Divisa>EUR</Divisa>", b"", "missing", f"{DOCUMENT}/Divisa"),
    "missing block": (
        b"<DatiRiepilogo>",
        b"<DatiVeicoli>",
        "missing",
        f"{BODY}/DatiBeniServizi/DatiRiepilogo[1]",
    ),
    "repeated": (b"<Divisa>EUR</Divisa>", b"<Divisa>EUR</Divisa>" * 2, "repeated", f"{DOCUMENT}/Divisa"),
    "order": (
        b"<Divisa>EUR</Divisa><Data>2026-10-15</Data>",
        b"<Data>2026-10-15</Data><Divisa>EUR</Divisa>",
        "out_of_order",
        f"{DOCUMENT}/Divisa",
    ),
    "unknown": (b"<Divisa>", b"<Sconto>1</Sconto><Divisa>", "unexpected", f"{DOCUMENT}/Sconto"),
    "two names": (
        b"<Denominazione>",
        b"<Nome>Ugo</Nome><Denominazione>",
        "both_names",
        f"{SELLER}/DatiAnagrafici/Anagrafica",
    ),
    "no name": (
        b"<Denominazione>Officine Bassi Srl</Denominazione>",
        b"",
        "no_name",
        f"{SELLER}/DatiAnagrafici/Anagrafica",
    ),
    "half a name": (
        b"<Cognome>Bianchi</Cognome>",
        b"",
        "missing",
        "FatturaElettronicaHeader/CessionarioCommittente/DatiAnagrafici/Anagrafica/Cognome",
    ),
    "text": (
        b"<DatiTrasmissione>",
        b"<DatiTrasmissione>ciao",
        "text_between",
        "FatturaElettronicaHeader/DatiTrasmissione",
    ),
    "nested": (b"<Divisa>EUR", b"<Divisa><b/>EUR", "elements_inside", f"{DOCUMENT}/Divisa"),
    "attribute": (b"<Divisa>", b'<Divisa lang="it">', "attribute", f"{DOCUMENT}/Divisa"),
    "namespace": (b"fatture/v1.2", b"fatture/v1.3", "namespace", ""),
    "inner namespace": (b"<Divisa>", b'<Divisa xmlns="urn:x">', "element_namespace", f"{DOCUMENT}/Divisa"),
    "no version": (b' versione="FPR12"', b"", "missing_attribute", "@versione"),
    "version": (b'versione="FPR12"', b'versione="1.2"', "code", "@versione"),
    "empty": (b"<Descrizione>Consulenza<", b"<Descrizione><", "empty", f"{LINE}/Descrizione"),
    "too long": (b"<Causale>Lavori", b"<Causale>" + b"x" * 200, "too_long", f"{DOCUMENT}/Causale[1]"),
    "too short": (b"<Divisa>EUR", b"<Divisa>EU", "format", f"{DOCUMENT}/Divisa"),
    "euro": (b"Consulenza", "Consulenza da 100 €".encode(), "characters", f"{LINE}/Descrizione"),
    "code": (b"TD01", b"TD99", "code", f"{DOCUMENT}/TipoDocumento"),
    "comma": (b"<PrezzoUnitario>50.00", b"<PrezzoUnitario>1.050,00", "comma", f"{LINE}/PrezzoUnitario"),
    "one decimal": (b"<PrezzoUnitario>50.00", b"<PrezzoUnitario>50.0", "decimals", f"{LINE}/PrezzoUnitario"),
    "negative quantity": (b"<Quantita>2.00", b"<Quantita>-2.00", "sign", f"{LINE}/Quantita"),
    "rate above 100": (b"<AliquotaIVA>22.00", b"<AliquotaIVA>122.00", "too_large", f"{LINE}/AliquotaIVA"),
    "words for a number": (b"<NumeroLinea>1", b"<NumeroLinea>uno", "not_a_number", f"{LINE}/NumeroLinea"),
    "line 10000": (b"<NumeroLinea>1", b"<NumeroLinea>10000", "out_of_range", f"{LINE}/NumeroLinea"),
    "Italian date": (b"<Data>2026-10-15", b"<Data>15/10/2026", "not_a_date", f"{DOCUMENT}/Data"),
    "no such day": (b"<Data>2026-10-15", b"<Data>2026-02-30", "not_a_date", f"{DOCUMENT}/Data"),
    "blanks around a date": (b"<Data>2026-10-15", b"<Data> 2026-10-15", "spaces", f"{DOCUMENT}/Data"),
    "small letters": (
        b"<IdPaese>IT",
        b"<IdPaese>it",
        "case",
        "FatturaElettronicaHeader/DatiTrasmissione/IdTrasmittente/IdPaese",
    ),
}


def wounded(name: str) -> bytes:
    before, after, _, _ = WOUNDS[name]
    data = write(invoices.ordinary())
    if name == "missing block":
        before, after = data[data.index(b"<DatiRiepilogo>") : data.index(b"</DatiRiepilogo>") + 16], b""
    assert before in data
    return data.replace(before, after, 1)


def check(data: bytes) -> list[Finding]:
    return check_structure(parse(data))


@pytest.mark.parametrize("name", WOUNDS)
def test_every_wound_is_found_in_its_place(name: str) -> None:
    _, _, fault, path = WOUNDS[name]
    found = check(wounded(name))
    assert (fault, path) in [(finding.fault, finding.path) for finding in found]
    assert {finding.code for finding in found} == {"00200"}


@pytest.mark.parametrize("name", WOUNDS)
def test_every_finding_is_a_sentence_and_says_how_to_mend(name: str) -> None:
    for finding in check(wounded(name)):
        assert finding.message.endswith((".", "?"))
        assert finding.hint
        assert "None" not in finding.message + finding.hint


def test_sentences_are_such_as_a_person_can_follow() -> None:
    data = write(invoices.ordinary()).replace(b"<PrezzoUnitario>50.00", b"<PrezzoUnitario>1.050,00")
    (finding,) = check(data)
    assert finding.message == "<PrezzoUnitario> (prezzo unitario) contiene «1.050,00» con la virgola."
    assert finding.hint == "Usa il punto per i decimali: 1050.00"


def test_several_faults_are_all_told_at_once() -> None:
    data = write(invoices.ordinary()).replace(b"TD01", b"TD99").replace(b"<CAP>40121", b"<CAP>D-101")
    assert [finding.fault for finding in check(data)] == ["format", "format", "code"]


def test_a_broken_file_does_not_become_thousands_of_sentences() -> None:
    data = write(invoices.ordinary(500)).replace(b"<AliquotaIVA>22.00", b"<AliquotaIVA>22")
    assert len(check(data)) == MOST_FINDINGS


def test_a_namespace_for_everything_is_told_where_it_begins() -> None:
    data = write(invoices.ordinary(60)).replace(b"p:FatturaElettronica", b"FatturaElettronica")
    found = check(data.replace(b"xmlns:p=", b"xmlns="))
    assert [(finding.fault, finding.path) for finding in found] == [
        ("element_namespace", "FatturaElettronicaHeader"),
        ("element_namespace", "FatturaElettronicaBody[1]"),
    ]


@pytest.mark.parametrize(
    ("inside", "faults"),
    [
        ('<q xsi:type="xs:string">a</q>', []),
        ('<q xsi:type="xs:anyType"><a/></q>', []),
        ('<q xsi:type="xs:string"><a/></q>', ["signature"]),
        ('<q><a xsi:type="0"/></q>', ["signature"]),
        ('<q xsi:type="unknown:type"/>', ["signature"]),
    ],
)
def test_an_element_inside_a_signature_may_not_give_itself_any_type(inside: str, faults: list[str]) -> None:
    signature = f"""<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
        xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <ds:SignedInfo><ds:CanonicalizationMethod Algorithm="urn:a"/><ds:SignatureMethod Algorithm="urn:b"/>
        <ds:Reference URI=""><ds:DigestMethod Algorithm="urn:c"/><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>
        </ds:SignedInfo><ds:SignatureValue>AAAA</ds:SignatureValue><ds:Object>{inside}</ds:Object></ds:Signature>"""
    data = write(invoices.ordinary()).replace(b"</p:", signature.encode() + b"</p:")
    assert [finding.fault for finding in check(data)] == faults


@pytest.mark.parametrize(
    ("given", "faults"),
    [
        ('xsi:type="p:DataFatturaType">2026-10-01', []),
        ('xsi:type="p:DataFatturaType">1969-10-01', ["attribute"]),
        ('xsi:type="xs:date">1969-10-01', []),
        ('xsi:type="p:date">2026-10-01', ["attribute"]),
        ('xsi:type=" xs:date">2026-10-01', ["attribute"]),
        ('xsi:type="xs:DataFatturaType">2026-10-01', ["attribute"]),
    ],
)
def test_a_date_may_call_itself_by_its_type_or_a_narrower_one(given: str, faults: list[str]) -> None:
    linked = (
        '<DatiFattureCollegate xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/'
        f'XMLSchema-instance"><IdDocumento>1</IdDocumento><Data {given}</Data></DatiFattureCollegate>'
    )
    data = write(invoices.ordinary()).replace(b"</DatiGenerali>", linked.encode() + b"</DatiGenerali>")
    assert [finding.fault for finding in check(data)] == faults


def test_stray_signs_in_an_attachment_only_warn() -> None:
    good = write(invoices.full())
    found = check(good.replace(b"<Attachment>", b"<Attachment>*"))
    assert [(finding.severity, finding.fault) for finding in found] == [("warning", "base64_stray")]
    assert errors(found) == []
    assert [finding.fault for finding in check(good.replace(b"</Attachment>", b"A</Attachment>"))] == [
        "base64"
    ]


def test_no_damage_makes_the_check_or_the_reader_fall() -> None:
    source = {0: write(invoices.ordinary(2)), 1: write(invoices.full()), 2: write(invoices.simplified())}
    for number in range(600):
        data = mutate(source[number % 3], random.Random(number))
        try:
            root = parse(data)
        except NotXml:
            continue
        found = check_structure(root)
        if not found or found[0].fault != "root":
            assert write(read(root))
