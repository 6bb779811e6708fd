"""The nine messages of SdI as values, the same for both flows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Literal

from billing.einvoice.findings import Finding
from billing.einvoice.messages.roots import Code, Flow

OutcomeCode = Literal["EC01", "EC02"]


@dataclass(frozen=True, slots=True)
class Archive:
    """The ZIP in which the file was sent."""

    sdi_id: str
    file_name: str


@dataclass(frozen=True, slots=True)
class InvoiceReference:
    """One invoice of a lot. `position` from 1; None when the message does not say it."""

    number: str
    year: int | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class SdiError:
    code: str
    description: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What all have in common. Texts are empty when absent; `hash` is lower-case hexadecimal SHA-256.

    `is_signed`: a signature is there; nobody has verified it. `findings`: what is missing or cannot be read.
    """

    code: ClassVar[Code]

    flow: Flow
    sdi_id: str = ""
    file_name: str = ""
    hash: str = ""
    message_id: str = ""
    pec_message_id: str = ""
    note: str = ""
    archive: Archive | None = None
    is_signed: bool = False
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery(Message):
    """RC: the customer has it."""

    code = "RC"
    received_at: datetime | None = None
    delivered_at: datetime | None = None
    recipient_code: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection(Message):
    """NS: refused, the invoice was never issued."""

    code = "NS"
    received_at: datetime | None = None
    errors: tuple[SdiError, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered(Message):
    """MC: issued, but not delivered. Private customers find it in their reserved area from `available_on`."""

    code = "MC"
    received_at: datetime | None = None
    available_on: date | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerDecision(Message):
    """EC: the public administration accepts (EC01) or refuses (EC02). `buyer_message_id` is its own reference."""

    code = "EC"
    outcome: OutcomeCode | None = None
    invoice: InvoiceReference | None = None
    description: str = ""
    buyer_message_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Message):
    """NE: the decision, brought to who sent the invoice."""

    code = "NE"
    decision: BuyerDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsExpired(Message):
    """DT: 15 days without a decision; none can follow."""

    code = "DT"
    invoice: InvoiceReference | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation(Message):
    """AT: SdI could not deliver; the sender may hand the invoice over with this. `hash` is that of the original."""

    code = "AT"
    received_at: datetime | None = None
    recipient_code: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata(Message):
    """MT: comes beside a received invoice."""

    code = "MT"
    recipient_code: str = ""
    format: str = ""
    attempts: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRejection(Message):
    """SE: SdI refused our EC; EN00 form, EN01 not admitted."""

    code = "SE"
    reason: str = ""
    invoice: InvoiceReference | None = None
    buyer_message_id: str = ""
