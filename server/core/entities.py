"""Declare once: the model says the data, an Entity beside it says what a model cannot.

Lists, forms, filters, the sync codec, import and export, the read API, the TypeScript types and the conformance
tests derive from these declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any, Literal

from django.db import models

from core.actor import Actor
from core.condition import Due, Frozen, Tree, Window, fields_of, holds
from core.derived import Derived, Summary
from core.errors import Unknown
from core.fields import (
    DurationField,
    FileField,
    LinkField,
    MoneyField,
    NumberField,
    OnDelete,
    PercentField,
    PhoneField,
    QuantityField,
    RefSetField,
    SetField,
    TimeField,
)
from core.models import INNER, SIGHT, STAMPS, SYSTEM_FIELDS, CustomField, OwnedRecord, Record
from core.rights import words

Kind = Literal[
    "text", "longtext", "integer", "decimal", "boolean", "date", "datetime",
    "choice", "choices", "ref", "refs", "email", "phone", "url", "json",
    "money", "quantity", "percent", "duration", "time", "file", "number", "link",
]  # fmt: skip
Merge = Literal["plain", "exact", "set", "counter", "text"]
MAX_TEXT = 100_000
# Of the fields that a firm adds. The device has the same (web/src/store/lists.ts).
CUSTOM_DECIMALS: dict[str, int] = {"decimal": 6, "money": 2, "percent": 2}


@dataclass(frozen=True)
class FieldSpec:
    """One field as every derived part sees it. `name` is also its name on the wire."""

    name: str
    label: str
    kind: Kind
    required: bool = False
    merge: Merge = "plain"
    read_only: bool = False
    help: str = ""
    max_length: int | None = None
    decimals: int | None = None
    choices: tuple[tuple[str, str], ...] = ()
    to: str = ""
    on_delete: OnDelete = "let_go"
    check: str = ""
    initial: Any = None
    # Clean a single value as the database will hold it (+39 06 1234567 for 061234567).
    normalise: Callable[[Any], Any] = field(default=lambda value: value, compare=False, repr=False)

    @property
    def column(self) -> str:
        """Name of the attribute that holds the raw value on a model instance."""
        return f"{self.name}_id" if self.kind == "ref" else self.name

    @cached_property
    def allowed(self) -> frozenset[str]:
        return frozenset(value for value, _ in self.choices)

    @property
    def is_custom(self) -> bool:
        return self.name.startswith("custom.")

    @property
    def is_set(self) -> bool:
        return self.kind in ("choices", "refs")

    @property
    def is_text(self) -> bool:
        """Kept as a text that is "" when nothing is there."""
        return self.kind in ("text", "longtext", "email", "phone", "url", "file", "number")

    @property
    def is_decimal(self) -> bool:
        return self.kind in ("decimal", "money", "quantity", "percent")

    @property
    def is_whole(self) -> bool:
        return self.kind in ("integer", "duration")


@dataclass(frozen=True)
class Quick:
    """A ready-made filter, shown as a chip above the list."""

    label: str
    filter: Mapping[str, Any]


@dataclass(frozen=True)
class Entity:
    """What a model cannot say about itself. Everything has a default: a look-up needs the first two lines."""

    model: type[Record]
    plural: str
    label: str = ""
    help: str = ""
    area: str = ""
    icon: str = "list"
    title: tuple[str, ...] = ("name",)
    subtitle: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    sort: str = ""
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    search: tuple[str, ...] = ()
    quick: tuple[Quick, ...] = ()
    # Fields that refuse a stale base instead of letting the later arrival win.
    exact: tuple[str, ...] = ()
    # Numbers whose concurrent changes add up.
    counters: tuple[str, ...] = ()
    # Fields that only commands write.
    read_only: tuple[str, ...] = ()
    # Named function: what of this entity the actor may see, deleted rows included. It may ask the actor's rights and
    # groups and the record's `sight_fields`, nothing else: the feed tells of changes of these.
    # Everybody is asked one by one who sees it, unless `personal` says where people are named.
    visible: Callable[[Actor], models.QuerySet[Any]] | None = None
    # More fields whose change may change who sees the record; "boat.material" for one of a record it refers to.
    sight: tuple[str, ...] = ()
    # Fields that hold people who see more than others of equal rights. None: owner, creator and those it is shared
    # with where there is an owner, nobody elsewhere.
    personal: tuple[str, ...] | None = None
    # References and links whose record must be visible for this one to be; "subject" for the kernel's own that hang on
    # any card by two fields.
    follows: tuple[str, ...] = ()
    # The two fields that name that card: its entity and its id.
    subject: tuple[str, str] = ("subject_entity", "subject_id")
    # Lines: the foreign key to the document that holds them. They share its rights and its card.
    parent: str = ""
    # When a record, with all below it, may not change any more.
    frozen: Frozen | None = None
    # Which of its documents a device may leave on the server.
    window: Window | None = None
    # What is to be done with it, and by when.
    due: Due | None = None
    # Who may write whatever the groups say: "admin" for people and rights, "own" for one's views.
    writers: Literal["rights", "admin", "own", "nobody"] = "rights"
    # Created and deleted only by commands (people: an invitation, a block), whoever one is.
    made_by_commands: bool = False
    # Values that follow from others, see core.derived: read-only, worked out by both sides.
    derived: tuple[Derived | Summary, ...] = ()
    # Groups of fields that say "the same thing" of two records.
    same: tuple[tuple[str, ...], ...] = ()
    hidden: bool = False
    # Other entities' records that lie beside this one on its card are found by themselves, from foreign keys.
    key: str = field(init=False, default="")

    def __post_init__(self) -> None:
        meta = self.model._meta
        object.__setattr__(self, "key", f"{meta.app_label}.{meta.model_name}")
        if not self.label:
            object.__setattr__(self, "label", str(meta.verbose_name).capitalize())

    @cached_property
    def fields(self) -> dict[str, FieldSpec]:
        """The entity's own fields, without id and version. Owned and system fields last."""
        return {spec.name: spec for spec in map(self._spec, self.model_fields())}

    @cached_property
    def writable(self) -> frozenset[str]:
        return frozenset(name for name, spec in self.fields.items() if not spec.read_only)

    @cached_property
    def follows_from_others(self) -> frozenset[str]:
        return frozenset(
            name
            for each in self.derived
            for name in (each.fields if isinstance(each, Derived) else (each.field,))
        )

    @property
    def owned(self) -> bool:
        return issubclass(self.model, OwnedRecord)

    @property
    def sight_fields(self) -> frozenset[str]:
        """Fields whose change may change who sees the record, or another that looks at it (`Entity.sight`)."""
        if self.key not in _moving:
            own = {
                *(SIGHT if self.owned else ()),
                *self.stands_on,
                *(name for name in self.sight if "." not in name),
            }
            if "subject" in self.follows:
                own |= set(self.subject)
            own |= {name for _, _, name in lookers_at(self)}
            _moving[self.key] = frozenset(own)
        return _moving[self.key]

    @property
    def people(self) -> tuple[str, ...] | None:
        """Where the record names people who see it by their name. None: nobody can tell, everybody must be asked."""
        if self.personal is not None or self.visible is not None:
            return self.personal
        return ("owner", "created_by", "shared_with") if self.owned else ()

    @property
    def hangs_on_any(self) -> bool:
        """Its card may be of any entity. It hangs on no record that hangs so itself, but for the kernel's notes and conflicts."""
        return "subject" in self.follows or any(
            name in self.fields and self.fields[name].kind == "link" for name in self.follows
        )

    @property
    def stands_on(self) -> tuple[str, ...]:
        """References without whose record this one makes no sense: its document, the ends of a link."""
        return tuple(
            name for name in dict.fromkeys((self.parent, *self.follows)) if name and name != "subject"
        )

    def is_frozen(self, record: Record) -> bool:
        """By its own values; what stands above it is not asked."""
        if self.frozen is None:
            return False
        return self.answers(record, self.frozen.filter)

    def answers(self, record: Record, tree: Tree) -> bool:
        """Whether a declared condition holds for the record."""
        values = {name: getattr(record, self.fields[name].column) for name in fields_of(tree)}
        return holds(tree, values, self.kinds)

    @cached_property
    def kinds(self) -> dict[str, Kind]:
        return {name: spec.kind for name, spec in self.fields.items()}

    def spec(self, name: str) -> FieldSpec:
        try:
            return self.fields[name]
        except KeyError:
            raise Unknown("field", name) from None

    def model_fields(self) -> list[models.Field[Any, Any]]:
        hidden = {*INNER, "password", "last_login"}
        concrete = [f for f in self.model._meta.concrete_fields if f.name not in hidden]
        own = [f for f in concrete if f.name not in SYSTEM_FIELDS]
        return own + sorted(
            (f for f in concrete if f.name in SYSTEM_FIELDS), key=lambda f: SYSTEM_FIELDS.index(f.name)
        )

    def _spec(self, source: models.Field[Any, Any]) -> FieldSpec:
        kind = kind_of(source)
        name = source.name
        merge: Merge = (
            "exact" if name in self.exact
            else "counter" if name in self.counters
            else "set" if kind in ("choices", "refs")
            else "text" if kind == "longtext"
            else "plain"
        )  # fmt: skip
        return FieldSpec(
            name=name,
            label=str(source.verbose_name),
            kind=kind,
            required=not source.blank and kind not in ("boolean", "json") and not source.has_default(),
            merge=merge,
            read_only=not source.editable or name in self.read_only or name in self.follows_from_others,
            help=str(source.help_text),
            max_length=MAX_TEXT
            if kind == "longtext"
            else getattr(source, "max_length", None)
            # A UUIDField calls 32 its length; people and devices write 36 characters.
            if kind != "choice" and not isinstance(source, models.UUIDField)
            else None,
            decimals=getattr(source, "decimal_places", None),
            choices=_choices(source),
            to=_target(source),
            on_delete=_on_delete(source),
            check=getattr(source, "check_name", ""),
            initial=_initial(source),
            normalise=source.to_python
            if kind not in ("ref", "json", "choices", "refs")
            else lambda value: value,
        )


def kind_of(source: models.Field[Any, Any]) -> Kind:
    """The first line that fits; a model field that fits none is a mistake in the declaration."""
    if isinstance(source, models.ForeignKey):
        return "ref"
    if isinstance(source, SetField):
        return "choices"
    if isinstance(source, RefSetField):
        return "refs"
    if source.choices:
        return "choice"
    kinds: list[tuple[type[models.Field[Any, Any]], Kind]] = [
        (PhoneField, "phone"),
        (NumberField, "number"),
        (FileField, "file"),
        (LinkField, "link"),
        (TimeField, "time"),
        (MoneyField, "money"),
        (QuantityField, "quantity"),
        (PercentField, "percent"),
        (DurationField, "duration"),
        (models.EmailField, "email"),
        (models.URLField, "url"),
        (models.TextField, "longtext"),
        (models.CharField, "text"),
        (models.UUIDField, "text"),
        (models.BooleanField, "boolean"),
        (models.DecimalField, "decimal"),
        (models.IntegerField, "integer"),
        (models.DateTimeField, "datetime"),
        (models.DateField, "date"),
        (models.JSONField, "json"),
    ]
    for kind_class, kind in kinds:
        if isinstance(source, kind_class):
            return kind
    raise TypeError(f"{source} has no kind: use one of core.entities.Kind")


def custom_spec(row: CustomField) -> FieldSpec:
    """A field that the firm added, as any other field."""
    kind: Kind = row.kind  # type: ignore[assignment]  # CustomField.Kind is a subset of Kind
    return FieldSpec(
        name=f"custom.{row.key}",
        label=row.label,
        kind=kind,
        required=row.required,
        merge="set" if kind == "choices" else "text" if kind == "longtext" else "plain",
        help=row.help,
        max_length=MAX_TEXT
        if kind == "longtext"
        else 500
        if kind in ("text", "email", "phone", "url")
        else None,
        decimals=CUSTOM_DECIMALS.get(kind),
        choices=tuple((option, option) for option in row.options),
    )


def _choices(source: models.Field[Any, Any]) -> tuple[tuple[str, str], ...]:
    if isinstance(source, SetField):
        return source.choices_of_member
    return tuple((str(value), str(label)) for value, label in source.flatchoices if value not in ("", None))


def _target(source: models.Field[Any, Any]) -> str:
    if isinstance(source, models.ForeignKey):
        return str(source.related_model._meta.label_lower)
    return source.to_entity if isinstance(source, RefSetField) else ""


def _on_delete(source: models.Field[Any, Any]) -> OnDelete:
    """As the foreign key or the link says; a set of references lets go."""
    if isinstance(source, models.ForeignKey):
        said = source.remote_field.on_delete
        return "protect" if said is models.PROTECT else "cascade" if said is models.CASCADE else "let_go"
    return source.on_delete if isinstance(source, LinkField) else "let_go"


def _initial(source: models.Field[Any, Any]) -> Any:
    if not source.has_default():
        return None
    value = source.get_default()
    return value.value if isinstance(value, models.Choices) else value


_registry: dict[str, Entity] = {}
# `Entity.sight_fields`, once made: it looks at all entities.
_moving: dict[str, frozenset[str]] = {}


def register(*entities: Entity) -> None:
    """Order of registration = order in the snapshot, in the rail and in the dictionary."""
    for entity in entities:
        if entity.key in _registry:
            raise ValueError(f"{entity.key} is registered twice")
        _registry[entity.key] = entity
        _moving.clear()
        words.fields[entity.key] = partial(_hideable, entity)


def _hideable(entity: Entity) -> frozenset[str]:
    """Fields that a group may not see: not what records are told apart, ordered and held together by, nor the kernel's."""
    if entity.writers != "rights" or entity.key.startswith("core."):
        return frozenset()
    needed = {*SYSTEM_FIELDS, *entity.title, *entity.stands_on, *entity.subject, *(entity.people or ())}
    needed |= {part.lstrip("-") for part in entity.sort.split(",")} | {
        path.split(".")[0] for path in entity.sight
    }
    return frozenset(entity.fields.keys() - needed - entity.sight_fields)


def entity_of(key: str) -> Entity:
    try:
        return _registry[key]
    except KeyError:
        raise Unknown("entity", key) from None


def entity_for(record: Record | type[Record]) -> Entity:
    return _registry[record._meta.label_lower]


def all_entities() -> Sequence[Entity]:
    return tuple(_registry.values())


def parent_of(line: Entity) -> Entity:
    return entity_of(line.spec(line.parent).to)


def document_of(entity: Entity) -> Entity:
    """The entity at the top of the chain of parents; itself, where it is no line."""
    while entity.parent:
        entity = parent_of(entity)
    return entity


def uses_of(entity: Entity) -> list[tuple[Entity, FieldSpec]]:
    """References, and links, that its deletion does not simply let go of: they hold it back, or go along with it."""
    return [
        (user, spec)
        for user in all_entities()
        for spec in user.fields.values()
        if spec.on_delete != "let_go" and (spec.kind == "link" or spec.to == entity.key)
    ]


def children_of(parent: Entity) -> list[tuple[Entity, FieldSpec]]:
    """Entities with a reference to this one: its lines and its related lists."""
    return [
        (entity, spec)
        for entity in all_entities()
        for spec in entity.fields.values()
        if spec.kind == "ref" and spec.to == parent.key and spec.name not in (*STAMPS, "owner")
    ]


def lookers_at(entity: Entity) -> list[tuple[Entity, str, str]]:
    """Entities whose sight hangs on a field of this one's records: who looks, through which reference, at what."""
    return [
        (other, reference, name)
        for other in all_entities()
        for path in other.sight
        if "." in path
        for reference, name in [path.split(".", 1)]
        if other.spec(reference).to == entity.key
    ]
