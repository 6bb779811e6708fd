"""A RiBa file as a slip, with all that does not add up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

from billing.bank.findings import Finding
from billing.bank.money import from_cents
from billing.bank.riba.blocks import blocks_of, parts
from billing.bank.riba.compare import compare
from billing.bank.riba.lines import split
from billing.bank.riba.model import Creditor, Debtor, Receipt, Slip
from billing.bank.riba.values import Values, at_row, number, text
from billing.einvoice.numbers import ItalianAccount


@dataclass(frozen=True, slots=True)
class RibaReading:
    """`slip` holds what could be read; with an error among `findings` it is not to be trusted as it is."""

    slip: Slip
    findings: tuple[Finding, ...]


def read_riba(data: bytes) -> RibaReading:
    """Tolerant of line ends and missing trailing blanks, strict about counts, totals and order.

    Raises NotReadable when it is no RiBa file at all. Findings name the row of the file.
    """
    lines = split(data)
    findings: list[Finding] = []
    head, body, tail = parts(lines, findings)
    blocks = list(blocks_of(body, findings))
    creditor = _creditor(blocks[0] if blocks else {}, head)
    findings += [_other_creditor(block) for block in blocks if _creditor(block, block) != creditor]
    findings += compare(blocks, len(lines), head, tail)
    slip = Slip(
        name=text(head, "name"),
        created_on=cast("date | None", head.get("created_on")) or date.min,
        creditor=creditor,
        receipts=tuple(_receipt(block) for block in blocks if block["due_on"] and block["cents"]),
    )
    return RibaReading(slip, tuple(findings))


def _creditor(values: Values, head: Values) -> Creditor:
    return Creditor(
        name=text(values, "creditor_1"),
        street=text(values, "creditor_2"),
        town=text(values, "creditor_3"),
        note=text(values, "creditor_4"),
        tax_code=text(values, "creditor_tax_code"),
        sia=text(head, "sia"),
        account=ItalianAccount(
            text(values, "creditor_abi"), text(values, "creditor_cab"), text(values, "creditor_account")
        ),
    )


def _receipt(values: Values) -> Receipt:
    return Receipt(
        number=number(values, "number"),
        due_on=cast("date", values["due_on"]),
        amount=from_cents(number(values, "cents")),
        reference=text(values, "reference"),
        debtor=Debtor(
            name=text(values, "debtor_name"),
            tax_code=text(values, "debtor_tax_code"),
            street=text(values, "address"),
            postcode=text(values, "postcode"),
            town=text(values, "town"),
            province=text(values, "province"),
            abi=text(values, "debtor_abi"),
            cab=text(values, "debtor_cab"),
            bank_name=text(values, "bank_name"),
            customer_code=text(values, "customer_code"),
            is_bank=values.get("bank_flag") == "B",
        ),
    )


def _other_creditor(block: Values) -> Finding:
    row = number(block, "row")
    return at_row(
        row, "other_creditor", "creditore, conto o codice SIA sono diversi da quelli dell'inizio del file."
    )
