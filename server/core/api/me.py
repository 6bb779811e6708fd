"""Who I am, and the devices that I use."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Router, Schema

from core.access import may_run, rights_of
from core.actor import Actor
from core.api.sign import SignedIn, new_key
from core.api.text import Text
from core.codec import to_wire
from core.errors import NotFound, Refused
from core.models import Device, Workspace
from core.signin.sessions import end_session, end_streams
from core.sync.scope import scope_token
from core.sync.upgrade import SCHEMA
from core.verbs import all_commands

router = Router(tags=["device"], auth=SignedIn())


class DeviceTaken(Refused):
    code = "device_taken"
    status = 409


class DeviceIn(Schema):
    id: UUID
    name: Text = Field("", max_length=200)


def actor_of(request: HttpRequest) -> Actor:
    actor: Actor = request.auth  # type: ignore[attr-defined]  # set by the framework from SignedIn
    return actor


@router.post("/device", summary="Register this installation")
def register_device(request: HttpRequest, body: DeviceIn) -> dict[str, Any]:
    actor = actor_of(request)
    key, kept = new_key()
    device = Device.objects.filter(pk=body.id).first()
    if device is None:
        device = Device(pk=body.id, workspace=actor.workspace, user=actor.user)
    elif device.user_id != actor.user.pk or device.state == Device.State.REVOKED:
        raise DeviceTaken("Questo identificativo di dispositivo non si può usare: creane uno nuovo.")
    device.name, device.key_digest = body.name or device.name or "Dispositivo", kept
    device.save()
    return {"id": str(device.pk), "key": key, "expected": device.last_batch + 1}


@router.get("/me", summary="Who I am and what I may do")
def me(request: HttpRequest) -> dict[str, Any]:
    actor = actor_of(request)
    user, workspace = actor.user, Workspace.objects.get(pk=actor.workspace.pk)
    return {
        "user": {"id": str(user.pk), "name": user.name, "email": user.email, "language": user.language},
        "workspace": {"id": str(workspace.pk), "name": workspace.name, "settings": workspace.settings},
        "rights": {key: rights.as_wire() for key, rights in rights_of(actor).items()},
        "verbs": {command.name: may_run(actor, command.name) for command in all_commands()},
        "is_admin": actor.is_admin,
        "schema": SCHEMA,
        "scope": scope_token(actor),
        "seq": workspace.seq,
        "expected": actor.device.last_batch + 1 if actor.device else None,
    }


@router.get("/devices", summary="My devices")
def devices(request: HttpRequest) -> list[dict[str, Any]]:
    actor = actor_of(request)
    return [
        {
            "id": str(device.pk),
            "name": device.name,
            "state": device.state,
            "last_seen": to_wire(device.last_seen),
            "created_at": to_wire(device.created_at),
            "this": bool(actor.device and actor.device.pk == device.pk),
        }
        for device in Device.objects.filter(user=actor.user).order_by("-last_seen")
    ]


@router.post("/devices/{id}/revoke", summary="Revoke one of my devices")
def revoke(request: HttpRequest, id: UUID) -> dict[str, Any]:
    actor = actor_of(request)
    owned = Device.objects.filter(workspace=actor.workspace, pk=id)
    device = (owned if actor.is_admin else owned.filter(user=actor.user)).first()
    if device is None:
        raise NotFound("Questo dispositivo non c'è.")
    revoke_device(device)
    return {"id": str(device.pk), "state": device.state}


def revoke_device(device: Device) -> None:
    """Its session ends now; its store locks when it next asks for anything."""
    device.state = Device.State.REVOKED
    device.save(update_fields=["state"])
    end_session(device.session_key)
    end_streams(device.user)
