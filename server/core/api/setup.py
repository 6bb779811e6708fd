"""The first-start page's two questions: is a firm missing, and found it."""

from typing import Any

from django.http import HttpRequest
from ninja import Field, Router, Schema

from core.api.limits import Limit
from core.api.text import Text
from core.signin.first_start import found_firm, is_needed

router = Router(tags=["setup"])
attempts = Limit(20, 60)


class SetupIn(Schema):
    token: Text = Field("", max_length=100)
    workspace: Text = Field(max_length=200)
    name: Text = Field(max_length=200)
    email: Text = Field(max_length=254)
    password: Text = Field(max_length=200)


@router.get("/setup", summary="Whether the first firm is still missing", auth=None)
def setup_needed(request: HttpRequest) -> dict[str, Any]:
    return {"needed": is_needed(), "token_required": True}


@router.post("/setup", summary="Found the first firm and its administrator, once", auth=None)
def setup(request: HttpRequest, body: SetupIn) -> dict[str, Any]:
    attempts.check("all")
    user = found_firm(body.token, body.workspace, body.name, body.email, body.password)
    return {"user": str(user.pk), "workspace": str(user.workspace_id)}
