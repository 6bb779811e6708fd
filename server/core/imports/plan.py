"""What an import would do, row by row, before it does anything: values, what is wrong, who is here already."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from core.access import may_write
from core.actor import Actor
from core.entities import Entity, FieldSpec, custom_spec, entity_of
from core.imports.cells import Made, Mapped, Options, RowMaker
from core.imports.duplicates import Match
from core.imports.planned import DECISIONS, Folder, PlannedRow, json_line
from core.imports.reading import Column, rows_of
from core.imports.recognise import Recogniser, title_of
from core.imports.references import References
from core.imports.totals import REASON, TOTAL, is_total
from core.models import CustomField

SAMPLE = 200


def specs_for(actor: Actor, entity: Entity) -> dict[str, FieldSpec]:
    """Every field that an import may fill, the firm's own included."""
    rows = CustomField.objects.filter(
        workspace=actor.workspace, entity=entity.key, deleted_at=None, active=True
    )
    own = {spec.name: spec for spec in map(custom_spec, rows.order_by("sort", "label"))}
    return {
        name: spec
        for name, spec in {**entity.fields, **own}.items()
        if not spec.read_only and spec.kind != "json" and may_write(actor, entity, name)
    }


def make_plan(
    actor: Actor, seed: UUID, entity: Entity, folder: Folder, columns: list[Column], mapping: list[Mapped], options: Options,
    decisions: Mapping[str, str], progress: Callable[[int], None],
) -> dict[str, Any]:  # fmt: skip
    """Write the plan and its lists into the folder; answers the counts. Changes nothing else."""
    specs = specs_for(actor, entity)
    references = References(actor, seed)
    maker = RowMaker(entity, specs, columns, mapping, options, references)
    maker.learn(rows_of(folder.plain))
    recognise = Recogniser(actor, entity, specs)
    counts: Counter[str] = Counter()
    written = folder.plan.with_suffix(".part")
    with (
        written.open("w", encoding="utf-8") as plan,
        folder.list_of("errors").open("w", encoding="utf-8") as errors,
        folder.list_of("duplicates").open("w", encoding="utf-8") as duplicates,
        folder.list_of("totals").open("w", encoding="utf-8") as totals,
        folder.list_of("sample").open("w", encoding="utf-8") as sample,
    ):
        for number, cells in rows_of(folder.plain):
            if counts["rows"] % 500 == 0:
                progress(counts["rows"])
            counts["rows"] += 1
            made = maker.make(cells)
            title = title_of(entity, made.values)
            if is_total(title, made.values, specs):
                # Nothing in it is wrong as long as nobody wants it: who does hears from the door.
                row = replace(
                    _planned(number, made, None, maker.notes_field), kind=TOTAL, reason=REASON, errors=[]
                )
                json_line(plan, vars(row))
                json_line(totals, {"row": number, "title": title, "reason": REASON})
                counts.update([TOTAL, action_of(row, decisions, {})])
                continue
            match = None if made.errors else recognise(number, made.values)
            row = _planned(number, made, match, maker.notes_field)
            json_line(plan, vars(row))
            for level, problems in (("error", made.errors), ("warning", made.warnings)):
                counts[f"{level}s"] += len(problems)
                for problem in problems:
                    json_line(errors, {"row": number, "level": level, **vars(problem)})
            if match:
                counts[f"duplicates.{match.kind}"] += 1
                json_line(duplicates, {**_told(row), "title": title, "existing": match.shown})
            if counts["rows"] <= SAMPLE:
                json_line(
                    sample, {"row": number, "values": row.values, "note": row.note, "errors": row.errors}
                )
            counts[action_of(row, decisions, {})] += 1
    folder.new.write_text(json.dumps(references.new), encoding="utf-8")
    # Only a whole plan is a plan.
    written.replace(folder.plan)
    return _counted(counts, references)


def _planned(number: int, made: Made, match: Match | None, notes: str) -> PlannedRow:
    values, note = dict(made.values), "\n".join(made.notes)
    if note and notes:
        values[notes] = "\n".join(filter(None, [values.get(notes, ""), note]))
        note = ""
    twin = match.id if match and isinstance(match.id, int) else 0
    return PlannedRow(
        number, values, note, [vars(problem) for problem in made.errors],
        match.kind if match else "", match.reason if match else "", match.score if match else 0,
        "" if twin or not match else str(match.id), twin,
    )  # fmt: skip


def action_of(row: PlannedRow, by_kind: Mapping[str, str], by_row: Mapping[str, str]) -> str:
    """create, merge, skip or refuse."""
    if row.errors:
        return "refuse"
    if not row.kind:
        return "create"
    if row.kind == TOTAL:
        return "create" if by_row.get(str(row.number)) == "both" else "skip"
    decision = by_row.get(str(row.number)) or by_kind.get(row.kind) or DECISIONS[row.kind]
    return "create" if decision == "both" else decision


def _counted(counts: Counter[str], references: References) -> dict[str, Any]:
    new = Counter(entity_of(record["entity"]).plural for record in references.new.values())
    return {
        "rows": counts["rows"], "create": counts["create"], "merge": counts["merge"], "skip": counts["skip"],
        "refuse": counts["refuse"], "errors": counts["errors"], "warnings": counts["warnings"], "totals": counts[TOTAL],
        "duplicates": {kind: counts[f"duplicates.{kind}"] for kind in DECISIONS if counts[f"duplicates.{kind}"]},
        "new": dict(new),
    }  # fmt: skip


def _told(row: PlannedRow) -> dict[str, Any]:
    return {
        "row": row.number, "kind": row.kind, "reason": row.reason, "score": row.score, "record": row.record or None,
        "other_row": row.twin or None, "values": row.values,
    }  # fmt: skip
