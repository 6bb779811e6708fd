from django.db import models

from core.models.people import User
from core.models.workspace import Workspace


class Presence(models.Model):
    """A card that somebody has open at this moment: told to who looks at the same one. Of no worth a minute later."""

    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+", db_index=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="+", db_index=False)
    entity = models.CharField(max_length=60)
    record = models.UUIDField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["user", "record"], name="presence_once"),)
        indexes = (models.Index(fields=["workspace", "record"], name="presence_record"),)

    def __str__(self) -> str:
        return f"{self.user_id} at {self.entity}"
