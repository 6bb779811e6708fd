"""Transfers and collections for the tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from lxml import etree

from billing.bank.sepa import (
    Collection,
    DirectDebit,
    Owner,
    Scheme,
    Sequence,
    Transfer,
    TransferOrder,
    creditor_id_of,
)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, 15, 0)  # noqa: DTZ001  the file holds local time

OWNER = Owner(
    name="Rossi Impianti S.r.l.", iban="IT60X0542811101000000123456", bic="BLOPIT22XXX", cuc="A1B2C3D4"
)
GERMAN = "DE89370400440532013000"
TRANSFER = Transfer(
    end_to_end_id="FT-15-2026",
    name="Bianchi SpA",
    iban=GERMAN,
    amount=Decimal("1220.50"),
    text="Fattura 15/2026",
)
DEBIT = DirectDebit(
    end_to_end_id="CANONE-1",
    name="Verdi Snc",
    iban=GERMAN,
    amount=Decimal("99.90"),
    text="Canone novembre 2026",
    mandate_id="MAND-001",
    signed_on=date(2025, 3, 1),
    sequence=Sequence.RECURRENT,
)


def transfer(place: int = 1, **changes: Any) -> Transfer:
    return replace(TRANSFER, **{"end_to_end_id": f"FT-{place}-2026"} | changes)


def order(*transfers: Transfer, **changes: Any) -> TransferOrder:
    made = TransferOrder(
        message_id="BONIFICI-2026-7",
        created_at=NOW,
        execute_on=date(2026, 11, 25),
        debtor=OWNER,
        transfers=transfers or (transfer(),),
    )
    return replace(made, **changes)


def debit(place: int = 1, **changes: Any) -> DirectDebit:
    return replace(DEBIT, **{"end_to_end_id": f"CANONE-{place}", "mandate_id": f"MAND-{place:03d}"} | changes)


def collection(*debits: DirectDebit, **changes: Any) -> Collection:
    made = Collection(
        message_id="INCASSI-2026-7",
        created_at=NOW,
        collect_on=date(2026, 11, 30),
        scheme=Scheme.CORE,
        creditor=OWNER,
        creditor_id=creditor_id_of("01234567897"),
        debits=debits or (debit(),),
    )
    return replace(made, **changes)


def values(data: bytes, path: str) -> list[str]:
    """The texts at a path of element names, whatever the namespace: `values(data, "PmtInf/Dbtr/Nm")`."""
    steps = "/".join(f"*[local-name()='{name}']" for name in path.split("/"))
    found = etree.fromstring(data).xpath(f"//{steps}")
    assert isinstance(found, list)
    return [each.text or "" for each in found if isinstance(each, etree._Element)]
