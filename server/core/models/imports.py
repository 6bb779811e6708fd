"""An import from a spreadsheet: the file, how it is read, what is to be done with each row, what was done."""

from django.db import models

from core.ids import new_id
from core.models.people import User
from core.models.workspace import Workspace


class Import(models.Model):
    """One file on its way into one table. Its effects are ordinary changes under one `changeset`."""

    class State(models.TextChoices):
        READ = "read", "File letto"
        PLANNING = "planning", "Controllo in corso"
        PLANNED = "planned", "Pronta"
        RUNNING = "running", "In corso"
        DONE = "done", "Finita"
        CANCELLED = "cancelled", "Interrotta"
        FAILED = "failed", "Non riuscita"

    id = models.UUIDField(primary_key=True, default=new_id)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    owner = models.ForeignKey(User, models.PROTECT, related_name="+")
    entity = models.CharField(max_length=60)
    file_name = models.CharField(max_length=200)
    # Name of the folder below MICROCRM_DATA/imports; empty once the files are gone.
    folder = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.READ)
    # How the file was read (encoding, separator, sheet, headings) and what stands in its columns.
    reading = models.JSONField(default=dict)
    source = models.CharField(max_length=64, blank=True)
    mapping = models.JSONField(default=dict)
    options = models.JSONField(default=dict)
    # Counts of the preview, and the feed's number when it was made.
    plan = models.JSONField(default=dict)
    plan_seq = models.BigIntegerField(default=-1)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    counts = models.JSONField(default=dict)
    cancel_asked = models.BooleanField(default=False)
    changeset = models.UUIDField(default=new_id)
    message = models.TextField(blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=["workspace", "-created_at"], name="import_recent"),)

    def __str__(self) -> str:
        return f"{self.file_name} → {self.entity}"


class ImportRow(models.Model):
    """What became of one row of the file."""

    class Outcome(models.TextChoices):
        CREATED = "created", "Creata"
        MERGED = "merged", "Unita"
        SKIPPED = "skipped", "Saltata"
        REFUSED = "refused", "Respinta"

    key = models.BigAutoField(primary_key=True)
    origin = models.ForeignKey(Import, models.CASCADE, related_name="rows")
    number = models.PositiveIntegerField()
    outcome = models.CharField(max_length=8, choices=Outcome.choices)
    record = models.UUIDField(null=True)
    message = models.TextField(blank=True)
    # The cells as they stood in the file, of refused rows only: they can be downloaded, corrected and brought again.
    cells = models.JSONField(default=list)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["origin", "number"], name="import_row_once"),)
        indexes = (models.Index(fields=["origin", "outcome", "number"], name="import_row_outcome"),)

    def __str__(self) -> str:
        return f"{self.number} {self.outcome}"


class ImportMapping(models.Model):
    """How somebody mapped the columns of one source (a set of headings) last time. Values for all rows are not remembered:
    they belong to one import."""

    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    # Nobody's: remembered before each person had their own.
    user = models.ForeignKey("core.User", models.CASCADE, null=True, related_name="+")
    entity = models.CharField(max_length=60)
    source = models.CharField(max_length=64)
    mapping = models.JSONField(default=dict)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["workspace", "entity", "source", "user"], name="import_mapping_of_one"
            ),
        )

    def __str__(self) -> str:
        return f"{self.entity} {self.source[:8]}"
