"""Kinds whose value is not read as a text: files in base64, elements of another standard."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass

from billing.einvoice.charset import XML_SPACE
from billing.einvoice.kinds.base import Fault, Kind

_BASE64 = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
_STRAY = bytes(sign for sign in range(128) if sign not in _BASE64)
_LAST_OF_TWO = frozenset(b"AQgw")
_LAST_OF_THREE = frozenset(b"AEIMQUYcgkosw048")


@dataclass(frozen=True, eq=False)
class Binary(Kind[bytes]):
    """A file in base64. Empty is admitted; blanks and stray signs between the letters are skipped, as libxml2 does."""

    name: str
    example: str = "JVBERi0="
    says: str = "il contenuto del file in base64"

    def accepts(self, text: str) -> object:
        signs = _only_base64(text)
        body = signs.rstrip(b"=")
        padding = len(signs) - len(body)
        if b"=" in body or padding > 2 or (len(body) + padding) % 4:
            return False
        if padding == 1:
            return body[-1] in _LAST_OF_THREE
        return padding == 0 or (len(body) > 0 and body[-1] in _LAST_OF_TWO)

    def stray(self, text: str) -> bool:
        """Signs foreign to base64: libxml2 lets them pass, other readers do not."""
        return len(text) - sum(text.count(blank) for blank in XML_SPACE) != len(_only_base64(text))

    def read(self, text: str) -> bytes | None:
        signs = _only_base64(text).rstrip(b"=")
        try:
            return base64.b64decode(signs + b"=" * (-len(signs) % 4))
        except binascii.Error:
            return None

    def write(self, value: bytes) -> str:
        return base64.b64encode(value).decode()

    def facts(self) -> dict[str, object]:
        return {"is": "base64", "blanks": "collapse"}

    def explain(self, text: str) -> Fault:
        return Fault(
            "base64",
            "non è un file in base64 completo",
            "L'allegato è rovinato o troncato: allegalo di nuovo.",
        )


@dataclass(frozen=True, eq=False)
class Foreign(Kind[str]):
    """An element of another standard, kept as its XML: the signature."""

    name: str
    tag: str
    says: str
    example: str = ""

    def accepts(self, text: str) -> object:
        return True

    def read(self, text: str) -> str | None:
        return text

    def write(self, value: str) -> str:
        return value

    def facts(self) -> dict[str, object]:
        return {"is": "foreign", "blanks": "preserve"}


def _only_base64(text: str) -> bytes:
    return text.encode("ascii", "ignore").translate(None, _STRAY)
