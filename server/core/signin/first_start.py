"""The first start: a fresh installation gets its firm and its administrator, once."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from importlib import import_module
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import connection, transaction
from django.utils.crypto import salted_hmac
from django.utils.module_loading import module_has_submodule

from core.errors import Forbidden, Invalid, Refused
from core.models import User, Workspace

DEMO_FIRM = "Rossi Impianti Srl (dimostrazione)"
DEMO_ADMIN = ("Anna Rossi", "anna@demo.example")
# Stated on the console, and only ever set on an invented firm.
DEMO_PASSWORD = "prova-microcrm"  # noqa: S105
Fill = Callable[[Workspace, str], object]


class AlreadySetUp(Refused):
    code = "already_set_up"
    status = 409

    def __init__(self) -> None:
        super().__init__("MicroCRM è già configurato: accedi, o chiedi un invito al tuo amministratore.")


def is_needed() -> bool:
    return not Workspace.objects.exists()


def first_start_token() -> str:
    """Proves that who answers the first page can read this machine's console. Worth nothing after the first firm."""
    return salted_hmac("microcrm.first_start", "", algorithm="sha256").hexdigest()[:20]


def first_start_address(origin: str) -> str:
    # After the #: no server, log or referrer ever sees it.
    return f"{origin}/setup#{first_start_token()}"


def found_firm(token: str, firm: str, name: str, email: str, password: str) -> User:
    """The firm and its administrator. Raises AlreadySetUp ever after, Forbidden without the console's token."""
    if not is_needed():
        raise AlreadySetUp
    if not hmac.compare_digest(token.strip().encode(), first_start_token().encode()):
        raise Forbidden("Il codice del primo avvio non è giusto: lo trovi dove hai avviato il programma.")
    _check(firm, name, email, password)
    with transaction.atomic():
        _one_at_a_time()
        if not is_needed():
            raise AlreadySetUp
        workspace = Workspace.objects.create(name=firm.strip())
        return _administrator(workspace, name.strip(), email, password)


def make_demo() -> Workspace:
    """An invented firm with all that the apps bring for it (`<app>/demo.py`), whole or not at all."""
    with transaction.atomic():
        _one_at_a_time()
        workspace = Workspace.objects.create(name=DEMO_FIRM, settings={"demo": True})
        for fill in _fillers():
            fill(workspace, DEMO_PASSWORD)
        if not User.objects.filter(workspace=workspace, is_admin=True).exists():
            _administrator(workspace, *DEMO_ADMIN, DEMO_PASSWORD)
    return workspace


def is_local() -> bool:
    """Whether only this machine is meant to reach us: nowhere else may a stated password exist unasked."""
    return (urlsplit(settings.ORIGIN).hostname or "") in ("localhost", "127.0.0.1", "::1")


def _fillers() -> list[Fill]:
    return [
        import_module(f"{config.name}.demo").fill
        for config in apps.get_app_configs()
        if config.module is not None and module_has_submodule(config.module, "demo")
    ]


def _administrator(workspace: Workspace, name: str, email: str, password: str) -> User:
    return User.objects.create_user(email, password, workspace=workspace, name=name, is_admin=True)


def _check(firm: str, name: str, email: str, password: str) -> None:
    wrong = {}
    if not firm.strip():
        wrong["workspace"] = "Scrivi il nome dell'azienda."
    if not name.strip():
        wrong["name"] = "Scrivi il tuo nome."
    try:
        validate_email(email.strip())
    except ValidationError:
        wrong["email"] = "Questo non è un indirizzo e-mail."
    try:
        validate_password(password, User(name=name, email=email))
    except ValidationError as error:
        wrong["password"] = " ".join(error.messages)
    if wrong:
        raise Invalid(wrong)


def _one_at_a_time() -> None:
    """Two first starts at once: the second waits and finds the firm. SQLite's transactions are that already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(7041, 1)")
