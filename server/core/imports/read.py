"""From any spreadsheet file to one plain form: UTF-8, comma, the number of the row in the file first.

Everything here costs bounded time and memory, whatever the file: rows are streamed, and workbooks are opened by a
process of their own (sheet.py).
"""

from __future__ import annotations

import codecs
import csv
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Any

from core.errors import Refused
from core.imports import sheet as sheet_program

MAX_BYTES = 50 * 1024 * 1024
MAX_ROWS = sheet_program.MAX_ROWS
MAX_COLUMNS = sheet_program.MAX_COLUMNS
MAX_CELL = 100_000
SAMPLES = 5
SEPARATORS = ";,\t|"
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "cp850", "mac-roman")
NO_ROWS = "Il file non contiene righe da importare."
HEAD_BYTES = 256 * 1024
HEAD_ROWS = 60


class UnreadableFile(Refused):
    code = "unreadable_file"
    status = 422


@dataclass(frozen=True)
class Wish:
    """What the person said about the file; what is empty is guessed."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    # 1-based row of the headings; 0: there are none.
    header_row: int | None = None


@dataclass
class Column:
    index: int
    name: str
    samples: list[str] = field(default_factory=list)
    filled: int = 0


@dataclass
class Reading:
    """How a file was read, and what stands in it."""

    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    header_row: int = 1
    rows: int = 0
    columns: list[Column] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Reading:
        return cls(**{**data, "columns": [Column(**column) for column in data["columns"]]})


def read(source: Path, target: Path, wish: Wish = Wish()) -> Reading:
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


def rows_of(plain: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of the plain form: number in the file, cells."""
    with plain.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            yield int(row[0]), row[1:]


# --- What kind of file ----------------------------------------------------------------------------------------------

_SIGNATURES = (
    (b"PK\x03\x04", "sheet"),
    (b"\xd0\xcf\x11\xe0", "sheet"),
    (b"%PDF", "È un PDF, non una tabella."),
    (b"\x89PNG", "È un'immagine, non una tabella."),
    (b"\xff\xd8\xff", "È un'immagine, non una tabella."),
    (b"GIF8", "È un'immagine, non una tabella."),
    (b"\x1f\x8b", "È un archivio compresso: estrai prima il file che contiene."),
    (b"Rar!", "È un archivio compresso: estrai prima il file che contiene."),
    (b"7z\xbc\xaf", "È un archivio compresso: estrai prima il file che contiene."),
    (b"MZ", "È un programma, non una tabella."),
    (b"\x7fELF", "È un programma, non una tabella."),
    (b"SQLite format 3", "È un database, non una tabella."),
    (b"{\\rtf", "È un documento di testo, non una tabella."),
)


def kind_of(head: bytes) -> str:
    """ "sheet", "text", or the Italian reason why it is neither. Goes by content, never by name or declared type."""
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            # Two letters alone do not make a program: a heading may begin with them.
            if signature == b"MZ" and b"\x00" not in head[:512]:
                continue
            return kind
    if _utf16(head):
        return "text"
    if _controls(head) > max(2, len(head) // 100):
        return "Non è una tabella: contiene dati binari."
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table")):
        return "È una pagina web con un altro nome: aprila con Excel e salvala come XLSX."
    if start.startswith((b"<?xml", b"<workbook")):
        return "È un documento XML, non una tabella."
    if start.startswith((b"begin:vcard", b"begin:vcalendar")):
        return "È un biglietto da visita o un calendario, non una tabella."
    return "text"


def _controls(head: bytes) -> int:
    return sum(head.count(code) for code in range(32) if code not in (9, 10, 12, 13))


def _utf16(head: bytes) -> str:
    """UTF-16 with its mark, or betrayed by a zero in every other place."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and not head.startswith(
        codecs.BOM_UTF32_LE
    ):
        return "utf-16"
    even, odd = head[0:400:2], head[1:400:2]
    if len(odd) >= 4 and odd.count(0) > 0.8 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if len(even) >= 4 and even.count(0) > 0.8 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


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
    separator = wish.separator if len(wish.separator) == 1 else guess_separator(_decoded(head, encoding))
    return _plain(source, target, encoding, separator, wish)


def guess_encoding(source: Path, head: bytes) -> str:
    if found := _utf16(head):
        return found
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with source.open("rb") as file:
            while piece := file.read(1024 * 1024):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _decoded(head: bytes, encoding: str) -> str:
    return head.decode(encoding, "ignore").lstrip("\ufeff")


def guess_separator(head: str) -> str:
    """The one that cuts the first rows into the same number of pieces, the more the better."""
    if match := re.match(r"sep=(.)\r?\n", head, re.IGNORECASE):
        return match[1]
    lines = head.splitlines(keepends=True)
    scores = {separator: _evenness(lines, separator) for separator in SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    return best if scores[best] > 0 else ";"


def _evenness(lines: list[str], separator: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for count, row in enumerate(csv.reader(lines, delimiter=separator)):
            if count >= HEAD_ROWS:
                break
            if row:
                widths[len(row)] += 1
    except csv.Error:
        return 0
    if not widths:
        return 0
    width, often = max(((w, n) for w, n in widths.items() if w > 1), key=lambda pair: pair[1], default=(1, 0))
    return often / widths.total() * (1 + min(width, 50) / 100)


class _Lines:
    """Lines of a text file, and those that went into the present row: to see a quotation that never ends."""

    def __init__(self, file: IO[str]) -> None:
        self.file, self.number, self.pending, self.fresh = file, 0, "", False

    def __iter__(self) -> Iterator[str]:
        for line in self.file:
            self.number += 1
            if len(line) > MAX_CELL * 10:
                raise UnreadableFile(f"La riga {self.number} è troppo lunga per essere di una tabella.")
            # A zero byte inside a text is dirt of an old program.
            clean = line.replace("\x00", "")
            self.pending = clean if self.fresh else self.pending + clean
            self.fresh = False
            yield clean


def _records(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which they begin. Raises UnreadableFile."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = _Lines(file)
        start, last = 1, (0, [""])
        try:
            for row in csv.reader(lines, delimiter=separator):
                if start == 1 and row:
                    row[0] = row[0].lstrip("\ufeff")
                if not (start == 1 and row and row[0].lower() == "sep="):
                    yield start, row
                last = (start, row)
                start, lines.fresh = lines.number + 1, True
        except csv.Error:
            raise _endless(start) from None
        if lines.number > last[0] and lines.pending.count('"') % 2:
            raise _endless(last[0])


def _endless(line: int) -> UnreadableFile:
    return UnreadableFile(
        f"Alla riga {line} si aprono virgolette che non si chiudono: correggi quella riga nel file e riprova.",
        row=line,
    )


def _plain(source: Path, target: Path, encoding: str, separator: str, wish: Wish) -> Reading:
    head: list[tuple[int, list[str]]] = []
    records = _records(source, encoding, separator)
    for number, row in records:
        head.append((number, row))
        _check_width(row)
        if len(head) >= HEAD_ROWS:
            break
    header = _header_row(head) if wish.header_row is None else wish.header_row
    # Counted in rows of the table, as Excel shows them; for texts with line breaks in cells the two may differ.
    names = next((row for number, row in head if number == header), []) if header else []
    if not any(cell.strip() for _, row in head for cell in row):
        raise UnreadableFile(NO_ROWS)
    if header and not any(cell.strip() for cell in names):
        raise UnreadableFile("Non trovo la riga delle intestazioni.")
    body = ((number, row) for number, row in _chain(head, records) if number > header)
    reading = Reading(encoding=encoding, separator=separator, header_row=header)
    width = len(names) if header else max((len(row) for _, row in head), default=0)
    reading.columns = _columns([*names, *[""] * (width - len(names))])
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


def _header_row(head: list[tuple[int, list[str]]]) -> int:
    """The first row that is about as wide as the table: above it may stand a title."""
    filled = [(number, sum(1 for cell in row if cell.strip()), row) for number, row in head]
    widest = max((count for _, count, _ in filled), default=0)
    for number, count, row in filled:
        if count and count * 2 >= widest:
            return 0 if _looks_like_data(row) else number
    return 1


def _looks_like_data(row: list[str]) -> bool:
    """No heading holds an address, a telephone number or eleven digits."""
    return any(re.search(r"\S@\S+\.\w|\d{6}|^https?://|^\d+[.,]?\d*$", cell.strip()) for cell in row)


def _columns(names: list[str]) -> list[Column]:
    columns: list[Column] = []
    seen: Counter[str] = Counter()
    for index, raw in enumerate(names):
        name = " ".join(cleaned(raw).split())[:120] or f"Colonna {index + 1}"
        seen[name.lower()] += 1
        again = seen[name.lower()]
        columns.append(Column(index, f"{name} ({again})" if again > 1 else name))
    return columns


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


# Controls, zero-width and direction marks: invisible, and two names that look the same would not be.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff]"
)


def cleaned(cell: str) -> str:
    """Without what nobody sees. Accents stay as they are; they become one form where values are made."""
    if cell.isascii() and cell.isprintable():
        return cell
    return _INVISIBLE.sub("", cell).replace("\xa0", " ").replace("\r\n", "\n").replace("\r", "\n")


# ="00100" keeps the zeros in Excel, and an apostrophe keeps a text from becoming a formula: ours and others' exports
# write them. They guard the value, they are not part of it.
_GUARDED = re.compile(r'="([^"]*)"|\'(?=[\s\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20])(.*)', re.DOTALL)


def unguarded(cell: str) -> str:
    found = _GUARDED.fullmatch(cell)
    return cell if found is None else found[1] if found[1] is not None else found[2]
