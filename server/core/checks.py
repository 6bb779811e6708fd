"""Mistakes in declarations, found at start and named."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register

from core.condition import Tree, check
from core.entities import Entity, all_entities, entity_of, kind_of, parent_of
from core.errors import Refused
from core.verbs import Command, all_commands


@register()
def check_entities(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [problem for entity in all_entities() for problem in _problems(entity)]


@register()
def check_commands(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [problem for command in all_commands() for problem in _wrong_acts(command)]


def _problems(entity: Entity) -> Iterator[CheckMessage]:
    for source in entity.model_fields():
        try:
            kind_of(source)
        except TypeError as error:
            yield Error(str(error), id="core.E001")
            return
    yield from _unknown_names(entity)
    yield from _wrong_references(entity)
    yield from _wrong_documents(entity)


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
            elif where in ("parent", "follows") and entity.fields[name].kind not in (
                ("ref", "link") if where == "follows" else ("ref",)
            ):
                yield Error(f"{entity.key}: «{name}» in {where} is no reference.", id="core.E004")


def _wrong_references(entity: Entity) -> Iterator[CheckMessage]:
    for spec in entity.fields.values():
        try:
            if spec.to:
                entity_of(spec.to)
        except Refused:
            text = f"{entity.key}.{spec.name} points to {spec.to}, which is not registered."
            yield Error(text, id="core.E003")


def _wrong_documents(entity: Entity) -> Iterator[CheckMessage]:
    """A chain of parents that ends, lines that go with their document, a condition that can be asked."""
    passed, above = {entity.key}, entity
    while above.parent in above.fields and above.fields[above.parent].to:
        if above.fields[above.parent].on_delete != "cascade":
            yield Error(f"{above.key}: a line goes with its document (CASCADE).", id="core.E005")
        above = parent_of(above)
        if above.key in passed:
            yield Error(f"{entity.key} is its own document.", id="core.E006")
            return
        passed.add(above.key)
    if entity.frozen:
        yield from _wrong_condition(entity, entity.frozen.filter, f"{entity.key}: frozen")
        for name in set(entity.frozen.free) - set(entity.fields):
            yield Error(f"{entity.key}: frozen leaves «{name}» free, which does not exist.", id="core.E002")
    if entity.window:
        if entity.parent:
            yield Error(f"{entity.key}: a line lies in the window of its document.", id="core.E009")
        if entity.kinds.get(entity.window.date) != "date":
            yield Error(
                f"{entity.key}: «{entity.window.date}» is no date to open a window on.", id="core.E009"
            )
        for name in set(entity.window.open) - set(entity.fields):
            yield Error(f"{entity.key}: window looks at «{name}», which does not exist.", id="core.E002")


def _wrong_condition(entity: Entity, tree: Tree, where: str) -> Iterator[CheckMessage]:
    try:
        check(tree, entity.kinds)
    except (ValueError, KeyError) as error:
        yield Error(f"{where}: {error}", id="core.E007")


def _wrong_acts(command: Command) -> Iterator[CheckMessage]:
    try:
        named = {name: entity_of(key) for name, key in command.of.items()}
    except Refused as error:
        yield Error(f"{command.name}: {error}", id="core.E003")
        return
    for name in {*command.of, *command.when, *command.seen}:
        if name not in command.arguments.model_fields or name not in named:
            yield Error(f"{command.name}: `of` says no entity for an argument «{name}».", id="core.E008")
            return
    for name, condition in command.when.items():
        yield from _wrong_condition(named[name], condition.filter, f"{command.name}: when {name}")
    for name, fields in command.seen.items():
        for field in set(fields) - set(named[name].fields):
            yield Error(f"{command.name}: «{field}» is no field of {command.of[name]}.", id="core.E002")
