"""XML -> message. Kind to what providers pass on: any prefix, missing signature, missing fields are only noted."""

from __future__ import annotations

from collections.abc import Callable

from billing.einvoice.messages.fields import Fields
from billing.einvoice.messages.model import (
    Attestation,
    BuyerDecision,
    DecisionRejection,
    Delivery,
    Message,
    Metadata,
    Outcome,
    Rejection,
    SdiError,
    TermsExpired,
    Undelivered,
)
from billing.einvoice.messages.parts import common, flow_of, recipient_of, reference
from billing.einvoice.messages.roots import ROOTS, Code, Flow
from billing.einvoice.xml import Element, local_name


class NotAMessage(Exception):
    """Well-formed XML, but no message of SdI."""


def read_message(root: Element) -> Message:
    """Raises NotAMessage."""
    name = local_name(root.tag)
    if name not in ROOTS:
        raise NotAMessage(name)
    code, flows = ROOTS[name]
    fields = Fields(root)
    flow = flow_of(fields, root, flows)
    return _READERS[code](fields, flow)


def _delivery(fields: Fields, flow: Flow) -> Message:
    code, recipient = recipient_of(fields)
    received_at, delivered_at = fields.moment("DataOraRicezione"), fields.moment("DataOraConsegna")
    return Delivery(
        received_at=received_at,
        delivered_at=delivered_at,
        recipient_code=code,
        recipient=recipient,
        **common(fields, flow),
    )


def _rejection(fields: Fields, flow: Flow) -> Message:
    received_at = fields.moment("DataOraRicezione")
    listed = fields.inner("ListaErrori")
    errors = [Fields(error) for error in listed.all("Errore")] if listed else []
    if not errors:
        fields.note("ListaErrori", "missing", "Nello scarto manca l'elenco degli errori.")
    return Rejection(
        received_at=received_at,
        errors=tuple(
            SdiError(error.text("Codice"), error.text("Descrizione"), error.text("Suggerimento"))
            for error in errors
        ),
        **common(fields, flow),
    )


def _undelivered(fields: Fields, flow: Flow) -> Message:
    received_at = fields.moment("DataOraRicezione")
    available_on = fields.day("DataMessaADisposizione") if flow == "private" else None
    return Undelivered(
        received_at=received_at,
        available_on=available_on,
        description=fields.text("Descrizione"),
        **common(fields, flow),
    )


def _decision(fields: Fields, flow: Flow) -> BuyerDecision:
    text = fields.needed("Esito")
    if text and text not in {"EC01", "EC02"}:
        fields.note("Esito", "value", f"L'esito «{text[:20]}» non è previsto: può essere EC01 o EC02.")
    invoice = reference(fields)
    return BuyerDecision(
        outcome="EC01" if text == "EC01" else "EC02" if text == "EC02" else None,
        invoice=invoice,
        description=fields.text("Descrizione"),
        buyer_message_id=fields.text("MessageIdCommittente"),
        **common(fields, flow, named=False),
    )


def _outcome(fields: Fields, flow: Flow) -> Message:
    inner = fields.inner("EsitoCommittente")
    if inner is None:
        fields.note(
            "EsitoCommittente", "missing", "Nella notifica di esito manca la decisione del committente."
        )
        decision = BuyerDecision(flow=flow)
    else:
        decision = _decision(inner, flow)
    return Outcome(decision=decision, **common(fields, flow))


def _terms_expired(fields: Fields, flow: Flow) -> Message:
    invoice = reference(fields)
    return TermsExpired(invoice=invoice, description=fields.text("Descrizione"), **common(fields, flow))


def _attestation(fields: Fields, flow: Flow) -> Message:
    code, recipient = recipient_of(fields)
    received_at = fields.moment("DataOraRicezione")
    return Attestation(
        received_at=received_at,
        recipient_code=code,
        recipient=recipient,
        **common(fields, flow, hash="HashFileOriginale"),
    )


def _metadata(fields: Fields, flow: Flow) -> Message:
    attempts = fields.number("TentativiInvio")
    return Metadata(
        recipient_code=fields.text("CodiceDestinatario"),
        format=fields.text("Formato"),
        attempts=attempts,
        **common(fields, flow),
    )


def _decision_rejection(fields: Fields, flow: Flow) -> Message:
    reason, invoice = fields.needed("Scarto"), reference(fields)
    return DecisionRejection(
        reason=reason,
        invoice=invoice,
        buyer_message_id=fields.text("MessageIdCommittente"),
        **common(fields, flow, named=False),
    )


_READERS: dict[Code, Callable[[Fields, Flow], Message]] = {
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
