"""The dated tables for the device: web/src/generated/billing.ts. Run by bin/billing_rates."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from billing.rules import rates, withholding_rates

TARGET = Path(__file__).parents[3] / "web" / "src" / "generated" / "billing.ts"
_HEAD = """// Written by `bin/billing_rates` from server/billing/rules/rates.py. Do not edit: a test compares it.

interface Dated {
  readonly since?: string;
  readonly until?: string;
}
"""
_TABLES: dict[str, tuple[type, Sequence[object]]] = {
    "VAT_RATES": (rates.VatRate, rates.VAT_RATES),
    "STAMP_DUTY": (rates.StampDuty, rates.STAMP_DUTY),
    "WITHHOLDING_CASES": (withholding_rates.WithholdingCase, withholding_rates.WITHHOLDING_CASES),
    "FUND_RATES": (rates.FundRate, rates.FUND_RATES),
    "FLAT_REGIMES": (rates.FlatRegime, rates.FLAT_REGIMES),
}
_SETS = {
    "SELF_INVOICES": rates.SELF_INVOICES,
    "WITHOUT_PAYMENT": rates.WITHOUT_PAYMENT,
    "NATURE_BESIDE_RATE": rates.NATURE_BESIDE_RATE,
    "INCOME_TAX": rates.INCOME_TAX,
}
_TYPES = {"Decimal": "string", "str": "string", "bool": "boolean", "frozenset[str]": "readonly string[]"}
# Only for whoever reads the table on the server.
_LEFT_OUT = {"source", "since", "until"}


def source() -> str:
    parts = [_HEAD]
    for name, (row, rows) in _TABLES.items():
        parts += [_interface(row), _table(name, row.__name__, rows)]
    parts += [
        f"export const {name}: ReadonlySet<string> = new Set({json.dumps(sorted(codes))});\n"
        for name, codes in _SETS.items()
    ]
    parts += [
        f'export const STAMP_NATURE = "{rates.STAMP_NATURE}";\nexport const ADVANCES = "{rates.ADVANCES}";\n'
    ]
    return "\n".join(parts)


def _interface(row: type) -> str:
    said = [f"  readonly {_camel(each.name)}: {_TYPES[str(each.type)]};" for each in _told(row)]
    return f"export interface {row.__name__} extends Dated {{\n" + "\n".join(said) + "\n}\n"


def _table(name: str, type: str, rows: Sequence[object]) -> str:
    said = "".join(f"  {_row(row)},\n" for row in rows)
    return f"export const {name}: readonly {type}[] = [\n{said}];\n"


def _row(row: object) -> str:
    values: dict[str, object] = {
        _camel(each.name): _value(getattr(row, each.name)) for each in _told(type(row))
    }
    for name in ("since", "until"):
        day: date | None = getattr(row, name)
        if day is not None:
            values[name] = day.isoformat()
    return json.dumps(values, ensure_ascii=False)


def _told(row: Any) -> list[Any]:
    return [each for each in fields(row) if each.name not in _LEFT_OUT]


def _value(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    return str(value) if isinstance(value, Decimal) else value


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the file is fresh")
    if parser.parse_args().check:
        return 0 if TARGET.read_text(encoding="utf-8") == source() else 1
    TARGET.write_text(source(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
