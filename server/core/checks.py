"""Mistakes in declarations, found at start and named."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register

from core.entities import Entity, all_entities, entity_of, kind_of
from core.errors import Refused


@register()
def check_entities(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [problem for entity in all_entities() for problem in _problems(entity)]


def _problems(entity: Entity) -> Iterator[CheckMessage]:
    for source in entity._model_fields():
        try:
            kind_of(source)
        except TypeError as error:
            yield Error(str(error), id="core.E001")
            return
    named = {
        "title": entity.title, "subtitle": entity.subtitle, "columns": entity.columns, "search": entity.search, "exact": entity.exact,
        "counters": entity.counters, "read_only": entity.read_only, "parent": (entity.parent,) if entity.parent else (),
        "follows": tuple(name for name in entity.follows if name != "subject"),
        "sections": tuple(name for fields in entity.sections.values() for name in fields),
        "same": tuple(name for group in entity.same for name in group),
        "sort": tuple(part.lstrip("-") for part in entity.sort.split(",") if part),
    }  # fmt: skip
    for where, names in named.items():
        for name in names:
            if name not in entity.fields:
                yield Error(
                    f"{entity.key}: {where} names the field «{name}», which does not exist.", id="core.E002"
                )
    for spec in entity.fields.values():
        if spec.to:
            try:
                entity_of(spec.to)
            except Refused:
                yield Error(
                    f"{entity.key}.{spec.name} points to {spec.to}, which is not registered.", id="core.E003"
                )
    for name in (entity.parent, *entity.follows):
        if name and name != "subject" and entity.fields.get(name) and entity.fields[name].kind != "ref":
            yield Error(f"{entity.key}: «{name}» in parent or follows is no reference.", id="core.E004")
