from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from core.fields import PhoneField, SetField
from core.models import OwnedRecord
from parties.models.account import Account
from parties.models.contact import Contact
from parties.models.shared import Address, Language, Source

CRITERIA = (
    ("need", "Ha un bisogno che risolviamo"), ("budget", "Ha i soldi per farlo"), ("authority", "Parliamo con chi decide"),
    ("timing", "Ha un tempo entro cui farlo"),
)  # fmt: skip


class Lead(Address, OwnedRecord):
    """Somebody of whom we know next to nothing: a name, a number or an address is enough."""

    class State(models.TextChoices):
        NEW = "new", "Nuovo"
        ASSIGNED = "assigned", "Assegnato"
        IN_PROCESS = "in_process", "In lavorazione"
        CONVERTED = "converted", "Convertito"
        RECYCLED = "recycled", "Riciclato"
        DEAD = "dead", "Scartato"

    class Rating(models.TextChoices):
        HOT = "hot", "Caldo"
        WARM = "warm", "Tiepido"
        COLD = "cold", "Freddo"

    first_name = models.CharField("Nome", max_length=100, blank=True)
    last_name = models.CharField("Cognome", max_length=100, blank=True)
    company_name = models.CharField("Azienda", max_length=250, blank=True)
    job_title = models.CharField("Mansione", max_length=120, blank=True)
    email = models.EmailField("E-mail", blank=True)
    phone = PhoneField("Telefono", blank=True)
    mobile = PhoneField("Cellulare", blank=True)
    website = models.URLField("Sito web", max_length=250, blank=True)
    is_verified = models.BooleanField(
        "Recapiti verificati",
        default=False,
        help_text="Qualcuno ha risposto a quel numero o a quell'indirizzo.",
    )
    state = models.CharField("Stato", max_length=10, choices=State.choices, default=State.NEW)
    source = models.CharField("Provenienza", max_length=20, choices=Source.choices, blank=True)
    event = models.CharField(
        "Fiera o evento", max_length=120, blank=True, help_text="Dove l'abbiamo incontrato."
    )
    industry = models.CharField("Settore", max_length=200, blank=True)
    language = models.CharField("Lingua", max_length=5, choices=Language.choices, blank=True)
    rating = models.CharField("Interesse", max_length=5, choices=Rating.choices, blank=True)
    qualification = SetField(
        "Criteri di qualifica", choices_of_member=CRITERIA,
        help_text="Con un bisogno e almeno un'altra di queste cose il lead è maturo per diventare potenziale cliente.",
    )  # fmt: skip
    lost_reason = models.CharField("Motivo dello scarto", max_length=250, blank=True)
    next_step = models.CharField("Prossimo passo", max_length=250, blank=True)
    next_step_on = models.DateField("Entro il", null=True, blank=True)
    notes = models.TextField("Note generali", blank=True)
    converted_at = models.DateTimeField("Convertito il", null=True, blank=True, editable=False)
    converted_account = models.ForeignKey(
        Account,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name="È diventato l'azienda",
    )
    converted_contact = models.ForeignKey(
        Contact,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name="È diventato la persona",
    )

    class Meta:
        verbose_name = "Lead"

    def __str__(self) -> str:
        return (
            " ".join(part for part in (self.first_name, self.last_name, self.company_name) if part)
            or self.email
            or self.phone
        )

    def clean(self) -> None:
        super().clean()
        if not any((self.first_name, self.last_name, self.company_name, self.phone, self.mobile, self.email)):
            raise ValidationError(
                {"last_name": "Basta una cosa, ma una serve: un nome, un telefono o un'e-mail."}
            )
        self._check_state()

    def _check_state(self) -> None:
        """Conversion is an act with consequences: nobody gets in or out of it by changing a word."""
        loaded: dict[str, Any] = getattr(self, "loaded", {})
        was = loaded.get("state", "")
        if (self.state == self.State.CONVERTED) != (self.converted_at is not None):
            raise ValidationError(
                {"state": "Un lead convertito resta tale: per tornare indietro annulla la conversione."}
                if was == self.State.CONVERTED
                else {"state": "Per convertirlo usa «Converti lead»: crea anche l'azienda e la persona."}
            )
        if was == self.State.NEW == self.state and loaded.get("owner_id") != self.owner_id:
            self.state = self.State.ASSIGNED
