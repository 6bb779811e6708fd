"""What a person does on a device of a simulation, from what the device shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.ids import new_id
from core.testing.device import Device, Op

if TYPE_CHECKING:
    from core.testing.simulation import Simulation

BOAT, MATERIAL, ORDER, LINE, PART, ZONE, NOTE, TAG = (
    "sample.boat", "sample.material", "sample.order", "sample.orderline", "sample.orderpart", "sample.zone", "core.note",
    "core.tag",
)  # fmt: skip
WORDS = ("vela", "scafo", "prua", "poppa", "albero", "timone", "chiglia", "bozzello", "randa", "fiocco")

DEEDS = {
    "new_boat": 5, "change_boat": 22, "count_material": 6, "name_material": 5, "new_order": 6, "change_line": 12,
    "change_order": 5, "part": 6, "move_line": 3, "remove": 6, "close": 9, "undo_act": 3, "note": 9, "nonsense": 3,
    "undo": 3, "restore": 2,
}  # fmt: skip


def edit(act: str, entity: str, record: str, values: Mapping[str, Any], base: Mapping[str, Any]) -> Op:
    return {
        "id": str(new_id()), "kind": "edit", "act": act, "entity": entity, "record": record, "values": dict(values),
        "base": dict(base),
    }  # fmt: skip


@dataclass
class Hands:
    sim: Simulation
    device: Device
    number: int

    def ops(self) -> list[Op]:
        found: list[Op] = getattr(self, self.sim.draw(DEEDS))()
        for op in found:
            # Clocks are wrong by years: nothing may depend on them.
            op["at"] = f"{self.sim.dice.randrange(1970, 2100)}-01-02T03:04:05.000Z"
        return found

    def _any(self, entity: str) -> tuple[str, dict[str, Any]] | None:
        rows = sorted(self.device.shown(entity).items())
        return self.sim.dice.choice(rows) if rows else None

    def _word(self) -> str:
        return f"{self.sim.dice.choice(WORDS)} {self.sim.dice.randrange(1000)}"

    def _update(self, entity: str, found: tuple[str, dict[str, Any]], values: dict[str, Any]) -> Op:
        id, row = found
        return edit("update", entity, id, values, {name: _seen(row, name) for name in values})

    def new_boat(self) -> list[Op]:
        values = {"name": self._word(), "notes": self._word(), "is_private": self.sim.dice.random() < 0.15}
        if self.sim.dice.random() < 0.3:
            values["team"] = str(self.sim.dice.choice(self.sim.groups).pk)
        return [edit("create", BOAT, str(new_id()), values, {})]

    def change_boat(self) -> list[Op]:
        found = self._any(BOAT)
        if found is None:
            return self.new_boat()
        dice, row = self.sim.dice, found[1]
        lines = str(row.get("notes") or "").splitlines()
        lines.insert(dice.randrange(len(lines) + 1), self._word())
        if len(lines) > 4:
            del lines[dice.randrange(len(lines))]
        person = str(dice.choice(self.sim.users).pk)
        choices: list[dict[str, Any]] = [
            {"name": self._word()},
            {"name": self._word(), "is_insured": dice.random() < 0.5},
            {"notes": "\n".join(lines)},
            {"uses": dice.sample(("fishing", "racing", "leisure"), dice.randrange(4))},
            {"crew": sorted({*(row.get("crew") or []), person})},
            {"length": f"{dice.randrange(3, 30)}.50"},
            {"custom.colore": self._word()},
            {"owner": person},
            {"team": str(dice.choice(self.sim.groups).pk) if dice.random() < 0.7 else None},
            {"is_private": dice.random() < 0.5},
            {"is_private": True, "shared_with": [str(dice.choice(self.sim.users).pk)]},
        ]
        wanted = [values for values in choices if self.sim.focus.keys() & values.keys()]
        return [self._update(BOAT, found, dice.choice(wanted or choices))]

    def count_material(self) -> list[Op]:
        found = self._any(MATERIAL)
        if found is None:
            return [edit("create", MATERIAL, str(new_id()), {self._label(): self._word(), "in_stock": 0}, {})]
        stock = found[1].get("in_stock") or 0
        return [self._update(MATERIAL, found, {"in_stock": stock + self.sim.dice.choice((-1, 1, 1, 2, 10))})]

    def _label(self) -> str:
        return "label" if self.device.schema == 1 else "name"

    def name_material(self) -> list[Op]:
        found = self._any(MATERIAL)
        if found is None:
            return self.count_material()
        name = found[1].get("label", found[1].get("name"))
        return [
            self._update(MATERIAL, (found[0], {"label": name, "name": name}), {self._label(): self._word()})
        ]

    def new_order(self) -> list[Op]:
        order = str(new_id())
        boat = self._any(BOAT) if self.sim.dice.random() < 0.5 else None
        values = {"subject": self._word(), "zone": self._zone()} | ({"boat": boat[0]} if boat else {})
        return [
            edit("create", ORDER, order, values, {}),
            self._line(order),
            self._line(order),
        ]

    def _line(self, order: str) -> Op:
        values = {
            "order": order,
            "text": self._word(),
            "quantity": "1.000",
            "price": f"{self.sim.dice.randrange(100)}.{self.sim.dice.randrange(10_000):04d}",
        }
        if any("cost" in row for row in self.device.shown(LINE).values()):
            values["cost"] = f"{self.sim.dice.randrange(50)}.0000"
        return edit("create", LINE, str(new_id()), values, {})

    def change_line(self) -> list[Op]:
        found, dice = self._any(LINE), self.sim.dice
        if found is None:
            order = self._any(ORDER)
            return [self._line(order[0])] if order else []
        if dice.random() < 0.25:
            return [self._line(found[1]["order"])]
        choices: list[dict[str, Any]] = [
            {"text": self._word()},
            {"quantity": f"{dice.randrange(1, 9)}.{dice.randrange(1000):03d}"},
            {"price": f"{dice.randrange(1, 99)}.0000", "text": self._word()},
        ]
        if other := self._any(ORDER):
            choices.append({"order": other[0]})
        if "cost" in found[1]:
            choices.append({"cost": f"{dice.randrange(50)}.0000"})
        return [self._update(LINE, found, dice.choice(choices))]

    def move_line(self) -> list[Op]:
        found, other = self._any(LINE), self._any(ORDER)
        return [self._update(LINE, found, {"order": other[0]})] if found and other else []

    def part(self) -> list[Op]:
        """A floor deeper: a line that has parts is worth what they are."""
        dice, line, found = self.sim.dice, self._any(LINE), self._any(PART)
        values = {"quantity": f"{dice.randrange(1, 9)}.000", "price": f"{dice.randrange(99)}.5050"}
        if line and (found is None or dice.random() < 0.4):
            return [edit("create", PART, str(new_id()), values | {"line": line[0], "text": self._word()}, {})]
        if found is None or line is None:
            return []
        if dice.random() < 0.2:
            return [self._delete(PART, found)]
        return [self._update(PART, found, dice.choice((values, {"text": self._word()}, {"line": line[0]})))]

    def _zone(self) -> str | None:
        zone = self._any(ZONE)
        return zone[0] if zone and self.sim.dice.random() < 0.7 else None

    def change_order(self) -> list[Op]:
        found, dice = self._any(ORDER), self.sim.dice
        if found is None:
            return []
        values = dice.choice(
            ({"subject": self._word()}, {"discount": f"{dice.randrange(50)}.00"}, {"is_private": dice.random() < 0.5},
             {"owner": str(dice.choice(self.sim.users).pk)}, {"zone": self._zone()}, {"zone": self._zone()},
             {"boat": (self._any(BOAT) or (None,))[0]})
        )  # fmt: skip
        return [self._update(ORDER, found, values)]

    def remove(self) -> list[Op]:
        entity = self.sim.dice.choice((BOAT, LINE, LINE, ORDER, NOTE, MATERIAL))
        found = self._any(entity)
        return [self._delete(entity, found)] if found else []

    def _delete(self, entity: str, found: tuple[str, dict[str, Any]]) -> Op:
        base = {"version": found[1]["version"], "seq": max(self.device.disk.seq, 0)}
        return edit("delete", entity, found[0], {}, base)

    def restore(self) -> list[Op]:
        gone = [row for row in self.device.disk.changes.values() if row["kind"] == "deleted"]
        if not gone:
            return []
        row = self.sim.dice.choice(sorted(gone, key=lambda row: int(row["seq"])))
        return [edit("restore", row["entity"], row["record"], {}, {})]

    def close(self) -> list[Op]:
        found = self._any(ORDER)
        if found is None:
            return []
        dice = self.sim.dice
        acts = {"sample.close_order": 12, "sample.reopen_order": 6, "sample.cancel_order": 1}
        act = dice.choices(list(acts), list(acts.values()))[0]
        op: Op = {"id": str(new_id()), "kind": "command", "command": act, "args": {"order": found[0]}}
        if act == "sample.close_order" and "total" in found[1] and dice.random() < 0.7:
            op["seen"] = {"order": {"total": found[1]["total"]}}
        # An edit beside it: both stand and both go back, or neither.
        beside = self._any(BOAT) if dice.random() < 0.4 else None
        return [*([self._update(BOAT, beside, {"name": self._word()})] if beside else []), op]

    def note(self) -> list[Op]:
        entity = self.sim.dice.choice((BOAT, ORDER))
        card, note = self._any(entity), self._any(NOTE)
        if card is None:
            return []
        subject = {"subject_entity": entity, "subject_id": card[0]}
        if note is None or self.sim.dice.random() < 0.5:
            return [edit("create", NOTE, str(new_id()), subject | {"text": self._word()}, {})]
        return [
            self._update(
                NOTE, note, self.sim.dice.choice((subject, {"text": self._word()}, {"pinned": True}))
            )
        ]

    def nonsense(self) -> list[Op]:
        """A good operation and a bad one: both or none."""
        good, bad = (
            edit("create", TAG, str(new_id()), {"name": self._word()}, {}),
            edit("create", TAG, str(new_id()), {}, {}),
        )
        twin = self._any(TAG)
        wrong = self.sim.dice.choice(
            (bad, edit("update", TAG, str(new_id()), {"name": "x"}, {"name": "y"}), bad | {"act": "explode"},
             bad | {"entity": "core.nothing"}, bad | {"kind": "strange"})
        )  # fmt: skip
        first = [self._update(TAG, twin, {"name": self._word()})] if twin else []
        return [*first, good, wrong]

    def undo(self) -> list[Op]:
        mine = [entry.batch for entry in self.sim.log if entry.device == self.number]
        if not mine:
            return []
        return self._undo_of(self.sim.dice.choice(mine[-20:]))

    def undo_act(self) -> list[Op]:
        acts = [
            entry.batch
            for entry in self.sim.log
            if entry.device == self.number and entry.op["kind"] == "command"
        ]
        return self._undo_of(self.sim.dice.choice(acts[-6:])) if acts else []

    def _undo_of(self, batch: str) -> list[Op]:
        args = {"batch": batch}
        return [{"id": str(new_id()), "kind": "command", "command": "core.undo_batch", "args": args}]


def _seen(row: Mapping[str, Any], name: str) -> Any:
    if name.startswith("custom.") and name not in row:
        return (row.get("custom") or {}).get(name.removeprefix("custom."))
    return row.get(name)
