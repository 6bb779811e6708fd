"""The official schemas are the oracle, when they lie beside the repository. The long proof: `mutate.py`."""

from __future__ import annotations

import json

import pytest

from billing.einvoice import check_structure, errors, leaves, parse, read, write
from billing.einvoice.tests import invoices
from billing.einvoice.tests.mutate import compare
from billing.einvoice.tests.oracle import SAMPLES, beside_the_samples, samples, schema_accepts
from billing.einvoice.xml import Element, local_name

pytestmark = beside_the_samples

INVOICE_ROOTS = ("FatturaElettronica", "FatturaElettronicaSemplificata")


def sample_invoices() -> dict[str, Element]:
    roots = {name: parse(data) for name, data in samples().items()}
    return {name: root for name, root in roots.items() if local_name(root.tag) in INVOICE_ROOTS}


def test_our_own_invoices_are_valid() -> None:
    for invoice in (invoices.ordinary(3), invoices.full(), invoices.simplified()):
        assert schema_accepts(parse(write(invoice)))


def test_every_sample_gets_the_verdict_of_the_schema() -> None:
    ours = {name: not errors(check_structure(root)) for name, root in sample_invoices().items()}
    assert ours == {name: schema_accepts(root) for name, root in sample_invoices().items()}
    assert len(ours) > 100


def test_every_sample_gets_the_verdict_of_the_manifest() -> None:
    manifest = {entry["fn"]: entry["xsd"] for entry in json.loads((SAMPLES / "manifest.json").read_text())}
    for name, root in sample_invoices().items():
        if manifest[name] != "n/a":
            assert (not errors(check_structure(root))) == (manifest[name] == "VALID"), name


def test_no_valid_sample_loses_anything_on_the_way_through_the_tree() -> None:
    for name, root in sample_invoices().items():
        if schema_accepts(root):
            tree = read(root)
            again = parse(write(tree))
            assert read(again) == tree, name
            assert _texts(again) == _texts(root), name
            assert sum(1 for _ in leaves(tree))


def _texts(root: Element) -> list[tuple[str, str]]:
    """Every element with its value, but the signature (kept as a whole) and an empty Nazione (which means IT)."""
    body = [element for element in root.iter("*") if not element.tag.startswith("{")]
    values = [(element.tag, "" if len(element) else element.text or "") for element in body]
    return [(tag, value or "IT") if tag == "Nazione" else (tag, value) for tag, value in values]


@pytest.mark.slow
def test_mutations_get_the_verdict_of_the_schema() -> None:
    outcome = compare(1500, seed=7)
    assert outcome.disagreements == []
    assert min(outcome.valid, outcome.invalid, outcome.not_xml) > 50
