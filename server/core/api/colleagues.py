"""What the administrator's desk does to a colleague, and how it shows one."""

from typing import Any
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.http import HttpRequest

from core.access import check_admin
from core.actor import Actor, actor_for
from core.api.me import actor_of
from core.codec import to_wire
from core.errors import NotFound, Refused
from core.models import Device, User
from core.signin.invitations import address_of, expiry, invitation
from core.sync.door import run


class Declined(Refused):
    """The door said no: its words."""

    def __init__(self, code: str, message: str, data: dict[str, Any]) -> None:
        super().__init__(message, **data)
        statuses = {"forbidden": 403, "not_found": 404, "invalid": 422, "malformed": 400}
        self.code = code  # type: ignore[misc]  # whatever the command refused with
        self.status = statuses.get(code, 409)  # type: ignore[misc]  # likewise


def admin_of(request: HttpRequest) -> Actor:
    """Acts without the device: what is done here is not in the device's own numbering."""
    actor = actor_of(request)
    check_admin(actor)
    return actor_for(actor.user)


def do(actor: Actor, command: str, /, **args: Any) -> None:
    plain = {key: str(value) if isinstance(value, UUID) else value for key, value in args.items()}
    receipt = run(actor, command, plain)
    if receipt["state"] == "refused":
        raise Declined(receipt["code"], receipt["message"], receipt["data"])


def after(actor: Actor, name: str, user: UUID, **args: Any) -> dict[str, Any]:
    do(actor, name, user=user, **args)
    return shown(colleague(actor, user))


def colleague(actor: Actor, id: UUID) -> User:
    people = User.objects.select_related("workspace").exclude(state=User.State.SYSTEM)
    user = people.filter(workspace=actor.workspace, pk=id).first()
    if user is None:
        raise NotFound("Questa persona non c'è.")
    return user


def link(actor: Actor, id: UUID) -> dict[str, Any]:
    user = colleague(actor, id)
    return {"user": str(user.pk), "link": address_of(invitation(user)), "expires": to_wire(expiry())}


def shown(user: User) -> dict[str, Any]:
    return {
        "id": str(user.pk),
        "name": user.name,
        "email": user.email,
        "state": user.state,
        "is_admin": user.is_admin,
        "groups": user.groups,
        "last_login": to_wire(user.last_login),
        "second_factor": sorted(set(Authenticator.objects.filter(user=user).values_list("type", flat=True))),
        "sessions": UserSession.objects.filter(user=user).count(),
        "devices": [
            {
                "id": str(device.pk),
                "name": device.name,
                "state": device.state,
                "last_seen": to_wire(device.last_seen),
            }
            for device in Device.objects.filter(user=user).order_by("-last_seen")
        ],
    }
