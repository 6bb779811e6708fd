"""What stands against a collection of direct debits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from billing.bank.findings import Finding
from billing.bank.sepa.creditor_id import check_creditor_id
from billing.bank.sepa.model import Collection, DebitFormat, DirectDebit, Sequence
from billing.bank.sepa.parties import check_cbi, check_day, check_item, check_message, check_owner
from billing.bank.texts import is_sepa_id

# SEPA began with the direct debits of 2009; older mandates were taken over with this or a later date.
_OLDEST_MANDATE = date(2009, 11, 1)
_ONCE = {Sequence.FIRST, Sequence.ONE_OFF, Sequence.FINAL}


def check_debits(
    collection: Collection, form: DebitFormat, *, on: date, notice_days: int = 1
) -> list[Finding]:
    """Errors that `write_debits` refuses, warnings for what it cuts or the bank may move. Arguments as there."""
    needs_bic = form is DebitFormat.PAIN_02
    return [
        *check_message(collection.message_id, collection.debits, "debits"),
        *check_owner(collection.creditor, "creditor", bic_needed=needs_bic, format_name=form),
        *(
            check_cbi(collection.creditor, "creditor")
            if form in {DebitFormat.CBI, DebitFormat.CBI_BODY}
            else ()
        ),
        *_creditor_id(collection.creditor_id),
        *check_day(collection.collect_on, on, notice_days, "collect_on", "La data di addebito"),
        *_sequences(collection.debits),
        *(found for place, debit in enumerate(collection.debits, 1) for found in _debit(place, debit, on)),
    ]


def _creditor_id(identifier: str) -> Iterator[Finding]:
    if fault := check_creditor_id(identifier):
        yield Finding("bad_creditor_id", "creditor_id", fault)


def _debit(place: int, debit: DirectDebit, on: date) -> Iterator[Finding]:
    path, who = f"debits[{place}]", f"Addebito {place} ({debit.name or 'senza nome'})"
    yield from check_item(debit, path, who)
    if not debit.mandate_id:
        yield Finding("missing", f"{path}.mandate_id", f"{who}: manca il codice del mandato.")
    elif not is_sepa_id(debit.mandate_id):
        said = f"{who}: il codice del mandato ha al massimo 35 caratteri, lettere senza accento, cifre e / - ? : ( ) . , ' +."
        yield Finding("bad_mandate", f"{path}.mandate_id", said)
    if debit.signed_on > on:
        yield Finding("bad_mandate_date", f"{path}.signed_on", f"{who}: la firma del mandato è nel futuro.")
    elif debit.signed_on < _OLDEST_MANDATE:
        said = f"{who}: il mandato è firmato prima della SEPA; i mandati più vecchi portano la data {_OLDEST_MANDATE:%d/%m/%Y}."
        yield Finding("old_mandate", f"{path}.signed_on", said, "warning")


def _sequences(debits: tuple[DirectDebit, ...]) -> Iterator[Finding]:
    """First, last and only collections of a mandate happen once; an only one excludes all others."""
    seen = Counter((debit.mandate_id, debit.sequence) for debit in debits)
    mandates = Counter(debit.mandate_id for debit in debits)
    for (mandate, sequence), times in seen.items():
        if sequence in _ONCE and times > 1:
            said = f"Il mandato {mandate} ha più di un addebito {sequence.value}: può esserci una volta sola."
            yield Finding("bad_sequence", "debits", said)
        elif sequence is Sequence.ONE_OFF and mandates[mandate] > 1:
            said = f"Il mandato {mandate} vale per un solo addebito (OOFF), ma qui ne ha {mandates[mandate]}."
            yield Finding("bad_sequence", "debits", said)
