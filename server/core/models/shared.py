"""Records that every app uses: tags, notes, saved views, the firm's own fields, conflicts, acts that can be undone."""

from django.core.exceptions import ValidationError
from django.db import models

from core.fields import RefSetField
from core.models.people import User
from core.models.record import Record


class Tag(Record):
    """An *etichetta* that anybody may put on a card."""

    name = models.CharField("Nome", max_length=60)
    color = models.CharField("Colore", max_length=20, blank=True)


class Note(Record):
    """A dated remark on any card. Seen by whoever sees the card."""

    subject_entity = models.CharField("Tabella", max_length=60)
    subject_id = models.UUIDField("Scheda", db_index=True)
    text = models.TextField("Testo")
    pinned = models.BooleanField("In evidenza", default=False)
    mentions = RefSetField("Segnalata a", to="core.user")
    author = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Autore"
    )


class SavedView(Record):
    """A list as somebody likes it: filter, columns, order. Shared views are seen by everybody."""

    entity = models.CharField("Tabella", max_length=60)
    name = models.CharField("Nome", max_length=120)
    owner = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Titolare"
    )
    shared = models.BooleanField("Condivisa", default=False)
    definition = models.JSONField("Definizione", default=dict, blank=True)


class CustomField(Record):
    """A field that the firm adds to a table by itself. Values live in `Record.custom` under `key`."""

    class Kind(models.TextChoices):
        TEXT = "text", "Testo"
        LONGTEXT = "longtext", "Testo lungo"
        INTEGER = "integer", "Numero intero"
        DECIMAL = "decimal", "Numero con decimali"
        MONEY = "money", "Importo in euro"
        PERCENT = "percent", "Percentuale"
        DURATION = "duration", "Durata"
        TIME = "time", "Ora"
        BOOLEAN = "boolean", "Sì o no"
        DATE = "date", "Data"
        CHOICE = "choice", "Scelta"
        CHOICES = "choices", "Scelte multiple"
        EMAIL = "email", "E-mail"
        PHONE = "phone", "Telefono"
        URL = "url", "Indirizzo web"

    entity = models.CharField("Tabella", max_length=60)
    key = models.SlugField("Nome interno", max_length=40, help_text="Senza spazi; non cambia più.")
    label = models.CharField("Etichetta", max_length=80)
    kind = models.CharField("Tipo", max_length=10, choices=Kind.choices, default=Kind.TEXT)
    choices = models.TextField("Valori", blank=True, help_text="Per le scelte: uno per riga.")
    required = models.BooleanField("Obbligatorio", default=False)
    help = models.CharField("Aiuto", max_length=200, blank=True)
    sort = models.IntegerField("Ordine", default=0)
    active = models.BooleanField("Attivo", default=True)

    def clean(self) -> None:
        if self.kind in (self.Kind.CHOICE, self.Kind.CHOICES) and not self.options:
            raise ValidationError({"choices": "Scrivi almeno un valore, uno per riga."})

    @property
    def options(self) -> list[str]:
        return [line.strip() for line in self.choices.splitlines() if line.strip()]


class Conflict(Record):
    """Two people wrote the same field; the later arrival stands. Told to both, restorable in one act."""

    class Kind(models.TextChoices):
        OVERWRITTEN = "overwritten", "Sovrascritto"
        TEXT = "text", "Testi uniti"
        REVIVED = "revived", "Scheda tornata"
        KEPT = "kept", "Eliminazione non eseguita"

    entity = models.CharField("Tabella", max_length=60)
    record = models.UUIDField("Scheda")
    field = models.CharField("Campo", max_length=80, blank=True)
    kind = models.CharField("Tipo", max_length=12, choices=Kind.choices)
    winner = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+", verbose_name="Chi vale")
    loser = models.ForeignKey(
        User, models.SET_NULL, null=True, related_name="+", verbose_name="Chi è stato sovrascritto"
    )
    winner_value = models.JSONField("Valore che vale", null=True, blank=True)
    loser_value = models.JSONField("Valore sovrascritto", null=True, blank=True)
    operation = models.UUIDField("Operazione", null=True)
    seen_by = models.JSONField("Visto da", default=list, blank=True)


class ChangeSet(Record):
    """An act on many records that can be undone as a whole: import, bulk edit, merge, conversion."""

    class Kind(models.TextChoices):
        IMPORT = "import", "Importazione"
        BULK_EDIT = "bulk_edit", "Modifica multipla"
        MERGE = "merge", "Unione"
        CONVERSION = "conversion", "Conversione"

    class State(models.TextChoices):
        APPLIED = "applied", "Eseguita"
        UNDOING = "undoing", "Annullamento in corso"
        UNDONE = "undone", "Annullata"

    kind = models.CharField("Tipo", max_length=12, choices=Kind.choices)
    title = models.CharField("Titolo", max_length=200)
    entity = models.CharField("Tabella", max_length=60, blank=True)
    state = models.CharField("Stato", max_length=10, choices=State.choices, default=State.APPLIED)
    count = models.PositiveIntegerField("Schede", default=0)
    owner = models.ForeignKey(
        User, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Chi"
    )
    report = models.JSONField("Esito", default=dict, blank=True)
