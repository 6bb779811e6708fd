"""Where records that somebody may not see show all the same.

Looked for once for all entities: whatever a stranger can ask for is asked once, not once an entity, and so the price of
one more entity does not grow with their number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from core.entities import Entity
from core.sync import scope, snapshot
from core.sync.feed import history, pull
from core.testing.examples import Maker, people_create
from core.testing.world import Hand, World, edit

ALL = 100_000


@dataclass
class Traces:
    """By entity, one record of Alice's; and one that was given to Bruno's group, and then made private."""

    hidden: dict[str, str] = field(default_factory=dict)
    withdrawn: dict[str, str] = field(default_factory=dict)
    # By person and place, all that they are told there.
    heaps: dict[str, dict[str, str]] = field(default_factory=dict)

    def of(self, id: str, person: str) -> list[str]:
        return [where for where, heap in self.heaps[person].items() if id in heap]


def leave_traces(world: World, entities: Iterable[Entity]) -> Traces:
    """Needs a database that is thrown away after."""
    found, make = Traces(), Maker(Hand(world.alice))
    for entity in entities:
        found.hidden[entity.key] = make.make(entity)
        if entity.owned and people_create(entity):
            found.withdrawn[entity.key] = id = make.make(entity)
            given = edit("update", entity.key, id, {"team": world.bruno.groups[0]}, {"team": None})
            taken = edit("update", entity.key, id, {"is_private": True}, {"is_private": False})
            assert [receipt["state"] for receipt in make.hand.push_each(given, taken)] == ["applied"] * 2
    found.heaps = {
        user.name: _all_that_is_told(Hand(user))
        for user in (world.alice, world.bruno, world.carla, world.zoe)
    }
    return found


def _all_that_is_told(hand: Hand) -> dict[str, str]:
    page = pull(hand.actor, 0, ALL, "")
    told, _, _ = history(hand.actor, 0, ALL)
    parts = [part["entity"] for part in snapshot.parts(hand.actor)["parts"]]
    heaps = {
        "items": page.items,
        "changes": page.changes,
        "history": told,
        **{f"snapshot {key}": snapshot.chunk(hand.actor, key, "", ALL) for key in parts},
        **{f"inventory {key}": scope.inventory(hand.actor, key, "", ALL) for key in parts if key != snapshot.HISTORY},
    }  # fmt: skip
    return {where: str(heap) for where, heap in heaps.items()}
