"""Tree -> XML: UTF-8 without BOM, one declaration, prefix p on the root alone, no blanks between the elements.

Nothing is corrected on the way: an absent value is left out, a value that the schema refuses is written as it is and
`structure.check` says so. Bring texts to the admitted characters before (`charset.fit`).
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from billing.einvoice.kinds import Foreign, Kind
from billing.einvoice.reader import Invoice
from billing.einvoice.tree import Block, Field

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]").search
_ESCAPES = {"\r": "&#13;"}  # a reader would turn a bare one into a line feed


def write(invoice: Invoice) -> bytes:
    """The file. Raises ValueError when a text holds a character that XML cannot hold."""
    name = type(invoice).__name__
    attributes = "".join(
        f" {said.name}={quoteattr(said.kind.write(value))}"
        for said in type(invoice).plan.attributes
        if (value := getattr(invoice, said.name)) is not None
    )
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>\n',
        f'<p:{name} xmlns:p="{invoice.NAMESPACE}"{attributes}>',
    ]
    _content(invoice, parts)
    parts.append(f"</p:{name}>\n")
    text = "".join(parts)
    _refuse_control_characters(text)
    return text.encode()


def _content(block: Block, parts: list[str]) -> None:
    spelled = getattr(block, "spelled", {})
    for field in type(block).plan.fields:
        value = getattr(block, field.name)
        items = value if field.repeats else (value,)
        for place, item in enumerate(items):
            if field.type is not None:
                if item is not None:
                    _nested(field, item, parts)
                continue
            before = spelled.get((field.name, place)) if spelled else None
            if field.kind is None or (item is None and before is None):
                continue
            text = _spelling(field.kind, item, before)
            if type(field.kind) is Foreign:
                parts.append(text)
            elif text or item == b"":
                parts.append(f"<{field.name}>{escape(text, _ESCAPES)}</{field.name}>")


def _nested(field: Field, item: Block, parts: list[str]) -> None:
    parts.append(f"<{field.name}>")
    _content(item, parts)
    parts.append(f"</{field.name}>")


def _spelling(kind: Kind[object], value: object, before: tuple[object, str] | None) -> str:
    """The spelling of the file it came from, as long as nobody changed the value."""
    if before is not None and before[0] == value:
        return before[1]
    return "" if value is None else kind.write(value)


def _refuse_control_characters(text: str) -> None:
    wrong = _FORBIDDEN(text)
    if wrong:
        raise ValueError(f"XML cannot hold the character U+{ord(wrong[0]):04X}: use charset.fit")
