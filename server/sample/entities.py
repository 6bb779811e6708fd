"""All that it takes: a test counts these lines."""

from core.entities import Entity, Quick, register
from sample.models import Boat, Material, Order, OrderLine


def frozen(order: Order) -> str:
    return "L'ordine è chiuso: riaprilo per cambiarlo." if order.is_frozen else ""


register(
    Entity(
        Material, "Materiali", area="cantiere", help="Con che cosa si costruisce.", counters=("in_stock",)
    ),
    Entity(
        Boat,
        "Barche",
        area="cantiere",
        help="Quelle che costruiamo e curiamo.",
        subtitle=("material",),
        columns=("name", "material", "uses", "length", "owner"),
        search=("name", "notes"),
        quick=(Quick("Da regata", {"field": "uses", "op": "has", "value": "racing"}),),
    ),
    Entity(
        Order,
        "Ordini",
        area="cantiere",
        help="Che cosa ci hanno chiesto, riga per riga.",
        title=("subject",),
        columns=("number", "subject", "boat", "state", "total"),
        exact=("discount",),
        read_only=("state", "total"),
        frozen=frozen,
    ),
    Entity(
        OrderLine,
        "Righe d'ordine",
        parent="order",
        title=("text",),
        sort="sort",
        exact=("quantity", "price"),
        read_only=("amount",),
    ),
)
