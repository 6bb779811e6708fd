"""The door for other programs: everything about a file as JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from billing.einvoice import write
from billing.einvoice.tests import invoices, notices, wrappings
from billing.einvoice.verdict import Asked, unread, verdict

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LATER = datetime(2050, 1, 1, tzinfo=UTC)
ASKED = Asked(date(2026, 11, 22), NOW)
GOOD = write(invoices.ordinary())
NAME = "IT01234560587_00001.xml"


def told(data: bytes, asked: Asked = ASKED, name: str = NAME) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(verdict(name, data, asked)))
    return found


def wrong_sum() -> bytes:
    invoice = invoices.ordinary()
    invoice.FatturaElettronicaBody[0].DatiBeniServizi.DettaglioLinee[0].PrezzoTotale = Decimal("101.00")
    return write(invoice)


def codes(found: dict[str, Any], part: str) -> list[str]:
    return [finding["code"] for finding in found[part]]


def test_a_good_invoice() -> None:
    found = told(GOOD)
    assert found["ok"]
    assert (found["kind"], found["format"], found["layers"]) == ("invoice", "FPR12", [])
    assert found["documents"] == [{"type": "TD01", "number": "2026/15", "date": "2026-10-15"}]
    assert found["structure"] == found["controls"] == found["signatures"] == found["repairs"] == []


def test_a_fault_of_structure() -> None:
    found = told(GOOD.replace(b"<PrezzoUnitario>50.00<", b"<PrezzoUnitario>50,00<"))
    assert not found["ok"]
    assert codes(found, "structure") == ["00200"]
    first = found["structure"][0]
    assert first["path"] == "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[1]/PrezzoUnitario"
    assert set(first) == {"code", "fault", "severity", "path", "message", "hint"}


def test_what_sdi_would_refuse() -> None:
    found = told(wrong_sum())
    assert not found["ok"]
    assert "00423" in codes(found, "controls")


def test_the_day_decides() -> None:
    assert codes(told(GOOD, Asked(date(2026, 10, 14), NOW)), "controls") == ["00403"]


def test_an_invoice_from_a_file_with_another_name_is_good_until_it_is_to_be_sent() -> None:
    assert told(GOOD, name="prova.xml")["ok"]
    assert codes(told(GOOD, Asked(ASKED.on, NOW, to_send=True), "prova.xml"), "controls") == ["00001"]


def test_our_own_advice_is_given_only_for_what_is_to_be_sent_and_apart_from_sdis_codes() -> None:
    assert "advice" not in told(GOOD)
    found = told(GOOD, Asked(ASKED.on, NOW, to_send=True))
    assert (codes(found, "advice"), found["controls"], found["ok"]) == (["MC03"], [], True)
    assert told(GOOD, Asked(date(2026, 10, 15), NOW, to_send=True))["advice"] == []


def test_advice_that_should_be_mended_makes_the_file_not_good() -> None:
    data = GOOD.replace(b">TD01<", b">TD24<")
    assert told(data)["ok"]
    found = told(data, Asked(date(2026, 10, 15), NOW, to_send=True))
    assert (codes(found, "advice"), found["ok"]) == (["MC09"], False)


def test_towards_the_public_administration_a_file_leaves_signed() -> None:
    data = GOOD.replace(b"FPR12", b"FPA12").replace(b"ABC1234", b"ABC123")
    assert told(data)["ok"]
    assert codes(told(data, Asked(ASKED.on, NOW, to_send=True)), "controls") == ["00102"]


def test_a_signature_that_holds() -> None:
    found = told(wrappings.p7m(GOOD), Asked(ASKED.on, datetime(2039, 1, 1, tzinfo=UTC)))
    assert found["ok"], found["controls"]
    assert found["layers"] == ["p7m"]
    assert found["signatures"][0] | {"signed_at": ""} == {
        "kind": "p7m",
        "valid": True,
        "signed_at": "",
        "certificate_ends": "2040-01-01T00:00:00+00:00",
    }


def test_a_signature_that_does_not() -> None:
    signed = wrappings.p7m(GOOD)
    found = told(signed.replace(b"Consulenza", b"Consulente"), Asked(ASKED.on, LATER))
    assert found["signatures"][0]["valid"] is False
    assert "00102" in codes(found, "controls")


def test_a_certificate_that_ended_later_was_good_when_the_file_came() -> None:
    assert "00100" not in codes(told(wrappings.p7m(GOOD), Asked(ASKED.on, LATER)), "controls")
    assert "00100" in codes(told(wrappings.p7m(GOOD), Asked(ASKED.on, LATER, to_send=True)), "controls")


def test_a_signature_cut_short_is_not_valid() -> None:
    found = told(wrappings.p7m(GOOD)[:-40])
    assert found["kind"] == "invoice"
    assert found["signatures"] == [
        {"kind": "p7m", "valid": False, "signed_at": None, "certificate_ends": None}
    ]


def test_a_repair_is_told() -> None:
    found = told(GOOD.decode().encode("utf-16"))
    assert found["opened"]
    assert [repair["fault"] for repair in found["repairs"]] == ["encoding"]


def test_an_archive_tells_each_of_its_files() -> None:
    found = told(wrappings.zipped(("a.xml", GOOD), ("b.xml.p7m", wrappings.p7m(wrong_sum()))), name="x.zip")
    assert (found["kind"], found["ok"]) == ("archive", False)
    assert [(member["name"], member["ok"]) for member in found["members"]] == [
        ("a.xml", True),
        ("b.xml.p7m", False),
    ]


def test_a_message_of_sdi() -> None:
    found = told(notices.xml("NS"))
    assert (found["kind"], found["format"], found["ok"]) == ("message", "NS", True)
    assert found["message"]["errors"]


def test_what_does_not_open_says_why() -> None:
    for data in (b"", b"\x00\x01\x02", b"%PDF-1.7", GOOD[:300]):
        found = told(data)
        assert not found["ok"]
        assert found["reason"]["message"]


def test_xml_that_is_no_invoice_is_not_good() -> None:
    found = told(b"<a/>")
    assert (found["kind"], found["opened"], found["ok"]) == ("xml", True, False)
    assert found["notes"]


def test_a_file_that_is_not_there_has_the_same_shape() -> None:
    found = unread("nowhere.xml", "Il file nowhere.xml non esiste.")
    assert (found["ok"], found["opened"], found["reason"]["fault"]) == (False, False, "no_file")
