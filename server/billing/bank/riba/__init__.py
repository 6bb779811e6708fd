"""RiBa: the Italian bank receipt, in the fixed records of CBI."""

from billing.bank.riba.check import check_riba
from billing.bank.riba.group import group_receipts
from billing.bank.riba.model import Creditor, Debtor, Receipt, Slip
from billing.bank.riba.read import RibaReading, read_riba
from billing.bank.riba.write import write_riba

__all__ = [
    "Creditor",
    "Debtor",
    "Receipt",
    "RibaReading",
    "Slip",
    "check_riba",
    "group_receipts",
    "read_riba",
    "write_riba",
]
