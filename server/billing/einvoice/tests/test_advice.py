"""Advice before sending, against the cases shared with the device."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from billing.einvoice import Finding, Invoice, value_at
from billing.einvoice.advice import Sending, advise
from billing.einvoice.advice.registry import ADVISERS
from billing.einvoice.controls.elsewhere import ELSEWHERE, OF_THE_FILE
from billing.einvoice.controls.registry import CONTROLS
from billing.einvoice.findings import MOST_FINDINGS
from billing.einvoice.json_form import invoice_from_json
from billing.einvoice.shared import AllegatiType
from billing.einvoice.tests import invoices
from billing.einvoice.tests.test_controls import VECTORS, document

CASES: list[dict[str, Any]] = json.loads((VECTORS.parent / "einvoice_advice.json").read_text())
ALL_ASKED = Sending(
    on=date(2026, 10, 15),
    size_bytes=1000,
    last_day=date(2026, 10, 1),
    creditable={"2026/15": Decimal(1)},
    intents={"1": Decimal(-1)},
    is_health=True,
    is_in_vies=False,
)


def of(case: dict[str, Any]) -> Invoice:
    invoice = document(case)
    if "attachment_bytes" in case:
        content = b"x" * case["attachment_bytes"]
        invoice.FatturaElettronicaBody[0].Allegati = [
            AllegatiType(NomeAttachment="x.pdf", Attachment=content)
        ]
    return invoice


def sending(given: dict[str, Any]) -> Sending:
    made: dict[str, Any] = dict(given)
    made |= {name: date.fromisoformat(given[name]) for name in ("on", "last_day") if name in given}
    made |= {
        name: {key: Decimal(euro) for key, euro in given[name].items()}
        for name in ("creditable", "intents")
        if name in given
    }
    return Sending(**made)


def advice(case: dict[str, Any]) -> list[Finding]:
    return advise(of(case), sending(case.get("sending", {})))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_it_says_what_the_cases_say_and_nothing_else(case: dict[str, Any]) -> None:
    found = advice(case)
    assert [f"{each.code} {each.path}" for each in found] == case["expected"]
    assert [each.message for each in found] == case.get("messages", [each.message for each in found])


def test_each_has_a_case_that_it_names_and_one_that_it_lets_pass() -> None:
    for each in ADVISERS:
        about = [case for case in CASES if case["name"].startswith(each.advice.code)]
        assert {bool(case["expected"]) for case in about} == {True, False}, each.advice.code


def test_messages_are_whole_sentences_and_paths_exist() -> None:
    for case in CASES:
        for each in advice(case):
            assert "{" not in each.message
            assert each.message.endswith(".")
            assert each.hint.endswith(".")
            if each.path:
                value_at(of(case), each.path)


def test_codes_are_not_those_of_sdi() -> None:
    known = {each.rejection.code for each in CONTROLS} | {each.code for each in (*OF_THE_FILE, *ELSEWHERE)}
    assert not known & {each.advice.code for each in ADVISERS}


def test_the_severity_tells_what_to_mend_first() -> None:
    late, deferred = (
        next(case for case in CASES if code in str(case["expected"])) for code in ("MC03", "MC09")
    )
    assert [each.severity for each in advice(late) + advice(deferred)] == ["warning", "error"]


def test_an_unfinished_tree_needs_no_advice() -> None:
    for form in ({"versione": "FPR12"}, {"versione": "FSM10"}):
        assert advise(invoice_from_json({**form, "FatturaElettronicaBody": [{}]}), ALL_ASKED) == []


def test_absurd_amounts_are_no_trouble() -> None:
    invoice = invoices.ordinary()
    body = invoice.FatturaElettronicaBody[0]
    huge = Decimal("9" * 500)
    body.DatiBeniServizi.DettaglioLinee[0].PrezzoTotale = huge
    body.DatiBeniServizi.DettaglioLinee[0].AliquotaIVA = Decimal(0)
    body.DatiBeniServizi.DettaglioLinee[0].Natura = "N4"
    body.DatiGenerali.DatiGeneraliDocumento.ImportoTotaleDocumento = huge
    assert "MC05" in {each.code for each in advise(invoice, ALL_ASKED)}


def test_a_file_full_of_faults_is_told_in_two_hundred_sentences() -> None:
    case = {"set": {"FatturaElettronicaBody[1]/DatiGenerali/DatiGeneraliDocumento/Causale": ["€"] * 250}}
    found = advice(case)
    assert len(found) == MOST_FINDINGS + 1
    assert (found[-1].code, found[-1].severity) == ("more", "warning")
    assert found[-1].message == "E altri 50, dopo i primi 200."
