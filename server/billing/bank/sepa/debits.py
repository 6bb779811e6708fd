"""Direct debits as the file that the creditor's bank takes."""

from __future__ import annotations

from datetime import date

from lxml import etree
from sepaxml import SepaDD

from billing.bank.findings import refuse
from billing.bank.money import to_cents
from billing.bank.sepa.cbi_debits import cbi_debits
from billing.bank.sepa.check_debits import check_debits
from billing.bank.sepa.finish import check_schema, stamp, to_bytes
from billing.bank.sepa.model import Collection, DebitFormat, DirectDebit
from billing.bank.sepa.parties import NAME_LENGTH, TEXT_LENGTH, fit
from billing.einvoice.xml import Element


def write_debits(collection: Collection, form: DebitFormat, *, on: date, notice_days: int = 1) -> bytes:
    """The collection in the bank's format, one group for each sequence. The same collection makes the same bytes.

    Cuts and arguments as in `write_transfers`. Raises NotWritable with every reason.
    Source: ISO 20022, EPC130-08 (CORE), EPC131-08 (B2B); for CBI the CBISDDReqLogMsg 00.01.01 schema.
    """
    refuse(check_debits(collection, form, on=on, notice_days=notice_days))
    if form in {DebitFormat.CBI, DebitFormat.CBI_BODY}:
        return to_bytes(cbi_debits(collection, form))
    root = _pain(collection, form)
    stamp(root, collection.message_id, collection.created_at, batch_booking=collection.batch_booking)
    check_schema(root, form)
    return to_bytes(root)


def _pain(collection: Collection, form: DebitFormat) -> Element:
    config = {
        "name": fit(collection.creditor.name, NAME_LENGTH),
        "IBAN": collection.creditor.iban,
        "batch": True,
        "creditor_id": collection.creditor_id,
        "currency": "EUR",
        "instrument": collection.scheme.value,
    }
    if collection.creditor.bic:
        config["BIC"] = collection.creditor.bic
    made = SepaDD(config, schema=form.value, clean=False)
    for debit in collection.debits:
        made.add_payment(_payment(debit, collection.collect_on))
    return etree.fromstring(made.export(validate=False))


def _payment(debit: DirectDebit, collect_on: date) -> dict[str, object]:
    payment: dict[str, object] = {
        "name": fit(debit.name, NAME_LENGTH),
        "IBAN": debit.iban,
        "amount": to_cents(debit.amount),
        "type": debit.sequence.value,
        "collection_date": collect_on,
        "mandate_id": debit.mandate_id,
        "mandate_date": debit.signed_on,
        "description": fit(debit.text, TEXT_LENGTH),
        "endtoend_id": debit.end_to_end_id,
    }
    return payment | ({"BIC": debit.bic} if debit.bic else {})
