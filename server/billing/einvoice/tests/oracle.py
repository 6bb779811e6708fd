"""The official schemas and the samples, when the folder `shared` lies beside the repository: only tests look there."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from billing.einvoice import NotXml, parse
from billing.einvoice.xml import Element, local_name

FISCAL = Path(__file__).resolve().parents[5] / "shared" / "fiscal"
SAMPLES = FISCAL / "samples"

beside_the_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the folder ../shared is not beside the repository"
)

_SCHEMAS = {
    "FatturaElettronica": "Schema_FatturaPA_v1.2.3.xsd",
    "FatturaElettronicaSemplificata": "Schema_VFSM10_v1.0.2.xsd",
}


def schema_accepts(root: Element) -> bool:
    """The verdict of the official schema."""
    name = local_name(root.tag)
    return name in _SCHEMAS and bool(_schema(name).validate(root))


def schema_says(root: Element) -> str:
    """Its first complaint about the element validated last."""
    known = local_name(root.tag) in _SCHEMAS
    return str(_schema(local_name(root.tag)).error_log).partition("\n")[0] if known else "unknown root"


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(FISCAL / "data" / "xsd" / _SCHEMAS[name])))


@cache
def samples() -> dict[str, bytes]:
    """Every sample that is XML without repair, by file name."""
    return {path.name: path.read_bytes() for path in sorted(SAMPLES.iterdir()) if is_xml(path.read_bytes())}


def is_xml(data: bytes) -> bool:
    try:
        parse(data)
    except NotXml:
        return False
    return True
