"""A view as a file: CSV that a double click opens right in an Italian Excel, or XLSX. The device writes the same
(web/src/entity/export)."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from datetime import time as clock
from decimal import Decimal
from tempfile import TemporaryFile
from typing import IO
from uuid import UUID

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from core.access import check_may
from core.actor import Actor
from core.cells import Cell, Column, Minutes, Money, Percent, Reader, columns_named
from core.errors import Refused
from core.filters import BadValue
from core.listing import Query, order_of, ordered, rows_of
from core.models import User

CHUNK = 500
# Where the server tells a request that its client has left (config/asgi.py).
GONE = "microcrm.gone"
MAX_XLSX_ROWS = 1_000_000
# Minutes: a sheet keeps times as parts of a day.
DAY = 24 * 60
MAX_XLSX_TEXT = 32_767
# A spreadsheet runs what begins like this; the full-width signs too, in some languages.
_FORMULA = re.compile(r"^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")
# 00100 would lose its zeros, a long number its last digits: ="00100" is text for Excel, and digits only do no harm.
_FRAGILE = re.compile(r"0[0-9]+|[0-9]{12,}")
_TO_QUOTE = re.compile(r'[";\r\n]|^\s|\s$')
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class ExportsBusy(Refused):
    code = "exports_busy"
    status = 429

    def __init__(self) -> None:
        super().__init__("Ci sono già altre esportazioni in corso: riprova fra poco.", retry_after=10)


class Slots:
    """How many exports run at once in this process: one a person, a few altogether, so that the others can go on working."""

    def __init__(self, total: int, seconds: float) -> None:
        self.total, self.seconds = total, seconds
        self._taken: dict[object, tuple[UUID, float]] = {}
        self._lock = threading.Lock()

    def take(self, user: UUID) -> Callable[[], None]:
        """Answers how to give it back. One that nobody gave back (a client that never read) is free again by itself."""
        token, now = object(), time.monotonic()
        with self._lock:
            self._taken = {key: held for key, held in self._taken.items() if held[1] > now - self.seconds}
            people = [held[0] for held in self._taken.values()]
            if len(people) >= self.total or user in people:
                raise ExportsBusy
            self._taken[token] = (user, now)

        def give_back() -> None:
            with self._lock:
                self._taken.pop(token, None)

        return give_back


slots = Slots(total=2, seconds=15 * 60)


class Export:
    """A view with its columns. It ends early when nobody waits for it any more. Raises Forbidden without the right to
    export, Unknown and BadValue."""

    def __init__(
        self, actor: Actor, query: Query, columns: str, is_gone: Callable[[], bool] = lambda: False
    ) -> None:
        check_may(actor, query.entity, "export")
        self.actor, self.query, self.is_gone = actor, query, is_gone
        self.columns: list[Column] = columns_named(actor, query.entity, columns)
        # The order is settled here, once; rows are read in slices by id: no long transaction, no page that counts rows.
        rows = ordered(rows_of(actor, query), order_of(actor, query))
        self.ids: list[UUID] = list(rows.values_list("pk", flat=True))

    def rows(self) -> Iterator[list[Cell]]:
        reader = Reader(self.actor, self.query.entity, self.columns)
        for first in range(0, len(self.ids), CHUNK):
            if self.is_gone() or not _still_active(self.actor):
                return  # blocked meanwhile: what is on its way ends here
            yield from reader.read(self.ids[first : first + CHUNK])

    def headers(self) -> list[str]:
        return [column.label for column in self.columns]

    def csv(self) -> Iterator[bytes]:
        yield ("\ufeff" + _line(map(neutralised, self.headers()))).encode()
        lines: list[str] = []
        for row in self.rows():
            lines.append(_line(map(csv_cell, row)))
            if len(lines) == CHUNK:
                yield "".join(lines).encode()
                lines = []
        yield "".join(lines).encode()

    def xlsx(self) -> IO[bytes]:
        """The whole file, in a temporary one: rows go to disk as they come."""
        if len(self.ids) > MAX_XLSX_ROWS:
            raise BadValue("Troppe righe per un foglio Excel: usa il CSV o restringi il filtro.")
        file = TemporaryFile()  # noqa: SIM115  given away open; it goes when it is closed
        book = xlsxwriter.Workbook(
            file, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        )  # fmt: skip
        sheet = book.add_worksheet(sheet_name(self.query.entity.plural))
        bold = book.add_format({"bold": True})
        formats: dict[object, Format] = {
            "day": book.add_format({"num_format": "dd/mm/yyyy"}),
            "instant": book.add_format({"num_format": "dd/mm/yyyy hh:mm"}),
            "minutes": book.add_format({"num_format": "[h]:mm"}),
            "time": book.add_format({"num_format": "hh:mm"}),
            **{
                (unit, places): book.add_format({"num_format": _digits(places) + sign})
                for unit, sign in (("", ""), ("money", ' "€"'), ("percent", ' "%"'))
                for places in range(11)
            },
        }
        sheet.freeze_panes(1, 0)
        for at, header in enumerate(self.headers()):
            sheet.set_column(at, at, min(60, max(12, len(header) + 2)))
            sheet.write_string(0, at, header, bold)
        for line, row in enumerate(self.rows(), 1):
            for at, cell in enumerate(row):
                _write(sheet, line, at, cell, formats)
        book.close()
        file.seek(0)
        return file


def _still_active(actor: Actor) -> bool:
    return User.objects.filter(pk=actor.user.pk, state=User.State.ACTIVE, deleted_at=None).exists()


def neutralised(text: str) -> str:
    """An apostrophe in front makes a formula text."""
    return _quoted(f"'{text}" if _FORMULA.match(text) else text)


def csv_cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return f"{cell:%d/%m/%Y %H:%M}"
        case date():
            return f"{cell:%d/%m/%Y}"
        case clock():
            return f"{cell:%H:%M}"
        case Minutes():
            return f"{cell // 60}:{cell % 60:02d}"
        case int() | Decimal():
            return format(cell, "f" if isinstance(cell, Decimal) else "d").replace(".", ",")
    if _FRAGILE.fullmatch(cell):
        return f'"=""{cell}"""'
    return neutralised(cell)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _TO_QUOTE.search(text) else text


def _line(cells: Iterable[str]) -> str:
    return ";".join(cells) + "\r\n"


def _digits(places: int) -> str:
    return "#,##0." + "0" * places if places else "#,##0"


def sheet_name(plural: str) -> str:
    return re.sub(r"[\\/?*\[\]:]", " ", plural)[:31].strip("' ") or "Elenco"


def _write(sheet: Worksheet, line: int, at: int, cell: Cell, formats: dict[object, Format]) -> None:
    """Texts are written as texts: a formula in one stays letters."""
    match cell:
        case None:
            pass
        case datetime() if cell.year >= 1900:
            sheet.write_datetime(line, at, cell, formats["instant"])
        case date() if cell.year >= 1900:
            sheet.write_datetime(line, at, datetime(cell.year, cell.month, cell.day), formats["day"])  # noqa: DTZ001  a day
        case clock():
            sheet.write_number(line, at, (cell.hour * 60 + cell.minute) / DAY, formats["time"])
        case Minutes():
            sheet.write_number(line, at, cell / DAY, formats["minutes"])
        case int() | Decimal() if len(str(abs(cell)).replace(".", "")) <= 15:
            places = -int(cell.as_tuple().exponent) if isinstance(cell, Decimal) else 0
            unit = "money" if isinstance(cell, Money) else "percent" if isinstance(cell, Percent) else ""
            sheet.write_number(line, at, float(cell), formats.get((unit, places), formats["", 0]))
        case str():
            sheet.write_string(line, at, _CONTROLS.sub("", cell)[:MAX_XLSX_TEXT])
        case _:  # before 1900, or more digits than a spreadsheet's number keeps
            sheet.write_string(line, at, csv_cell(cell))
