"""What files say of amounts, durations and times: the cases that the device reads as well (vectors/kinds/)."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from core.codec import WrongValue, from_wire
from core.entities import FieldSpec
from core.imports import numbers, times
from core.imports.transform import WrongCell

KINDS = Path(settings.BASE_DIR).parent / "vectors" / "kinds"


def cases(name: str) -> list[list[Any]]:
    found: list[list[Any]] = json.loads((KINDS / f"{name}.json").read_text())["read"]
    assert len(found) > 15
    return found


@pytest.mark.parametrize(("typed", "minutes"), cases("duration"))
def test_a_duration_is_read(typed: str, minutes: int | None) -> None:
    if minutes is None:
        with pytest.raises(WrongCell):
            times.duration(typed)
    else:
        assert times.duration(typed) == minutes


@pytest.mark.parametrize(("typed", "wire"), cases("time"))
def test_a_time_of_the_day_is_read(typed: str, wire: str | None) -> None:
    if wire is None:
        with pytest.raises(WrongCell):
            times.time_of_day(typed)
    else:
        assert times.time_of_day(typed) == wire


@pytest.mark.parametrize(("kind", "decimals", "typed", "wire"), cases("amounts"))
def test_an_amount_is_read(kind: Any, decimals: int, typed: str, wire: str | None) -> None:
    spec = FieldSpec("x", "X", kind, decimals=decimals)
    if wire is None:
        with pytest.raises(WrongCell):
            numbers.number(typed)
    else:
        assert from_wire(spec, numbers.number(typed)) == Decimal(wire)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("duration", -1), ("duration", "90"), ("duration", 1.5), ("duration", True), ("duration", 2**31), ("time", "24:00"),
        ("time", "9:30"), ("time", "09:60"), ("time", "09:30\n"), ("time", 930), ("time", "٠٩:٣٠"), ("file", "a" * 63),
        ("file", "A" * 64), ("file", 1), ("number", "~14/2026"), ("number", " ~14/2026"), ("number", 14), ("money", "NaN"),
        ("money", "1.005"), ("percent", "22%"), ("quantity", "1e400"),
    ],
)  # fmt: skip
def test_what_is_no_value_of_the_kind_stays_out(kind: Any, value: Any) -> None:
    with pytest.raises(WrongValue):
        from_wire(FieldSpec("x", "X", kind, decimals=2, max_length=64), value)


@pytest.mark.parametrize("kind", ["duration", "time", "money", "quantity", "percent"])
def test_nothing_is_nothing(kind: Any) -> None:
    assert from_wire(FieldSpec("x", "X", kind, decimals=2), None) is None
