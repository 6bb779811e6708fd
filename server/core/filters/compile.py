"""The filter language of docs/protocol.md, section 7, as a condition for the database.

The tree comes from strangers. A field is looked up in what the entity declares and an operator in a table of ours: no
name of theirs ever reaches the ORM, no value ever the SQL text. vectors/filters.json says what every operator means.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import (
    Expression,
    F,
    Q,
    QuerySet,
    Subquery,
    TextField,
    UUIDField,
)
from django.db.models.functions import Cast

from core import dates
from core.access import fields_of, live, visible
from core.actor import Actor
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Unknown
from core.filters.operand import custom_fields, operand
from core.filters.operators import OPERATORS
from core.filters.tree import (
    MAX_DEPTH,
    MAX_LEAVES,
    MAX_RELATED,
    MAX_STEPS,
    BadValue,
    Tree,
)
from core.sql import Opposite, Test, always, never


def condition(actor: Actor, entity: Entity, tree: Tree | None, today: date | None = None) -> Q:
    """What holds for the rows that the tree describes. Raises Unknown (field, operator) and BadValue."""
    if not tree:
        return Q()
    return Compiler(actor, today or dates.today_in_rome()).node(entity, tree, 0)


@dataclass
class Compiler:
    actor: Actor
    today: date
    leaves: int = 0
    related: int = 0
    own_fields: dict[str, dict[str, FieldSpec]] = field(default_factory=dict)

    def node(self, entity: Entity, tree: Any, depth: int) -> Q:
        if depth > MAX_DEPTH:
            raise BadValue("Il filtro è annidato troppo in profondità.")
        if not isinstance(tree, Mapping):
            raise BadValue("Il filtro non è scritto bene.")
        if "and" in tree or "or" in tree:
            return self._group(entity, "and" if "and" in tree else "or", tree, depth)
        if "not" in tree:
            inner = tree["not"]
            if (
                isinstance(inner, Mapping) and "not" in inner
            ):  # SQLite's parser has room for some 25 of them, one in another
                return self.node(entity, inner["not"], depth + 2)
            return Q(Opposite(self.node(entity, inner, depth + 1)))
        self.leaves += 1
        if self.leaves > MAX_LEAVES:
            raise BadValue("Il filtro ha troppe condizioni.")
        name, op = tree.get("field"), tree.get("op")
        if not isinstance(name, str) or not isinstance(op, str):
            raise BadValue("Il filtro non è scritto bene.")
        return Q(self._leaf(entity, name.split("."), op, tree.get("value"), MAX_STEPS))

    def _group(self, entity: Entity, joint: str, tree: Tree, depth: int) -> Q:
        parts = tree[joint]
        if not isinstance(parts, list):
            raise BadValue("Il filtro non è scritto bene.")
        found = [self.node(entity, part, depth + 1) for part in parts]
        if not found:
            return Q(always() if joint == "and" else never())
        return Q(*found, _connector=Q.AND if joint == "and" else Q.OR)

    def _leaf(self, entity: Entity, path: Sequence[str], op: str, value: Any, steps: int) -> Expression:
        # "is not" is the exact opposite of "is": a missing value, or a missing related record, is not Rome either.
        if op in _OPPOSITES:
            return Opposite(self._leaf(entity, path, _OPPOSITES[op], value, steps))
        name, rest = path[0], path[1:]
        if name == "custom" and rest:
            return self._test(entity, self._own_field(entity, ".".join(rest)), op, value)
        if name == "id" and not rest:
            return self._test(entity, _ID, op, value)
        spec = fields_of(self.actor, entity).get(name)
        if spec is None:
            raise Unknown("field", ".".join(path))
        if rest:
            return self._through(entity, spec, rest, op, value, steps)
        return self._test(entity, spec, op, value)

    def _own_field(self, entity: Entity, key: str) -> FieldSpec:
        if entity.key not in self.own_fields:
            self.own_fields[entity.key] = custom_fields(self.actor, entity)
        spec = self.own_fields[entity.key].get(f"custom.{key}")
        if spec is None:
            raise Unknown("field", f"custom.{key}")
        return spec

    def _through(
        self, entity: Entity, spec: FieldSpec, rest: Sequence[str], op: str, value: Any, steps: int
    ) -> Expression:
        """A field of the record that a reference names: only what the actor may see of it counts."""
        self.related += 1
        if not spec.to or spec.kind not in ("ref", "refs") or not steps:
            raise Unknown("field", ".".join((spec.name, *rest)))
        if self.related > MAX_RELATED:
            raise BadValue("Il filtro guarda troppe schede collegate.")
        target = entity_of(spec.to)
        if op == "empty":  # nobody at the other end with something in it
            inner: Expression = Opposite(self._leaf(target, rest, "empty", value, steps - 1))
        else:
            inner = self._leaf(target, rest, op, value, steps - 1)
        seen: QuerySet[Any] = live(visible(self.actor, target)).filter(Q(inner))
        if spec.kind == "ref":
            found: Expression = Test("{} IN {}", F(spec.column), Subquery(seen.order_by().values("pk")))
        else:
            ids = seen.order_by().annotate(as_text=Cast("pk", TextField())).values("as_text")
            found = Test(
                "EXISTS (SELECT 1 FROM json_each(coalesce({}, '[]')) WHERE replace(value, '-', '') IN {})",
                F(spec.column),
                Subquery(ids),
                postgres="EXISTS (SELECT 1 FROM jsonb_array_elements_text(coalesce({}, '[]')) AS member WHERE member IN {})",
            )
        return Opposite(found) if op == "empty" else found

    def _test(self, entity: Entity, spec: FieldSpec, op: str, value: Any) -> Expression:
        kind: str = spec.kind
        if kind == "text" and not spec.is_custom:
            source = entity.model._meta.get_field(spec.name)
            kind = "id" if isinstance(source, UUIDField) else kind
        tests = OPERATORS[kind]
        if op not in tests:
            raise Unknown("operator", op)
        return tests[op](operand(self.actor, entity, spec, self.today), value)


_ID = FieldSpec("id", "Identificativo", "text")


_OPPOSITES = {
    "is_not": "is", "not_contains": "contains", "not_in": "in", "has_not": "has", "not_of": "of", "not_empty": "empty",
}  # fmt: skip
