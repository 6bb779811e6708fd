"""A slip (distinta) of receipts that the creditor hands to the bank."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from billing.einvoice.numbers import ItalianAccount


@dataclass(frozen=True, slots=True, kw_only=True)
class Creditor:
    """Who presents. `sia`: the 5 characters the bank gave; `account`: where it credits (`italian_account(iban)`)."""

    name: str
    tax_code: str
    sia: str
    account: ItalianAccount
    street: str = ""
    town: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debtor:
    """Who pays. `abi` and `cab` are those of the debtor's bank; `iban`, if known, must agree with them (never written)."""

    name: str
    tax_code: str
    street: str
    postcode: str
    town: str
    province: str
    abi: str
    cab: str
    bank_name: str = ""
    customer_code: str = ""
    is_bank: bool = False
    iban: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """`number`: ours, unique in the slip, 10 digits; `amount`: euro; `reference`: what is paid (invoice, date, CIG)."""

    number: int
    due_on: date
    amount: Decimal
    debtor: Debtor
    reference: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """`name`: the support's name, unique for the creditor that day, at most 20 characters."""

    name: str
    created_on: date
    creditor: Creditor
    receipts: tuple[Receipt, ...]

    @property
    def total(self) -> Decimal:
        return sum((receipt.amount for receipt in self.receipts), Decimal(0))
