"""The states of an invoice and the ONE table that leads from state to state. In words: docs/algorithms/einvoice-states.md.

A pair that is not in the table changes nothing and is reported. Source: SdI rules for DM 55/2013 1.8.4; technical
specifications of the private flow 1.9.1; the acts of bookkeeping are ours.
"""

from __future__ import annotations

from enum import Enum


class Outgoing(Enum):
    """One transmission of an invoice of ours; sent again after a rejection it is another transmission."""

    DRAFT = "draft"
    ISSUED = "issued"
    READY = "ready"
    QUEUED = "queued"
    SENT = "sent"
    REJECTED = "rejected"
    UNDELIVERED = "undelivered"
    DELIVERED = "delivered"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    CLOSED = "closed"
    ATTESTED = "attested"


class Incoming(Enum):
    """An invoice received."""

    RECEIVED = "received"
    UNREADABLE = "unreadable"
    PARSED = "parsed"
    MATCHED = "matched"
    REGISTERED = "registered"
    PAID = "paid"


class Answer(Enum):
    """What a public administration answered to an invoice received; apart from its bookkeeping."""

    AWAITED = "awaited"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    CLOSED = "closed"


State = Outgoing | Incoming | Answer


class Event(Enum):
    """What can happen. The order here is the order in which facts are told, whenever they arrived."""

    ISSUE = "issue"
    BUILD = "build"
    QUEUE = "queue"
    SEND = "send"
    MC = "MC"
    RC = "RC"
    NS = "NS"
    NE_EC01 = "NE EC01"
    NE_EC02 = "NE EC02"
    AT = "AT"
    MT = "MT"
    FAIL = "fail"
    READ = "read"
    MATCH = "match"
    REGISTER = "register"
    PAY = "pay"
    EC_EC01 = "EC EC01"
    EC_EC02 = "EC EC02"
    SE = "SE"
    DT = "DT"


# The private flow knows none of these.
PA_ONLY = frozenset(
    (Event.NE_EC01, Event.NE_EC02, Event.DT, Event.AT, Event.EC_EC01, Event.EC_EC02, Event.SE)
)

_SENT = {
    Event.MC: Outgoing.UNDELIVERED,
    Event.RC: Outgoing.DELIVERED,
    Event.NS: Outgoing.REJECTED,
    Event.NE_EC01: Outgoing.ACCEPTED,
    Event.NE_EC02: Outgoing.REFUSED,
    Event.DT: Outgoing.CLOSED,
    Event.AT: Outgoing.ATTESTED,
}

_OUTGOING: dict[Outgoing, dict[Event, Outgoing]] = {
    Outgoing.DRAFT: {Event.ISSUE: Outgoing.ISSUED},
    Outgoing.ISSUED: {Event.ISSUE: Outgoing.ISSUED, Event.BUILD: Outgoing.READY},
    # A message of SdI proves that the file was sent, even if nobody wrote it down (uploaded by hand, crash after sending).
    Outgoing.READY: {
        Event.BUILD: Outgoing.READY,
        Event.QUEUE: Outgoing.QUEUED,
        Event.SEND: Outgoing.SENT,
        **_SENT,
    },
    Outgoing.QUEUED: {Event.QUEUE: Outgoing.QUEUED, Event.SEND: Outgoing.SENT, **_SENT},
    Outgoing.SENT: {Event.SEND: Outgoing.SENT, **_SENT},
    Outgoing.REJECTED: {Event.NS: Outgoing.REJECTED},
    Outgoing.UNDELIVERED: {
        Event.MC: Outgoing.UNDELIVERED,
        Event.RC: Outgoing.DELIVERED,
        Event.NE_EC01: Outgoing.ACCEPTED,
        Event.NE_EC02: Outgoing.REFUSED,
        Event.DT: Outgoing.CLOSED,
        Event.AT: Outgoing.ATTESTED,
    },
    Outgoing.DELIVERED: {
        Event.MC: Outgoing.DELIVERED,
        Event.RC: Outgoing.DELIVERED,
        Event.NE_EC01: Outgoing.ACCEPTED,
        Event.NE_EC02: Outgoing.REFUSED,
        Event.DT: Outgoing.CLOSED,
    },
    Outgoing.ACCEPTED: dict.fromkeys((Event.MC, Event.RC, Event.NE_EC01), Outgoing.ACCEPTED),
    Outgoing.REFUSED: dict.fromkeys((Event.MC, Event.RC, Event.NE_EC02), Outgoing.REFUSED),
    Outgoing.CLOSED: dict.fromkeys((Event.MC, Event.RC, Event.DT), Outgoing.CLOSED),
    Outgoing.ATTESTED: dict.fromkeys((Event.MC, Event.AT), Outgoing.ATTESTED),
}

_INCOMING: dict[Incoming, dict[Event, Incoming]] = {
    Incoming.RECEIVED: {
        Event.MT: Incoming.RECEIVED,
        Event.FAIL: Incoming.UNREADABLE,
        Event.READ: Incoming.PARSED,
    },
    # A better copy, or a better program, may read it later.
    Incoming.UNREADABLE: {
        Event.MT: Incoming.UNREADABLE,
        Event.FAIL: Incoming.UNREADABLE,
        Event.READ: Incoming.PARSED,
    },
    Incoming.PARSED: {
        Event.MT: Incoming.PARSED,
        Event.READ: Incoming.PARSED,
        Event.MATCH: Incoming.MATCHED,
        Event.REGISTER: Incoming.REGISTERED,
    },
    Incoming.MATCHED: {
        Event.MT: Incoming.MATCHED,
        Event.MATCH: Incoming.MATCHED,
        Event.REGISTER: Incoming.REGISTERED,
    },
    Incoming.REGISTERED: {
        Event.MT: Incoming.REGISTERED,
        Event.REGISTER: Incoming.REGISTERED,
        Event.PAY: Incoming.PAID,
    },
    Incoming.PAID: {Event.MT: Incoming.PAID, Event.PAY: Incoming.PAID},
}

_ANSWER: dict[Answer, dict[Event, Answer]] = {
    Answer.AWAITED: {
        Event.EC_EC01: Answer.ACCEPTED,
        Event.EC_EC02: Answer.REFUSED,
        Event.SE: Answer.AWAITED,
        Event.DT: Answer.CLOSED,
    },
    Answer.ACCEPTED: {Event.EC_EC01: Answer.ACCEPTED, Event.SE: Answer.AWAITED},
    Answer.REFUSED: {Event.EC_EC02: Answer.REFUSED, Event.SE: Answer.AWAITED},
    Answer.CLOSED: {Event.DT: Answer.CLOSED},
}

TRANSITIONS: dict[tuple[State, Event], State] = {
    **{(state, event): to for state, row in _OUTGOING.items() for event, to in row.items()},
    **{(state, event): to for state, row in _INCOMING.items() for event, to in row.items()},
    **{(state, event): to for state, row in _ANSWER.items() for event, to in row.items()},
}
