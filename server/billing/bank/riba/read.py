"""A RiBa file as a slip, with all that does not add up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from billing.bank.findings import Finding, NotReadable
from billing.bank.money import from_cents
from billing.bank.riba import layout
from billing.bank.riba.compare import compare
from billing.bank.riba.lines import Line, split
from billing.bank.riba.model import Creditor, Debtor, Receipt, Slip
from billing.bank.riba.values import Values, at_row, number, text
from billing.einvoice.numbers import ItalianAccount


@dataclass(frozen=True, slots=True)
class RibaReading:
    """`slip` holds what could be read; with an error among `findings` it is not to be trusted as it is."""

    slip: Slip
    findings: tuple[Finding, ...]


def read_riba(data: bytes) -> RibaReading:
    """Tolerant of line ends and missing trailing blanks, strict about counts, totals and order.

    Raises NotReadable when it is no RiBa file at all. Findings name the row of the file.
    """
    lines = split(data)
    findings: list[Finding] = []
    head, body, tail = _parts(lines, findings)
    blocks = list(_blocks(body, findings))
    creditor = _creditor(blocks[0] if blocks else {}, head)
    findings += [_other_creditor(block) for block in blocks if _creditor(block, block) != creditor]
    findings += compare(blocks, len(lines), head, tail)
    slip = Slip(
        name=text(head, "name"),
        created_on=cast("date | None", head.get("created_on")) or date.min,
        creditor=creditor,
        receipts=tuple(_receipt(block) for block in blocks if block["due_on"] and block["cents"]),
    )
    return RibaReading(slip, tuple(findings))


def _parts(lines: list[Line], findings: list[Finding]) -> tuple[Values, list[Line], Values | None]:
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


def _blocks(lines: list[Line], findings: list[Finding]) -> Iterator[Values]:
    """The values of each receipt: all records from a 14 to the next."""
    block: list[Line] = []
    for line in lines:
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
    for line in reversed(block):  # of a record that stands twice the first counts
        taken = _take(line, findings)
        values |= taken
    for line in block[1:]:
        progressive = layout.take(line.record, line.text)[0]["progressive"]
        if progressive != values["progressive"]:
            findings.append(
                at_row(
                    line.row,
                    "bad_progressive",
                    f"il progressivo è {progressive}, non {values['progressive']}.",
                )
            )
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
    values, wrong = layout.take(line.record, line.text)
    for each in wrong:
        if each.field.name not in _HARMLESS:
            label = each.field.label or f"posizioni {each.field.first}-{each.field.last}"
            findings.append(at_row(line.row, "bad_value", f"record {line.record}, {label}: {each.message}."))
    return values


def _creditor(values: Values, head: Values) -> Creditor:
    return Creditor(
        name=text(values, "creditor_1"),
        street=text(values, "creditor_2"),
        town=text(values, "creditor_3"),
        note=text(values, "creditor_4"),
        tax_code=text(values, "creditor_tax_code"),
        sia=text(head, "sia"),
        account=ItalianAccount(
            text(values, "creditor_abi"), text(values, "creditor_cab"), text(values, "creditor_account")
        ),
    )


def _receipt(values: Values) -> Receipt:
    return Receipt(
        number=number(values, "number"),
        due_on=cast("date", values["due_on"]),
        amount=from_cents(number(values, "cents")),
        reference=text(values, "reference"),
        debtor=Debtor(
            name=text(values, "debtor_name"),
            tax_code=text(values, "debtor_tax_code"),
            street=text(values, "address"),
            postcode=text(values, "postcode"),
            town=text(values, "town"),
            province=text(values, "province"),
            abi=text(values, "debtor_abi"),
            cab=text(values, "debtor_cab"),
            bank_name=text(values, "bank_name"),
            customer_code=text(values, "customer_code"),
            is_bank=values.get("bank_flag") == "B",
        ),
    )


def _other_creditor(block: Values) -> Finding:
    row = number(block, "row")
    return at_row(
        row, "other_creditor", "creditore, conto o codice SIA sono diversi da quelli dell'inizio del file."
    )
