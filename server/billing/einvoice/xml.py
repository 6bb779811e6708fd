"""XML in and out, hardened: no external entity, no DTD, no network, and every refusal in Italian."""

from __future__ import annotations

import re

from lxml import etree

from billing.einvoice.findings import FORMAT_FAULT, Finding

Element = etree._Element  # noqa: SLF001 - lxml gives its type no public name

# libxml2 limits texts to 10 MB and depth to 256 unless told otherwise; only a file that large needs the exception.
_USUAL_SIZE_BYTES = 9_000_000
_DOCTYPE = re.compile(rb"<!DOCTYPE|<\0!\0D\0O\0C\0T\0Y\0P\0E\0|\0<\0!\0D\0O\0C\0T\0Y\0P\0E")


class NotXml(Exception):
    """The bytes are no well-formed XML, or hold what an invoice may not (DOCTYPE). `finding` says it to the person."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def parse(data: bytes) -> Element:
    """The root element. Comments and instructions are dropped, entities are never followed.

    Raises NotXml. Repairing (encodings, broken namespaces) and unwrapping (p7m, zip) is the work of `reading`.
    """
    if not data:
        raise NotXml(_finding("empty", "Il file è vuoto.", "Chiedi al mittente di inviarlo di nuovo."))
    huge = len(data) > _USUAL_SIZE_BYTES
    if huge and _DOCTYPE.search(data):
        raise NotXml(_DOCTYPE_FOUND)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=huge,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise NotXml(_syntax(error)) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotXml(_DOCTYPE_FOUND)
    return root


def local_name(tag: object) -> str:
    """The name without its namespace; empty for what is no element (a comment's tag is a function)."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _finding(fault: str, message: str, hint: str) -> Finding:
    return Finding(FORMAT_FAULT, "", message, hint, fault=fault)


_DOCTYPE_FOUND = _finding(
    "doctype",
    "Il file contiene una dichiarazione DOCTYPE, che una fattura non può avere: potrebbe nascondere contenuti esterni.",
    "Non aprirlo con altri programmi; chiedi al mittente una copia senza DOCTYPE.",
)

# libxml2's numbers for what goes wrong most; the others are shown as they come.
_SYNTAX = {
    4: ("Il file non contiene XML.", "Controlla di aver scelto il file giusto."),
    5: (
        "Dopo la fine del documento c'è dell'altro.",
        "Il file deve finire con la fattura: chiedilo di nuovo.",
    ),
    9: (
        "C'è un carattere che l'XML non ammette.",
        "Toglilo, oppure salva il file nella codifica che dichiara.",
    ),
    26: ("C'è un'entità sconosciuta, come &nbsp;.", "Scrivi il carattere stesso al posto dell'entità."),
    32: ("La codifica dichiarata non esiste.", "Dichiara UTF-8 nella prima riga."),
    38: ("Un valore contiene il segno < scritto così com'è.", "Scrivilo &lt;."),
    42: ("Un attributo è scritto due volte.", "Lasciane uno."),
    64: ("Prima della dichiarazione <?xml c'è dell'altro.", "Il file deve cominciare con <?xml."),
    68: ("C'è una & o un nome di elemento scritto male.", "Scrivi &amp; al posto di &."),
    73: ("Un elemento è scritto male: manca il segno >.", "Correggi l'elemento."),
    76: (
        "Un elemento si chiude con un nome diverso da quello con cui si apre.",
        "Correggi il nome di chiusura.",
    ),
    77: ("Un elemento non viene chiuso.", "Il file è incompleto: scaricalo o chiedilo di nuovo."),
    81: ("I caratteri non corrispondono alla codifica dichiarata.", "Salva il file in UTF-8."),
    99: ("Lo spazio dei nomi non è un indirizzo valido.", "Correggi l'attributo xmlns."),
    201: ("Un prefisso di elemento non è dichiarato.", "Aggiungi la dichiarazione xmlns del prefisso."),
}


def _syntax(error: etree.XMLSyntaxError) -> Finding:
    line, column = error.position
    said, hint = _SYNTAX.get(
        getattr(error, "code", 0),  # the stubs do not know it
        (f"L'XML è scritto male ({error.msg}).", "Chiedi al mittente un file corretto."),
    )
    return _finding("not_xml", f"{said} Riga {line}, colonna {column}.", hint)
