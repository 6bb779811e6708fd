"""How sign-in behaves in a firm: nobody signs up by themselves, blocked people stay out and learn nothing."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.http import HttpRequest

from core.models import User


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # the library is untyped
    # What the library's own catalogue lacks in Italian, or says too vaguely.
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": "L'e-mail o la password non sono giuste.",
        "too_many_login_attempts": "Troppi tentativi sbagliati: riprova fra cinque minuti.",
        "enter_current_password": "Questa non è la tua password attuale.",
        "incorrect_password": "La password non è giusta.",
        "incorrect_code": "Il codice non è giusto.",
        "rate_limited": "Troppe richieste in poco tempo: riprova fra poco.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def set_password(self, user: User, password: str) -> None:
        user.set_password(password)
        # Only this: the rest of the row may have changed since the request began.
        user.save(update_fields=["password"])

    def reauthenticate(self, user: User, password: str) -> bool:
        found = self.authenticate(self.request, email=user.email, password=password)
        return found is not None and found.pk == user.pk

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """No mail leaves from sign-in: people are invited by a link that an administrator hands over."""


class Backend(AuthenticationBackend):  # type: ignore[misc]  # the library is untyped
    """E-mail and password. A blocked person's right password is answered like a wrong one."""

    def _check_password(self, user: User | None, password: str) -> User | None:
        if user is None:
            return None
        self._did_check_password = True
        return user if user.check_password(password) and user.is_active else None


def display_name(user: User) -> str:
    return user.name
