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
    for source in entity.model_fields():
        try:
            kind_of(source)
        except TypeError as error:
            yield Error(str(error), id="core.E001")
            return
    yield from _unknown_names(entity)
    yield from _wrong_references(entity)


def _unknown_names(entity: Entity) -> Iterator[CheckMessage]:
    follows = tuple(name for name in entity.follows if name != "subject")
    named = {
        "title": entity.title,
        "subtitle": entity.subtitle,
        "columns": entity.columns,
        "search": entity.search,
        "exact": entity.exact,
        "counters": entity.counters,
        "read_only": entity.read_only,
        "parent": (entity.parent,) if entity.parent else (),
        "follows": follows,
        "sections": tuple(name for fields in entity.sections.values() for name in fields),
        "same": tuple(name for group in entity.same for name in group),
        "sort": tuple(part.lstrip("-") for part in entity.sort.split(",") if part),
    }
    for where, names in named.items():
        for name in names:
            if name not in entity.fields:
                text = f"{entity.key}: {where} names the field «{name}», which does not exist."
                yield Error(text, id="core.E002")
            elif where in ("parent", "follows") and entity.fields[name].kind != "ref":
                yield Error(f"{entity.key}: «{name}» in {where} is no reference.", id="core.E004")


def _wrong_references(entity: Entity) -> Iterator[CheckMessage]:
    for spec in entity.fields.values():
        try:
            if spec.to:
                entity_of(spec.to)
        except Refused:
            text = f"{entity.key}.{spec.name} points to {spec.to}, which is not registered."
            yield Error(text, id="core.E003")
