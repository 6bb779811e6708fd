"""Going through a document declared in blocks: its children, its leaves, what stands at a path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from billing.einvoice.tree import Block, Field


def children(node: Block) -> Iterator[tuple[str, Field, Any]]:
    """What is there, in the order of the file: (name with its number where it may repeat, field, value)."""
    for field in type(node).plan.fields:
        value = getattr(node, field.name)
        if field.repeats:
            for number, item in enumerate(value, start=1):
                yield f"{field.name}[{number}]", field, item
        elif value is not None:
            yield field.name, field, value


def leaves(node: Block, path: str = "") -> Iterator[tuple[str, Field, Any]]:
    """Every value of the tree with its path."""
    for name, field, value in children(node):
        below = f"{path}/{name}" if path else name
        if field.type is None:
            yield below, field, value
        else:
            yield from leaves(value, below)


def value_at(node: Block, path: str) -> Any:
    """What the path leads to, a block or a value; None when there is nothing. Raises KeyError for a name never declared."""
    found: Any = node
    for step in path.split("/"):
        name, _, number = step.rstrip("]").partition("[")
        field = type(found).plan.by_name[name]
        found = getattr(found, name)
        if field.repeats and number:
            place = int(number) - 1
            found = found[place] if 0 <= place < len(found) else None
        if found is None:
            return None
    return found


def official_number(root: type[Block], path: str) -> str:
    """ "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[3]/Natura" -> "2.2.1.14"; empty for an unknown path."""
    numbers: list[str] = []
    current: type[Block] | None = root
    for step in path.split("/"):
        field = current.plan.by_name.get(step.partition("[")[0]) if current else None
        if field is None:
            return ""
        numbers.append(str(field.number))
        current = field.type
    return ".".join(numbers)
