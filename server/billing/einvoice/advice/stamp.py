"""The virtual stamp (imposta di bollo) on what carries no VAT: threshold, natures and exempt kinds are in billing/rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from billing.einvoice.advice.registry import Draft, advice
from billing.einvoice.controls.amounts import cents
from billing.einvoice.controls.registry import Hits, hit
from billing.einvoice.controls.view import Body, Taxed
from billing.rules import rates

_ZERO = Decimal(0)
_names_the_stamp = re.compile(r"\bbollo\b", re.IGNORECASE).search


@advice(
    "MC07",
    "warning",
    title="Bollo mancante",
    message="Gli importi senza IVA sono {found}, sopra la soglia del bollo, ma il documento non ha il bollo virtuale.",
    hint="Aggiungi il bollo, oppure controlla la natura delle linee.",
)
def stamp_missing(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        due = _stamp(body)
        if due.is_due and not _is_stamped(body):
            yield hit(_path(body), found=due.base)


@advice(
    "MC08",
    "warning",
    title="Bollo di troppo",
    message="Il documento ha il bollo virtuale, ma gli importi senza IVA che contano sono {found}: non pare dovuto.",
    hint="Togli il bollo, oppure controlla la natura delle linee.",
)
def stamp_superfluous(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        due = _stamp(body)
        if _is_stamped(body) and not due.is_due:
            yield hit(_path(body), found=due.base)


class _Due(NamedTuple):
    is_due: bool
    base: Decimal


def _stamp(body: Body) -> _Due:
    law = next(iter(rates.in_force(rates.STAMP_DUTY, body.day)), None)
    if law is None:
        return _Due(is_due=False, base=_ZERO)
    counted = (
        each.amount for each in _goods(body, law.amount) if not each.rate and each.nature in law.natures
    )
    base = cents(sum((amount for amount in counted if amount is not None), _ZERO))
    return _Due(base > law.threshold and body.kind not in law.exempt_types, base)


def _goods(body: Body, stamp: Decimal) -> Iterator[Taxed]:
    """Without the line that charges the stamp on to the customer: it does not count towards its own threshold."""
    names: list[str | None] = []
    if body.ordinary:
        names = [line.Descrizione for line in body.ordinary.DatiBeniServizi.DettaglioLinee]
    elif body.simplified:
        names = [line.Descrizione for line in body.simplified.DatiBeniServizi]
    for line, name in zip(body.lines, names, strict=True):
        if line.amount != stamp or not _names_the_stamp(name or ""):
            yield line
    yield from body.funds


def _is_stamped(body: Body) -> bool:
    if body.ordinary:
        return body.ordinary.DatiGenerali.DatiGeneraliDocumento.DatiBollo is not None
    return body.simplified is not None and bool(
        body.simplified.DatiGenerali.DatiGeneraliDocumento.BolloVirtuale
    )


def _path(body: Body) -> str:
    return f"{body.document_path}/{'DatiBollo' if body.ordinary else 'BolloVirtuale'}"
