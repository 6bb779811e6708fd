"""What a file is, told by its first bytes."""

from __future__ import annotations

import re
from typing import Literal

Form = Literal["empty", "xml", "zip", "pem", "mime", "base64", "cms", "known", "unknown"]

# A byte order mark, also twice, also one that a program read as windows-1252 and wrote back in UTF-8.
_UTF8_MARKS = re.compile(rb"(?:\xef\xbb\xbf|\xc3\xaf\xc2\xbb\xc2\xbf)+")
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
_BLANKS = b" \t\r\n\0\x0b\x0c"
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_ \t\r\n\0\x1a"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_NOT_BASE64 = bytes(
    sign for sign in range(256) if not (chr(sign).isascii() and (chr(sign).isalnum() or chr(sign) in "+/-_"))
)
_MAIL = re.compile(
    rb"(?:MIME-Version|Content-(?:Type|Transfer-Encoding|Disposition|Description|ID)|Received|Return-Path|From|To|Subject|Date|"
    rb"Message-ID|X-[A-Za-z-]{1,60}|Delivered-To|DKIM-Signature)[ \t]{0,5}:",
    re.IGNORECASE,
)

# Nothing here can hold an invoice; the person is told what was sent instead.
_KNOWN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "un PDF"),
    (b"Rar!\x1a\x07", "un archivio RAR (MicroCRM apre gli ZIP)"),
    (b"7z\xbc\xaf\x27\x1c", "un archivio 7z (MicroCRM apre gli ZIP)"),
    (b"\x1f\x8b", "un file compresso gzip (MicroCRM apre gli ZIP)"),
    (b"BZh", "un file compresso bzip2 (MicroCRM apre gli ZIP)"),
    (b"\xfd7zXZ\0", "un file compresso xz (MicroCRM apre gli ZIP)"),
    (b"\x89PNG\r\n\x1a\n", "un'immagine PNG"),
    (b"\xff\xd8\xff", "un'immagine JPEG"),
    (b"GIF8", "un'immagine GIF"),
    (b"II*\0", "un'immagine TIFF"),
    (b"MM\0*", "un'immagine TIFF"),
    (b"BM", "un'immagine BMP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "un documento di Office o un messaggio di Outlook"),
    (b"{\\rtf", "un documento RTF"),
    (b"MZ", "un programma per Windows"),
    (b"\x7fELF", "un programma"),
    (b"#!", "un programma"),
)


def without_marks(data: bytes) -> bytes:
    """Without the invisible signs by which some programs say that a file is UTF-8."""
    marks = _UTF8_MARKS.match(data)
    return data[marks.end() :] if marks else data


def recognise(data: bytes) -> Form:
    content = without_marks(data)
    start = content[:400].lstrip(_BLANKS)
    if not start and not content.strip(_BLANKS):
        return "empty"
    if start.startswith(b"<") or data.startswith(_UTF16) or not start:
        return "xml"
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if _MAIL.match(start):
        return "mime"
    # openssl may put a few lines about the keys in front.
    if b"-----BEGIN " in start:
        return "pem"
    if not content.translate(None, _ALPHABET):
        return "base64"
    if start.startswith(b"\x30"):
        return "cms"
    return "known" if known_as(data) else "unknown"


def base64_letters(data: bytes) -> bytes:
    """Only the letters: no line breaks, no padding, + and / for the url-safe ones."""
    return data.translate(_URL_SAFE, _NOT_BASE64)


def known_as(data: bytes) -> str:
    """ "un PDF", "un'immagine PNG"...; empty when nobody knows."""
    return next((what for magic, what in _KNOWN if data.startswith(magic)), "")


_MEDIA: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
)
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"L\0\0\0\x01\x14\x02\0")


def media_type(data: bytes) -> str:
    """By content alone. Never text/html nor image/svg+xml: what could run in a browser is plain bytes."""
    for magic, media in _MEDIA:
        if data.startswith(magic):
            return media
    start = without_marks(data[:400]).lstrip(_BLANKS)
    if start.startswith(b"<"):
        return "application/xml" if start.startswith(b"<?xml") else "application/octet-stream"
    if start.startswith(b"\x30") and b"\x2a\x86\x48\x86\xf7\x0d\x01\x07" in data[:60]:
        return "application/pkcs7-mime"
    return "text/plain" if _is_text(data[:4000]) else "application/octet-stream"


def is_program(data: bytes) -> bool:
    return data.startswith(_PROGRAMS)


def _is_text(data: bytes) -> bool:
    return bool(data) and not data.translate(None, bytes(range(32, 256)) + b"\t\r\n")
