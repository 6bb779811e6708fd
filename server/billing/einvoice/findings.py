"""What a check says: one sentence for the person, one code for the program, the place, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Literal, TypeVar

Severity = Literal["error", "warning"]

# The tax authority's code for "the file does not follow the format".
FORMAT_FAULT = "00200"

# A file of thousands of lines at fault must not become thousands of sentences.
MOST_FINDINGS = 200

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or that somebody should look at.

    `code`: the SdI code ("00200" for every structural fault, "00423"...), or an own word for what SdI does not check.
    `path`: official element names from below the root; those that may repeat carry their number from 1, always:
    "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[3]/PrezzoUnitario". Empty means the whole file.
    `message` says what is wrong, `hint` how to mend it: plain Italian, whole sentences.
    `severity`: an "error" is refused by SdI (as advice: mend it before sending); a "warning" passes but deserves a look.
    `fault` tells structural faults apart for programs: "missing", "too_long", "characters"... (see `explain`).
    """

    code: str
    path: str
    message: str
    hint: str = ""
    severity: Severity = "error"
    fault: str = ""


def errors(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def first_of(found: Iterator[Finding]) -> list[Finding]:
    """The first 200; one more, of code "more", says how many there are besides."""
    shown = list(islice(found, MOST_FINDINGS))
    rest = [each.severity for each in found]
    if rest:
        severity: Severity = "error" if "error" in rest else "warning"
        message = f"E altri {len(rest)}, dopo i primi {MOST_FINDINGS}."
        shown.append(Finding("more", "", message, "Correggi questi e controlla di nuovo.", severity))
    return shown


def numbered(path: str, items: Iterable[T]) -> Iterator[tuple[str, T]]:
    """The items of a repeated element with the path of each: `for path, line in numbered(".../DettaglioLinee", lines)`."""
    for number, item in enumerate(items, start=1):
        yield f"{path}[{number}]", item
