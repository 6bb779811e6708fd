"""What stands against an order of credit transfers."""

from __future__ import annotations

from datetime import date

from billing.bank.findings import Finding
from billing.bank.sepa.model import TransferFormat, TransferOrder
from billing.bank.sepa.parties import check_cbi, check_cuc, check_day, check_item, check_message, check_owner


def check_transfers(
    order: TransferOrder, form: TransferFormat, *, on: date, notice_days: int = 0
) -> list[Finding]:
    """Errors that `write_transfers` refuses, warnings for what it cuts or the bank may move. Arguments as there."""
    return [
        *check_message(order.message_id, order.transfers, "transfers"),
        *check_owner(order.debtor, "debtor", bic_needed=False, format_name=form),
        *(
            check_cbi(order.debtor, "debtor")
            if form is TransferFormat.CBI
            else check_cuc(order.debtor, "debtor")
        ),
        *check_day(order.execute_on, on, notice_days, "execute_on", "La data di esecuzione"),
        *(
            found
            for place, transfer in enumerate(order.transfers, 1)
            for found in check_item(
                transfer, f"transfers[{place}]", f"Bonifico {place} ({transfer.name or 'senza nome'})"
            )
        ),
    ]
