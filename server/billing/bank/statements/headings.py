"""The columns of a bank's list of movements, known by their headings and never by the bank's name.

A new spelling is a word in `SPELLINGS`. Seen at Intesa Sanpaolo, UniCredit, BPER, Banco BPM, Fineco, BancoPosta, Crédit
Agricole, ING and others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from billing.bank.statements.cells import Cell, as_text

# Within a role the earlier spelling wins when a file has several, except texts, which are joined.
SPELLINGS: Mapping[str, tuple[str, ...]] = {
    "booked_on": (
        "data contabile", "data cont", "data contabilizzazione", "data registrazione", "data di registrazione", "data reg",
        "data operazione", "data op", "data oper", "data movimento", "data mov", "data esecuzione", "data", "booking date",
        "date", "completed date",
    ),
    "value_on": ("data valuta", "data val", "data di valuta", "value date"),
    # "EUR" at Intesa, a day elsewhere: each cell tells.
    "value_or_currency": ("valuta",),
    "currency": ("divisa", "div", "currency", "divisa conto"),
    "amount": ("importo", "importo operazione", "importo movimento", "ammontare", "amount"),
    "debit": (
        "dare", "addebiti", "addebito", "uscite", "uscita", "debito", "importo dare", "importo addebiti", "importo addebito",
        "movimenti dare", "importo a debito",
    ),
    "credit": (
        "avere", "accrediti", "accredito", "entrate", "entrata", "credito", "importo avere", "importo accrediti",
        "importo accredito", "movimenti avere", "importo a credito",
    ),
    "sign": ("segno", "d a", "dare avere", "segno d a", "segno importo"),
    "text": (
        "descrizione completa", "descrizione estesa", "descrizione", "descrizione operazione", "descrizione operazioni",
        "descrizione movimento", "descrizione del movimento", "descrizione aggiuntiva", "causale descrizione",
        "descrizione causale", "operazione", "dettagli", "dettaglio", "dettagli operazione", "informazioni aggiuntive",
        "note", "description", "payment reference",
    ),
    "kind": (
        "causale abi", "cod causale", "codice causale", "causale", "causale movimento", "tipo operazione", "tipologia",
        "tipo movimento", "categoria", "type",
    ),
    "counterparty": (
        "controparte", "ordinante beneficiario", "beneficiario ordinante", "beneficiario", "ordinante", "nominativo",
        "nome controparte", "partner name", "payee",
    ),
    "counterparty_iban": ("iban controparte", "iban beneficiario", "iban ordinante", "partner iban"),
    "bank_reference": ("riferimento banca", "cro", "trn", "id operazione", "numero operazione", "id movimento"),
    "status": ("stato", "contabilizzazione", "stato del movimento", "stato movimento", "state"),
}  # fmt: skip
_ROLES = {spelling: role for role, spellings in SPELLINGS.items() for spelling in spellings}
_EURO = re.compile(r"\b(in )?(eur|euro)\b")
_SIGNS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each role stands, from 0. `width`: the columns up to the last that has a heading."""

    places: Mapping[str, tuple[int, ...]]
    width: int

    def first(self, role: str) -> int | None:
        found = self.places.get(role)
        return found[0] if found else None


def recognise(row: Sequence[Cell]) -> Columns | None:
    """The columns when the row is a heading: it names a day, and an amount or what goes in and out."""
    words = [plain(as_text(cell)) for cell in row]
    found: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        role = _ROLES.get(word)
        if role:
            found.setdefault(role, []).append(place)
    if "booked_on" not in found or not (found.keys() & {"amount", "debit", "credit"}):
        return None
    for role, places in found.items():
        places.sort(key=lambda place, order=SPELLINGS[role]: order.index(words[place]))  # type: ignore[misc]
    width = max(place for place, word in enumerate(words) if word) + 1
    return Columns({role: tuple(places) for role, places in found.items()}, width)


def plain(heading: str) -> str:
    """Small letters without accents, signs or euro: "Importo (€)", "IMPORTO IN EURO" and "Importo" are one word."""
    letters = unicodedata.normalize("NFKD", heading[:200].casefold())
    words = _SIGNS.sub(" ", "".join(each for each in letters if not unicodedata.combining(each)))
    return " ".join(_EURO.sub(" ", words).split())
