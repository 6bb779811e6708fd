"""What another program gave, taken field by field: what is wrong is said with its path."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar, cast

from billing.rules.document import (
    Payability,
)
from billing.rules.refusals import BadValue

T = TypeVar("T")


class Given:
    """An object of the JSON and where it stands. Missing, null and "" all mean: not said."""

    def __init__(self, value: object, at: str) -> None:
        if not isinstance(value, Mapping):
            raise BadValue("Qui serve un oggetto JSON.", at)
        self.value: Mapping[str, object] = value
        self.at = at

    def of(self, name: str) -> object:
        value = self.value.get(name)
        return None if value == "" else value

    def place(self, name: str) -> str:
        return f"{self.at}.{name}" if self.at else name

    def number(self, name: str, whole: int = 11, decimals: int = 8, *, signed: bool = True) -> Decimal | None:
        value = self.of(name)
        if value is None:
            return None
        shape = rf"{'-?' if signed else ''}[0-9]{{1,{whole}}}(\.[0-9]{{1,{decimals}}})?"
        if not isinstance(value, str) or not re.fullmatch(shape, value):
            sign = "" if signed else " senza segno"
            raise BadValue(
                f"Serve un numero{sign} scritto come testo, con il punto: al massimo {whole} cifre e {decimals} decimali, "
                'per esempio "10.50".',
                self.place(name),
            )
        return Decimal(value)

    def percent(self, name: str) -> Decimal | None:
        value = self.number(name, 3, 2, signed=False)
        if value is not None and value > 100:
            raise BadValue("Una percentuale arriva a 100.", self.place(name))
        return value

    def whole(self, name: str, low: int, high: int) -> int | None:
        return whole(self.of(name), low, high, self.place(name))

    def flag(self, name: str) -> bool | None:
        value = self.of(name)
        if value is None or isinstance(value, bool):
            return value
        raise BadValue("Serve true oppure false.", self.place(name))

    def text(self, name: str) -> str:
        value = self.of(name)
        if value is None or isinstance(value, str):
            return value or ""
        raise BadValue("Serve un testo.", self.place(name))

    def choice(self, name: str, allowed: tuple[str, ...]) -> str:
        value = self.text(name)
        if value and value not in allowed:
            raise BadValue(f"Serve uno tra: {', '.join(allowed)}.", self.place(name))
        return value

    def payability(self) -> Payability:
        return cast("Payability", self.choice("vat_payability", ("I", "D", "S")))

    def day(self, name: str) -> date | None:
        value = self.of(name)
        if value is None:
            return None
        try:
            if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return date.fromisoformat(value)
        except ValueError:
            pass  # the same refusal as for a wrong shape
        raise BadValue("Serve una data che esiste, come 2026-01-31.", self.place(name))

    def inner(self, name: str) -> Given | None:
        value = self.of(name)
        return None if value is None else Given(value, self.place(name))

    def list(self, name: str) -> list[object]:
        value = self.of(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise BadValue("Serve una lista.", self.place(name))
        return value

    def each(self, name: str, make: Callable[[Given], T]) -> tuple[T, ...]:
        at = self.place(name)
        return tuple(make(Given(value, f"{at}[{place}]")) for place, value in enumerate(self.list(name), 1))


def whole(value: object, low: int, high: int, at: str) -> int | None:
    if value is None:
        return None
    # JSON does not tell 30 from 30.0, nor does the device.
    if (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and low <= value <= high
        and value % 1 == 0
    ):
        return int(value)
    raise BadValue(f"Serve un numero intero da {low} a {high}.", at)
