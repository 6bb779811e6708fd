"""An order is closed with the total that it has, opened again to be changed, or cancelled for good."""

from uuid import UUID

from core.access import record_for
from core.actor import Actor
from core.condition import Condition
from core.dates import today_in_rome
from core.errors import Refused
from core.sequences import next_number
from core.sync.unit import changed
from core.verbs import command
from sample.models import Order

OF = {"order": "sample.order"}


class OrderIsEmpty(Refused):
    code = "order_is_empty"


@command(
    "Riapri ordine",
    of=OF,
    when={"order": Condition({"field": "state", "op": "is", "value": "closed"}, "L'ordine non è chiuso.")},
    undo="Per chiuderlo di nuovo, chiudilo.",
)
def reopen_order(actor: Actor, order: UUID) -> None:
    record = record_for(actor, Order, order, to="edit")
    record.state = Order.State.DRAFT
    changed(actor, record, "state")


@command(
    "Chiudi ordine",
    of=OF,
    when={"order": Condition({"field": "state", "op": "is", "value": "draft"}, "L'ordine è già chiuso.")},
    seen={"order": ("total",)},
    undo=reopen_order,
)
def close_order(actor: Actor, order: UUID) -> None:
    """Freeze the order and number it: its total stands."""
    record = record_for(actor, Order, order, to="edit")
    # An order that was opened again keeps its number. Refused below, the act gives a new one back.
    year = today_in_rome().year
    record.number = record.number or f"{next_number(actor, 'sample.order', year)}/{year}"
    if not record.lines_count:
        raise OrderIsEmpty("L'ordine non ha righe: aggiungine una.")
    record.state = Order.State.CLOSED
    changed(actor, record, "state", "number")


@command(
    "Annulla ordine",
    of=OF,
    when={"order": Condition({"field": "state", "op": "is_not", "value": "cancelled"}, "È già annullato.")},
    undo="Annullato: non si riapre.",
)
def cancel_order(actor: Actor, order: UUID) -> None:
    record = record_for(actor, Order, order, to="edit")
    record.state = Order.State.CANCELLED
    changed(actor, record, "state")
