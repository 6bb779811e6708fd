"""What a password must be: long, not common, not one's own name. No rules about capitals and signs: they help nobody."""

from difflib import SequenceMatcher

from django.contrib.auth.password_validation import CommonPasswordValidator
from django.core.exceptions import ValidationError

from core.models import User

SHORTEST = 10
# From one's name or address up to "this is the name again with a digit".
TOO_ALIKE = 0.7


class LongEnough:
    def validate(self, password: str, user: User | None = None) -> None:
        if len(password) < SHORTEST:
            raise ValidationError(self.get_help_text())
        if password.isdigit():
            raise ValidationError("La password non può essere fatta di sole cifre.")

    def get_help_text(self) -> str:
        return f"La password deve avere almeno {SHORTEST} caratteri."


class NotCommon(CommonPasswordValidator):
    def validate(self, password: str, user: User | None = None) -> None:
        if password.lower().strip() in self.passwords:
            raise ValidationError(self.get_help_text())

    def get_help_text(self) -> str:
        return "Questa password è fra le più usate, e fra le prime che si provano: scegline un'altra."


class NotOnesName:
    def validate(self, password: str, user: User | None = None) -> None:
        known = [user.name, user.email, user.email.split("@")[0]] if user else []
        if any(_alike(password.lower(), text.lower()) for text in known if text):
            raise ValidationError(self.get_help_text())

    def get_help_text(self) -> str:
        return "La password somiglia troppo al tuo nome o alla tua e-mail."


def _alike(password: str, text: str) -> bool:
    return SequenceMatcher(a=password[:200], b=text[:200]).quick_ratio() >= TOO_ALIKE
