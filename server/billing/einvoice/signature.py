"""The structure of an XAdES signature: the W3C's schema of XML Signature, as far as it decides whether a file is valid.

This says nothing of whether the signature holds; only that its elements are those of the standard. Children are compared
as a line of names with one regular expression per type. Inside <Object> and other open places anything may stand, but
what the standard knows is still looked at ("lax").
Source: https://www.w3.org/TR/xmldsig-core1/, schema of 2002.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from billing.einvoice import explain
from billing.einvoice.charset import XML_SPACE
from billing.einvoice.findings import Finding
from billing.einvoice.types import FILE
from billing.einvoice.xml import Element, local_name

_DS = "{http://www.w3.org/2000/09/xmldsig#}"
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_XSD = "http://www.w3.org/2001/XMLSchema"
_HARMLESS = frozenset((f"{_XSI}schemaLocation", f"{_XSI}noNamespaceSchemaLocation"))

_URI_SIGNS = re.compile(r"[^\x21-\x7e]|[<>\"{}|\\^`]")
_PART = r"(?:[^/?#\[\]@%:]|%[0-9A-Fa-f]{2})"
_URI = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"
    rf"(?://(?:(?:{_PART}|:)*@)?(?:\[[^\]]*\]|{_PART}*)(?::[0-9]+)?(?=[/?#]|$)|(?!//))"
    r"(?:[^?#%\[\]]|%[0-9A-Fa-f]{2})*(?:\?(?:[^#%\[\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^#%]|%[0-9A-Fa-f]{2})*)?"
).fullmatch
_NAME = re.compile(r"[^\W\d][\w.\-·]*").fullmatch
_INTEGER = re.compile(r"[ \t\r\n]*[+-]?[0-9]+[ \t\r\n]*").fullmatch


def _is_uri(text: str) -> bool:
    """As libxml2 reads one: signs that an address may not hold count as an underscore."""
    return bool(_URI(_URI_SIGNS.sub("_", text.strip(XML_SPACE))))


@dataclass(frozen=True)
class _Type:
    """`content`: the children, as a regular expression over names each followed by a blank; OTHER is any of another
    namespace, UNQUALIFIED one of none. `text`: None for elements only, else a test of the text. `mixed`: text between
    the elements passes.
    """

    content: str = ""
    text: Callable[[str], object] | None = None
    mixed: bool = False
    required: tuple[str, ...] = ()
    uris: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    identified: bool = False
    strict: bool = False  # what stands in an open place must be known to the standard
    inner: dict[str, str] = field(default_factory=dict)  # children whose type has another name than they


_ANY_TEXT = re.compile(r"[\s\S]*").fullmatch
_BASE64 = _Type(text=FILE.accepts)
_TEXT = _Type(text=_ANY_TEXT)
_OTHER = "(?:OTHER )"

_TYPES: dict[str, _Type] = {
    "Signature": _Type("SignedInfo SignatureValue (?:KeyInfo )?(?:Object )*", identified=True),
    "SignatureValue": _Type(text=FILE.accepts, identified=True),
    "SignedInfo": _Type("CanonicalizationMethod SignatureMethod (?:Reference )+", identified=True),
    "CanonicalizationMethod": _Type(
        "(?:[^ ]+ )*", mixed=True, required=("Algorithm",), uris=("Algorithm",), strict=True
    ),
    "SignatureMethod": _Type(
        f"(?:HMACOutputLength )?{_OTHER}*",
        mixed=True,
        required=("Algorithm",),
        uris=("Algorithm",),
        strict=True,
    ),
    "HMACOutputLength": _Type(text=_INTEGER),
    "Reference": _Type("(?:Transforms )?DigestMethod DigestValue ", uris=("URI", "Type"), identified=True),
    "Transforms": _Type("(?:Transform )+"),
    "Transform": _Type(f"(?:XPath |{_OTHER})*", mixed=True, required=("Algorithm",), uris=("Algorithm",)),
    "XPath": _TEXT,
    "DigestMethod": _Type(f"{_OTHER}*", mixed=True, required=("Algorithm",), uris=("Algorithm",)),
    "DigestValue": _BASE64,
    "KeyInfo": _Type(
        f"(?:KeyName |KeyValue |RetrievalMethod |X509Data |PGPData |SPKIData |MgmtData |{_OTHER})+",
        mixed=True,
        identified=True,
    ),
    "KeyName": _TEXT,
    "MgmtData": _TEXT,
    "KeyValue": _Type(f"(?:DSAKeyValue |RSAKeyValue |{_OTHER})", mixed=True),
    "RetrievalMethod": _Type("(?:Transforms )?", uris=("URI", "Type")),
    "X509Data": _Type(f"(?:X509IssuerSerial |X509SKI |X509SubjectName |X509Certificate |X509CRL |{_OTHER})+"),
    "X509IssuerSerial": _Type("X509IssuerName X509SerialNumber "),
    "X509IssuerName": _TEXT,
    "X509SerialNumber": _Type(text=_INTEGER),
    "X509SKI": _BASE64,
    "X509SubjectName": _TEXT,
    "X509Certificate": _BASE64,
    "X509CRL": _BASE64,
    "PGPData": _Type(f"(?:PGPKeyID (?:PGPKeyPacket )?{_OTHER}*|PGPKeyPacket {_OTHER}*)"),
    "PGPKeyID": _BASE64,
    "PGPKeyPacket": _BASE64,
    "SPKIData": _Type(f"(?:SPKISexp {_OTHER}?)+"),
    "SPKISexp": _BASE64,
    "Object": _Type("(?:[^ ]+ )*", mixed=True, uris=("Encoding",), plain=("MimeType",), identified=True),
    "Manifest": _Type("(?:Reference )+", identified=True),
    "SignatureProperties": _Type("(?:SignatureProperty )+", identified=True),
    "SignatureProperty": _Type(
        f"{_OTHER}+", mixed=True, required=("Target",), uris=("Target",), identified=True
    ),
    "DSAKeyValue": _Type("(?:P Q )?(?:G )?Y (?:J )?(?:Seed PgenCounter )?"),
    "RSAKeyValue": _Type("Modulus Exponent "),
    **dict.fromkeys(("P", "Q", "G", "Y", "J", "Seed", "PgenCounter", "Modulus", "Exponent"), _BASE64),
}
# Elements that only exist inside their parent; the others are known wherever they stand.
_LOCAL = frozenset(
    (
        *("HMACOutputLength", "XPath", "X509IssuerSerial", "X509IssuerName", "X509SerialNumber", "X509SKI"),
        *("X509SubjectName", "X509Certificate", "X509CRL", "PGPKeyID", "PGPKeyPacket", "SPKISexp"),
        *("P", "Q", "G", "Y", "J", "Seed", "PgenCounter", "Modulus", "Exponent"),
    )
)
_CONTENT = {name: re.compile(type.content).fullmatch for name, type in _TYPES.items()}


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
    name = child.tag.removeprefix(_DS)
    if name == child.tag or name not in _TYPES:
        return ""
    return "" if name in _LOCAL and f"{name} " not in _TYPES.get(parent, _TEXT).content else name


def _faults(element: Element, type_name: str, identifiers: set[str]) -> list[str]:
    type = _TYPES[type_name]
    children = [child for child in element if local_name(child.tag)]
    line = "".join(_name_in_line(child) for child in children)
    faults = list(_attribute_faults(element, type, identifiers))
    if type.text is not None:
        if children:
            faults.append("contiene elementi e deve contenere solo un valore")
        elif not type.text(element.text or ""):
            faults.append("il valore non è nella forma richiesta")
        return faults
    if not _CONTENT[type_name](line):
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
    said = element.get(f"{_XSI}type")
    if said is None:
        return []
    prefix, _, name = str(said).rpartition(":")
    is_built_in = element.nsmap.get(prefix or None) == _XSD
    if is_built_in and (name == "anyType" or (name == "string" and not len(element))):
        return []
    return ["si dà un tipo (xsi:type) sconosciuto"]


def _name_in_line(child: Element) -> str:
    if child.tag.startswith(_DS):
        return child.tag.removeprefix(_DS) + " "
    return "OTHER " if child.tag.startswith("{") else "UNQUALIFIED "


def _attribute_faults(element: Element, type: _Type, identifiers: set[str]) -> list[str]:
    faults = [f"manca l'attributo {name}" for name in type.required if element.get(name) is None]
    for name, text in element.attrib.items():
        if name in type.uris:
            if not _is_uri(str(text)):
                faults.append(f"l'attributo {name} non è un indirizzo valido")
        elif name == "Id" and type.identified:
            identifier = str(text).strip(XML_SPACE)
            if not _NAME(identifier) or identifier in identifiers:
                faults.append("l'attributo Id non è valido o è ripetuto")
            identifiers.add(identifier)
        elif name not in type.plain and name not in _HARMLESS:
            faults.append(f"attributo {local_name(name)} non previsto")
    return faults
