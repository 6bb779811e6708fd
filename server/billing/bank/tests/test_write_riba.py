"""A slip becomes the file that the bank takes."""

from __future__ import annotations

from billing.bank.riba import check_riba, write_riba
from billing.bank.riba.model import Slip
from billing.bank.tests.slips import TODAY, receipt, slip


def lines(made: Slip) -> list[str]:
    return write_riba(made, on=TODAY).decode("ascii").split("\r\n")


def test_every_record_has_120_characters_and_ends_with_crlf() -> None:
    data = write_riba(slip(receipt(1), receipt(2)), on=TODAY)
    assert data.endswith(b"\r\n")
    assert [len(line) for line in data[:-2].split(b"\r\n")] == [120] * 16
    assert data.count(b"\n") == data.count(b"\r") == 16


def test_the_records_are_those_of_the_standard() -> None:
    records = [line[1:3] for line in lines(slip(receipt(1), receipt(2)))[:-1]]
    receipt_records = ["14", "20", "30", "40", "50", "51", "70"]
    assert records == ["IB", *receipt_records, *receipt_records, "EF"]


def test_the_file_reads_letter_by_letter() -> None:
    assert lines(slip()) == [
        " IBA1B2C05428231126DISTINTA 2026-7".ljust(113) + "E      ",
        " 140000001            311226300000000000122050-05428111010000001234560306909400".ljust(91)
        + "A1B2C4C00042".ljust(28)
        + "E",
        " 200000001ROSSI IMPIANTI SRL      VIA MAZZINI 12          24121 BERGAMO BG".ljust(120),
        " 300000001BIANCHI SPA".ljust(70) + "07654320154".ljust(50),
        " 400000001CORSO ITALIA 3                20122MILANO                 MIINTESA SANPAOLO MILANO 1".ljust(
            120
        ),
        " 500000001FT 15/2026 DEL 02/11/2026".ljust(100) + "01234567897".ljust(20),
        " 5100000010000000001ROSSI IMPIANTI SRL".ljust(120),
        " 700000001".ljust(120),
        " EFA1B2C05428231126DISTINTA 2026-7".ljust(45)
        + ("0000001" + "000000000122050" + "0" * 15 + "0000009").ljust(68)
        + "E      ",
        "",
    ]


def test_the_tail_counts_and_adds_up() -> None:
    tail = lines(slip(*(receipt(number) for number in range(1, 11))))[-2]
    assert tail[45:52] == "0000010"
    assert tail[52:67] == "000000001220500"
    assert tail[67:82] == "0" * 15
    assert tail[82:89] == "0000072"


def test_accents_and_small_letters_are_simplified() -> None:
    line = lines(slip(receipt(name="Caffè Perù – l’Angolo & C. s.n.c.")))[3]
    assert line[10:70].rstrip() == "CAFFE PERU - L'ANGOLO & C. S.N.C."


def test_signs_that_mainframes_spell_differently_are_changed() -> None:
    assert lines(slip(receipt(name="A@B [C] {D} #1 | E!")))[3][10:70].rstrip() == "A.B (C) (D) .1 / E."


def test_a_long_name_is_cut_with_a_warning() -> None:
    made = slip(receipt(name="SOCIETA COOPERATIVA " * 4))
    assert lines(made)[3][10:70].rstrip() == ("SOCIETA COOPERATIVA " * 3).rstrip()
    (warning,) = check_riba(made, on=TODAY)
    assert (warning.code, warning.severity, warning.path) == ("cut", "warning", "receipts[1].debtor.name")
    assert "nome del debitore viene tagliato a 60 caratteri" in warning.message


def test_the_creditors_short_name_is_cut_without_ado() -> None:
    made = slip(name="ROSSI E FIGLI IMPIANTI S")  # 24: fits record 20, not 51
    assert lines(made)[6][20:40] == "ROSSI E FIGLI IMPIAN"
    assert check_riba(made, on=TODAY) == []


def test_signs_without_a_likeness_become_question_marks_with_a_warning() -> None:
    made = slip(receipt(name="RISTORANTE 東京"))
    assert lines(made)[3][10:23] == "RISTORANTE ??"
    assert [finding.code for finding in check_riba(made, on=TODAY)] == ["characters"]


def test_a_debtor_which_is_a_bank_is_flagged() -> None:
    assert lines(slip(receipt(is_bank=True)))[1][113] == "B"
    assert lines(slip(receipt()))[1][113] == " "
