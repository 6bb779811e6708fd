"""What creditor and debtor of a receipt must have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from billing.bank.findings import Finding, continued
from billing.bank.riba import layout
from billing.bank.riba.check_texts import check_code
from billing.bank.riba.model import Creditor, Debtor
from billing.bank.texts import cbi_text
from billing.einvoice.numbers import check_iban, check_tax_code, italian_account

_FIVE_DIGITS = re.compile("[0-9]{5}").fullmatch
_SIA = re.compile("[A-Z0-9]{5}").fullmatch
_ACCOUNT = re.compile("[A-Z0-9]{12}").fullmatch
_PROVINCE = re.compile("[A-Z]{2}").fullmatch


def check_creditor(creditor: Creditor) -> Iterator[Finding]:
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


def check_debtor(at: str, who: str, debtor: Debtor) -> Iterator[Finding]:
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
    width = layout.width("14", "customer_code")
    yield from check_code(f"{at}.customer_code", f"{who}: il codice del cliente", debtor.customer_code, width)
    for name, label, code in (("abi", "ABI", debtor.abi), ("cab", "CAB", debtor.cab)):
        yield from _bank_code(f"{at}.{name}", f"{who}: {label} della banca del debitore", code)
    yield from _iban(at, who, debtor)


def _iban(at: str, who: str, debtor: Debtor) -> Iterator[Finding]:
    if not debtor.iban:
        return
    fault, account = check_iban(debtor.iban), italian_account(debtor.iban)
    if fault or account is None:
        message = f"{who}: {continued(fault or 'Le RiBa vanno solo a banche italiane.')}"
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
        yield Finding("bad_tax_code", path, f"{prefix}{continued(fault) if who else fault}")
