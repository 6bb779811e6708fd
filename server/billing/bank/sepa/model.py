"""What is to be paid or collected, before any format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class TransferFormat(StrEnum):
    """What the payer's bank takes for credit transfers: each bank says which."""

    PAIN_03 = "pain.001.001.03"
    PAIN_09 = "pain.001.001.09"
    CBI = "CBIPaymentRequest.00.04.01"


class DebitFormat(StrEnum):
    """What the creditor's bank takes for direct debits."""

    PAIN_02 = "pain.008.001.02"
    PAIN_08 = "pain.008.001.08"
    CBI = "CBISDDReqLogMsg.00.01.01"
    CBI_BODY = "CBIBdySDDReq.00.01.01"


class Scheme(StrEnum):
    """CORE: consumers too, refunded on demand for 8 weeks. B2B: firms only, the debtor's bank must know the mandate."""

    CORE = "CORE"
    B2B = "B2B"


class Sequence(StrEnum):
    """Which collection of its mandate: the first, a following one, the last, or the only one."""

    FIRST = "FRST"
    RECURRENT = "RCUR"
    FINAL = "FNAL"
    ONE_OFF = "OOFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Whose account it is: ours. `cuc`: the code that CBI gave the firm; `bic`: if the format asks."""

    name: str
    iban: str
    bic: str = ""
    cuc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One payment. `end_to_end_id` comes back on both statements; `amount`: euro; `text`: what the creditor reads."""

    end_to_end_id: str
    name: str
    iban: str
    amount: Decimal
    text: str
    bic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferOrder:
    """`message_id`: unique for the firm, at most 30 characters. `batch_booking`: one debit on the statement for all."""

    message_id: str
    created_at: datetime
    execute_on: date
    debtor: Owner
    transfers: tuple[Transfer, ...]
    batch_booking: bool = False

    @property
    def total(self) -> Decimal:
        return sum((transfer.amount for transfer in self.transfers), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectDebit:
    """One collection. `mandate_id` and `signed_on`: of the mandate that the debtor signed."""

    end_to_end_id: str
    name: str
    iban: str
    amount: Decimal
    text: str
    mandate_id: str
    signed_on: date
    sequence: Sequence
    bic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """`creditor_id`: the SEPA creditor identifier (IT.., see `creditor_id_of`). The rest as in `TransferOrder`."""

    message_id: str
    created_at: datetime
    collect_on: date
    scheme: Scheme
    creditor: Owner
    creditor_id: str
    debits: tuple[DirectDebit, ...]
    batch_booking: bool = False

    @property
    def total(self) -> Decimal:
        return sum((debit.amount for debit in self.debits), Decimal(0))
