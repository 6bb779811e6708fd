"""The direct debit of Italian remote banking: CBISDDReqLogMsg 00.01.01, alone or in its body CBIBdySDDReq."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from billing.bank.sepa.cbi_nodes import Nodes
from billing.bank.sepa.model import Collection, DebitFormat, DirectDebit, Scheme, Sequence
from billing.bank.sepa.parties import TEXT_LENGTH, fit
from billing.einvoice.xml import Element

_node = Nodes(DebitFormat.CBI)
_body = Nodes(DebitFormat.CBI_BODY)
_MESSAGE_TYPES = {Scheme.CORE: "INC-SDDC-01", Scheme.B2B: "INC-SDDB-01"}


def cbi_debits(collection: Collection, form: DebitFormat) -> Element:
    """Groups by sequence, as in pain.008. In the body the envelope's child is of the body's namespace, all below of its own."""
    if form is DebitFormat.CBI:
        return _node("CBISDDReqLogMsg", *_parts(collection))
    return _body(
        "CBIBdySDDReq",
        _body("PhyMsgInf", _body("PhyMsgTpCd", _MESSAGE_TYPES[collection.scheme]), _body("NbOfLogMsg", "1")),
        _body("CBIEnvelSDDReqLogMsg", _body("CBISDDReqLogMsg", *_parts(collection))),
    )


def _parts(collection: Collection) -> list[Element]:
    """The header and one group for each sequence, in the order in which they first occur."""
    groups: dict[Sequence, list[DirectDebit]] = {}
    for debit in collection.debits:
        groups.setdefault(debit.sequence, []).append(debit)
    header = _node.header(
        collection.message_id,
        collection.created_at,
        len(collection.debits),
        collection.total,
        collection.creditor,
    )
    numbers = count(1)  # through all groups: each is unique in the message
    return [
        header,
        *(_group(place, collection, debits, numbers) for place, debits in enumerate(groups.values(), 1)),
    ]


def _group(place: int, collection: Collection, debits: list[DirectDebit], numbers: Iterator[int]) -> Element:
    return _node(
        "PmtInf",
        _node("PmtInfId", f"{collection.message_id}-{place}"),
        _node("PmtMtd", "DD"),
        _node("BtchBookg", "true" if collection.batch_booking else "false"),
        _node(
            "PmtTpInf",
            _node("SvcLvl", _node("Cd", "SEPA")),
            _node("LclInstrm", _node("Cd", collection.scheme.value)),
            _node("SeqTp", debits[0].sequence.value),
        ),
        _node("ReqdColltnDt", collection.collect_on.isoformat()),
        _node.party("Cdtr", collection.creditor.name),
        _node.account("Cdtr", collection.creditor.iban),
        _node.own_bank("Cdtr", collection.creditor.iban),
        _node("ChrgBr", "SLEV"),
        _node(
            "CdtrSchmeId", _node("Id", _node("PrvtId", _node("Othr", _node("Id", collection.creditor_id))))
        ),
        *(_debit(next(numbers), debit) for debit in debits),
    )


def _debit(place: int, debit: DirectDebit) -> Element:
    mandate = _node(
        "MndtRltdInf", _node("MndtId", debit.mandate_id), _node("DtOfSgntr", debit.signed_on.isoformat())
    )
    return _node(
        "DrctDbtTxInf",
        _node.payment_id(place, debit.end_to_end_id),
        _node.amount(debit.amount),
        _node("DrctDbtTx", mandate),
        *_node.other_bank("Dbtr", debit.bic),
        _node.party("Dbtr", debit.name),
        _node.account("Dbtr", debit.iban),
        _node("RmtInf", _node("Ustrd", fit(debit.text, TEXT_LENGTH))),
    )
