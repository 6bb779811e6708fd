"""From a slip to the values of its records, and how texts are brought to them."""

from __future__ import annotations

from billing.bank.money import to_cents
from billing.bank.riba import layout
from billing.bank.riba.model import Creditor, Receipt, Slip
from billing.bank.riba.records import Value
from billing.bank.texts import cbi_text

# These tell who or what: a part of them would tell another. They are refused when too long; every other text is cut.
NEVER_CUT = frozenset({
    "sia", "bank_abi", "name", "creditor_abi", "creditor_cab", "creditor_account", "debtor_abi", "debtor_cab",
    "customer_code", "debtor_tax_code", "creditor_tax_code", "postcode", "province", "bank_flag",
})  # fmt: skip


def head_values(slip: Slip) -> dict[str, Value]:
    return {
        "sia": slip.creditor.sia,
        "bank_abi": slip.creditor.account.abi,
        "created_on": slip.created_on,
        "name": slip.name,
    }


def tail_values(slip: Slip) -> dict[str, Value]:
    return head_values(slip) | {
        "receipts": len(slip.receipts),
        "negative_cents": to_cents(slip.total),
        "positive_cents": 0,
        "records": len(slip.receipts) * len(layout.RECEIPT) + 2,
    }


def receipt_values(creditor: Creditor, receipt: Receipt) -> dict[str, Value]:
    return {
        "due_on": receipt.due_on,
        "cents": to_cents(receipt.amount),
        "number": receipt.number,
        **text_values(receipt),
        **creditor_values(creditor),
    }


def text_values(receipt: Receipt) -> dict[str, Value]:
    debtor = receipt.debtor
    return {
        "debtor_abi": debtor.abi,
        "debtor_cab": debtor.cab,
        "customer_code": debtor.customer_code,
        "bank_flag": "B" if debtor.is_bank else "",
        "debtor_name": debtor.name,
        "debtor_tax_code": debtor.tax_code,
        "address": debtor.street,
        "postcode": debtor.postcode,
        "town": debtor.town,
        "province": debtor.province,
        "bank_name": debtor.bank_name,
        "reference": receipt.reference,
    }


def creditor_values(creditor: Creditor) -> dict[str, Value]:
    return {
        "sia": creditor.sia,
        "creditor_abi": creditor.account.abi,
        "creditor_cab": creditor.account.cab,
        "creditor_account": creditor.account.account,
        "creditor_1": creditor.name,
        "creditor_2": creditor.street,
        "creditor_3": creditor.town,
        "creditor_4": creditor.note,
        "creditor_tax_code": creditor.tax_code,
        "creditor_short": creditor.name,
    }


def fitted(record: str, values: dict[str, Value]) -> dict[str, Value]:
    """Texts in upper case ASCII, cut to their field where they may be."""
    made = dict(values)
    for field in layout.RECORDS[record]:
        value = made.get(field.name)
        if isinstance(value, str):
            text = cbi_text(value)
            made[field.name] = text if field.name in NEVER_CUT else text[: field.width].rstrip()
    return made
