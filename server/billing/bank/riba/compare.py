"""Does the tail of a RiBa file agree with what the file holds?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from billing.bank.findings import Finding
from billing.bank.money import euro, from_cents
from billing.bank.riba.values import Values, at_row, number


def compare(blocks: Sequence[Values], records: int, head: Values, tail: Values | None) -> Iterator[Finding]:
    """Counts, total, progressives, head against tail. `records`: all of the file; a file without tail has no totals."""
    if not blocks:
        yield Finding("empty", "", "La distinta non contiene ricevute.")
    yield from _progressives(blocks)
    if tail is not None:
        yield from _totals(blocks, records, tail)
        yield from _ends(head, tail)


def _progressives(blocks: Sequence[Values]) -> Iterator[Finding]:
    for place, block in enumerate(blocks, start=1):
        if block["progressive"] != place:
            said = f"il progressivo è {block['progressive']}, atteso {place}."
            yield at_row(number(block, "row"), "bad_progressive", said)


def _totals(blocks: Sequence[Values], records: int, tail: Values) -> Iterator[Finding]:
    cents = sum(number(block, "cents") for block in blocks)
    for code, label, told, found in (
        ("bad_count", "le ricevute", str(number(tail, "receipts")), str(len(blocks))),
        ("bad_records", "i record", str(number(tail, "records")), str(records)),
        (
            "bad_total",
            "gli euro",
            *(euro(from_cents(each)) for each in (number(tail, "negative_cents"), cents)),
        ),
    ):
        if told != found:
            yield Finding(code, "", f"Secondo il record di coda {label} sono {told}, nel file {found}.")


def _ends(head: Values, tail: Values) -> Iterator[Finding]:
    for name, label in (
        ("sia", "il codice SIA"),
        ("bank_abi", "l'ABI"),
        ("created_on", "la data"),
        ("name", "il nome"),
    ):
        if head.get(name) != tail.get(name):
            yield Finding("other_tail", "", f"In testa e in coda {label} non coincide.", "warning")
