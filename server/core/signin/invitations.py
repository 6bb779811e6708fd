"""A link, good once and for a week, with which an invited person (or one who forgot) chooses a password.

The token is computed, not stored: it dies with the password it replaces, with the e-mail address and with the block of
the person. It hangs behind the # of the link, where no server, log or referrer sees it.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.contrib.auth.tokens import default_token_generator
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from core.actor import actor_for
from core.codec import WrongValue, identifier
from core.errors import Invalid, Refused
from core.models import User
from core.row_security import working_for
from core.signin.sessions import end_sessions
from core.sync.door import run


class LinkExpired(Refused):
    code = "link_expired"
    status = 403

    def __init__(self) -> None:
        super().__init__("Questo link non vale più: chiedine un altro al tuo amministratore.")


def invitation(user: User) -> str:
    return f"{user.pk.hex}.{default_token_generator.make_token(user)}"


def address_of(token: str) -> str:
    return f"{settings.ORIGIN}/benvenuto#{token}"


def expiry() -> datetime:
    return timezone.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT)


def invited(token: str) -> User:
    """Whom the token was made for. Raises LinkExpired."""
    id, _, secret = token.strip().partition(".")
    try:
        user = User.objects.select_related("workspace").filter(pk=identifier(id)).first()
    except WrongValue:
        raise LinkExpired from None
    welcome = (
        user is not None and user.deleted_at is None and user.state in (User.State.INVITED, User.State.ACTIVE)
    )
    if user is None or not welcome or not default_token_generator.check_token(user, secret):
        raise LinkExpired
    return user


def accept(token: str, password: str) -> User:
    """Choose the password, once. Sessions that were open end. Raises LinkExpired, Invalid."""
    user = invited(token)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise Invalid({"password": " ".join(error.messages)}) from None
    with working_for(user.workspace_id), transaction.atomic():
        User.objects.select_for_update().filter(pk=user.pk).first()
        user = invited(token)
        if user.state == User.State.INVITED:
            run(actor_for(user), "core.accept_invitation", {})
        user.set_password(password)
        user.save(update_fields=["password"])
        end_sessions(user)
    return user
