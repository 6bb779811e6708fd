"""A declared condition (core.condition) as one for the database: about the record alone, and nobody's rights enter."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from core import dates
from core.entities import Entity
from core.filters.operand import Operand, value_of
from core.filters.operators import OPERATORS
from core.filters.tree import Tree
from core.sql import Opposite, always, never

_NOBODY = UUID(int=0)
_OPPOSITES = {"is_not": "is", "not_in": "in", "has_not": "has", "not_empty": "empty"}


def declared_condition(entity: Entity, tree: Tree | None) -> Q:
    if not tree:
        return Q()
    if "and" in tree:
        return Q(always(), *(declared_condition(entity, part) for part in tree["and"]))
    if "or" in tree:
        return Q(never(), *(declared_condition(entity, part) for part in tree["or"]), _connector=Q.OR)
    if "not" in tree:
        return Q(Opposite(declared_condition(entity, tree["not"])))
    spec, op = entity.spec(tree["field"]), tree["op"]
    asked = Operand(spec, value_of(entity, spec), dates.today_in_rome(), _NOBODY)
    if op in _OPPOSITES:
        return Q(Opposite(OPERATORS[spec.kind][_OPPOSITES[op]](asked, tree.get("value"))))
    return Q(OPERATORS[spec.kind][op](asked, tree.get("value")))
