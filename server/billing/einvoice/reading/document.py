"""Bytes that begin like XML -> a parsed document, repaired where that is safe."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons
from billing.einvoice.reading.encoding import examine, rewritten, text_of
from billing.einvoice.reading.limits import Budget, Limits
from billing.einvoice.reading.repair import repair
from billing.einvoice.xml import Element, NotXml, parse

_ATTRIBUTE = re.compile(rb"=\s{0,9}[\"']")
_PROLOG_LONGEST = 1_000
_BLANKS = re.compile(rb"[ \t\r\n]*")
_DOCTYPE_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Document:
    xml: bytes
    root: Element
    findings: tuple[Finding, ...]


def open_xml(data: bytes, budget: Budget) -> Document:
    """Raises Unreadable."""
    limits = budget.limits
    if len(data) > limits.xml_bytes:
        raise reasons.too_large(limits.xml_bytes)
    before, data = data, _without_blanks(data)
    decoded = examine(data)
    if before != data:
        decoded = replace(decoded, findings=(reasons.blanks(), *decoded.findings))
    candidate = data if decoded.honest else rewritten(text_of(data, decoded.encoding))
    _refuse_hostile(candidate, limits)
    try:
        return Document(candidate, parse(candidate), decoded.findings)
    except NotXml as refused:
        may = budget.may_repair(len(data))
        mended, repairs = repair(text_of(data, decoded.encoding)) if may else ("", [])
        if not repairs:
            raise _unreadable(refused) from None
    xml = rewritten(mended)
    _refuse_hostile(xml, limits)
    try:
        return Document(xml, parse(xml), (*decoded.findings, *repairs))
    except NotXml as refused:
        raise _unreadable(refused) from None


def _unreadable(refused: NotXml) -> reasons.Unreadable:
    # libxml2 says it in English.
    if "Excessive depth" in refused.finding.message:
        return reasons.too_deep_elements()
    return reasons.Unreadable(refused.finding)


def _refuse_hostile(data: bytes, limits: Limits) -> None:
    # Counting is quick; only then may the beginning be walked.
    if data.count(b"<") > limits.elements or data.count(b"xmlns") > limits.attributes // 10:
        raise reasons.too_many_elements()
    start = _after_prolog(data)
    if _DOCTYPE_HTML.match(data, start):
        raise reasons.web_page()
    if data[start : start + 9].upper() == b"<!DOCTYPE":
        raise reasons.doctype()
    if data.count(b"=") > limits.attributes and len(_ATTRIBUTE.findall(data)) > limits.attributes:
        raise reasons.too_many_elements()


def _after_prolog(data: bytes) -> int:
    """Where the first thing stands that is no declaration, instruction, comment or blank."""
    at = 0
    for _ in range(_PROLOG_LONGEST):
        at = _end_of_blanks(data, at)
        ending = b"?>" if data.startswith(b"<?", at) else b"-->" if data.startswith(b"<!--", at) else b""
        end = data.find(ending, at) if ending else -1
        if end < 0:
            return at
        at = end + len(ending)
    raise reasons.too_many_elements()


def _without_blanks(data: bytes) -> bytes:
    """An XML declaration must be the very first thing."""
    stripped = data[:400].lstrip(b" \t\r\n\0")
    return data.lstrip(b" \t\r\n\0") if stripped.startswith(b"<?xml") else data


def _end_of_blanks(data: bytes, at: int) -> int:
    blanks = _BLANKS.match(data, at)
    return blanks.end() if blanks else at
