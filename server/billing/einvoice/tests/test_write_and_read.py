"""Model -> XML -> model, and XML -> model -> XML: nothing is lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from billing.einvoice import (
    Block,
    NotAnInvoice,
    NotXml,
    check_structure,
    leaves,
    parse,
    read,
    value_at,
    write,
)
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.tests import invoices
from billing.einvoice.tree import Field

EVERY_FORM = [invoices.ordinary(3), invoices.full(), invoices.simplified()]


@pytest.mark.parametrize("invoice", EVERY_FORM)
def test_what_is_written_is_read_back(invoice: FatturaElettronica) -> None:
    assert read(parse(write(invoice))) == invoice


@pytest.mark.parametrize("invoice", EVERY_FORM)
def test_writing_what_was_read_gives_the_same_bytes(invoice: FatturaElettronica) -> None:
    assert write(read(parse(write(invoice)))) == write(invoice)


def test_the_full_invoice_holds_every_element_of_the_format() -> None:
    """So that no block is left out of these tests."""
    named = {path.replace("[1]", "").replace("[2]", "") for path, _, _ in leaves(invoices.full())}
    seller = "FatturaElettronicaHeader/CedentePrestatore/DatiAnagrafici/Anagrafica/"
    absent = {path for path in _every_leaf(FatturaElettronica) if path not in named and path != "Signature"}
    # Two groups exclude each other: whoever has a name has no denomination.
    assert {
        path
        for path in absent
        if not path.endswith(("Denominazione", "Nome", "Cognome", "Titolo", "CodEORI"))
    } == set()
    assert seller + "Titolo" in named


def _every_leaf(block: type[Block], path: str = "") -> set[str]:
    found: set[str] = set()
    for field in block.plan.fields:
        below = f"{path}/{field.name}" if path else field.name
        found |= _below(field, below)
    return found


def _below(field: Field, path: str) -> set[str]:
    return {path} if field.type is None else _every_leaf(field.type, path)


def test_an_unusual_spelling_survives_until_the_value_changes() -> None:
    data = (
        write(invoices.ordinary())
        .replace(b"<AliquotaIVA>22.00", b"<AliquotaIVA>022.00")
        .replace(b"10-15<", b"10-15Z<")
    )
    invoice = read(parse(data))
    assert value_at(invoice, "FatturaElettronicaBody[1]/DatiGenerali/DatiGeneraliDocumento/Data") == date(
        2026, 10, 15
    )
    assert write(invoice) == data
    line = value_at(invoice, "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[1]")
    assert line.AliquotaIVA == 22
    line.AliquotaIVA = Decimal("10.00")
    assert b"<AliquotaIVA>10.00" in write(invoice)


def test_a_value_that_cannot_be_read_is_none_and_written_back_as_it_was() -> None:
    data = write(invoices.ordinary()).replace(b"<PrezzoUnitario>50.00", b"<PrezzoUnitario>50,00")
    invoice = read(parse(data))
    assert (
        value_at(invoice, "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[1]/PrezzoUnitario")
        is None
    )
    assert write(invoice) == data


def test_a_code_of_blanks_which_the_schema_admits_is_not_lost() -> None:
    data = write(invoices.ordinary()).replace(b"<IdCodice>01234560587<", b"<IdCodice> <", 1)
    assert not check_structure(parse(data))
    invoice = read(parse(data))
    assert value_at(invoice, "FatturaElettronicaHeader/DatiTrasmissione/IdTrasmittente/IdCodice") is None
    assert write(invoice) == data


@pytest.mark.parametrize("prefix", [b"p", b"ns3"])
@pytest.mark.parametrize("inside", [b"", b"<ds:Object>/ns3:FatturaElettronica</ds:Object>"])
def test_a_signature_is_the_same_under_any_prefix_of_the_root(prefix: bytes, inside: bytes) -> None:
    signature = (
        b'<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="a"><ds:SignedInfo>'
        b'<ds:CanonicalizationMethod Algorithm="urn:a"/><ds:SignatureMethod Algorithm="urn:b"/><ds:Reference URI="">'
        b'<ds:DigestMethod Algorithm="urn:c"/><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference></ds:SignedInfo>'
        b"<ds:SignatureValue>AAAA</ds:SignatureValue>" + inside + b"</ds:Signature>"
    )
    data = write(invoices.ordinary()).replace(b"p:F", prefix + b":F").replace(b"xmlns:p", b"xmlns:" + prefix)
    invoice = read(parse(data.replace(b"</" + prefix, signature + b"</" + prefix)))
    again = write(invoice)
    assert read(parse(again)) == invoice
    assert not check_structure(parse(again))


def test_order_and_namespaces_do_not_stop_the_reader() -> None:
    data = write(invoices.ordinary())
    shuffled = data.replace(b"<Divisa>EUR</Divisa>", b"").replace(
        b"</Numero>", b"</Numero><Divisa>EUR</Divisa>"
    )
    qualified = data.replace(b"xmlns:p=", b"xmlns=").replace(b"p:Fattura", b"Fattura")
    assert read(parse(shuffled)) == read(parse(qualified)) == invoices.ordinary()


def test_an_empty_country_means_italy() -> None:
    data = write(invoices.ordinary()).replace(b"<Nazione>IT<", b"<Nazione><")
    assert not check_structure(parse(data))
    assert read(parse(data)) == invoices.ordinary()


def test_amounts_get_the_decimals_they_need_and_are_never_rounded() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee = [
        invoices.line(PrezzoUnitario=Decimal(50), PrezzoTotale=Decimal("1E+2"), Quantita=Decimal("2.5"))
    ]
    data = write(invoice)
    assert b"<PrezzoUnitario>50.00<" in data
    assert b"<PrezzoTotale>100.00<" in data
    assert b"<Quantita>2.50<" in data


def test_special_signs_are_escaped() -> None:
    invoice = invoices.ordinary()
    said = 'Ferro & Figli <"speciale"> ]]>'
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.Causale = [said]
    assert read(parse(write(invoice))) == invoice


def test_a_control_character_is_refused_before_it_becomes_a_broken_file() -> None:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.Causale = ["a\x00b"]
    with pytest.raises(ValueError, match=r"U\+0000"):
        write(invoice)


def test_other_xml_is_not_an_invoice() -> None:
    with pytest.raises(NotAnInvoice):
        read(parse(b"<html/>"))
    assert check_structure(parse(b"<html/>"))[0].fault == "root"


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "empty"),
        (b"ciao", "not_xml"),
        (b"<a><b></a>", "not_xml"),
        (b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "doctype"),
        (b"<!DOCTYPE a><a/>" + b" " * 9_000_001, "doctype"),
    ],
)
def test_what_is_no_xml_says_why(data: bytes, fault: str) -> None:
    with pytest.raises(NotXml) as refused:
        parse(data)
    assert refused.value.finding.fault == fault
    assert refused.value.finding.hint
