"""The answer of a public administration is written as the official schema wants it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from billing.einvoice.messages import (
    BuyerDecision,
    InvalidDecision,
    InvoiceReference,
    check_decision,
    decision_file_name,
    read_message,
    write_decision,
)
from billing.einvoice.tests.oracle import FISCAL, beside_the_samples
from billing.einvoice.xml import parse

DECISION = BuyerDecision(
    flow="pa",
    sdi_id="123456789012",
    outcome="EC02",
    invoice=InvoiceReference("2026/7", 2026, 1),
    description="Importo errato: è < di quello dell'ordine & senza CIG",
    buyer_message_id="m-1",
)


def test_what_is_written_is_read_back() -> None:
    assert read_message(parse(write_decision(DECISION))) == DECISION


@beside_the_samples
@pytest.mark.parametrize(
    "decision",
    [DECISION, BuyerDecision(flow="pa", sdi_id="1", outcome="EC01"), replace(DECISION, description="")],
)
def test_the_official_schema_accepts_it(decision: BuyerDecision) -> None:
    schema = etree.XMLSchema(etree.parse(str(FISCAL / "data" / "xsd" / "MessaggiTypes_v1.1.xsd")))
    schema.assertValid(parse(write_decision(decision)))


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"sdi_id": ""}, "IdentificativoSdI"),
        ({"sdi_id": "1234567890123"}, "IdentificativoSdI"),
        ({"outcome": None}, "Esito"),
        ({"description": "x" * 256}, "Descrizione"),
        ({"description": "\x01"}, "Descrizione"),
        ({"buyer_message_id": "x" * 15}, "MessageIdCommittente"),
        ({"invoice": InvoiceReference("è", 2026)}, "RiferimentoFattura/NumeroFattura"),
        ({"invoice": InvoiceReference("1")}, "RiferimentoFattura/AnnoFattura"),
        ({"invoice": InvoiceReference("1", 2026, 0)}, "RiferimentoFattura/PosizioneFattura"),
    ],
)
def test_what_sdi_would_refuse_is_not_written(change: dict[str, object], path: str) -> None:
    wrong = replace(DECISION, **change)  # type: ignore[arg-type]  # one field at a time
    assert [finding.path for finding in check_decision(wrong)] == [path]
    with pytest.raises(InvalidDecision):
        write_decision(wrong)


def test_its_name_follows_the_invoice() -> None:
    assert decision_file_name("IT01234567890_11111.xml.p7m", "001") == "IT01234567890_11111_EC_001.xml"
    with pytest.raises(ValueError, match="no name"):
        decision_file_name("../x.xml", "001")
