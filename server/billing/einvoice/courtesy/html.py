"""The page as one HTML file: no scripts, nothing loaded from anywhere, and a policy that forbids both."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from billing.einvoice.courtesy.page import (
    Column,
    Document,
    Fact,
    Facts,
    Page,
    Party,
    Row,
    Section,
    Table,
    Totals,
)


def to_html(page: Page) -> str:
    """A whole document. Every text is escaped; the same page gives the same bytes."""
    return "".join(_page(page))


@cache
def _style() -> tuple[str, str]:
    """The style sheet and its hash for the policy."""
    css = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
    return css, b64encode(sha256(css.encode()).digest()).decode()


def _page(page: Page) -> Iterator[str]:
    css, digest = _style()
    yield (
        '<!doctype html>\n<html lang="it">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        '<meta name="format-detection" content="telephone=no">\n'
        f"<title>{escape(page.title)}</title>\n<style>{css}</style>\n</head>\n<body>\n<main>\n"
    )
    yield f'<p class="notice">{escape(page.notice)}</p>\n'
    alone = len(page.documents) == 1
    if alone:
        yield from _heading(page.documents[0], "h1")
    else:
        yield f"<header><h1>{_said(page.title)}</h1></header>\n"
    yield '<div class="parties">\n'
    yield from map(_party, page.parties)
    yield "</div>\n"
    for document in page.documents:
        yield '<article class="document">\n'
        if not alone:
            yield from _heading(document, "h2")
        yield from (_section(section, "h2" if alone else "h3") for section in document.sections)
        yield "</article>\n"
    yield "<footer>\n"
    yield from (_section(section, "h2") for section in page.ending)
    yield "</footer>\n</main>\n</body>\n</html>\n"


def _heading(document: Document, level: str) -> Iterator[str]:
    yield f"<header>\n<div><{level}>{_said(document.title)}</{level}>\n"
    yield f'<p class="subtitle">{_said(document.subtitle)}</p></div>\n'
    yield f'<dl class="headline">{_pairs(document.headline)}</dl>\n'
    yield "</header>\n"
    if document.remarks:
        yield f'<ul class="remarks">{"".join(f"<li>{_said(text)}</li>" for text in document.remarks)}</ul>\n'


def _party(party: Party) -> str:
    lines = "".join(f"<p>{_said(line)}</p>" for line in party.lines)
    return (
        f'<section class="party"><h2>{escape(party.role)}</h2><p class="name">{_said(party.name)}</p>{lines}'
        f'<dl class="facts">{_pairs(party.facts)}</dl></section>\n'
    )


def _section(section: Section, level: str) -> str:
    if isinstance(section, Table):
        kind, inner = "table", _table(section)
    elif isinstance(section, Totals):
        kind, inner = "totals", f"<dl>{_pairs(section.facts)}</dl>"
    elif isinstance(section, Facts):
        kind, inner = "facts", f'<dl class="facts">{_pairs(section.facts)}</dl>'
    else:
        kind, inner = "texts", "".join(f"<p>{_said(text)}</p>" for text in section.texts)
    return f'<section class="{kind}"><{level}>{_said(section.title)}</{level}>{inner}</section>\n'


def _table(table: Table) -> str:
    # The roles stay true when a narrow screen lays the rows out as cards.
    head = "".join(
        f'<th role="columnheader" scope="col"{_class(column)}>{escape(column.label)}</th>'
        for column in table.columns
    )
    rows = "".join(_row(table, row) for row in table.rows)
    return (
        f'<table role="table"><thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{rows}</tbody></table>'
    )


def _row(table: Table, row: Row) -> str:
    cells = []
    for place, (column, cell) in enumerate(zip(table.columns, row.cells, strict=True)):
        notes = _notes(row.notes) if place == table.notes_under else ""
        more = _LONG if len(cell) > _LONGEST_IN_ONE_LINE else "" if cell or notes else _HIDDEN
        label = escape(column.label)
        cells.append(f'<td role="cell" data-label="{label}"{_class(column, more)}>{_said(cell)}{notes}</td>')
    return f'<tr role="row">{"".join(cells)}</tr>'


# A narrow column keeps its content on one line, unless somebody wrote a tale into it.
_LONGEST_IN_ONE_LINE = 30
_LONG, _HIDDEN = " long", " hidden-narrow"


def _class(column: Column, more: str = "") -> str:
    names = ("number" if column.number else "wide" if column.share else "") + more
    return f' class="{names.strip()}"' if names.strip() else ""


def _notes(notes: Iterable[Fact]) -> str:
    said = "".join(f"<li>{_said(note.label)}: {_said(note.value)}</li>" for note in notes)
    return f'<ul class="notes">{said}</ul>' if said else ""


def _pairs(facts: Iterable[Fact]) -> str:
    return "".join(
        f"<div{' class=strong' if fact.strong else ''}><dt>{_said(fact.label)}</dt><dd>{_said(fact.value)}</dd></div>"
        for fact in facts
    )


def _said(text: str) -> str:
    """Isolated, so that a name written from right to left turns nothing else round."""
    return f"<bdi>{escape(text)}</bdi>" if not text.isascii() else escape(text)
