"""Mistakes in declarations, found at start and named."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, register

from core.condition import Tree, check
from core.entities import Entity, all_entities, entity_of, kind_of, parent_of
from core.errors import Refused


@register()
def check_entities(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [problem for entity in all_entities() for problem in problems(entity)]


def problems(entity: Entity) -> Iterator[CheckMessage]:
    """What is wrong with its declaration."""
    for source in entity.model_fields():
        try:
            kind_of(source)
        except TypeError as error:
            yield Error(str(error), id="core.E001")
            return
    yield from _unnamed(entity)
    yield from _unknown_names(entity)
    yield from _wrong_references(entity)
    yield from _wrong_documents(entity)
    yield from _wrong_due(entity)


def _unnamed(entity: Entity) -> Iterator[CheckMessage]:
    """What people read is Italian: an English name of the source must not get to them."""
    meta = entity.model._meta
    if "verbose_name" not in meta.original_attrs and entity.label == str(meta.verbose_name).capitalize():
        yield Error(
            f"{entity.key} has no name that people read.",
            hint='Say it in its model: class Meta: verbose_name = "..."',
            id="core.E011",
        )
    for source in entity.model_fields():
        if getattr(source, "_verbose_name", None) is None:
            yield Error(
                f"{entity.key}.{source.name} has no name that people read.",
                hint='Say it in its field: CharField("...") or, for a reference, verbose_name="..."',
                id="core.E011",
            )


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
                hint = (
                    "Unless told otherwise it is «name»: say title=(...) in its Entity."
                    if where == "title"
                    else None
                )
                yield Error(text, hint=hint, id="core.E002")
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
        yield from wrong_condition(entity, entity.frozen.filter, f"{entity.key}: frozen")
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


def _wrong_due(entity: Entity) -> Iterator[CheckMessage]:
    if due := entity.due:
        for name, kind in ((due.what, "text"), (due.on, "date")):
            if entity.kinds.get(name) != kind:
                yield Error(f"{entity.key}: due needs a {kind}, «{name}» is none.", id="core.E012")
        if due.where:
            yield from wrong_condition(entity, due.where, f"{entity.key}: due")


def wrong_condition(entity: Entity, tree: Tree, where: str) -> Iterator[CheckMessage]:
    try:
        check(tree, entity.kinds)
    except (ValueError, KeyError) as error:
        yield Error(f"{where}: {error}", id="core.E007")
