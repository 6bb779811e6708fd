"""A spreadsheet as CSV, in a process of its own: `python -I sheet.py FILE SHEET TARGET` prints what it found as JSON.

A hostile workbook may ask for any amount of memory (two cells, a million rows apart) or time. Here it may: this
process has hard limits, and when it dies the server says so in Italian. Knows nothing of Django.
"""

import csv
import json
import resource
import sys
import zipfile
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

MAX_MEMORY_BYTES = 1_500_000_000
MAX_SECONDS = 90
MAX_UNPACKED_BYTES = 600_000_000
MAX_MEMBERS = 5_000
MAX_ROWS, MAX_COLUMNS = 500_000, 500


def main(path: str, wanted: str, target: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY_BYTES, MAX_MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        answer = convert(path, wanted, target)
    except MemoryError:
        answer = {"error": "Il foglio è troppo grande: salvalo come CSV, o dividilo."}
    except Exception as error:
        answer = {"error": "Il file non si apre come foglio di calcolo: forse è rovinato o protetto da password.",
                  "detail": repr(error)[:300]}  # fmt: skip
    print(json.dumps(answer))  # noqa: T201  how this program answers


def convert(path: str, wanted: str, target: str) -> dict[str, Any]:
    if reason := bomb(path):
        return {"error": reason}
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  only once the limits stand

    workbook = CalamineWorkbook.from_path(path)
    sheets = list(workbook.sheet_names)
    if not sheets:
        return {"error": "Il file non contiene nessun foglio."}
    found = workbook.get_sheet_by_name(wanted) if wanted in sheets else _first_filled(workbook, sheets)
    name = found.name
    height, width = (found.height, found.width) if found.end else (0, 0)
    if width > MAX_COLUMNS:
        return {"error": f"Il foglio «{name}» ha {width} colonne: al massimo {MAX_COLUMNS}."}
    # Formatted but empty rows count as height; a sheet of them is cut below, when their cells turn out empty.
    if height > 2 * MAX_ROWS:
        return {"error": f"Il foglio «{name}» ha troppe righe: al massimo {MAX_ROWS}."}
    with open(target, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        for row in found.iter_rows():
            writer.writerow([text(cell) for cell in row])
    return {"sheets": sheets, "sheet": name}


def _first_filled(workbook: Any, sheets: list[str]) -> Any:
    """Firms keep a cover page in front of their list."""
    for name in sheets:
        sheet = workbook.get_sheet_by_name(name)
        if sheet.end is not None:
            return sheet
    return workbook.get_sheet_by_name(sheets[0])


def bomb(path: str) -> str:
    """Why this archive is not unpacked, or ""."""
    if not zipfile.is_zipfile(path):
        return ""
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
    if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
        return "Il file, una volta aperto, sarebbe enorme: salvalo come CSV, o dividilo."
    return ""


def text(cell: Any) -> str:
    """A cell as a person would read it in Italian: 12,5 and 2024-03-01, and no ".0" behind whole numbers."""
    if isinstance(cell, bool):
        return "sì" if cell else "no"
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e17:
            return str(int(cell))
        return format(Decimal(repr(cell)), "f").replace(".", ",")
    if isinstance(cell, datetime):
        whole_day = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.date().isoformat() if whole_day else cell.isoformat(" ", "minutes")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)


if __name__ == "__main__":
    main(*sys.argv[1:4])
