"""Judges documents: sums, what is frozen, what an act leaves when it is undone, fields kept from a group.

Rules of its own, told from the feed and the log of operations; the code that is judged is never asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from core.entities import entity_of
from core.models import Change, Operation
from core.testing.hands import BOAT, LINE, ORDER, PART
from core.testing.simulation import Simulation

Row = Mapping[str, Any]
CLOSED = ("closed", "cancelled")
# In which state an order must be for the act, and which acts nobody takes back.
WHEN = {
    "sample.close_order": ("draft",),
    "sample.reopen_order": ("closed",),
    "sample.cancel_order": ("draft", "closed"),
}
NO_WAY_BACK = ("sample.reopen_order", "sample.cancel_order")
FREE = {"tags", "owner"}
FLOORS = {LINE: "order", PART: "line"}
SUMS = {
    LINE: ("amount",),
    ORDER: ("net", "total", "cost_total", "lines_count"),
    BOAT: ("orders_count", "last_order_on"),
}
# What is never put back: it follows from others, or would leave a gap.
NOT_BACK = {name for names in SUMS.values() for name in names} | {"number"}


def cents(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def number(value: Any) -> Decimal:
    return Decimal(str(value)) if value not in (None, "") else Decimal(0)


def sums_of(rows: Mapping[str, Mapping[str, Row]]) -> dict[str, dict[str, dict[str, Any]]]:
    """By entity and record, what follows from these rows: the living ones of each table. The feed leaves out what is empty."""
    found: dict[str, dict[str, dict[str, Any]]] = {LINE: {}, ORDER: {}, BOAT: {}}
    parts, lines, orders = (defaultdict(list) for _ in range(3))
    for row in rows[PART].values():
        parts[row.get("line")].append(cents(number(row.get("quantity")) * number(row.get("price"))))
    for id, row in rows[LINE].items():
        own = cents(number(row.get("quantity")) * number(row.get("price")))
        amount = sum(parts[id], Decimal(0)) if parts[id] else own
        lines[row.get("order")].append((amount, cents(number(row.get("quantity")) * number(row.get("cost")))))
        found[LINE][id] = {"amount": amount}
    for id, row in rows[ORDER].items():
        net = sum((amount for amount, _ in lines[id]), Decimal(0))
        total = cents(net * (100 - number(row.get("discount"))) / 100)
        costs = sum((cost for _, cost in lines[id]), Decimal(0))
        found[ORDER][id] = {"net": net, "total": total, "cost_total": costs, "lines_count": len(lines[id])}
        orders[row.get("boat")].append(row)
    for id in rows[BOAT]:
        dates = [
            str(row.get("ordered_on"))
            for row in orders[id]
            if row.get("ordered_on") and row.get("state") != "cancelled"
        ]
        found[BOAT][id] = {"orders_count": len(orders[id]), "last_order_on": max(dates, default=None)}
    return found


READS = {
    PART: ("line", "quantity", "price"),
    LINE: ("order", "quantity", "price", "cost", *SUMS[LINE]),
    ORDER: ("boat", "discount", "ordered_on", "state", *SUMS[ORDER]),
    BOAT: SUMS[BOAT],
}


def stored(sim: Simulation) -> dict[str, dict[str, Row]]:
    found: dict[str, dict[str, Row]] = {}
    for key, names in READS.items():
        columns = [f"{name}_id" if name in ("line", "order", "boat") else name for name in names]
        rows = entity_of(key).model._default_manager.filter(workspace=sim.workspace, deleted_at=None)
        found[key] = {
            str(id): dict(zip(names, (str(v) if hasattr(v, "hex") else v for v in values), strict=True))
            for id, *values in rows.values_list("pk", *columns)
        }
    return found


def sums_are_right(sim: Simulation) -> None:
    """16, after every step: what is stored is what follows."""
    if sim.judged == (now := sim.seq()):
        return
    sim.judged = now
    rows = stored(sim)
    for key, records in sums_of(rows).items():
        for id, values in records.items():
            for name, value in values.items():
                _same(f"{key} {id}: {name}", rows[key][id][name], value)


def _same(what: str, held: Any, right: Any) -> None:
    if isinstance(right, Decimal):
        assert number(held) == right, f"{what} is {held}, it should be {right}"
    else:
        plain = held.isoformat() if isinstance(held, date) else held
        assert plain == right, f"{what} is {plain}, it should be {right}"


@dataclass
class Ledger:
    """The feed from its beginning, row by row."""

    sim: Simulation
    rows: list[Change]
    answers: Mapping[str, Operation]
    now: dict[str, dict[str, dict[str, Any]]] = field(default_factory=lambda: defaultdict(dict))
    gone: set[str] = field(default_factory=set)

    def check(self) -> None:
        sums_are_right(self.sim)
        by_batch: dict[str, list[Change]] = defaultdict(list)
        for row in self.rows:
            by_batch[str(row.batch)].append(row)
        for row in self.rows:
            self._frozen_stands_still(row)
            self._closed_as_seen(row)
            self._done_in_its_time(row)
            if row.command == "core.undo_batch":
                self._writes_over_nothing(row, by_batch)
            self._take(row)
        self._undone_whole(by_batch)
        for n, device in enumerate(self.sim.devices):
            self._device_holds_right_sums(n, device.disk.tables)

    def _take(self, row: Change) -> None:
        id = str(row.record)
        self.now[row.entity][id] = self.now[row.entity].get(id, {}) | row.after
        if row.kind == Change.Kind.DELETED:
            self.gone.add(id)
        elif row.kind == Change.Kind.RESTORED:
            self.gone.discard(id)

    # -- 16 sums -----------------------------------------------------------------------------------------------------

    def _closed_as_seen(self, row: Change) -> None:
        """Whoever closed an order and said what total they saw closed it with that total."""
        answer = self.answers.get(str(row.operation))
        if row.command != "sample.close_order" or row.entity != ORDER or answer is None:
            return
        seen = answer.body.get("seen", {}).get("order", {})
        if "total" in seen:
            living = {
                key: {id: values for id, values in self.now[key].items() if id not in self.gone}
                for key in READS
            }
            assert str(row.record) not in self.gone, f"{row}: closed though it had been deleted"
            right = sums_of(living)[ORDER][str(row.record)]["total"]
            assert number(seen["total"]) == right, f"{row}: closed at {right}, its author saw {seen['total']}"

    def _device_holds_right_sums(self, n: int, tables: Mapping[str, Mapping[str, Row]]) -> None:
        right = sums_of(stored(self.sim))
        for key, records in right.items():
            for id, row in tables.get(key, {}).items():
                for name, value in records[id].items():
                    if name in row:
                        _same(f"device {n}: {key} {id}: {name}", row[name], value)

    # -- 17 frozen ---------------------------------------------------------------------------------------------------

    def _frozen_stands_still(self, row: Change) -> None:
        if row.kind == Change.Kind.SIGHT:
            return
        names = set(row.before) | set(row.after)
        for order in self._documents(row):
            if self.now[ORDER].get(order, {}).get("state") not in CLOSED:
                continue
            free = FREE | ({"state", "number"} if row.command else set())
            own = row.entity == ORDER and row.kind == Change.Kind.UPDATED and names <= free
            assert own, f"{row.kind} of {row.entity} {row.record}, {sorted(names)}: order {order} was frozen"

    def _done_in_its_time(self, row: Change) -> None:
        """An act has its time, whoever asked for it. A refused one has no rows."""
        if row.entity == ORDER and row.command in WHEN and row.operation:
            state = self.now[ORDER].get(str(row.record), {}).get("state", "draft")
            assert state in WHEN[row.command], f"{row.command} of {row.record}, which was {state}"

    def _documents(self, row: Change) -> Iterator[str]:
        """Orders that a row is part of, before and after it."""
        if row.entity == ORDER:
            yield str(row.record)
        elif row.entity in FLOORS:
            by = FLOORS[row.entity]
            known = self.now[row.entity].get(str(row.record), {})
            for above in {known.get(by), row.after.get(by)} - {None}:
                yield above if row.entity == LINE else self.now[LINE].get(above, {}).get("order", "")

    # -- 18 undo -----------------------------------------------------------------------------------------------------

    def _writes_over_nothing(self, row: Change, by_batch: Mapping[str, list[Change]]) -> None:
        """What an undo finds is what the undone left."""
        answer = self.answers.get(str(row.operation))
        if answer is None or row.kind != Change.Kind.UPDATED:
            return
        left: dict[str, list[Any]] = defaultdict(list)
        for done in by_batch[str(answer.body["args"]["batch"])]:
            if done.record == row.record:
                for name, value in done.after.items():
                    left[name].append(value)
        for name, was in row.before.items():
            assert was in left[name], (
                f"{row}: the undo wrote over {name} = {was!r}, the undone had left {left[name]}"
            )

    def _undone_whole(self, by_batch: Mapping[str, list[Change]]) -> None:
        ops: dict[str, list[Operation]] = defaultdict(list)
        for answer in self.answers.values():
            ops[str(answer.batch)].append(answer)
        for answer in self.answers.values():
            if answer.body.get("command") != "core.undo_batch":
                continue
            batch = str(answer.body["args"]["batch"])
            acts = [op.body["command"] for op in ops[batch] if op.body.get("kind") == "command"]
            if answer.state not in ("applied", "merged"):
                lost = acts and answer.receipt["code"] == "not_found" and ops[batch][0].state == "applied"
                assert not lost, f"{answer.id} found nothing of {acts} to take back, which had been done"
                continue
            assert not set(acts) & set(NO_WAY_BACK), (
                f"{answer.id} took back {acts}, of which there is no way back"
            )
            if acts:
                self._all_back(answer, [row for row in by_batch[batch] if row.operation])

    def _all_back(self, answer: Operation, done: list[Change]) -> None:
        mine = [row for row in self.rows if row.batch == answer.batch]
        undone = [row for row in mine if str(row.operation) == str(answer.id)]
        back = {(row.record, name): value for row in undone for name, value in row.after.items()}
        kinds = {(row.record, row.kind) for row in mine}
        for row in done:
            if row.kind == Change.Kind.CREATED:
                assert (row.record, Change.Kind.DELETED) in kinds, f"half undone: {row} stayed"
            elif row.kind == Change.Kind.DELETED:
                assert (row.record, Change.Kind.RESTORED) in kinds, f"half undone: {row} is still gone"
        first: dict[tuple[Any, str], Any] = {}
        last: dict[tuple[Any, str], Any] = {}
        for row in done:
            if row.kind == Change.Kind.UPDATED:
                for name, was in row.before.items():
                    first.setdefault((row.record, name), was)
                    last[row.record, name] = row.after[name]
        for key, was in first.items():
            if key[1] not in NOT_BACK and was != last[key]:
                assert back.get(key) == was, (
                    f"half undone: {key[1]} of {key[0]} is not {was!r} again by {answer.id}"
                )
