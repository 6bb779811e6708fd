"""Bugs planted on purpose. A simulation that does not find each of them proves nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from unittest import mock

from django.db.models import Q

from core import access, search, verbs
from core.actor import Actor
from core.commands import undo, undo_whole
from core.entities import Entity, entity_of
from core.models import Change, Device, Operation, User
from core.sync import (
    acts,
    door,
    edit,
    fallen,
    feed,
    operations,
    scope,
    settle,
    sight,
    unit,
    watch,
    wire,
    work,
)
from core.sync.merge import Merged, merge_field
from core.sync.wire import Batch, receipt_of
from core.testing import device as client
from core.testing import simulation
from core.testing.hands import BOAT
from core.testing.planting import Mutant


def _forgets(work: Any) -> None:
    for operation, change in work.fresh:
        operation.receipt["seq"] = change.seq if change else None
    Operation.objects.bulk_create([operation for operation, _ in work.fresh], ignore_conflicts=True)


_sight_fields = vars(Entity)["sight_fields"].fget
_apply = work.Work.apply
_try = work.Work._try  # noqa: SLF001
_apply_chunk = door._apply_chunk  # noqa: SLF001
_window = feed._window  # noqa: SLF001
_items = feed._items  # noqa: SLF001


def _any_order(work: Any, batch: Batch, in_order: bool, fault: Any) -> None:
    _apply(work, batch, True, fault)


def _no_number(actor: Actor, chunk: Sequence[Batch], *rest: Any, **more: Any) -> Any:
    if actor.device is None:
        return _apply_chunk(actor, chunk, *rest, **more)
    expected = Device.objects.values_list("last_batch", flat=True).get(pk=actor.device.pk) + 1
    return _apply_chunk(
        actor, [replace(batch, number=expected + n) for n, batch in enumerate(chunk)], *rest, **more
    )


def _half(work: Any, batch: Batch, ops: Sequence[Mapping[str, Any]]) -> bool:
    done = [_try(work, replace(batch, ops=[op]), [op]) for op in ops]
    return all(done)


def _too_early(actor: Actor, chunk: Sequence[Batch], *rest: Any, **more: Any) -> Any:
    """The receipts are sent, then the transaction fails."""
    sent: list[dict[str, Any]] = []
    real = work.Work.remember

    def remember(work: Any) -> None:
        sent.extend(work.receipts)
        real(work)

    with mock.patch.object(work.Work, "remember", remember):
        try:
            return _apply_chunk(actor, chunk, *rest, **more)
        except simulation.Crash:
            if not sent:
                sent = [receipt_of(op, "applied") for batch in chunk for op in batch.ops]
            return door._Done("ok", chunk[-1].number + 1, 0, sent)  # noqa: SLF001


def _with_holes(actor: Actor, since: int, limit: int) -> list[feed.Row]:
    """As with a plain sequence: a number that is still to be committed is passed over."""
    rows = _window(actor, since, limit)
    return [row for row in rows[:-1] if row.seq % 7] + rows[-1:]


def _cut(actor: Actor, since: int, limit: int) -> list[feed.Row]:
    rows = Change.objects.filter(workspace=actor.workspace, seq__gt=since).order_by("seq")
    return [feed.Row(*row) for row in rows.values_list(*feed.Row._fields)[:limit]]


def _plain_counter(spec: Any, base: Any, current: Any, mine: Any) -> Merged:
    return Merged(mine, "mine") if spec.merge == "counter" else merge_field(spec, base, current, mine)


def _plain_set(spec: Any, base: Any, current: Any, mine: Any) -> Merged:
    return Merged(sorted(mine or []), "mine") if spec.is_set else merge_field(spec, base, current, mine)


def _never_stale(spec: Any, base: Any, current: Any, mine: Any) -> Merged:
    found = merge_field(spec, base, current, mine)
    return Merged(mine, "overwritten") if found.outcome == "stale" else found


def _tombstones_of_nobody(actor: Actor, rows: Sequence[feed.Row]) -> Any:
    return [item for item in _items(actor, rows) if not item.is_gone]


class Forgetful(client.Device):
    """Drops an operation when it is answered, not when a pull has brought it."""

    def answered(self, answer: Mapping[str, Any]) -> None:
        super().answered(answer)
        self.disk.outbox = [batch for batch in self.disk.outbox if not batch.receipts]


class Tidy(client.Device):
    """Empties the outbox when the application is updated."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "schema" and getattr(self, "schema", value) != value:
            self.disk.outbox = []
        super().__setattr__(name, value)


class Complete(client.Device):
    """Sends the whole record as it knows it, whatever the person changed."""

    def write(self, *ops: client.Op) -> client.Batch:
        whole = []
        for op in ops:
            if op["kind"] == "edit" and op["act"] == "update" and op["entity"] == BOAT:
                row = self.shown(op["entity"]).get(op["record"], {})
                names = ("name", "notes", "uses", "crew", "length", "is_insured")
                rest = {name: row[name] for name in names if name in row and name not in op["values"]}
                op["values"], op["base"] = rest | op["values"], rest | op["base"]
            whole.append(op)
        return super().write(*whole)


def _blind(spec: Any, base: Any, current: Any, mine: Any) -> Merged:
    return Merged(mine, "mine")


_settle = unit.Unit.settle
_finish = unit.Unit.finish
_marks_of = settle.marks_of


def _settles_at_the_end(self: unit.Unit) -> None:
    if self.__dict__.get("ending"):
        _settle(self)


def _finish_at_last(self: unit.Unit) -> None:
    self.__dict__["ending"] = True
    _finish(self)


def _where_it_is(entity: Any, record: Any, kind: str, before: Any, after: Any) -> Any:
    return _marks_of(entity, record, kind, {}, after)


def _with_deleted(lines: Any, ids: Sequence[Any]) -> Any:
    return entity_of(lines.entity).model._default_manager.filter(**{f"{lines.by}__in": ids})


def _as_far_as_it_goes(actor: Actor, operations: Any, changes: Any) -> None:
    """What can go back does, the rest stays."""
    for operation in operations:
        own = [change for change in changes if change.operation == operation.id]
        if operation.body.get("kind") == "edit":
            undo_whole.put_back(actor, own, read_only=False)
        else:
            command = verbs.command_of(str(operation.body["command"]))
            undo_whole._take_back(actor, command, operation.body["args"], own)  # noqa: SLF001


def _records_alone(ops: Any) -> list[str]:
    return [id for op in ops for id in wire.records_of(op)]


def _nothing(*args: Any, **kwargs: Any) -> None:
    return None


class Dying(client.Device):
    """Keeps what it writes in memory, and writes it down later."""

    def answered(self, answer: Mapping[str, Any]) -> None:
        super().answered({**answer, "receipts": answer["receipts"][:1]})
        if len(answer["receipts"]) > 1:
            self.disk.outbox = [batch for batch in self.disk.outbox if batch.receipts]


MUTANTS: dict[str, Mutant] = {
    "no idempotency check": Mutant(
        [(work.Work, "known", lambda work, batch: False), (work.Work, "apply", _any_order), (work.Work, "remember", _forgets)]
    ),
    "whole record overwritten": Mutant([(edit, "merge_field", _blind)], Complete),
    "loser of a conflict dropped": Mutant([(edit, "merge_field", _blind)], seed=101),
    "loser not told": Mutant([(edit, "tell", _nothing)]),
    "cursor over a plain sequence": Mutant([(feed, "_window", _with_holes)]),
    "page cuts a transaction": Mutant([(feed, "_window", _cut)]),
    "rights withdrawn but rows left": Mutant([(feed, "scope_token", lambda actor: "x")], focus={"administer": 10}, seed=101),
    "owner changed but rows left": Mutant([(watch.Watch, "note_lost", _nothing)], seed=101),
    "conflicts shown without their card": Mutant(
        [(access, "_on_seen_cards", lambda actor, entity, only: Q())],
        focus={"change_boat": 90, "name": 1, "is_private": 1, "owner": 1},
    ),
    "half a batch applied": Mutant([(work.Work, "_try", _half)]),
    "receipt before durable": Mutant([(door, "_apply_chunk", _too_early)]),
    "numbers not looked at": Mutant([(door, "_apply_chunk", _no_number)], seed=103),
    "deletions not told": Mutant([(feed, "_items", _tombstones_of_nobody)]),
    "deletion beats edit": Mutant([(edit, "edited_by_others_since", _nothing)], focus={"remove": 25, "change_boat": 50}),
    "deletion takes new lines along": Mutant(
        [(edit, "lines_edited_by_others_since", _nothing)], focus={"remove": 40, "change_line": 70}
    ),
    "counters overwritten": Mutant([(edit, "merge_field", _plain_counter)], focus={"count_material": 60}),
    "sets overwritten": Mutant([(edit, "merge_field", _plain_set)], focus={"change_boat": 90, "uses": 1, "crew": 1}, seed=101),
    "stale exact fields accepted": Mutant(
        [(edit, "merge_field", _never_stale)], focus={"change_line": 70, "change_order": 30}, seed=103
    ),
    "blocked people still write": Mutant([(User, "is_active", True)], focus={"administer": 15}, seed=101),
    "outbox purged at update": Mutant([], Tidy, seed=101),
    "dropped on the answer": Mutant([], Forgetful),
    "unanswered operations dropped": Mutant([], Dying),
    "a moved line leaves the old sum": Mutant([(unit, "marks_of", _where_it_is)], focus={"move_line": 60}),
    "a deleted line still counted": Mutant([(settle, "_below", _with_deleted)], focus={"remove": 60}),
}  # fmt: skip

# Bugs that tests at the door find by themselves (sample/tests/test_lines_belong_to_orders.py): no storm is needed.
AT_THE_DOOR: dict[str, Mutant] = {
    "what comes after a refusal is applied": Mutant([(fallen.Fallen, "cause_of", lambda fallen, ops: "")]),
    "lines move into frozen documents": Mutant([(edit, "check_moved", _nothing)]),
    "dependence without documents": Mutant([(fallen, "touched_by", _records_alone)]),
    "an undo touches nothing": Mutant([(verbs.command_for(undo.undo_batch), "touches", None)]),
    "what was deleted is acted upon": Mutant([(acts, "check_there", _nothing)]),
    "seen not compared": Mutant([(acts, "_check_seen", _nothing)]),
    "undo goes half the way": Mutant([(undo, "undo_whole", _as_far_as_it_goes)]),
    "who loses sight is not told": Mutant([(watch.Watch, "note_lost", _nothing)]),
    "sums not settled before an act": Mutant(
        [(unit.Unit, "settle", _settles_at_the_end), (unit.Unit, "finish", _finish_at_last)]
    ),
    "use is not asked": Mutant([(edit, "check_unused", _nothing)]),
}

# The same of rights: sample/tests/test_rights_are_guarded.py.
OF_RIGHTS: dict[str, Mutant] = {
    "the zone is a plain field": Mutant(
        [(Entity, "sight_fields", property(lambda entity: _sight_fields(entity) - {"zone"}))]
    ),
    "the digest forgets that a zone's people went and came": Mutant(
        [(scope, "_basis_moved", lambda actor, name: 0)]
    ),
    "a class is asked without the people whom records name": Mutant(
        [(sight, "named_by", lambda entity, ids: set())]
    ),
    "history tells what stood in a hidden field": Mutant([(feed, "_without", lambda hidden, values: values)]),
    "search finds by a hidden field": Mutant([(search, "hidden_fields", lambda actor, entity: frozenset())]),
    "nobody asks for the right to an act": Mutant([(operations, "check_verb", _nothing)]),
}
