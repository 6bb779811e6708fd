"""What the messages of CBI have in common."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from lxml import etree

from billing.bank.money import plain
from billing.bank.sepa.model import Owner
from billing.bank.sepa.parties import NAME_LENGTH, fit
from billing.einvoice.numbers import italian_account
from billing.einvoice.xml import Element


class Nodes:
    """Makes elements of one namespace, that of the message."""

    def __init__(self, message: str) -> None:
        self._namespace = f"urn:CBI:xsd:{message}"

    def __call__(self, tag: str, *content: str | Element, **attributes: str) -> Element:
        # The stubs do not know the default prefix.
        default: dict[str, str] = {None: self._namespace}  # type: ignore[dict-item]
        made = etree.Element(f"{{{self._namespace}}}{tag}", attributes, nsmap=default)
        for part in content:
            if isinstance(part, str):
                made.text = part
            else:
                made.append(part)
        return made

    def header(self, message_id: str, at: datetime, count: int, total: Decimal, owner: Owner) -> Element:
        """Who sends, known by the CUC, how many and how much."""
        sender = self("Id", self("OrgId", self("Othr", self("Id", owner.cuc), self("Issr", "CBI"))))
        return self(
            "GrpHdr",
            self("MsgId", message_id),
            self("CreDtTm", at.isoformat(timespec="seconds")),
            self("NbOfTxs", str(count)),
            self("CtrlSum", plain(total)),
            self("InitgPty", self("Nm", fit(owner.name, NAME_LENGTH)), sender),
        )

    def party(self, side: str, name: str) -> Element:
        return self(side, self("Nm", fit(name, NAME_LENGTH)))

    def account(self, side: str, iban: str) -> Element:
        return self(f"{side}Acct", self("Id", self("IBAN", iban)))

    def own_bank(self, side: str, iban: str) -> Element:
        """By ABI. The checks saw to it that the account is Italian."""
        account = italian_account(iban)
        assert account is not None
        return self(f"{side}Agt", self("FinInstnId", self("ClrSysMmbId", self("MmbId", account.abi))))

    def other_bank(self, side: str, bic: str) -> list[Element]:
        return [self(f"{side}Agt", self("FinInstnId", self("BICFI", bic)))] if bic else []

    def payment_id(self, place: int, end_to_end_id: str) -> Element:
        return self("PmtId", self("InstrId", str(place)), self("EndToEndId", end_to_end_id))

    def amount(self, amount: Decimal) -> Element:
        return self("InstdAmt", plain(amount), Ccy="EUR")
