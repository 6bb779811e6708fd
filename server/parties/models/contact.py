from django.core.exceptions import ValidationError
from django.db import models

from core.fields import PhoneField
from core.models import OwnedRecord, Record
from parties.fields import TaxCodeField
from parties.models.account import Account, OrgUnit
from parties.models.shared import Formality, Language, Source


class Contact(OwnedRecord):
    """A *persona*. Works at an account, and may have dated roles in many (`AccountContact`)."""

    salutation = models.CharField("Titolo", max_length=30, blank=True, help_text="Dott., Ing., Sig.ra.")
    first_name = models.CharField("Nome", max_length=100, blank=True)
    last_name = models.CharField("Cognome", max_length=100, blank=True)
    account = models.ForeignKey(
        Account, models.SET_NULL, null=True, blank=True, related_name="contacts", verbose_name="Azienda",
        help_text="L'azienda principale; gli altri incarichi, con le loro date, stanno nei suoi incarichi.",
    )  # fmt: skip
    job_title = models.CharField("Mansione", max_length=120, blank=True)
    department = models.CharField("Reparto", max_length=120, blank=True)
    email = models.EmailField("E-mail", blank=True)
    phone = PhoneField("Telefono", blank=True)
    mobile = PhoneField("Cellulare", blank=True)
    do_not_call = models.BooleanField(
        "Da non chiamare", default=False, help_text="Ha chiesto di non essere chiamata."
    )
    birth_date = models.DateField("Data di nascita", null=True, blank=True)
    tax_code = TaxCodeField("Codice fiscale")
    language = models.CharField("Lingua", max_length=5, choices=Language.choices, blank=True)
    formality = models.CharField("Tono", max_length=10, choices=Formality.choices, blank=True)
    linkedin = models.URLField("LinkedIn", max_length=250, blank=True)
    source = models.CharField("Provenienza", max_length=20, choices=Source.choices, blank=True)
    next_step = models.CharField("Prossimo passo", max_length=250, blank=True)
    next_step_on = models.DateField("Entro il", null=True, blank=True)
    notes = models.TextField("Note generali", blank=True)

    class Meta:
        verbose_name = "Persona"
        indexes = (models.Index(fields=["workspace", "last_name", "first_name"], name="contact_name"),)

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def clean(self) -> None:
        super().clean()
        if not (self.first_name or self.last_name):
            raise ValidationError({"last_name": "Scrivi almeno il nome o il cognome."})


class AccountContact(Record):
    """What a person is at an account, and from when to when (*incarico*). One person, many accounts."""

    class Role(models.TextChoices):
        DECISION_MAKER = "decision_maker", "Decide"
        EVALUATOR = "evaluator", "Valuta"
        INFLUENCER = "influencer", "Influenza"
        TECHNICAL = "technical", "Referente tecnico"
        BILLING = "billing", "Amministrazione"
        USER = "user", "Usa il prodotto"
        OTHER = "other", "Altro"

    account = models.ForeignKey(Account, models.CASCADE, related_name="links", verbose_name="Azienda")
    contact = models.ForeignKey(Contact, models.CASCADE, related_name="links", verbose_name="Persona")
    role = models.CharField("Ruolo", max_length=16, choices=Role.choices, blank=True)
    job_title = models.CharField("Mansione", max_length=120, blank=True)
    department = models.CharField("Reparto", max_length=120, blank=True)
    unit = models.ForeignKey(
        OrgUnit, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Nell'organigramma"
    )
    is_primary = models.BooleanField(
        "Referente principale",
        default=False,
        help_text="La persona a cui ci rivolgiamo per prima in questa azienda.",
    )
    valid_from = models.DateField("Dal", null=True, blank=True)
    valid_to = models.DateField("Al", null=True, blank=True)
    is_inactive = models.BooleanField("Non più attivo", default=False)
    notes = models.TextField("Note", blank=True)

    class Meta:
        verbose_name = "Incarico"

    def clean(self) -> None:
        super().clean()
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": "La fine viene prima dell'inizio: controlla le due date."})
