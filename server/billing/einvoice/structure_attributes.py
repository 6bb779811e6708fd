"""The attributes that the format allows."""

from __future__ import annotations

from typing import cast

from billing.einvoice import explain
from billing.einvoice.kinds import Foreign, Kind
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.reader import ROOTS
from billing.einvoice.structure_rules import Findings
from billing.einvoice.tree import Field, Plan
from billing.einvoice.types import DAY, INVOICE_DAY
from billing.einvoice.xml import Element, local_name

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_HARMLESS = frozenset((f"{_XSI}schemaLocation", f"{_XSI}noNamespaceSchemaLocation"))
_XSD_TYPES = frozenset(("date", "dateTime", "base64Binary"))


def check_root_attributes(root: Element, plan: Plan, found: Findings) -> None:
    known = {said.name: said for said in plan.attributes}
    for name in _attribute_names(root):
        if name not in known and not _is_harmless(root, name, "FatturaElettronicaType"):
            found.add(explain.unexpected_attribute(name, plan.label, ""))
    for said in plan.attributes:
        text = root.get(said.name)
        if text is None and said.required:
            found.add(explain.missing_attribute(said))
        elif text is not None and not said.kind.accepts(text):
            found.add(explain.attribute_value(said, text))


def check_attributes(child: Element, field: Field, path: str, number: int, found: Findings) -> None:
    if type(field.kind) is Foreign:
        return
    official = field.type.__name__ if field.type else cast("Kind[object]", field.kind).name
    for name in _attribute_names(child):
        if not _is_harmless(child, name, official):
            found.add(explain.unexpected_attribute(name, field.label, explain.path_of(field, path, number)))


def _attribute_names(element: Element) -> list[str]:
    return [str(name) for name in element.attrib]


def _is_harmless(element: Element, name: str, official_type: str) -> bool:
    """The hints of XML Schema pass, and xsi:type when it names the very type that the place has, or a narrower one."""
    if name in _HARMLESS:
        return True
    if name != f"{_XSI}type":
        return False
    prefix, _, type_name = (element.get(name) or "").rpartition(":")
    namespace = element.nsmap.get(prefix or None)
    if namespace == "http://www.w3.org/2001/XMLSchema":
        return official_type in _XSD_TYPES and type_name == official_type
    root = ROOTS.get(local_name(element.getroottree().getroot().tag))
    if root is None or namespace != root.NAMESPACE:
        return False
    if (
        official_type == DAY.name and type_name == INVOICE_DAY.name
    ):  # only the ordinary form has the narrower day
        return root is FatturaElettronica and bool(INVOICE_DAY.accepts(element.text or ""))
    return type_name == official_type and official_type not in _XSD_TYPES
