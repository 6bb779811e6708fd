import json
import os
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from billing.einvoice import write
from billing.einvoice.tests import invoices, wrappings

GOOD = write(invoices.ordinary())


def checked(*words: str) -> tuple[int, str]:
    """Exit code and what was printed."""
    out = StringIO()
    try:
        call_command("einvoice_check", *words, stdout=out)
    except SystemExit as leaving:
        return int(leaving.code or 0), out.getvalue()
    return 0, out.getvalue()


def as_json(*words: str) -> tuple[int, list[dict[str, Any]]]:
    code, text = checked("--json", "--on", "2026-11-22", *words)
    return code, json.loads(text)


@pytest.fixture
def good(tmp_path: Path) -> str:
    file = tmp_path / "IT01234560587_00001.xml"
    file.write_bytes(GOOD)
    return str(file)


def test_a_good_file_ends_well(good: str) -> None:
    code, (found,) = as_json(good)
    assert code == 0
    assert (found["file"], found["kind"], found["ok"]) == (good, "invoice", True)


def test_one_bad_file_among_good_ones_is_1(good: str, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(GOOD.replace(b"50.00", b"51.00"))
    code, found = as_json(good, str(bad))
    assert code == 1
    assert [each["ok"] for each in found] == [True, False]


def test_without_json_a_person_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(wrappings.zipped(("a.xml", GOOD), ("b.xml", b"<a")))
    code, text = checked(str(file))
    assert code == 1
    assert "ok  a.xml: invoice FPR12" in text
    assert "NO  b.xml: unreadable" in text


@pytest.mark.parametrize("make", ["missing", "folder", "empty", "huge", "pipe"])
def test_what_cannot_be_read_has_a_reason(make: str, tmp_path: Path) -> None:
    path = tmp_path / make
    if make == "folder":
        path.mkdir()
    elif make == "pipe":
        os.mkfifo(path)
    elif make == "huge":
        with path.open("wb") as file:
            file.truncate(10**9)
    elif make == "empty":
        path.write_bytes(b"")
    code, (found,) = as_json(str(path))
    assert code == 1
    assert not found["opened"]
    assert found["reason"]["message"]


def test_a_file_one_may_not_read_has_a_reason(good: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    assert "permesso" in as_json(good)[1][0]["reason"]["message"]


def test_a_wrong_day_is_a_wrong_use(good: str) -> None:
    with pytest.raises(CommandError, match="AAAA-MM-GG"):
        call_command("einvoice_check", "--on", "22/11/2026", good)


def test_a_copy_in_both_forms(good: str, tmp_path: Path) -> None:
    page, print_ = tmp_path / "a.html", tmp_path / "a.pdf"
    call_command("einvoice_copy", good, "--html", str(page), "--pdf", str(print_))
    assert "Fattura 2026/15" in page.read_text(encoding="utf-8")
    assert print_.read_bytes().startswith(b"%PDF-")


def test_the_second_of_an_archive(tmp_path: Path) -> None:
    other = invoices.ordinary()
    other.FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.Numero = "77"
    file, page = tmp_path / "x.zip", tmp_path / "a.html"
    file.write_bytes(wrappings.zipped(("a.xml", GOOD), ("b.xml.p7m", wrappings.p7m(write(other)))))
    call_command("einvoice_copy", str(file), "--number", "2", "--html", str(page))
    assert "Fattura 77" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Scrivi dove"),
        (("--html", "/nowhere/a.html"), "Non si può scrivere"),
        (("--html", "a.html", "--number", "2"), "la numero 2 non c'è"),
    ],
)
def test_a_copy_that_cannot_be_made_says_why(good: str, words: tuple[str, ...], said: str) -> None:
    with pytest.raises(CommandError, match=said):
        call_command("einvoice_copy", good, *words)


def test_a_copy_of_what_is_no_invoice(tmp_path: Path) -> None:
    file = tmp_path / "a.xml"
    file.write_bytes(b"<a")
    with pytest.raises(CommandError):
        call_command("einvoice_copy", str(file), "--html", str(tmp_path / "a.html"))
