"""Values, as the operators want them. Raises BadValue."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from core import dates
from core.codec import is_storable
from core.filters.tree import MAX_MEMBERS, BadValue
from core.links import link_to, parts_of


def text_of(value: Any) -> str:
    if not isinstance(value, str) or not is_storable(value):
        raise BadValue
    return value


def number_of(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise BadValue
    text = format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,20})?", text):
        raise BadValue
    return text


def day_of(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise BadValue
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise BadValue from None


def pair_of(value: Any) -> tuple[Any, Any]:
    if not isinstance(value, list) or len(value) != 2:
        raise BadValue
    return value[0], value[1]


def members_of(value: Any) -> list[str]:
    if not isinstance(value, list) or len(value) > MAX_MEMBERS:
        raise BadValue
    return [text_of(member) for member in value]


def identifier_of(value: Any) -> UUID:
    try:
        return UUID(text_of(value))
    except ValueError:
        raise BadValue from None


def link_text(value: Any) -> str:
    try:
        return link_to(*parts_of(text_of(value)))
    except ValueError:
        raise BadValue from None


def span_of(value: Any) -> tuple[int, dates.Unit]:
    n, unit = (value.get("n"), value.get("unit")) if isinstance(value, Mapping) else (None, None)
    if not isinstance(n, int) or isinstance(n, bool) or not 1 <= n <= 10_000:
        raise BadValue
    if unit not in ("day", "week", "month", "year"):
        raise BadValue
    return n, unit


def unit_of_time(value: Any) -> dates.Unit:
    if not isinstance(value, str) or value not in dates.UNITS:
        raise BadValue
    return value
