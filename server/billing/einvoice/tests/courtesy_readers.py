"""The words of a courtesy copy as a person sees them, taken out of the HTML and out of the PDF."""

from __future__ import annotations

import re
import zlib
from html.parser import HTMLParser

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.silent = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self.silent = False

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.words.append(data)


def words_of(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    return "\n".join(parser.words)


def tags_of(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Words()
    parser.feed(html)
    return parser.tags


def streams_of(pdf: bytes) -> list[bytes]:
    """What is inside a PDF, decompressed: the files attached to it are streams too."""
    found = []
    for match in _STREAM.finditer(pdf):
        try:
            found.append(zlib.decompress(match.group(1)))
        except zlib.error:
            found.append(match.group(1))
    return found
