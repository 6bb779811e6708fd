from django.db import models

from core.models.workspace import Workspace


class Sequence(models.Model):
    """How far a firm has counted in one series of a year: the number given last."""

    key = models.BigAutoField(primary_key=True)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    series = models.CharField(max_length=60)
    year = models.PositiveIntegerField()
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["workspace", "series", "year"], name="sequence_once"),)

    def __str__(self) -> str:
        return f"{self.series} {self.year}: {self.last}"
