"""An order like another one: a draft with its lines and their parts, under ids that the device knows beforehand."""

from uuid import UUID, uuid5

from core.access import live, may_write, record_for
from core.actor import Actor
from core.codec import values_of
from core.commands import command
from core.entities import entity_for
from core.models import Record
from core.sync.edit import Edit, apply_edit
from core.sync.unit import unit_of
from core.verbs import PUT_BACK
from sample.models import Order, OrderLine, OrderPart

OF_ORDER = ("subject", "boat", "zone", "discount")
OF_LINE = ("text", "quantity", "price", "cost", "sort")
OF_PART = ("text", "quantity", "price", "sort")


@command("Copia ordine", of={"order": "sample.order", "draft": "sample.order"}, undo=PUT_BACK)
def copy_order(actor: Actor, order: UUID, draft: UUID) -> None:
    """`draft`: the id of the new order. What its author may not write (a cost) is not copied."""
    record = record_for(actor, Order, order)
    _copy(actor, record, OF_ORDER, draft)
    for line in live(OrderLine.objects.filter(order=record)).order_by("sort", "pk"):
        under = _copy(actor, line, OF_LINE, uuid5(draft, str(line.pk)), order=str(draft))
        for part in live(OrderPart.objects.filter(line=line)).order_by("sort", "pk"):
            _copy(actor, part, OF_PART, uuid5(draft, str(part.pk)), line=str(under))


def _copy(actor: Actor, record: Record, names: tuple[str, ...], id: UUID, **above: str) -> UUID:
    """With the rights, the checks and the history of any other edit."""
    entity = entity_for(record)
    told = values_of(entity, record)
    values = {name: told[name] for name in names if may_write(actor, entity, name)}
    apply_edit(actor, unit_of(actor), Edit("create", entity, id, {**values, **above}))
    return id
