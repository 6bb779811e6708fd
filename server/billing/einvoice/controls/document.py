"""The document itself: its day, its number, and whether it was sent before."""

from __future__ import annotations

from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import DocumentKey, Seen, key_of


@control(
    "00403",
    title="2.1.1.3 Data successiva alla data di ricezione",
    message="La data del documento ({day}) è dopo il giorno dell'invio ({today}).",
    hint="Correggi la data, oppure invia il documento quel giorno.",
)
def day_in_the_future(seen: Seen) -> Hits:
    for body in seen.bodies:
        if seen.on is not None and body.day is not None and body.day > seen.on:
            yield hit(f"{body.document_path}/Data", day=body.day, today=seen.on)


@control(
    "00404",
    title="Fattura duplicata",
    message="Il documento {number} di questo fornitore e di quest'anno risulta già inviato.",
    hint="Dai al documento un altro numero; se è lo stesso documento, non inviarlo di nuovo.",
)
def already_sent(seen: Seen) -> Hits:
    for body in seen.bodies:
        key = key_of(seen, body)
        if key is not None and key in seen.situation.already_sent:
            yield hit(f"{body.document_path}/Numero", number=body.number)


@control(
    "00409",
    title="Fattura duplicata nel lotto",
    message="Il documento {number} compare due volte nello stesso file.",
    hint="Dai numeri diversi ai documenti del lotto, oppure togli la copia.",
)
def twice_in_the_file(seen: Seen) -> Hits:
    met: set[DocumentKey] = set()
    for body in seen.bodies:
        key = key_of(seen, body)
        if key is not None and key in met:
            yield hit(f"{body.document_path}/Numero", number=body.number)
        elif key is not None:
            met.add(key)


@control(
    "00418",
    title="2.1.1.3 Data antecedente a 2.1.6.3 Data della fattura collegata",
    message="La nota di credito è del {day}, prima del documento che corregge ({linked}).",
    hint="Correggi la data della nota di credito o quella del documento collegato.",
)
def credit_note_before_its_invoice(seen: Seen) -> Hits:
    for body in seen.bodies:
        for path, linked in body.corrects if body.is_credit_note else []:
            if body.day is not None and body.day < linked:
                yield hit(path, day=body.day, linked=linked)


@control(
    "00425",
    title="2.1.1.4 Numero non contenente caratteri numerici",
    message="Il numero del documento ({number}) non contiene nessuna cifra.",
    hint="Il numero deve contenere almeno una cifra, per esempio 2026/15.",
)
def number_without_digits(seen: Seen) -> Hits:
    for body in seen.bodies:
        if body.number and not any("0" <= sign <= "9" for sign in body.number):
            yield hit(f"{body.document_path}/Numero", number=body.number)
