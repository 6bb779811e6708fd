"""One value as a cell of CSV or XLSX, harmless when a spreadsheet opens it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from datetime import time as clock
from decimal import Decimal

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from core.cells import Cell, Minutes, Money, Percent

# Minutes: a sheet keeps times as parts of a day.
DAY = 24 * 60
MAX_XLSX_TEXT = 32_767


# A spreadsheet runs what begins like this; the full-width signs too, in some languages.
_FORMULA = re.compile(r"^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]")


# 00100 would lose its zeros, a long number its last digits: ="00100" is text for Excel, and digits only do no harm.
_FRAGILE = re.compile(r"0[0-9]+|[0-9]{12,}")
_TO_QUOTE = re.compile(r'[";\r\n]|^\s|\s$')
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


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


def csv_line(cells: Iterable[str]) -> str:
    return ";".join(cells) + "\r\n"


def digits(places: int) -> str:
    return "#,##0." + "0" * places if places else "#,##0"


def sheet_name(plural: str) -> str:
    return re.sub(r"[\\/?*\[\]:]", " ", plural)[:31].strip("' ") or "Elenco"


def write_cell(sheet: Worksheet, line: int, at: int, cell: Cell, formats: dict[object, Format]) -> None:
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
