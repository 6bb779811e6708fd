"""The facts of the format for the device: `bin/einvoice_types` writes web/src/generated/einvoice.ts, a test compares it.

Only facts cross over: codes with their dates, kinds with pattern and Italian sentence, blocks with cardinality and label.
What to do with them is hand-written there (web/src/features/billing/einvoice/).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from billing.einvoice import charset, codes, types
from billing.einvoice.code_lists import code_list
from billing.einvoice.kinds import Kind
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.simplified import FatturaElettronicaSemplificata
from billing.einvoice.tree import Block, Field

TARGET = Path(__file__).resolve().parents[3] / "web" / "src" / "generated" / "einvoice.ts"

_HEAD = """\
// Written by `bin/einvoice_types` from server/billing/einvoice. Do not edit: a test compares it.

export interface Code {
  readonly code: string;
  readonly description: string;
  /** Days between which it may be written, both included. */
  readonly since?: string;
  readonly until?: string;
}

interface Said {
  readonly name: string;
  /** Completes "Serve: ...". */
  readonly says: string;
  readonly example: string;
  readonly blanks: "preserve" | "replace" | "collapse";
}

export type Kind =
  | (Said & { readonly is: "text"; readonly pattern: string; readonly charset: Charset; readonly longest: number })
  | (Said & { readonly is: "shape"; readonly pattern: string; readonly shortest?: number; readonly longest?: number })
  | (Said & { readonly is: "code"; readonly codes: CodeListName })
  | (Said & {
      readonly is: "decimal";
      readonly pattern: string;
      readonly digits: number;
      readonly decimals: readonly [number, number];
      readonly signed: boolean;
      readonly highest?: string;
    })
  | (Said & { readonly is: "integer"; readonly lowest: number; readonly highest: number })
  | (Said & { readonly is: "date"; readonly earliest?: string })
  | (Said & { readonly is: "datetime" | "base64" | "foreign" });

export type Charset = "latin" | "basic" | "any";

export interface Field {
  /** The official element name. */
  readonly name: string;
  readonly label: string;
  readonly kind?: KindName;
  readonly block?: BlockName;
  readonly low: 0 | 1;
  /** Absent: as many as you like. */
  readonly high?: 1;
}

export interface Block {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Exactly one of these groups must be there, whole. */
  readonly either?: readonly (readonly string[])[];
}
"""


def generated() -> str:
    parts = [
        _HEAD,
        _const(
            "CODES",
            {known.name: [_code(row) for row in known.rows] for known in codes.ALL},
            "Record<string, readonly Code[]>",
        ),
        "export type CodeListName = keyof typeof CODES;\n",
        _const("KINDS", {name: _kind(kind) for name, kind in _kinds().items()}, "Record<string, Kind>"),
        _names("KindName", _kinds()),
        _const(
            "BLOCKS", {name: _block(block) for name, block in _blocks().items()}, "Record<BlockName, Block>"
        ),
        _names("BlockName", _blocks()),
        _const("ROOTS", _roots(), ""),
        _const("REPLACEMENTS", charset.REPLACEMENTS, "Readonly<Record<string, string>>"),
    ]
    return "\n".join(parts)


def main() -> int:
    text = generated()
    if "--check" in sys.argv:
        fresh = TARGET.exists() and TARGET.read_text() == text
        if not fresh:
            sys.stderr.write(f"{TARGET} is not up to date: run bin/einvoice_types\n")
        return 0 if fresh else 1
    TARGET.write_text(text)
    return 0


def _kinds() -> dict[str, Kind[object]]:
    """The simple types under the names that `types.py` gives them: unique, where official names are not."""
    return {name: kind for name, kind in vars(types).items() if isinstance(kind, Kind)}


def _blocks() -> dict[str, type[Block]]:
    """Every block by its official name; those of the simplified form that differ carry its name before."""
    found: dict[str, type[Block]] = {}
    for root in (FatturaElettronica, FatturaElettronicaSemplificata):
        for block in _below(root):
            found.setdefault(_block_name(block), block)
    return found


def _below(block: type[Block]) -> Iterator[type[Block]]:
    yield block
    for field in block.plan.fields:
        if field.type is not None:
            yield from _below(field.type)


def _block_name(block: type[Block]) -> str:
    return f"FSM10.{block.__name__}" if block.__module__.endswith(".simplified") else block.__name__


def _code(row: code_list.Code) -> dict[str, str]:
    facts = {"code": row.code, "description": row.description}
    if row.since:
        facts["since"] = row.since.isoformat()
    if row.until:
        facts["until"] = row.until.isoformat()
    return facts


def _kind(kind: Kind[object]) -> dict[str, object]:
    return {"name": kind.name, "says": kind.says, "example": kind.example, **kind.facts()}


def _block(block: type[Block]) -> dict[str, object]:
    plan = block.plan
    facts: dict[str, object] = {"label": plan.label, "fields": [_field(field) for field in plan.fields]}
    return facts | {"either": plan.either} if plan.either else facts


def _field(field: Field) -> dict[str, object]:
    facts: dict[str, object] = {"name": field.name, "label": field.label}
    if field.type is not None:
        facts["block"] = _block_name(field.type)
    else:
        facts["kind"] = next(name for name, kind in _kinds().items() if kind is field.kind)
    facts["low"] = field.low
    return facts if field.repeats else facts | {"high": 1}


def _roots() -> dict[str, dict[str, str]]:
    return {
        root.__name__: {"namespace": root.NAMESPACE, "block": _block_name(root)}
        for root in (FatturaElettronica, FatturaElettronicaSemplificata)
    }


def _const(name: str, facts: Mapping[str, object], type: str) -> str:
    """One entry of the table a line, so that a change of law is a change of lines."""
    lines = [f"  {json.dumps(key, ensure_ascii=False)}: {_entry(value)}," for key, value in facts.items()]
    ending = f" as const satisfies {type}" if type else " as const"
    return f"export const {name} = {{\n" + "\n".join(lines) + f"\n}}{ending};\n"


def _entry(value: object) -> str:
    if isinstance(value, list):
        return "[\n" + "".join(f"    {_json(item)},\n" for item in value) + "  ]"
    if isinstance(value, dict) and isinstance(value.get("fields"), list):
        rest = "".join(f"    {key}: {_json(said)},\n" for key, said in value.items() if key != "fields")
        fields = "".join(f"      {_json(item)},\n" for item in value["fields"])
        return "{\n" + rest + "    fields: [\n" + fields + "    ],\n  }"
    return _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _names(name: str, facts: Mapping[str, object]) -> str:
    return f"export type {name} =\n" + "\n".join(f"  | {_json(key)}" for key in facts) + ";\n"


if __name__ == "__main__":
    sys.exit(main())
