"""What SdI lets pass and a careful firm does not send: advice with codes of our own (MC01...), apart from SdI's.

`advise(invoice, Sending(on=day))` before sending. An "error" should be mended first, a "warning" deserves a look.
"""

from __future__ import annotations

from decimal import localcontext

# Importing a family registers its advice; the order here is that of the findings.
from billing.einvoice.advice import (  # isort: skip
    file as file,
    dates as dates,
    amounts as amounts,
    stamp as stamp,
    references as references,
)
from billing.einvoice.advice.registry import ADVISERS, Draft, Sending, finding
from billing.einvoice.controls import ARITHMETIC
from billing.einvoice.controls.look import look
from billing.einvoice.controls.view import Situation
from billing.einvoice.findings import Finding, first_of
from billing.einvoice.reader import Invoice

__all__ = ["Sending", "advise"]


def advise(invoice: Invoice, sending: Sending) -> list[Finding]:
    """What to look at before an invoice leaves. Raises: never on content."""
    draft = Draft(invoice, look(invoice, Situation(on=sending.on)), sending)
    with localcontext(ARITHMETIC):
        return first_of(finding(each.advice, at) for each in ADVISERS for at in each.find(draft))
