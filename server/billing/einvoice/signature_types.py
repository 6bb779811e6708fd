"""The types of XML Signature, as tables: which elements in which order, which attributes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from billing.einvoice.charset import XML_SPACE
from billing.einvoice.types import FILE

DS = "{http://www.w3.org/2000/09/xmldsig#}"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
XSD = "http://www.w3.org/2001/XMLSchema"
HARMLESS = frozenset((f"{XSI}schemaLocation", f"{XSI}noNamespaceSchemaLocation"))
_URI_SIGNS = re.compile(r"[^\x21-\x7e]|[<>\"{}|\\^`]")
_PART = r"(?:[^/?#\[\]@%:]|%[0-9A-Fa-f]{2})"
_URI = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))"
    rf"(?://(?:(?:{_PART}|:)*@)?(?:\[[^\]]*\]|{_PART}*)(?::[0-9]+)?(?=[/?#]|$)|(?!//))"
    r"(?:[^?#%\[\]]|%[0-9A-Fa-f]{2})*(?:\?(?:[^#%\[\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^#%]|%[0-9A-Fa-f]{2})*)?"
).fullmatch


NAME = re.compile(r"[^\W\d][\w.\-·]*").fullmatch
_INTEGER = re.compile(r"[ \t\r\n]*[+-]?[0-9]+[ \t\r\n]*").fullmatch


def is_uri(text: str) -> bool:
    """As libxml2 reads one: signs that an address may not hold count as an underscore."""
    return bool(_URI(_URI_SIGNS.sub("_", text.strip(XML_SPACE))))


@dataclass(frozen=True)
class Type:
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
_BASE64 = Type(text=FILE.accepts)
TEXT = Type(text=_ANY_TEXT)
_OTHER = "(?:OTHER )"
TYPES: dict[str, Type] = {
    "Signature": Type("SignedInfo SignatureValue (?:KeyInfo )?(?:Object )*", identified=True),
    "SignatureValue": Type(text=FILE.accepts, identified=True),
    "SignedInfo": Type("CanonicalizationMethod SignatureMethod (?:Reference )+", identified=True),
    "CanonicalizationMethod": Type(
        "(?:[^ ]+ )*", mixed=True, required=("Algorithm",), uris=("Algorithm",), strict=True
    ),
    "SignatureMethod": Type(
        f"(?:HMACOutputLength )?{_OTHER}*",
        mixed=True,
        required=("Algorithm",),
        uris=("Algorithm",),
        strict=True,
    ),
    "HMACOutputLength": Type(text=_INTEGER),
    "Reference": Type("(?:Transforms )?DigestMethod DigestValue ", uris=("URI", "Type"), identified=True),
    "Transforms": Type("(?:Transform )+"),
    "Transform": Type(f"(?:XPath |{_OTHER})*", mixed=True, required=("Algorithm",), uris=("Algorithm",)),
    "XPath": TEXT,
    "DigestMethod": Type(f"{_OTHER}*", mixed=True, required=("Algorithm",), uris=("Algorithm",)),
    "DigestValue": _BASE64,
    "KeyInfo": Type(
        f"(?:KeyName |KeyValue |RetrievalMethod |X509Data |PGPData |SPKIData |MgmtData |{_OTHER})+",
        mixed=True,
        identified=True,
    ),
    "KeyName": TEXT,
    "MgmtData": TEXT,
    "KeyValue": Type(f"(?:DSAKeyValue |RSAKeyValue |{_OTHER})", mixed=True),
    "RetrievalMethod": Type("(?:Transforms )?", uris=("URI", "Type")),
    "X509Data": Type(f"(?:X509IssuerSerial |X509SKI |X509SubjectName |X509Certificate |X509CRL |{_OTHER})+"),
    "X509IssuerSerial": Type("X509IssuerName X509SerialNumber "),
    "X509IssuerName": TEXT,
    "X509SerialNumber": Type(text=_INTEGER),
    "X509SKI": _BASE64,
    "X509SubjectName": TEXT,
    "X509Certificate": _BASE64,
    "X509CRL": _BASE64,
    "PGPData": Type(f"(?:PGPKeyID (?:PGPKeyPacket )?{_OTHER}*|PGPKeyPacket {_OTHER}*)"),
    "PGPKeyID": _BASE64,
    "PGPKeyPacket": _BASE64,
    "SPKIData": Type(f"(?:SPKISexp {_OTHER}?)+"),
    "SPKISexp": _BASE64,
    "Object": Type("(?:[^ ]+ )*", mixed=True, uris=("Encoding",), plain=("MimeType",), identified=True),
    "Manifest": Type("(?:Reference )+", identified=True),
    "SignatureProperties": Type("(?:SignatureProperty )+", identified=True),
    "SignatureProperty": Type(
        f"{_OTHER}+", mixed=True, required=("Target",), uris=("Target",), identified=True
    ),
    "DSAKeyValue": Type("(?:P Q )?(?:G )?Y (?:J )?(?:Seed PgenCounter )?"),
    "RSAKeyValue": Type("Modulus Exponent "),
    **dict.fromkeys(("P", "Q", "G", "Y", "J", "Seed", "PgenCounter", "Modulus", "Exponent"), _BASE64),
}


# Elements that only exist inside their parent; the others are known wherever they stand.
LOCAL = frozenset(
    (
        *("HMACOutputLength", "XPath", "X509IssuerSerial", "X509IssuerName", "X509SerialNumber", "X509SKI"),
        *("X509SubjectName", "X509Certificate", "X509CRL", "PGPKeyID", "PGPKeyPacket", "SPKISexp"),
        *("P", "Q", "G", "Y", "J", "Seed", "PgenCounter", "Modulus", "Exponent"),
    )
)


CONTENT = {name: re.compile(type.content).fullmatch for name, type in TYPES.items()}
