"""The declarations as TypeScript, so that a renamed field fails in the browser's build and not at a customer's.

The product's in one file; an app outside the product has one of its own, which only the builds that name it load."""

from __future__ import annotations

import json
import types
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

from django.apps import apps
from django.conf import settings

from core.bottom_up import floor_of, steps
from core.codec import to_wire
from core.entities import Entity, FieldSpec, all_entities, children_of, document_of, uses_of
from core.models import SYSTEM_FIELDS
from core.scopes import all_scopes
from core.sync.upgrade import SCHEMA
from core.verbs import Command, all_commands

FOLDER = Path(settings.BASE_DIR).parent / "web" / "src" / "generated"
HEAD = "// Written by `manage.py generate_types` from the server's declarations. Do not edit: a test compares it."

_TYPES = {
    "text": "string",
    "longtext": "string",
    "email": "string",
    "phone": "string",
    "url": "string",
    "choice": "string",
    "integer": "number | null",
    "decimal": "string | null",
    "money": "string | null",
    "quantity": "string | null",
    "percent": "string | null",
    "duration": "number | null",
    "time": "string | null",
    "file": "string",
    "number": "string",
    "boolean": "boolean",
    "date": "string | null",
    "datetime": "string | null",
    "choices": "readonly string[]",
    "refs": "readonly string[]",
    "ref": "string | null",
    "link": "string | null",
    "json": "unknown",
}


def generated() -> dict[Path, str]:
    """Every file with its content."""
    outside = _outside()
    product = [entity for entity in all_entities() if _app(entity.key) not in outside]
    acts = [command for command in all_commands() if _app(command.name) not in outside]
    return {
        FOLDER / "entities.ts": _product(product, acts),
        **{FOLDER / "apps" / f"{app}.ts": _app_outside(app) for app in sorted(outside)},
    }


def _outside() -> set[str]:
    """Labels of the installed apps that are not the product's."""
    return {config.label for config in apps.get_app_configs() if not getattr(config, "in_product", True)}


def _app(name: str) -> str:
    return name.split(".", maxsplit=1)[0]


def _product(entities: list[Entity], commands: list[Command]) -> str:
    return _joined(
        HEAD,
        'import type { CommandMeta, EntityMeta, Row } from "../model/meta";',
        "",
        f"export const SCHEMA = {SCHEMA};",
        "",
        *(line for entity in entities for line in _interface(entity)),
        *_rows("export interface ProductRows", entities),
        "",
        *_commands("export interface ProductCommands", commands),
        "",
        "/* eslint-disable @typescript-eslint/no-empty-object-type -- apps outside the product (apps/) add to these two */",
        "export interface Rows extends ProductRows {}",
        "export interface Commands extends ProductCommands {}",
        "",
        "export type EntityKey = keyof Rows;",
        "",
        *_acts("export const commands: Readonly<Record<keyof ProductCommands, CommandMeta>> =", commands),
        "",
        _scopes(_installed() - _outside()),
        "",
        *_metas("export const entities: Readonly<Record<keyof ProductRows, EntityMeta>> =", entities),
    )


def _app_outside(app: str) -> str:
    entities = [entity for entity in all_entities() if _app(entity.key) == app]
    commands = [command for command in all_commands() if _app(command.name) == app]
    around = {
        entity.key: found
        for entity in all_entities()
        if _app(entity.key) not in _outside() and any((found := _around(entity, {app})).values())
    }
    return _joined(
        HEAD,
        'import type { CommandMeta, EntityMeta, Row } from "../../model/meta";',
        "",
        *(line for entity in entities for line in _interface(entity)),
        'declare module "../entities" {',
        *("  " + line for line in _rows("interface Rows", entities)),
        *("  " + line for line in _commands("interface Commands", commands)),
        "}",
        "",
        *_acts("export const commands: Readonly<Record<string, CommandMeta>> =", commands),
        "",
        _scopes({app}),
        "",
        *_metas("export const entities: Readonly<Record<string, EntityMeta>> =", entities),
        "",
        "/** What of this app names records of the product's entities. */",
        'export const around: Readonly<Record<string, Pick<EntityMeta, "children" | "uses">>> = '
        + json.dumps(around, ensure_ascii=False, indent=2)
        + ";",
    )


def _joined(*lines: str) -> str:
    return "\n".join([*lines, ""])


def _rows(head: str, entities: list[Entity]) -> list[str]:
    return [head + " {", *(f'  "{entity.key}": {type_name(entity)};' for entity in entities), "}"]


def _commands(head: str, commands: list[Command]) -> list[str]:
    return [head + " {", *(f'  "{command.name}": {_arguments(command)};' for command in commands), "}"]


def _acts(head: str, commands: list[Command]) -> list[str]:
    return [
        head + " {",
        *(f'  "{command.name}": {_literal(command_meta(command), 1)},' for command in commands),
        "};",
    ]


def _metas(head: str, entities: list[Entity]) -> list[str]:
    return [
        head + " {",
        *(f'  "{entity.key}": {_literal(meta(entity), 1)},' for entity in entities),
        "};",
    ]


def _scopes(of: set[str]) -> str:
    """What a group's rights may say besides the ladder, in Italian."""
    labels = {found.name: found.label for found in all_scopes() if _app(found.rows.__module__) in of}
    return f"export const scopeLabels: Readonly<Record<string, string>> = {_literal(labels, 1)};"


def type_name(entity: Entity) -> str:
    return entity.key.split(".")[0].capitalize() + entity.model.__name__


def meta(entity: Entity) -> dict[str, Any]:
    """EntityMeta of web/src/model/meta.ts."""
    own = tuple(name for name in entity.fields if name not in SYSTEM_FIELDS)
    sections = entity.sections or {entity.label: own}
    return {
        "key": entity.key,
        "label": entity.label,
        "plural": entity.plural,
        "area": entity.area,
        "icon": entity.icon,
        "help": entity.help,
        "title": entity.title,
        "subtitle": entity.subtitle,
        "columns": entity.columns or own[:6],
        "sort": entity.sort,
        "sections": [{"label": label, "fields": fields} for label, fields in sections.items()],
        "search": entity.search,
        "fields": {name: _field(spec) for name, spec in entity.fields.items()},
        **_around(entity, {_app(entity.key)} | (_installed() - _outside())),
        "parent": entity.parent,
        "frozen": entity.frozen and asdict(entity.frozen),
        "window": document_of(entity).window is not None,
        "owned": entity.owned,
        "hidden": entity.hidden,
        "same": entity.same,
        "quick": [{"label": quick.label, "filter": quick.filter} for quick in entity.quick],
        **_derived(entity),
        **({"due": asdict(entity.due)} if entity.due else {}),
    }


def _derived(entity: Entity) -> dict[str, Any]:
    """Nothing for the many entities that have none."""
    rules: list[dict[str, Any]] = []
    summaries: list[dict[str, Any]] = []
    for step in steps():
        if step.entity is not entity:
            continue
        if step.derived:
            lines = {name: vars(lines) for name, lines in step.lines.items()}
            rule = {"rule": step.derived.name, "fields": step.fields, "reads": step.reads, "lines": lines}
            rules.append(rule | {"floor": floor_of(step)})
        for each in step.summaries:
            (of, by), floor = each.of, floor_of(step)
            told = {"field": each.field, "entity": of, "by": by, "how": each.how, "value": each.value}
            summaries.append(told | {"where": each.where, "floor": floor})
    return {name: found for name, found in (("derived", rules), ("summaries", summaries)) if found}


def command_meta(command: Command) -> dict[str, Any]:
    """CommandMeta of web/src/model/meta.ts."""
    return {
        "label": command.label,
        "of": command.of,
        "when": {name: asdict(condition) for name, condition in command.when.items()},
        "seen": command.seen,
        "undo": command.undo if isinstance(command.undo, str) else True,
    }


def _around(entity: Entity, of: set[str]) -> dict[str, list[dict[str, Any]]]:
    """What of these apps names the entity's records."""
    children = [
        {"entity": child.key, "field": spec.name, "label": child.plural, "lines": child.parent == spec.name}
        for child, spec in children_of(entity)
        if _app(child.key) in of
    ]
    uses = [
        {"entity": user.key, "field": spec.name, "onDelete": spec.on_delete}
        for user, spec in uses_of(entity)
        if _app(user.key) in of and spec.kind == "ref"
    ]
    return {"children": children, "uses": uses}


def _installed() -> set[str]:
    return {config.label for config in apps.get_app_configs()}


def _field(spec: FieldSpec) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": spec.name,
        "label": spec.label,
        "kind": spec.kind,
        "required": spec.required,
        "merge": spec.merge,
        "readOnly": spec.read_only,
    }
    optional: Mapping[str, Any] = {
        "help": spec.help,
        "maxLength": spec.max_length,
        "decimals": spec.decimals,
        "choices": spec.choices,
        "to": spec.to,
        # Of a reference the record that it names says it (uses); a link may name any.
        "onDelete": spec.on_delete if spec.kind == "link" and spec.on_delete != "let_go" else "",
        "check": spec.check,
        "initial": to_wire(spec.initial),
    }
    return found | {name: value for name, value in optional.items() if value not in (None, "", (), [], {})}


def _interface(entity: Entity) -> list[str]:
    return [
        f"export interface {type_name(entity)} extends Row {{",
        *(f"  readonly {spec.name}: {_type_of(spec)};" for spec in entity.fields.values()),
        "}",
        "",
    ]


def _type_of(spec: FieldSpec) -> str:
    if spec.kind == "choice" and spec.choices:
        return " | ".join(
            json.dumps(value, ensure_ascii=False) for value in ["", *(value for value, _ in spec.choices)]
        )
    return _TYPES[spec.kind]


def _arguments(command: Command) -> str:
    fields = command.arguments.model_fields.items()
    if not fields:
        return "Readonly<Record<string, never>>"
    named = (
        f"{name}{'' if field.is_required() else '?'}: {_argument(field.annotation)}" for name, field in fields
    )
    return "{ " + "; ".join(named) + " }"


def _argument(hint: Any) -> str:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return " | ".join(dict.fromkeys(map(_argument, inner)))
    if origin is list:
        return f"readonly ({_argument(inner[0])})[]"
    if origin is dict:
        return "Readonly<Record<string, unknown>>"
    if origin is Literal:
        return " | ".join(json.dumps(value) for value in inner)
    simple: dict[Any, str] = {
        str: "string",
        UUID: "string",
        date: "string",
        datetime: "string",
        Decimal: "string",
        int: "number",
        bool: "boolean",
        type(None): "null",
    }
    return simple[hint]


def _literal(value: Any, depth: int) -> str:
    """JSON, one field of an entity a line: what a reader of the diff wants."""
    if not isinstance(value, dict) or depth > 2:
        return json.dumps(value, ensure_ascii=False)
    pad = "  " * (depth + 1)
    inner = [f"{pad}{json.dumps(key)}: {_literal(item, depth + 1)}," for key, item in value.items()]
    return "\n".join(["{", *inner, "  " * depth + "}"])
