"""An order is closed with its total, and opened again to be changed."""

from uuid import UUID

from core.access import live, record_for
from core.actor import Actor
from core.errors import Frozen, Refused
from core.sync.unit import changed
from core.verbs import command
from sample.models import Order


class OrderIsEmpty(Refused):
    code = "order_is_empty"


@command("Chiudi ordine")
def close_order(actor: Actor, order: UUID) -> None:
    """Freeze the order and write its total."""
    record = record_for(actor, Order, order, to="edit")
    if record.is_frozen:
        raise Frozen("L'ordine è già chiuso.")
    lines = list(live(record.lines.all()))
    if not lines:
        raise OrderIsEmpty("L'ordine non ha righe: aggiungine una.")
    gross = sum(line.amount for line in lines)
    record.state, record.total = Order.State.CLOSED, round(gross * (100 - record.discount) / 100, 2)
    changed(actor, record, "state", "total")


@command("Riapri ordine")
def reopen_order(actor: Actor, order: UUID) -> None:
    record = record_for(actor, Order, order, to="edit")
    if record.is_frozen:
        record.state = Order.State.DRAFT
        changed(actor, record, "state")
