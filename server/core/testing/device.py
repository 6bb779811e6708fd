"""A device in plain Python, written from docs/protocol.md alone. Small enough to be read beside it.

It keeps everything on a `Disk`: what does not reach the end of a `Disk` transaction never happened, all else survives a
kill. It talks through a `Transport` (`core.testing.transport`): direct calls in tests, HTTP in earnest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from core.ids import new_id
from core.testing.transport import Told, Transport

Row = dict[str, Any]
Op = dict[str, Any]
HISTORY = "core.change"


@dataclass
class Batch:
    """What stands or falls together, and what became of it."""

    id: str
    n: int
    ops: list[Op]
    schema: int
    changeset: str | None = None
    receipts: list[Row] = field(default_factory=list)

    @property
    def body(self) -> dict[str, Any]:
        return {"id": self.id, "n": self.n, "changeset": self.changeset, "ops": self.ops}

    @property
    def seq(self) -> int:
        """Place in the feed that a pull must have reached before the batch may be forgotten."""
        return max((receipt["seq"] or 0 for receipt in self.receipts), default=0)


@dataclass
class Disk:
    """What survives. `tables` are the server's words; what is shown adds the outbox to them."""

    tables: dict[str, dict[str, Row]] = field(default_factory=dict)
    changes: dict[int, Row] = field(default_factory=dict)
    outbox: list[Batch] = field(default_factory=list)
    tray: list[Batch] = field(default_factory=list)
    seq: int = -1
    scope: str = ""
    # By entity, the fields that do not exist for this person.
    hidden: dict[str, set[str]] = field(default_factory=dict)
    next_n: int = 1
    locked: bool = False

    @contextmanager
    def transaction(self) -> Iterator[None]:
        # Rows and operations are never changed in place, only replaced: a copy of what holds them is enough.
        before = vars(self) | {
            "tables": {entity: dict(rows) for entity, rows in self.tables.items()},
            "changes": dict(self.changes),
            "outbox": [replace(batch) for batch in self.outbox],
            "tray": list(self.tray),
        }
        try:
            yield
        except BaseException:
            vars(self).update(before)
            raise


@dataclass
class Device:
    transport: Transport
    disk: Disk = field(default_factory=Disk)
    schema: int = 1
    # Merge rules by entity and field, as the generated types tell a real application: set, counter, ...
    merges: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    # -- writing ---------------------------------------------------------------------------------------------------

    def write(self, *ops: Op) -> Batch:
        """Into the outbox, durably. From here on it counts as saved."""
        with self.disk.transaction():
            batch = Batch(str(new_id()), self.disk.next_n, list(ops), self.schema)
            self.disk.next_n += 1
            self.disk.outbox.append(batch)
        return batch

    def shown(self, entity: str) -> dict[str, Row]:
        """The last server state with the outbox on top."""
        rows = dict(self.disk.tables.get(entity, {}))
        for batch in self.disk.outbox:
            for op in batch.ops:
                if op["kind"] == "edit" and op["entity"] == entity:
                    self._play(rows, op)
        return rows

    def _play(self, rows: dict[str, Row], op: Op) -> None:
        id, row = op["record"], rows.get(op["record"])
        if op["act"] == "delete":
            rows.pop(id, None)
        elif op["act"] == "create":
            rows.setdefault(id, {"version": 0, "custom": {}} | op["values"])
        elif op["act"] == "update" and row is not None:
            rows[id] = row | {name: self._merged(op, row, name) for name in op["values"]}

    def _merged(self, op: Op, row: Row, name: str) -> Any:
        base, mine, now = op["base"].get(name), op["values"][name], row.get(name)
        match self.merges.get(op["entity"], {}).get(name):
            case "set":
                return sorted(
                    (set(now or []) | (set(mine) - set(base or []))) - (set(base or []) - set(mine))
                )
            case "counter" if isinstance(now, int) and isinstance(base, int):
                return now + mine - base
        return mine

    # -- push ------------------------------------------------------------------------------------------------------

    def unanswered(self) -> list[Batch]:
        return [batch for batch in self.disk.outbox if not batch.receipts]

    def request(self, limit: int = 1000) -> tuple[int, list[dict[str, Any]]]:
        """The next request: the oldest batches of one schema."""
        waiting = self.unanswered()
        schema = waiting[0].schema if waiting else self.schema
        same = []
        for batch in waiting[:limit]:
            if batch.schema != schema:
                break
            same.append(batch.body)
        return schema, same

    def push(self, limit: int = 1000) -> bool:
        """One request. True when there is more to send."""
        schema, batches = self.request(limit)
        if not batches:
            return False
        self.answered(self.transport.push(schema, batches))
        return bool(self.unanswered()) and not self.disk.locked

    def answered(self, answer: Mapping[str, Any]) -> None:
        """Keep the receipts. What was refused waits in the tray; the rest leaves with the pull that brings it."""
        receipts = {receipt["op"]: receipt for receipt in answer["receipts"]}
        with self.disk.transaction():
            for batch in self.unanswered():
                if all(op["id"] in receipts for op in batch.ops):
                    batch.receipts = [receipts[op["id"]] for op in batch.ops]
            self._sort_out()
            if answer["status"] == "gap" and answer["expected"] not in {
                batch.n for batch in self.disk.outbox
            }:
                self._renumber(answer["expected"])
            self.disk.locked = answer["status"] == "locked"

    def _sort_out(self) -> None:
        disk = self.disk
        refused = [
            b for b in disk.outbox if b.receipts and b.receipts[0]["state"] in ("refused", "quarantined")
        ]
        disk.tray += refused
        done = {batch.id for batch in refused}
        done |= {batch.id for batch in disk.outbox if batch.receipts and batch.seq <= disk.seq}
        disk.outbox = [batch for batch in disk.outbox if batch.id not in done]

    def _renumber(self, expected: int) -> None:
        """The server knows less than it once did (restored from a backup): the ids still guard against twice."""
        for n, batch in enumerate(self.unanswered(), expected):
            batch.n = n
        self.disk.next_n = expected + len(self.unanswered())

    # -- pull ------------------------------------------------------------------------------------------------------

    def pull(self, limit: int = 1000) -> list[dict[str, Any]]:
        """All news, in one local transaction. Answers the pages."""
        if self.disk.seq < 0:
            self.load()
        pages = []
        try:
            with self.disk.transaction():
                more = True
                while more:
                    page = self.transport.pull(self.disk.seq, limit, self.disk.scope)
                    pages.append(page)
                    self._apply(page)
                    more = page["more"]
                self._sort_out()
                self.disk.locked = False
        except Told as error:
            if error.code != "bad_position":
                self.disk.locked = error.code in ("user_blocked", "device_revoked")
                raise
            self.disk.seq = -1
            return self.pull(limit)
        return pages

    def _apply(self, page: Mapping[str, Any]) -> None:
        disk = self.disk
        disk.changes |= {change["seq"]: change for change in page["changes"]}
        for item in page["items"]:
            table = disk.tables.setdefault(item["entity"], {})
            if item.get("removed"):
                table.pop(item["id"], None)
                self._forget_history({item["id"]})
            else:
                table[item["id"]] = {"version": item["version"], **item["values"]}
        disk.seq = page["next"]
        if page["reconcile"]:
            self.reconcile()
        disk.scope = page["scope"]

    def _forget_history(self, ids: set[str]) -> None:
        self.disk.changes = {seq: row for seq, row in self.disk.changes.items() if row["record"] not in ids}

    def reconcile(self) -> None:
        """Rights or teams changed: compare by id and version, fetch what is new, drop what is gone."""
        disk = self.disk
        granted = self._look_at_fields()
        entities = {part["entity"] for part in self.transport.parts()["parts"]} | set(disk.tables)
        kept: set[str] = set()
        for entity in entities - {HISTORY}:
            listed = self._inventory(entity)
            table = disk.tables.setdefault(entity, {})
            for id in set(table) - set(listed):
                del table[id]
            wanted = [
                id for id, version in listed.items()
                if entity in granted or table.get(id, {}).get("version") != version
            ]  # fmt: skip
            for start in range(0, len(wanted), 2000):
                table |= rows_of(self.transport.fetch(entity, wanted[start : start + 2000]))
            kept |= set(listed)
        self._forget_history({row["record"] for row in disk.changes.values()} - kept)

    def _look_at_fields(self) -> set[str]:
        """Forget what stood in fields that were withdrawn; answers the entities of which more is to be seen than before."""
        before, self.disk.hidden = self.disk.hidden, self._hidden()
        now = self.disk.hidden
        for entity, names in now.items():
            rows = self.disk.tables.get(entity, {})
            self.disk.tables[entity] = {id: without(names, row) for id, row in rows.items()}
        for seq, change in list(self.disk.changes.items()):
            names = now.get(change["entity"], set())
            if names and change["before"] and names.issuperset(change["before"]):
                del self.disk.changes[seq]
            elif names:
                parts = {part: without(names, change[part] or {}) for part in ("before", "after")}
                self.disk.changes[seq] = change | parts
        return {entity for entity, names in before.items() if names - now.get(entity, set())}

    def _hidden(self) -> dict[str, set[str]]:
        return {
            entity: {name for name, sight in rights.get("fields", {}).items() if sight == "none"}
            for entity, rights in self.transport.me()["rights"].items()
            if rights.get("fields")
        }

    def _inventory(self, entity: str) -> dict[str, int]:
        found: dict[str, int] = {}
        after: str | None = ""
        while after is not None:
            page = self.transport.inventory(entity, after, 20_000)
            found |= dict(zip(page["ids"], page["versions"], strict=True))
            after = page["next"]
        return found

    # -- first load ------------------------------------------------------------------------------------------------

    def load(self, limit: int = 2000) -> None:
        """Everything anew; the outbox stays."""
        parts, hidden = self.transport.parts(), self._hidden()
        tables: dict[str, dict[str, Row]] = {
            part["entity"]: {} for part in parts["parts"] if part["entity"] != HISTORY
        }
        changes: dict[int, Row] = {}
        for part in parts["parts"]:
            # Nothing is asked of what there is nothing of, as a browser does; what is made meanwhile comes with the pull.
            after: str | None = "" if part["count"] else None
            while after is not None:
                chunk = self.transport.chunk(part["entity"], after, limit)
                if part["entity"] == HISTORY:
                    rows = zip(*chunk["data"], strict=True)
                    told = [dict(zip(chunk["columns"], row, strict=True)) for row in rows]
                    changes |= {row["seq"]: row for row in told}
                else:
                    tables[part["entity"]].update(rows_of(chunk))
                after = chunk["next"]
        with self.disk.transaction():
            self.disk.tables, self.disk.changes, self.disk.hidden = tables, changes, hidden
            self.disk.seq, self.disk.scope = parts["seq"], parts["scope"]


def rows_of(chunk: Mapping[str, Any]) -> dict[str, Row]:
    rows = [dict(zip(chunk["columns"], row, strict=True)) for row in zip(*chunk["data"], strict=True)]
    return {row.pop("id"): row for row in rows}


def without(names: set[str], row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in names}
