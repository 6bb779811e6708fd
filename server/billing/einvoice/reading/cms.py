"""The content of a signed file (CMS SignedData, time-stamped data), in DER and in BER of every kind.

Only the way to the content is walked: certificates and signatures, which come after it and break other programs, are
never looked at. No recursion, and time linear in the size: an element of indefinite length is left with a counter.
Source: RFC 5652 (SignedData), RFC 5544 (TimeStampedData), X.690 (BER).
"""

from __future__ import annotations

from typing import NamedTuple

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons
from billing.einvoice.reading.limits import Limits

_SEQUENCE, _OCTETS, _OCTETS_IN_PIECES, _OID, _FIRST, _INTEGER = 0x30, 0x04, 0x24, 0x06, 0xA0, 0x02
_FIRST_PLAIN = 0x80  # [0] IMPLICIT OCTET STRING of old PKCS#7 writers
_PKCS7 = bytes.fromhex("2a864886f70d0107")
_SIGNED, _ENVELOPED = _PKCS7 + b"\x02", _PKCS7 + b"\x03"
_TIME_STAMPED = bytes.fromhex("2a864886f70d010910011f")


class _Header(NamedTuple):
    tag: int
    start: int
    end: int | None  # None: until the two zero bytes


class _Walk:
    """Reads headers; counts them, so that a file of nothing but headers ends."""

    def __init__(self, data: bytes, pieces: int) -> None:
        self.data = data
        self.left = pieces

    def header(self, at: int) -> _Header:
        self.left -= 1
        if self.left < 0:
            raise reasons.too_many_pieces()
        try:
            tag, length, start = self.data[at], self.data[at + 1], at + 2
        except IndexError:
            raise reasons.truncated_signature() from None
        if tag & 0x1F == 0x1F:
            raise reasons.damaged_signature()
        if length == 0x80:
            if not tag & 0x20:
                raise reasons.damaged_signature()
            return _Header(tag, start, None)
        if length > 0x80:
            count = length & 0x7F
            if count > 8:
                raise reasons.damaged_signature()
            length = int.from_bytes(self.data[start : start + count], "big")
            start += count
        return _Header(tag, start, start + length)

    def expect(self, at: int, *tags: int) -> _Header:
        header = self.header(at)
        if header.tag not in tags:
            raise reasons.damaged_signature()
        return header

    def after(self, header: _Header) -> int:
        """Where the next element begins."""
        if header.end is not None:
            return header.end
        at, open_elements = header.start, 1
        while open_elements:
            if self.ends(at):
                at, open_elements = at + 2, open_elements - 1
                continue
            inner = self.header(at)
            if inner.end is None:
                at, open_elements = inner.start, open_elements + 1
            else:
                at = inner.end
        return at

    def ends(self, at: int) -> bool:
        return self.data[at : at + 2] == b"\0\0"

    def is_over(self, at: int, end: int | None) -> bool:
        return self.ends(at) if end is None else at >= end

    def octets(self, header: _Header) -> bytes:
        """The text of an OCTET STRING, joined when it comes in pieces."""
        parts: list[bytes] = []
        ends: list[int | None] = []
        while True:
            if header.tag & 0x20:
                ends.append(header.end)
                at = header.start
            else:
                at = self.after(header)
                if at > len(self.data):
                    raise reasons.truncated_signature()
                parts.append(self.data[header.start : at])
            while ends and self.is_over(at, ends[-1]):
                at += 2 if ends.pop() is None else 0
            if not ends:
                return b"".join(parts)
            header = self.expect(at, _OCTETS, _OCTETS_IN_PIECES)


def content_of(data: bytes, limits: Limits) -> tuple[str, bytes, list[Finding]]:
    """The layer taken off ("p7m" or "tsd"), what was inside, and what is odd about it. Raises Unreadable."""
    data = data.lstrip(b" \t\r\n")
    walk = _Walk(data, limits.pieces)
    outer = walk.expect(0, _SEQUENCE)
    kind = walk.expect(outer.start, _OID)
    identifier = data[kind.start : kind.end]
    explicit = walk.expect(walk.after(kind), _FIRST)
    inner = walk.expect(explicit.start, _SEQUENCE)
    if identifier == _TIME_STAMPED:
        return "tsd", _time_stamped(walk, inner), []
    if identifier == _ENVELOPED:
        raise reasons.enveloped()
    if identifier != _SIGNED:
        raise reasons.unknown_envelope(identifier.hex())
    return "p7m", _signed(walk, inner), _cut_after_content(data, outer)


def _signed(walk: _Walk, signed: _Header) -> bytes:
    version = walk.expect(signed.start, _INTEGER)
    algorithms = walk.expect(walk.after(version), 0x31)
    encapsulated = walk.expect(walk.after(algorithms), _SEQUENCE)
    content_type = walk.expect(encapsulated.start, _OID)
    at = walk.after(content_type)
    if walk.is_over(at, encapsulated.end):
        raise reasons.detached()
    explicit = walk.expect(at, _FIRST, _FIRST_PLAIN)
    if explicit.tag == _FIRST_PLAIN:
        return walk.octets(explicit)
    return walk.octets(walk.expect(explicit.start, _OCTETS, _OCTETS_IN_PIECES))


def _time_stamped(walk: _Walk, stamped: _Header) -> bytes:
    at = walk.after(walk.expect(stamped.start, _INTEGER))
    for _ in range(3):  # address and description may come before the content
        if walk.is_over(at, stamped.end):
            break
        header = walk.header(at)
        if header.tag in {_OCTETS, _OCTETS_IN_PIECES}:
            return walk.octets(header)
        at = walk.after(header)
    raise reasons.detached()


def _cut_after_content(data: bytes, outer: _Header) -> list[Finding]:
    if outer.end is None or outer.end <= len(data):
        return []
    return [
        reasons.repaired(
            "signature_truncated",
            "La firma è incompleta: la fattura c'è tutta, ma la firma non si potrà verificare.",
            reasons.ASK_AGAIN,
        )
    ]
