"""Ending sessions at once: of a device, of a person."""

from importlib import import_module

from django.conf import settings

from core.models import Device, User


def end_session(key: str) -> None:
    if key:
        import_module(settings.SESSION_ENGINE).SessionStore(session_key=key).delete()


def end_sessions(user: User) -> None:
    """Every session that a device of theirs was last seen with. Sessions without a device die by `is_active` being false."""
    for key in Device.objects.filter(user=user).values_list("session_key", flat=True):
        end_session(key)
