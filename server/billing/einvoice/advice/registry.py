"""The register of advice: as that of the controls, with codes of our own ("MC01"...) and a severity.

From it derive `advise`, a section of docs/guide/scarti-sdi.md and the words of the twin on the device. A new one: one
function with `@advice` in the file of its family, its twin in web/.../einvoice/advice/, cases in vectors/einvoice_advice.json;
then `bin/einvoice_controls`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from billing.einvoice.controls.registry import Hit, Hits
from billing.einvoice.controls.view import Seen
from billing.einvoice.findings import Finding, Severity
from billing.einvoice.reader import Invoice


@dataclass(frozen=True, slots=True)
class Sending:
    """What the invoice does not say. What is left out is not asked.

    `on`: the day on which it is sent. `size_bytes`: of the file as it leaves. `last_day`: the date of the last document of
    the same series. `creditable`: what a credit note may still take back in euro, by the number of the credit note.
    `intents`: what is left in euro of the ceiling of a letter of intent, by its protocol. `is_health`: a service that the
    seller must not invoice to people through SdI. `is_in_vies`: what VIES answers of the customer.
    """

    on: date | None = None
    size_bytes: int | None = None
    last_day: date | None = None
    creditable: Mapping[str, Decimal] = field(default_factory=dict)
    intents: Mapping[str, Decimal] = field(default_factory=dict)
    is_health: bool = False
    is_in_vies: bool | None = None


class Draft(NamedTuple):
    """What the functions look at: the invoice, the controls' view of it, and what it does not say."""

    invoice: Invoice
    seen: Seen
    sending: Sending


@dataclass(frozen=True, slots=True)
class Advice:
    """`title` names it in the guide; `message` may hold {facts}. An "error" should be mended before sending."""

    code: str
    severity: Severity
    title: str
    message: str
    hint: str


class Adviser(NamedTuple):
    advice: Advice
    find: Callable[[Draft], Hits]


ADVISERS: list[Adviser] = []


def advice(
    code: str, severity: Severity, *, title: str, message: str, hint: str
) -> Callable[[Callable[[Draft], Hits]], Callable[[Draft], Hits]]:
    said = Advice(code, severity, title, message, hint)

    def register(find: Callable[[Draft], Hits]) -> Callable[[Draft], Hits]:
        assert all(known.advice.code != code for known in ADVISERS), f"two advices {code}"
        ADVISERS.append(Adviser(said, find))
        return find

    return register


def finding(said: Advice, at: Hit) -> Finding:
    return Finding(said.code, at.path, said.message.format_map(at.facts), said.hint, said.severity)
