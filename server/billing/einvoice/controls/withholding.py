"""What is subject to withholding needs the withholding."""

from __future__ import annotations

from collections.abc import Iterable

from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import Body, Seen, Taxed


@control(
    "00411",
    title="2.1.1.5 DatiRitenuta non presente a fronte di almeno una linea con 2.2.1.13 Ritenuta SI",
    message="La linea {line} è soggetta a ritenuta, ma il documento non ha i dati della ritenuta.",
    hint="Aggiungi la ritenuta al documento, oppure togli il segno «soggetta a ritenuta» dalla linea.",
)
def withheld_line(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _withheld(body, body.lines)


@control(
    "00415",
    title="2.1.1.5 DatiRitenuta non presente a fronte di 2.1.1.7.6 Ritenuta SI della cassa previdenziale",
    message="La cassa previdenziale {line} è soggetta a ritenuta, ma il documento non ha i dati della ritenuta.",
    hint="Aggiungi la ritenuta al documento, oppure togli il segno «soggetta a ritenuta» dalla cassa.",
)
def withheld_fund(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _withheld(body, body.funds)


def _withheld(body: Body, each: Iterable[Taxed]) -> Hits:
    if body.ordinary is None or body.ordinary.DatiGenerali.DatiGeneraliDocumento.DatiRitenuta:
        return
    first = next((one for one in each if one.withheld), None)
    if first:
        yield hit(f"{first.path}/Ritenuta", line=first.number)
