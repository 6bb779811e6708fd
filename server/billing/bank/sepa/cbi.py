"""The credit transfer of Italian remote banking: CBIPaymentRequest 00.04.01.

Like pain.001 with Italian habits: the sender by CUC, our bank by ABI, one group, and no BIC unless it is known.
"""

from __future__ import annotations

from lxml import etree

from billing.bank.money import plain
from billing.bank.sepa.finish import moment
from billing.bank.sepa.model import Transfer, TransferFormat, TransferOrder
from billing.bank.sepa.parties import NAME_LENGTH, TEXT_LENGTH, fit
from billing.einvoice.numbers import italian_account
from billing.einvoice.xml import Element

NAMESPACE = f"urn:CBI:xsd:{TransferFormat.CBI.value}"
_DEFAULT: dict[str, str] = {None: NAMESPACE}  # type: ignore[dict-item]  # the stubs do not know the default prefix


def cbi_request(order: TransferOrder) -> Element:
    return _node("CBIPaymentRequest", _header(order), _group(order))


def _header(order: TransferOrder) -> Element:
    sender = _node("Id", _node("OrgId", _node("Othr", _node("Id", order.debtor.cuc), _node("Issr", "CBI"))))
    return _node(
        "GrpHdr",
        _node("MsgId", order.message_id),
        _node("CreDtTm", moment(order.created_at)),
        _node("NbOfTxs", str(len(order.transfers))),
        _node("CtrlSum", plain(order.total)),
        _node("InitgPty", _node("Nm", fit(order.debtor.name, NAME_LENGTH)), sender),
    )


def _group(order: TransferOrder) -> Element:
    account = italian_account(order.debtor.iban)
    assert account is not None  # check_transfers saw to it
    return _node(
        "PmtInf",
        _node("PmtInfId", f"{order.message_id}-1"),
        _node("PmtMtd", "TRA"),  # with an answer on the outcome
        _node("BtchBookg", "true" if order.batch_booking else "false"),
        _node("PmtTpInf", _node("SvcLvl", _node("Cd", "SEPA"))),
        _node("ReqdExctnDt", _node("Dt", order.execute_on.isoformat())),
        _node("Dbtr", _node("Nm", fit(order.debtor.name, NAME_LENGTH))),
        _node("DbtrAcct", _node("Id", _node("IBAN", order.debtor.iban))),
        _node("DbtrAgt", _node("FinInstnId", _node("ClrSysMmbId", _node("MmbId", account.abi)))),
        _node("ChrgBr", "SLEV"),
        *(_transfer(place, transfer) for place, transfer in enumerate(order.transfers, 1)),
    )


def _transfer(place: int, transfer: Transfer) -> Element:
    made = _node(
        "CdtTrfTxInf",
        _node("PmtId", _node("InstrId", str(place)), _node("EndToEndId", transfer.end_to_end_id)),
        _node("Amt", _node("InstdAmt", plain(transfer.amount), Ccy="EUR")),
    )
    if transfer.bic:
        made.append(_node("CdtrAgt", _node("FinInstnId", _node("BICFI", transfer.bic))))
    made.append(_node("Cdtr", _node("Nm", fit(transfer.name, NAME_LENGTH))))
    made.append(_node("CdtrAcct", _node("Id", _node("IBAN", transfer.iban))))
    made.append(_node("RmtInf", _node("Ustrd", fit(transfer.text, TEXT_LENGTH))))
    return made


def _node(tag: str, *content: str | Element, **attributes: str) -> Element:
    made = etree.Element(f"{{{NAMESPACE}}}{tag}", attributes, nsmap=_DEFAULT)
    for part in content:
        if isinstance(part, str):
            made.text = part
        else:
            made.append(part)
    return made
