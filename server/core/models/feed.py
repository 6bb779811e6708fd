"""What arrived and what it changed: written once, never edited."""

from django.db import models

from core.models.people import Device, User
from core.models.workspace import Workspace


class Operation(models.Model):
    """One intention of a device, with the receipt that it will get for ever."""

    class State(models.TextChoices):
        APPLIED = "applied", "Consegnata"
        MERGED = "merged", "Consegnata e unita"
        REFUSED = "refused", "Respinta"
        QUARANTINED = "quarantined", "In quarantena"
        RELEASED = "released", "Applicata dalla quarantena"
        DISCARDED = "discarded", "Scartata dalla quarantena"

    key = models.BigAutoField(primary_key=True)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    id = models.UUIDField()
    batch = models.UUIDField()
    number = models.PositiveBigIntegerField(default=0)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    device = models.ForeignKey(Device, models.PROTECT, null=True, related_name="+")
    schema = models.PositiveIntegerField()
    body = models.JSONField()
    state = models.CharField(max_length=12, choices=State.choices)
    receipt = models.JSONField()
    received_at = models.DateTimeField()
    # Of a quarantined one: who decided, when, and what came of it. The receipt never changes.
    decision = models.JSONField(default=dict)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "id"], name="operation_once"),)
        indexes = (
            models.Index(fields=["workspace", "batch"], name="operation_batch"),
            models.Index(fields=["workspace", "state", "key"], name="operation_state"),
        )

    def __str__(self) -> str:
        return f"{self.state} {self.id}"


class Change(models.Model):
    """A row of the feed: one record, changed by one operation. History, timeline, audit and undo read it."""

    class Kind(models.TextChoices):
        CREATED = "created", "Creata"
        UPDATED = "updated", "Modificata"
        DELETED = "deleted", "Eliminata"
        RESTORED = "restored", "Ripristinata"
        # A value that follows from others (core.derived): no operation's, and nobody's edit.
        DERIVED = "derived", "Ricalcolata"
        # Nothing of the record changed, but who may see it did.
        SIGHT = "sight", "Visibilità"

    # Nobody's work: no reason to keep a record that is to be deleted, nothing to undo.
    NOBODYS = (Kind.SIGHT, Kind.DERIVED)

    key = models.BigAutoField(primary_key=True)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    seq = models.BigIntegerField()
    # First number of the transaction: a page of the feed never cuts one.
    first_seq = models.BigIntegerField()
    entity = models.CharField(max_length=60)
    record = models.UUIDField()
    version = models.PositiveIntegerField()
    kind = models.CharField(max_length=10, choices=Kind.choices)
    operation = models.UUIDField(null=True)
    command = models.CharField(max_length=80, blank=True)
    batch = models.UUIDField(null=True)
    changeset = models.UUIDField(null=True)
    user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    device = models.ForeignKey(Device, models.PROTECT, null=True, related_name="+")
    device_time = models.DateTimeField(null=True)
    at = models.DateTimeField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    # Ids of the users who saw the record before this change and do not see it after.
    lost_to = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "seq"], name="feed_position"),)
        indexes = (
            models.Index(fields=["workspace", "record", "seq"], name="change_record"),
            models.Index(
                fields=["workspace", "changeset"],
                name="change_changeset",
                condition=models.Q(changeset__isnull=False),
            ),
            models.Index(fields=["workspace", "batch"], name="change_batch"),
            models.Index(fields=["workspace", "first_seq"], name="change_first_seq"),
        )

    def __str__(self) -> str:
        return f"{self.seq} {self.kind} {self.entity}"
