"""A view as a file: CSV that a double click opens right in an Italian Excel, or XLSX. The device writes the same
(web/src/entity/export)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from tempfile import TemporaryFile
from typing import IO
from uuid import UUID

import xlsxwriter
from xlsxwriter.format import Format

from core.access import check_may
from core.actor import Actor
from core.cells import Cell, Column, Reader, columns_named
from core.errors import Refused
from core.export_cells import csv_cell, csv_line, digits, neutralised, sheet_name, write_cell
from core.filters import BadValue
from core.listing import Query, order_of, ordered, rows_of
from core.models import User

CHUNK = 500
# Where the server tells a request that its client has left (config/asgi.py).
GONE = "microcrm.gone"
MAX_XLSX_ROWS = 1_000_000


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
        yield ("\ufeff" + csv_line(map(neutralised, self.headers()))).encode()
        lines: list[str] = []
        for row in self.rows():
            lines.append(csv_line(map(csv_cell, row)))
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
                (unit, places): book.add_format({"num_format": digits(places) + sign})
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
                write_cell(sheet, line, at, cell, formats)
        book.close()
        file.seek(0)
        return file


def _still_active(actor: Actor) -> bool:
    return User.objects.filter(pk=actor.user.pk, state=User.State.ACTIVE, deleted_at=None).exists()
