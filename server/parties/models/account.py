from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone

from core.fields import PhoneField, SetField
from core.models import OwnedRecord, Record
from parties import rules
from parties.fields import CodeField, ProvinceField, SdiCodeField, TaxCodeField, VatNumberField
from parties.models.shared import Address, Formality, Language, Source

ROLES = (
    ("customer", "Cliente"), ("prospect", "Potenziale"), ("supplier", "Fornitore"), ("partner", "Partner"),
    ("accountant", "Commercialista"), ("technician", "Tecnico"), ("agent", "Agente"), ("carrier", "Vettore"),
)  # fmt: skip
CHANNELS = (
    ("phone", "Telefono"), ("mobile", "Cellulare"), ("email", "E-mail"), ("pec", "PEC"), ("whatsapp", "WhatsApp"),
    ("visit", "Di persona"), ("mail", "Posta"),
)  # fmt: skip


class Account(Address, OwnedRecord):
    """An *azienda*: anybody we deal with, whatever the role. One card, no copies."""

    class Stage(models.TextChoices):
        LEAD = "lead", "Lead"
        PROSPECT = "prospect", "Potenziale"
        CUSTOMER = "customer", "Cliente"
        DORMANT = "dormant", "Dormiente"
        LOST = "lost", "Perso"

    class Status(models.TextChoices):
        TO_CONTACT = "to_contact", "Da contattare"
        TO_CALL_BACK = "to_call_back", "Da richiamare"
        DO_NOT_CALL = "do_not_call", "Da non richiamare"
        APPOINTMENT = "appointment", "Appuntamento fissato"
        ACTIVE = "active", "Attivo"
        DORMANT = "dormant", "Dormiente"

    class Negotiation(models.TextChoices):
        OPEN = "open", "In corso"
        WON = "won", "Vinta"
        LOST = "lost", "Persa"
        ABANDONED = "abandoned", "Abbandonata (archiviata)"

    class Shareholders(models.TextChoices):
        SOLE = "SU", "Socio unico"
        SEVERAL = "SM", "Più soci"

    class Liquidation(models.TextChoices):
        NONE = "LN", "Non in liquidazione"
        RUNNING = "LS", "In liquidazione"

    name = models.CharField("Ragione sociale", max_length=250, help_text="Il nome con cui la cercate.")
    legal_name = models.CharField(
        "Denominazione per esteso",
        max_length=250,
        blank=True,
        help_text="Per i documenti, se diversa dalla ragione sociale.",
    )
    roles = SetField(
        "Ruoli", choices_of_member=ROLES, help_text="Che cosa è per noi: anche più cose insieme."
    )
    lifecycle_stage = models.CharField(
        "Fase", max_length=10, choices=Stage.choices, blank=True,
        help_text="La scala: lead (se ne sa poco), potenziale o prospect (è interessata), cliente (ha comprato).",
    )  # fmt: skip
    customer_since = models.DateField(
        "Cliente dal", null=True, blank=True, help_text="Si scrive da sé quando l'azienda diventa cliente."
    )
    acquisition_value = models.DecimalField(
        "Valore di acquisizione", max_digits=14, decimal_places=2, null=True, blank=True,
        help_text="In euro: il valore della trattativa o del primo ordine con cui è diventata cliente.",
    )  # fmt: skip
    relationship_status = models.CharField(
        "Stato della relazione", max_length=14, choices=Status.choices, blank=True
    )
    negotiation_state = models.CharField("Trattativa", max_length=10, choices=Negotiation.choices, blank=True)
    negotiation_reason = models.CharField(
        "Motivo di chiusura",
        max_length=250,
        blank=True,
        help_text="Perché la trattativa è stata vinta, persa o abbandonata.",
    )
    negotiation_closed_on = models.DateField("Trattativa chiusa il", null=True, blank=True)

    vat_number = VatNumberField(
        "Partita IVA", help_text="11 cifre; se estera, con la sigla del paese davanti: DE123456789."
    )
    tax_code = TaxCodeField(
        "Codice fiscale", help_text="16 caratteri per le persone, 11 cifre per le società."
    )
    sdi_code = SdiCodeField(
        "Codice destinatario",
        help_text="7 caratteri per la fattura elettronica; 6 per gli uffici pubblici; XXXXXXX per l'estero.",
    )
    pec = models.EmailField("PEC", blank=True)
    ipa_code = CodeField(
        "Codice IPA", help_text="Per le pubbliche amministrazioni: il codice dell'indice IPA."
    )
    rea_office = ProvinceField("Ufficio REA", help_text="La provincia del registro delle imprese.")
    rea_number = models.CharField("Numero REA", max_length=20, blank=True)
    share_capital = models.DecimalField(
        "Capitale sociale", max_digits=15, decimal_places=2, null=True, blank=True
    )
    sole_shareholder = models.CharField("Soci", max_length=2, choices=Shareholders.choices, blank=True)
    liquidation_state = models.CharField(
        "Liquidazione", max_length=2, choices=Liquidation.choices, blank=True
    )
    is_public_administration = models.BooleanField("Pubblica amministrazione", default=False)
    split_payment = models.BooleanField(
        "Scissione dei pagamenti", default=False, help_text="Split payment: l'IVA la versa il cliente."
    )

    industry = models.CharField("Settore", max_length=200, blank=True)
    ateco_code = models.CharField(
        "Codice ATECO", max_length=12, blank=True, help_text="Per esempio 62.01.00."
    )
    employees_count = models.PositiveIntegerField("Dipendenti", null=True, blank=True)
    annual_revenue = models.DecimalField(
        "Fatturato annuo", max_digits=15, decimal_places=2, null=True, blank=True, help_text="In euro."
    )

    phone = PhoneField("Telefono", blank=True)
    mobile = PhoneField("Cellulare", blank=True)
    email = models.EmailField("E-mail", blank=True)
    website = models.URLField("Sito web", max_length=250, blank=True)

    source = models.CharField("Provenienza", max_length=20, choices=Source.choices, blank=True)
    preferred_channels = SetField("Canali preferiti", choices_of_member=CHANNELS)
    preferred_times = models.CharField(
        "Orari preferiti",
        max_length=120,
        blank=True,
        help_text="Quando farsi sentire: «mattina», «dopo le 15».",
    )
    language = models.CharField("Lingua", max_length=5, choices=Language.choices, blank=True)
    formality = models.CharField("Tono", max_length=10, choices=Formality.choices, blank=True)
    next_step = models.CharField("Prossimo passo", max_length=250, blank=True)
    next_step_on = models.DateField("Entro il", null=True, blank=True)
    notes = models.TextField("Note generali", blank=True)

    class Meta:
        verbose_name = "Azienda"
        indexes = (
            models.Index(fields=["workspace", "vat_number"], name="account_vat_number"),
            models.Index(fields=["workspace", "tax_code"], name="account_tax_code"),
            models.Index(fields=["workspace", "name"], name="account_name"),
        )

    def clean(self) -> None:
        super().clean()
        self._settle()

    def _settle(self) -> None:
        """What follows from where the account stands: see `rules.settled`."""
        loaded: dict[str, Any] | None = getattr(self, "loaded", None)
        was = _standing(loaded) if loaded else rules.Standing()
        now = rules.settled(
            was, _standing({name: getattr(self, name) for name in _STANDING}), timezone.localdate()
        )
        for name in _STANDING:
            setattr(self, name, list(now.roles) if name == "roles" else getattr(now, name))


_STANDING = (
    "roles", "lifecycle_stage", "customer_since", "negotiation_state", "negotiation_reason", "negotiation_closed_on",
)  # fmt: skip


def _standing(values: dict[str, Any]) -> rules.Standing:
    return rules.Standing(tuple(values["roles"]), *(values[name] for name in _STANDING[1:]))


class AccountSite(Address, Record):
    """A *sede* of an account, besides its registered address."""

    class Kind(models.TextChoices):
        REGISTERED = "registered", "Sede legale"
        OPERATING = "operating", "Sede operativa"
        BRANCH = "branch", "Unità locale"
        BILLING = "billing", "Fatturazione"
        WAREHOUSE = "warehouse", "Magazzino"

    account = models.ForeignKey(Account, models.CASCADE, related_name="sites", verbose_name="Azienda")
    name = models.CharField(
        "Nome", max_length=120, blank=True, help_text="Come la chiamate: «Stabilimento di Prato»."
    )
    kind = models.CharField("Tipo", max_length=12, choices=Kind.choices, default=Kind.OPERATING)
    contact = models.ForeignKey(
        "parties.Contact",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Referente in sede",
    )
    phone = PhoneField("Telefono", blank=True)
    email = models.EmailField("E-mail", blank=True)
    opening_hours = models.CharField("Orari di apertura", max_length=200, blank=True)
    zone = models.CharField("Zona", max_length=120, blank=True)
    latitude = models.DecimalField(
        "Latitudine", max_digits=9, decimal_places=6, null=True, blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )  # fmt: skip
    longitude = models.DecimalField(
        "Longitudine", max_digits=9, decimal_places=6, null=True, blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )  # fmt: skip
    notes = models.TextField("Note", blank=True)

    class Meta:
        verbose_name = "Sede"


class OrgUnit(Record):
    """A department (*reparto*) of an account: its place in the organisation chart and who leads it."""

    account = models.ForeignKey(Account, models.CASCADE, related_name="org_units", verbose_name="Azienda")
    name = models.CharField("Nome", max_length=120)
    parent = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Dipende da"
    )
    head_contact = models.ForeignKey(
        "parties.Contact",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Responsabile",
    )
    sort = models.IntegerField("Ordine", default=0)
    notes = models.TextField("Note", blank=True)

    class Meta:
        verbose_name = "Reparto"

    def clean(self) -> None:
        super().clean()
        above, passed = self.parent, {self.pk}
        if above and above.account_id != self.account_id:
            raise ValidationError(
                {"parent": "Il reparto superiore è di un'altra azienda: scegline uno di questa."}
            )
        while above:
            if above.pk in passed:
                raise ValidationError(
                    {"parent": "Un reparto non può dipendere da sé stesso o da un suo reparto."}
                )
            passed.add(above.pk)
            above = above.parent
