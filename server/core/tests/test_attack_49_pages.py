"""Attacks 48-51 and 80: forged requests from other pages, headers, frames, and what production checks say."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.test import Client

from core.ids import new_id
from core.models import Device, Tag
from core.testing.world import PASSWORD, World, edit


@pytest.fixture
def browser(world: World) -> Client:
    """Alice's browser, as a page of ours sees it: with the session's cookie and the token's."""
    client = Client(enforce_csrf_checks=True)
    client.get("/_allauth/browser/v1/config")
    answer = client.post(
        "/_allauth/browser/v1/auth/login",
        {"email": "alice@rossi.example", "password": PASSWORD},
        content_type="application/json",
        headers={"X-CSRFToken": client.cookies["csrftoken"].value},
    )
    assert answer.status_code == 200
    return client


FORGED = [
    ("/api/device", "application/json"),
    ("/api/sync/push", "text/plain"),
    ("/api/sync/fetch", "text/plain"),
    ("/api/people/invite", "application/x-www-form-urlencoded"),
    ("/api/quarantine/release", "text/plain"),
    ("/_allauth/browser/v1/account/password/change", "text/plain"),
    ("/_allauth/browser/v1/auth/login", "application/json"),
]


@pytest.mark.parametrize(("path", "kind"), FORGED)
def test_attack_49_a_strange_page_cannot_use_the_cookie(browser: Client, path: str, kind: str) -> None:
    answer = browser.post(path, b"{}", content_type=kind, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert answer.json()["code"] == "csrf"


def test_attack_49_the_token_does_not_help_a_strange_origin(browser: Client) -> None:
    headers = {"Origin": "https://evil.example", "X-CSRFToken": browser.cookies["csrftoken"].value}
    body = {"id": str(new_id())}
    assert (
        browser.post("/api/device", body, content_type="application/json", headers=headers).status_code == 403
    )
    headers["Origin"] = "http://testserver"
    assert (
        browser.post("/api/device", body, content_type="application/json", headers=headers).status_code == 200
    )


def test_attack_49_a_token_in_a_header_needs_no_cookie_and_gets_none(world: World) -> None:
    client = Client(enforce_csrf_checks=True)
    login = {"email": "alice@rossi.example", "password": PASSWORD}
    answer = client.post("/_allauth/app/v1/auth/login", login, content_type="application/json")
    assert answer.status_code == 200
    assert "sessionid" not in answer.cookies


@pytest.mark.parametrize(
    "path", ["/api/me", "/api/openapi.json", "/_allauth/browser/v1/config", "/", "/api/nowhere"]
)
def test_attack_50_every_answer_carries_its_guards(world: World, path: str) -> None:
    answer = Client().get(path, headers={"Origin": "https://evil.example"})
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
    assert not any(name.lower().startswith("access-control-") for name in answer.headers)
    if path.startswith(("/api", "/_allauth")):
        assert "no-store" in answer["Cache-Control"]


def test_attack_49_cookies_are_closed_to_scripts_and_other_sites(browser: Client) -> None:
    session = browser.cookies["sessionid"]
    assert (session["httponly"], session["samesite"]) == (True, "Lax")
    assert session["max-age"] > 80 * 24 * 3600


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "localhost:8000@evil.example"])
def test_attack_48_a_strange_host_is_not_served(world: World, host: str) -> None:
    assert Client(SERVER_NAME="localhost").get("/api/setup", headers={"Host": host}).status_code == 400


def test_attack_34_nothing_of_the_bookkeeping_is_written_by_a_device(world: World) -> None:
    client = Client()
    client.force_login(world.bruno)
    key = client.post("/api/device", {"id": str(new_id())}, content_type="application/json").json()
    headers = {"X-Device": key["id"], "X-Device-Key": key["key"]}
    forbidden = {
        "workspace": str(world.zoe.workspace_id), "created_at": "2001-01-01T00:00:00.000Z", "version": 99,
        "created_by": str(world.alice.pk), "deleted_at": None, "password": "x", "is_superuser": True,
    }  # fmt: skip
    for n, (name, value) in enumerate(forbidden.items(), 1):
        op = edit("create", "core.tag", str(new_id()), {"name": "Una", name: value})
        batch = {"id": str(new_id()), "n": n, "changeset": None, "ops": [op]}
        answer = client.post(
            "/api/sync/push",
            {"schema": 1, "batches": [batch]},
            content_type="application/json",
            headers=headers,
        ).json()
        assert answer["receipts"][0]["state"] == "refused", name
    assert not Tag.objects.exists()


def test_attack_32_a_device_of_somebody_else_cannot_be_taken_over(world: World) -> None:
    theirs = Device.objects.create(workspace=world.workspace, user=world.alice, name="Suo", key_digest="-")
    for user in (world.bruno, world.zoe):
        client = Client()
        client.force_login(user)
        answer = client.post("/api/device", {"id": str(theirs.pk)}, content_type="application/json")
        assert (answer.status_code, answer.json()["code"]) == (409, "device_taken")
    assert Device.objects.get(pk=theirs.pk).key_digest == "-"


@pytest.mark.slow
def test_production_checks_are_clean() -> None:
    """What deploy/README tells to set is enough for Django's own list."""
    environment = {
        **os.environ,
        "MICROCRM_ORIGIN": "https://crm.rossi.example",
        "MICROCRM_BEHIND_PROXY": "1",
        "MICROCRM_APPS": "",
        "MICROCRM_SECRET": "A" + "b7-" * 20 + "long-and-random-in-earnest",
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }
    command = [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(
        command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
