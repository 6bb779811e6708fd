"""Attacks 32 and 38-40: every address, as everybody. A new address without a row fails here: write down who may."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.module_loading import import_string

from core.ids import new_id
from core.models import Device, Group, User, Workspace
from core.testing.world import World

PEOPLE = ("anonymous", "other firm", "blocked", "reader", "owner", "admin")

# Status for: anonymous, other firm's admin, blocked, who may only read, who owns cards, admin. The path's {id} is Bruno's
# (a person or a device of the first firm); bodies are empty, so that 400 means "was let in, asked for nothing sensible".
TABLE: dict[str, tuple[int, int, int, int, int, int]] = {
    "GET /api/me": (401, 200, 401, 200, 200, 200),
    "POST /api/device": (401, 400, 401, 400, 400, 400),
    "GET /api/devices": (401, 200, 401, 200, 200, 200),
    "POST /api/devices/{id}/revoke": (401, 404, 401, 404, 200, 200),
    "GET /api/setup": (200, 200, 200, 200, 200, 200),
    "POST /api/setup": (400, 400, 400, 400, 400, 400),
    "GET /api/people": (401, 200, 401, 403, 403, 200),
    "POST /api/people/invite": (401, 400, 401, 400, 400, 400),
    "POST /api/people/{id}/reset": (401, 404, 401, 403, 403, 200),
    "POST /api/people/{id}/block": (401, 404, 401, 403, 403, 200),
    "POST /api/people/{id}/archive": (401, 404, 401, 403, 403, 200),
    "POST /api/people/{id}/unblock": (401, 404, 401, 403, 403, 200),
    "POST /api/people/{id}/email": (401, 400, 401, 400, 400, 400),
    "POST /api/people/{id}/end-sessions": (401, 404, 401, 403, 403, 200),
    "POST /api/welcome/check": (400, 400, 400, 400, 400, 400),
    "POST /api/welcome": (400, 400, 400, 400, 400, 400),
    "GET /api/quarantine": (401, 200, 401, 403, 403, 200),
    "POST /api/quarantine/release": (401, 200, 401, 403, 403, 200),
    "POST /api/quarantine/discard": (401, 200, 401, 403, 403, 200),
    "POST /api/sync/push": (401, 400, 401, 400, 400, 400),
    "GET /api/sync/pull": (401, 400, 401, 400, 400, 400),
    "GET /api/sync/snapshot": (401, 200, 401, 200, 200, 200),
    "GET /api/sync/snapshot/{entity}": (401, 200, 401, 200, 200, 200),
    "GET /api/sync/inventory/{entity}": (401, 200, 401, 200, 200, 200),
    "POST /api/sync/fetch": (401, 400, 401, 400, 400, 400),
    "GET /api/sync/whole/{entity}/{id}": (401, 404, 401, 200, 200, 200),
    "GET /api/history": (401, 200, 401, 200, 200, 200),
    "GET /api/history/{entity}/{id}": (401, 200, 401, 200, 200, 200),
    "POST /api/presence": (401, 400, 401, 400, 400, 400),
    "POST /api/presence/leave": (401, 400, 401, 400, 400, 400),
    # Nobody's import, in these: whose it is, is tried in the tests of the import.
    "POST /api/imports": (401, 400, 401, 400, 400, 400),
    "GET /api/imports": (401, 200, 401, 200, 200, 200),
    "GET /api/imports/{id}": (401, 404, 401, 404, 404, 404),
    "POST /api/imports/{id}/read": (401, 404, 401, 404, 404, 404),
    "POST /api/imports/{id}/plan": (401, 400, 401, 400, 400, 400),
    "GET /api/imports/{id}/preview": (401, 400, 401, 400, 400, 400),
    "POST /api/imports/{id}/start": (401, 404, 401, 404, 404, 404),
    "POST /api/imports/{id}/cancel": (401, 404, 401, 404, 404, 404),
    "POST /api/imports/{id}/undo": (401, 404, 401, 404, 404, 404),
    "GET /api/imports/{id}/refused.csv": (401, 404, 401, 404, 404, 404),
    # One row for all entities: the addresses are made from the declarations.
    "GET /api/v1/{entity}": (401, 200, 401, 200, 200, 200),
    "GET /api/v1/{entity}/{id}": (401, 404, 401, 200, 200, 200),
    "GET /api/v1/{entity}/export.csv": (401, 200, 401, 403, 200, 200),
    "GET /api/v1/{entity}/export.xlsx": (401, 200, 401, 403, 200, 200),
}

# Outside /api: the library's sign-in (answers 401 or 409 by itself) and the application's page.
ELSEWHERE = {
    f"_allauth/{client}/v1/{path}"
    for client in ("app", "browser")
    for path in (
        "config", "auth/login", "auth/session", "auth/reauthenticate", "auth/sessions", "auth/2fa/authenticate",
        "auth/2fa/reauthenticate", "auth/webauthn/authenticate", "auth/webauthn/reauthenticate", "auth/webauthn/login",
        "account/password/change", "account/authenticators", "account/authenticators/totp",
        "account/authenticators/recovery-codes", "account/authenticators/webauthn",
    )
} | {
    "api/v1/{entity}/{rest}", "api/v1/{entity}/{uuidstr:id}", "api/openapi.json", "api/docs", "api/",
    "^(?!api/|_allauth/|static/|assets/).*$",
}  # fmt: skip
NEEDS_SESSION = (
    "account/password/change", "account/authenticators", "account/authenticators/totp", "auth/sessions",
    "account/authenticators/recovery-codes", "account/authenticators/webauthn",
)  # fmt: skip


def addresses() -> Iterator[str]:
    api = import_string("config.api.api")  # by name: tests of the kernel know nothing above it
    for path, acts in api.get_openapi_schema()["paths"].items():
        for method in acts:
            yield f"{method.upper()} {one_for_all(path)}"


def one_for_all(path: str) -> str:
    return re.sub(r"^/?api/v1/\w+\.\w+", "/api/v1/{entity}", path)


def other_addresses(patterns: object = None, before: str = "") -> Iterator[str]:
    for pattern in patterns if isinstance(patterns, list) else get_resolver().url_patterns:
        here = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from other_addresses(pattern.url_patterns, here)
        elif isinstance(pattern, URLPattern):
            yield here


def test_every_address_has_a_row() -> None:
    assert set(addresses()) == set(TABLE), "write down in TABLE who may use the new address"
    paths = {path.lstrip("/") for path in (row.split(" ")[1] for row in TABLE)}
    found = {one_for_all(path.replace("<", "{").replace(">", "}")).lstrip("/") for path in other_addresses()}
    unknown = found - paths - ELSEWHERE
    assert not unknown, "an address outside the API: write down in ELSEWHERE what guards it"


@pytest.fixture
def clients(world: World) -> dict[str, Client]:
    world.carla.groups = [
        str(
            Group.objects.create(
                workspace=world.workspace, name="Solo lettura", rights={"*": {"view": "all"}},
                created_at=world.alice.created_at, updated_at=world.alice.created_at,
            ).pk
        )
    ]  # fmt: skip
    world.carla.save()
    shut = User.objects.create_user("shut@rossi.example", None, workspace=world.workspace, name="Elena")
    found = {name: Client() for name in PEOPLE}
    for name, user in zip(PEOPLE[1:], (world.zoe, shut, world.carla, world.bruno, world.alice), strict=True):
        found[name].force_login(user)
    User.objects.filter(pk=shut.pk).update(state=User.State.BLOCKED)
    Device.objects.create(
        pk=world.bruno.pk, workspace=world.workspace, user=world.bruno, name="x", key_digest="-"
    )
    return found


@pytest.mark.parametrize("row", sorted(TABLE))
def test_attack_32_everybody_gets_what_the_table_says(
    row: str, clients: dict[str, Client], world: World
) -> None:
    method, template = row.split(" ")
    entity = "core.user" if "{id}" in template else "core.tag"
    path = template.replace("{id}", str(world.bruno.pk)).replace("{entity}", entity)
    before = Workspace.objects.get(pk=world.workspace.pk).seq
    got = {}
    for name in PEOPLE:
        answer = clients[name].generic(method, path, b"{}", "application/json")
        if answer.streaming:
            b"".join(answer.streaming_content)  # type: ignore[attr-defined]  # the stubs forget streams
        answer.close()
        got[name] = answer.status_code
        if name == "other firm":
            assert Workspace.objects.get(pk=world.workspace.pk).seq == before, (
                "another firm changed something"
            )
    assert tuple(got.values()) == TABLE[row]


@pytest.mark.parametrize("path", NEEDS_SESSION)
@pytest.mark.parametrize("client", ["app", "browser"])
def test_attack_47_the_second_factor_is_nobody_elses_business(
    path: str, client: str, clients: dict[str, Client]
) -> None:
    for name in ("anonymous", "blocked"):
        assert clients[name].get(f"/_allauth/{client}/v1/{path}").status_code in (401, 405)


def test_attack_32_what_is_hidden_and_what_is_not_there_look_alike(
    clients: dict[str, Client], world: World
) -> None:
    hidden = clients["other firm"].get(f"/api/history/core.user/{world.bruno.pk}")
    absent = clients["other firm"].get(f"/api/history/core.user/{new_id()}")
    assert (hidden.status_code, hidden.content) == (absent.status_code, absent.content)
    assert b"bruno" not in hidden.content.lower()
