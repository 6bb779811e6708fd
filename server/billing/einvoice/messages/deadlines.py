"""The days that run after a transmission. Time is passed in.

Source: SdI rules for DM 55/2013 1.8.4 (15 days for the decision); circular 13/E of 2018 (5 days to send again);
5 days of silence is our own measure: SdI expects to answer within 48 hours.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from billing.einvoice.findings import Finding

DECISION_DAYS = 15
RESEND_DAYS = 5
SILENCE_DAYS = 5


def answer_due(received_on: date) -> date:
    """The last day on which a public administration may send its EC."""
    return received_on + timedelta(days=DECISION_DAYS)


def resend_due(rejected_on: date) -> date:
    """The last day to send a rejected invoice again with the same number and date."""
    return rejected_on + timedelta(days=RESEND_DAYS)


def silence(sent_at: datetime, now: datetime) -> Finding | None:
    """For a transmission without any message: whether that has lasted too long."""
    days = (now - sent_at).days
    if days < SILENCE_DAYS:
        return None
    return Finding(
        "silence",
        "",
        f"SdI non risponde da {days} giorni: di solito lo fa entro due.",
        "Cerca la fattura sul portale Fatture e Corrispettivi; se non c'è, inviala di nuovo.",
        "warning",
        "silence",
    )
