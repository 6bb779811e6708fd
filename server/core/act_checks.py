"""Mistakes in the declarations of acts, found at start and named."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register

from core.checks import wrong_condition
from core.entities import entity_of
from core.errors import Refused
from core.verbs import Command, all_commands


@register()
def check_commands(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [problem for command in all_commands() for problem in _wrong_acts(command)]


@register()
def check_acts_are_loaded(app_configs: Any, **kwargs: Any) -> Iterable[CheckMessage]:
    return [
        Error(
            f"{config.name}/commands/{path.name} is imported by nobody: its acts do not exist.",
            hint=f"Name it in {config.name}/commands/__init__.py: from {config.name}.commands import {path.stem}",
            id="core.E010",
        )
        for config in apps.get_app_configs()
        for path in sorted((Path(config.path) / "commands").glob("[!_]*.py"))
        if f"{config.name}.commands.{path.stem}" not in sys.modules
    ]


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
        yield from wrong_condition(named[name], condition.filter, f"{command.name}: when {name}")
    for name, fields in command.seen.items():
        for field in set(fields) - set(named[name].fields):
            yield Error(f"{command.name}: «{field}» is no field of {command.of[name]}.", id="core.E002")
