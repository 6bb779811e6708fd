"""A table of movements, row by row: from CSV, or from a sheet that somebody else opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from billing.bank.findings import MAX_FINDINGS, Finding, NotReadable
from billing.bank.statements.balances import check_balances
from billing.bank.statements.cells import Cell, as_text
from billing.bank.statements.headings import Columns, recognise
from billing.bank.statements.keys import Keys
from billing.bank.statements.margins import Margins, is_footer
from billing.bank.statements.model import Movement, Statement
from billing.bank.statements.row import Row, read_row

MAX_ROWS = 200_000
MAX_COLUMNS = 300
# The heading comes within so many rows, or it is no statement.
HEAD_ROWS = 80
NO_HEADING = (
    "Non trovo l'intestazione della tabella: serve una riga con la data e l'importo (oppure dare e avere, entrate e "
    "uscite). Scarica i movimenti in formato CSV o Excel dal sito della banca."
)


@dataclass(slots=True)
class _Table:
    columns: Columns | None = None
    rows: list[Row] = field(default_factory=list)
    margins: Margins = field(default_factory=Margins)
    findings: list[Finding] = field(default_factory=list)
    unread: int = 0


def read_rows(rows: Iterable[tuple[int, Sequence[Cell]]], account: str = "") -> Statement:
    """The movements of a table whose rows come with their number in the file.

    Cells may be texts or values. `account`: our IBAN when the caller knows it (keys are made of it; a file of another
    account is told); otherwise the file's own, if it names one. Every row is a movement, a heading, a balance or a finding.
    Raises NotReadable: no heading, too many rows or columns.
    """
    table = _Table()
    for count, (number, cells) in enumerate(rows):
        if count >= MAX_ROWS:
            raise NotReadable(f"Il file ha più di {MAX_ROWS} righe. Scarica un periodo più breve.")
        if len(cells) > MAX_COLUMNS:
            raise NotReadable(
                f"La riga {number} ha più di {MAX_COLUMNS} colonne: non è un elenco di movimenti."
            )
        if table.columns is None and count >= HEAD_ROWS:
            break
        if any(as_text(cell) for cell in cells):
            _take(table, number, cells)
    if table.columns is None:
        raise NotReadable(NO_HEADING)
    return _statement(table, account.replace(" ", "").upper())


def _take(table: _Table, number: int, cells: Sequence[Cell]) -> None:
    # Headings come again on each printed page.
    heading = recognise(cells)
    if heading is not None or table.columns is None:
        table.columns = heading or table.columns
        if heading is None:
            table.margins.note(cells)
        return
    if is_footer(cells):
        table.margins.note(cells)
        return
    try:
        table.rows.append(read_row(number, cells, table.columns))
    except ValueError as reason:
        table.unread += 1
        if table.unread <= MAX_FINDINGS:
            table.findings.append(_unread(number, cells, str(reason)))


def _unread(number: int, cells: Sequence[Cell], reason: str) -> Finding:
    """A lone cell is most likely a note of the bank; anything else may be a movement."""
    lone = sum(bool(as_text(cell)) for cell in cells) == 1
    said = f"Riga {number} non letta: {reason}."
    return Finding("unreadable", f"row[{number}]", said, "warning" if lone else "error")


def _statement(table: _Table, account: str) -> Statement:
    findings = table.findings
    if table.unread > MAX_FINDINGS:
        said = f"Ci sono altre {table.unread - MAX_FINDINGS} righe non lette."
        findings.append(Finding("unreadable", "", said))
    own = table.margins.account
    if account and own and account != own:
        said = (
            f"Il file è del conto {own}, non del conto {account}: controlla di aver scelto il conto giusto."
        )
        findings.append(Finding("other_account", "", said))
    movements = tuple(_movements(table.rows, account or own))
    currency = movements[0].currency if movements else "EUR"
    opening, closing = table.margins.opening, table.margins.closing
    findings += check_balances(opening, closing, movements, currency)
    if not movements:
        findings.append(Finding("empty", "", "Il file non contiene movimenti.", "warning"))
    return Statement(
        account=account or own,
        currency=currency,
        opening=opening,
        closing=closing,
        movements=movements,
        findings=tuple(findings),
    )


def _movements(rows: Sequence[Row], account: str) -> Iterator[Movement]:
    keys = Keys(account)
    already_negative = _debits_are_negative(rows)
    for row in rows:
        amount = row.amount if row.debit is None else (row.debit if already_negative else -row.debit)
        assert amount is not None
        yield Movement(
            key=keys.next(row.booked_on, amount, row.currency, row.text),
            place=f"row {row.number}",
            booked_on=row.booked_on,
            value_on=row.value_on,
            amount=amount,
            currency=row.currency,
            text=row.text,
            kind=row.kind,
            counterparty=row.counterparty,
            counterparty_iban=row.counterparty_iban,
            bank_reference=row.bank_reference,
            is_booked=row.is_booked,
        )


def _debits_are_negative(rows: Sequence[Row]) -> bool:
    """Some banks write what goes out as -10,00 and some as 10,00; the few against the many are corrections (storni)."""
    debits = [row.debit for row in rows if row.debit is not None]
    return sum(debit < Decimal(0) for debit in debits) * 2 > len(debits)
