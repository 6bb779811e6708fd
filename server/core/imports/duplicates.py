"""Is this firm, this person, here already? Exact keys first, then likeness of names within a town: every answer says why.

Pure: whoever asks hands in what is known. Proposals only; a person or an option decides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from rapidfuzz import fuzz, process

from core.imports.firm_names import core_of, folded

Kind = Literal["vat_number", "tax_code", "contact", "same", "similar"]

_SUREST: tuple[Kind, ...] = ("vat_number", "tax_code", "same", "contact", "similar")
SIMILAR_FROM = 84
# A block larger than this is held together by a word that tells nothing ("comune", "studio").
BLOCK = 250


@dataclass(frozen=True)
class Match:
    """`id`: what was handed in for the one that is there. `score`: 100 for exact keys."""

    id: Hashable
    kind: Kind
    reason: str
    score: int = 100
    # How the one that is there is called.
    shown: str = ""


class Keys(NamedTuple):
    """What a record is recognised by. `exact`: (kind, label, value) of each key; `name` and `town` for likeness."""

    exact: tuple[tuple[Kind, str, str], ...] = ()
    name: str = ""
    town: str = ""
    province: str = ""
    shown: str = ""


@dataclass
class Index:
    """Records already known. Add what is in the archive, then each row of the file after having asked for it."""

    _exact: dict[tuple[str, str], list[tuple[Hashable, Keys]]] = field(default_factory=dict)
    _blocks: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    _known: list[tuple[str, Hashable, Keys]] = field(default_factory=list)

    def add(self, id: Hashable, keys: Keys) -> None:
        for _kind, label, value in keys.exact:
            self._exact.setdefault((label, value), []).append((id, keys))
        core = core_of(keys.name)
        if core and keys.town:
            position = len(self._known)
            self._known.append((core, id, keys))
            for block in _blocks_of(core, keys.town):
                self._blocks[block].append(position)

    def find(self, keys: Keys) -> Match | None:
        """The surest match, or None."""
        for kind, label, value in keys.exact:
            for id, known in self._exact.get((label, value), ()):
                if not _other_firm(keys, known, kind):
                    if kind == "contact" and core_of(known.name) == core_of(keys.name) != "":
                        return Match(
                            id, "same", f"{label} e nome: uguali a «{known.shown}»", 100, known.shown
                        )
                    return Match(id, kind, f"{label}: uguale a «{known.shown}»", 100, known.shown)
        return self._similar(keys)

    def _similar(self, keys: Keys) -> Match | None:
        core = core_of(keys.name)
        if not core or not keys.town:
            return None
        near = {
            p
            for block in _blocks_of(core, keys.town)
            if len(found := self._blocks.get(block, ())) <= BLOCK
            for p in found
        }
        names = {position: self._known[position][0] for position in near}
        best: Match | None = None
        for _, score, position in process.extract(
            core, names, scorer=fuzz.token_sort_ratio, score_cutoff=SIMILAR_FROM, limit=5
        ):
            there, id, known = self._known[position]
            if _other_firm(keys, known, "similar") or not _alike(core, there):
                continue
            if best is None or score > best.score:
                best = Match(
                    id,
                    "similar",
                    f"Nome simile ({score:.0f} %) a «{known.shown}», stesso comune",
                    int(score),
                    known.shown,
                )
        return best


def _blocks_of(core: str, town: str) -> list[tuple[str, str]]:
    return [(town, word[:4]) for word in dict.fromkeys(core.split())]


def _other_firm(mine: Keys, theirs: Keys, kind: Kind) -> bool:
    """Two VAT numbers are two firms, however alike their names are. The Samone of Trento is not the one of Turin."""
    if kind in ("vat_number", "tax_code"):
        return False
    if mine.province and theirs.province and mine.province != theirs.province:
        return True
    there = {label: value for kind, label, value in theirs.exact if kind in ("vat_number", "tax_code")}
    here = {label: value for kind, label, value in mine.exact if kind in ("vat_number", "tax_code")}
    return any(there[label] != value for label, value in here.items() if label in there)


def _alike(one: str, two: str) -> bool:
    """The words that differ must be misspellings of each other: not other numbers, not other professions."""
    left, right = _rest(one, two), _rest(two, one)
    if any(word.isdigit() for word in [*left, *right]):
        return False
    if left and right and any(len(word) == 1 for word in [*left, *right]):
        return False  # ASL Roma A, ASL Roma B
    if not left or not right:
        # One has a word more: the same firm only if what they share is most of it.
        return 2 * sum(len(word) for word in [*left, *right]) <= len(min(one, two, key=len))
    return fuzz.ratio(" ".join(left), " ".join(right)) >= 75


def _rest(one: str, two: str) -> Sequence[str]:
    there = set(two.split())
    return [word for word in one.split() if word not in there]


def keys_of(
    values: Mapping[str, object], groups: Sequence[tuple[str, ...]], labels: Mapping[str, str], shown: str, name: str, town: str,
    province: str = "",
) -> Keys:  # fmt: skip
    """What a record with these raw values is recognised by. A group counts only when all its fields are filled."""
    exact = []
    for group in groups:
        parts = [part for field in group if (part := folded(values.get(field)))]
        if len(parts) == len(group):
            label = " e ".join(labels[field] for field in group)
            exact.append((_kind_of(group), label, "\n".join(parts)))
    exact.sort(key=lambda key: _SUREST.index(key[0]))
    return Keys(tuple(exact), name, folded(town), folded(province), shown)


def _kind_of(group: tuple[str, ...]) -> Kind:
    if group in (("vat_number",), ("tax_code",)):
        return "vat_number" if group == ("vat_number",) else "tax_code"
    return "contact" if len(group) == 1 else "same"
