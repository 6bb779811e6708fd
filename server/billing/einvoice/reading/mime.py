"""A mail, or only its headers in front of a p7m (S/MIME): each part is headers and body, and parts nest.

Not the library's parser: on purpose-made mails (a million empty lines, a thousand nested parts) that one takes minutes.
"""

from __future__ import annotations

import binascii
import quopri
import re
from dataclasses import dataclass, field
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser

from billing.einvoice.reading import reasons

_HEADERS_LONGEST_BYTES = 200_000
_MOST_PARTS = 1_000
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{0,60}[ \t]{0,5}:")
_BLANK_LINE = re.compile(rb"\r?\n\r?\n|\r\r")


@dataclass
class Part:
    """One part without its headers. `parts` of a multipart, in order. `is_text`: what somebody wrote, to be read."""

    name: str
    body: bytes = b""
    parts: list[bytes] = field(default_factory=list)
    is_multipart: bool = False
    is_text: bool = False
    is_signature: bool = False


def split_part(data: bytes) -> Part:
    """A part of a multipart, which may have no headers at all. Raises Unreadable."""
    return split(data) if _HEADER.match(data) else Part("", data.removeprefix(b"\r").removeprefix(b"\n"))


def split(data: bytes) -> Part:
    """Headers off. Raises Unreadable."""
    data = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    blank = _BLANK_LINE.search(data, 0, _HEADERS_LONGEST_BYTES)
    if blank is None:
        raise reasons.damaged_mail()
    headers = BytesHeaderParser().parsebytes(data[: blank.start()] + b"\n\n")
    body = data[blank.end() :]
    part = Part(
        _name(headers),
        is_text=headers.get_content_type() in {"text/plain", "text/html"} and not headers.get_filename(),
        is_signature=headers.get_content_type()
        in {"application/pkcs7-signature", "application/x-pkcs7-signature"},
    )
    if headers.get_content_maintype() == "multipart":
        part.is_multipart = True
        part.parts = _between(body, headers.get_boundary() or "")
    else:
        part.body = _decoded(body, str(headers.get("Content-Transfer-Encoding", "")).strip().lower())
        # An invoice may stand where the text of the mail should.
        part.is_text = part.is_text and not part.body.lstrip().startswith(b"<?xml")
    return part


def _name(headers: Message) -> str:
    name = headers.get_filename() or ""
    try:
        return str(make_header(decode_header(name)))
    except (UnicodeError, LookupError, ValueError):
        return name


def _between(body: bytes, boundary: str) -> list[bytes]:
    mark = b"--" + boundary.encode("utf-8", "surrogateescape")
    count = body.count(mark)
    if count > _MOST_PARTS:
        raise reasons.too_many_members(_MOST_PARTS)
    pieces = (b"\n" + body).split(b"\n" + mark)
    if not boundary or len(pieces) < 2:
        raise reasons.damaged_mail()
    parts = []
    for piece in pieces[1:]:
        if piece.startswith(b"--"):
            break
        parts.append(piece.partition(b"\n")[2].removesuffix(b"\r"))
    return parts


def _decoded(body: bytes, encoding: str) -> bytes:
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding != "base64":
        return body
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        raise reasons.damaged_base64() from None
