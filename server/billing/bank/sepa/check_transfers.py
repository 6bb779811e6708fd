"""What stands against an order of credit transfers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from billing.bank.findings import Finding
from billing.bank.sepa.model import Owner, TransferFormat, TransferOrder
from billing.bank.sepa.parties import check_day, check_item, check_message, check_owner
from billing.einvoice.numbers import italian_account

_CUC = re.compile("[A-Z0-9]{8}").fullmatch


def check_transfers(
    order: TransferOrder, form: TransferFormat, *, on: date, notice_days: int = 0
) -> list[Finding]:
    """Errors that `write_transfers` refuses, warnings for what it cuts or the bank may move. Arguments as there."""
    return [
        *check_message(order.message_id, order.transfers, "transfers"),
        *check_owner(order.debtor, "debtor", bic_needed=False, format_name=form),
        *_cbi(order.debtor, form),
        *check_day(order.execute_on, on, notice_days, "execute_on", "La data di esecuzione"),
        *(
            found
            for place, transfer in enumerate(order.transfers, 1)
            for found in check_item(
                transfer, f"transfers[{place}]", f"Bonifico {place} ({transfer.name or 'senza nome'})"
            )
        ),
    ]


def _cbi(debtor: Owner, form: TransferFormat) -> Iterator[Finding]:
    if form is not TransferFormat.CBI and not debtor.cuc:
        return
    if not _CUC(debtor.cuc):
        said = "Il codice CUC ha 8 caratteri, lettere maiuscole o cifre: lo trovi nel contratto di remote banking."
        yield Finding("bad_cuc", "debtor.cuc", said)
    if form is TransferFormat.CBI and italian_account(debtor.iban) is None:
        yield Finding("not_italian", "debtor.iban", "Il formato CBI vale solo per un conto italiano.")
