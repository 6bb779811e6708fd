"""Slips for the tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from billing.bank.riba import Creditor, Debtor, Receipt, Slip
from billing.einvoice.numbers import ItalianAccount

TODAY = date(2026, 11, 23)

CREDITOR = Creditor(
    name="ROSSI IMPIANTI SRL",
    tax_code="01234567897",
    sia="A1B2C",
    account=ItalianAccount("05428", "11101", "000000123456"),
    street="VIA MAZZINI 12",
    town="24121 BERGAMO BG",
)
DEBTOR = Debtor(
    name="BIANCHI SPA",
    tax_code="07654320154",
    street="CORSO ITALIA 3",
    postcode="20122",
    town="MILANO",
    province="MI",
    abi="03069",
    cab="09400",
    bank_name="INTESA SANPAOLO MILANO 1",
    customer_code="C00042",
)
RECEIPT = Receipt(
    number=1,
    due_on=date(2026, 12, 31),
    amount=Decimal("1220.50"),
    debtor=DEBTOR,
    reference="FT 15/2026 DEL 02/11/2026",
)


def receipt(number: int = 1, **changes: Any) -> Receipt:
    """A receipt; names of the debtor's fields change the debtor."""
    own = {name: value for name, value in changes.items() if name in Receipt.__dataclass_fields__}
    debtor = {name: value for name, value in changes.items() if name not in own}
    return replace(RECEIPT, number=number, **{"debtor": replace(DEBTOR, **debtor)} | own)


def slip(*receipts: Receipt, **creditor: Any) -> Slip:
    return Slip(
        name="DISTINTA 2026-7",
        created_on=TODAY,
        creditor=replace(CREDITOR, **creditor),
        receipts=receipts or (RECEIPT,),
    )
