"""Opening the XML of a bank, hardened as that of an invoice; names are compared without their namespace."""

from __future__ import annotations

from collections.abc import Iterator

from billing.bank.findings import NotReadable
from billing.einvoice.xml import Element, NotXml, local_name, parse

MAX_BYTES = 30_000_000
# Opening and closing tags together: a movement with all it can say has about a hundred.
MAX_TAGS = 1_000_000


def open_xml(data: bytes) -> Element:
    """The root. Raises NotReadable: too large, DOCTYPE (external entities, bombs), badly formed."""
    if len(data) > MAX_BYTES:
        raise NotReadable(
            f"Il file è troppo grande: al massimo {MAX_BYTES // 1_000_000} MB. Scarica un periodo più breve."
        )
    if data.count(b"<") > MAX_TAGS:
        raise NotReadable("Il file ha troppi elementi. Scarica un periodo più breve.")
    try:
        return parse(data)
    except NotXml as refused:
        if refused.finding.fault == "doctype":
            raise NotReadable(
                "Il file contiene una dichiarazione DOCTYPE, che un estratto conto non ha: potrebbe nascondere contenuti "
                "esterni. Scaricalo di nuovo dal sito della banca."
            ) from None
        raise NotReadable(
            f"{refused.finding.message} Scarica di nuovo il file dal sito della banca."
        ) from None


def children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if local_name(child.tag) == name)


def child(element: Element | None, *path: str) -> Element | None:
    """The first element at a path of names."""
    for name in path:
        if element is None:
            return None
        element = next(children(element, name), None)
    return element


def text(element: Element | None, *path: str) -> str:
    """Its text, blanks folded; empty when there is no such element."""
    found = child(element, *path)
    return " ".join((found.text or "").split()) if found is not None else ""


def first(element: Element | None, *paths: str) -> str:
    """The first text that is not empty among paths such as "Dbtr/Pty/Nm"."""
    return next((found for path in paths if (found := text(element, *path.split("/")))), "")
