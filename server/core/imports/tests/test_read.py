"""Files of other people: whatever they are, rows or an Italian reason, in bounded time and memory (F167, F075)."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from core.imports.read import read
from core.imports.reading import Reading, UnreadableFile, Wish, rows_of
from core.imports.tests.files import LINE_OF_MILLIONS, far_corner, workbook

Rows = list[tuple[int, list[str]]]
# Spreadsheets know no time zones.
MOMENT = datetime(2024, 3, 1, 15, 30)  # noqa: DTZ001
PEOPLE = "Nome;Città;CAP\nRossi;Forlì;00100\nÈlite;Città di Castello;06012\n"


class Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, content: bytes | str, wish: Wish | None = None) -> tuple[Reading, Rows]:
        source, target = self.folder / "source", self.folder / "plain.csv"
        source.write_bytes(content if isinstance(content, bytes) else content.encode())
        reading = read(source, target, wish or Wish())
        return reading, list(rows_of(target))

    def refusal(self, content: bytes | str) -> str:
        with pytest.raises(UnreadableFile) as refused:
            self(content)
        return refused.value.message


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    return Reader(tmp_path)


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_f167_any_separator_is_found(reader: Reader, separator: str) -> None:
    reading, rows = reader(PEOPLE.replace(";", separator))
    assert reading.separator == separator
    assert rows == [(2, ["Rossi", "Forlì", "00100"]), (3, ["Èlite", "Città di Castello", "06012"])]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("cp1252", "cp1252"), ("utf-16", "utf-16"),
     ("utf-16-le", "utf-16-le"), ("utf-16-be", "utf-16-be")],
)  # fmt: skip
def test_attack_65_any_encoding_is_found(reader: Reader, encoding: str, found: str) -> None:
    reading, rows = reader(PEOPLE.encode(encoding))
    assert reading.encoding == found
    assert [column.name for column in reading.columns] == ["Nome", "Città", "CAP"]
    assert rows[0] == (2, ["Rossi", "Forlì", "00100"])


def test_f167_a_chosen_encoding_and_separator_are_obeyed(reader: Reader) -> None:
    reading, rows = reader("Nome,x;Età\nRossi,y;3\n".encode("cp850"), Wish("cp850", ","))
    assert [column.name for column in reading.columns] == ["Nome", "x;Età"]
    assert rows == [(2, ["Rossi", "y;3"])]


def test_f075_excels_first_line_names_the_separator(reader: Reader) -> None:
    reading, rows = reader("sep=|\r\nNome|Nota\r\nRossi|a;b;c\r\n")
    assert reading.separator == "|"
    assert rows == [(3, ["Rossi", "a;b;c"])]


def test_quotes_hold_separators_and_line_breaks(reader: Reader) -> None:
    _, rows = reader('Nome;Nota\n"Rossi; figli";"prima riga\nseconda ""riga"""\nBianchi;5" di tubo\n')
    assert rows == [(2, ["Rossi; figli", 'prima riga\nseconda "riga"']), (4, ["Bianchi", '5" di tubo'])]


def test_a_title_above_the_headings_is_passed_over(reader: Reader) -> None:
    reading, rows = reader("Elenco clienti;;\n;;\nNome;Tel;E-mail\nRossi;06 123;a@b.it\n")
    assert reading.header_row == 3
    assert rows == [(4, ["Rossi", "06 123", "a@b.it"])]


def test_a_file_without_headings_gets_numbers_for_names(reader: Reader) -> None:
    reading, rows = reader("Rossi;rossi@example.it;0612345678\nBianchi;b@example.it;0298765432\n")
    assert (reading.header_row, reading.rows) == (0, 2)
    assert [column.name for column in reading.columns] == ["Colonna 1", "Colonna 2", "Colonna 3"]
    assert rows[0][0] == 1


def test_attack_65_equal_headings_are_told_apart(reader: Reader) -> None:
    reading, _ = reader("Nome;Tel;tel;Tel\nRossi;1;2;3\n")
    assert [column.name for column in reading.columns] == ["Nome", "Tel", "tel (2)", "Tel (3)"]


def test_attack_68_what_nobody_sees_is_taken_out(reader: Reader) -> None:
    _, rows = reader("Nome;Nota\nRos\u200bsi\u202e;a\x00b\nBian\ufeffchi;\u2066x\u2069\n")
    assert rows == [(2, ["Rossi", "ab"]), (3, ["Bianchi", "x"])]


def test_empty_rows_are_passed_over_and_numbers_stay_those_of_the_file(reader: Reader) -> None:
    reading, rows = reader("Nome;Tel\n;\nRossi;1\n\n  ; \nBianchi;2\n")
    assert [number for number, _ in rows] == [3, 6]
    assert reading.rows == 2


# --- Workbooks ------------------------------------------------------------------------------------------------------


def test_f167_a_workbook_keeps_dates_numbers_and_zeros(reader: Reader) -> None:
    book = workbook(("Clienti", [["Nome", "CAP", "Dal", "Ora", "Fatturato", "Addetti", "Attivo"],
                                 ["Rossi", "00100", date(2024, 3, 1), MOMENT, 1234.5, 12, True]]))  # fmt: skip
    reading, rows = reader(book)
    assert rows == [(2, ["Rossi", "00100", "2024-03-01", "2024-03-01 15:30", "1234,5", "12", "sì"])]
    assert (reading.sheets, reading.sheet, reading.encoding) == (["Clienti"], "Clienti", "")


def test_f167_the_first_sheet_that_holds_something_or_the_one_chosen(reader: Reader) -> None:
    book = workbook(
        ("Copertina", []), ("Clienti", [["Nome"], ["Rossi"]]), ("Fornitori", [["Nome"], ["Bianchi"]])
    )
    assert reader(book)[1] == [(2, ["Rossi"])]
    reading, rows = reader(book, Wish(sheet="Fornitori"))
    assert (rows, reading.sheet) == ([(2, ["Bianchi"])], "Fornitori")


def test_attack_21_a_sheet_that_asks_for_terabytes_costs_nothing(reader: Reader) -> None:
    assert "foglio" in reader.refusal(far_corner()).lower()


def test_attack_21_a_zip_bomb_is_not_unpacked(reader: Reader) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            with archive.open(f"xl/worksheets/sheet{number}.xml", "w") as member:
                for _ in range(160):
                    member.write(b"0" * 1_000_000)
    assert "enorme" in reader.refusal(bomb.getvalue())


@pytest.mark.parametrize("kind", ["truncated", "another archive", "nothing inside"])
def test_attack_31_a_broken_workbook_is_refused(reader: Reader, kind: str) -> None:
    whole = workbook(("Clienti", [["Nome"], ["Rossi"]]))
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("parola.txt", "ciao")
    content = {
        "truncated": whole[: len(whole) // 2],
        "another archive": empty.getvalue(),
        "nothing inside": b"PK\x03\x04",
    }
    assert "Il f" in reader.refusal(content[kind])


# --- What is no table -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "vuoto"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "immagine"),
        (b"GIF89a;alert(1)//\x00\x00", "immagine"),
        (b"\x7fELF\x02\x01\x01\x00", "programma"),
        (b"MZ\x90\x00\x03\x00\x00\x00", "programma"),
        (b"\x1f\x8b\x08\x00abcd", "compresso"),
        (b"Nome;Tel\n" + bytes(range(32)) * 20, "binari"),
        (b"<!DOCTYPE html><html><table><tr><td>x", "pagina web"),
        (b'<?xml version="1.0"?><Workbook/>', "XML"),
        (b"Nome;Tel\n", "non contiene righe"),
        (b"\xef\xbb\xbf", "non contiene righe"),
    ],
)
def test_attack_23_the_content_decides_and_the_reason_is_told(
    reader: Reader, content: bytes, reason: str
) -> None:
    assert reason in reader.refusal(content)


def test_attack_65_ten_thousand_columns_are_refused(reader: Reader) -> None:
    assert "colonne" in reader.refusal(
        ";".join(f"c{n}" for n in range(10_000)) + "\n" + ";".join("1" * 10_000)
    )


def test_attack_65_a_line_of_millions_is_refused(reader: Reader) -> None:
    assert "riga 2" in reader.refusal(LINE_OF_MILLIONS).lower()


def test_attack_65_quotes_that_never_close_are_named_by_line(reader: Reader) -> None:
    assert "riga 3" in reader.refusal('Nome;Tel\nRossi;1\nBianchi;"2\nVerdi;3\nNeri;4\n').lower()
    assert "riga 2" in reader.refusal('Nome;Tel\n"Rossi;1\n' + "Bianchi;2\n" * 20_000).lower()


def test_attack_65_too_many_rows_are_refused(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.imports.read.MAX_ROWS", 10)
    assert "al massimo 10" in reader.refusal("Nome\n" + "Rossi\n" * 11)


def test_attack_65_a_file_beyond_the_limit_is_refused_unread(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.imports.read.MAX_BYTES", 100)
    assert "troppo grande" in reader.refusal("Nome\n" + "Rossi\n" * 100)


def test_f075_what_guards_a_cell_in_excel_is_no_part_of_its_value(reader: Reader) -> None:
    head = "Nome;CAP;Telefono;Zona\n"
    _, rows = reader(head + '"\'=CMD()";"=""00100""";\'+39 06 1234567;"L\'Aquila"\n\'Ndoni;="01";-;x\n')
    assert rows == [(2, ["=CMD()", "00100", "+39 06 1234567", "L'Aquila"]), (3, ["'Ndoni", "01", "-", "x"])]
