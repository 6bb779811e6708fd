"""A filter as it comes: from strangers, so it has its limits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from core.errors import Refused

MAX_BYTES = 100_000
MAX_DEPTH = 30
MAX_LEAVES = 500
# Conditions on related records: each is a search in another table.
MAX_RELATED = 40
MAX_STEPS = 2
MAX_MEMBERS = 5_000
MAX_LIKE = 1_000
Tree = Mapping[str, Any]


class BadValue(Refused):
    code = "bad_value"

    def __init__(
        self, message: str = "Il valore del filtro non va bene per questo campo.", **data: Any
    ) -> None:
        super().__init__(message, **data)


def read_filter(text: str) -> Tree | None:
    """The filter of an address. Raises BadValue."""
    if not text.strip():
        return None
    if len(text) > MAX_BYTES:
        raise BadValue("Il filtro è troppo lungo.")
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue("Il filtro non è scritto bene: serve JSON.") from None
    if not isinstance(tree, dict):
        raise BadValue("Il filtro non è scritto bene.")
    return tree
