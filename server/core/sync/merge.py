"""How a field written by two people comes together. Pure: no database, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from merge3 import Merge3

from core.entities import FieldSpec

# Comparing lines may take as many steps as the cube of their number.
MOST_LINES = 400
Outcome = Literal["mine", "theirs", "joined", "overwritten", "stale", "text"]


@dataclass(frozen=True)
class Merged:
    """`value` is what the field will hold.

    mine: nobody had written meanwhile. theirs: it already holds my value. joined: both intentions kept (sets,
    counters, texts without overlap). text: both versions of the same lines kept, one after the other.
    overwritten: mine stands, theirs is told. stale: refuse.
    """

    value: Any
    outcome: Outcome


def merge_field(spec: FieldSpec, base: Any, current: Any, mine: Any) -> Merged:
    """Three-way merge of one field: what the person saw, what is there now, what the person wrote."""
    if spec.is_set:
        base, current, mine = (sorted(set(value or [])) for value in (base, current, mine))
    if spec.merge == "counter" and base != current and _are_numbers(base, current, mine):
        # Before all else: two people who both counted one more have counted two.
        return Merged(current + (mine - base), "joined")
    if mine == current:
        return Merged(current, "theirs")
    if base == current:
        return Merged(mine, "mine")
    if spec.is_set:
        return Merged(sorted((set(current) | (set(mine) - set(base))) - (set(base) - set(mine))), "joined")
    match spec.merge:
        case "exact":
            return Merged(current, "stale")
        case "text" if base or current:
            return merge_text(base or "", current or "", mine or "")
    return Merged(mine, "overwritten")


def _are_numbers(*values: Any) -> bool:
    return all(isinstance(value, int | Decimal) for value in values)


def merge_text(base: str, current: str, mine: str) -> Merged:
    """By lines. Lines that both wrote differently are kept both, theirs first: nobody's words are lost."""
    texts = [text.splitlines() for text in (base, current, mine)]
    head, tail = _alike(texts)
    middles = [lines[head : len(lines) - tail] for lines in texts]
    lines: list[str] = texts[0][:head]
    outcome: Outcome = "joined"
    for kind, *groups in _groups(*middles):
        if kind == "conflict":
            outcome = "text"
            _, theirs, ours = groups
            known = set(theirs)
            lines += [*theirs, *(line for line in ours if line not in known)]
        else:
            lines += groups[0]
    lines += texts[0][len(texts[0]) - tail :]
    return Merged("\n".join(lines), outcome)


def _groups(base: list[str], current: list[str], mine: list[str]) -> Iterable[Any]:
    """What differs is compared while the firm's writes wait: where it is long, it is kept from both."""
    if max(len(base), len(current), len(mine)) > MOST_LINES:
        return [("conflict", base, current, mine)]
    found: Iterable[Any] = Merge3(base, current, mine).merge_groups()
    return found


def _alike(texts: Sequence[Sequence[str]]) -> tuple[int, int]:
    """How many lines all begin with alike, and how many of the rest they end with."""
    shortest = min(map(len, texts))
    head = next((n for n in range(shortest) if len({lines[n] for lines in texts}) > 1), shortest)
    left = shortest - head
    tail = next((n for n in range(left) if len({lines[-1 - n] for lines in texts}) > 1), left)
    return head, tail
