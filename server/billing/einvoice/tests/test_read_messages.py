"""The messages of SdI are told apart by content and read into values."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from billing.einvoice.messages import (
    Attestation,
    BuyerDecision,
    DecisionRejection,
    Delivery,
    InvoiceReference,
    Metadata,
    NotAMessage,
    Outcome,
    Rejection,
    SdiError,
    TermsExpired,
    Undelivered,
    read_message,
)
from billing.einvoice.reading import open_received
from billing.einvoice.tests import notices
from billing.einvoice.tests.oracle import SAMPLES, beside_the_samples
from billing.einvoice.xml import parse


@pytest.mark.parametrize(("code", "flow"), notices.BODIES)
@pytest.mark.parametrize("prefix", ["types", "ns2"])
def test_root_and_namespace_decide(code: str, flow: str, prefix: str) -> None:
    data = notices.xml(code, flow, prefix=prefix)
    assert open_received(data, "IT01234567890_1_XX_001.xml").kind == "message"
    message = read_message(parse(data))
    assert (message.code, message.flow, message.sdi_id, message.message_id) == (code, flow, "111", "99")
    assert not message.findings
    assert not message.is_signed


def test_a_delivery() -> None:
    message = notices.message("RC")
    assert isinstance(message, Delivery)
    assert message.received_at == datetime(2026, 8, 6, 21, 7, 29, tzinfo=timezone(timedelta(hours=2)))
    assert message.delivered_at == datetime(2026, 8, 7, 1, tzinfo=UTC)
    assert (message.recipient_code, message.hash) == ("ABC1234", notices.HASH)


def test_a_rejection_lists_its_errors() -> None:
    message = notices.message("NS")
    assert isinstance(message, Rejection)
    assert message.errors == (SdiError("00404", "Doppia", "Cambia numero"),)


def test_an_outcome_concerns_one_invoice_of_the_lot() -> None:
    message = notices.message("NE", "pa")
    assert isinstance(message, Outcome)
    assert (message.decision.outcome, message.decision.invoice) == ("EC02", InvoiceReference("7", 2026, 2))


def test_the_others() -> None:
    undelivered, expired, attested = (
        notices.message("MC"),
        notices.message("DT", "pa"),
        notices.message("AT", "pa"),
    )
    metadata, decision, refused = (
        notices.message("MT"),
        notices.message("EC", "pa"),
        notices.message("SE", "pa"),
    )
    assert isinstance(undelivered, Undelivered)
    assert undelivered.available_on == date(2026, 8, 8)
    assert isinstance(expired, TermsExpired)
    assert expired.invoice == InvoiceReference("7", 2026, 2)
    assert isinstance(attested, Attestation)
    assert attested.hash == notices.HASH
    assert isinstance(metadata, Metadata)
    assert (metadata.format, metadata.attempts) == ("FPR12", 1)
    assert isinstance(decision, BuyerDecision)
    assert decision.outcome == "EC01"
    assert isinstance(refused, DecisionRejection)
    assert (refused.reason, refused.buyer_message_id) == ("EN01", "m1")


def test_a_foreign_namespace_is_noted_and_content_decides() -> None:
    private = notices.message("RC", namespace="urn:x")
    public = notices.message("RC", "pa", namespace="urn:x")
    assert (private.flow, public.flow) == ("private", "pa")
    assert [finding.fault for finding in private.findings] == ["namespace"]


def test_a_hash_in_base64_is_the_same_hash() -> None:
    encoded = base64.b64encode(bytes.fromhex(notices.HASH)).decode()
    assert notices.message("RC", hash=encoded).hash == notices.HASH


def test_what_is_missing_or_wrong_is_noted() -> None:
    broken = notices.xml("RC", hash="xyz").replace(b"2026-08-07T01", b"ieri").replace(b">111<", b"><")
    faults = {(finding.path, finding.fault) for finding in read_message(parse(broken)).findings}
    assert faults == {("Hash", "value"), ("DataOraConsegna", "value"), ("IdentificativoSdI", "missing")}


def test_other_xml_is_no_message() -> None:
    with pytest.raises(NotAMessage):
        read_message(parse(b"<Fattura/>"))


@beside_the_samples
def test_the_samples_are_what_their_names_say() -> None:
    found = 0
    for path in SAMPLES.iterdir():
        received = open_received(path.read_bytes(), path.name)
        if received.kind == "message" and received.root is not None:
            found += 1
            assert f"_{read_message(received.root).code}_" in path.name
    assert found >= 8
