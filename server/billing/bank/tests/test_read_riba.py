"""A RiBa file is read, whatever happened to its lines, and its sums are believed only when they add up."""

from __future__ import annotations

import string
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from billing.bank.findings import NotReadable
from billing.bank.riba import Receipt, Slip, read_riba, write_riba
from billing.bank.tests.slips import DEBTOR, TODAY, receipt, slip

SLIP = slip(receipt(1), receipt(2, due_on=date(2027, 1, 31), name="VERDI SNC"))
DATA = write_riba(SLIP, on=TODAY)


def changed(place: int, old: str, new: str) -> bytes:
    """The file with a change in one of its lines, from 1."""
    lines = DATA.decode().split("\r\n")
    assert old in lines[place - 1]
    lines[place - 1] = lines[place - 1].replace(old, new, 1)
    return "\r\n".join(lines).encode()


def without(*places: int) -> bytes:
    lines = DATA.decode().split("\r\n")
    return "\r\n".join(line for place, line in enumerate(lines, 1) if place not in places).encode()


def said(data: bytes) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in read_riba(data).findings]


def test_what_was_written_comes_back() -> None:
    reading = read_riba(DATA)
    assert reading.slip == SLIP
    assert reading.findings == ()


@pytest.mark.parametrize(
    "worn",
    [
        lambda data: data.replace(b"\r\n", b"\n"),
        lambda data: data.replace(b"\r\n", b"\r"),
        lambda data: data.replace(b"\r\n", b""),
        lambda data: data.replace(b"\r\n", b"").rstrip(),
        lambda data: b"\r\n".join(line.rstrip() for line in data.split(b"\r\n")),
        lambda data: data.rstrip(),
        lambda data: data + b"\x1a",
        lambda data: data + b"\r\n\r\n",
        lambda data: b"\r\n".join(line + b"   " for line in data.split(b"\r\n")),
    ],
)
def test_the_ends_of_lines_do_not_matter(worn: Callable[[bytes], bytes]) -> None:
    reading = read_riba(worn(DATA))
    assert reading.slip == SLIP
    assert reading.findings == ()


def test_a_wrong_total_is_told() -> None:
    assert said(changed(16, "000000000244100", "000000000244101")) == [
        ("bad_total", "Secondo il record di coda gli euro sono 2.441,01, nel file 2.441,00.")
    ]


def test_a_wrong_count_is_told() -> None:
    assert said(changed(16, " 0000002", " 0000003")) == [
        ("bad_count", "Secondo il record di coda le ricevute sono 3, nel file 2.")
    ]


def test_a_missing_receipt_shows_in_count_total_and_records() -> None:
    assert [code for code, _ in said(without(*range(9, 16)))] == ["bad_count", "bad_records", "bad_total"]


def test_a_missing_record_is_told_with_its_receipt() -> None:
    codes = said(without(5))
    assert codes[0] == (
        "bad_records",
        "Riga 2: in questa ricevuta manca il record 40; attesi 14, 20, 30, 40, 50, 51, 70.",
    )
    assert codes[1] == ("bad_records", "Secondo il record di coda i record sono 16, nel file 15.")


def test_a_file_that_ends_early_is_told() -> None:
    assert said(without(16)) == [("cut_file", "Manca il record di coda EF: il file è incompleto.")]


@pytest.mark.parametrize(
    ("place", "old", "new", "message"),
    [
        (2, "311226", "310226", "Riga 2: record 14, data di scadenza: è una data che non esiste: «310226»."),
        (2, "311226", "31/226", "Riga 2: record 14, data di scadenza: non è una data GGMMAA: «31/226»."),
        (
            2,
            "0000000122050",
            "00000001220,5",
            "Riga 2: record 14, importo: non è un numero: «00000001220,5».",
        ),
        (2, "30000", "30010", "Riga 2: record 14, posizioni 29-33: dovrebbe essere «30000», non «30010»."),
        (3, "200000001", "200000009", "Riga 3: il progressivo è 9, non 1."),
        (9, "140000002", "140000005", "Riga 9: il progressivo è 5, atteso 2."),
        (3, " 20", " 21", "Riga 3: il record «21» non è di una RiBa."),
        (1, "A1B2C", "ZZZZZ", "In testa e in coda il codice SIA non coincide."),
        (
            10,
            "ROSSI",
            "GIALLI"[:5],
            "Riga 9: creditore, conto o codice SIA sono diversi da quelli dell'inizio del file.",
        ),
    ],
)
def test_what_cannot_be_right_is_told_by_row(place: int, old: str, new: str, message: str) -> None:
    assert message in [text for _, text in said(changed(place, old, new))]


def test_a_receipt_without_a_date_is_left_out_and_told() -> None:
    reading = read_riba(changed(2, "311226", "      "))
    assert [each.debtor.name for each in reading.slip.receipts] == ["VERDI SNC"]
    assert ("bad_date", "Riga 2: senza scadenza la ricevuta è esclusa.") in [
        (finding.code, finding.message) for finding in reading.findings
    ]


def test_something_after_the_end_is_told() -> None:
    assert ("after_end", "Riga 17: c'è ancora qualcosa dopo il record di coda EF.") in said(
        DATA + b" 70ALTRO\r\n"
    )


def test_another_kind_of_code_for_the_customer_is_harmless() -> None:
    assert said(changed(2, "A1B2C4", "A1B2C ")) == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Il file è vuoto."),
        (b"  \r\n ", "Il file è vuoto."),
        (b"\0" * 240, "binari"),
        (b"PK\x03\x04 altro", "non comincia con il record IB"),
        (DATA[122:], "non comincia con il record IB"),
        (DATA + DATA, "più distinte"),
        (b"x" * 121 + b"\r\n" + DATA, "La riga 1 è più lunga di 120 caratteri"),
        (b" IB" + b" " * 10_000_001, "troppo grande"),
        (b" IB\n" * 80_002, "troppe per una distinta"),
        (DATA[:122] + b" 14\n" * 1_000, "più di 500 errori"),
    ],
)
def test_what_is_no_slip_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(NotReadable, match=reason):
        read_riba(data)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_whatever_the_bytes_it_answers_or_refuses(data: bytes) -> None:
    with suppress(NotReadable):
        assert read_riba(b" IBA1B2C05428231126DISTINTA\r\n" + data).findings


def texts(longest: int) -> st.SearchStrategy[str]:
    words = st.text(string.ascii_uppercase + string.digits + ".,'&/-", min_size=1, max_size=longest)
    return st.lists(words, min_size=1, max_size=4).map(lambda parts: " ".join(parts)[:longest].strip())


DEBTORS = st.builds(
    lambda **changes: replace(DEBTOR, **changes),
    name=texts(60),
    street=texts(30),
    town=texts(23),
    bank_name=texts(50),
    customer_code=texts(16),
    postcode=st.from_regex("[0-9]{5}", fullmatch=True).map(str),
    abi=st.integers(1, 99999).map("{:05d}".format),
    is_bank=st.booleans(),
)
RECEIPTS = st.builds(
    Receipt,
    number=st.just(1),
    due_on=st.dates(TODAY, date(2099, 12, 31)),
    amount=st.decimals("0.01", "99999999999.99", places=2),
    debtor=DEBTORS,
    reference=texts(80),
)


@settings(deadline=None)
@given(st.lists(RECEIPTS, min_size=1, max_size=4))
def test_any_slip_survives_the_round_trip(receipts: list[Receipt]) -> None:
    made = slip(*(replace(each, number=place) for place, each in enumerate(receipts, start=1)))
    reading = read_riba(write_riba(made, on=TODAY))
    assert reading.findings == ()
    assert reading.slip == made
    assert reading.slip.total == sum((each.amount for each in receipts), Decimal(0))


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_any_text_makes_records_of_120_characters(name: str, reference: str, street: str) -> None:
    made: Slip = slip(receipt(name=f"A{name}", reference=f"B{reference}", street=f"C{street}"))
    data = write_riba(made, on=TODAY)
    assert [len(line) for line in data.split(b"\r\n")] == [120] * 9 + [0]
    assert read_riba(data).findings == ()
