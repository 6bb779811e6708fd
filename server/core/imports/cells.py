"""A row of the file as values of fields: each cell through the transformation of its field's kind, with what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError

from core.codec import WrongValue, from_wire, to_wire
from core.entities import Entity, FieldSpec, entity_of
from core.errors import Invalid, Unknown
from core.imports import addresses, choices, dates, numbers, persons, times, transform
from core.imports.headings import ADDRESS, NOTES, PERSON, plain
from core.imports.reading import Column
from core.imports.references import References


@dataclass(frozen=True)
class Mapped:
    """One column and where it goes: a field's name, or @address, @person, @notes. `create`: missing references are made."""

    column: int
    field: str
    create: bool = False


@dataclass
class Problem:
    """A cell that is not as its field wants it."""

    field: str
    column: str
    value: str
    message: str


@dataclass
class Made:
    """What a row became."""

    values: dict[str, Any] = field(default_factory=dict)
    # The same as the model holds them.
    parsed: dict[str, Any] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    # The row cannot be: refused. And what was put in the notes instead: told.
    errors: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Options:
    """What the person chose. See core/api/imports.py for the words on the wire."""

    bad_values: str = "notes"
    unmapped: str = "ignore"
    defaults: Mapping[str, Any] = field(default_factory=dict)


def mapping_of(
    raw: Mapping[str, Any],
    columns: Sequence[Column],
    specs: Mapping[str, FieldSpec],
    create: Sequence[str] | None = None,
) -> list[Mapped]:
    """From the wire: {"heading": "field"}. `create`: reference fields whose missing records are made; None: wherever it makes
    sense. Raises Invalid or Unknown."""
    known = {column.name: column.index for column in columns}
    mapped: list[Mapped] = []
    for heading, name in raw.items():
        if not name:
            continue
        if heading not in known or not isinstance(name, str):
            raise Invalid(
                {"mapping": f"L'abbinamento nomina la colonna «{heading[:80]}», che nel file non c'è."}
            )
        if name not in specs and name not in (ADDRESS, PERSON, NOTES):
            raise Unknown("field", name)
        mapped.append(Mapped(known[heading], name, create is None or name in create))
    if not mapped:
        raise Invalid({"mapping": "Abbina almeno una colonna."})
    return sorted(mapped, key=lambda item: item.column)


_SEVERAL: Mapping[str, Callable[[str], tuple[str, list[str]]]] = {
    "email": transform.email, "phone": transform.phone, "url": transform.url,
}  # fmt: skip


class RowMaker:
    """Knows the mapping, the fields and the habits of each column; `make` turns one row."""

    def __init__(
        self, entity: Entity, specs: Mapping[str, FieldSpec], columns: Sequence[Column], mapping: Sequence[Mapped],
        options: Options, references: References,
    ) -> None:  # fmt: skip
        self.entity, self.specs, self.mapping, self.options = entity, specs, mapping, options
        self.references = references
        self.names = {column.index: column.name for column in columns}
        self.notes_field = notes_field(specs)
        mapped = {item.column for item in mapping}
        self.unmapped = [c for c in columns if c.index not in mapped] if options.unmapped == "notes" else []
        self.number_style: dict[int, numbers.NumberStyle] = {}
        self.date_order: dict[int, dates.DateOrder] = {}
        self.required = [spec for spec in specs.values() if spec.required and not spec.read_only]

    def learn(self, rows: Iterable[tuple[int, list[str]]]) -> None:
        """Look through the columns of numbers and dates once: 1.000 and 03/04/2024 are read as their neighbours are."""
        of_numbers = [
            m.column for m in self.mapping if m.field in self.specs and _is_number(self.specs[m.field])
        ]
        of_dates = [
            m.column
            for m in self.mapping
            if m.field in self.specs and self.specs[m.field].kind in ("date", "datetime")
        ]
        if not of_numbers and not of_dates:
            return
        cells: dict[int, list[str]] = {column: [] for column in (*of_numbers, *of_dates)}
        for _, row in rows:
            for column, found in cells.items():
                if column < len(row) and row[column]:
                    found.append(row[column])
        self.number_style = {column: numbers.number_style(cells[column]) for column in of_numbers}
        self.date_order = {column: dates.date_order(cells[column]) for column in of_dates}

    def make(self, row: Sequence[str]) -> Made:
        made = Made()
        if len(row) > len(self.names) and any(row[max(self.names) + 1 :]):
            message = (
                f"Ha {len(row)} celle ma le colonne sono {max(self.names) + 1}: forse manca una virgoletta."
            )
            made.errors.append(Problem("", "", "", message))
            return made
        for item in self.mapping:
            cell = row[item.column] if item.column < len(row) else ""
            if cell:
                self._place(made, item, cell)
        for column in self.unmapped:
            if column.index < len(row) and (value := transform.text(row[column.index])):
                made.notes.append(f"{column.name}: {value}")
        for name, value in self.options.defaults.items():
            if made.values.get(name) in (None, "", []):
                made.values[name], made.parsed[name] = value, from_wire(self.specs[name], value)
        self._check(made)
        return made

    def _place(self, made: Made, item: Mapped, cell: str) -> None:
        if item.field == NOTES:
            if value := transform.text(cell):
                made.notes.append(
                    value
                    if self.notes_field or len(self.names) == 1
                    else f"{self.names[item.column]}: {value}"
                )
            return
        if item.field in (ADDRESS, PERSON):
            for name, part in self._parts(item, cell).items():
                # A column that says it alone knows better.
                if part and name in self.specs and not made.values.get(name):
                    self._put(made, Mapped(item.column, name), part)
            return
        self._put(made, item, cell)

    def _parts(self, item: Mapped, cell: str) -> dict[str, str]:
        if item.field == ADDRESS:
            return vars(addresses.split_address(cell))
        surname_first = plain(self.names[item.column]).startswith(("cognome", "last name", "surname"))
        return vars(persons.split_person(cell, surname_first))

    def _put(self, made: Made, item: Mapped, cell: str) -> None:
        spec = self.specs[item.field]
        if transform.is_nothing(cell) and spec.kind not in ("text", "longtext", "boolean"):
            return
        try:
            value, rest = self._value(spec, item, cell)
            parsed = from_wire(spec, value)
            value = to_wire(parsed)
        except (transform.WrongCell, WrongValue) as error:
            self._wrong(made, spec, self.names[item.column], cell, str(error))
            return
        if rest:
            made.notes.append(f"{spec.label}: {', '.join(rest)}")
        was = made.values.get(item.field)
        if was:
            value = _joined(spec, was, value)
        if value not in (None, "", []):
            made.values[item.field] = value
            made.parsed[item.field] = parsed if not was else from_wire(spec, value)

    def _value(self, spec: FieldSpec, item: Mapped, cell: str) -> tuple[Any, list[str]]:
        """The wire's value, and what did not fit into a field that holds one."""
        if several := _SEVERAL.get(spec.kind):
            return several(cell)
        if spec.kind in ("ref", "refs"):
            return self._referred(spec, item, cell), []
        if spec.kind == "link":
            return self.references.find_link(cell), []
        if spec.kind == "duration":
            return times.duration(cell), []
        if spec.kind == "time":
            return times.time_of_day(cell), []
        if _is_number(spec):
            number = numbers.number(cell, self.number_style.get(item.column, "comma"))
            whole, _, rest = number.partition(".")
            return (whole if spec.kind == "integer" and not rest.strip("0") else number), []
        if spec.kind in ("date", "datetime"):
            read = dates.day if spec.kind == "date" else dates.moment
            return read(cell, self.date_order.get(item.column, "dmy")), []
        if spec.kind in ("choice", "choices"):
            return (choices.choice if spec.kind == "choice" else choices.choices)(cell, spec.choices), []
        if spec.kind == "boolean":
            return transform.yes_or_no(cell), []
        return _padded(spec, transform.text(cell)), []

    def _referred(self, spec: FieldSpec, item: Mapped, cell: str) -> str | list[str]:
        if spec.kind == "ref":
            return self.references.find(entity_of(spec.to), cell, item.create)
        # Tags are words: those that nobody used yet are made.
        return [self.references.find(entity_of(spec.to), piece, True) for piece in transform.pieces(cell)]

    def _wrong(self, made: Made, spec: FieldSpec, column: str, cell: str, message: str) -> None:
        problem = Problem(spec.name, column, cell[:200], message)
        if self.options.bad_values == "notes" and not spec.required:
            made.warnings.append(problem)
            made.notes.append(f"{spec.label} (da controllare): {transform.text(cell)}")
        else:
            made.errors.append(problem)

    def _check(self, made: Made) -> None:
        for spec in self.required:
            if made.values.get(spec.name) in (None, "", []) and not any(
                e.field == spec.name for e in made.errors
            ):
                made.errors.append(
                    Problem(spec.name, self._column_of(spec.name), "", f"«{spec.label}» è obbligatorio.")
                )
        for _ in range(2):
            # Once more without the values that were put aside: two may have been wrong together.
            wrong = self._judged(made)
            for name, message in wrong.items():
                if any(error.field == name for error in made.errors):
                    continue
                if name in made.values:
                    self._wrong(
                        made, self.specs[name], self._column_of(name), str(made.values.pop(name)), message
                    )
                else:
                    made.errors.append(Problem(name, self._column_of(name), "", message))
            if not wrong:
                return

    def _judged(self, made: Made) -> dict[str, str]:
        """What the model says of these values together; the door asks it again, and the database, when it writes."""
        record = self.entity.model()
        record.custom = {}
        names = set()
        for name in made.values:
            spec = self.specs[name]
            if not spec.is_custom and spec.kind not in ("ref", "refs"):
                setattr(record, spec.column, made.parsed[name])
                names.add(name)
        others = {f.name for f in record._meta.concrete_fields} - names
        try:
            record.clean_fields(exclude=others)
            record.clean()
        except ValidationError as error:
            found = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
            return {("" if name == "__all__" else name): " ".join(texts) for name, texts in found.items()}
        except Exception:
            # A rule that looks at other records: it will be asked at the door, where they are.
            return {}
        return {}

    def _column_of(self, name: str) -> str:
        return next((self.names[m.column] for m in self.mapping if m.field == name), "")


def _is_number(spec: FieldSpec) -> bool:
    return spec.is_decimal or spec.kind == "integer"


def _joined(spec: FieldSpec, was: Any, value: Any) -> Any:
    """Two columns for one field: texts and sets grow; of anything else, the first that says something stands."""
    if isinstance(was, list):
        return sorted({*was, *(value or [])})
    if spec.kind in ("text", "longtext") and value:
        return f"{was}{chr(10) if spec.kind == 'longtext' else ' '}{value}"
    return was


def notes_field(specs: Mapping[str, FieldSpec]) -> str:
    """The long text where remarks of any kind may stand; "" where only a note on the card can hold them."""
    long = [
        name
        for name, spec in specs.items()
        if spec.kind == "longtext" and not spec.read_only and not spec.is_custom
    ]
    return next((name for name in ("notes", "description") if name in long), "")


def _padded(spec: FieldSpec, value: str) -> str:
    """Spreadsheets eat the zeros at the beginning of what they take for a number."""
    length = {"vat_number": 11, "postal_code": 5}.get(spec.check, 0)
    if length and value.isdigit() and length - 4 <= len(value) < length:
        padded = value.zfill(length)
        if spec.check == "postal_code" or persons.looks_like_vat_number(padded):
            return padded
    return value
