"""What an import would do, row by row, before it does anything: values, what is wrong, who is here already."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid5

from core.access import fields_of, live, may_write, visible
from core.actor import Actor
from core.codec import to_wire
from core.entities import Entity, FieldSpec, custom_spec, entity_of
from core.imports.cells import Made, Mapped, Options, RowMaker
from core.imports.duplicates import Index, Keys, Match, keys_of
from core.imports.read import Column, rows_of
from core.imports.references import References
from core.imports.totals import REASON, TOTAL, is_total
from core.models import CustomField, Workspace

Decision = Literal["merge", "skip", "both"]
DECISIONS: dict[str, Decision] = {
    "vat_number": "merge",
    "tax_code": "merge",
    "same": "merge",
    "contact": "both",
    "similar": "both",
}
SAMPLE = 200


@dataclass(frozen=True)
class PlannedRow:
    """A row as it will be written. `kind`: of duplicate, or TOTAL. `record`: the one it may be a duplicate of; `twin`: the row
    of this file it may repeat."""

    number: int
    values: dict[str, Any]
    note: str = ""
    errors: list[dict[str, str]] = field(default_factory=list)
    kind: str = ""
    reason: str = ""
    score: int = 0
    record: str = ""
    twin: int = 0


@dataclass(frozen=True)
class Folder:
    """The files of one import."""

    path: Path

    @property
    def source(self) -> Path:
        return self.path / "source"

    @property
    def plain(self) -> Path:
        return self.path / "plain.csv"

    @property
    def plan(self) -> Path:
        return self.path / "plan.jsonl"

    @property
    def new(self) -> Path:
        return self.path / "new.json"

    def list_of(self, kind: str) -> Path:
        return self.path / f"{kind}.jsonl"


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
            title = _title(entity, made.values)
            if is_total(title, made.values, specs):
                # Nothing in it is wrong as long as nobody wants it: who does hears from the door.
                row = replace(
                    _planned(number, made, None, maker.notes_field), kind=TOTAL, reason=REASON, errors=[]
                )
                _line(plan, vars(row))
                _line(totals, {"row": number, "title": title, "reason": REASON})
                counts.update([TOTAL, action_of(row, decisions, {})])
                continue
            match = None if made.errors else recognise(number, made.values)
            row = _planned(number, made, match, maker.notes_field)
            _line(plan, vars(row))
            for level, problems in (("error", made.errors), ("warning", made.warnings)):
                counts[f"{level}s"] += len(problems)
                for problem in problems:
                    _line(errors, {"row": number, "level": level, **vars(problem)})
            if match:
                counts[f"duplicates.{match.kind}"] += 1
                _line(duplicates, {**_told(row), "title": title, "existing": match.shown})
            if counts["rows"] <= SAMPLE:
                _line(sample, {"row": number, "values": row.values, "note": row.note, "errors": row.errors})
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


def _line(file: Any, data: Mapping[str, Any]) -> None:
    file.write(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n")


def lines_of(path: Path, offset: int = 0, limit: int | None = None) -> Iterator[dict[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as file:
            for line in islice(file, offset, None if limit is None else offset + limit):
                yield json.loads(line)


def planned_rows(folder: Folder) -> Iterator[PlannedRow]:
    return (PlannedRow(**line) for line in lines_of(folder.plan))


def row_id(seed: UUID, number: int) -> UUID:
    """The record that a row becomes: the same however often the import runs."""
    return uuid5(seed, f"row {number}")


class Recogniser:
    """Who is here already: the archive as the actor sees it, then every row that went before."""

    def __init__(self, actor: Actor, entity: Entity, specs: Mapping[str, FieldSpec]) -> None:
        self.entity = entity
        fields = fields_of(actor, entity)
        self.groups = [g for g in (entity.same or _usual_groups(entity)) if all(name in fields for name in g)]
        self.labels = {
            name: specs[name].label if name in specs else fields[name].label
            for g in self.groups
            for name in g
        }
        self.town = next((name for name in ("city", "municipality") if name in fields), "")
        self.province = "province" if "province" in fields else ""
        self.index = Index()
        self._load(actor)

    def __call__(self, number: int, values: Mapping[str, Any]) -> Match | None:
        keys = self._keys(values)
        found = self.index.find(keys)
        self.index.add(number, keys)
        return found

    def _load(self, actor: Actor) -> None:
        names = list(
            dict.fromkeys(
                [
                    *(n for g in self.groups for n in g),
                    *self.entity.title,
                    *filter(None, (self.town, self.province)),
                ]
            )
        )
        columns = [self.entity.fields[name].column for name in names]
        for id, *values in live(visible(actor, self.entity)).values_list("id", *columns).iterator():
            self.index.add(str(id), self._keys({n: to_wire(v) for n, v in zip(names, values, strict=True)}))

    def _keys(self, values: Mapping[str, Any]) -> Keys:
        title = _title(self.entity, values)
        return keys_of(
            values,
            self.groups,
            self.labels,
            title,
            title,
            str(values.get(self.town) or ""),
            str(values.get(self.province) or ""),
        )


def _usual_groups(entity: Entity) -> list[tuple[str, ...]]:
    exact = [(name,) for name, spec in entity.fields.items() if spec.check in ("vat_number", "tax_code")]
    return [*exact, tuple(entity.title)]


def _title(entity: Entity, values: Mapping[str, Any]) -> str:
    return " ".join(str(values.get(name) or "") for name in entity.title).strip()


def feed_position(actor: Actor) -> int:
    return int(Workspace.objects.values_list("seq", flat=True).get(pk=actor.workspace.pk))
