"""A few orders of the demo firm's shipyard; its technicians know no costs. Written through the door by its administrator."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from core.actor import actor_for
from core.ids import new_id
from core.models import Group, User, Workspace
from core.sync.door import push
from core.sync.wire import Batch
from sample.models import Order

MATERIALS = ("Rovere", "Vetroresina")
BOATS = (("Orca", "Rovere"), ("Nina", "Vetroresina"))
ORDERS = (
    ("Chiglia nuova", "Orca", (("Trave di rovere", "3", "410"), ("Ore di maestro d'ascia", "16", "42.50"))),
    ("Verniciatura", "Nina", (("Antivegetativa", "12.5", "18.90"),)),
)


def fill(workspace: Workspace, password: str) -> None:
    """Does nothing where nobody administers yet, or where orders already are."""
    admin = User.objects.filter(workspace=workspace, is_admin=True).order_by("created_at").first()
    if admin is None or Order.objects.filter(workspace=workspace).exists():
        return
    ids = {name: str(new_id()) for name in (*MATERIALS, *(name for name, _ in BOATS))}
    operations = [_create("sample.material", ids[name], name=name) for name in MATERIALS]
    operations += [
        _create("sample.boat", ids[name], name=name, material=ids[material]) for name, material in BOATS
    ]
    for subject, boat, lines in ORDERS:
        order = str(new_id())
        operations.append(_create("sample.order", order, subject=subject, boat=ids[boat]))
        operations += [
            _create("sample.orderline", None, order=order, text=text, quantity=quantity, price=price, sort=at)
            for at, (text, quantity, price) in enumerate(lines)
        ]
    operations += [
        _without_costs(group) for group in Group.objects.filter(workspace=workspace, name="Tecnici")
    ]
    receipts = push(actor_for(admin), [Batch(new_id(), operations)]).receipts
    assert all(receipt["state"] == "applied" for receipt in receipts), receipts


def _without_costs(group: Group) -> dict[str, Any]:
    rights = {
        **group.rights,
        "sample.order": {"fields": {"cost_total": "none"}},
        "sample.orderline": {"fields": {"cost": "none"}},
    }
    return {
        "id": str(new_id()), "kind": "edit", "act": "update", "entity": "core.group", "record": str(group.pk),
        "values": {"rights": rights}, "base": {"rights": group.rights}, "at": timezone.now().isoformat(),
    }  # fmt: skip


def _create(entity: str, record: str | None, **values: Any) -> dict[str, Any]:
    return {
        "id": str(new_id()), "kind": "edit", "act": "create", "entity": entity,
        "record": record or str(new_id()), "values": values, "base": {},
        "at": timezone.now().isoformat(),
    }  # fmt: skip
