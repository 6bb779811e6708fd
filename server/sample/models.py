"""A shipyard: what it builds with (look-up), its boats (record), its orders with their lines (document)."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import models

from core.fields import (
    DurationField,
    LinkField,
    MoneyField,
    NumberField,
    PercentField,
    PhoneField,
    QuantityField,
    RefSetField,
    SetField,
    TimeField,
)
from core.models import OwnedRecord, Record

USES = (("fishing", "Pesca"), ("racing", "Regata"), ("leisure", "Diporto"))


class Material(Record):
    name = models.CharField("Nome", max_length=80)
    in_stock = models.IntegerField("Giacenza", default=0)

    class Meta:
        verbose_name = "Materiale"


class Boat(OwnedRecord):
    name = models.CharField("Nome", max_length=120)
    material = models.ForeignKey(
        Material, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Materiale"
    )
    uses = SetField("Usi", choices_of_member=USES)
    crew = RefSetField("Equipaggio", to="core.user")
    length = models.DecimalField("Lunghezza", max_digits=7, decimal_places=2, null=True, blank=True)
    launched_on = models.DateField("Varata il", null=True, blank=True)
    inspected_at = models.DateTimeField("Ispezionata il", null=True, blank=True)
    trial = DurationField("Prova in mare", null=True, blank=True)
    leaves_at = TimeField("Salpa alle", null=True, blank=True)
    is_insured = models.BooleanField("Assicurata", default=False)
    phone = PhoneField("Telefono di bordo", blank=True)
    email = models.EmailField("E-mail", blank=True)
    website = models.URLField("Sito", blank=True)
    equipment = models.JSONField("Dotazione", default=dict, blank=True)
    notes = models.TextField("Note", blank=True)
    orders_count = models.IntegerField("Ordini", default=0)
    last_order_on = models.DateField("Ultimo ordine", null=True, blank=True)

    class Meta:
        verbose_name = "Barca"


class Zone(Record):
    """A stretch of coast, and who works it."""

    name = models.CharField("Nome", max_length=80)
    people = RefSetField("Persone", to="core.user")

    class Meta:
        verbose_name = "Zona"


class Order(OwnedRecord):
    class State(models.TextChoices):
        DRAFT = "draft", "Bozza"
        CLOSED = "closed", "Chiuso"
        CANCELLED = "cancelled", "Annullato"

    subject = models.CharField("Oggetto", max_length=120)
    boat = models.ForeignKey(
        Boat, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Barca"
    )
    number = NumberField("Numero")
    zone = models.ForeignKey(
        Zone, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Zona"
    )
    origin = LinkField("Nasce da", null=True, blank=True)
    ordered_on = models.DateField("Data", null=True, blank=True)
    state = models.CharField("Stato", max_length=9, choices=State.choices, default=State.DRAFT)
    discount = PercentField("Sconto", default=Decimal(0))
    net = MoneyField("Imponibile", default=Decimal(0))
    total = MoneyField("Totale", default=Decimal(0))
    cost_total = MoneyField("Costo", default=Decimal(0))
    lines_count = models.IntegerField("Righe", default=0)

    class Meta:
        verbose_name = "Ordine"


class Survey(Record):
    """What somebody looked at: a boat, an order, a zone. Seen with it, and gone with it."""

    about = LinkField("Riguarda", on_delete="cascade")
    text = models.CharField("Che cosa si è visto", max_length=200)
    done_on = models.DateField("Fatta il", null=True, blank=True)

    class Meta:
        verbose_name = "Perizia"


class OrderLine(Record):
    order = models.ForeignKey(Order, models.CASCADE, related_name="lines", verbose_name="Ordine")
    text = models.CharField("Descrizione", max_length=200)
    quantity = QuantityField("Quantità", default=Decimal(1))
    price = MoneyField("Prezzo", decimal_places=4, default=Decimal(0))
    cost = MoneyField("Costo", decimal_places=4, null=True, blank=True)
    amount = MoneyField("Importo", default=Decimal(0))
    sort = models.IntegerField("Ordine", default=0)

    class Meta:
        verbose_name = "Riga d'ordine"

    def clean(self) -> None:
        super().clean()
        if self.quantity < 0:
            raise ValidationError({"quantity": "La quantità non può essere negativa."})


class OrderPart(Record):
    line = models.ForeignKey(OrderLine, models.CASCADE, related_name="parts", verbose_name="Riga")
    text = models.CharField("Descrizione", max_length=200)
    quantity = QuantityField("Quantità", null=True, blank=True)
    price = MoneyField("Prezzo", decimal_places=4, default=Decimal(0))
    amount = MoneyField("Importo", default=Decimal(0))
    sort = models.IntegerField("Ordine", default=0)

    class Meta:
        verbose_name = "Voce di riga"
