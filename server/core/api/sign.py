"""Who is asking: a session (cookie or X-Session-Token) and a device (X-Device, X-Device-Key)."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any
from uuid import UUID

from allauth.headless.internal.sessionkit import authenticate_by_x_session_token
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import close_old_connections
from django.http import HttpRequest
from django.utils import timezone
from ninja.security.base import AuthBase
from ninja.utils import check_csrf

from core.actor import Actor, actor_for
from core.codec import WrongValue, identifier
from core.errors import Refused
from core.models import Device, User, Workspace
from core.row_security import work_for

SAFE_METHODS = ("GET", "HEAD", "OPTIONS")
LAST_SEEN_EVERY = timedelta(minutes=5)


class SigninRequired(Refused):
    code = "signin_required"
    status = 401

    def __init__(self) -> None:
        super().__init__(
            "La sessione è finita: accedi di nuovo. Quello che hai scritto è conservato su questo dispositivo."
        )


class Locked(Refused):
    """The person or the device may not go on. The device locks its store and may still deliver into quarantine."""

    status = 403

    def __init__(self, code: str, device: Device) -> None:
        whose = {
            "user_blocked": "Il tuo accesso è stato sospeso.",
            "device_revoked": "Questo dispositivo è stato revocato.",
        }
        super().__init__(
            f"{whose[code]} Le modifiche non consegnate vengono conservate per un amministratore."
        )
        self.code = code  # type: ignore[misc]  # one class, two reasons
        self.device = device


class CsrfMissing(Refused):
    code = "csrf"
    status = 403


class SignedIn(AuthBase):
    """Session required. Sets `request.actor`."""

    openapi_type = "apiKey"
    openapi_in = "header"
    openapi_name = "X-Session-Token"

    def __call__(self, request: HttpRequest) -> Actor:
        return sign(request)


def sign(request: HttpRequest) -> Actor:
    """The actor of a request. Raises SigninRequired or Locked."""
    user = _user(request)
    device = known_device(request.headers.get("X-Device", ""), request.headers.get("X-Device-Key", ""))
    if user is None:
        if device is not None and (reason := lock_reason(device)):
            raise Locked(reason, device)
        raise SigninRequired
    if device is not None:
        if device.user_id != user.pk:
            device = None
        elif reason := lock_reason(device):
            raise Locked(reason, device)
        else:
            _see(request, device, _session_key(request))
    work_for(user.workspace_id)
    actor = actor_for(user, device)
    request.actor = actor  # type: ignore[attr-defined]  # what every view of ours reads
    return actor


def lock_reason(device: Device) -> str:
    if not device.user.is_active:
        return "user_blocked"
    return "device_revoked" if device.state == Device.State.REVOKED else ""


def new_key() -> tuple[str, str]:
    """A device's secret and the digest that is kept of it. 256 random bits need no slow hash."""
    key = secrets.token_urlsafe(32)
    return key, digest(key)


def digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def known_device(id: str, key: str) -> Device | None:
    try:
        found = (
            Device.objects.select_related("user__workspace").filter(pk=identifier(id)).first()
            if id and key
            else None
        )
    except WrongValue:
        return None
    return found if found and hmac.compare_digest(found.key_digest, digest(key)) else None


def _user(request: HttpRequest) -> User | None:
    if token := request.headers.get("X-Session-Token"):
        found = authenticate_by_x_session_token(token)
        user = found[0] if found else None
    else:
        user = request.user if request.user.is_authenticated else None
        if user is not None and request.method not in SAFE_METHODS and check_csrf(request):
            raise CsrfMissing("La pagina è scaduta: ricaricala. Quello che hai scritto è conservato.")
    return user if isinstance(user, User) and user.is_active else None


def _session_key(request: HttpRequest) -> str:
    return request.headers.get("X-Session-Token") or request.session.session_key or ""


def _see(request: HttpRequest, device: Device, session_key: str) -> None:
    now = timezone.now()
    if device.last_seen is None or device.last_seen.date() != now.date():
        _renew(request, session_key)
    if (
        device.session_key != session_key
        or device.last_seen is None
        or now - device.last_seen > LAST_SEEN_EVERY
    ):
        Device.objects.filter(pk=device.pk).update(last_seen=now, session_key=session_key)
        device.session_key = session_key


def _renew(request: HttpRequest, session_key: str) -> None:
    """A session in use goes on: once a day its end is put off. A query, not a save: an ended one must stay ended."""
    until = timezone.now() + timedelta(seconds=settings.SESSION_COOKIE_AGE)
    Session.objects.filter(session_key=session_key).update(expire_date=until)
    if "X-Session-Token" not in request.headers:
        request.session.modified = True  # the cookie in the browser, too


@dataclass(frozen=True)
class Listener:
    workspace: UUID
    seq: int


def stream_actor(scope: Any) -> Listener | None:
    """Who opens the live stream, from an ASGI scope. None: nobody who may."""
    close_old_connections()
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    token = headers.get("x-session-token", "")
    if not token:
        try:
            cookie = SimpleCookie(headers.get("cookie", ""))
        except CookieError:
            return None
        token = cookie[settings.SESSION_COOKIE_NAME].value if settings.SESSION_COOKIE_NAME in cookie else ""
    found = authenticate_by_x_session_token(token) if token else None
    user = found[0] if found else None
    if not isinstance(user, User) or not user.is_active:
        return None
    seq = Workspace.objects.values_list("seq", flat=True).get(pk=user.workspace_id)
    return Listener(user.workspace_id, seq)
