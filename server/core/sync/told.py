"""Answers never tell of fields that do not exist for whoever gets them: not what stood in one, nor that it is there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.access import hidden_everywhere
from core.actor import Actor
from core.errors import Invalid, Refused
from core.sync.wire import Receipt

_GENERIC = "Questi valori non possono stare insieme."


def without_hidden(actor: Actor, op: Mapping[str, Any], error: Refused) -> Refused:
    """A rule may find fault with a field that the author cannot see: they hear that it does not go, not why."""
    hidden = hidden_everywhere(actor).get(str(op.get("entity")), frozenset())
    fields = error.data.get("fields")
    if not isinstance(error, Invalid) or not isinstance(fields, dict) or hidden.isdisjoint(fields):
        return error
    seen = {name: text for name, text in fields.items() if name not in hidden}
    return Invalid({**seen, "": _GENERIC})


def seen_today(actor: Actor, receipt: Receipt) -> Receipt:
    """A receipt is the same for ever, but for values of fields that its author may read no more."""
    found = receipt["data"].get("conflicts")
    if not found or not (hidden := hidden_everywhere(actor)):
        return receipt
    seen = [each for each in found if each.get("field") not in hidden.get(each.get("entity"), ())]
    return {**receipt, "data": {**receipt["data"], "conflicts": seen}}
