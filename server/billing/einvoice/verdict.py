"""Everything the library finds out about one file, as plain JSON: the door for other programs.

The shape is a promise: docs/algorithms/einvoice-check.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import PurePath
from typing import Any, Literal
from zoneinfo import ZoneInfo

from billing.einvoice.advice import Sending, advise
from billing.einvoice.controls import Situation, check
from billing.einvoice.controls.file import (
    SignatureFacts,
    check_file,
    check_format_faults,
    check_signature,
)
from billing.einvoice.findings import Finding, errors
from billing.einvoice.messages import NotAMessage, Rejection, read_message
from billing.einvoice.reader import Invoice, read
from billing.einvoice.reading import Received, open_received
from billing.einvoice.reading.signers import signature_facts
from billing.einvoice.structure import check as check_structure
from billing.einvoice.xml import Element

Json = dict[str, Any]
_ROME = ZoneInfo("Europe/Rome")
_SIGNING_TIME = "{http://uri.etsi.org/01903/v1.3.2#}SigningTime"


@dataclass(frozen=True, slots=True)
class Asked:
    """`on`: the day whose rules hold. `now`: with its zone. `to_send`: also what is asked of a file that leaves now."""

    on: date
    now: datetime
    to_send: bool = False


@dataclass(frozen=True, slots=True)
class _Signature:
    """An XAdES signature is not verified: only its time is read."""

    kind: Literal["p7m", "xades"]
    facts: SignatureFacts
    is_verified: bool


def verdict(file: str, data: bytes, asked: Asked) -> Json:
    """What the file is, whether it opened, what is wrong with it. Never raises on content."""
    return {"file": file} | _told(open_received(data, PurePath(file).name), asked, outermost=True)


def unread(file: str, message: str, hint: str = "Controlla il percorso e i permessi.") -> Json:
    """The same shape for a file that could not even be read."""
    refusal = Finding("unreadable", "", message, hint, fault="no_file")
    return {"file": file, "ok": False, "kind": "unreadable", "opened": False, "reason": _finding(refusal)}


def _told(received: Received, asked: Asked, *, outermost: bool = False) -> Json:
    told: Json = {
        "name": received.name,
        "ok": received.opened,
        "kind": received.kind,
        "opened": received.opened,
        "size_bytes": len(received.data),
        "sha256": received.sha256,
        "layers": list(received.layers),
    }
    if not received.opened:
        told["reason"] = _finding(received.findings[-1])
        told["repairs"] = _findings(received.findings[:-1])
    else:
        told["repairs"] = _findings(found for found in received.findings if found.code == "repaired")
        told["notes"] = _findings(found for found in received.findings if found.code != "repaired")
    if received.members:
        told["members"] = [_told(member, asked) for member in received.members]
        told["ok"] = told["ok"] and all(member["ok"] for member in told["members"])
    if received.kind == "xml":
        told["ok"] = False
    sent = asked.to_send and outermost
    found = check_file(received.original_name, received.data) if sent else []
    if received.root is not None and received.kind == "invoice":
        found += _invoice(told, received, received.root, asked)
    if received.root is not None and received.kind == "message":
        told |= _message(received.root)
    if found or received.kind == "invoice":
        told["controls"] = _findings(found)
        told["ok"] = told["ok"] and not errors(found)
    return told


def _invoice(told: Json, received: Received, root: Element, asked: Asked) -> list[Finding]:
    """Fills what concerns an invoice; gives what SdI would say of its content and of its signature."""
    invoice, structure = read(root), check_structure(root)
    told |= {"format": _format(invoice), "documents": list(_documents(invoice))}
    told["structure"] = _findings(structure)
    told["ok"] = told["ok"] and not errors(structure)
    signatures = list(_signatures(received, root))
    told["signatures"] = list(map(_signature, signatures))
    if asked.to_send:
        advice = advise(invoice, Sending(on=asked.on, size_bytes=len(received.data)))
        told["advice"] = _findings(advice)
        told["ok"] = told["ok"] and not errors(advice)
    found = check_format_faults(structure) + check(invoice, Situation(on=asked.on))
    for signed in signatures:
        found += _signature_findings(told["format"], signed, asked)
    if asked.to_send and not signatures:
        found += check_signature(told["format"], None, asked.now)
    return found


def _format(invoice: Invoice) -> str | None:
    return invoice.FatturaElettronicaHeader.DatiTrasmissione.FormatoTrasmissione or invoice.versione


def _documents(invoice: Invoice) -> Iterator[Json]:
    for body in invoice.FatturaElettronicaBody:
        document = body.DatiGenerali.DatiGeneraliDocumento
        yield {
            "type": document.TipoDocumento,
            "number": document.Numero,
            "date": document.Data.isoformat() if document.Data else None,
        }


def _message(root: Element) -> Json:
    try:
        message = read_message(root)
    except NotAMessage:
        return {}
    told: Json = {
        "format": message.code,
        "message": {
            "flow": message.flow,
            "sdi_id": message.sdi_id,
            "file_name": message.file_name,
            "hash": message.hash,
        },
        "structure": _findings(message.findings),
    }
    if isinstance(message, Rejection):
        told["message"]["errors"] = [
            {"code": error.code, "description": error.description, "hint": error.hint}
            for error in message.errors
        ]
    return told


def _signatures(received: Received, root: Element) -> Iterator[_Signature]:
    for envelope in received.envelopes:
        for facts in signature_facts(envelope):
            yield _Signature("p7m", facts, is_verified=True)
    if received.xades:
        written = next((element.text or "" for element in root.iter(_SIGNING_TIME)), "")
        yield _Signature(
            "xades", SignatureFacts(is_valid=True, signed_at=_moment(written)), is_verified=False
        )


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=_ROME)


def _signature_findings(format: str | None, signed: _Signature, asked: Asked) -> list[Finding]:
    """Of a file that came, the certificate had to be good when it was signed; of one that leaves, it must be now."""
    facts = signed.facts
    if (
        not asked.to_send
        and facts.signed_at
        and facts.certificate_ends
        and facts.signed_at <= facts.certificate_ends
    ):
        facts = replace(facts, certificate_ends=None)
    return check_signature(format, facts, asked.now)


def _signature(signed: _Signature) -> Json:
    facts = signed.facts
    return {
        "kind": signed.kind,
        "valid": facts.is_valid if signed.is_verified else None,
        "signed_at": facts.signed_at.isoformat() if facts.signed_at else None,
        "certificate_ends": facts.certificate_ends.isoformat() if facts.certificate_ends else None,
    }


def _findings(findings: Iterable[Finding]) -> list[Json]:
    return [_finding(finding) for finding in findings]


def _finding(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "fault": finding.fault,
        "severity": finding.severity,
        "path": finding.path,
        "message": finding.message,
        "hint": finding.hint,
    }
