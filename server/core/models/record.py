from collections.abc import Sequence
from typing import Any, Self

from django.db import models

from core.fields import RefSetField
from core.ids import new_id

# Who made and changed a row, and when: written by `core.sync.unit`, never by an edit.
STAMPS = ("created_at", "created_by", "updated_at", "updated_by")
# What a row is kept by: no fields to whoever looks at the entity.
INNER = ("id", "workspace", "version", "deleted_at", "custom")
# Whose the record is, and who sees it besides.
SIGHT = ("owner", "team", "is_private", "shared_with")
# Fields that every owned record has besides its own, in the order in which they are shown.
SYSTEM_FIELDS = (*SIGHT, "tags", "archived_at", *STAMPS)


class Record(models.Model):
    """What every synchronised row has. Its id is made on the device; it is never deleted, only marked."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    workspace = models.ForeignKey("core.Workspace", models.CASCADE, related_name="+", editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)
    created_at = models.DateTimeField("Creata il", editable=False)
    created_by = models.ForeignKey(
        "core.User",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name="Creata da",
    )
    updated_at = models.DateTimeField("Modificata il", editable=False)
    updated_by = models.ForeignKey(
        "core.User",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name="Modificata da",
    )
    deleted_at = models.DateTimeField(null=True, blank=True, editable=False)
    custom = models.JSONField("Campi propri", default=dict, blank=True, editable=False)

    class Meta:
        abstract = True

    # What the row held when it was read: the feed's "before". Not a field.
    loaded: dict[str, Any]

    def __str__(self) -> str:
        for name in ("name", "subject", "label", "text"):
            if value := getattr(self, name, ""):
                return str(value)
        return str(self.pk)

    def check_invariants(self) -> None:
        """What no writer may break, whichever way it came: edit, act or undo. Raises ValidationError."""

    @classmethod
    def from_db(  # type: ignore[override]  # the stubs already know an argument of Django 6
        cls, db: str | None, field_names: Sequence[str], values: Sequence[Any]
    ) -> Self:
        record = super().from_db(db, field_names, values)
        record.loaded = dict(zip(field_names, values, strict=True))
        return record


class OwnedRecord(Record):
    """A record that belongs to somebody: the ground on which rights stand."""

    owner = models.ForeignKey(
        "core.User", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Titolare"
    )
    team = models.ForeignKey(
        "core.Group", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Gruppo"
    )
    is_private = models.BooleanField(
        "Scheda privata", default=False, help_text="La vedono solo il titolare e le persone nominate."
    )
    shared_with = RefSetField(
        "Se privata, la vedono anche", to="core.user", help_text="Persone nominate, oltre al titolare."
    )
    tags = RefSetField("Etichette", to="core.tag")
    archived_at = models.DateTimeField("Archiviata il", null=True, blank=True)

    class Meta:
        abstract = True
