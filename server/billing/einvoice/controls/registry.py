"""The register of controls: each is one function with its code and its words beside it.

    @control(
        "00411",
        title="DatiRitenuta non presente a fronte di una linea con Ritenuta SI",
        message="La linea {line} è soggetta a ritenuta, ma il documento non ha i dati della ritenuta.",
        hint="Aggiungi la ritenuta al documento, oppure togli il segno dalla linea.",
    )
    def withheld_line_without_withholding(seen: Seen) -> Hits: ...

From the register derive the check, the page docs/guide/scarti-sdi.md and the words of the twin on the device
(web/src/generated/einvoice_controls.ts). A new control: one such function in the file of its family, its cases in
vectors/einvoice_controls/, its twin of the same name; then `bin/einvoice_controls`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from billing.einvoice.controls.view import Seen
from billing.einvoice.findings import Finding


@dataclass(frozen=True, slots=True)
class Rejection:
    """What SdI may answer. `title` is SdI's description; `message` may hold {facts}; `hint` says how to mend it."""

    code: str
    title: str
    message: str
    hint: str


class Hit(NamedTuple):
    """A place that a control refuses, with the facts that its message names."""

    path: str
    facts: dict[str, str]


Hits = Iterator[Hit]


class Control(NamedTuple):
    rejection: Rejection
    find: Callable[[Seen], Hits]
    family: str


# In the order of the families' files: `check` keeps it.
CONTROLS: list[Control] = []


def control(
    code: str, *, title: str, message: str, hint: str
) -> Callable[[Callable[[Seen], Hits]], Callable[[Seen], Hits]]:
    rejection = Rejection(code, title, message, hint)

    def register(find: Callable[[Seen], Hits]) -> Callable[[Seen], Hits]:
        assert all(known.rejection.code != code for known in CONTROLS), f"two controls {code}"
        CONTROLS.append(Control(rejection, find, find.__module__.rpartition(".")[2]))
        return find

    return register


def hit(path: str, **facts: object) -> Hit:
    return Hit(path, {name: _said(fact) for name, fact in facts.items()})


def finding(rejection: Rejection, at: Hit) -> Finding:
    return Finding(rejection.code, at.path, rejection.message.format_map(at.facts), rejection.hint)


def _said(fact: object) -> str:
    return f"{fact:%d/%m/%Y}" if isinstance(fact, date) else str(fact)
