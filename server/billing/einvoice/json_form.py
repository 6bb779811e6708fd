"""The tree as JSON, for the device and for test cases: the official names, every leaf the text that stands in the file.

    {"versione": "FPR12", "FatturaElettronicaBody": [{"DatiGenerali": {...}}]}

What is absent is left out (null is read as absent); what may repeat is an array.
"""

from __future__ import annotations

from typing import Any, TypeVar, cast

from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.reader import Invoice
from billing.einvoice.simplified import FatturaElettronicaSemplificata
from billing.einvoice.tree import Block, Field

B = TypeVar("B", bound=Block)


def to_json(node: Block) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for said in type(node).plan.attributes:
        if (value := getattr(node, said.name)) is not None:
            made[said.name] = said.kind.write(value)
    for field in type(node).plan.fields:
        value = getattr(node, field.name)
        if field.repeats:
            if value:
                made[field.name] = [_write(field, item) for item in value]
        elif value is not None and (written := _write(field, value)) != {}:
            made[field.name] = written
    return made


def invoice_from_json(data: dict[str, Any]) -> Invoice:
    """The simplified form is known by its `versione`, FSM10."""
    if data.get("versione") == "FSM10":
        return from_json(FatturaElettronicaSemplificata, data)
    return from_json(FatturaElettronica, data)


def from_json(form: type[B], data: dict[str, Any]) -> B:
    """Raises KeyError for a name never declared. A text that cannot be read as its kind is None, as from a file."""
    plan, values = form.plan, dict[str, Any]()
    attributes = {said.name: said for said in plan.attributes}
    for name, given in data.items():
        if given is None:
            continue
        if name in attributes:
            values[name] = attributes[name].kind.read(given)
            continue
        field = plan.by_name[name]
        values[name] = [_read(field, item) for item in given] if field.repeats else _read(field, given)
    return form(**values)


def _write(field: Field, value: Any) -> Any:
    return to_json(value) if field.type is not None else cast("Any", field.kind).write(value)


def _read(field: Field, given: Any) -> Any:
    return from_json(field.type, given) if field.type is not None else cast("Any", field.kind).read(given)
