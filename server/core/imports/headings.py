"""Which field a column of a stranger's spreadsheet is meant for, guessed from its heading and from what stands in it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz

from core.connections import fold
from core.entities import FieldSpec
from core.imports.addresses import FULL_ADDRESS
from core.imports.persons import looks_like_vat_number
from core.imports.reading import Column

# Targets that are no field: a text to be taken apart, or kept in the notes.
ADDRESS, PERSON, NOTES = "@address", "@person", "@notes"

# Domains of Italian certified mail: pec.rossi.it, legalmail.it, postacert.toscana.it, cert.comune.roma.it.
CERTIFIED = r"@([\w-]+\.)*(pec[\w-]*|[\w-]*pec|legalmail|postacert|postecert|certmail|cert)(\.[\w-]+)+$"

# A number beside its street: such columns are joined.
_STREET_NUMBERS = frozenset(
    ["numero civico", "civico", "n civico", "nr civico", "street number", "nr", "indirizzo 2", "address 2"]
)


@dataclass(frozen=True)
class Guess:
    """`target`: a field's name or @address, @person, @notes. `sure`: 0 to 1."""

    target: str
    sure: float


def source_of(columns: Iterable[Column]) -> str:
    """The same headings in the same order come from the same program."""
    return hashlib.sha256("\n".join(plain(column.name) for column in columns).encode()).hexdigest()


def plain(heading: str) -> str:
    """`P.IVA / C.F.` and `p iva c.f` alike."""
    words = re.sub(r"[^0-9a-z]+", " ", fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)) or "").split()
    return " ".join(words)


def guess(columns: Sequence[Column], specs: Mapping[str, FieldSpec]) -> dict[int, Guess]:
    """By column index; a field is given once, to the column that fits it best. Columns that fit nothing are left out."""
    wishes = sorted(
        (
            (sure, -column.index, target)
            for column in columns
            for target, sure in _wishes(column, specs).items()
        ),
        reverse=True,
    )
    headings = {column.index: column.name for column in columns}
    found: dict[int, Guess] = {}
    taken: set[str] = set()
    for sure, minus_index, target in wishes:
        joined = target == NOTES or (target == "address" and plain(headings[-minus_index]) in _STREET_NUMBERS)
        if -minus_index not in found and (target not in taken or joined):
            found[-minus_index] = Guess(target, round(sure, 2))
            taken.add(target)
    return found


def _wishes(column: Column, specs: Mapping[str, FieldSpec]) -> dict[str, float]:
    heading = plain(column.name)
    wishes: dict[str, float] = {}
    for name, spec in specs.items():
        if not spec.read_only:
            sure = _likeness(heading, name, spec)
            if sure:
                wishes[name] = sure
    for words, targets in _words():
        if heading in words:
            possible = [t for t in targets if t.startswith("@") or (t in specs and not specs[t].read_only)]
            if PERSON in possible and not {"first_name", "last_name"} <= specs.keys():
                possible.remove(PERSON)
            for target in possible:
                # The place in the line counts, also behind targets that this table has not: "given name" is surer than "name".
                rank = targets.index(target)
                wishes[target] = max(wishes.get(target, 0), 0.9 - rank * 0.1)
    return {target: sure for target, sure in _weighed(column, wishes, specs).items() if sure >= 0.5}


def _likeness(heading: str, name: str, spec: FieldSpec) -> float:
    own = plain(name.removeprefix("custom.").replace("_", " "))
    label = plain(spec.label)
    if not heading:
        return 0
    if heading == label:
        return 1.0
    if heading == own:
        return 0.95
    likeness = max(fuzz.ratio(heading, label), fuzz.ratio(heading, own)) / 100
    return 0.75 * likeness if likeness >= 0.88 and len(heading) >= 5 else 0


def _weighed(column: Column, wishes: dict[str, float], specs: Mapping[str, FieldSpec]) -> dict[str, float]:
    """What stands in the column has its say: an e-mail address is no name, whatever the heading."""
    samples = column.samples
    if not samples:
        return {target: sure * 0.8 for target, sure in wishes.items()}
    emails = _share(samples, r"^\S+@\S+\.\w+$")
    urls = _share(samples, r"^(https?:/|www\.)")
    vats = sum(map(looks_like_vat_number, samples)) / len(samples)
    whole = sum(1 for text in samples if FULL_ADDRESS.search(text)) / len(samples)
    hosts = max(urls, _share(samples, r"^[\w-]+(\.[\w-]+)+(/|$)"))
    weighed = {}
    for target, sure in wishes.items():
        kind = specs[target].kind if target in specs else ""
        foreign = emails > 0.5 or (urls > 0.5 and target != NOTES)
        factor = 0.4 + 0.6 * emails if kind == "email" else 0.4 + 0.6 * hosts if kind == "url" else 1
        weighed[target] = sure * (0.3 if foreign and kind in ("text", "choice") else factor)
    if "email" in weighed and "pec" in specs and _share(samples, CERTIFIED) > 0.5:
        # Certified mail by its domain, whatever the heading says: invoices and notices go there, newsletters do not.
        weighed["pec"] = max(weighed.get("pec", 0), weighed.pop("email"))
    if whole > 0.5 and "address" in weighed and {"city"} <= specs.keys():
        weighed[ADDRESS] = min(1.0, weighed.pop("address") + 0.05)
    if not weighed:
        if emails > 0.7 and "email" in specs:
            weighed["email"] = 0.6
        elif vats > 0.7 and "vat_number" in specs:
            weighed["vat_number"] = 0.6
    return weighed


def _share(samples: Sequence[str], pattern: str) -> float:
    return sum(1 for text in samples if re.search(pattern, text, re.IGNORECASE)) / len(samples)


@lru_cache(maxsize=1)
def _words() -> list[tuple[frozenset[str], tuple[str, ...]]]:
    """headings.txt, read once."""
    found: list[tuple[frozenset[str], tuple[str, ...]]] = []
    targets: tuple[str, ...] = ()
    words = ""
    for line in [*Path(__file__).with_suffix(".txt").read_text(encoding="utf-8").splitlines(), "end:"]:
        if line.startswith(" "):
            words += f" {line}"
        elif line.endswith(":"):
            if targets:
                found.append((frozenset(" ".join(word.split()) for word in words.split(",")), targets))
            targets, words = tuple(line[:-1].split()), ""
    return found
