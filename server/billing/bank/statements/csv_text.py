"""From the bytes of a CSV to its rows: encoding, separator and quotes are found out."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator

from billing.bank.findings import NotReadable
from billing.bank.statements.headings import recognise
from billing.bank.statements.table import HEAD_ROWS, MAX_COLUMNS, NO_HEADING

MAX_BYTES = 20_000_000
MAX_LINE = 100_000
SEPARATORS = ";,\t|"

_NOT_TEXT = (
    (b"PK\x03\x04", "È un foglio Excel o un archivio: aprilo e salvalo come CSV."),
    (b"\xd0\xcf\x11\xe0", "È un foglio Excel del vecchio tipo: aprilo e salvalo come CSV."),
    (b"%PDF", "È un PDF: scarica i movimenti in formato CSV o Excel dal sito della banca."),
    (b"\x1f\x8b", "È un archivio compresso: estrai prima il file che contiene."),
)

Rows = Iterator[tuple[int, list[str]]]


def split_csv(data: bytes) -> Rows:
    """Rows with the number of their line. Raises NotReadable: empty, too large, no text, no heading with any separator."""
    text = _decode(data)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if any(len(line) > MAX_LINE for line in lines):
        raise NotReadable("Il file ha righe troppo lunghe per essere un elenco di movimenti.")
    return _split(lines, _separator(lines[:HEAD_ROWS]))


def _decode(data: bytes) -> str:
    if not data.strip():
        raise NotReadable("Il file è vuoto.")
    if len(data) > MAX_BYTES:
        raise NotReadable(
            f"Il file è troppo grande: al massimo {MAX_BYTES // 1_000_000} MB. Scarica un periodo più breve."
        )
    for signature, reason in _NOT_TEXT:
        if data.startswith(signature):
            raise NotReadable(reason)
    if data[:500].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html", b"<table")):
        raise NotReadable("È una pagina web con un altro nome: aprila con Excel e salvala come CSV.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", errors="replace")
    elif data.startswith(codecs.BOM_UTF8):
        text = data.decode("utf-8-sig", errors="replace")
    else:
        text = _utf8_or_windows(data)
    if "\0" in text:
        raise NotReadable("Il file contiene dati binari: non è un elenco di movimenti.")
    return text


def _utf8_or_windows(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _separator(head: list[str]) -> str:
    """The one with which a heading is recognised, and with the most columns in it."""
    found = {separator: _columns(head, separator) for separator in SEPARATORS}
    best = max(found, key=lambda separator: found[separator])
    if not found[best]:
        raise NotReadable(NO_HEADING)
    return best


def _columns(head: list[str], separator: str) -> int:
    for line in head:
        if line.count(separator) > MAX_COLUMNS:
            continue
        columns = recognise(_cells(line, separator))
        if columns is not None:
            return sum(len(places) for places in columns.places.values())
    return 0


def _split(lines: list[str], separator: str) -> Rows:
    """Quoted fields may run over lines; when the quotes do not close as they should, each line stands for itself."""
    try:
        rows = list(_quoted(lines, separator))
    except csv.Error:
        rows = []
    # A stray quote swallows whole rows: they show as line ends and separators inside one field.
    swallowed = any("\n" in cell and separator in cell for _, row in rows for cell in row)
    if rows and not swallowed:
        yield from rows
    else:
        yield from ((number, _cells(line, separator)) for number, line in enumerate(lines, start=1))


def _quoted(lines: list[str], separator: str) -> Rows:
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=True)
    start = 1
    for row in reader:
        yield start, row
        start = reader.line_num + 1


def _cells(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator, strict=True), [])
    except csv.Error:
        return line.split(separator)
