"""Programs for races between processes: `python -m core.testing.race write COUNT | read FILE`."""

import json
import os
import random
import sys
import time
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

from core.ids import new_id  # noqa: E402  Django first
from core.models import Tag, User, Workspace  # noqa: E402
from core.sync.door import push  # noqa: E402
from core.sync.feed import pull  # noqa: E402
from core.sync.wire import Batch  # noqa: E402
from core.testing.world import Hand, edit  # noqa: E402


def write(count: int) -> None:
    """`count` operations in batches of 1 to 5, half of them on records that the others write too."""
    hand = Hand(User.objects.get(name="Alice Rossi"))
    actor, dice, number, ops = hand.actor, random.Random(os.getpid()), 1, []
    shared = list(Tag.objects.order_by("pk").values_list("pk", "name")[:5])
    for _ in range(count):
        if dice.random() < 0.5:
            ops.append(edit("create", "core.tag", str(new_id()), {"name": "Nuova"}))
        else:
            id, name = dice.choice(shared)
            ops.append(
                edit("update", "core.tag", str(id), {"name": f"{name} {new_id()}"[:60]}, {"name": name})
            )
        if dice.random() < 0.5:
            number = _send(actor, number, ops)
            ops = []
    _send(actor, number, ops)


def _send(actor: object, number: int, ops: list[dict[str, object]]) -> int:
    if not ops:
        return number
    answer = push(actor, [Batch(new_id(), ops, number)])  # type: ignore[arg-type]  # an Actor
    assert all(receipt["state"] in ("applied", "merged") for receipt in answer.receipts), answer
    for receipt in answer.receipts:
        sys.stdout.write(receipt["op"] + "\n")
    return number + 1


def read(stop: Path) -> None:
    """Follow the feed as fast as possible; at the end say what was seen."""
    actor = Hand(User.objects.get(name="Alice Rossi")).actor
    since, seen = 0, []
    sys.stdout.write("reading\n")
    sys.stdout.flush()
    while True:
        last_round = stop.exists()
        page = pull(actor, since, 50, "")
        seen += [change["seq"] for change in page.changes]
        since = page.next
        if last_round and not page.more:
            break
        time.sleep(0.01)
    told = Workspace.objects.get(pk=actor.workspace.pk).seq
    sys.stdout.write(json.dumps({"seen": seen, "last": told}))


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(int(sys.argv[2]))
    else:
        read(Path(sys.argv[2]))
