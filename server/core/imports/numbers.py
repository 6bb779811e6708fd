"""Numbers as people write them: with a comma or a point, with or without thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Literal

from core.imports.transform import WrongCell, text

NumberStyle = Literal["comma", "point"]


def number_style(cells: Iterable[str]) -> NumberStyle:
    """Which sign a column uses for decimals, from the cells that leave no doubt. Italian where none does."""
    votes = 0
    for cell in cells:
        value = re.sub(r"[^\d.,]", "", cell)
        if re.fullmatch(r"\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d*\.(\d{1,2}|\d{4,})", value):
            votes -= 1
        elif re.fullmatch(r"\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d*,(\d{1,2}|\d{4,})", value):
            votes += 1
    return "point" if votes < 0 else "comma"


def number(cell: str, style: NumberStyle = "comma") -> str:
    """`€ 1.234,56` as `1234.56`."""
    value = re.sub(r"(?i)€|eur(o)?|\$|£|%|\s|'", "", text(cell))
    negative = value.startswith(("-", "−", "(")) or value.endswith("-")
    value = value.strip("-−()+")
    if re.fullmatch(r"\d+([.,]\d+)?e[+-]?\d{1,2}", value, re.I):
        value = value.replace(",", ".")
    else:
        if "," in value and "." in value:
            style = "comma" if value.rindex(",") > value.rindex(".") else "point"
        thousands, decimal = (".", ",") if style == "comma" else (",", ".")
        if not re.fullmatch(
            rf"\d{{1,3}}(\{thousands}\d{{3}})+(\{decimal}\d*)?|\d*(\{decimal}\d*)?|\d+", value
        ):
            if not re.fullmatch(rf"\d*\{thousands}\d+", value) or re.fullmatch(
                rf"\d{{1,3}}\{thousands}\d{{3}}", value
            ):
                raise WrongCell("Scrivi un numero, per esempio 1.234,56.")
            # 12.5 in a column of Italian numbers: no thousands look like this.
            thousands, decimal = decimal, thousands
        value = value.replace(thousands, "").replace(decimal, ".")
    try:
        found = Decimal(value)
    except InvalidOperation:
        raise WrongCell("Scrivi un numero, per esempio 1.234,56.") from None
    if not found.is_finite() or abs(found) >= Decimal(10) ** 15:
        raise WrongCell("Il numero è troppo grande.")
    return format(-found if negative else found, "f")
