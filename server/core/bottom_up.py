"""All declarations of derived values in the order in which they can be worked out, and who must be when something changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from inspect import signature

from core import condition
from core.derived import Derived, Lines, Summary
from core.entities import Entity, FieldSpec, all_entities, entity_of

Declaration = Derived | Summary
# A field of an entity.
Place = tuple[str, str]
_from_above: dict[str, list[Declaration]] = defaultdict(list)


def derives(key: str, *declarations: Declaration) -> None:
    """Derived values of an entity of an app below: `derives("parties.account", Summary("open_tickets", ...))`."""
    _from_above[key] += declarations
    steps.cache_clear()
    triggers.cache_clear()


@dataclass(frozen=True, eq=False)
class Step:
    """A rule, or all summaries of one kind of record: what is worked out in one go."""

    entity: Entity
    fields: tuple[str, ...]
    reads: tuple[str, ...]
    lines: Mapping[str, Lines]
    derived: Derived | None = None
    summaries: tuple[Summary, ...] = ()

    @property
    def needs(self) -> set[Place]:
        below = {(lines.entity, name) for lines in self.lines.values() for name in lines.reads}
        return below | {(self.entity.key, name) for name in self.reads}


@dataclass(frozen=True)
class Trigger:
    """What of an entity moves a step: of the record itself (`by` is ""), or of the one that its reference names."""

    step: int
    by: str
    reads: frozenset[str]


@cache
def steps() -> Sequence[Step]:
    """Bottom-up. Raises ValueError for a declaration that cannot hold: a circle, a field that people write."""
    found = [step for entity in all_entities() for step in _steps_of(entity)]
    makers: dict[Place, Step] = {}
    for step in found:
        _check(step)
        for name in step.fields:
            if makers.setdefault((step.entity.key, name), step) is not step:
                raise ValueError(f"{step.entity.key}.{name} is derived twice")
    graph = {step: [makers[place] for place in sorted(step.needs) if place in makers] for step in found}
    try:
        return tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        round_trip = ", ".join(f"{step.entity.key}.{step.fields[0]}" for step in error.args[1])
        raise ValueError(f"derived values in a circle: {round_trip}") from None


@cache
def triggers() -> Mapping[str, Sequence[Trigger]]:
    """By entity: whom a change of one of its records concerns."""
    found: dict[str, list[Trigger]] = defaultdict(list)
    for place, step in enumerate(steps()):
        found[step.entity.key].append(Trigger(place, "", frozenset(step.reads)))
        for lines in step.lines.values():
            found[lines.entity].append(Trigger(place, lines.by, frozenset(lines.reads)))
    return found


def floor_of(step: Step) -> int:
    """How many floors of other steps it stands on: the device works them out from 0 upwards."""
    makers = {(each.entity.key, name): each for each in steps() for name in each.fields}
    return max((floor_of(makers[place]) + 1 for place in step.needs if place in makers), default=0)


def declared(entity: Entity) -> Sequence[Declaration]:
    return (*entity.derived, *_from_above[entity.key])


def _steps_of(entity: Entity) -> Iterator[Step]:
    kinds: dict[tuple[str, str], list[Summary]] = defaultdict(list)
    for each in declared(entity):
        if isinstance(each, Summary):
            kinds[each.of].append(each)
        else:
            yield Step(entity, each.fields, each.reads, each.lines, derived=each)
    for (of, by), summaries in kinds.items():
        reads = {name for each in summaries for name in _asked(each)}
        lines = {"of": Lines(of, by, tuple(sorted(reads)))}
        yield Step(entity, tuple(each.field for each in summaries), (), lines, summaries=tuple(summaries))


def _asked(summary: Summary) -> set[str]:
    asked = condition.fields_of(summary.where) if summary.where else set()
    return asked | ({summary.value} - {""})


def _check(step: Step) -> None:
    entity = step.entity
    for name in step.fields:
        if not _field(step, entity, name).read_only:
            raise ValueError(f"{entity.key}.{name} is derived: it must be read-only")
        if name in entity.sight_fields:
            raise ValueError(f"{entity.key}.{name} is derived: it cannot decide who sees the record")
    for name in step.reads:
        _field(step, entity, name)
    for lines in step.lines.values():
        below = entity_of(lines.entity)
        by = _field(step, below, lines.by)
        if by.kind != "ref" or by.to != entity.key:
            raise ValueError(f"{below.key}.{lines.by} does not name a {entity.key}")
        for name in lines.reads:
            _field(step, below, name)
    for summary in step.summaries:
        _check_summary(summary)
    if step.derived:
        _check_rule(step.derived, entity)


def _field(step: Step, entity: Entity, name: str) -> FieldSpec:
    if name not in entity.fields:
        raise ValueError(
            f"{step.entity.key}: what works out {', '.join(step.fields)} names «{name}», which {entity.key} does not have"
        )
    return entity.fields[name]


def _check_rule(derived: Derived, entity: Entity) -> None:
    try:
        signature(derived.rule).bind({}, **derived.lines)
    except TypeError as error:
        raise ValueError(
            f"{entity.key}: {derived.name} is no rule of (record, {', '.join(derived.lines) or 'no lines'}): {error}"
        ) from None


def _check_summary(summary: Summary) -> None:
    below = entity_of(summary.of[0])
    if summary.where:
        condition.check(summary.where, {name: spec.kind for name, spec in below.fields.items()})
    if (summary.how == "count") == bool(summary.value):
        raise ValueError(f"the summary {summary.field} needs a value to look at, unless it counts")
    if summary.how == "latest" and below.spec(summary.value).kind not in ("date", "datetime"):
        raise ValueError(f"the summary {summary.field} asks for the latest of what is no day")
