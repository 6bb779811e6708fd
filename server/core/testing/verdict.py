"""Judges a simulation from its logs and the database, with rules of its own: it never asks the code that it judges.

`check(sim)` raises AssertionError with the first promise that was broken (numbers are those of the invariants).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from core.codec import WrongValue, from_wire, to_wire
from core.entities import FieldSpec, entity_of
from core.models import Change, Conflict, Group, Operation, Record, User
from core.testing.afresh import wrong_values
from core.testing.device import HISTORY, Device
from core.testing.hands import BOAT, LINE, MATERIAL, NOTE, ORDER, PART, TAG, ZONE
from core.testing.ledger import Ledger
from core.testing.simulation import Entry, Simulation

TABLES = (
    BOAT,
    MATERIAL,
    ORDER,
    LINE,
    PART,
    ZONE,
    NOTE,
    TAG,
    "core.conflict",
    "core.user",
    "core.group",
    "core.customfield",
)
ABSENT = object()


def check(sim: Simulation) -> None:
    verdict = Verdict(sim)
    verdict.the_feed_has_no_gap()
    verdict.every_operation_ends_once()
    verdict.history_is_a_chain()
    verdict.merges_are_honest()
    verdict.order_and_atomicity()
    wrong = wrong_values(sim.workspace)
    assert wrong == [], f"derived values do not follow: {wrong[:3]}"
    Ledger(sim, verdict.rows, verdict.answers).check()
    for number, device in enumerate(sim.devices):
        same_as_fresh(sim, number)
        verdict.scope(number, device)


def same_as_fresh(sim: Simulation, number: int) -> None:
    """3 and 4: a device that has followed the feed holds what a new one loads."""
    device = sim.devices[number]
    fresh = sim.device_class(device.transport)
    fresh.load(limit=sim.dice.choice((5, 500, 500)))
    for entity in sorted(set(fresh.disk.tables) | set(device.disk.tables)):
        mine, theirs = device.disk.tables.get(entity, {}), fresh.disk.tables.get(entity, {})
        assert set(mine) - set(theirs) == set(), f"device {number} keeps what it should have lost of {entity}"
        assert set(theirs) - set(mine) == set(), f"device {number} misses what it should have of {entity}"
        for id, row in theirs.items():
            assert mine[id] == row, f"device {number} holds another {entity} {id}: {differing(mine[id], row)}"
    for which in (device, fresh):
        held = {id for table in which.disk.tables.values() for id in table}
        stray = [row for row in which.disk.changes.values() if row["record"] not in held]
        assert not stray, f"device {number} holds the history of what it does not hold: {stray[:1]}"
    # What one has gained sight of later has its past on the server: a card asks for it when it is opened.
    more = set(device.disk.changes) - set(fresh.disk.changes)
    assert not more, f"device {number} holds a history that a new one does not get: {sorted(more)[:5]}"


def differing(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    return {k: (mine.get(k), theirs.get(k)) for k in theirs if mine.get(k) != theirs.get(k)}


@dataclass
class Verdict:
    sim: Simulation
    rows: list[Change] = field(init=False)
    by_op: dict[str, list[Change]] = field(init=False)
    answers: dict[str, Operation] = field(init=False)
    conflicts: dict[tuple[str, str, str], Conflict] = field(init=False)

    def __post_init__(self) -> None:
        mine = {"workspace": self.sim.workspace}
        self.rows = list(Change.objects.filter(**mine).order_by("seq"))
        self.by_op = defaultdict(list)
        for row in self.rows:
            if row.operation:
                self.by_op[str(row.operation)].append(row)
        self.answers = {str(found.id): found for found in Operation.objects.filter(**mine)}
        self.conflicts = {
            (str(found.operation), str(found.record), found.field): found
            for found in Conflict.objects.filter(**mine)
        }

    # -- 5 no gap ----------------------------------------------------------------------------------------------------

    def the_feed_has_no_gap(self) -> None:
        assert [row.seq for row in self.rows] == list(range(1, self.sim.seq() + 1)), "the feed has a gap"

    # -- 1 exactly once, 2 nothing vanishes, 11 upgrade --------------------------------------------------------------

    def every_operation_ends_once(self) -> None:
        receipts = self._receipts_on_devices()
        for entry in self.sim.log:
            id = entry.op["id"]
            found = self.answers.get(id)
            assert found is not None, f"operation {id} of device {entry.device} vanished"
            if id in receipts:
                assert receipts[id] == found.receipt, f"the receipt of {id} changed"
            rows = self.by_op.get(id, [])
            if found.state in ("applied", "merged"):
                assert entry.op["kind"] != "edit" or len(rows) == 1, (
                    f"{id} stands {len(rows)} times in the history"
                )
                assert rows or found.receipt["seq"] is None
                assert found.receipt["seq"] == (rows[-1].seq if rows else None), (
                    f"{id} says another place than it has"
                )
            else:
                assert rows == [], f"{id} was {found.state} and yet changed something"
                assert found.receipt["message"], f"{id} was {found.state} without a word"

    def _receipts_on_devices(self) -> dict[str, Any]:
        batches = [b for device in self.sim.devices for b in (*device.disk.tray, *device.disk.outbox)]
        return {receipt["op"]: receipt for batch in batches for receipt in batch.receipts}

    # -- 2 every overwritten value is in the history -----------------------------------------------------------------

    def history_is_a_chain(self) -> None:
        known: dict[str, dict[str, Any]] = defaultdict(dict)
        versions: dict[str, int] = {}
        for row in self.rows:
            id = str(row.record)
            for name, was in row.before.items():
                expected = known[id].get(name, ABSENT)
                assert expected is ABSENT or expected == was, (
                    f"{row}: {name} was {expected!r}, the history says {was!r}"
                )
            known[id] |= row.after
            assert row.version >= versions.get(id, 0), f"{row}: its version went back"
            versions[id] = row.version
        for entity in TABLES[:8]:
            for record in entity_of(entity).model._default_manager.filter(workspace=self.sim.workspace):
                self._ends_as_told(entity, record, known[str(record.pk)])

    def _ends_as_told(self, entity: str, record: Record, told: Mapping[str, Any]) -> None:
        for name, value in told.items():
            if name.startswith("custom."):
                now = record.custom.get(name.removeprefix("custom."))
            else:
                now = to_wire(getattr(record, entity_of(entity).spec(name).column))
            assert now == value, f"{entity} {record.pk}: {name} is {now!r}, the history ends with {value!r}"

    # -- 4 merging, 10 conflict honesty ------------------------------------------------------------------------------

    def merges_are_honest(self) -> None:
        authors: dict[tuple[str, str], Change] = {}
        entries = {entry.op["id"]: entry for entry in self.sim.log}
        for row in self.rows:
            entry = entries.get(str(row.operation))
            if entry and entry.op["kind"] == "edit" and entry.op["act"] == "update":
                for name in entry.op["values"]:
                    self._merged(entry, row, today(entry.op, name), name, authors)
            if entry and entry.op["kind"] == "edit" and entry.op["act"] == "delete":
                self._deleted(entry, row)
            for name in row.after:
                authors[str(row.record), name] = row
        for answer in self.answers.values():
            for found in answer.receipt["data"].get("conflicts", []) if answer.state == "merged" else []:
                told = self.conflicts.get((str(answer.id), found["record"], found["field"]))
                assert told is not None, f"{found} was told to nobody"
                assert str(told.loser_id if told.kind != "kept" else told.winner_id) == str(found["by"]), (
                    "the wrong person was told"
                )

    def _merged(
        self, entry: Entry, row: Change, name: str, written: str, authors: Mapping[tuple[str, str], Change]
    ) -> None:
        spec = _spec(row.entity, name)
        base, mine = (held(spec, entry.op[part].get(written)) for part in ("base", "values"))
        if name not in row.before:
            return self._was_there(row, spec, base, mine, authors)
        before, after = held(spec, row.before[name]), held(spec, row.after[name])
        where = f"{row} {name}: base {base!r}, was {before!r}, mine {mine!r}, became {after!r}"
        author = authors.get((str(row.record), name))
        own = author is not None and author.device_id == row.device_id
        match spec.merge:
            case "set":
                added, removed = set(mine) - set(base or []), set(base or []) - set(mine)
                assert set(after) == (set(before) | added) - removed, where
            case "counter" if base is not None:
                assert after == before + mine - base, where
            case "text":
                written_lines = set(mine.splitlines()) - set((base or "").splitlines())
                theirs = set(before.splitlines()) - set((base or "").splitlines())
                assert written_lines | theirs <= set(after.splitlines()), where
            case _:
                assert after == mine, where
                if base not in (before, mine) and before != mine and not own:
                    assert spec.merge != "exact", f"a stale exact field was overwritten: {where}"
                    self._told(entry, row, name, author, where)
        return None

    def _was_there(
        self, row: Change, spec: FieldSpec, base: Any, mine: Any, authors: Mapping[tuple[str, str], Change]
    ) -> None:
        author = authors.get((str(row.record), spec.name))
        now: Any = held(spec, author.after[spec.name]) if author else ABSENT
        if spec.merge == "counter":
            assert base is None or mine == base, f"{row}: a count of {spec.name} was lost"
        elif spec.merge == "text":
            lines = set(mine.splitlines()) - set((base or "").splitlines())
            assert now is ABSENT or lines <= set(now.splitlines()), f"{row}: lines of {spec.name} were lost"
        elif spec.merge == "set":
            added, removed = set(mine) - set(base or []), set(base or []) - set(mine)
            assert now is ABSENT or (added <= set(now) and not removed & set(now)), (
                f"{row}: {spec.name} was not merged"
            )
        else:
            assert now is ABSENT or now == mine, f"{row}: {mine!r} for {spec.name} was lost, {now!r} stays"

    def _told(self, entry: Entry, row: Change, name: str, author: Change | None, where: str) -> None:
        found = self.answers[entry.op["id"]].receipt["data"].get("conflicts", [])
        assert any(c["field"] == name and c["kind"] == "overwritten" for c in found), (
            f"overwritten without a word: {where}"
        )
        told = self.conflicts.get((entry.op["id"], str(row.record), name))
        assert told is not None, f"the loser was not told: {where}"
        if author is not None:
            assert told.loser_id == author.user_id, f"the wrong loser was told: {where}"
        assert told.loser_value == row.before[name], f"the loser was told another value: {where}"

    def _deleted(self, entry: Entry, row: Change) -> None:
        if row.kind != Change.Kind.DELETED:
            return
        since = [
            other for other in self.rows
            if other.record == row.record and other.seq < row.seq and other.version > entry.op["base"]["version"]
            and other.kind == Change.Kind.UPDATED and other.device_id != row.device_id
        ]  # fmt: skip
        assert since == [], f"{row} deleted what {since[0] if since else ''} had edited meanwhile"
        gone = {
            line.record for line in self.rows
            if line.batch == row.batch and line.kind == Change.Kind.DELETED and line.operation is None
        }  # fmt: skip
        below = [
            other for other in self.rows
            if other.record in gone and entry.op["base"]["seq"] < other.seq < row.seq
            and other.kind in (Change.Kind.CREATED, Change.Kind.UPDATED) and other.device_id != row.device_id
        ]  # fmt: skip
        assert below == [], f"{row} took {below[0] if below else ''} along, written meanwhile"

    # -- 7 order, 8 atomicity ----------------------------------------------------------------------------------------

    def order_and_atomicity(self) -> None:
        assert self.sim.torn == [], f"batches on two pages: {self.sim.torn[:3]}"
        places: dict[tuple[int, str], int] = {}
        batches: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.sim.log:
            batches[entry.batch].append(entry)
            for row in self.by_op.get(entry.op["id"], []):
                key = (entry.device, str(row.record))
                assert row.seq > places.get(key, 0), (
                    f"{row} was applied before an earlier one of device {entry.device}"
                )
            for row in self.by_op.get(entry.op["id"], []):
                places[entry.device, str(row.record)] = row.seq
        for id, entries in batches.items():
            states = {self.answers[entry.op["id"]].state in ("applied", "merged") for entry in entries}
            assert len(states) == 1, f"half of batch {id} was applied"
            firsts = {row.first_seq for entry in entries for row in self.by_op.get(entry.op["id"], [])}
            assert len(firsts) <= 1, f"batch {id} was applied in two transactions"

    # -- 6 scope -----------------------------------------------------------------------------------------------------

    def scope(self, number: int, device: Device) -> None:
        user = User.objects.get(pk=self.sim.user_of(number))
        allowed = Eyes(self.sim, user).all()
        for entity in TABLES[:9]:
            strangers = set(device.disk.tables.get(entity, {})) - allowed[entity]
            assert not strangers, f"device {number} ({user.name}) holds {entity} that it may not see"
            live = {
                str(id) for id in entity_of(entity).model._default_manager.filter(
                    workspace=self.sim.workspace, deleted_at=None).values_list("pk", flat=True)
            }  # fmt: skip
            missing = (allowed[entity] & live) - set(device.disk.tables.get(entity, {}))
            assert not missing, f"device {number} ({user.name}) lacks {entity} that it may see"
        for row in device.disk.changes.values():
            if row["entity"] in allowed:
                assert row["record"] in allowed[row["entity"]], (
                    f"device {number} ({user.name}) knows the past of what it may not see"
                )
        assert HISTORY not in device.disk.tables
        if Eyes(self.sim, user).costs_hidden():
            self._no_cost(number, device)

    def _no_cost(self, number: int, device: Device) -> None:
        """6 again, of fields: where a group is not to see costs, no row and no past of a device tells them."""
        for entity, name in ((LINE, "cost"), (ORDER, "cost_total")):
            rows = list(device.disk.tables.get(entity, {}).values())
            past = [row for row in device.disk.changes.values() if row["entity"] == entity]
            rows += [row[part] or {} for row in past for part in ("before", "after")]
            assert not any(name in row for row in rows), (
                f"device {number} knows a {name} that is kept from it"
            )


@dataclass
class Eyes:
    """Who may see what, told once more in other words."""

    sim: Simulation
    user: User

    def all(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for entity in (TAG, MATERIAL, ZONE, BOAT, ORDER):
            found[entity] = {str(row.pk) for row in self._rows(entity) if self._may(entity, row)}
        found[LINE] = {str(row.pk) for row in self._rows(LINE) if str(row.order_id) in found[ORDER]}
        found[PART] = {str(row.pk) for row in self._rows(PART) if str(row.line_id) in found[LINE]}
        found[NOTE] = {
            str(row.pk)
            for row in self._rows(NOTE)
            if str(row.subject_id) in found.get(row.subject_entity, set())
        }
        found["core.conflict"] = {
            str(row.pk) for row in self._rows("core.conflict")
            if self.user.pk in (row.winner_id, row.loser_id) and self._knows(found, row)
        }  # fmt: skip
        return found

    def _knows(self, found: Mapping[str, set[str]], conflict: Any) -> bool:
        # People and groups are seen by everybody; a note is no card, and conflicts about notes are told to nobody else.
        return conflict.entity not in found or (
            str(conflict.record) in found[conflict.entity] and conflict.entity != NOTE
        )

    def _rows(self, entity: str) -> Iterator[Any]:
        yield from entity_of(entity).model._default_manager.filter(workspace=self.sim.workspace)

    def _may(self, entity: str, row: Any) -> bool:
        views = self._views()
        if views <= {"none"}:
            return False
        if entity in (TAG, MATERIAL, ZONE):
            return True
        if row.is_private and str(self.user.pk) in row.shared_with:
            return True
        if (
            row.is_private
            and row.owner_id != self.user.pk
            and not (row.owner_id is None and row.created_by_id == self.user.pk)
        ):
            return False
        if "all" in views or row.owner_id == self.user.pk:
            return True
        mine = {str(group.pk) for group in self._groups()}
        colleagues = {
            user.pk for user in User.objects.filter(workspace=self.sim.workspace) if mine & set(user.groups)
        }
        if "group" in views and (row.owner_id in colleagues or str(row.team_id) in mine):
            return True
        return "zone" in views and entity == ORDER and row.zone_id is not None and self._works(row.zone)

    def _works(self, zone: Any) -> bool:
        return zone.deleted_at is None and str(self.user.pk) in zone.people

    def _views(self) -> set[str]:
        """All that any of the groups lets see: scopes add up."""
        if self.user.is_admin:
            return {"all"}
        return {
            part
            for group in self._groups()
            for part in group.rights.get("*", {}).get("view", "none").split("+")
        }

    def costs_hidden(self) -> bool:
        """Costs are kept from somebody if no group of theirs sees orders and keeps nothing back."""
        seeing = [
            group.rights
            for group in self._groups()
            if group.rights.get("*", {}).get("view", "none") != "none"
        ]
        kept = [rights.get(LINE, {}).get("fields", {}).get("cost") == "none" for rights in seeing]
        return not self.user.is_admin and bool(kept) and all(kept)

    def _groups(self) -> list[Group]:
        return [
            g
            for g in Group.objects.filter(workspace=self.sim.workspace, deleted_at=None)
            if str(g.pk) in self.user.groups
        ]


def today(op: Mapping[str, Any], name: str) -> Any:
    """A field's name of today: see `renamed_field`."""
    return "name" if op["entity"] == MATERIAL and name == "label" else name


def _spec(entity: str, name: str) -> FieldSpec:
    return FieldSpec(name, name, "text") if name.startswith("custom.") else entity_of(entity).spec(name)


def held(spec: FieldSpec, value: Any) -> Any:
    try:
        return from_wire(spec, value)
    except WrongValue:
        return None
