"""A bank statement, whatever file it came in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from billing.bank.findings import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """One line of the account. `amount`: in `currency`, positive in, negative out.

    `key`: the same for the same movement in every file of its bank (see keys.py). `place`: where it stands in the file,
    "row 12" or "Ntry[3]/TxDtls[2]". `is_booked` is false for what the bank only expects. `kind`: the bank's code or
    words for what it is. `return_reason`: why a payment came back (ISO code such as AC04), when the file says so.
    """

    key: str
    place: str
    booked_on: date
    value_on: date | None = None
    amount: Decimal
    currency: str = "EUR"
    text: str = ""
    kind: str = ""
    counterparty: str = ""
    counterparty_iban: str = ""
    end_to_end_id: str = ""
    mandate_id: str = ""
    bank_reference: str = ""
    is_booked: bool = True
    is_reversal: bool = False
    return_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """`on` is None where the file does not say of which day."""

    amount: Decimal
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`account`: the IBAN, or whatever the file calls it; empty when it does not. Movements in the order of the file."""

    account: str
    movements: tuple[Movement, ...]
    findings: tuple[Finding, ...] = ()
    currency: str = "EUR"
    number: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
