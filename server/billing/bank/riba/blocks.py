"""The records of a RiBa file, put together receipt by receipt."""

from __future__ import annotations

from collections.abc import Iterator

from billing.bank.findings import MAX_FINDINGS, Finding, NotReadable
from billing.bank.riba import layout
from billing.bank.riba.lines import Line
from billing.bank.riba.records import take
from billing.bank.riba.values import Values, at_row


def parts(lines: list[Line], findings: list[Finding]) -> tuple[Values, list[Line], Values | None]:
    """The values of IB, the records between, the values of EF (None when the file ends early)."""
    if lines[0].record != "IB":
        raise NotReadable("Il file non comincia con il record IB: non è una distinta RiBa in formato CBI.")
    if sum(line.record == "IB" for line in lines) > 1:
        raise NotReadable("Il file contiene più distinte: dividilo, una per file.")
    head = _take(lines[0], findings)
    end = next((place for place, line in enumerate(lines) if line.record == "EF"), None)
    if end is None:
        findings.append(Finding("cut_file", "", "Manca il record di coda EF: il file è incompleto."))
        return head, lines[1:], None
    findings += [
        at_row(line.row, "after_end", "c'è ancora qualcosa dopo il record di coda EF.")
        for line in lines[end + 1 :]
    ]
    return head, lines[1:end], _take(lines[end], findings)


def blocks_of(lines: list[Line], findings: list[Finding]) -> Iterator[Values]:
    """The values of each receipt: all records from a 14 to the next. Raises NotReadable when nearly nothing fits."""
    block: list[Line] = []
    for line in lines:
        if len(findings) > MAX_FINDINGS:
            raise NotReadable(f"Il file ha più di {MAX_FINDINGS} errori: non è una distinta RiBa leggibile.")
        if line.record not in layout.RECEIPT:
            findings.append(
                at_row(line.row, "unknown_record", f"il record «{line.record.strip()}» non è di una RiBa.")
            )
        elif line.record == "14":
            if block:
                yield _values(block, findings)
            block = [line]
        elif block:
            block.append(line)
        else:
            findings.append(
                at_row(line.row, "stray_record", f"il record {line.record} non segue alcun record 14.")
            )
    if block:
        yield _values(block, findings)


def _values(block: list[Line], findings: list[Finding]) -> Values:
    records = [line.record for line in block]
    if records != list(layout.RECEIPT):
        missing = [record for record in layout.RECEIPT if record not in records]
        said = f"manca il record {', '.join(missing)}" if missing else f"i record sono {', '.join(records)}"
        findings.append(
            at_row(
                block[0].row, "bad_records", f"in questa ricevuta {said}; attesi {', '.join(layout.RECEIPT)}."
            )
        )
    values: Values = {"row": block[0].row}
    taken = [_take(line, findings) for line in block]
    for each in reversed(taken):  # of a record that stands twice the first counts
        values |= each
    for line, each in zip(block, taken, strict=True):
        if each["progressive"] != values["progressive"]:
            said = f"il progressivo è {each['progressive']}, non {values['progressive']}."
            findings.append(at_row(line.row, "bad_progressive", said))
    if not values["cents"]:
        findings.append(
            at_row(block[0].row, "amount", "l'importo è zero o non si legge: la ricevuta è esclusa.")
        )
    elif not values["due_on"]:
        findings.append(at_row(block[0].row, "bad_date", "senza scadenza la ricevuta è esclusa."))
    return values


# Programs differ here without meaning anything else.
_HARMLESS = {"code_kind"}


def _take(line: Line, findings: list[Finding]) -> Values:
    values, wrong = take(line.record, line.text)
    for each in wrong:
        if each.field.name not in _HARMLESS:
            label = each.field.label or f"posizioni {each.field.first}-{each.field.last}"
            findings.append(at_row(line.row, "bad_value", f"record {line.record}, {label}: {each.message}."))
    return values
