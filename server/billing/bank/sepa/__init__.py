"""SEPA: credit transfers (pain.001, CBI) and direct debits (pain.008)."""

from billing.bank.sepa.check_debits import check_debits
from billing.bank.sepa.check_transfers import check_transfers
from billing.bank.sepa.creditor_id import check_creditor_id, creditor_id_of
from billing.bank.sepa.debits import write_debits
from billing.bank.sepa.model import (
    Collection,
    DebitFormat,
    DirectDebit,
    Owner,
    Scheme,
    Sequence,
    Transfer,
    TransferFormat,
    TransferOrder,
)
from billing.bank.sepa.transfers import write_transfers

__all__ = [
    "Collection",
    "DebitFormat",
    "DirectDebit",
    "Owner",
    "Scheme",
    "Sequence",
    "Transfer",
    "TransferFormat",
    "TransferOrder",
    "check_creditor_id",
    "check_debits",
    "check_transfers",
    "creditor_id_of",
    "write_debits",
    "write_transfers",
]
