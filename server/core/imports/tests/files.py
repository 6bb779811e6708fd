"""Workbooks and texts made for the tests and the measurements of reading."""

from __future__ import annotations

import io
import zipfile

import xlsxwriter

LINE_OF_MILLIONS = "Nome;Tel\n" + "x" * 5_000_000


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    memory = io.BytesIO()
    book = xlsxwriter.Workbook(memory, {"default_date_format": "dd/mm/yyyy"})
    for name, rows in sheets:
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    book.close()
    return memory.getvalue()


def far_corner() -> bytes:
    """Two cells in the farthest corners: as a table of all between them, 400 GB."""
    sheet, book = workbook(("Clienti", [["Nome"], ["Rossi"]])), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sheet)) as old, zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item)
            if item.filename.endswith("sheet1.xml"):
                data = data.replace(
                    b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                )
            new.writestr(item.filename, data)
    return book.getvalue()
