"""An order is closed with the total that it has, and opened again to be changed."""

from uuid import UUID

from core.access import record_for
from core.actor import Actor
from core.errors import Frozen, Refused
from core.sync.unit import changed
from core.verbs import command
from sample.models import Order


class OrderIsEmpty(Refused):
    code = "order_is_empty"


@command("Chiudi ordine")
def close_order(actor: Actor, order: UUID) -> None:
    """Freeze the order: its total stands."""
    record = record_for(actor, Order, order, to="edit")
    if record.is_frozen:
        raise Frozen("L'ordine è già chiuso.")
    if not record.lines_count:
        raise OrderIsEmpty("L'ordine non ha righe: aggiungine una.")
    record.state = Order.State.CLOSED
    changed(actor, record, "state")


@command("Riapri ordine")
def reopen_order(actor: Actor, order: UUID) -> None:
    record = record_for(actor, Order, order, to="edit")
    if record.is_frozen:
        record.state = Order.State.DRAFT
        changed(actor, record, "state")
