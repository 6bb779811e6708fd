"""The controls that SdI makes on the content of an invoice: each is a function in the file of its family.

`check(invoice)` answers what SdI would refuse, with its codes. What the tax registry alone knows is in `elsewhere.py`.
"""

from __future__ import annotations

from decimal import MAX_EMAX, Context, localcontext

# Importing a family registers its controls; the order here is that of the findings.
from billing.einvoice.controls import (  # isort: skip
    recipient as recipient,
    identity as identity,
    parties as parties,
    document as document,
    natures as natures,
    rates as rates,
    amounts as amounts,
    withholding as withholding,
)
from billing.einvoice.controls.look import keys, look
from billing.einvoice.controls.registry import CONTROLS, finding
from billing.einvoice.controls.view import DocumentKey, Situation
from billing.einvoice.findings import Finding, first_of
from billing.einvoice.reader import Invoice

__all__ = ["ARITHMETIC", "DocumentKey", "Situation", "check", "keys"]

_ANY = Situation()
# Exact for all that the format admits (13 + 8 digits of price, 12 + 8 of quantity, 4 for each percentage), and no number of a
# stranger is too large for it.
ARITHMETIC = Context(prec=120, Emax=MAX_EMAX)


def check(invoice: Invoice, situation: Situation = _ANY) -> list[Finding]:
    """What SdI would refuse in the content of a file, family by family.

    Shape: one finding per place at fault, the first 200 and how many more; empty when SdI has nothing to object. Run
    `check_structure` first: a value that cannot be read counts as absent here.
    Raises: never on content.
    Source: Elenco controlli 2.0 and the tabular sheets of March 2026; where they disagree, the stricter.
    """
    seen = look(invoice, situation)
    with localcontext(ARITHMETIC):
        return first_of(finding(each.rejection, at) for each in CONTROLS for at in each.find(seen))
