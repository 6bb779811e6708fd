"""Who may enter: invite, block, let in again. What of a person only these acts may change: e-mail and state."""

from uuid import UUID

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator

from core.access import check_admin, visible
from core.actor import Actor
from core.entities import entity_of
from core.errors import Forbidden, IdTaken, Invalid, NotFound, Refused
from core.models import Group, User
from core.models.people import LAST_ADMIN
from core.signin.sessions import end_sessions
from core.sync.checked import cleaned
from core.sync.unit import changed, created, untouched
from core.verbs import command


class NotYourself(Refused):
    code = "not_yourself"
    status = 409


class LastAdmin(Refused):
    code = "last_admin"
    status = 409

    def __init__(self) -> None:
        super().__init__(LAST_ADMIN)


@command(
    "Invita una persona",
    of={"user": "core.user", "groups": "core.group"},
    undo="Una persona invitata non si toglie: la puoi bloccare.",
)
def invite_user(
    actor: Actor,
    user: UUID,
    name: str,
    email: str,
    groups: list[UUID] | None = None,
    is_admin: bool = False,
    language: str = "it",
) -> None:
    """A person who has no password yet. The link to choose one is made by POST /api/people/{id}/reset."""
    check_admin(actor)
    if User.objects.filter(pk=user).exists():
        raise IdTaken
    wanted = [str(id) for id in groups or []]
    known = Group.objects.filter(workspace=actor.workspace, deleted_at=None, pk__in=wanted)
    if known.count() != len(set(wanted)):
        raise Invalid({"groups": "Uno dei gruppi non c'è più."})
    person = User(
        id=user, workspace=actor.workspace, name=name.strip(), email=_address(email), groups=wanted,
        is_admin=is_admin, language=language, state=User.State.INVITED,
    )  # fmt: skip
    person.set_unusable_password()
    cleaned(person, {"name", "email", "groups", "is_admin", "language", "state"})
    created(actor, person)


@command("Accetta l'invito", undo="Chi è entrato è entrato: lo può bloccare un amministratore.")
def accept_invitation(actor: Actor) -> None:
    """The invited person's own first act."""
    person = User.objects.select_for_update().get(pk=actor.user.pk)
    if person.state == User.State.INVITED:
        person.state = User.State.ACTIVE
        changed(actor, person, "state")


@command(
    "Blocca l'utente",
    of={"user": "core.user"},
    undo="Le sue sessioni sono finite: per farlo rientrare sbloccalo.",
)
def block_user(actor: Actor, user: UUID) -> None:
    """At once: sessions end, devices lock, what they still deliver waits in quarantine."""
    _shut_out(actor, user, User.State.BLOCKED)


@command(
    "Archivia l'utente",
    of={"user": "core.user"},
    undo="Le sue sessioni sono finite: per farlo rientrare sbloccalo.",
)
def archive_user(actor: Actor, user: UUID) -> None:
    """For who has left: like a block, and out of the lists. Their cards and their history stay."""
    _shut_out(actor, user, User.State.ARCHIVED)


@command(
    "Sblocca l'utente", of={"user": "core.user"}, undo="Può essere già entrato: per chiuderlo fuori bloccalo."
)
def unblock_user(actor: Actor, user: UUID) -> None:
    person = _person(actor, user)
    if person.state in (User.State.BLOCKED, User.State.ARCHIVED):
        person.state = User.State.ACTIVE if person.has_usable_password() else User.State.INVITED
        changed(actor, person, "state")


@command("Cambia l'e-mail di accesso", of={"user": "core.user"}, undo="Scrivi di nuovo l'indirizzo di prima.")
def change_email(actor: Actor, user: UUID, email: str) -> None:
    person = _person(actor, user)
    person.email = _address(email)
    cleaned(person, {"email"})
    EmailAddress.objects.filter(user=person).delete()
    changed(actor, person, "email")


@command(
    "Azzera la password",
    of={"user": "core.user"},
    undo="La password di prima non c'è più: se ne sceglie una nuova.",
)
def reset_password(actor: Actor, user: UUID, second_factor: bool = False) -> None:
    """The old password is dead and sessions end; a new one is chosen by link. Also passkeys and codes, if asked."""
    person = _person(actor, user)
    if person.pk == actor.user.pk:
        raise NotYourself("La tua password la cambi dalle tue impostazioni.")
    if person.state not in (User.State.INVITED, User.State.ACTIVE):
        raise Forbidden("Prima sblocca questa persona.")
    person.set_unusable_password()
    person.save(update_fields=["password"])
    if second_factor:
        Authenticator.objects.filter(user=person).delete()
    end_sessions(person)
    untouched(actor, person)


def _shut_out(actor: Actor, user: UUID, state: User.State) -> None:
    person = _person(actor, user)
    if person.pk == actor.user.pk:
        raise NotYourself("Non puoi bloccare te stesso: lo può fare un altro amministratore.")
    if person.is_admin and person.is_active and not person.another_admin_stays():
        raise LastAdmin
    if person.state != state:
        person.state = state
        changed(actor, person, "state")
    end_sessions(person)


def _person(actor: Actor, user: UUID) -> User:
    check_admin(actor)
    rows = visible(actor, entity_of("core.user")).filter(deleted_at=None).exclude(state=User.State.SYSTEM)
    person: User | None = rows.select_for_update(of=("self",)).filter(pk=user).first()
    if person is None:
        raise NotFound("Questa persona non c'è.")
    return person


def _address(email: str) -> str:
    return email.strip().lower()
