from typing import ClassVar

from django.db import models

from core.models.workspace import Workspace


class SearchText(models.Model):
    """What a record is found by: its searched fields, folded, with stems and beginnings of words (core.search).

    Each engine keeps an index of three-letter groups on `text`: FTS5, fed by triggers; a GIN index. Migration 0004 makes
    them. A later migration that has SQLite rebuild this table must make the triggers anew.
    """

    key = models.BigAutoField(primary_key=True)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+", db_index=False)
    entity = models.CharField(max_length=60)
    record = models.UUIDField()
    text = models.TextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["record", "entity"], name="search_text_once")
        ]

    def __str__(self) -> str:
        return f"{self.entity} {self.record}"
