"""What kind of file this is, by its first bytes and never by its name."""

from __future__ import annotations

import codecs

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
    if utf16(head):
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


def utf16(head: bytes) -> str:
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
