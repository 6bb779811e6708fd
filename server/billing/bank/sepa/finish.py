"""What the library leaves to chance or to us: numbers, time, and the official schema's last word."""

from __future__ import annotations

from datetime import datetime
from importlib.resources import files

from lxml import etree

from billing.einvoice.xml import Element


def name_of(namespace: str, tag: str) -> str:
    return f"{{{namespace}}}{tag}"


def stamp(root: Element, message_id: str, created_at: datetime, *, batch_booking: bool) -> None:
    """The same order makes the same bytes: sepaxml takes the time and random numbers, we put ours."""
    namespace = etree.QName(root).namespace or ""
    _text(root, namespace, "MsgId", message_id)
    _text(root, namespace, "CreDtTm", created_at.isoformat(timespec="seconds"))
    for place, group in enumerate(root.iter(name_of(namespace, "PmtInf")), start=1):
        _text(group, namespace, "PmtInfId", f"{message_id}-{place}")
        _text(group, namespace, "BtchBookg", "true" if batch_booking else "false")


def _text(root: Element, namespace: str, tag: str, text: str) -> None:
    found = root.find(f".//{name_of(namespace, tag)}")
    assert found is not None, tag
    found.text = text


def check_schema(root: Element, name: str) -> None:
    """Against the official schema that comes with sepaxml. What `check_...` let pass must pass here."""
    with (files("sepaxml") / "schemas" / f"{name}.xsd").open("rb") as file:
        schema = etree.XMLSchema(etree.parse(file))
    assert schema.validate(root), str(schema.error_log)


def to_bytes(root: Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
