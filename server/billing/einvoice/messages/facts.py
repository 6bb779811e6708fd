"""A message as a fact about an invoice."""

from __future__ import annotations

from dataclasses import dataclass

from billing.einvoice.messages.model import (
    BuyerDecision,
    DecisionRejection,
    InvoiceReference,
    Message,
    Outcome,
    TermsExpired,
)
from billing.einvoice.messages.states import Event


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened. Two facts with all the same fields are one.

    `invoice`: only this one of a lot. `reference`: of an EC or SE, the identifier of the EC.
    """

    event: Event
    invoice: InvoiceReference | None = None
    reference: str = ""


class NoOutcome(Exception):
    """A notice of outcome without a readable outcome says nothing about the state; it is kept and shown."""


def fact_of(message: Message) -> Fact:
    """Raises NoOutcome."""
    match message:
        case Outcome(decision=decision):
            return Fact(_event("NE", decision), decision.invoice)
        case BuyerDecision():
            return Fact(_event("EC", message), message.invoice, message.buyer_message_id)
        case DecisionRejection():
            return Fact(Event.SE, message.invoice, message.buyer_message_id)
        case TermsExpired():
            return Fact(Event.DT, message.invoice)
        case _:
            return Fact(Event(message.code))


def _event(kind: str, decision: BuyerDecision) -> Event:
    if decision.outcome is None:
        raise NoOutcome(kind)
    return Event(f"{kind} {decision.outcome}")
