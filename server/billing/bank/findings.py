"""What is wrong with a bank file, or with what should become one: one Italian sentence, its place, a code for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

# Of what cannot be read in one file so many are named, the others counted.
MAX_FINDINGS = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """`code`: a stable word ("bad_iban"). `path`: the field, as in "receipts[2].debtor.tax_code" (lists from 1), or the row
    of a file ("row[12]"); empty means the whole. `message`: what is wrong and what to do. An "error" stands against
    writing, or means that something read cannot be trusted; a "warning" deserves a look.
    """

    code: str
    path: str
    message: str
    severity: Severity = "error"


class NotWritable(Exception):
    """The data would make a file that the bank refuses. `findings` holds every reason, not only the first."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(" ".join(finding.message for finding in self.findings))


class NotReadable(Exception):
    """The file is not what it should be. The text is Italian and for the person."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def errors(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def refuse(findings: Iterable[Finding]) -> None:
    """Raises NotWritable when one of the findings is an error."""
    wrong = errors(findings)
    if wrong:
        raise NotWritable(wrong)


def continued(sentence: str) -> str:
    """An Italian sentence for the middle of a sentence; abbreviations stay as they are."""
    return sentence if sentence[1:2].isupper() else sentence[:1].lower() + sentence[1:]
