"""From bytes to records, whatever became of the ends of the lines on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from billing.bank.findings import NotReadable
from billing.bank.riba.layout import LENGTH

MAX_BYTES = 10_000_000
MAX_RECORDS = 80_000  # more than 11,000 receipts
_END_OF_FILE = "\x1a"  # DOS tools left it


@dataclass(frozen=True, slots=True)
class Line:
    """`row`: from 1, as an editor counts."""

    row: int
    text: str

    @property
    def record(self) -> str:
        return self.text[1:3]


def split(data: bytes) -> list[Line]:
    """Records of exactly 120 characters: CRLF, LF, CR or nothing between them; trailing blanks may be missing.

    Raises NotReadable for what is no such file.
    """
    if not data.strip():
        raise NotReadable("Il file è vuoto.")
    if len(data) > MAX_BYTES:
        raise NotReadable(
            f"Il file è troppo grande per una distinta: al massimo {MAX_BYTES // 1_000_000} MB."
        )
    if b"\0" in data:
        raise NotReadable("Il file contiene dati binari: non è una distinta RiBa.")
    text = (
        data.decode("cp1252", errors="replace").replace("\r\n", "\n").replace("\r", "\n").rstrip(_END_OF_FILE)
    )
    if text.count("\n") > MAX_RECORDS:
        raise NotReadable(f"Il file ha più di {MAX_RECORDS} righe: troppe per una distinta.")
    lines = list(_whole(text))
    long = next((line for line in lines if len(line.text) > LENGTH), None)
    if long:
        raise NotReadable(
            f"La riga {long.row} è più lunga di {LENGTH} caratteri: non è una distinta RiBa in formato CBI."
        )
    return lines


def _whole(text: str) -> Iterator[Line]:
    if "\n" not in text.strip("\n") and len(text.rstrip()) > LENGTH:
        text = "\n".join(text[start : start + LENGTH] for start in range(0, len(text), LENGTH))
    for row, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield Line(row, line.rstrip().ljust(LENGTH))
