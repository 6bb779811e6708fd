"""Cells of a table, as texts (CSV) or values (XLSX): amounts and days in the Italian spellings."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from billing.bank.money import CENT

Cell = str | int | float | Decimal | bool | date | datetime | time | timedelta | None

_LONGEST = 40
_NOISE = re.compile(r"[\s\u00a0\u202f€'’]|EUR(?:O)?", re.IGNORECASE)
_SIGN = re.compile(r"(?P<before>[+-]?)(?P<digits>[0-9.,]+)(?P<after>[+-]?)").fullmatch
_COMMA = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}(?:\.[0-9]{3})+)(?:,(?P<cents>[0-9]{1,2})?)?").fullmatch
_POINT = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<cents>[0-9]{1,2})").fullmatch
_SMALL_COMMA = re.compile(r",(?P<cents>[0-9]{1,2})").fullmatch

_TIME = r"(?:[T ]+[0-9]{1,2}[:.][0-9]{2}.{0,20})?"
_ITALIAN_DAY = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})" + _TIME).fullmatch
_ISO_DAY = re.compile(r"([0-9]{4})([/.-]?)([0-9]{2})\2([0-9]{2})" + _TIME).fullmatch
_EXCEL_ZERO = date(1899, 12, 30)
_EXCEL_FIRST, _EXCEL_LAST = 20_000, 73_050  # 1954 to 2099


def as_text(cell: Cell) -> str:
    """Blanks folded; a whole number without its .0."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).replace("\0", "").split())


def as_amount(cell: Cell) -> Decimal | None:
    """Euro with at most two decimals; None for an empty cell.

    Takes 1.234,56 and 1234,56 and 1,234.56 and 1234.56, a sign before or after, brackets for negative, € or EUR anywhere.
    Raises ValueError with an Italian reason that continues a sentence: also for 1,234, which could mean two things.
    """
    if cell is None:
        return None
    if isinstance(cell, str):
        return _from_text(cell)
    if isinstance(cell, bool | date | time | timedelta):
        raise ValueError(f"«{cell}» non è un importo")
    return _from_number(cell)


def _from_number(number: float | Decimal) -> Decimal:
    # repr is the shortest decimal that means this float: what the sheet shows.
    exact = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not exact.is_finite() or abs(exact) >= Decimal(10) ** 15:
        raise ValueError(f"«{number}» non è un importo")
    rounded = exact.quantize(CENT)
    # Sums made by the sheet itself leave 30.299999999999997.
    if abs(rounded - exact) > Decimal("0.000001"):
        raise ValueError(f"«{number}» ha più di due decimali")
    return rounded


def _from_text(cell: str) -> Decimal | None:
    written = cell.strip()
    if not written or written in {"-", "--"}:
        return None
    if len(written) > _LONGEST:
        raise ValueError(f"«{written[:_LONGEST]}...» non è un importo")
    bare = _NOISE.sub("", written).replace("−", "-")
    negative = bare.startswith("(") and bare.endswith(")")
    signed = _SIGN(bare[1:-1] if negative else bare)
    if not signed or (signed["before"] and signed["after"]):
        raise ValueError(f"«{written}» non è un importo")
    amount = _unsigned(signed["digits"], written)
    return -amount if negative or "-" in signed["before"] + signed["after"] else amount


def _unsigned(digits: str, written: str) -> Decimal:
    found = _COMMA(digits) or _POINT(digits)
    if found:
        whole = found["whole"].replace(".", "").replace(",", "")
        if len(whole) > 15:
            raise ValueError(f"«{written}» non è un importo")
        return Decimal(f"{whole}.{(found['cents'] or '0').ljust(2, '0')}")
    if small := _SMALL_COMMA(digits):
        return Decimal(f"0.{small['cents'].ljust(2, '0')}")
    if re.fullmatch(r"[0-9]{1,3},[0-9]{3}", digits):
        raise ValueError(f"«{written}» può voler dire due importi diversi")
    raise ValueError(f"«{written}» non è un importo")


def as_day(cell: Cell) -> date | None:
    """The day of dd/mm/yyyy, dd/mm/yy, dd.mm.yyyy, yyyy-mm-dd, yyyymmdd, a date or a serial day of a sheet.

    None for an empty cell. Raises ValueError with an Italian reason. A time after the day is left aside.
    """
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool) and _EXCEL_FIRST <= cell < _EXCEL_LAST:
        return _EXCEL_ZERO + timedelta(days=int(cell))
    return _day_of_text(as_text(cell))


def _day_of_text(written: str) -> date | None:
    if not written:
        return None
    if italian := _ITALIAN_DAY(written):
        day, month, year = int(italian[1]), int(italian[3]), int(italian[4])
        if len(italian[4]) == 2:
            year += 2000 if year < 80 else 1900
    elif iso := _ISO_DAY(written):
        year, month, day = int(iso[1]), int(iso[3]), int(iso[4])
    else:
        raise ValueError(f"«{written[:_LONGEST]}» non è una data")
    try:
        made = date(year, month, day)
    except ValueError:
        raise ValueError(f"la data «{written[:_LONGEST]}» non esiste") from None
    if not 1950 <= made.year < 2100:
        raise ValueError(f"la data «{written[:_LONGEST]}» è fuori dal tempo")
    return made
