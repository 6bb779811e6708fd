"""Every kind of value against golden cases, which the app reads too; the schema stands behind them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import cast

import pytest
from lxml import etree

from billing.einvoice import types
from billing.einvoice.kinds import Kind
from billing.einvoice.tests.oracle import FISCAL, beside_the_samples

VECTORS = json.loads((Path(__file__).resolve().parents[4] / "vectors" / "einvoice_values.json").read_text())
KINDS = {name: kind for name, kind in vars(types).items() if isinstance(kind, Kind) and name != "SIGNATURE"}


def test_every_kind_has_its_cases() -> None:
    assert set(VECTORS["accepted"]) == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_accepts_what_it_should_and_nothing_else(name: str) -> None:
    accepted = [value for value in VECTORS["values"] if KINDS[name].accepts(value)]
    assert accepted == VECTORS["accepted"][name]


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_explains_what_it_refuses(name: str) -> None:
    for value in VECTORS["values"]:
        if not KINDS[name].accepts(value):
            fault = KINDS[name].explain(value)
            assert fault.fault
            assert fault.message
            assert fault.hint


@pytest.mark.parametrize("name", KINDS)
def test_the_example_of_a_kind_passes(name: str) -> None:
    kind = KINDS[name]
    assert kind.accepts(kind.example)
    assert kind.write(kind.read(kind.example)) == kind.example


@beside_the_samples
@pytest.mark.parametrize("name", sorted(KINDS))
def test_the_schema_stands_behind_the_cases(name: str) -> None:
    kind, schema = KINDS[name], _schema_of(name)
    for value in VECTORS["values"]:
        element = etree.Element("{urn:t}a")
        element.text = value
        assert bool(kind.accepts(value)) == schema.validate(element), value


def _schema_of(name: str) -> etree.XMLSchema:
    """A schema of one element whose type is the official one."""
    file = (
        "Schema_VFSM10_v1.0.2.xsd"
        if name.startswith("SIMPLIFIED") or name == "RECIPIENT_CODE_7"
        else "Schema_FatturaPA_v1.2.3.xsd"
    )
    official = etree.parse(str(FISCAL / "data" / "xsd" / file)).getroot()
    xs = "{http://www.w3.org/2001/XMLSchema}"
    built_in = name in ("DAY", "MOMENT", "FILE")
    schema = etree.Element(f"{xs}schema", nsmap=cast("dict[str, str]", {"xs": xs[1:-1], None: "urn:t"}))
    schema.set("targetNamespace", "urn:t")
    kind_name = KINDS[name].name
    etree.SubElement(schema, f"{xs}element", name="a", type=f"xs:{kind_name}" if built_in else kind_name)
    for simple in official.findall(f"{xs}simpleType"):
        schema.append(simple)
    return etree.XMLSchema(schema)


def test_reading_is_kinder_than_the_check_but_never_guesses() -> None:
    assert types.AMOUNT_2.read(" 12.5 ") == Decimal("12.5")
    assert types.AMOUNT_2.read("12") == 12
    assert types.AMOUNT_2.read("12,50") is None
    assert types.AMOUNT_2.read("1e3") is None
    assert types.DAY.read(" 2026-10-15 ") is not None
    assert types.DAY.read("15/10/2026") is None
