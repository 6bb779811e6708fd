"""What invoices travel in, made here: signatures with a throw-away key, mails, archives."""

from __future__ import annotations

import base64
import struct
import zipfile
from datetime import datetime
from functools import cache
from io import BytesIO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

_SIGNED = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_STAMPED = bytes.fromhex("060b2a864886f70d010910011f")


@cache
def _signer() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Prova")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2020, 1, 1))  # noqa: DTZ001 - the library wants it without zone
        .not_valid_after(datetime(2040, 1, 1))  # noqa: DTZ001
        .sign(key, hashes.SHA256())
    )
    return certificate, key


def p7m(
    content: bytes, encoding: serialization.Encoding = serialization.Encoding.DER, *, detached: bool = False
) -> bytes:
    certificate, key = _signer()
    options = [pkcs7.PKCS7Options.Binary] + ([pkcs7.PKCS7Options.DetachedSignature] if detached else [])
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, hashes.SHA256())
    return builder.sign(encoding, options)


def pem(content: bytes) -> bytes:
    return p7m(content, serialization.Encoding.PEM)


def smime(content: bytes) -> bytes:
    return (
        b'MIME-Version: 1.0\nContent-Disposition: attachment; filename="smime.p7m"\n'
        b'Content-Type: application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"\n'
        b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(p7m(content))
    )


def clear_signed(content: bytes) -> bytes:
    """S/MIME of the other kind: the content stands open, the signature is an attachment."""
    return p7m(content, serialization.Encoding.SMIME, detached=True)


def indefinite(content: bytes, piece: int = 100) -> bytes:
    """BER: no length is told beforehand, the content comes in pieces (one of them nested, as some writers do)."""
    pieces = [_tlv(0x04, content[at : at + piece]) for at in range(0, len(content), piece)]
    octets = _open(0x24, _open(0x24, b"".join(pieces[:2])) + b"".join(pieces[2:]))
    inside = _tlv(0x02, b"\x01") + _open(0x31, _open(0x30, _DATA)) + _open(0x30, _DATA + _open(0xA0, octets))
    return _open(0x30, _SIGNED + _open(0xA0, _open(0x30, inside + _tlv(0x31, b""))))


def stamped(content: bytes) -> bytes:
    """Time-stamped data (.tsd)."""
    return _tlv(0x30, _STAMPED + _tlv(0xA0, _tlv(0x30, _tlv(2, b"\1") + _tlv(0x16, b"x") + _tlv(4, content))))


def enveloped() -> bytes:
    return _tlv(0x30, bytes.fromhex("06092a864886f70d010703") + _tlv(0xA0, _tlv(0x30, _tlv(2, b"\0"))))


def signed_quickly(content: bytes) -> bytes:
    """A p7m without any signer."""
    inside = (
        _tlv(2, b"\1") + _tlv(0x31, b"") + _tlv(0x30, _DATA + _tlv(0xA0, _tlv(4, content))) + _tlv(0x31, b"")
    )
    return _tlv(0x30, _SIGNED + _tlv(0xA0, _tlv(0x30, inside)))


def nested(content: bytes, times: int) -> bytes:
    for _ in range(times):
        content = signed_quickly(content)
    return content


def mail(*parts: tuple[str, bytes], boundary: str = "confine") -> bytes:
    made = [b"Content-Type: text/plain\r\n\r\nIn allegato la fattura.\r\n"]
    made += [
        b'Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="%s"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n%s" % (name.encode(), base64.encodebytes(data))
        for name, data in parts
    ]
    mark = boundary.encode()
    body = b"".join(b"--%s\r\n%s\r\n" % (mark, part) for part in made)
    return (
        b'From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="%s"\r\n\r\n'
        b"%s--%s--\r\n" % (mark, body, mark)
    )


def zipped(*members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=compression)
    return out.getvalue()


def zipped_link(name: str, target: str) -> bytes:
    out = BytesIO()
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o120777 << 16
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(entry, target)
    return out.getvalue()


def huge_png() -> bytes:
    """The head of an image of 50,000 x 50,000 pixels."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 50_000, 50_000, 8, 6, 0, 0, 0)


def _tlv(tag: int, value: bytes) -> bytes:
    size = len(value)
    if size < 128:
        return bytes((tag, size)) + value
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + value


def _open(tag: int, value: bytes) -> bytes:
    return bytes((tag, 0x80)) + value + b"\0\0"
