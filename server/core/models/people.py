"""Who works here: users, the groups that give them rights, the devices that they use."""

from typing import Any, ClassVar

from django.apps import apps
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from core.fields import RefSetField
from core.ids import new_id
from core.models.record import Record
from core.models.workspace import Workspace
from core.rights import mistakes


class UserManager(BaseUserManager["User"]):
    def create_user(
        self, email: str, password: str | None, *, workspace: Workspace, name: str, **fields: Any
    ) -> "User":
        now = timezone.now()
        user = User(
            email=email.strip().lower(),
            workspace=workspace,
            name=name,
            created_at=now,
            updated_at=now,
            **fields,
        )
        user.set_password(password)
        user.save(force_insert=True)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractBaseUser, Record):
    """A person of the firm. Signs in with e-mail and password or passkey."""

    class State(models.TextChoices):
        INVITED = "invited", "Invitato"
        ACTIVE = "active", "Attivo"
        BLOCKED = "blocked", "Bloccato"
        ARCHIVED = "archived", "Archiviato"
        # The program itself, one a firm: it signs what nobody did by hand, and never signs in.
        SYSTEM = "system", "Programma"

    name = models.CharField("Nome e cognome", max_length=200)
    email = models.EmailField(
        "E-mail", unique=True, error_messages={"unique": "C'è già un utente con questa e-mail."}
    )
    state = models.CharField("Stato", max_length=10, choices=State.choices, default=State.ACTIVE)
    is_admin = models.BooleanField(
        "Amministratore", default=False, help_text="Può tutto, anche gestire utenti e gruppi."
    )
    groups = RefSetField("Gruppi", to="core.group")
    language = models.CharField(
        "Lingua", max_length=5, choices=[("it", "Italiano"), ("en", "English")], default="it"
    )

    objects: ClassVar[UserManager] = UserManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    @property
    def is_active(self) -> bool:  # type: ignore[override]  # Django keeps it in a column, we derive it from the state
        return self.state == self.State.ACTIVE and self.deleted_at is None

    def clean(self) -> None:
        self.check_invariants()

    def check_invariants(self) -> None:
        leaves = self._was_administering() and not (self.is_admin and self.is_active)
        if leaves and not self.another_admin_stays():
            raise ValidationError({"is_admin": LAST_ADMIN})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Raises ValidationError rather than leave the firm without an administrator, as the door does."""
        self.check_invariants()
        super().save(*args, **kwargs)

    def _was_administering(self) -> bool:
        was = getattr(self, "loaded", {})
        return bool(
            was.get("is_admin") and was.get("state") == self.State.ACTIVE and was.get("deleted_at") is None
        )

    def another_admin_stays(self) -> bool:
        """Whether somebody else can still administer. Holds the firm's row: two who leave at once take turns."""
        Workspace.objects.select_for_update().filter(pk=self.workspace_id).first()
        others = User.objects.filter(
            workspace=self.workspace_id, is_admin=True, state=self.State.ACTIVE, deleted_at=None
        )
        return others.exclude(pk=self.pk).exists()


LAST_ADMIN = "È l'unico amministratore: prima danne un altro all'azienda."


class Group(Record):
    """A *gruppo*: people who have the same rights and, where a right says "group", see each other's records."""

    name = models.CharField("Nome", max_length=120)
    description = models.TextField("Descrizione", blank=True)
    rights = models.JSONField(
        "Permessi",
        default=dict,
        blank=True,
        help_text="Per ogni tabella: chi vede, crea, modifica, elimina, importa, esporta.",
    )

    def clean(self) -> None:
        tables = {model._meta.label_lower for model in apps.get_models() if issubclass(model, Record)}
        if wrong := list(mistakes(self.rights, tables)):
            raise ValidationError({"rights": wrong})


class Device(models.Model):
    """An installation of the application (a browser profile, a program). Numbers its batches 1, 2, 3, ..."""

    class State(models.TextChoices):
        TRUSTED = "trusted", "Attivo"
        REVOKED = "revoked", "Revocato"

    id = models.UUIDField(primary_key=True, default=new_id)
    workspace = models.ForeignKey(Workspace, models.CASCADE, related_name="+")
    user = models.ForeignKey(User, models.CASCADE, related_name="devices")
    name = models.CharField("Nome", max_length=200)
    key_digest = models.CharField(max_length=64)
    state = models.CharField("Stato", max_length=10, choices=State.choices, default=State.TRUSTED)
    session_key = models.CharField(max_length=40, blank=True)
    last_batch = models.PositiveBigIntegerField(default=0)
    last_seen = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
