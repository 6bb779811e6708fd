"""The structure of an XAdES signature: the W3C's schema of XML Signature, as far as it decides whether a file is valid.

This says nothing of whether the signature holds; only that its elements are those of the standard. Children are compared
as a line of names with one regular expression per type. Inside <Object> and other open places anything may stand, but
what the standard knows is still looked at ("lax").
Source: https://www.w3.org/TR/xmldsig-core1/, schema of 2002.
"""

from __future__ import annotations

from collections.abc import Callable

from billing.einvoice import explain
from billing.einvoice.charset import XML_SPACE
from billing.einvoice.findings import Finding
from billing.einvoice.signature_types import (
    CONTENT,
    DS,
    HARMLESS,
    LOCAL,
    NAME,
    TEXT,
    TYPES,
    XSD,
    XSI,
    Type,
    is_uri,
)
from billing.einvoice.xml import Element, local_name


def check_signature(element: Element, path: str, add: Callable[[Finding], None]) -> None:
    """Notes what the standard would refuse in a <ds:Signature>. Depth does not matter: no recursion."""
    identifiers: set[str] = set()
    waiting: list[tuple[Element, str]] = [
        (element, "Signature")
    ]  # the name of its type, or nothing where all passes
    while waiting:
        current, type_name = waiting.pop()
        found = _faults(current, type_name, identifiers) if type_name else _foreign_faults(current)
        for problem in found:
            add(explain.signature_fault(path, f"Firma XAdES, <{local_name(current.tag)}>: {problem}."))
        waiting.extend((child, _type_of(child, type_name)) for child in current if local_name(child.tag))


def _type_of(child: Element, parent: str) -> str:
    name = child.tag.removeprefix(DS)
    if name == child.tag or name not in TYPES:
        return ""
    return "" if name in LOCAL and f"{name} " not in TYPES.get(parent, TEXT).content else name


def _faults(element: Element, type_name: str, identifiers: set[str]) -> list[str]:
    type = TYPES[type_name]
    children = [child for child in element if local_name(child.tag)]
    line = "".join(_name_in_line(child) for child in children)
    faults = list(_attribute_faults(element, type, identifiers))
    if type.text is not None:
        if children:
            faults.append("contiene elementi e deve contenere solo un valore")
        elif not type.text(element.text or ""):
            faults.append("il valore non è nella forma richiesta")
        return faults
    if not CONTENT[type_name](line):
        faults.append("elementi mancanti, in più o fuori ordine")
    if type.strict and any(not _type_of(child, type_name) for child in children):
        faults.append("contiene un elemento sconosciuto allo standard")
    if not type.mixed:
        texts = [element.text, *(child.tail for child in element)]
        if any(text and text.strip(XML_SPACE) for text in texts):
            faults.append("testo fuori dagli elementi")
    return faults


def _foreign_faults(element: Element) -> list[str]:
    """Of an element that the standard does not know only the type that it gives itself is looked at."""
    said = element.get(f"{XSI}type")
    if said is None:
        return []
    prefix, _, name = str(said).rpartition(":")
    is_built_in = element.nsmap.get(prefix or None) == XSD
    if is_built_in and (name == "anyType" or (name == "string" and not len(element))):
        return []
    return ["si dà un tipo (xsi:type) sconosciuto"]


def _name_in_line(child: Element) -> str:
    if child.tag.startswith(DS):
        return child.tag.removeprefix(DS) + " "
    return "OTHER " if child.tag.startswith("{") else "UNQUALIFIED "


def _attribute_faults(element: Element, type: Type, identifiers: set[str]) -> list[str]:
    faults = [f"manca l'attributo {name}" for name in type.required if element.get(name) is None]
    for name, text in element.attrib.items():
        if name in type.uris:
            if not is_uri(str(text)):
                faults.append(f"l'attributo {name} non è un indirizzo valido")
        elif name == "Id" and type.identified:
            identifier = str(text).strip(XML_SPACE)
            if not NAME(identifier) or identifier in identifiers:
                faults.append("l'attributo Id non è valido o è ripetuto")
            identifiers.add(identifier)
        elif name not in type.plain and name not in HARMLESS:
            faults.append(f"attributo {local_name(name)} non previsto")
    return faults
