"""Which operators a kind of field knows: what is not here does not exist."""

from __future__ import annotations

from core.filters.days import (
    after,
    before,
    day_empty,
    day_is,
    days_between,
    in_last,
    in_next,
    in_period,
)
from core.filters.members import (
    choice_in,
    choice_is,
    data_empty,
    is_me,
    link_in,
    link_is,
    link_of,
    ref_in,
    ref_is,
    set_empty,
    set_has,
    set_has_all,
    set_has_any,
    set_me,
)
from core.filters.operand import Build
from core.filters.times import time_between, time_compared
from core.filters.words import (
    compared,
    flag_is,
    missing,
    number_between,
    text_contains,
    text_empty,
    text_is,
    text_starts,
)

_TEXT: dict[str, Build] = {
    "is": text_is, "contains": text_contains, "starts": text_starts, "empty": text_empty,
}  # fmt: skip

_NUMBER: dict[str, Build] = {
    "is": compared("="), "lt": compared("<"), "le": compared("<="), "gt": compared(">"), "ge": compared(">="),
    "between": number_between, "empty": missing,
}  # fmt: skip

_DAYS: dict[str, Build] = {
    "is": day_is, "before": before, "after": after, "between": days_between, "last": in_last, "next": in_next,
    "this": in_period(0), "previous": in_period(-1), "following": in_period(1), "empty": day_empty,
}  # fmt: skip

_TIME: dict[str, Build] = {
    "is": time_compared("="), "before": time_compared("<"), "after": time_compared(">"), "between": time_between,
    "empty": text_empty,
}  # fmt: skip

_SET: dict[str, Build] = {
    "has": set_has, "has_any": set_has_any, "has_all": set_has_all, "empty": set_empty, "me": set_me,
}  # fmt: skip

_LINK: dict[str, Build] = {"is": link_is, "in": link_in, "of": link_of, "empty": missing}

_REF: dict[str, Build] = {"is": ref_is, "in": ref_in, "empty": missing, "me": is_me}

OPERATORS: dict[str, dict[str, Build]] = {
    "text": _TEXT, "longtext": _TEXT, "email": _TEXT, "phone": _TEXT, "url": _TEXT, "integer": _NUMBER, "decimal": _NUMBER,
    "boolean": {"is": flag_is}, "date": _DAYS, "datetime": _DAYS,
    "choice": {"is": choice_is, "in": choice_in, "empty": text_empty}, "choices": _SET, "refs": _SET, "ref": _REF,
    "money": _NUMBER, "quantity": _NUMBER, "percent": _NUMBER, "duration": _NUMBER, "time": _TIME,
    "number": _TEXT, "file": {"is": text_is, "empty": text_empty}, "link": _LINK,
    "id": {"is": ref_is, "in": ref_in, "empty": missing}, "json": {"empty": data_empty},
}  # fmt: skip
