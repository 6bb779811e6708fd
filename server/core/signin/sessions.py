"""Ending sessions at once: of a device, of a person."""

from importlib import import_module

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.db import transaction

from core.models import Device, User
from core.sync.news import CHECK_YOURSELVES, announce


def end_session(key: str) -> None:
    if key:
        import_module(settings.SESSION_ENGINE).SessionStore(session_key=key).delete()
        UserSession.objects.filter(session_key=key).delete()


def end_sessions(user: User) -> None:
    """Every session of a person, with a device or without. Open live streams end as soon as this is committed."""
    keys = {
        *UserSession.objects.filter(user=user).values_list("session_key", flat=True),
        *Device.objects.filter(user=user).values_list("session_key", flat=True),
    }
    for key in keys:
        end_session(key)
    end_streams(user)


def end_streams(user: User) -> None:
    workspace = user.workspace_id
    transaction.on_commit(lambda: announce(workspace, CHECK_YOURSELVES))
