"""Numbers without gaps: each series of a year counts 1, 2, 3, ... What is written around a number is the documents' business."""

from __future__ import annotations

from django.db import connection

from core.actor import Actor
from core.models import Sequence

_NEXT = """
INSERT INTO core_sequence (workspace_id, series, year, last) VALUES (%s, %s, %s, 1)
ON CONFLICT (workspace_id, series, year) DO UPDATE SET last = core_sequence.last + 1 RETURNING last
"""


def next_number(actor: Actor, series: str, year: int) -> int:
    """The next number of the series. It belongs to the transaction of the act: refused or killed, the act gives it back.

    Whoever asks at the same time waits at the row until the act has ended; hence no number is skipped or given twice. An act
    that numbers has no PUT_BACK: a number taken out of the middle would be a gap.
    """
    assert connection.in_atomic_block, "a number that outlives its act is a gap"
    workspace = Sequence._meta.get_field("workspace").get_db_prep_value(actor.workspace.pk, connection)
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, [workspace, series, year])
        (number,) = cursor.fetchone()
    return int(number)
