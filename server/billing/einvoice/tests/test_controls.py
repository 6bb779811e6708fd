"""The controls against the cases shared with the device, and against the samples when they are there."""

from __future__ import annotations

import copy
import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from billing.einvoice import (
    Invoice,
    NotAnInvoice,
    NotXml,
    check_structure,
    errors,
    parse,
    read,
    value_at,
    write,
)
from billing.einvoice.controls import DocumentKey, Situation, check, keys
from billing.einvoice.controls.elsewhere import ELSEWHERE, OF_THE_FILE
from billing.einvoice.controls.publish import FACTS, PAGE, facts, page
from billing.einvoice.controls.registry import CONTROLS
from billing.einvoice.findings import MOST_FINDINGS
from billing.einvoice.json_form import invoice_from_json, to_json
from billing.einvoice.tests import invoices
from billing.einvoice.tests.oracle import SAMPLES, beside_the_samples

VECTORS = Path(__file__).resolve().parents[4] / "vectors" / "einvoice_controls"
FAMILIES = sorted({each.family for each in CONTROLS})
BASES: dict[str, Any] = json.loads((VECTORS / "bases.json").read_text())
# Where we follow the specification further than the samples' author did: buyer's representative, simplified credit note.
BEYOND_THE_MANIFEST = {"r028_IT01234567890_FPR02.xml": {"00303"}, "r006_ESEMPIO_NDC_SEMPL.xml": {"00418"}}


@cache
def cases(family: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((VECTORS / f"{family}.json").read_text())
    return found


def document(case: dict[str, Any]) -> Invoice:
    made = copy.deepcopy(BASES[case.get("base", "ordinary")])
    for path, value in case.get("set", {}).items():
        put(made, path, value)
    return invoice_from_json(made)


def put(node: dict[str, Any], path: str, value: Any) -> None:
    """Writes a value at a path of the JSON form, making what is missing on the way; None takes away."""
    first, _, rest = path.partition("/")
    name, _, number = first.rstrip("]").partition("[")
    holder: Any = node
    key: Any = name
    if number:
        holder, key = node.setdefault(name, []), int(number) - 1
        holder.extend({} for _ in range(key + 1 - len(holder)))
    elif rest:
        node.setdefault(name, {})
    if rest:
        put(holder[key], rest, value)
    elif value is None:
        del holder[key]
    else:
        holder[key] = value


def situation(case: dict[str, Any]) -> Situation:
    on = date.fromisoformat(case["on"]) if "on" in case else None
    return Situation(on, frozenset(DocumentKey(*key) for key in case.get("already_sent", [])))


@pytest.mark.parametrize("family", FAMILIES)
def test_they_refuse_what_the_cases_say_and_nothing_else(family: str) -> None:
    wrong = {}
    for case in cases(family):
        findings = check(document(case), situation(case))
        found = [f"{each.code} {each.path}" for each in findings]
        words = [each.message for each in findings]
        if found != case["expected"] or words != case.get("messages", words):
            wrong[case["name"]] = [*found, *words]
    assert not wrong


@pytest.mark.parametrize("family", FAMILIES)
def test_every_control_has_a_case_that_it_refuses_and_one_that_it_lets_pass(family: str) -> None:
    for each in (each for each in CONTROLS if each.family == family):
        code = each.rejection.code
        about = [case for case in cases(family) if code in case["name"] or code in str(case["expected"])]
        refused = [case for case in about if any(code in said for said in case["expected"])]
        assert refused, f"no case refused by {code}"
        assert len(refused) < len(cases(family)), f"no case that passes {code}"


@pytest.mark.parametrize("family", FAMILIES)
def test_messages_are_whole_sentences_and_paths_exist(family: str) -> None:
    for case in cases(family):
        invoice = document(case)
        for each in check(invoice, situation(case)):
            assert "{" not in each.message + each.hint
            assert each.message.endswith(".")
            assert each.hint.endswith((".", ")"))
            value_at(invoice, each.path)  # KeyError for a name that the format does not know


def test_an_everyday_invoice_passes() -> None:
    for invoice in (invoices.ordinary(), invoices.ordinary(20)):
        assert check(invoice) == []


def test_an_unfinished_tree_is_checked_without_complaint_about_the_checker() -> None:
    for form in ({"versione": "FPR12"}, {"versione": "FSM10"}):
        codes = {each.code for each in check(invoice_from_json({**form, "FatturaElettronicaBody": [{}]}))}
        assert codes == {"00417"}


def test_a_file_full_of_faults_is_told_in_two_hundred_sentences() -> None:
    line = BASES["ordinary"]["FatturaElettronicaBody"][0]["DatiBeniServizi"]["DettaglioLinee"][0]
    lines = [line | {"PrezzoTotale": "1.00"}] * 250
    found = check(document({"set": {"FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee": lines}}))
    assert len(found) == MOST_FINDINGS + 1
    assert found[0].code == "00422"
    assert (found[-1].code, found[-1].message) == ("more", "E altri 51, dopo i primi 200.")
    assert errors(found[-1:])


def test_the_json_form_loses_nothing() -> None:
    for invoice in (invoices.full(), invoices.simplified(), read(parse(write(invoices.full())))):
        assert invoice_from_json(json.loads(json.dumps(to_json(invoice)))) == invoice


def test_a_document_has_its_key() -> None:
    assert keys(invoices.ordinary()) == [DocumentKey("IT01234560587", False, "2026/15", "2026")]


def test_a_code_has_one_place() -> None:
    codes = [each.rejection.code for each in CONTROLS]
    codes += [each.code for each in (*OF_THE_FILE, *ELSEWHERE)]
    assert len(codes) == len(set(codes))


def test_page_and_facts_are_up_to_date() -> None:
    assert PAGE.read_text() == page(), "run bin/einvoice_controls"
    assert FACTS.read_text() == facts(), "run bin/einvoice_controls"


def verdict(data: bytes) -> set[str] | None:
    """The codes of structure and controls; None for what is no invoice of today's forms."""
    try:
        root = parse(data)
        codes = {each.code for each in errors(check_structure(root))}
        return codes | {each.code for each in check(read(root))}
    except (NotXml, NotAnInvoice):
        return None


@beside_the_samples
def test_the_faulty_samples_raise_their_codes_and_the_valid_ones_none() -> None:
    wrong = {}
    for row in json.loads((SAMPLES / "manifest.json").read_text()):
        if row["fn"].startswith(("sn_", "sv_")):
            found = verdict((SAMPLES / row["fn"]).read_bytes())
            if found != set(row["expect"]):
                wrong[row["fn"]] = (found, row["expect"])
    assert not wrong


@beside_the_samples
def test_the_collected_samples_agree_with_their_manifest() -> None:
    wrong = {}
    for row in json.loads((SAMPLES / "manifest.json").read_text()):
        name = row["fn"]
        if not name.startswith("r") or row["xsd"] != "VALID":
            continue
        found = verdict((SAMPLES / name).read_bytes())
        if found is not None and found - BEYOND_THE_MANIFEST.get(name, set()) != set(row["sem"]):
            wrong[name] = (found, row["sem"])
    assert not wrong
