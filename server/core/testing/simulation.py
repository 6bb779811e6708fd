"""A firm under bad weather: several devices of people with different rights, and everything that can go wrong.

`Simulation(seed).run(steps)` acts at random, lets all settle, and leaves the judgement to `core.testing.verdict`. The
same seed does the same again. It works on the sample app's tables (MICROCRM_APPS=sample).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils import timezone

from core.actor import Actor, actor_for
from core.entities import entity_of
from core.ids import new_id
from core.models import CustomField, Group, User, Workspace
from core.models import Device as Installation
from core.sync import door, upgrade, wire
from core.sync.door import run
from core.sync.unit import Unit
from core.testing.device import Batch, Device, Op
from core.testing.hands import BOAT, LINE, MATERIAL, ORDER, ZONE, Hands, edit
from core.testing.transport import Direct, Lost, Told
from core.testing.world import must_be_done

MERGES = {BOAT: {"uses": "set", "crew": "set", "tags": "set"}, MATERIAL: {"in_stock": "counter"}}
RIGHTS: tuple[dict[str, Any], ...] = (
    {"view": "group", "create": True, "edit": "group", "delete": "own"},
    {"view": "all", "create": True, "edit": "all", "delete": "all"},
    {"view": "own", "create": True, "edit": "own", "delete": "own"},
    {"view": "all", "create": False, "edit": "none", "delete": "none"},
    {"view": "own+zone", "create": True, "edit": "own+zone", "delete": "own"},
    {},
)
# What groups may be denied to see, and to write.
RESERVED: tuple[dict[str, Any], ...] = (
    {LINE: {"fields": {"cost": "none"}}, ORDER: {"fields": {"cost_total": "none"}}},
    {LINE: {"fields": {"cost": "view"}}},
    {},
)

# How often what happens.
ACTS = {
    "write": 52,
    "sync": 26,
    "pull": 10,
    "administer": 4,
    "kill": 2,
    "update_app": 2,
    "arrive_late": 4,
    "spot": 2,
}


class Crash(Exception):
    """The server died before the commit."""


@dataclass
class Entry:
    """An operation that a device has called saved."""

    op: Op
    batch: str
    device: int
    n: int


@dataclass
class Weather:
    """A network that loses, repeats, delays and reorders, and a server that dies in mid-push."""

    inner: Direct
    simulation: Simulation
    number: int

    def push(self, schema: int, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        sim, roll = self.simulation, self.simulation.dice.random()
        if sim.calm:
            return self._push(schema, batches)
        if roll < 0.10:
            sim.late.append((self, schema, list(batches)))
            raise Lost
        if roll < 0.20:
            self._push(schema, batches)
            raise Lost
        if roll < 0.28:
            first = self._push(schema, batches)
            again = self._push(schema, batches)
            assert again["receipts"] == first["receipts"], "the same operation, another receipt"
            return again
        if roll < 0.36:
            sim.crash = True
            try:
                return self._push(schema, batches)
            except Crash:
                raise Lost from None
            finally:
                sim.crash = False
        if roll < 0.46 and len(batches) > 1:
            half = len(batches) // 2
            self._push(schema, batches[half:])
            return self._push(schema, batches[:half])
        if roll < 0.52:
            sim.late.append((self, schema, list(batches)))
        return self._push(schema, batches)

    def _push(self, schema: int, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        blocked = User.objects.get(pk=self.inner.user).state != User.State.ACTIVE
        before = self.simulation.seq() if blocked else 0
        answer = self.inner.push(schema, batches)
        if blocked:
            assert self.simulation.seq() == before, "a blocked person's operations changed the data"
        return answer

    def pull(self, since: int, limit: int, scope: str) -> dict[str, Any]:
        self._maybe_lost()
        return self.inner.pull(since, limit, scope)

    def parts(self) -> dict[str, Any]:
        return self.inner.parts()

    def chunk(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        self._maybe_lost()
        return self.inner.chunk(entity, after, limit)

    def me(self) -> dict[str, Any]:
        return self.inner.me()

    def inventory(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        return self.inner.inventory(entity, after, limit)

    def fetch(self, entity: str, ids: list[str]) -> dict[str, Any]:
        self._maybe_lost()
        return self.inner.fetch(entity, ids)

    def _maybe_lost(self) -> None:
        if not self.simulation.calm and self.simulation.dice.random() < 0.05:
            raise Lost


@dataclass
class Simulation:
    seed: int
    device_class: type[Device] = Device
    dice: random.Random = field(init=False)
    calm: bool = False
    crash: bool = False
    late: list[tuple[Weather, int, list[Mapping[str, Any]]]] = field(default_factory=list)
    log: list[Entry] = field(default_factory=list)
    devices: list[Device] = field(default_factory=list)
    users: list[User] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    # Batches of which two pages of one pull each held a part.
    torn: list[str] = field(default_factory=list)
    settled: Callable[[Simulation, int], None] | None = None
    # Asked after every step.
    stepped: Callable[[Simulation], None] | None = None
    # How far the sums have been judged.
    judged: int = -1
    # Other weights for what happens, and the fields of a boat that alone are changed: to look at one thing closely.
    focus: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.workspace = Workspace.objects.create(name=f"Prova {self.seed}")
        self._people()
        CustomField.objects.create(
            workspace=self.workspace, created_at=timezone.now(), updated_at=timezone.now(),
            entity=BOAT, key="colore", label="Colore", kind="text",
        )  # fmt: skip
        for n, who in enumerate((0, 0, 1, 1, 2, 3)):
            user = self.users[who]
            installation = Installation.objects.create(
                workspace=self.workspace, user=user, name=f"Dispositivo {n}", key_digest="-"
            )
            weather = Weather(Direct(user.pk, installation.pk), self, n)
            self.devices.append(self.device_class(weather, schema=self.dice.choice((1, 2)), merges=MERGES))

    def _people(self) -> None:
        now = timezone.now()
        stamps = {"workspace": self.workspace, "created_at": now, "updated_at": now}
        self.groups = [
            Group.objects.create(name=f"Gruppo {n}", rights={"*": RIGHTS[n]}, **stamps) for n in (0, 1, 2)
        ]
        for n, name in enumerate(("alice", "bruno", "carla", "dario")):
            groups = [str(self.groups[n - 1].pk)] if n else []
            user = User(
                email=f"{name}.{self.workspace.pk}@prova.example", name=name.title(), is_admin=n == 0, groups=groups,
                password="prova", **stamps,
            )  # fmt: skip
            user.save(force_insert=True)
            self.users.append(user)

    # -- what happens ------------------------------------------------------------------------------------------------

    def run(self, steps: int) -> None:
        """`steps` random acts, then quiet until everything is delivered."""
        acts: dict[str, Callable[[], object]] = {name: getattr(self, name) for name in ACTS}
        with crashing(self), renamed_field():
            self.begin()
            for _ in range(steps):
                acts[self.draw(ACTS)]()
                if self.stepped:
                    self.stepped(self)
            self.settle()

    def draw(self, weights: Mapping[str, int]) -> str:
        names = list(weights)
        return self.dice.choices(names, [self.focus.get(name, weights[name]) for name in names])[0]

    def begin(self) -> None:
        """Something that everybody can lay hands on."""
        hands = Hands(self, self.devices[0], 0)
        for n in (1, 2):
            people = [str(user.pk) for user in self.users[n : n + 2]]
            zone = edit("create", ZONE, str(new_id()), {"name": f"Zona {n}", "people": people}, {})
            self.saved(0, self.devices[0].write(zone))
        for act in (
            hands.new_boat,
            hands.new_boat,
            hands.new_boat,
            hands.count_material,
            hands.new_order,
            hands.new_order,
        ):
            self.saved(0, self.devices[0].write(*act()))
        self.calm = True
        self.devices[0].push()
        for device in self.devices:
            device.load()
        self.calm = False

    def write(self) -> None:
        number = self.dice.randrange(len(self.devices))
        device = self.devices[number]
        if device.disk.locked:
            return
        for _ in range(self.dice.randrange(1, 5)):
            if ops := Hands(self, device, number).ops():
                self.saved(number, device.write(*ops))

    def saved(self, number: int, batch: Batch) -> None:
        self.log += [Entry(op, batch.id, number, batch.n) for op in batch.ops]

    def sync(self, number: int | None = None) -> None:
        number = self.dice.randrange(len(self.devices)) if number is None else number
        device = self.devices[number]
        schema, batches = device.request(1000 if self.calm else self.dice.choice((1, 3, 1000)))
        if not batches:
            return
        try:
            answer = device.transport.push(schema, batches)
        except Lost:
            return
        before = self._shown(device, batches)
        device.answered(answer)
        # A batch that a pull has already brought gives way to what came after it; any other stays on the screen.
        if all(
            receipt["state"] in ("applied", "merged") and (receipt["seq"] or 0) > device.disk.seq
            for receipt in answer["receipts"]
        ):  # fmt: skip
            assert self._shown(device, batches) == before, "an answer made the screen jump back"

    def _shown(self, device: Device, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        entities = {op["entity"] for batch in batches for op in batch["ops"] if op["kind"] == "edit"}
        return {entity: device.shown(entity) for entity in entities}

    def pull(self, number: int | None = None) -> bool:
        number = self.dice.randrange(len(self.devices)) if number is None else number
        device = self.devices[number]
        limit = self.dice.choice((1, 2, 7, 1000))
        try:
            pages = device.pull(limit)
        except Lost:
            return False
        except Told as error:
            if error.code != "user_blocked":
                raise
            return False
        batches = [{change["batch"] for change in page["changes"] if change["batch"]} for page in pages]
        self.torn += [
            batch for n, page in enumerate(batches) for later in batches[n + 1 :] for batch in page & later
        ]
        return True

    def spot(self) -> None:
        """Invariant 4 in the middle of it all: who has followed the feed has what who starts from zero gets."""
        number = self.dice.randrange(len(self.devices))
        calm, self.calm = self.calm, True
        if self.pull(number) and self.settled:
            self.settled(self, number)
        self.calm = calm

    def kill(self) -> None:
        """A device dies in mid-write: what had not been called saved is gone, and nothing else."""
        number = self.dice.randrange(len(self.devices))
        device = self.devices[number]
        ops = Hands(self, device, number).ops() if not device.disk.locked else []
        if ops:
            before = [batch.id for batch in device.disk.outbox]
            try:
                with device.disk.transaction():
                    device.write(*ops)
                    raise Crash
            except Crash:
                pass
            assert [batch.id for batch in device.disk.outbox] == before

    def update_app(self) -> None:
        self.dice.choice(self.devices).schema = 2

    def arrive_late(self) -> None:
        if self.late:
            weather, schema, batches = self.late.pop(self.dice.randrange(len(self.late)))
            weather._push(schema, batches)  # noqa: SLF001  an old request arrives: nobody waits for its answer

    def administer(self) -> None:
        """Rights move: somebody joins or leaves a group or a zone, a group's rights change, somebody is blocked or let in."""
        match self.dice.randrange(5):
            case 0 | 1:
                user = self.dice.choice(self.users[1:])
                groups = [str(group.pk) for group in self.dice.sample(self.groups, self.dice.randrange(3))]
                self._edit("core.user", str(user.pk), groups=groups)
            case 2:
                group = self.dice.choice(self.groups)
                rights = {"*": self.dice.choice(RIGHTS)} | self.dice.choice(RESERVED)
                self._edit("core.group", str(group.pk), rights=rights)
            case 3:
                user = self.dice.choice(self.users[1:])
                active = User.objects.get(pk=user.pk).state == User.State.ACTIVE
                act = "core.block_user" if active else "core.unblock_user"
                must_be_done(run(self.alice(), act, {"user": str(user.pk)}))
            case 4:
                if zones := sorted(self.devices[0].disk.tables.get(ZONE, {})):
                    people = [str(user.pk) for user in self.dice.sample(self.users, self.dice.randrange(3))]
                    self._edit(ZONE, self.dice.choice(zones), people=people)

    def alice(self) -> Actor:
        return actor_for(User.objects.select_related("workspace").get(pk=self.users[0].pk))

    def _edit(self, entity: str, record: str, **values: Any) -> None:
        row = self._now(entity, record)
        op = edit("update", entity, record, values, {name: row[name] for name in values})
        must_be_done(door.push(self.alice(), [wire.Batch(new_id(), [op])], 2).receipts[0])

    def _now(self, entity: str, record: str) -> dict[str, Any]:
        return vars(entity_of(entity).model._default_manager.get(pk=record))

    def settle(self) -> None:
        """The storm is over: everybody is let in, everything is delivered, everybody pulls."""
        self.calm = True
        for user in self.users[1:]:
            if User.objects.get(pk=user.pk).state != User.State.ACTIVE:
                run(self.alice(), "core.unblock_user", {"user": str(user.pk)})
        while self.late:
            self.arrive_late()
        for number, device in enumerate(self.devices):
            device.disk.locked = False
            for _ in range(50):
                if not device.unanswered():
                    break
                self.sync(number)
            assert not device.unanswered(), f"device {number} cannot deliver"
        for number in range(len(self.devices)):
            assert self.pull(number)

    def user_of(self, number: int) -> UUID:
        transport = self.devices[number].transport
        assert isinstance(transport, Weather)
        return transport.inner.user

    def seq(self) -> int:
        return Workspace.objects.values_list("seq", flat=True).get(pk=self.workspace.pk)


@contextmanager
def crashing(sim: Simulation) -> Iterator[None]:
    """Let the server die at the worst moment: everything written, nothing committed."""
    finish = Unit.finish

    def finish_or_die(unit: Unit) -> None:
        finish(unit)
        if sim.crash:
            raise Crash

    Unit.finish = finish_or_die  # type: ignore[method-assign,assignment]  # as a dying server would
    try:
        yield
    finally:
        Unit.finish = finish  # type: ignore[method-assign]  # back to life


@contextmanager
def renamed_field() -> Iterator[None]:
    """As if a release had renamed a material's `label` to `name`: outboxes of schema 1 still say `label`."""

    def lift(body: dict[str, Any]) -> dict[str, Any]:
        if body.get("entity") != MATERIAL:
            return body
        swap = {"label": "name"}
        return body | {
            part: {swap.get(name, name): value for name, value in body.get(part, {}).items()}
            for part in ("values", "base")
        }

    schema, steps = upgrade.SCHEMA, upgrade.STEPS
    upgrade.SCHEMA, upgrade.STEPS = 2, {1: lift}
    try:
        yield
    finally:
        upgrade.SCHEMA, upgrade.STEPS = schema, steps
