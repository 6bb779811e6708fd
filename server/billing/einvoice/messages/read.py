"""XML -> message. Kind to what providers pass on: any prefix, missing signature, missing fields are only noted."""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TypedDict, TypeVar
from zoneinfo import ZoneInfo

from billing.einvoice.findings import Finding
from billing.einvoice.messages.model import (
    Archive,
    Attestation,
    BuyerDecision,
    DecisionRejection,
    Delivery,
    InvoiceReference,
    Message,
    Metadata,
    Outcome,
    Rejection,
    SdiError,
    TermsExpired,
    Undelivered,
)
from billing.einvoice.messages.roots import NAMESPACES, ROOTS, Code, Flow, namespace_of
from billing.einvoice.xml import Element, local_name

# A time without offset is Italian: SdI is in Rome.
_ROME = ZoneInfo("Europe/Rome")
_HEX = re.compile("[0-9a-f]{64}").fullmatch


T = TypeVar("T")


class NotAMessage(Exception):
    """Well-formed XML, but no message of SdI."""


def read_message(root: Element) -> Message:
    """Raises NotAMessage."""
    name = local_name(root.tag)
    if name not in ROOTS:
        raise NotAMessage(name)
    code, flows = ROOTS[name]
    fields = _Fields(root)
    flow = _flow(fields, root, flows)
    return _READERS[code](fields, flow)


class _Fields:
    """The children of one element by name, and what was found wrong with them."""

    def __init__(self, element: Element, findings: list[Finding] | None = None, above: str = "") -> None:
        self.element = element
        self.findings = [] if findings is None else findings
        self.above = above

    def all(self, name: str) -> Iterator[Element]:
        return (child for child in self.element if local_name(child.tag) == name)

    def inner(self, name: str) -> _Fields | None:
        child = next(self.all(name), None)
        return None if child is None else _Fields(child, self.findings, f"{self.above}{name}/")

    def text(self, name: str) -> str:
        child = next(self.all(name), None)
        return "" if child is None else (child.text or "").strip()

    def needed(self, name: str) -> str:
        text = self.text(name)
        if not text:
            self.note(name, "missing", f"Nel messaggio di SdI manca {name}.")
        return text

    def moment(self, name: str) -> datetime | None:
        moment = self._parsed(name, self.needed(name), datetime.fromisoformat)
        return moment.replace(tzinfo=_ROME) if moment is not None and moment.tzinfo is None else moment

    def day(self, name: str) -> date | None:
        return self._parsed(name, self.needed(name)[:10], date.fromisoformat)

    def number(self, name: str) -> int | None:
        return self._parsed(name, self.text(name)[:20], int)

    def note(self, name: str, fault: str, message: str) -> None:
        self.findings.append(
            Finding("message", f"{self.above}{name}", message, severity="warning", fault=fault)
        )

    def _parsed(self, name: str, text: str, parse: Callable[[str], T]) -> T | None:
        try:
            return parse(text) if text else None
        except ValueError:
            self.note(name, "value", f"Nel messaggio di SdI {name} non si riesce a leggere: «{text[:40]}».")
            return None


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


def _flow(fields: _Fields, root: Element, flows: tuple[Flow, ...]) -> Flow:
    flow = NAMESPACES.get(namespace_of(root))
    if flow in flows:
        return flow
    fields.note("", "namespace", "Il messaggio non ha lo spazio dei nomi di SdI.")
    if len(flows) == 1:
        return flows[0]
    return "private" if fields.text("Hash") else "pa"  # only the private flow has it


def _common(fields: _Fields, flow: Flow, *, named: bool = True, hash: str = "Hash") -> _Common:
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


def _hash(fields: _Fields, name: str, text: str) -> str:
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


def _reference(fields: _Fields) -> InvoiceReference | None:
    inner = fields.inner("RiferimentoFattura")
    if inner is None:
        return None
    return InvoiceReference(
        inner.needed("NumeroFattura"), inner.number("AnnoFattura"), inner.number("PosizioneFattura")
    )


def _recipient(fields: _Fields) -> tuple[str, str]:
    inner = fields.inner("Destinatario")
    return (inner.text("Codice"), inner.text("Descrizione")) if inner else ("", "")


def _delivery(fields: _Fields, flow: Flow) -> Message:
    code, recipient = _recipient(fields)
    received_at, delivered_at = fields.moment("DataOraRicezione"), fields.moment("DataOraConsegna")
    return Delivery(
        received_at=received_at,
        delivered_at=delivered_at,
        recipient_code=code,
        recipient=recipient,
        **_common(fields, flow),
    )


def _rejection(fields: _Fields, flow: Flow) -> Message:
    received_at = fields.moment("DataOraRicezione")
    listed = fields.inner("ListaErrori")
    errors = [_Fields(error) for error in listed.all("Errore")] if listed else []
    if not errors:
        fields.note("ListaErrori", "missing", "Nello scarto manca l'elenco degli errori.")
    return Rejection(
        received_at=received_at,
        errors=tuple(
            SdiError(error.text("Codice"), error.text("Descrizione"), error.text("Suggerimento"))
            for error in errors
        ),
        **_common(fields, flow),
    )


def _undelivered(fields: _Fields, flow: Flow) -> Message:
    received_at = fields.moment("DataOraRicezione")
    available_on = fields.day("DataMessaADisposizione") if flow == "private" else None
    return Undelivered(
        received_at=received_at,
        available_on=available_on,
        description=fields.text("Descrizione"),
        **_common(fields, flow),
    )


def _decision(fields: _Fields, flow: Flow) -> BuyerDecision:
    text = fields.needed("Esito")
    if text and text not in {"EC01", "EC02"}:
        fields.note("Esito", "value", f"L'esito «{text[:20]}» non è previsto: può essere EC01 o EC02.")
    invoice = _reference(fields)
    return BuyerDecision(
        outcome="EC01" if text == "EC01" else "EC02" if text == "EC02" else None,
        invoice=invoice,
        description=fields.text("Descrizione"),
        buyer_message_id=fields.text("MessageIdCommittente"),
        **_common(fields, flow, named=False),
    )


def _outcome(fields: _Fields, flow: Flow) -> Message:
    inner = fields.inner("EsitoCommittente")
    if inner is None:
        fields.note(
            "EsitoCommittente", "missing", "Nella notifica di esito manca la decisione del committente."
        )
        decision = BuyerDecision(flow=flow)
    else:
        decision = _decision(inner, flow)
    return Outcome(decision=decision, **_common(fields, flow))


def _terms_expired(fields: _Fields, flow: Flow) -> Message:
    invoice = _reference(fields)
    return TermsExpired(invoice=invoice, description=fields.text("Descrizione"), **_common(fields, flow))


def _attestation(fields: _Fields, flow: Flow) -> Message:
    code, recipient = _recipient(fields)
    received_at = fields.moment("DataOraRicezione")
    return Attestation(
        received_at=received_at,
        recipient_code=code,
        recipient=recipient,
        **_common(fields, flow, hash="HashFileOriginale"),
    )


def _metadata(fields: _Fields, flow: Flow) -> Message:
    attempts = fields.number("TentativiInvio")
    return Metadata(
        recipient_code=fields.text("CodiceDestinatario"),
        format=fields.text("Formato"),
        attempts=attempts,
        **_common(fields, flow),
    )


def _decision_rejection(fields: _Fields, flow: Flow) -> Message:
    reason, invoice = fields.needed("Scarto"), _reference(fields)
    return DecisionRejection(
        reason=reason,
        invoice=invoice,
        buyer_message_id=fields.text("MessageIdCommittente"),
        **_common(fields, flow, named=False),
    )


_READERS: dict[Code, Callable[[_Fields, Flow], Message]] = {
    "RC": _delivery,
    "NS": _rejection,
    "MC": _undelivered,
    "NE": _outcome,
    "DT": _terms_expired,
    "AT": _attestation,
    "MT": _metadata,
    "EC": _decision,
    "SE": _decision_rejection,
}
