"""Cells as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from core.imports import addresses, choices, dates, numbers, persons
from core.imports import transform as t
from core.imports.addresses import Address
from core.imports.persons import Person
from core.imports.transform import WrongCell

CHOICES = (("customer", "Cliente"), ("prospect", "Potenziale (prospect)"), ("supplier", "Fornitore"))


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Via Roma 1 - 00100 Roma (RM) Italy", ("Via Roma 1", "00100", "Roma", "RM", "IT")),
        ("Via Alpi  19/20 - 00198 Roma (RM) Italy", ("Via Alpi 19/20", "00198", "Roma", "RM", "IT")),
        ("Zona Servizi - Marino Del Tronto - 63100 Ascoli Piceno (AP) Italy",
         ("Zona Servizi - Marino Del Tronto", "63100", "Ascoli Piceno", "AP", "IT")),
        ("Corso Francia 10, 10143 Torino TO", ("Corso Francia 10", "10143", "Torino", "TO", "IT")),
        ("Via Garibaldi 5, 20121 Milano", ("Via Garibaldi 5", "20121", "Milano", "", "")),
        ("Via Dante 3, Firenze 50123 (FI)", ("Via Dante 3", "50123", "Firenze", "FI", "IT")),
        ("Viale Europa 7 - Lucca (LU)", ("Viale Europa 7", "", "Lucca", "LU", "IT")),
        ("Via Roma  3 - 86010 Oratino (cb) (CB) Italy", ("Via Roma 3", "86010", "Oratino", "CB", "IT")),
        ("Piazza San Marco 1", ("Piazza San Marco 1", "", "", "", "")),
        ("10115 Berlin", ("", "10115", "Berlin", "", "")),
    ],
)  # fmt: skip
def test_f167_an_address_comes_apart(cell: str, parts: tuple[str, ...]) -> None:
    assert addresses.split_address(cell) == Address(*parts)


@pytest.mark.parametrize(
    ("cell", "first", "last", "salutation"),
    [
        ("Mario Rossi", "Mario", "Rossi", ""),
        ("ROSSI Mario", "Mario", "Rossi", ""),
        ("Rossi, Anna Maria", "Anna Maria", "Rossi", ""),
        ("Dott.ssa Anna De Luca", "Anna", "De Luca", "Dott.ssa"),
        ("Ing. Paolo della Valle", "Paolo", "della Valle", "Ing."),
        ("Cher", "", "Cher", ""),
    ],
)
def test_f167_a_persons_name_comes_apart(cell: str, first: str, last: str, salutation: str) -> None:
    assert persons.split_person(cell) == Person(first, last, salutation)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("Bianchi Luca", "Luca", "Bianchi"),
        ("De Luca Anna", "Anna", "De Luca"),
        ("Rossi Anna Maria", "Anna Maria", "Rossi"),
        ("Anna Maria De Luca", "Anna Maria", "De Luca"),
        ("Luca Franco", "Luca", "Franco"),
        ("Xing Wu", "Xing", "Wu"),
    ],
)
def test_f167_a_known_first_name_tells_the_order(cell: str, first: str, last: str) -> None:
    assert persons.split_person(cell) == Person(first, last, "")


def test_f167_a_heading_tells_the_order_where_the_names_do_not() -> None:
    assert persons.split_person("Xing Wu", surname_first=True) == Person("Wu", "Xing", "")
    assert persons.split_person("Franco Luca", surname_first=True) == Person("Luca", "Franco", "")


@pytest.mark.parametrize(
    ("cell", "url"),
    [
        ("www.rossi.it", "https://www.rossi.it"),
        ("http:/www.rossi.it", "http://www.rossi.it"),
        ("http://http:\\\\WWW.Rossi.IT/Chi", "http://www.rossi.it/Chi"),
        ("http://https://www.rossi.it/", "https://www.rossi.it/"),
        ("htpp://www.rossi.it", "http://www.rossi.it"),
        ("http://www. rossi .it", "http://www.rossi.it"),
        ("http://", ""),
        ("http://---", ""),
    ],
)
def test_broken_web_addresses_are_mended(cell: str, url: str) -> None:
    assert t.url(cell) == (url, [])


@pytest.mark.parametrize(
    "cell",
    ["javascript:alert(1)", "data:text/html,x", "http://Vailati Massimo", "http://a@b.it", "www.ab cd.it"],
)
def test_attack_7_what_is_no_web_address_never_becomes_a_link(cell: str) -> None:
    with pytest.raises(WrongCell):
        t.url(cell)


def test_several_contacts_in_one_cell() -> None:
    assert t.email("Mario Rossi <MARIO@Rossi.it>; info@rossi.it") == ("mario@rossi.it", [])
    assert t.email("INFO@ROSSI.IT / vendite@rossi.it") == ("info@rossi.it", ["vendite@rossi.it"])
    assert t.phone("06 1234567 / 06 7654321") == ("06 1234567", ["06 7654321"])
    assert t.phone("tel. 080/5551234") == ("080/5551234", [])
    with pytest.raises(WrongCell, match="Excel"):
        t.phone("3,93E+11")


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1.234,56", "1234.56"), ("1,234.56", "1234.56"), ("€ 1.000", "1000"), ("12,5 %", "12.5"), ("12.5", "12.5"),
        ("(100,00)", "-100.00"),
        ("-3", "-3"), ("1.234.567", "1234567"), ("0,005", "0.005"), ("1'000", "1000"),
    ],
)  # fmt: skip
def test_attack_55_numbers_as_italians_and_others_write_them(cell: str, number: str) -> None:
    assert numbers.number(cell) == number


@pytest.mark.parametrize("cell", ["NaN", "1e309", "Infinity", "abc", "1.2.3", "9" * 20, "12-34"])
def test_attack_55_what_is_no_number_is_refused(cell: str) -> None:
    with pytest.raises(WrongCell):
        numbers.number(cell)


def test_attack_55_a_column_tells_how_its_thousands_are_written() -> None:
    assert numbers.number_style(["1,000", "2,500.50"]) == "point"
    assert numbers.number_style(["1.000", "2.500"]) == "comma"
    assert numbers.number("1,000", "point") == "1000"
    assert numbers.number("1.000", "comma") == "1000"


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("31/12/2024", "2024-12-31"), ("31.12.24", "2024-12-31"), ("2024-12-31", "2024-12-31"),
        ("31 dicembre 2024", "2024-12-31"),
        ("1° mar 99", "1999-03-01"), ("45657", "2024-12-31"), ("31/12/2024 00:00:00", "2024-12-31"),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(cell: str, day: str) -> None:
    assert dates.day(cell, today=date(2026, 11, 22)) == day


def test_dates_that_are_none_are_refused_and_american_columns_known() -> None:
    with pytest.raises(WrongCell):
        dates.day("30/02/2024")
    assert dates.date_order(["03/04/2024", "12/31/2024"]) == "mdy"
    assert dates.date_order(["03/04/2024", "31/12/2024"]) == "dmy"
    assert dates.moment("31/07/2024 15:30") == "2024-07-31T13:30:00.000Z"


def test_choices_are_known_by_their_italian_words() -> None:
    assert [choices.choice(word, CHOICES) for word in ("cliente", "CLIENTI", "Prospect", "customer", " Potenziale ")] == [
        "customer", "customer", "prospect", "customer", "prospect",
    ]  # fmt: skip
    assert choices.choices("Clienti; fornitore", CHOICES) == ["customer", "supplier"]
    assert choices.choice("Italy", (("DE", "Germania"), ("IT", "Italia"))) == "IT"
    with pytest.raises(WrongCell, match="Cliente, Potenziale"):
        choices.choice("Amico", CHOICES)


def test_yes_and_no() -> None:
    assert [t.yes_or_no(word) for word in ("Sì", "x", "VERO", "no", "0")] == [True, True, True, False, False]


def test_attack_15_the_mark_of_a_text_is_taken_away() -> None:
    assert (t.text("'=1+1"), t.text("'007"), t.text("'Ndrangheta"), t.text("#N/D")) == (
        "=1+1",
        "007",
        "'Ndrangheta",
        "",
    )


def test_attack_68_twins_of_unicode_become_one() -> None:
    assert t.text("Citta\u0300") == "Città"
