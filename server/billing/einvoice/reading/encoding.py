"""Bytes of an XML file -> text, when the file declares an encoding it does not have, or none, or another one.

Order: byte order mark, then UTF-16 without one, then the declared encoding if the bytes bear it out, then UTF-8 with
single windows-1252 bytes mended. Only well-known encodings are believed: UTF-7 and the like hide markup.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons
from billing.einvoice.reading.recognise import without_marks

_BOMS = (
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([A-Za-z0-9._:-]{1,40})["']""")
_NAMELESS = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']""").match
_DECLARATION = re.compile(r"\A<\?xml[^>]{0,300}\?>")
_BELIEVED = re.compile(
    r"utf-8|ascii|iso8859-(?:1|2|3|4|5|7|9|10|13|14|15|16)|cp125[0-8]|cp437|cp85[0258]|mac-roman"
).fullmatch
_LATIN_CONTROLS = re.compile(rb"[\x80-\x9f]")
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True, slots=True)
class Decoded:
    """`honest`: a parser may take the bytes as they are. `encoding` is the one they have."""

    encoding: str
    honest: bool
    findings: tuple[Finding, ...] = ()


def examine(data: bytes) -> Decoded:
    if without_marks(data) != data:
        return Decoded("utf-8", honest=False, findings=(_bom("utf-8"),))
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(encoding, honest=False, findings=(_bom(encoding),))
    if data.startswith((b"<\0", b"\0<")):
        encoding = "utf-16-le" if data.startswith(b"<\0") else "utf-16-be"
        return Decoded(encoding, honest=False, findings=(_bom(encoding),))
    declared = _declared(data)
    if declared in {"utf-8", "ascii"} and data.isascii():
        return Decoded("utf-8", honest=True)
    if declared == "utf-8" and _is_utf8(data):
        return Decoded("utf-8", honest=True)
    return _single_byte(data, declared)


def text_of(data: bytes, encoding: str) -> str:
    """Never fails: what the encoding cannot tell becomes windows-1252, or the replacement sign."""
    data = without_marks(data)
    for bom, _ in _BOMS:
        if data.startswith(bom):
            data = data[len(bom) :]
            break
    errors = "windows1252" if encoding == "utf-8" else "replace"
    return data.decode(encoding, errors)


def rewritten(text: str) -> bytes:
    """The text in UTF-8, declared as such."""
    body = _DECLARATION.sub("", text.lstrip("\ufeff\u200b \t\r\n"), count=1)
    return (HEAD + body).encode("utf-8", "replace")


def _single_byte(data: bytes, declared: str) -> Decoded:
    utf8 = _is_utf8(data)
    if not declared or declared == "utf-8" or (utf8 and not data.isascii()):
        name = "UTF-8" if utf8 else "windows-1252"
        return Decoded("utf-8", honest=False, findings=(_lie(name),))
    if declared == "ascii" or (declared == "iso8859-1" and _LATIN_CONTROLS.search(data)):
        return Decoded("cp1252", honest=False, findings=(_lie("windows-1252"),))
    try:
        data.decode(declared)
    except UnicodeDecodeError:
        return Decoded("utf-8", honest=False, findings=(_lie("windows-1252"),))
    # libxml2 does not know all of them: the text is brought to UTF-8, and nothing is wrong with the file.
    return Decoded(declared, honest=declared in {"iso8859-1", "iso8859-15"})


def _declared(data: bytes) -> str:
    """Python's name of the declared encoding; utf-8 where none is declared, empty for one that is not believed."""
    start = data[:400].lstrip()
    found = _DECLARED.match(start)
    if found is None:
        return "" if _NAMELESS(start) else "utf-8"
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return ""
    return name if _BELIEVED(name) else ""


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _windows1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode("cp1252", "replace"), error.end


codecs.register_error("windows1252", _windows1252)


def _bom(encoding: str) -> Finding:
    if encoding == "utf-8":
        return reasons.repaired(
            "bom", "Il file comincia con un segno invisibile (BOM): è stato tolto per leggerlo."
        )
    return reasons.repaired("encoding", f"Il file è scritto in {encoding[:6].upper()} invece che in UTF-8.")


def _lie(true_name: str) -> Finding:
    return reasons.repaired(
        "encoding",
        f"La codifica dichiarata non è quella vera: il file è stato letto come {true_name}. Controlla gli accenti.",
    )
