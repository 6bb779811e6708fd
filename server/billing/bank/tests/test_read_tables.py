"""The tables of Italian banks are known by their headings; every row is a movement or told."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from billing.bank.findings import NotReadable
from billing.bank.money import euro
from billing.bank.statements import Statement, read_csv, read_rows
from billing.bank.statements.cells import Cell
from billing.bank.statements.headings import recognise

IBAN = "IT60X0542811101000000123456"

INTESA: list[list[Cell]] = [
    ["Lista movimenti", "", "", "", "", "", "", ""],
    ["Conto", "1000/00123456", "", "", "", "", "", ""],
    [
        "Data",
        "Operazione",
        "Dettagli",
        "Conto o carta",
        "Contabilizzazione",
        "Categoria ",
        "Valuta",
        "Importo",
    ],
    [
        date(2026, 11, 5),
        "Bonifico da Bianchi",
        "SALDO FT 15",
        "Conto 1",
        "CONTABILIZZATO",
        "Entrate",
        "EUR",
        1220.5,
    ],
    [date(2026, 11, 6), "Pos Esso", "POS ESSO BERGAMO", "Carta 2", "NON CONTABILIZZATO", "Auto", "EUR", -60],
]
UNICREDIT = """Data Registrazione;Data valuta;Descrizione;Importo (EUR);
05.11.2026;06.11.2026;BONIFICO     A VOSTRO FAVORE  BIANCHI SPA;1.220,50;
06.11.2026;06.11.2026;PAGAMENTO POS ESSO;-60,00;
"""
BPER = """Data contabile;Data valuta;Causale ABI;Descrizione;Importo;Divisa
05/11/2026;06/11/2026;48 - BONIFICO;BIANCHI SPA FT 15;1.220,50;EUR
06/11/2026;06/11/2026;43 - POS;ESSO;-60,00;EUR
"""
BANCO_BPM = """Data Contabile,Data Valuta,Importo,Divisa,Causale / Descrizione,Stato,Canale
05/11/2026,06/11/2026,"1.220,50",EUR,"BONIFICO, BIANCHI SPA",Contabilizzato,Home
06/11/2026,06/11/2026,"-60,00",EUR,POS ESSO,Non contabilizzato,Pos
"""
FINECO = """Conto Corrente: 1234567
Intestazione: Rossi Impianti

Data_Operazione;Data_Valuta;Entrate;Uscite;Descrizione;Descrizione_Completa;Stato;Moneymap
05/11/2026;06/11/2026;1.220,50;;Bonifico;Bonifico da Bianchi SpA FT 15;Contabilizzato;Altro
06/11/2026;06/11/2026;;-60,00;Pos;Visa Debit Esso;Autorizzato;Auto
"""
POSTE = """\tData Contabile\tData Valuta\tAddebiti (euro)\tAccrediti (euro)\tDescrizione operazioni
\t05/11/2026\t06/11/2026\t\t1.220,50\tBONIFICO DA BIANCHI
\t06/11/2026\t06/11/2026\t60,00\t\tPAGAMENTO POS ESSO
"""
AGRICOLE = """Data Op.;Data Val.;Causale;Descrizione;Dare;Avere;Div.
05/11/26;06/11/26;BONIFICO;DA BIANCHI;;1220,50;EUR
06/11/26;06/11/26;POS;ESSO;60,00;;EUR
"""
GENERIC = "data|importo|descrizione\n2026-11-05|1220.50|Bonifico\n2026-11-06|-60.00|Pos\n"


def pairs(made: Statement) -> list[tuple[date, Decimal]]:
    return [(movement.booked_on, movement.amount) for movement in made.movements]


@pytest.mark.parametrize("text", [UNICREDIT, BPER, BANCO_BPM, FINECO, POSTE, AGRICOLE, GENERIC])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_layout_gives_the_same_movements(text: str, encoding: str, end: str) -> None:
    made = read_csv(text.replace("\n", end).encode(encoding))
    assert pairs(made) == [(date(2026, 11, 5), Decimal("1220.50")), (date(2026, 11, 6), Decimal("-60.00"))]
    assert made.findings == ()


@pytest.mark.parametrize("text", [UNICREDIT, BPER, BANCO_BPM, FINECO, POSTE, AGRICOLE])
def test_the_value_day_is_read(text: str) -> None:
    assert read_csv(text.encode()).movements[0].value_on == date(2026, 11, 6)


def test_a_sheet_is_read_from_its_cells() -> None:
    made = read_rows(enumerate(INTESA, start=1))
    assert pairs(made) == [(date(2026, 11, 5), Decimal("1220.50")), (date(2026, 11, 6), Decimal("-60.00"))]
    first, second = made.movements
    assert (first.currency, first.value_on, first.is_booked, first.place) == ("EUR", None, True, "row 4")
    assert first.text == "Bonifico da Bianchi SALDO FT 15"
    assert not second.is_booked
    assert second.text == "POS ESSO BERGAMO"


def test_a_true_sheet_goes_through_calamine(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "movimenti.xlsx") as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for place, row in enumerate(INTESA):
            for column, cell in enumerate(row):
                if isinstance(cell, date):
                    sheet.write_datetime(place, column, cell, day)
                else:
                    sheet.write(place, column, cell)
    cells = CalamineWorkbook.from_path(tmp_path / "movimenti.xlsx").get_sheet_by_index(0).to_python()
    assert pairs(read_rows(enumerate(cells, start=1))) == pairs(read_rows(enumerate(INTESA, start=1)))


def test_texts_are_joined_without_saying_twice() -> None:
    assert read_csv(FINECO.encode()).movements[0].text == "Bonifico da Bianchi SpA FT 15"
    assert read_csv(UNICREDIT.encode()).movements[0].text == "BONIFICO A VOSTRO FAVORE BIANCHI SPA"
    assert read_csv(BANCO_BPM.encode()).movements[0].text == "BONIFICO, BIANCHI SPA"


def test_the_kind_serves_as_text_when_there_is_no_other() -> None:
    made = read_csv(b"Data;Causale;Importo\n05/11/2026;48 BONIFICO;1,00\n")
    assert (made.movements[0].text, made.movements[0].kind) == ("48 BONIFICO", "48 BONIFICO")


def test_a_movement_that_the_bank_only_expects_is_marked() -> None:
    assert [each.is_booked for each in read_csv(FINECO.encode()).movements] == [True, False]


def test_accents_and_the_euro_sign_survive_windows() -> None:
    made = read_csv("Data;Descrizione;Importo (€)\n05/11/2026;CAFFÈ PERÙ;-1,50 €\n".encode("cp1252"))
    assert made.movements[0].text == "CAFFÈ PERÙ"
    assert made.movements[0].amount == Decimal("-1.50")


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("DATA CONTABILE", "booked_on"),
        ("Data  contabile:", "booked_on"),
        ("data_operazione", "booked_on"),
        ("Addébiti (Euro)", "debit"),
        ("IMPORTO IN EURO", "amount"),
        ("Entrate €", "credit"),
    ],
)
def test_headings_are_known_whatever_their_dress(heading: str, role: str) -> None:
    columns = recognise(["Data", "Importo", heading])
    assert columns is not None
    assert columns.places[role][-1] == 2 or columns.places[role][0] == 2


def test_the_booking_day_is_preferred_to_that_of_the_operation() -> None:
    made = read_csv(b"Data operazione;Data contabile;Importo\n01/11/2026;05/11/2026;1,00\n")
    assert made.movements[0].booked_on == date(2026, 11, 5)


@pytest.mark.parametrize(
    ("debits", "expected"),
    [
        (["10,00", "20,00", "-5,00"], ["-10.00", "-20.00", "5.00"]),
        (["-10,00", "-20,00", "5,00"], ["-10.00", "-20.00", "5.00"]),
    ],
)
def test_a_correction_among_debits_comes_in(debits: list[str], expected: list[str]) -> None:
    rows = "".join(f"05/11/2026;{debit};;X\n" for debit in debits)
    made = read_csv(f"Data;Dare;Avere;Descrizione\n{rows}".encode())
    assert [str(each.amount) for each in made.movements] == expected


@pytest.mark.parametrize(("sign", "expected"), [("D", "-5.00"), ("-", "-5.00"), ("A", "5.00"), ("", "5.00")])
def test_a_column_may_hold_the_sign(sign: str, expected: str) -> None:
    made = read_csv(f"Data;Segno;Importo\n05/11/2026;{sign};5,00\n".encode())
    assert [str(each.amount) for each in made.movements] == [expected]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (";1,00;X", "Riga 3 non letta: manca la data."),
        ("32/11/2026;1,00;X", "Riga 3 non letta: la data «32/11/2026» non esiste."),
        ("oggi;1,00;X", "Riga 3 non letta: «oggi» non è una data."),
        ("05/11/2026;;X", "Riga 3 non letta: manca l'importo."),
        ("05/11/2026;uno;X", "Riga 3 non letta: «uno» non è un importo."),
        (
            "05/11/2026;1,00;X;Y",
            "Riga 3 non letta: ha più celle dell'intestazione: forse c'è un separatore dentro la descrizione.",
        ),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_read_is_told_and_the_others_are_read(row: str, reason: str) -> None:
    made = read_csv(f"Data;Importo;Descrizione\n05/11/2026;1,00;A\n{row}\n06/11/2026;2,00;B\n".encode())
    assert [each.place for each in made.movements] == ["row 2", "row 4"]
    assert [(each.path, each.message, each.severity) for each in made.findings] == [
        ("row[3]", reason, "error")
    ]


def test_both_in_and_out_on_a_row_is_told() -> None:
    made = read_csv(b"Data;Dare;Avere\n05/11/2026;1,00;2,00\n05/11/2026;0,00;2,00\n")
    assert [str(each.amount) for each in made.movements] == ["2.00"]
    assert "sia fra le uscite sia fra le entrate" in made.findings[0].message


def test_a_note_of_the_bank_is_only_a_warning() -> None:
    made = read_csv((UNICREDIT + "\nMovimenti aggiornati alle ore 12\n").encode())
    assert [(each.path, each.severity) for each in made.findings] == [("row[5]", "warning")]


def test_too_many_wrong_rows_are_counted() -> None:
    made = read_csv(("Data;Importo;Note\n" + "x;y;z\n" * 700).encode())
    assert len(made.findings) == 502
    assert made.findings[500].message == "Ci sono altre 200 righe non lette."


BALANCES = """Estratto conto;;
IBAN: IT60 X054 2811 1010 0000 0123 456;;
Saldo iniziale al 01/11/2026;;1.000,00

Data;Descrizione;Importo
05/11/2026;SALDO FATTURA 12;100,00
05/11/2026;TOTALE ERG CARBURANTI;-40,00
Data;Descrizione;Importo
06/11/2026;COMMISSIONI;-1,00
Totale entrate;;100,00
Saldo finale;30/11/2026;1.059,00
Saldo disponibile;;5.000,00
"""


def test_balances_around_the_movements_are_held_to_their_word() -> None:
    made = read_csv(BALANCES.encode())
    assert made.opening is not None
    assert (made.opening.amount, made.opening.on) == (Decimal("1000.00"), date(2026, 11, 1))
    assert made.closing is not None
    assert (made.closing.amount, made.closing.on) == (Decimal("1059.00"), date(2026, 11, 30))
    assert [each.text for each in made.movements] == [
        "SALDO FATTURA 12",
        "TOTALE ERG CARBURANTI",
        "COMMISSIONI",
    ]
    assert made.findings == ()


def test_balances_that_do_not_add_up_are_told() -> None:
    (finding,) = read_csv(BALANCES.replace("1.059,00", "1.060,00").encode()).findings
    assert finding.code == "bad_balance"


def test_a_balance_with_a_date_like_a_movement_is_none() -> None:
    made = read_csv(b"Data;Descrizione;Importo\n31/10/2026;SALDO INIZIALE;10,00\n05/11/2026;X;1,00\n")
    assert [each.text for each in made.movements] == ["X"]
    assert made.opening is not None
    assert made.opening.on == date(2026, 10, 31)


def test_the_account_is_found_above_the_table() -> None:
    assert read_csv(BALANCES.encode()).account == IBAN
    assert read_csv(UNICREDIT.encode(), "it60 x054 2811 1010 0000 0123 456").account == IBAN


def test_a_file_of_another_account_is_told() -> None:
    made = read_csv(BALANCES.encode(), "IT28W8000000292100645211208")
    assert [each.code for each in made.findings] == ["other_account"]


def test_a_stray_quote_swallows_no_row() -> None:
    made = read_csv(
        b'Data;Descrizione;Importo\n05/11/2026;"BAR PIPPO;-1,00\n06/11/2026;X;-2,00\n07/11/2026;Y" SRL;-3,00\n'
    )
    assert [str(each.amount) for each in made.movements] == ["-1.00", "-2.00", "-3.00"]


def test_a_quoted_description_may_run_over_lines() -> None:
    made = read_csv(b'Data;Descrizione;Importo\n05/11/2026;"BONIFICO\nDA ROSSI";1,00\n06/11/2026;X;x\n')
    assert made.movements[0].text == "BONIFICO DA ROSSI"
    assert made.findings[0].path == "row[4]"


def test_keys_stay_when_files_overlap() -> None:
    line = "05/11/2026;CAFFE;-1,00\n"
    early = read_csv(f"Data;Descrizione;Importo\n04/11/2026;X;1,00\n{line}{line}".encode(), IBAN)
    late = read_csv(
        f"Data;Descrizione;Importo\n06/11/2026;Y;1,00\n{line}{line.replace('CAFFE', 'Caffe ')}".encode(), IBAN
    )
    assert [each.key for each in early.movements[1:]] == [each.key for each in late.movements[1:]]
    assert len({each.key for each in early.movements + late.movements}) == 4


def test_keys_tell_accounts_apart() -> None:
    assert (
        read_csv(GENERIC.encode(), "A").movements[0].key != read_csv(GENERIC.encode(), "B").movements[0].key
    )


def test_a_heading_alone_is_an_empty_statement() -> None:
    made = read_csv(b"Data;Descrizione;Importo\n")
    assert made.movements == ()
    assert [(each.code, each.severity) for each in made.findings] == [("empty", "warning")]


AMOUNTS = st.decimals(-(10**9), 10**9, places=2)
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=30
)
MOVES = st.lists(
    st.tuples(st.dates(date(2000, 1, 1), date(2079, 1, 1)), AMOUNTS, WORDS.map("X{}".format)), max_size=10
)


@settings(deadline=None)
@given(MOVES, st.sampled_from([";", "\t", "|"]), st.booleans())
def test_any_table_written_italian_is_read_exactly(
    moves: list[tuple[date, Decimal, str]], separator: str, quoted: bool
) -> None:
    mark = '"' if quoted else ""
    rows = [
        separator.join(
            f"{mark}{cell}{mark}"
            for cell in (f"{day:%d/%m/%Y}", _without(text, separator + '"'), euro(amount))
        )
        for day, amount, text in moves
    ]
    made = read_csv("\n".join([separator.join(["Data", "Descrizione", "Importo"]), *rows]).encode())
    assert [(each.booked_on, each.amount) for each in made.movements] == [
        (day, amount) for day, amount, _ in moves
    ]
    assert len({each.key for each in made.movements}) == len(moves)


def _without(text: str, signs: str) -> str:
    return "".join(sign for sign in text if sign not in signs)


CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, max_size=5), max_size=10))
def test_no_cell_of_a_sheet_breaks_the_reading(rows: list[list[Cell]]) -> None:
    table: list[list[Cell]] = [["Data", "Valuta", "Descrizione", "Importo"], *rows]
    made = read_rows(enumerate(table, start=1))
    assert made.account is not None


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    try:
        read_csv(b"Data;Descrizione;Importo\n" + data)
    except NotReadable as refused:
        reason = refused.message
    else:
        reason = "Read."
    assert reason.endswith(".")
