"""From any spreadsheet file to one plain form: UTF-8, comma, the number of the row in the file first.

Everything here costs bounded time and memory, whatever the file: rows are streamed, and workbooks are opened by a
process of their own (sheet.py).
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.imports import sheet as sheet_program
from core.imports.cleaning import cleaned, unguarded
from core.imports.encodings import ENCODINGS, HEAD_ROWS, decoded, guess_encoding, guess_separator
from core.imports.file_kinds import kind_of
from core.imports.header import columns, header_row
from core.imports.lines import records_of
from core.imports.reading import Column, Reading, UnreadableFile, Wish

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = sheet_program.MAX_ROWS
MAX_COLUMNS = sheet_program.MAX_COLUMNS
SAMPLES = 5
NO_ROWS = "Il file non contiene righe da importare."
HEAD_BYTES = 256 * 1024
NO_WISH = Wish()


def read(source: Path, target: Path, wish: Wish = NO_WISH) -> Reading:
    """Write the plain form of `source` to `target`. Raises UnreadableFile with the reason in Italian."""
    size = source.stat().st_size
    if size == 0:
        raise UnreadableFile("Il file è vuoto.")
    if size > MAX_BYTES:
        raise UnreadableFile(f"Il file è troppo grande: al massimo {MAX_BYTES // 1024 // 1024} MB.")
    with source.open("rb") as file:
        head = file.read(HEAD_BYTES)
    kind = kind_of(head)
    if kind == "sheet":
        return _read_sheet(source, target, wish)
    if kind != "text":
        raise UnreadableFile(f"{kind} Salva la tabella come CSV o XLSX e riprova.")
    return _read_text(source, target, wish, head)


# --- What kind of file ----------------------------------------------------------------------------------------------


# --- Workbooks ------------------------------------------------------------------------------------------------------


def _read_sheet(source: Path, target: Path, wish: Wish) -> Reading:
    csv_path = target.with_suffix(".sheet")
    try:
        # -I: nothing of our environment; the packages' folder is named by hand.
        packages = [path for path in sys.path if path.endswith("site-packages")]
        start = (
            f"import sys, runpy; sys.path += {packages!r}; sys.argv = sys.argv[1:]; "
            "runpy.run_path(sys.argv[0], run_name='__main__')"
        )
        done = subprocess.run(  # noqa: S603  our own program, arguments as a list
            [sys.executable, "-I", "-c", start, str(Path(sheet_program.__file__)), str(source), wish.sheet, str(csv_path)],
            capture_output=True, timeout=sheet_program.MAX_SECONDS + 30, check=False,
        )  # fmt: skip
        answer = json.loads(done.stdout) if done.returncode == 0 and done.stdout else None
        if answer is None:
            raise UnreadableFile("Il foglio è rovinato o troppo grande: salvalo come CSV, o dividilo.")
        if "error" in answer:
            raise UnreadableFile(answer["error"])
        reading = _plain(csv_path, target, "utf-8", ",", wish)
    except subprocess.TimeoutExpired:
        raise UnreadableFile("Il foglio è troppo complicato da aprire: salvalo come CSV.") from None
    finally:
        csv_path.unlink(missing_ok=True)
    reading.encoding = reading.separator = ""
    reading.sheets, reading.sheet = answer["sheets"], answer["sheet"]
    return reading


# --- Texts ----------------------------------------------------------------------------------------------------------


def _read_text(source: Path, target: Path, wish: Wish, head: bytes) -> Reading:
    encoding = wish.encoding if wish.encoding in ENCODINGS else guess_encoding(source, head)
    separator = wish.separator if len(wish.separator) == 1 else guess_separator(decoded(head, encoding))
    return _plain(source, target, encoding, separator, wish)


def _plain(source: Path, target: Path, encoding: str, separator: str, wish: Wish) -> Reading:
    head: list[tuple[int, list[str]]] = []
    records = records_of(source, encoding, separator)
    for number, row in records:
        head.append((number, row))
        _check_width(row)
        if len(head) >= HEAD_ROWS:
            break
    header = header_row(head) if wish.header_row is None else wish.header_row
    # Counted in rows of the table, as Excel shows them; for texts with line breaks in cells the two may differ.
    names = next((row for number, row in head if number == header), []) if header else []
    if not any(cell.strip() for _, row in head for cell in row):
        raise UnreadableFile(NO_ROWS)
    if header and not any(cell.strip() for cell in names):
        raise UnreadableFile("Non trovo la riga delle intestazioni.")
    body = ((number, row) for number, row in _chain(head, records) if number > header)
    reading = Reading(encoding=encoding, separator=separator, header_row=header)
    width = len(names) if header else max((len(row) for _, row in head), default=0)
    reading.columns = columns([*names, *[""] * (width - len(names))])
    _write(target, body, reading, named=bool(header))
    if not reading.rows:
        raise UnreadableFile(NO_ROWS)
    if header:
        reading.columns = [c for c in reading.columns if c.filled or not c.name.startswith("Colonna ")]
    return reading


def _chain(
    head: list[tuple[int, list[str]]], rest: Iterable[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    yield from head
    yield from rest


def _check_width(row: list[str]) -> None:
    if len(row) > MAX_COLUMNS:
        raise UnreadableFile(f"La tabella ha {len(row)} colonne: al massimo {MAX_COLUMNS}.")


def _write(target: Path, body: Iterable[tuple[int, list[str]]], reading: Reading, named: bool) -> None:
    columns = reading.columns
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for number, row in body:
            cells = [unguarded(cleaned(cell).strip()) for cell in row]
            if not any(cells):
                continue
            _check_width(cells)
            while not named and len(columns) < len(cells):
                columns.append(Column(len(columns), f"Colonna {len(columns) + 1}"))
            reading.rows += 1
            if reading.rows > MAX_ROWS:
                raise UnreadableFile(f"Il file ha troppe righe: al massimo {MAX_ROWS}. Dividilo.")
            writer.writerow([number, *cells])
            for column, cell in zip(columns, cells, strict=False):
                if cell:
                    column.filled += 1
                    if len(column.samples) < SAMPLES and cell[:200] not in column.samples:
                        column.samples.append(cell[:200])
