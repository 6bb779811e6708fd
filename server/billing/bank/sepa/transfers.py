"""Credit transfers as the file that the payer's bank takes."""

from __future__ import annotations

from datetime import date

from lxml import etree
from sepaxml import SepaTransfer

from billing.bank.findings import refuse
from billing.bank.money import to_cents
from billing.bank.sepa.cbi_transfers import cbi_transfers
from billing.bank.sepa.check_transfers import check_transfers
from billing.bank.sepa.finish import check_schema, name_of, stamp, to_bytes
from billing.bank.sepa.model import Transfer, TransferFormat, TransferOrder
from billing.bank.sepa.parties import NAME_LENGTH, TEXT_LENGTH, fit
from billing.einvoice.xml import Element


def write_transfers(order: TransferOrder, form: TransferFormat, *, on: date, notice_days: int = 0) -> bytes:
    """The order in the bank's format. The same order makes the same bytes.

    Names are cut to 70 characters, texts to 140, both in the SEPA set (`check_transfers` warns); identifiers never change.
    `on`: today; `notice_days`: the whole TARGET days that the bank wants before execution.
    Raises NotWritable with every reason. Source: ISO 20022, EPC132-08; for CBI the CBIPaymentRequest 00.04.01 schema.
    """
    refuse(check_transfers(order, form, on=on, notice_days=notice_days))
    if form is TransferFormat.CBI:
        return to_bytes(cbi_transfers(order))
    root = _pain(order, form)
    stamp(root, order.message_id, order.created_at, batch_booking=order.batch_booking)
    check_schema(root, form)
    return to_bytes(root)


def _pain(order: TransferOrder, form: TransferFormat) -> Element:
    # batch=True: one group for all, as they share their day; `stamp` then says how the bank books them.
    config = {
        "name": fit(order.debtor.name, NAME_LENGTH),
        "IBAN": order.debtor.iban,
        "batch": True,
        "currency": "EUR",
    }
    if order.debtor.bic:
        config["BIC"] = order.debtor.bic
    made = SepaTransfer(config, schema=form.value, clean=False)
    for transfer in order.transfers:
        made.add_payment(_payment(transfer, order.execute_on))
    root = etree.fromstring(made.export(validate=False))
    _say_no_bic(root)
    if order.debtor.cuc:
        _add_cuc(root, order.debtor.cuc)
    return root


def _payment(transfer: Transfer, execute_on: date) -> dict[str, object]:
    payment: dict[str, object] = {
        "name": fit(transfer.name, NAME_LENGTH),
        "IBAN": transfer.iban,
        "amount": to_cents(transfer.amount),
        "execution_date": execute_on,
        "description": fit(transfer.text, TEXT_LENGTH),
        "endtoend_id": transfer.end_to_end_id,
    }
    return payment | ({"BIC": transfer.bic} if transfer.bic else {})


def _say_no_bic(root: Element) -> None:
    """An empty institution passes the schema but not the rules of the scheme: EPC132-08 wants NOTPROVIDED."""
    namespace = etree.QName(root).namespace or ""
    institution = root.find(f".//{name_of(namespace, 'DbtrAgt')}/{name_of(namespace, 'FinInstnId')}")
    assert institution is not None
    if not len(institution):
        other = etree.SubElement(institution, name_of(namespace, "Othr"))
        etree.SubElement(other, name_of(namespace, "Id")).text = "NOTPROVIDED"


def _add_cuc(root: Element, cuc: str) -> None:
    """Italian banks recognise who sends by the CUC."""
    namespace = etree.QName(root).namespace or ""
    party = root.find(f".//{name_of(namespace, 'InitgPty')}")
    assert party is not None
    for tag in ("Id", "OrgId", "Othr"):
        party = etree.SubElement(party, name_of(namespace, tag))
    etree.SubElement(party, name_of(namespace, "Id")).text = cuc
    etree.SubElement(party, name_of(namespace, "Issr")).text = "CBI"
