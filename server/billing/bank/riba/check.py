"""What stands against a slip before it is written, and what will be cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from billing.bank.findings import Finding
from billing.bank.money import amount_fault
from billing.bank.riba import layout
from billing.bank.riba.fields import NEVER_CUT, creditor_values, head_values, receipt_values
from billing.bank.riba.layout import Value
from billing.bank.riba.model import Creditor, Debtor, Receipt, Slip
from billing.bank.texts import cbi_text, has_lost
from billing.bank.working_days import earliest_day
from billing.einvoice.numbers import check_iban, check_tax_code, italian_account

_FIVE_DIGITS = re.compile("[0-9]{5}").fullmatch
_SIA = re.compile("[A-Z0-9]{5}").fullmatch
_ACCOUNT = re.compile("[A-Z0-9]{12}").fullmatch
_PROVINCE = re.compile("[A-Z]{2}").fullmatch
_HIGHEST = Decimal("99999999999.99")  # 13 digits of cents
_HIGHEST_TOTAL = Decimal("9999999999999.99")  # 15
_MOST_RECEIPTS = (9_999_999 - 2) // len(layout.RECEIPT)
_HIGHEST_NUMBER = 9_999_999_999
_NAMELESS = "senza nome"


def check_riba(slip: Slip, *, on: date, notice_days: int = 0) -> list[Finding]:
    """Errors that `write_riba` refuses, warnings for what it will cut. Arguments as there."""
    return [
        *_slip(slip),
        *_creditor(slip.creditor),
        *_cuts("creditor", "", creditor_values(slip.creditor)),
        *_due_dates(slip, on, notice_days),
        *(
            found
            for place, receipt in enumerate(slip.receipts, 1)
            for found in _receipt(place, receipt, slip.creditor)
        ),
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
    yield from _too_long("", "", head_values(slip))
    amounts = [receipt.amount for receipt in slip.receipts]
    if all(amount.is_finite() for amount in amounts) and sum(amounts) > _HIGHEST_TOTAL:
        yield Finding("amount", "receipts", "Il totale della distinta supera il massimo ammesso: dividila.")
    for number, times in Counter(receipt.number for receipt in slip.receipts).items():
        if times > 1:
            message = f"Il numero di ricevuta {number} compare {times} volte: ogni ricevuta ha il suo."
            yield Finding("double_number", "receipts", message)


def _creditor(creditor: Creditor) -> Iterator[Finding]:
    at = "creditor"
    if not cbi_text(creditor.name):
        yield Finding("missing", f"{at}.name", "Manca il nome del creditore.")
    if not _SIA(creditor.sia):
        message = (
            "Il codice SIA ha 5 caratteri, lettere maiuscole o cifre: lo assegna la banca e sta nel contratto "
            "di remote banking."
        )
        yield Finding("bad_sia", f"{at}.sia", message)
    for name, label, code in (("abi", "ABI", creditor.account.abi), ("cab", "CAB", creditor.account.cab)):
        yield from _bank_code(f"{at}.account.{name}", f"{label} del tuo conto", code)
    if not _ACCOUNT(creditor.account.account):
        message = "Il numero del tuo conto ha 12 caratteri, quelli finali dell'IBAN."
        yield Finding("bad_account", f"{at}.account.account", message)
    yield from _tax_code(f"{at}.tax_code", "", creditor.tax_code, "del creditore")


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


def _receipt(place: int, receipt: Receipt, creditor: Creditor) -> Iterator[Finding]:
    at, who = f"receipts[{place}]", _who(place, receipt)
    fault = amount_fault(receipt.amount, _HIGHEST)
    if fault:
        yield Finding("amount", f"{at}.amount", f"{who}: {_small(fault)}")
        return
    if not 0 < receipt.number <= _HIGHEST_NUMBER:
        yield Finding(
            "bad_number", f"{at}.number", f"{who}: il numero della ricevuta va da 1 a {_HIGHEST_NUMBER}."
        )
    if not cbi_text(receipt.reference):
        message = f"{who}: manca il riferimento al debito (numero e data della fattura)."
        yield Finding("missing", f"{at}.reference", message)
    yield from _debtor(f"{at}.debtor", who, receipt.debtor)
    own = receipt_values(creditor, receipt)
    for name in creditor_values(creditor):
        own.pop(name)
    yield from _too_long(at, who, own)
    yield from _cuts(at, who, own)


def _debtor(at: str, who: str, debtor: Debtor) -> Iterator[Finding]:
    for name, label, value in (
        ("name", "il nome del debitore", debtor.name),
        ("street", "l'indirizzo del debitore", debtor.street),
        ("town", "la città del debitore", debtor.town),
    ):
        if not cbi_text(value):
            yield Finding("missing", f"{at}.{name}", f"{who}: manca {label}.")
    if not _FIVE_DIGITS(debtor.postcode):
        yield Finding("bad_postcode", f"{at}.postcode", f"{who}: il CAP del debitore ha 5 cifre.")
    if not _PROVINCE(debtor.province):
        message = f"{who}: la provincia del debitore è una sigla di due lettere maiuscole."
        yield Finding("bad_province", f"{at}.province", message)
    yield from _tax_code(f"{at}.tax_code", who, debtor.tax_code, "del debitore")
    for name, label, code in (("abi", "ABI", debtor.abi), ("cab", "CAB", debtor.cab)):
        yield from _bank_code(f"{at}.{name}", f"{who}: {label} della banca del debitore", code)
    yield from _iban(at, who, debtor)


def _iban(at: str, who: str, debtor: Debtor) -> Iterator[Finding]:
    if not debtor.iban:
        return
    fault, account = check_iban(debtor.iban), italian_account(debtor.iban)
    if fault or account is None:
        message = f"{who}: {_small(fault or 'Le RiBa vanno solo a banche italiane.')}"
        yield Finding("bad_iban", f"{at}.iban", message)
    elif (account.abi, account.cab) != (debtor.abi, debtor.cab):
        message = f"{who}: ABI e CAB ({debtor.abi}, {debtor.cab}) non sono quelli dell'IBAN ({account.abi}, {account.cab})."
        yield Finding("iban_mismatch", f"{at}.iban", message)


def _bank_code(path: str, label: str, code: str) -> Iterator[Finding]:
    if not code:
        yield Finding("missing", path, f"{label}: manca. Lo trovi nell'IBAN.")
    elif not _FIVE_DIGITS(code) or code == "00000":
        yield Finding("bad_bank_code", path, f"{label}: ha 5 cifre, non tutte zero.")


def _tax_code(path: str, who: str, code: str, whose: str) -> Iterator[Finding]:
    prefix = f"{who}: " if who else ""
    if not code:
        yield Finding("missing", path, f"{prefix}manca il codice fiscale o la partita IVA {whose}.")
    elif fault := check_tax_code(code):
        yield Finding("bad_tax_code", path, f"{prefix}{_small(fault) if who else fault}")


def _too_long(at: str, who: str, values: dict[str, Value]) -> Iterator[Finding]:
    """Codes that do not fit. Those with a check of their own are not named twice."""
    for name, label, text, width in _texts(values):
        if name in {"name", "customer_code"} and len(text) > width:
            path = {"customer_code": f"{at}.debtor.customer_code"}.get(name, name)
            yield Finding(
                "too_long", path, f"{_prefix(who)}{label} ha al massimo {width} caratteri: «{text}»."
            )


def _cuts(at: str, who: str, values: dict[str, Value]) -> Iterator[Finding]:
    for name, label, text, width in _texts(values):
        if has_lost(str(values[name])):
            message = f"{_prefix(who)}{label} ha caratteri che la banca non ammette, sostituiti da un punto interrogativo."
            yield Finding("characters", at, message, "warning")
        if name not in NEVER_CUT and name != "creditor_short" and len(text) > width:
            message = f"{_prefix(who)}{label} viene tagliato a {width} caratteri: «{text[:width].rstrip()}»."
            yield Finding("cut", at, message, "warning")


def _texts(values: dict[str, Value]) -> Iterator[tuple[str, str, str, int]]:
    """Name, label, spelling and width of every text among the values; a name that stands in two records once."""
    fields = {
        field.name: field for fields in layout.RECORDS.values() for field in fields if field.kind == "text"
    }
    for name, value in values.items():
        if isinstance(value, str):
            yield name, fields[name].label, cbi_text(value), fields[name].width


def _prefix(who: str) -> str:
    return f"{who}: " if who else "Distinta: "


def _who(place: int, receipt: Receipt) -> str:
    return f"Ricevuta {place} ({receipt.debtor.name or _NAMELESS})"


def _small(sentence: str) -> str:
    """For the middle of a sentence; abbreviations stay as they are."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]
