"""Lists that the law or SdI changed: a row is one value with the days between which it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Row(NamedTuple):
    value: str
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Dated:
    """`on(day)`: the values of that day. Without a day: those of the rules in force last."""

    name: str
    source: str
    rows: tuple[Row, ...]

    def on(self, day: date | None) -> frozenset[str]:
        return frozenset(self._values(day))

    def _values(self, day: date | None) -> Iterator[str]:
        for row in self.rows:
            if day is None:
                if row.until is None:
                    yield row.value
            elif (row.since is None or row.since <= day) and (row.until is None or day <= row.until):
                yield row.value


def rows(*values: str, since: date | None = None, until: date | None = None) -> tuple[Row, ...]:
    return tuple(Row(value, since, until) for value in values)


OCT_2020 = date(2020, 10, 1)
JAN_2021 = date(2021, 1, 1)
TD28_BORN = date(2022, 10, 1)
APRIL_2025 = date(2025, 4, 1)
MAY_2026 = date(2026, 5, 15)

# Elenco controlli 2.0 names the self-invoices; the tabular sheets of March 2026 add the other kinds.
SELLER_IS_NOT_BUYER = Dated(
    "SELLER_IS_NOT_BUYER",
    "00471: Elenco controlli 2.0 (1/4/2025), tracciato tabellare di marzo 2026",
    (
        *rows("TD16", "TD17", "TD18", "TD19", "TD20", since=OCT_2020),
        *rows("TD29", since=APRIL_2025),
        *rows("TD01", "TD02", "TD03", "TD06", "TD24", "TD25", "TD28", "TD07", since=MAY_2026),
    ),
)

SELLER_IS_BUYER = Dated(
    "SELLER_IS_BUYER",
    "00472: Elenco controlli 2.0, tracciato tabellare di marzo 2026 per TD27",
    (*rows("TD21", since=OCT_2020), *rows("TD27", since=MAY_2026)),
)

SELLER_ABROAD = Dated(
    "SELLER_ABROAD",
    "00473: Elenco controlli 2.0",
    (*rows("TD17", "TD18", "TD19", since=OCT_2020), *rows("TD28", since=TD28_BORN)),
)

SELLER_ITALIAN = Dated("SELLER_ITALIAN", "00473: Elenco controlli 2.0", rows("TD29", since=APRIL_2025))

BUYER_NEEDS_VAT_NUMBER = Dated(
    "BUYER_NEEDS_VAT_NUMBER",
    "00475: Elenco controlli 2.0",
    (
        *rows("TD16", "TD17", "TD18", "TD19", "TD20", "TD22", "TD23", "TD28", since=TD28_BORN),
        *rows("TD29", since=APRIL_2025),
    ),
)

NO_ZERO_RATE = Dated("NO_ZERO_RATE", "00474: Elenco controlli 2.0", rows("TD21", since=OCT_2020))

# The integration of a domestic reverse charge shows the rate beside the nature.
NATURE_BESIDE_RATE = Dated("NATURE_BESIDE_RATE", "00401, 00430: Elenco controlli 2.0", rows("TD16"))

GENERIC_NATURES = Dated(
    "GENERIC_NATURES", "00445: provvedimento 166579/2020", rows("N2", "N3", "N6", since=JAN_2021)
)

REGIMES_WITHOUT_CAP = Dated(
    "REGIMES_WITHOUT_CAP",
    "00460: specifiche tecniche 1.9, D.Lgs. 180/2024",
    rows("RF19", "RF20", since=APRIL_2025),
)

# The highest total of a simplified invoice, in euro.
SIMPLIFIED_CAP = Dated(
    "SIMPLIFIED_CAP",
    "00460: DPR 633/1972 art. 21-bis, DM 10/5/2019",
    (Row("100.00", None, date(2019, 5, 23)), Row("400.00", date(2019, 5, 24))),
)

ALL = (
    SELLER_IS_NOT_BUYER,
    SELLER_IS_BUYER,
    SELLER_ABROAD,
    SELLER_ITALIAN,
    BUYER_NEEDS_VAT_NUMBER,
    NO_ZERO_RATE,
    NATURE_BESIDE_RATE,
    GENERIC_NATURES,
    REGIMES_WITHOUT_CAP,
    SIMPLIFIED_CAP,
)
