"""What stands in a file and not in the tree read from it: elements the format does not know, or that came twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import cast

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.page import Fact
from billing.einvoice.reader import Invoice
from billing.einvoice.tree import Block
from billing.einvoice.xml import Element, local_name


def strays(root: Element, invoice: Invoice) -> Iterator[Fact]:
    """Each with the names that lead to it. The signature is not looked into."""
    yield from _strays(root, invoice, "")


def _strays(element: Element, block: Block, path: str) -> Iterator[Fact]:
    seen: Counter[str] = Counter()
    unread: set[str] = set()
    plan = type(block).plan
    for child in element:
        name = local_name(child.tag)
        field = plan.by_tag.get(child.tag) or plan.by_name.get(name)
        below = f"{path}/{name}" if path else name
        place = seen[name]
        seen[name] += 1
        if field is None or (place and not field.repeats):
            yield from _texts(child, below)
        elif field.kind is not None:
            if field.repeats and field.kind.read(child.text or "") is None:
                # The tree keeps the first text that it cannot read.
                yield from _texts(child, below) if name in unread else ()
                unread.add(name)
        elif field.type is not None:
            value = getattr(block, field.name)
            inner = value[place] if field.repeats else value
            yield from _strays(
                child, cast("Block", inner), f"{below}[{place + 1}]" if field.repeats else below
            )


def _texts(element: Element, path: str) -> Iterator[Fact]:
    """The values inside, without recursion: strangers may nest as deep as they like."""
    waiting = [(element, path)]
    while waiting:
        current, at = waiting.pop()
        if text := italian.clean(current.text or ""):
            yield Fact(at, text)
        waiting.extend(
            (child, f"{at}/{local_name(child.tag)}") for child in reversed(current) if local_name(child.tag)
        )
