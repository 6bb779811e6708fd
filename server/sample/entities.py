"""All that it takes: a test counts these lines."""

from core.condition import Frozen, Window
from core.derived import Derived, Lines, Summary
from core.entities import Entity, Quick, register
from core.scopes import scope
from sample import rules
from sample.models import Boat, Material, Order, OrderLine, OrderPart, Survey, Zone
from sample.zones import holds, rows, zones_of_everybody

ORDERS, LINES, PARTS = ("sample.order", "boat"), ("sample.orderline", "order"), ("sample.orderpart", "line")
CLOSED = Frozen(
    {"field": "state", "op": "in", "value": ["closed", "cancelled"]},
    "L'ordine è chiuso: riaprilo per cambiarlo.",
    free=("tags", "owner"),
)
TOTALS = Derived(
    ("net", "total", "lines_count"),
    rules.order_totals,
    reads=("discount",),
    lines={"lines": Lines(*LINES, reads=("amount",))},
)
STANDING = {"field": "state", "op": "is_not", "value": "cancelled"}


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
        derived=(
            Summary("orders_count", of=ORDERS),
            Summary("last_order_on", of=ORDERS, how="latest", value="ordered_on", where=STANDING),
        ),
    ),
    Entity(
        Zone,
        "Zone",
        area="cantiere",
        help="Chi lavora dove: gli ordini di una zona li vedono le sue persone.",
    ),
    Entity(
        Order,
        "Ordini",
        area="cantiere",
        help="Che cosa ci hanno chiesto, riga per riga.",
        title=("subject",),
        columns=("number", "subject", "boat", "zone", "state", "total"),
        sight=("zone",),
        exact=("discount",),
        read_only=("state",),
        frozen=CLOSED,
        window=Window("ordered_on", open={"state": ("draft",)}),
        derived=(
            TOTALS,
            Derived(("cost_total",), rules.order_costs, lines={"lines": Lines(*LINES, ("quantity", "cost"))}),
        ),
    ),
    Entity(
        Survey,
        "Perizie",
        area="cantiere",
        help="Che cosa si è visto, di una barca, di un ordine, di una zona.",
        title=("text",),
        follows=("about",),
    ),
    Entity(
        OrderLine,
        "Righe d'ordine",
        parent="order",
        title=("text",),
        sort="sort",
        exact=("quantity", "price"),
        derived=(
            Derived(
                ("amount",),
                rules.line_amount,
                reads=("quantity", "price"),
                lines={"parts": Lines(*PARTS, reads=("amount",))},
            ),
        ),
    ),
    Entity(
        OrderPart,
        "Voci di riga",
        parent="line",
        title=("text",),
        sort="sort",
        derived=(Derived(("amount",), rules.part_amount, reads=("quantity", "price")),),
    ),
)

scope(
    "zone",
    "della mia zona",
    rows=rows,
    holds=holds,
    basis=zones_of_everybody,
    decided_by={"sample.zone": ("people",)},
)
