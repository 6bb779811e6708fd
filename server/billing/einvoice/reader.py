"""XML -> tree. Kind to what suppliers send: any namespace, any order, values with blanks; what it cannot read stays None.

Every value that we would spell differently (2.50 as 02.50, a date with a zone) keeps its spelling, so that writing the
tree again gives the same values. Whether the file is right is the question of `structure.check`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast

from lxml import etree

from billing.einvoice.kinds import Foreign
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.simplified import FatturaElettronicaSemplificata
from billing.einvoice.tree import Block
from billing.einvoice.xml import Element, local_name

Invoice = FatturaElettronica | FatturaElettronicaSemplificata
ROOTS: dict[str, type[Invoice]] = {
    root.__name__: root for root in (FatturaElettronica, FatturaElettronicaSemplificata)
}

B = TypeVar("B", bound=Block)


class NotAnInvoice(Exception):
    """Well-formed XML whose root is neither form of invoice."""


def read(root: Element) -> Invoice:
    """The invoice as a tree. Raises NotAnInvoice."""
    form = ROOTS.get(local_name(root.tag))
    if form is None:
        raise NotAnInvoice(local_name(root.tag))
    return _block(form, root)


class _Step(NamedTuple):
    name: str
    repeats: bool
    type: type[Block] | None
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    default: str
    foreign: bool


@cache
def _steps(block: Hashable) -> dict[str, _Step]:
    steps: dict[str, _Step] = {}
    for field in cast("type[Block]", block).plan.fields:
        kind = field.kind
        foreign = isinstance(kind, Foreign)
        read, write = (kind.read, kind.write) if kind else (str, str)
        steps[field.name] = _Step(field.name, field.repeats, field.type, read, write, field.default, foreign)
    return steps


def _block(type: type[B], element: Element) -> B:
    steps = _steps(cast("Hashable", type))
    values: dict[str, Any] = {}
    spelled: dict[tuple[str, int], tuple[object, str]] = {}
    for child in element:
        step = steps.get(child.tag) or steps.get(local_name(child.tag))
        if step is None:
            continue
        value = _block(step.type, child) if step.type is not None else _leaf(step, child, values, spelled)
        if value is None:
            continue
        if step.repeats:
            values.setdefault(step.name, []).append(value)
        else:
            values.setdefault(step.name, value)
    for attribute in type.plan.attributes:
        written = element.get(attribute.name)
        if written is not None:
            values[attribute.name] = attribute.kind.read(written)
    block = type(**values)
    if spelled:
        block.spelled = spelled
    return block


def _leaf(
    step: _Step, element: Element, values: dict[str, Any], spelled: dict[tuple[str, int], tuple[object, str]]
) -> Any:
    if step.foreign:
        return _foreign(element)
    text = _text(element)
    value = step.read(text or step.default)
    if value == "":
        value = None
    if text and (value is None or step.write(value) != text):
        place = len(values.get(step.name, ())) if step.repeats else 0
        spelled.setdefault((step.name, place), (value, text))
    return value


def _foreign(element: Element) -> str:
    """As it stands, but without the prefix of the root, which says nothing there and is another one once written."""
    text = str(etree.tostring(element, encoding="unicode", with_tail=False))
    root = element.getroottree().getroot()
    used = rf"(?<![\w.-]){re.escape(root.prefix or '')}:"
    if root.prefix and not re.search(used, text):
        text = text.replace(f' xmlns:{root.prefix}="{root.nsmap[root.prefix]}"', "", 1)
    return text


def _text(element: Element) -> str:
    if not len(element):
        return element.text or ""
    return "".join(cast("Iterator[str]", element.itertext()))
