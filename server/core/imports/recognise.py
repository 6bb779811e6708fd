"""Who is here already: the record that a row of a file means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.access import fields_of, live, visible
from core.actor import Actor
from core.codec import to_wire
from core.entities import Entity, FieldSpec
from core.imports.duplicates import Index, Keys, Match, keys_of
from core.models import Workspace


class Recogniser:
    """Who is here already: the archive as the actor sees it, then every row that went before."""

    def __init__(self, actor: Actor, entity: Entity, specs: Mapping[str, FieldSpec]) -> None:
        self.entity = entity
        fields = fields_of(actor, entity)
        self.groups = [g for g in (entity.same or _usual_groups(entity)) if all(name in fields for name in g)]
        self.labels = {
            name: specs[name].label if name in specs else fields[name].label
            for g in self.groups
            for name in g
        }
        self.town = next((name for name in ("city", "municipality") if name in fields), "")
        self.province = "province" if "province" in fields else ""
        self.index = Index()
        self._load(actor)

    def __call__(self, number: int, values: Mapping[str, Any]) -> Match | None:
        keys = self._keys(values)
        found = self.index.find(keys)
        self.index.add(number, keys)
        return found

    def _load(self, actor: Actor) -> None:
        names = list(
            dict.fromkeys(
                [
                    *(n for g in self.groups for n in g),
                    *self.entity.title,
                    *filter(None, (self.town, self.province)),
                ]
            )
        )
        columns = [self.entity.fields[name].column for name in names]
        for id, *values in live(visible(actor, self.entity)).values_list("id", *columns).iterator():
            self.index.add(str(id), self._keys({n: to_wire(v) for n, v in zip(names, values, strict=True)}))

    def _keys(self, values: Mapping[str, Any]) -> Keys:
        title = title_of(self.entity, values)
        return keys_of(
            values,
            self.groups,
            self.labels,
            title,
            title,
            str(values.get(self.town) or ""),
            str(values.get(self.province) or ""),
        )


def _usual_groups(entity: Entity) -> list[tuple[str, ...]]:
    exact = [(name,) for name, spec in entity.fields.items() if spec.check in ("vat_number", "tax_code")]
    return [*exact, tuple(entity.title)]


def title_of(entity: Entity, values: Mapping[str, Any]) -> str:
    return " ".join(str(values.get(name) or "") for name in entity.title).strip()


def feed_position(actor: Actor) -> int:
    return int(Workspace.objects.values_list("seq", flat=True).get(pk=actor.workspace.pk))
