"""What an order is worth. Rounded half up to the cent, away from zero: each line once, the discounted total once.

Its twin is web/src/features/sample/derived.ts; both read vectors/sample/derived.json.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

Values = Mapping[str, Any]
# Wide enough for the largest numbers that fields can hold, multiplied.
_WIDE = Context(prec=80, rounding=ROUND_HALF_UP)
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_CENT = Decimal("0.01")


def part_amount(part: Values) -> Values:
    return {"amount": _cents(_product(part["quantity"], part["price"]))}


def line_amount(line: Values, parts: Sequence[Values]) -> Values:
    """The sum of its parts, or its own quantity x price where it has none."""
    if parts:
        return {"amount": _cents(_sum(part["amount"] for part in parts))}
    return {"amount": _cents(_product(line["quantity"], line["price"]))}


def order_totals(order: Values, lines: Sequence[Values]) -> Values:
    net = _sum(line["amount"] for line in lines)
    rest = _WIDE.subtract(Decimal(100), _number(order["discount"]))
    total = _WIDE.divide(_WIDE.multiply(net, rest), Decimal(100))
    return {"net": _cents(net), "total": _cents(total), "lines_count": len(lines)}


def order_costs(order: Values, lines: Sequence[Values]) -> Values:
    products = (_product(line["quantity"], line["cost"]) for line in lines)
    return {"cost_total": _cents(_sum(map(_cents, products)))}


def _product(quantity: Any, price: Any) -> Decimal:
    return _WIDE.multiply(_number(quantity), _number(price))


def _sum(values: Iterable[Any]) -> Decimal:
    total = Decimal(0)
    for value in values:
        total = _WIDE.add(total, _number(value))
    return total


def _number(value: Any) -> Decimal:
    """Nothing, and what is no number, counts as 0."""
    return Decimal(str(value)) if _NUMBER.fullmatch(str(value)) else Decimal(0)


def _cents(value: Decimal) -> str:
    rounded = value.quantize(_CENT, context=_WIDE)
    return format(rounded if rounded else abs(rounded), "f")
