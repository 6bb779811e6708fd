"""What a record looks like to programs: a typed model of each entity, for the description of the API."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from ninja import Schema
from pydantic import ConfigDict, Field, create_model

from core.entities import Entity, FieldSpec


def models_of(entity: Entity) -> tuple[type[Schema], type[Schema]]:
    name = "".join(part.capitalize() for part in entity.key.split("."))
    fields: dict[str, Any] = {
        "id": (UUID, Field(description="Identificativo")),
        "version": (int, Field(description="Versione: sale a ogni modifica")),
        **{spec.name: (_type(spec), _about(spec)) for spec in entity.fields.values()},
        "custom": (dict[str, Any], Field(description="Campi propri dell'azienda")),
    }
    item = create_model(name, __base__=_Late, **fields)
    listed: dict[str, Any] = {
        "items": (list[item], ...),  # type: ignore[valid-type]  # made just now
        "next": (str | None, Field(description="Il cursore della pagina seguente")),
        "count": (int | None, Field(None, description="Quante in tutto, se chiesto")),
    }
    return item, create_model(f"{name}Page", __base__=_Late, **listed)


class _Late(Schema):
    model_config = ConfigDict(defer_build=True)  # built when somebody opens the page


def _type(spec: FieldSpec) -> Any:
    match spec.kind:
        case "integer" | "duration":
            return int | None
        case "boolean":
            return bool
        case "date":
            return date | None
        case "datetime":
            return datetime | None
        case "choices":
            return list[str]
        case "ref":
            return UUID | None
        case "refs":
            return list[UUID]
        case "json":
            return Any
        case "decimal" | "money" | "quantity" | "percent" | "time" | "link":
            return str | None
    return str


def _about(spec: FieldSpec) -> Any:
    words = f"{spec.label}. {spec.help}".strip() if spec.help else spec.label
    extra: dict[str, Any] = {}
    if spec.to:
        words += f" ({spec.to})"
    if spec.choices:
        words += ": " + ", ".join(f"{value} = {label}" for value, label in spec.choices)
    if spec.is_decimal:
        extra["format"] = "decimal"
    elif spec.kind in ("email", "time"):
        extra["format"] = spec.kind
    elif spec.kind == "duration":
        words += " (minuti)"
    elif spec.kind == "link":
        words += " (una scheda di qualsiasi tabella: parties.account/<id>)"
    return Field(description=words, json_schema_extra=extra or None)
