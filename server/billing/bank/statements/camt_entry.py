"""An entry of CAMT: one movement, or several when the bank booked them as one and shows them apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from billing.bank.findings import Finding
from billing.bank.money import euro
from billing.bank.statements.camt_details import counterparty, kind, reference, words
from billing.bank.statements.camt_values import read_amount, read_day, signed
from billing.bank.statements.keys import Keys
from billing.bank.statements.model import Movement
from billing.bank.statements.xml import child, children, first, text
from billing.einvoice.xml import Element


class Unreadable(Exception):
    """An entry without what makes it a movement. The text is Italian and continues a sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """`account`: ours, to tell the other party from us."""

    element: Element
    place: str
    account: str


def read_entry(entry: Entry, keys: Keys, findings: list[Finding]) -> Iterator[Movement]:
    """Raises Unreadable. A group whose parts do not make its sum stays one movement, with a warning."""
    amount, currency = _amount(entry.element)
    booked_on = _day(entry.element)
    parts = _parts(entry, amount, currency, findings)
    for place, part, part_amount in parts:
        said = words(part, entry.element)
        yield Movement(
            key=keys.next(booked_on, part_amount, currency, said),
            place=place,
            booked_on=booked_on,
            value_on=read_day(child(entry.element, "ValDt")),
            amount=part_amount,
            currency=currency,
            text=said,
            kind=kind(part) or kind(entry.element),
            bank_reference=first(part, "Refs/AcctSvcrRef") or first(entry.element, "AcctSvcrRef", "NtryRef"),
            is_booked=first(entry.element, "Sts/Cd", "Sts") in {"", "BOOK"},
            is_reversal=text(entry.element, "RvslInd").lower() in {"true", "1"},
            end_to_end_id=reference(part, "EndToEndId"),
            mandate_id=reference(part, "MndtId"),
            return_reason=first(part, "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry"),
            **counterparty(part, part_amount, entry.account),
        )


def _amount(element: Element) -> tuple[Decimal, str]:
    written = child(element, "Amt")
    amount = read_amount(text(element, "Amt"))
    if written is None or amount is None:
        raise Unreadable(f"l'importo «{text(element, 'Amt')[:30]}» non è un numero")
    indicator = text(element, "CdtDbtInd")
    if indicator not in {"CRDT", "DBIT"}:
        raise Unreadable("non dice se è un'entrata o un'uscita (CdtDbtInd)")
    return signed(amount, indicator), written.get("Ccy", "EUR")


def _day(element: Element) -> date:
    day = read_day(child(element, "BookgDt")) or read_day(child(element, "ValDt"))
    if day is None:
        raise Unreadable("manca la data, o non esiste")
    return day


def _parts(
    entry: Entry, amount: Decimal, currency: str, findings: list[Finding]
) -> list[tuple[str, Element | None, Decimal]]:
    """Place, details and amount of each movement that the entry stands for."""
    details = [part for group in children(entry.element, "NtryDtls") for part in children(group, "TxDtls")]
    if len(details) < 2:
        return [(entry.place, details[0] if details else None, amount)]
    amounts = [_part_amount(part, entry.element, currency) for part in details]
    known = [each for each in amounts if each is not None]
    if len(known) == len(details) and sum(known) == amount:
        places = (f"{entry.place}/TxDtls[{place}]" for place in range(1, len(details) + 1))
        return list(zip(places, details, known, strict=True))
    said = (
        f"Il movimento {entry.place} di {euro(amount)} raggruppa {len(details)} operazioni i cui importi mancano o non "
        "fanno la somma: resta un movimento solo."
    )
    findings.append(Finding("bad_group", entry.place, said, "warning"))
    return [(entry.place, None, amount)]


def _part_amount(part: Element, entry: Element, currency: str) -> Decimal | None:
    """Of the account's currency: newer versions say Amt, older ones AmtDtls."""
    indicator = text(part, "CdtDbtInd") or text(entry, "CdtDbtInd")
    for path in (("Amt",), ("AmtDtls", "TxAmt", "Amt"), ("AmtDtls", "InstdAmt", "Amt")):
        written = child(part, *path)
        if written is not None and written.get("Ccy", currency) == currency:
            amount = read_amount(text(written))
            return None if amount is None else signed(amount, indicator)
    return None
