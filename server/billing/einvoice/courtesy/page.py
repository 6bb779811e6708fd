"""What the courtesy copy says, before anybody decides how it looks: the HTML and the PDF both derive from this.

Every text is ready to be read: Italian numbers and dates, codes with their meaning, nothing invisible in it. A line break
is "\\n". Nothing here is markup: who draws the page escapes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """`share`: its part of the width beside the others; 0 is as narrow as its content. Numbers stand on the right."""

    label: str
    share: int = 0
    number: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`notes` stand small under the cell that `Table.notes_under` says."""

    cells: tuple[str, ...]
    notes: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes_under: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Amounts one under the other, as one adds them up."""

    title: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    title: str
    texts: tuple[str, ...]


Section = Table | Facts | Totals | Texts


@dataclass(frozen=True, slots=True)
class Party:
    """`lines`: the address. `facts`: everything else about them."""

    role: str
    name: str
    lines: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One invoice. `headline`: the figures somebody looks for first; `remarks`: what they mean for who reads."""

    title: str
    subtitle: str
    headline: tuple[Fact, ...]
    remarks: tuple[str, ...]
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`documents`: more than one in a lot. `ending`: what concerns the file and not the invoice."""

    title: str
    notice: str
    parties: tuple[Party, ...]
    documents: tuple[Document, ...]
    ending: tuple[Section, ...]
