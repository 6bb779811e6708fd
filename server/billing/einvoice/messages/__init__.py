"""What SdI says of an invoice: the messages, which transmission each belongs to, and the state that they add up to.

    message = read_message(received.root)
    match = find_transmission(message, transmissions)
    progress = outgoing([fact_of(message), ...], flow="pa")

States: docs/algorithms/einvoice-states.md.
"""

from billing.einvoice.messages.deadlines import answer_due, resend_due, silence
from billing.einvoice.messages.decision import (
    InvalidDecision,
    check_decision,
    decision_file_name,
    write_decision,
)
from billing.einvoice.messages.facts import Fact, fact_of
from billing.einvoice.messages.match import Match, Transmission, find_transmission
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
from billing.einvoice.messages.progress import Progress, Unexpected, answer, incoming, outgoing
from billing.einvoice.messages.read import NotAMessage, read_message
from billing.einvoice.messages.states import TRANSITIONS, Answer, Event, Incoming, Outgoing, State

__all__ = [
    "TRANSITIONS",
    "Answer",
    "Archive",
    "Attestation",
    "BuyerDecision",
    "DecisionRejection",
    "Delivery",
    "Event",
    "Fact",
    "Incoming",
    "InvalidDecision",
    "InvoiceReference",
    "Match",
    "Message",
    "Metadata",
    "NotAMessage",
    "Outcome",
    "Outgoing",
    "Progress",
    "Rejection",
    "SdiError",
    "State",
    "TermsExpired",
    "Transmission",
    "Undelivered",
    "Unexpected",
    "answer",
    "answer_due",
    "check_decision",
    "decision_file_name",
    "fact_of",
    "find_transmission",
    "incoming",
    "outgoing",
    "read_message",
    "resend_due",
    "silence",
    "write_decision",
]
