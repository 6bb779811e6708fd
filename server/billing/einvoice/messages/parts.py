"""What several kinds of message have in common."""

from __future__ import annotations

import binascii
import re
from typing import TypedDict

from billing.einvoice.findings import Finding
from billing.einvoice.messages.fields import Fields
from billing.einvoice.messages.model import (
    Archive,
    InvoiceReference,
)
from billing.einvoice.messages.roots import NAMESPACES, Flow, namespace_of
from billing.einvoice.xml import Element

_HEX = re.compile("[0-9a-f]{64}").fullmatch


class _Common(TypedDict):
    flow: Flow
    sdi_id: str
    file_name: str
    hash: str
    message_id: str
    pec_message_id: str
    note: str
    archive: Archive | None
    is_signed: bool
    findings: tuple[Finding, ...]


def flow_of(fields: Fields, root: Element, flows: tuple[Flow, ...]) -> Flow:
    flow = NAMESPACES.get(namespace_of(root))
    if flow in flows:
        return flow
    fields.note("", "namespace", "Il messaggio non ha lo spazio dei nomi di SdI.")
    if len(flows) == 1:
        return flows[0]
    return "private" if fields.text("Hash") else "pa"  # only the private flow has it


def common(fields: Fields, flow: Flow, *, named: bool = True, hash: str = "Hash") -> _Common:
    """Read last, so that the findings are complete."""
    archive = fields.inner("RiferimentoArchivio")
    needs_hash = flow == "private" or hash != "Hash"
    return _Common(
        flow=flow,
        sdi_id=fields.needed("IdentificativoSdI"),
        file_name=fields.needed("NomeFile") if named else fields.text("NomeFile"),
        hash=_hash(fields, hash, fields.needed(hash) if needs_hash else fields.text(hash)),
        message_id=fields.text("MessageId"),
        pec_message_id=fields.text("PecMessageId"),
        note=fields.text("Note"),
        archive=Archive(archive.text("IdentificativoSdI"), archive.text("NomeFile")) if archive else None,
        is_signed=next(fields.all("Signature"), None) is not None,
        findings=tuple(fields.findings),
    )


def _hash(fields: Fields, name: str, text: str) -> str:
    """Lower-case hexadecimal; providers sometimes send it in base64."""
    if not text or _HEX(text.lower()):
        return text.lower()
    try:
        digest = binascii.a2b_base64(text, strict_mode=True)
    except binascii.Error:
        digest = b""
    if len(digest) == 32:
        return digest.hex()
    fields.note(name, "value", f"Nel messaggio di SdI {name} non è un'impronta SHA-256.")
    return ""


def reference(fields: Fields) -> InvoiceReference | None:
    inner = fields.inner("RiferimentoFattura")
    if inner is None:
        return None
    return InvoiceReference(
        inner.needed("NumeroFattura"), inner.number("AnnoFattura"), inner.number("PosizioneFattura")
    )


def recipient_of(fields: Fields) -> tuple[str, str]:
    inner = fields.inner("Destinatario")
    return (inner.text("Codice"), inner.text("Descrizione")) if inner else ("", "")
