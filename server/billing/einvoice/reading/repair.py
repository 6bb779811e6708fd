"""XML that a strict parser refuses, mended where there is only one thing it can mean. Never by leaving a piece out.

What is mended: control characters, a bare &, HTML entities, namespace addresses that are none, prefixes nobody declared,
zeros after the end. What is not: a file cut short, crossed elements. All in linear time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.entities import html5

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CONTROL_REFERENCE = re.compile(r"&#(?:[0-9]{1,7}|x[0-9a-fA-F]{1,6});")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_BARE = re.compile(r"&(?!(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)")
_NAMESPACE = re.compile(r"""(\sxmlns(?::[\w.-]{1,60})?\s{0,9}=\s{0,9})("[^"<]{0,400}"|'[^'<]{0,400}')""")
_ELEMENT_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]{0,60}):")
_ATTRIBUTE_PREFIX = re.compile(r"""\s([A-Za-z_][\w.-]{0,60}):[\w.-]{1,60}\s{0,9}=\s{0,9}["']""")
_DECLARED_PREFIX = re.compile(r"\sxmlns:([\w.-]{1,60})\s{0,9}=")
_ROOT = re.compile(r"<([A-Za-z_][\w.:-]{0,120})(?=[\s/>]|\Z)")
_MOST_PREFIXES = 20
_PREDEFINED = {"amp", "lt", "gt", "quot", "apos"}
_KNOWN_PREFIXES = {
    "ds": "http://www.w3.org/2000/09/xmldsig#",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsd": "http://www.w3.org/2001/XMLSchema",
    "xs": "http://www.w3.org/2001/XMLSchema",
    "xades": "http://uri.etsi.org/01903/v1.3.2#",
}


def repair(text: str) -> tuple[str, list[Finding]]:
    """The mended text and what was mended; no findings means that nothing was found to mend."""
    findings: list[Finding] = []
    for mend, finding in _REPAIRS:
        mended = mend(text)
        if mended != text:
            text = mended
            findings.append(finding)
    return text, findings


def _without_zeros(text: str) -> str:
    stripped = text.rstrip("\0\x1a \t\r\n\ufeff")
    return text if stripped == text.rstrip() else stripped


def _without_controls(text: str) -> str:
    text = _CONTROL.sub("", text)
    return _CONTROL_REFERENCE.sub(_without_control, text) if "&#" in text else text


def _without_control(reference: re.Match[str]) -> str:
    digits = reference.group()[2:-1]
    code = int(digits[1:], 16) if digits.startswith("x") else int(digits)
    allowed = (
        code in {9, 10, 13}
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )
    return reference.group() if allowed else ""


def _with_entities(text: str) -> str:
    return _outside_sections(text, lambda piece: _BARE.sub("&amp;", _ENTITY.sub(_character, piece)))


def _character(entity: re.Match[str]) -> str:
    name = entity.group(1)
    return entity.group() if name in _PREDEFINED else html5.get(f"{name};", entity.group())


def _outside_sections(text: str, change: Callable[[str], str]) -> str:
    return "".join(change(piece) if changeable else piece for piece, changeable in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """CDATA and comments apart: an & in there is an &. A section without end is the last one."""
    at = 0
    while (opening := _OPENING.search(text, at)) is not None:
        end = text.find(_SECTIONS[opening.group()], opening.end())
        if end < 0:
            break
        yield text[at : opening.start()], True
        yield text[opening.start() : end], False
        at = end
    yield text[at:], True


_SECTIONS = {"<![CDATA[": "]]>", "<!--": "-->"}
_OPENING = re.compile(r"<!\[CDATA\[|<!--")


def _with_addresses(text: str) -> str:
    return _NAMESPACE.sub(_with_address, text)


def _with_address(declaration: re.Match[str]) -> str:
    start, value = declaration.groups()
    address = re.sub(r"""&(?:quot|lt|gt|apos);|[\s"'<>{}|\\^`]""", "", value[1:-1])
    return f"{start}{value[0]}{address}{value[0]}"


def _with_prefixes(text: str) -> str:
    used = {*_ELEMENT_PREFIX.findall(text), *_ATTRIBUTE_PREFIX.findall(text)}
    missing = sorted(used - set(_DECLARED_PREFIX.findall(text)) - {"xml", "xmlns"})
    root = _ROOT.search(text)
    if not missing or len(missing) > _MOST_PREFIXES or root is None:
        return text
    # An own address for the unknown: the structural check must go on saying that the file is not as it should be.
    declared = "".join(
        f' xmlns:{prefix}="{_KNOWN_PREFIXES.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in missing
    )
    return f"{text[: root.end()]}{declared}{text[root.end() :]}"


_REPAIRS: tuple[tuple[Callable[[str], str], Finding], ...] = (
    (
        _without_zeros,
        reasons.repaired("tail", "Dopo la fine del documento c'erano byte estranei: sono stati tolti."),
    ),
    (
        _without_controls,
        reasons.repaired(
            "controls", "C'erano caratteri di controllo che l'XML non ammette: sono stati tolti."
        ),
    ),
    (
        _with_entities,
        reasons.repaired(
            "entities", "C'erano segni & scritti così com'erano o entità sconosciute: sono stati corretti."
        ),
    ),
    (
        _with_addresses,
        reasons.repaired(
            "namespace", "L'indirizzo di uno spazio dei nomi (xmlns) non era valido: è stato corretto."
        ),
    ),
    (
        _with_prefixes,
        reasons.repaired(
            "prefix", "Un prefisso di elemento non era dichiarato: è stato dichiarato per leggere il file."
        ),
    ),
)
