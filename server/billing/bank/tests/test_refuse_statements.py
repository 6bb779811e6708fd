"""What is no statement is refused quickly and with a reason; what is one is opened whatever its form."""

from __future__ import annotations

import itertools
import re
import time

import pytest

from billing.bank.findings import NotReadable
from billing.bank.statements import read_rows, read_statements
from billing.bank.tests.camts import camt, entry, statement

CSV = b"Data;Descrizione;Importo\n05/11/2026;X;1,00\n"


@pytest.mark.parametrize("data", [CSV, b"\xef\xbb\xbf" + CSV, camt(statement(entry())), b"\n " + CSV])
def test_the_form_is_found_out(data: bytes) -> None:
    (made,) = read_statements(data)
    assert len(made.movements) == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Il file è vuoto."),
        (b" \r\n", "Il file è vuoto."),
        (b"PK\x03\x04" + b"x" * 100, "È un foglio Excel"),
        (b"\xd0\xcf\x11\xe0", "vecchio tipo"),
        (b"%PDF-1.7", "È un PDF"),
        (b"\x1f\x8b\x08", "compresso"),
        (b"<html><table><tr><td>Data</td></tr></table>", "pagina web"),
        (b"  <TABLE>", "pagina web"),
        (CSV + b"\0", "dati binari"),
        (b"Nome;Cognome\nAnna;Rossi\n", "Non trovo l'intestazione"),
        (b"Data;Descrizione\n05/11/2026;X\n", "Non trovo l'intestazione"),
        (b"riga\n" * 100 + CSV, "Non trovo l'intestazione"),
        (CSV + b"x" * 100_001, "righe troppo lunghe"),
        (CSV + b";" * 301, "più di 300 colonne"),
        (b"x" * 20_000_001, "troppo grande"),
    ],
)
def test_what_is_no_statement_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(NotReadable, match=re.escape(reason)):
        read_statements(data)


def test_an_endless_sheet_is_left_early() -> None:
    with pytest.raises(NotReadable, match="intestazione"):
        read_rows((number, ["x"]) for number in itertools.count(1))
    heading = [(1, ["Data", "Importo"])]
    with pytest.raises(NotReadable, match="più di 200000 righe"):
        read_rows(itertools.chain(heading, ((number, [""]) for number in itertools.count(2))))


@pytest.mark.parametrize(
    "line",
    [
        b'"' * 99_000,
        b";" * 299,
        b"05/11/2026;" + b"1." * 40_000 + b";1,00",
        b"05/11/2026;" + b"IT60" * 20_000 + b";1,00",
        b"Saldo finale " * 7_000,
        b"05/11/2026;X;" + b"1" * 90_000,
    ],
)
def test_hostile_lines_take_no_time(line: bytes) -> None:
    start = time.process_time()
    read_statements(line + b"\n" + CSV + line + b"\n")
    assert time.process_time() - start < 2
