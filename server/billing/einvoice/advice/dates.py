"""The day of the document against the day of sending and against its series."""

from __future__ import annotations

from datetime import date

from billing.einvoice.advice.limits import BY_THE_15TH, DAYS_TO_SEND, OTHER_TERMS, WITHIN_NEXT_MONTH
from billing.einvoice.advice.registry import Draft, advice
from billing.einvoice.controls.registry import Hits, hit

_MIDDLE = 15


@advice(
    "MC03",
    "warning",
    title="Termine per l'invio passato",
    message="Il documento {kind} è del {day}: il giorno dell'invio ({today}) il termine è già passato.",
    hint=(
        "Una fattura immediata parte entro 12 giorni, una differita o un acquisto dall'estero entro il 15 del mese dopo. "
        "Controlla la data; se è giusta, invia subito e chiedi al commercialista come sanare il ritardo."
    ),
)
def sent_late(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        today = draft.seen.on
        if today is not None and body.day is not None and _is_late(draft, body.kind, body.day, today):
            yield hit(f"{body.document_path}/Data", kind=body.kind, day=body.day, today=today)


@advice(
    "MC04",
    "warning",
    title="Data prima dell'ultimo documento della serie",
    message="Il documento {number} è del {day}, ma l'ultimo della serie è già del {last}.",
    hint="Numeri e date devono salire insieme: correggi la data, oppure usa un'altra serie.",
)
def before_the_last_of_the_series(draft: Draft) -> Hits:
    last = draft.sending.last_day
    for body in draft.seen.bodies:
        if last is not None and body.day is not None and body.day < last:
            yield hit(f"{body.document_path}/Data", number=body.number or "", day=body.day, last=last)


def _is_late(draft: Draft, kind: str, day: date, today: date) -> bool:
    on = draft.seen.on
    months = (today.year - day.year) * 12 + today.month - day.month
    if kind in OTHER_TERMS.on(on):
        return False
    if kind in BY_THE_15TH.on(on):
        return months > 1 or (months == 1 and today.day > _MIDDLE)
    if kind in WITHIN_NEXT_MONTH.on(on):
        return months > 1
    return any((today - day).days > int(days) for days in DAYS_TO_SEND.on(on))
