"""What payers and payees of both kinds of order must have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Protocol

from billing.bank.findings import Finding, continued
from billing.bank.money import amount_fault
from billing.bank.sepa.countries import OUTSIDE_EEA, SEPA
from billing.bank.sepa.model import Owner
from billing.bank.texts import has_lost, is_sepa_id, sepa_text
from billing.bank.working_days import earliest_day, is_working_day
from billing.einvoice.numbers import check_iban, italian_account

NAME_LENGTH = 70
TEXT_LENGTH = 140
MESSAGE_ID_LENGTH = 30  # leaves room for the numbers of the groups inside
_HIGHEST = Decimal("999999999.99")
_BIC = re.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?").fullmatch
_CUC = re.compile("[A-Z0-9]{8}").fullmatch
_ID = "al massimo {} caratteri: lettere senza accento, cifre e / - ? : ( ) . , ' +, senza doppia barra"


class Item(Protocol):
    """A transfer or a direct debit."""

    @property
    def end_to_end_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def iban(self) -> str: ...
    @property
    def bic(self) -> str: ...
    @property
    def amount(self) -> Decimal: ...
    @property
    def text(self) -> str: ...


def check_message(message_id: str, items: tuple[Item, ...], path: str) -> Iterator[Finding]:
    """The message as a whole: its number, that there is something in it, that the end-to-end ids differ."""
    if not is_sepa_id(message_id, MESSAGE_ID_LENGTH):
        said = f"L'identificativo del messaggio ha {_ID.format(MESSAGE_ID_LENGTH)}."
        yield Finding("bad_id", "message_id", said)
    if not items:
        yield Finding("empty", path, "Non c'è nessuna disposizione: aggiungine almeno una.")
    for identifier, times in Counter(item.end_to_end_id for item in items).items():
        if times > 1:
            said = f"L'identificativo «{identifier}» compare {times} volte: ogni disposizione ha il suo."
            yield Finding("double_id", path, said)


def check_owner(owner: Owner, path: str, *, bic_needed: bool, format_name: str) -> Iterator[Finding]:
    if not sepa_text(owner.name):
        yield Finding("missing", f"{path}.name", "Manca il nome del titolare del conto.")
    yield from _cut(f"{path}.name", "Il nome del titolare", owner.name, NAME_LENGTH)
    if fault := check_iban(owner.iban):
        yield Finding("bad_iban", f"{path}.iban", f"Il tuo conto: {continued(fault)}")
    if bic_needed and not owner.bic:
        yield Finding("missing", f"{path}.bic", f"Il formato {format_name} vuole il BIC della tua banca.")
    elif owner.bic and not _BIC(owner.bic):
        yield Finding(
            "bad_bic", f"{path}.bic", "Il BIC della tua banca ha 8 o 11 caratteri, come BPMOIT22XXX."
        )


def check_cbi(owner: Owner, path: str) -> Iterator[Finding]:
    """What the messages of CBI ask of us besides: a CUC and an Italian account."""
    if not owner.cuc:
        yield Finding(
            "missing",
            f"{path}.cuc",
            "Il formato CBI vuole il codice CUC, che trovi nel contratto di remote banking.",
        )
    yield from check_cuc(owner, path)
    if italian_account(owner.iban) is None:
        yield Finding("not_italian", f"{path}.iban", "Il formato CBI vale solo per un conto italiano.")


def check_cuc(owner: Owner, path: str) -> Iterator[Finding]:
    if owner.cuc and not _CUC(owner.cuc):
        yield Finding("bad_cuc", f"{path}.cuc", "Il codice CUC ha 8 caratteri, lettere maiuscole o cifre.")


def check_item(item: Item, path: str, who: str) -> Iterator[Finding]:
    if not is_sepa_id(item.end_to_end_id):
        yield Finding(
            "bad_id",
            f"{path}.end_to_end_id",
            f"{who}: l'identificativo della disposizione ha {_ID.format(35)}.",
        )
    if fault := amount_fault(item.amount, _HIGHEST):
        yield Finding("amount", f"{path}.amount", f"{who}: {continued(fault)}")
    if not sepa_text(item.name):
        yield Finding("missing", f"{path}.name", f"{who}: manca il nome.")
    if not sepa_text(item.text):
        yield Finding("missing", f"{path}.text", f"{who}: manca la causale.")
    yield from _cut(f"{path}.name", f"{who}: il nome", item.name, NAME_LENGTH)
    yield from _cut(f"{path}.text", f"{who}: la causale", item.text, TEXT_LENGTH)
    yield from _bank(item, path, who)


def check_day(day: date, on: date, notice_days: int, path: str, label: str) -> Iterator[Finding]:
    """The day of execution or collection: not past, not nearer than the bank takes (TARGET days)."""
    earliest = earliest_day(on, notice_days, target=True)
    if day < on:
        yield Finding("past_day", path, f"{label} {day:%d/%m/%Y} è già passata.")
    elif day < earliest:
        said = (
            f"{label} {day:%d/%m/%Y} è troppo vicina. La banca vuole {notice_days} giorni lavorativi: "
            f"dal {earliest:%d/%m/%Y} in poi."
        )
        yield Finding("too_near", path, said)
    elif not is_working_day(day, target=True):
        said = f"{label} {day:%d/%m/%Y} non è un giorno lavorativo: la banca la sposta al primo che segue."
        yield Finding("holiday", path, said, "warning")


def _bank(item: Item, path: str, who: str) -> Iterator[Finding]:
    if fault := check_iban(item.iban):
        yield Finding("bad_iban", f"{path}.iban", f"{who}: {continued(fault)}")
    elif item.iban[:2] not in SEPA:
        said = f"{who}: il paese {item.iban[:2]} è fuori dalla SEPA. La banca può rifiutare la disposizione."
        yield Finding("outside_sepa", f"{path}.iban", said, "warning")
    elif item.iban[:2] in OUTSIDE_EEA and not item.bic:
        said = (
            f"{who}: per i conti {item.iban[:2]}, fuori dallo Spazio economico europeo, serve anche il BIC."
        )
        yield Finding("bic_missing", f"{path}.bic", said, "warning")
    if item.bic and not _BIC(item.bic):
        yield Finding("bad_bic", f"{path}.bic", f"{who}: il BIC ha 8 o 11 caratteri, come BPMOIT22XXX.")


def _cut(path: str, label: str, text: str, longest: int) -> Iterator[Finding]:
    fitted = sepa_text(text)
    if len(fitted) > longest:
        said = f"{label} viene tagliato a {longest} caratteri: «{fitted[:longest].rstrip()}»."
        yield Finding("cut", path, said, "warning")
    if has_lost(text):
        said = f"{label} ha caratteri che la banca non ammette, sostituiti da un punto interrogativo."
        yield Finding("characters", path, said, "warning")


def fit(text: str, longest: int) -> str:
    """As it is written: SEPA characters, cut."""
    return sepa_text(text)[:longest].rstrip()
