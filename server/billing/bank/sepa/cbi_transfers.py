"""The credit transfer of Italian remote banking: CBIPaymentRequest 00.04.01, like pain.001 with one group."""

from __future__ import annotations

from billing.bank.sepa.cbi_nodes import Nodes
from billing.bank.sepa.model import Transfer, TransferFormat, TransferOrder
from billing.bank.sepa.parties import TEXT_LENGTH, fit
from billing.einvoice.xml import Element

_node = Nodes(TransferFormat.CBI)


def cbi_transfers(order: TransferOrder) -> Element:
    header = _node.header(order.message_id, order.created_at, len(order.transfers), order.total, order.debtor)
    return _node("CBIPaymentRequest", header, _group(order))


def _group(order: TransferOrder) -> Element:
    return _node(
        "PmtInf",
        _node("PmtInfId", f"{order.message_id}-1"),
        _node("PmtMtd", "TRA"),  # with an answer on the outcome
        _node("BtchBookg", "true" if order.batch_booking else "false"),
        _node("PmtTpInf", _node("SvcLvl", _node("Cd", "SEPA"))),
        _node("ReqdExctnDt", _node("Dt", order.execute_on.isoformat())),
        _node.party("Dbtr", order.debtor.name),
        _node.account("Dbtr", order.debtor.iban),
        _node.own_bank("Dbtr", order.debtor.iban),
        _node("ChrgBr", "SLEV"),
        *(_transfer(place, transfer) for place, transfer in enumerate(order.transfers, 1)),
    )


def _transfer(place: int, transfer: Transfer) -> Element:
    return _node(
        "CdtTrfTxInf",
        _node.payment_id(place, transfer.end_to_end_id),
        _node("Amt", _node.amount(transfer.amount)),
        *_node.other_bank("Cdtr", transfer.bic),
        _node.party("Cdtr", transfer.name),
        _node.account("Cdtr", transfer.iban),
        _node("RmtInf", _node("Ustrd", fit(transfer.text, TEXT_LENGTH))),
    )
