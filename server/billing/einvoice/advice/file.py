"""The file as it leaves: its size, and texts that it cannot hold as they were typed."""

from __future__ import annotations

import re
import unicodedata

from billing.einvoice.advice.limits import HIGHEST_ATTACHMENTS, HIGHEST_FILE
from billing.einvoice.advice.registry import Draft, advice
from billing.einvoice.charset import replacement
from billing.einvoice.controls.registry import Hits, hit
from billing.einvoice.controls.view import Body
from billing.einvoice.shared import AllegatiType
from billing.einvoice.walk import leaves

_BEYOND_LATIN = re.compile("[^\x00-\xff]")
_MOST_SIGNS = 10


@advice(
    "MC01",
    "error",
    title="File troppo grande",
    message="Il file è di {size} byte: conviene restare sotto {highest}, perché oltre 5000000 viene scartato.",
    hint="Togli o rimpicciolisci gli allegati, oppure mandali al cliente per altra via.",
)
def file_too_large(draft: Draft) -> Hits:
    size = draft.sending.size_bytes
    for highest in HIGHEST_FILE.on(draft.seen.on):
        if size is not None and size > int(highest):
            yield hit("", size=size, highest=highest)


@advice(
    "MC02",
    "error",
    title="Allegati troppo grandi",
    message="Gli allegati sono in tutto di {size} byte, il massimo consigliato è {highest}: nel file crescono di un terzo.",
    hint="Togli o rimpicciolisci gli allegati, oppure mandali al cliente per altra via.",
)
def attachments_too_large(draft: Draft) -> Hits:
    size = sum(len(each.Attachment or b"") for body in draft.seen.bodies for each in _attachments(body))
    first = next((body for body in draft.seen.bodies if _attachments(body)), None)
    for highest in HIGHEST_ATTACHMENTS.on(draft.seen.on):
        if first is not None and size > int(highest):
            yield hit(f"{first.path}/Allegati[1]", size=size, highest=highest)


@advice(
    "MC13",
    "warning",
    title="Segni che il file non ammette",
    message="Il testo ha segni che la fattura elettronica non ammette: {signs}.",
    hint="Riscrivi il testo come lo vuoi, se il cambio non va bene.",
)
def signs_replaced(draft: Draft) -> Hits:
    for path, _, value in leaves(draft.invoice):
        if isinstance(value, str) and _BEYOND_LATIN.search(value):
            signs = dict.fromkeys(_BEYOND_LATIN.findall(unicodedata.normalize("NFC", value)))
            changed = [f"{sign} diventa {plain}" for sign in signs if (plain := replacement(sign))]
            if changed:
                yield hit(path, signs=", ".join(changed[:_MOST_SIGNS]))


def _attachments(body: Body) -> list[AllegatiType]:
    holder = body.ordinary or body.simplified
    return holder.Allegati if holder else []
