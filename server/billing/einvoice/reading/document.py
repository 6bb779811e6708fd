"""Bytes that begin like XML -> a parsed document, repaired where that is safe."""

from __future__ import annotations

import re
from dataclasses import dataclass

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons
from billing.einvoice.reading.encoding import examine, rewritten, text_of
from billing.einvoice.reading.limits import Limits
from billing.einvoice.reading.repair import repair
from billing.einvoice.xml import Element, NotXml, parse

_ATTRIBUTE = re.compile(rb"=\s{0,9}[\"']")
_BLANK = b" \t\r\n"
_DOCTYPE_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    xml: bytes
    root: Element
    findings: tuple[Finding, ...]


def open_xml(data: bytes, limits: Limits) -> Document:
    """Raises Unreadable."""
    decoded = examine(data)
    candidate = data if decoded.honest else rewritten(text_of(data, decoded.encoding))
    _refuse_hostile(candidate, limits)
    try:
        return Document(candidate, parse(candidate), decoded.findings)
    except NotXml as refused:
        mended, repairs = repair(text_of(data, decoded.encoding))
        if not repairs:
            raise reasons.Unreadable(refused.finding) from None
    xml = rewritten(mended)
    _refuse_hostile(xml, limits)
    try:
        return Document(xml, parse(xml), (*decoded.findings, *repairs))
    except NotXml as refused:
        raise reasons.Unreadable(refused.finding) from None


def _refuse_hostile(data: bytes, limits: Limits) -> None:
    start = _after_prolog(data)
    if _DOCTYPE_HTML.match(data, start):
        raise reasons.web_page()
    if data[start : start + 9].upper() == b"<!DOCTYPE":
        raise reasons.doctype()
    if data.count(b"<") > limits.elements or data.count(b"xmlns") > limits.attributes // 10:
        raise reasons.too_many_elements()
    if data.count(b"=") > limits.attributes and len(_ATTRIBUTE.findall(data)) > limits.attributes:
        raise reasons.too_many_elements()


def _after_prolog(data: bytes) -> int:
    """Where the first thing stands that is no declaration, instruction, comment or blank."""
    at = 0
    while True:
        while data[at : at + 1] in {b" ", b"\t", b"\r", b"\n"}:
            at += 1
        ending = b"?>" if data.startswith(b"<?", at) else b"-->" if data.startswith(b"<!--", at) else b""
        end = data.find(ending, at) if ending else -1
        if end < 0:
            return at
        at = end + len(ending)
