"""The people everybody knows. Alice may do everything, Bruno sees his own and his group's, Carla sees nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from core.actor import Actor, actor_for
from core.ids import new_id
from core.models import Device, Group, User, Workspace
from core.sync.door import push
from core.sync.wire import Batch

PASSWORD = "una-password-lunga-7"
LIMITED = {"view": "group", "create": True, "edit": "group", "delete": "own", "export": True}


@dataclass
class World:
    """One firm with three people, and a second firm with Zoe that nobody of the first may ever see."""

    workspace: Workspace
    alice: User
    bruno: User
    carla: User
    zoe: User
    sales: Group


def make_world() -> World:
    firm, other = (
        Workspace.objects.create(name="Rossi Informatica Srl"),
        Workspace.objects.create(name="Altra Srl"),
    )
    alice = User.objects.create_user(
        "alice@rossi.example", PASSWORD, workspace=firm, name="Alice Rossi", is_admin=True
    )
    stamps = {"workspace": firm, "created_at": alice.created_at, "updated_at": alice.created_at}
    sales = Group.objects.create(name="Commerciali", rights={"*": LIMITED}, **stamps)
    bruno = User.objects.create_user(
        "bruno@rossi.example", PASSWORD, workspace=firm, name="Bruno Neri", groups=[str(sales.pk)]
    )
    carla = User.objects.create_user("carla@rossi.example", PASSWORD, workspace=firm, name="Carla Bianchi")
    zoe = User.objects.create_user(
        "zoe@altra.example", PASSWORD, workspace=other, name="Zoe Verdi", is_admin=True
    )
    return World(firm, alice, bruno, carla, zoe, sales)


@dataclass
class Hand:
    """A person at a device, for tests: writes through the door as a real device does, and keeps count of its batches."""

    user: User
    device: Device = field(init=False)

    def __post_init__(self) -> None:
        self.device = Device.objects.create(
            workspace=self.user.workspace, user=self.user, name="Prova", key_digest="-"
        )

    @property
    def actor(self) -> Actor:
        user = User.objects.select_related("workspace").get(pk=self.user.pk)
        return actor_for(user, Device.objects.get(pk=self.device.pk))

    def push(self, *ops: Mapping[str, Any], changeset: UUID | None = None) -> list[dict[str, Any]]:
        """One batch. Answers its receipts."""
        number = Device.objects.values_list("last_batch", flat=True).get(pk=self.device.pk) + 1
        return push(self.actor, [Batch(new_id(), ops, number, changeset)]).receipts

    def push_queue(self, *batches: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Several batches in one request, as from an outbox that was long without a network."""
        number = Device.objects.values_list("last_batch", flat=True).get(pk=self.device.pk) + 1
        return push(self.actor, [Batch(new_id(), ops, n) for n, ops in enumerate(batches, number)]).receipts

    def push_each(self, *ops: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Each operation a batch and a request of its own, so that none depends on a refused one."""
        number = Device.objects.values_list("last_batch", flat=True).get(pk=self.device.pk) + 1
        actor = self.actor
        return [push(actor, [Batch(new_id(), [op], n)]).receipts[0] for n, op in enumerate(ops, number)]

    def create(self, entity: str, id: UUID | None = None, **values: Any) -> tuple[str, dict[str, Any]]:
        record = str(id or new_id())
        return record, self.push(edit("create", entity, record, values))[0]

    def update(self, entity: str, record: str, base: Mapping[str, Any], **values: Any) -> dict[str, Any]:
        return self.push(edit("update", entity, record, values, base))[0]

    def delete(self, entity: str, record: str, version: int) -> dict[str, Any]:
        return self.push(edit("delete", entity, record, {}, {"version": version}))[0]

    def run(self, command: str, **args: Any) -> dict[str, Any]:
        return self.push({"id": str(new_id()), "kind": "command", "command": command, "args": args})[0]


def must_be_done(receipt: Mapping[str, Any]) -> None:
    """What a story only prepares: where it is refused the story is broken, and judges nothing."""
    assert receipt["state"] in ("applied", "merged"), receipt


def edit(
    act: str, entity: str, record: str, values: Mapping[str, Any], base: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """An edit operation on the wire."""
    return {
        "id": str(new_id()), "kind": "edit", "act": act, "entity": entity, "record": record,
        "values": dict(values), "base": dict(base or {}), "at": "2026-11-22T09:00:00.000Z",
    }  # fmt: skip
