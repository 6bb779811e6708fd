"""Values derived from a declaration: good ones to create and edit with, hostile ones to be refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from django.apps import apps
from django.db import transaction
from django.utils.module_loading import module_has_submodule

from core.codec import from_wire
from core.entities import Entity, FieldSpec, entity_of
from core.ids import new_id
from core.links import link_to
from core.models import Record, User
from core.sync.unit import Unit, created
from core.testing.world import Hand, edit

Values = dict[str, Any]
# What derivation cannot know (a key that must match a pattern, fields that must agree with each other): `EXAMPLES` of
# `<app>/tests/examples.py`, by entity. A factory gives some fields of the n-th example, the rest is derived; what the
# program computes (read-only, derived) is neither written nor expected.
Factory = Callable[[int], Values]


def hand_made() -> dict[str, Factory]:
    found: dict[str, Factory] = {}
    for config in apps.get_app_configs():
        name = f"{config.name}.tests"
        if config.module and module_has_submodule(config.module, "tests"):
            package = import_module(name)
            if module_has_submodule(package, "examples"):
                found |= import_module(f"{name}.examples").EXAMPLES
    return found


@dataclass
class Maker:
    """Makes records of any entity through the door, with what they refer to."""

    hand: Hand
    factories: Mapping[str, Factory] = field(default_factory=hand_made)
    count: int = 0

    def values(self, entity: Entity, n: int = 0, *, all_fields: bool = True) -> Values:
        """Wire values for a create. `n` tells two examples of the same field apart."""
        given = self.factories[entity.key](n) if entity.key in self.factories else {}
        found = {}
        for spec in entity.fields.values():
            if spec.read_only or spec.name in given or not (spec.required or all_fields):
                continue
            value = self.value(entity, spec, n)
            if value is not None:
                found[spec.name] = value
        return found | given

    def value(self, entity: Entity, spec: FieldSpec, n: int) -> Any:
        """None: better left alone (an optional reference, a code with a check of its own)."""
        given = self.factories[entity.key](n) if entity.key in self.factories else {}
        if spec.name in given:
            return given[spec.name]
        if spec.name == "subject_entity" and "subject" in entity.follows:
            return "core.tag"
        if spec.name == "subject_id" and "subject" in entity.follows:
            return self.make(entity_of("core.tag"))
        if spec.kind == "link":
            return link_to("core.tag", self.make(entity_of("core.tag"), n))
        if spec.kind == "ref":
            return self.reference(entity, spec) if spec.required else None
        if spec.name in ("owner", "team", "is_private", "shared_with", "archived_at") or (
            spec.check and not spec.required
        ):
            return None
        if spec.kind == "refs":
            return [self.reference(entity, spec)]
        return plain(spec, n)

    def reference(self, entity: Entity, spec: FieldSpec) -> str:
        assert spec.to != entity.key, "a record that needs another of its own kind can never be the first"
        return str(self.hand.user.pk) if spec.to == "core.user" else self.make(entity_of(spec.to))

    def make(self, entity: Entity, n: int = 0, **given: Any) -> str:
        """A record that exists; through the door where people may create, by the kernel's own hand where not."""
        self.count += 1
        if entity.made_by_commands:
            person = User.objects.create_user(
                f"prova{self.count}@rossi.example", None, workspace=self.hand.user.workspace, name="Prova"
            )
            return str(person.pk)
        values = self.values(entity, n) | given
        if entity.writers == "nobody":
            return self._insert(entity, values)
        id, receipt = create(self.hand, entity, values)
        assert receipt["state"] == "applied", (entity.key, values, receipt)
        return id

    def _insert(self, entity: Entity, values: Values) -> str:
        record: Record = entity.model(id=new_id(), workspace=self.hand.user.workspace)
        record.custom = {}
        for name, value in values.items():
            setattr(record, entity.spec(name).column, from_wire(entity.spec(name), value))
        actor = self.hand.actor
        for name in ("owner", "loser"):
            if name in entity.fields:
                setattr(record, name, actor.user)
        with transaction.atomic():
            actor.unit = Unit(actor)
            created(actor, record)
            actor.unit.finish()
        return str(record.pk)


def create(hand: Hand, entity: Entity, values: Values, id: str = "") -> tuple[str, dict[str, Any]]:
    """As `Hand.create`, for entities whose fields are called `entity` or `record`."""
    record = id or str(new_id())
    return record, hand.push(edit("create", entity.key, record, values))[0]


def plain(spec: FieldSpec, n: int) -> Any:
    """A good value of a field that stands alone. Numbers grow with `n`, choices go round."""
    choices = [value for value, _ in spec.choices]
    values: dict[str, Callable[[], Any]] = {
        "text": lambda: ("Prova", "Altra prova", "Terza prova")[n % 3][: spec.max_length],
        "longtext": lambda: "Prima riga\nSeconda riga" + f"\nVariante {n}" * bool(n),
        "email": lambda: f"prova{n}@esempio.it",
        "phone": lambda: f"06 123456{n}",
        "url": lambda: f"https://www.esempio.it/{n}",
        "integer": lambda: 3 + n,
        "decimal": lambda: format(1 + n, f".{spec.decimals or 0}f"),
        "money": lambda: format(1 + n, f".{spec.decimals or 0}f"),
        "quantity": lambda: format(1 + n, f".{spec.decimals or 0}f"),
        "percent": lambda: format(10 + n, f".{spec.decimals or 0}f"),
        "duration": lambda: 90 + n,
        "time": lambda: f"{9 + n:02d}:30",
        "file": lambda: f"{n:x}" * 64,
        "number": lambda: f"{14 + n}/2026",
        "boolean": lambda: n % 2 == 0,
        "date": lambda: f"2026-03-{10 + n:02d}",
        "datetime": lambda: f"2026-03-{10 + n:02d}T08:30:00.000Z",
        "choice": lambda: choices[n % len(choices)] if spec.initial is None or n else spec.initial,
        "choices": lambda: [choices[n % len(choices)]],
        "json": lambda: spec.initial if spec.initial is not None else {},
    }
    return values[spec.kind]()


HOSTILE: tuple[Any, ...] = (
    None, "", "x" * 200_001, "\x00", "a\x00b", "\ud800", "'; DROP TABLE core_tag; --", "<script>alert(1)</script>", "%_", "=1+1",
    0, -1, 2**31, 10**30, 1.5, 1e308, float("inf"), True, "NaN", "Infinity", "-0", "1e999999", "0x10", "١٢",
    [], {}, [None], [[]], ["x"] * 600, [{"a": 1}], {"__proto__": {"a": 1}}, {"a": "\x00"}, ["\ud800"],
    "core.tag/x", "core.nothing/00000000-0000-0000-0000-000000000000", "core.tag/00000000-0000-0000-0000-000000000000",
    "24:00", "9:30", "09:60", "09:30:00", "١٢:٣٠", "~14/2026", "A" * 64,
    "2026-02-30", "0001-01-01", "9999-12-31T23:59:59Z", "2026-11-22T10:00:00", "not-a-uuid",
    "00000000-0000-0000-0000-000000000000", "javascript:alert(1)", "http://", "a@b", "\u202eabc",
)  # fmt: skip


def writable(entity: Entity) -> list[FieldSpec]:
    return [spec for spec in entity.fields.values() if not spec.read_only]


def people_create(entity: Entity) -> bool:
    return entity.writers != "nobody" and not entity.made_by_commands
