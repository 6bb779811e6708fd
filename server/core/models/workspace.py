from django.db import models

from core.ids import new_id


class Workspace(models.Model):
    """A firm (*azienda*) and the tenant: nothing is read or written without it."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField("Nome", max_length=200)
    # The feed's last number. Raised inside the writing transaction: order of numbers = order of commits.
    seq = models.BigIntegerField(default=0, editable=False)
    settings = models.JSONField("Impostazioni", default=dict, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    # When a copy of the database was brought back last: numbers of the feed were given twice since (core/sync/scope.py).
    restored_at = models.DateTimeField(null=True, editable=False)

    def __str__(self) -> str:
        return self.name
