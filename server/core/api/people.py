"""The administrator's desk: who may enter, with what, and what waits in quarantine."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from ninja import Field, Router, Schema

from core.api.colleagues import admin_of, after, colleague, do, link, shown
from core.api.limits import Limit
from core.api.sign import SignedIn
from core.api.text import Text
from core.ids import new_id
from core.models import User
from core.signin.invitations import accept, invited
from core.signin.sessions import end_sessions
from core.sync import kept

router = Router(tags=["people"], auth=SignedIn())
welcomes = Limit(60, 60)


class InviteIn(Schema):
    id: UUID | None = None
    name: Text = Field(max_length=200)
    email: Text = Field(max_length=254)
    groups: list[UUID] = Field([], max_length=100)
    is_admin: bool = False
    language: Text = Field("it", max_length=5)


class ResetIn(Schema):
    second_factor: bool = False


class EmailIn(Schema):
    email: Text = Field(max_length=254)


class TokenIn(Schema):
    token: Text = Field(max_length=200)


class WelcomeIn(TokenIn):
    password: Text = Field(max_length=200)


class ChosenIn(Schema):
    operations: list[UUID] = Field([], max_length=1000)
    batches: list[UUID] = Field([], max_length=1000)


@router.get("/people", summary="Who may enter, and with what")
def people(request: HttpRequest) -> list[dict[str, Any]]:
    actor = admin_of(request)
    people = User.objects.filter(workspace=actor.workspace).exclude(state=User.State.SYSTEM)
    return [shown(user) for user in people.order_by("name")]


@router.post("/people/invite", summary="Invite somebody: answers a link to hand over, shown this once")
def invite(request: HttpRequest, body: InviteIn) -> dict[str, Any]:
    actor = admin_of(request)
    user = body.id or new_id()
    do(actor, "core.invite_user", user=user, name=body.name, email=body.email, groups=[str(id) for id in body.groups],
        is_admin=body.is_admin, language=body.language)  # fmt: skip
    return link(actor, user)


@router.post(
    "/people/{id}/reset", summary="Kill the password and the sessions: answers a link to choose another"
)
def reset(request: HttpRequest, id: UUID, body: ResetIn) -> dict[str, Any]:
    actor = admin_of(request)
    do(actor, "core.reset_password", user=id, second_factor=body.second_factor)
    return link(actor, id)


@router.post("/people/{id}/block", summary="Shut somebody out at once")
def block(request: HttpRequest, id: UUID) -> dict[str, Any]:
    return after(admin_of(request), "core.block_user", id)


@router.post("/people/{id}/archive", summary="Shut out who has left")
def archive(request: HttpRequest, id: UUID) -> dict[str, Any]:
    return after(admin_of(request), "core.archive_user", id)


@router.post("/people/{id}/unblock", summary="Let in again")
def unblock(request: HttpRequest, id: UUID) -> dict[str, Any]:
    return after(admin_of(request), "core.unblock_user", id)


@router.post("/people/{id}/email", summary="Change the address somebody signs in with")
def email(request: HttpRequest, id: UUID, body: EmailIn) -> dict[str, Any]:
    return after(admin_of(request), "core.change_email", id, email=body.email)


@router.post("/people/{id}/end-sessions", summary="Sign somebody out everywhere")
def end_all_sessions(request: HttpRequest, id: UUID) -> dict[str, Any]:
    user = colleague(admin_of(request), id)
    end_sessions(user)
    return shown(user)


@router.post("/welcome/check", summary="Whom a link of invitation is for", auth=None)
def check_welcome(request: HttpRequest, body: TokenIn) -> dict[str, Any]:
    welcomes.check("all")
    user = invited(body.token)
    return {"name": user.name, "email": user.email, "workspace": user.workspace.name}


@router.post("/welcome", summary="Choose one's password with a link of invitation", auth=None)
def welcome(request: HttpRequest, body: WelcomeIn) -> dict[str, Any]:
    welcomes.check("all")
    return {"email": accept(body.token, body.password).email}


@router.get("/quarantine", summary="What blocked people and revoked devices delivered")
def in_quarantine(request: HttpRequest, limit: int = 1000) -> dict[str, Any]:
    return {"batches": kept.waiting(admin_of(request), max(1, min(limit, 5000)))}


@router.post("/quarantine/release", summary="Apply some of it in its author's name")
def release(request: HttpRequest, body: ChosenIn) -> dict[str, Any]:
    return {"receipts": kept.release(admin_of(request), [*body.operations, *body.batches])}


@router.post("/quarantine/discard", summary="Never apply some of it")
def discard(request: HttpRequest, body: ChosenIn) -> dict[str, Any]:
    gone = kept.discard(admin_of(request), [*body.operations, *body.batches])
    return {"operations": [str(id) for id in gone]}
