"""The page as PDF/A-3a and PDF/UA-1 with the original file inside; the same input gives the same bytes.

Typst draws it from `page.typ`; what the invoice says travels as JSON and is never markup. Fonts come with the packages.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import typst

from billing.einvoice.courtesy.page import Facts, Page, Table, Texts, Totals
from billing.einvoice.reading.names import distinct, safe_name
from billing.einvoice.reading.received import Received
from billing.einvoice.reading.recognise import media_type as media_type_of

Relation = Literal["source", "data", "alternative", "supplement"]
_STANDARDS: list[Any] = ["a-3a", "ua-1"]  # typst names its own type only in a stub
_IS: dict[type, str] = {Table: "table", Facts: "facts", Totals: "totals", Texts: "texts"}


@dataclass(frozen=True, slots=True)
class Original:
    """A file to be put into the PDF: the XML as it came is the "source", what was unwrapped from a p7m its "data"."""

    name: str
    data: bytes
    media_type: str = "application/xml"
    description: str = "Fattura elettronica in XML"
    relation: Relation = "source"


def originals_of(received: Received) -> list[Original]:
    """The file as it came and, when it was wrapped or repaired, the XML that was read."""
    if received.xml is None or received.xml == received.data:
        return [Original(received.name, received.data)]
    wrapped = "p7m" in received.layers
    media_type = "application/pkcs7-mime" if wrapped else media_type_of(received.data)
    source = Original(received.name, received.data, media_type, "Il file come è arrivato")
    stem = re.sub(r"(?i)(\.p7m|\.xml|\.pk7)+$", "", received.name)
    name = distinct(f"{stem}.xml", {received.name.casefold()})
    return [source, Original(name, received.xml, description="La fattura letta dal file", relation="data")]


def to_pdf(page: Page, originals: Sequence[Original], made_at: datetime) -> bytes:
    """`made_at` with its zone, to the second: the date of the PDF.

    Characters that the font does not have become a box, and the page says so: they can be read in the file inside.
    """
    files: dict[str, bytes] = {"main.typ": _template()}
    attached = []
    names: set[str] = set()
    for number, original in enumerate(originals):
        path, given = f"original-{number}", _file(original.data)
        files[path] = given
        attached.append(
            {
                "path": path,
                "is_text": given is original.data,
                "name": distinct(safe_name(original.name), names),
                "media_type": original.media_type,
                "description": original.description,
                "relation": original.relation,
            }
        )
    plain = json.dumps(_plain(page), ensure_ascii=False)
    said = f'{{"page":{plain},"attached":{json.dumps(attached)},"boxed":{json.dumps(_BOX in plain)}}}'
    files["page.json"] = said.encode()
    compiled = _compiler().compile(
        files,  # type: ignore[type-var]  # the stub forgot the dictionary that its documentation promises
        format="pdf",
        pdf_standards=_STANDARDS,
        timestamp=int(made_at.timestamp()),
    )
    assert isinstance(compiled, bytes)
    return compiled


def _file(data: bytes) -> bytes:
    """The binding only takes files in UTF-8: others travel as the list of their bytes."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return json.dumps(list(data)).encode()
    return data


def _plain(said: Any) -> Any:
    """The page as dictionaries and lists, every text made printable."""
    if isinstance(said, str):
        return _LONG_WORD.sub(_breakable, _UNPRINTABLE.sub(_BOX, said))
    if isinstance(said, tuple):
        return [_plain(item) for item in said]
    if isinstance(said, (bool, int)):
        return said
    plain = {name: _plain(getattr(said, name)) for name in type(said).__slots__}
    kind = _IS.get(type(said))
    return plain | {"is": kind} if kind else plain


@cache
def _template() -> bytes:
    return (Path(__file__).parent / "page.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    spec = find_spec("fontpkg_source_sans_3")
    assert spec is not None
    assert spec.origin is not None
    return typst.Fonts(include_system_fonts=False, font_paths=[str(Path(spec.origin).parent / "files")])


class _Local(threading.local):
    """A compiler serves one thread at a time, and is quick only when it is kept."""

    compiler: typst.Compiler | None = None


_local = _Local()


def _compiler() -> typst.Compiler:
    if _local.compiler is None:
        _local.compiler = typst.Compiler(font_paths=_fonts(), ignore_system_fonts=True)
    return _local.compiler


# Nearly all that Source Sans has; a test compiles the whole of it.
_UNPRINTABLE = re.compile(
    "[^\n -~\xa0-\u017f\u0218-\u021b\u0388-\u038a\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2015\u2018-\u201e\u2020-\u2022"
    "\u2026\u2032\u2033\u2039\u203a€™\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]"
)
_BOX = "\N{WHITE SQUARE}"
# A word without an end may be broken anywhere; an IBAN or an address of e-mail of common length stays whole.
_LONG_WORD = re.compile(r"[^\s/@.,;:_-]{30,}")


def _breakable(word: re.Match[str]) -> str:
    return "\N{ZERO WIDTH SPACE}".join(word.group())
