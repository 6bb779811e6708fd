from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_type_hints
from uuid import UUID

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from core.actor import Actor
from core.errors import Malformed, Unknown
from core.rights import words


@dataclass(frozen=True)
class Command:
    """A registered act: its name on the wire, the function, the shape of its arguments."""

    name: str
    label: str
    function: Callable[..., None]
    arguments: type[BaseModel]

    def run(self, actor: Actor, args: Mapping[str, Any]) -> None:
        try:
            parsed = self.arguments.model_validate(args)
        except ValidationError as error:
            wrong = {
                str(detail["loc"][0]) if detail["loc"] else "": str(detail["type"])
                for detail in error.errors()
            }
            raise Malformed("Gli argomenti del comando non sono quelli previsti.", fields=wrong) from None
        self.function(actor, **{name: getattr(parsed, name) for name in type(parsed).model_fields})

    def records(self, args: Mapping[str, Any]) -> set[str]:
        """Ids that the arguments name: later operations on them depend on this one."""
        return {value for value in args.values() if isinstance(value, str) and _is_uuid(value)}


_registry: dict[str, Command] = {}


def command(label: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register `function(actor, **typed arguments)` as `<app>.<function>`. `label` is what a person reads in the palette."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        name = f"{function.__module__.split('.')[0]}.{function.__name__}"
        if name in _registry:
            raise ValueError(f"{name} is registered twice")
        _registry[name] = Command(name, label, function, _arguments(function, name))
        words.verbs.add(name)
        return function

    return register


def command_of(name: str) -> Command:
    try:
        return _registry[name]
    except KeyError:
        raise Unknown("command", name) from None


def all_commands() -> Sequence[Command]:
    return tuple(_registry[name] for name in sorted(_registry))


def _arguments(function: Callable[..., None], name: str) -> type[BaseModel]:
    hints = get_type_hints(function)
    fields: dict[str, Any] = {
        parameter.name: (
            hints[parameter.name],
            ... if parameter.default is inspect.Parameter.empty else parameter.default,
        )
        for parameter in list(inspect.signature(function).parameters.values())[1:]
    }
    return create_model(name, __config__=ConfigDict(extra="forbid"), **fields)


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
