"""Exact decimals: nothing is rounded except where a rule says so, and then half up, away from zero.

The twin is web/src/features/billing/rules/numbers.ts. See docs/algorithms/rounding.md.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

ZERO = Decimal(0)
HUNDRED = Decimal(100)
MOST_DECIMALS = 8
# The widest amount the official format can hold.
LARGEST = Decimal("99999999999.99")

# A price of 19 digits through 20 percentages and a quantity of 20 digits has at most 135: all of them are kept.
_EXACT = Context(prec=200, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow])
_STEPS = [Decimal(1).scaleb(-places) for places in range(MOST_DECIMALS + 1)]


def exact(function: Callable[P, R]) -> Callable[P, R]:
    """Run a rule where sums and products keep every digit (the default context would cut at 28)."""

    @wraps(function)
    def inside(*args: P.args, **kwargs: P.kwargs) -> R:
        with localcontext(_EXACT):
            return function(*args, **kwargs)

    return inside


def rounded(value: Decimal, places: int = 2) -> Decimal:
    """Half up, away from zero: 0.005 -> 0.01, -0.005 -> -0.01. Never a negative zero.

    Source: SdI controls 00421-00423, "third decimal from 5 goes up".
    """
    result = value.quantize(_STEPS[places], ROUND_HALF_UP, _EXACT)
    return result if result else abs(result)


def quotient(value: Decimal, divisor: Decimal, places: int) -> Decimal:
    """A division rounded once. 200 digits cannot turn a value below half into a half: divisors have far fewer."""
    return rounded(_EXACT.divide(value, divisor), places)


def share(value: Decimal, percent: Decimal) -> Decimal:
    """`percent` per cent of a value, exact."""
    return _EXACT.multiply(value, percent).scaleb(-2, _EXACT)


def decimals(value: Decimal) -> int:
    """How many decimals a value needs: 2 for 8.50 -> 1, 3 for 8.333."""
    exponent = value.normalize(_EXACT).as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)


def money(value: Decimal) -> str:
    """An amount with its two decimals."""
    return f"{rounded(value):f}"


def plain(value: Decimal, least: int = 2) -> str:
    """A price or a quantity as the official format writes it: from `least` to 8 decimals, no idle zeros."""
    return f"{rounded(value, max(least, min(MOST_DECIMALS, decimals(value)))):f}"
