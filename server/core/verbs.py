"""The registry of acts: what may be asked by name, of which records, when, and whether it can be taken back."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Literal, get_type_hints

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from core.condition import Condition
from core.errors import Malformed, Unknown
from core.rights import words

Act = Callable[..., None]


class Undo(Enum):
    PUT_BACK = "put back"


# What the act changed is put back, read-only fields too, if all of it still stands as the act left it.
PUT_BACK: Final = Undo.PUT_BACK
NO_WAY_BACK = "Questo comando non si può annullare."
# How an act is taken back: see PUT_BACK; a function of the same arguments; or an Italian sentence why it cannot be.
WayBack = Literal[Undo.PUT_BACK] | Act | str
Touches = Callable[[Mapping[str, Any]], Iterable[tuple[str, Any]]]


@dataclass(frozen=True)
class Command:
    """A registered act: its name on the wire, the function, the shape of its arguments."""

    name: str
    label: str
    function: Act
    arguments: type[BaseModel]
    # By argument: the entity that its id names, what must hold of that record, the fields that the person had seen.
    of: Mapping[str, str]
    when: Mapping[str, Condition]
    seen: Mapping[str, tuple[str, ...]]
    undo: WayBack
    # It reads in the history what was done: all that came before it in its request is written there first.
    looks_back: bool
    # (entity, id) of records that it touches and its arguments do not name.
    touches: Touches | None

    def parsed(self, args: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments as the function takes them. Raises Malformed."""
        try:
            parsed = self.arguments.model_validate(args)
        except ValidationError as error:
            wrong = {
                str(detail["loc"][0]) if detail["loc"] else "": str(detail["type"])
                for detail in error.errors()
            }
            raise Malformed("Gli argomenti del comando non sono quelli previsti.", fields=wrong) from None
        return {name: getattr(parsed, name) for name in type(parsed).model_fields}

    def named(self, args: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """(entity, id) of the records that the arguments name or mean, as far as it is declared."""
        yield from self.touches(args) if self.touches else ()
        for name, key in self.of.items():
            ids = args.get(name)
            for id in ids if isinstance(ids, list) else [ids]:
                if id is not None:
                    yield key, id


_registry: dict[str, Command] = {}


def command(
    label: str,
    *,
    of: Mapping[str, str] | None = None,
    when: Mapping[str, Condition] | None = None,
    seen: Mapping[str, tuple[str, ...]] | None = None,
    undo: WayBack = NO_WAY_BACK,
    looks_back: bool = False,
    touches: Touches | None = None,
) -> Callable[[Act], Act]:
    """Register `function(actor, **typed arguments)` as `<app>.<function>`. `label` is what a person reads in the palette."""

    def register(function: Act) -> Act:
        name = f"{function.__module__.split('.')[0]}.{function.__name__}"
        if name in _registry:
            raise ValueError(f"{name} is registered twice")
        arguments = _arguments(function, name)
        _registry[name] = Command(
            name, label, function, arguments, of or {}, when or {}, seen or {}, undo, looks_back, touches
        )
        words.verbs.add(name)
        return function

    return register


def command_of(name: str) -> Command:
    try:
        return _registry[name]
    except KeyError:
        raise Unknown("command", name) from None


def command_for(function: Act) -> Command | None:
    return next((command for command in _registry.values() if command.function is function), None)


def all_commands() -> Sequence[Command]:
    return tuple(_registry[name] for name in sorted(_registry))


def _arguments(function: Act, name: str) -> type[BaseModel]:
    hints = get_type_hints(function)
    fields: dict[str, Any] = {
        parameter.name: (
            hints[parameter.name],
            ... if parameter.default is inspect.Parameter.empty else parameter.default,
        )
        for parameter in list(inspect.signature(function).parameters.values())[1:]
    }
    return create_model(name, __config__=ConfigDict(extra="forbid"), **fields)
