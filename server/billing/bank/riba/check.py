"""What stands against a slip before it is written, and what will be cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from billing.bank.findings import Finding, continued
from billing.bank.money import amount_fault
from billing.bank.riba import layout
from billing.bank.riba.check_parties import check_creditor, check_debtor
from billing.bank.riba.check_texts import check_code, cuts
from billing.bank.riba.fields import creditor_values, text_values
from billing.bank.riba.model import Receipt, Slip
from billing.bank.texts import cbi_text
from billing.bank.working_days import earliest_day

_HIGHEST = Decimal("99999999999.99")  # 13 digits of cents
_HIGHEST_TOTAL = Decimal("9999999999999.99")  # 15
_MOST_RECEIPTS = (9_999_999 - 2) // len(layout.RECEIPT)
_HIGHEST_NUMBER = 9_999_999_999


def check_riba(slip: Slip, *, on: date, notice_days: int = 0) -> list[Finding]:
    """Errors that `write_riba` refuses, warnings for what it will cut. Arguments as there."""
    return [
        *_slip(slip),
        *check_creditor(slip.creditor),
        *cuts("creditor", "Distinta", creditor_values(slip.creditor)),
        *_due_dates(slip, on, notice_days),
        *(found for place, receipt in enumerate(slip.receipts, 1) for found in _receipt(place, receipt)),
    ]


def _slip(slip: Slip) -> Iterator[Finding]:
    if not slip.receipts:
        yield Finding("empty", "receipts", "La distinta non contiene ricevute: aggiungine almeno una.")
    if len(slip.receipts) > _MOST_RECEIPTS:
        yield Finding("too_many", "receipts", f"La distinta ha più di {_MOST_RECEIPTS} ricevute: dividila.")
    if not cbi_text(slip.name):
        yield Finding("missing", "name", "Manca il nome della distinta: serve alla banca per riconoscerla.")
    if not 2000 <= slip.created_on.year < 2100:
        yield Finding("bad_date", "created_on", "La data di creazione dev'essere fra il 2000 e il 2099.")
    yield from check_code("name", "Il nome della distinta", slip.name, layout.width("IB", "name"))
    amounts = [receipt.amount for receipt in slip.receipts]
    if all(amount.is_finite() for amount in amounts) and sum(amounts) > _HIGHEST_TOTAL:
        yield Finding("amount", "receipts", "Il totale della distinta supera il massimo ammesso: dividila.")
    for number, times in Counter(receipt.number for receipt in slip.receipts).items():
        if times > 1:
            message = f"Il numero di ricevuta {number} compare {times} volte: ogni ricevuta ha il suo."
            yield Finding("double_number", "receipts", message)


def _due_dates(slip: Slip, on: date, notice_days: int) -> Iterator[Finding]:
    earliest = earliest_day(on, notice_days)
    for place, receipt in enumerate(slip.receipts, 1):
        path = f"receipts[{place}].due_on"
        if receipt.due_on < on:
            message = f"{_who(place, receipt)}: la scadenza {receipt.due_on:%d/%m/%Y} è già passata."
            yield Finding("past_due", path, message)
        elif receipt.due_on < earliest:
            message = (
                f"{_who(place, receipt)}: la scadenza {receipt.due_on:%d/%m/%Y} è troppo vicina. La banca vuole "
                f"{notice_days} giorni lavorativi: dal {earliest:%d/%m/%Y} in poi."
            )
            yield Finding("too_near", path, message)
        elif receipt.due_on.year >= 2100:
            yield Finding("bad_date", path, f"{_who(place, receipt)}: la scadenza è oltre il 2099.")


def _receipt(place: int, receipt: Receipt) -> Iterator[Finding]:
    at, who = f"receipts[{place}]", _who(place, receipt)
    if fault := amount_fault(receipt.amount, _HIGHEST):
        yield Finding("amount", f"{at}.amount", f"{who}: {continued(fault)}")
    if not 0 < receipt.number <= _HIGHEST_NUMBER:
        yield Finding(
            "bad_number", f"{at}.number", f"{who}: il numero della ricevuta va da 1 a {_HIGHEST_NUMBER}."
        )
    if not cbi_text(receipt.reference):
        message = f"{who}: manca il riferimento al debito (numero e data della fattura)."
        yield Finding("missing", f"{at}.reference", message)
    yield from check_debtor(f"{at}.debtor", who, receipt.debtor)
    yield from cuts(at, who, text_values(receipt))


def _who(place: int, receipt: Receipt) -> str:
    return f"Ricevuta {place} ({receipt.debtor.name or 'senza nome'})"
