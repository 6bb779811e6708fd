"""Attacks 47 and 48: guessing, telling people apart, fixed sessions, the second factor, links of invitation."""

from collections.abc import Iterator
from typing import Any
from unittest import mock

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth import hashers
from django.core.cache import cache
from django.test import Client, override_settings
from django.utils import timezone

from core.models import Operation, User
from core.signin.invitations import invitation
from core.testing.browser import LOGIN, Program, program
from core.testing.world import PASSWORD, World

WRONG = {
    "code": "email_password_mismatch",
    "param": "password",
    "message": "L'e-mail o la password non sono giuste.",
}


@pytest.fixture(autouse=True)
def forget_attempts(db: None) -> Iterator[None]:
    """No attempts yet, and a clock that stands: a code of thirty seconds must outlive a slow machine."""
    cache.clear()
    with time_machine.travel(timezone.now(), tick=False):
        yield


def try_in(email: str, password: str, **more: Any) -> tuple[int, Any]:
    status, answer = Program(**more).post(LOGIN, {"email": email, "password": password})
    return status, answer


def test_attack_47_unknown_wrong_blocked_and_invited_are_answered_alike(world: World) -> None:
    User.objects.filter(pk=world.bruno.pk).update(state=User.State.BLOCKED)
    User.objects.create_user(
        "nuova@rossi.example", None, workspace=world.workspace, name="Nuova", state="invited"
    )
    for email, password in (
        ("nessuno@rossi.example", PASSWORD), ("alice@rossi.example", "sbagliata-2"),
        ("bruno@rossi.example", PASSWORD), ("nuova@rossi.example", PASSWORD),
    ):  # fmt: skip
        assert try_in(email, password) == (400, {"status": 400, "errors": [WRONG]}), email


def test_attack_47_an_unknown_person_costs_as_much_time_as_a_known_one(world: World) -> None:
    User.objects.create_user(
        "nuova@rossi.example", None, workspace=world.workspace, name="Nuova", state="invited"
    )
    hasher = type(hashers.get_hasher())
    counts = []
    for email in ("nessuno@rossi.example", "alice@rossi.example", "nuova@rossi.example"):
        with mock.patch.object(hasher, "encode", autospec=True, side_effect=hasher.encode) as slow:
            try_in(email, "sbagliata-2")
        counts.append(slow.call_count)
    assert counts == [1, 1, 1], "one slow hash each"


def test_attack_47_guessing_one_person_is_locked_out_even_from_many_addresses(world: World) -> None:
    answers = []
    for n in range(7):
        client = Client(REMOTE_ADDR=f"198.51.100.{n}")
        answers.append(try_in("alice@rossi.example", "sbagliata-2", client=client)[1]["errors"][0]["code"])
    assert answers == ["email_password_mismatch"] * 5 + ["too_many_login_attempts"] * 2
    right = try_in("alice@rossi.example", PASSWORD, client=Client(REMOTE_ADDR="198.51.100.99"))
    assert right[1]["errors"][0]["code"] == "too_many_login_attempts"
    assert try_in("bruno@rossi.example", PASSWORD)[0] == 200, "nobody else is locked out"


def test_attack_47_one_password_tried_on_many_people_is_locked_out_by_address(world: World) -> None:
    codes = [try_in(f"x{n}@rossi.example", "Estate2026!")[1]["errors"][0]["code"] for n in range(12)]
    assert codes.count("too_many_login_attempts") == 2


def test_attack_51_a_forged_forwarding_header_buys_no_new_attempts(world: World) -> None:
    codes = []
    for n in range(12):
        found = Program(headers={"X-Forwarded-For": f"203.0.113.{n}"})
        codes.append(
            found.post(LOGIN, {"email": f"x{n}@rossi.example", "password": "no"})[1]["errors"][0]["code"]
        )
    assert codes.count("too_many_login_attempts") == 2


def test_attack_47_a_success_in_between_does_not_reset_the_count(world: World) -> None:
    for n in range(5):
        try_in("alice@rossi.example", f"sbagliata-{n}")
        try_in("bruno@rossi.example", PASSWORD)
    assert try_in("alice@rossi.example", PASSWORD)[1]["errors"][0]["code"] == "too_many_login_attempts"


def test_attack_47_the_session_is_new_after_signing_in(world: World) -> None:
    """Fixation: a session planted before is worth nothing after."""
    victim = Client()
    victim.get("/_allauth/browser/v1/auth/session")
    session = victim.session
    session["planted"] = True
    session.save()
    planted = session.session_key
    assert planted
    victim.cookies["sessionid"] = planted
    answer = victim.post(
        "/_allauth/browser/v1/auth/login",
        {"email": "alice@rossi.example", "password": PASSWORD},
        content_type="application/json",
    )
    assert answer.status_code == 200
    assert victim.cookies["sessionid"].value != planted
    thief = Program(headers={"X-Session-Token": planted})
    assert thief.get("/api/me")[0] == 401


def test_attack_47_a_new_password_ends_the_other_sessions(world: World) -> None:
    here, elsewhere = program("alice@rossi.example"), program("alice@rossi.example")
    status, answer = here.post(
        "/_allauth/app/v1/account/password/change",
        {"current_password": PASSWORD, "new_password": "tutta-un-altra-cosa"},
    )
    assert status == 200
    here.headers["X-Session-Token"] = answer["meta"]["session_token"]
    assert here.get("/api/me")[0] == 200
    assert elsewhere.get("/api/me")[0] == 401
    assert User.objects.get(pk=world.alice.pk).name == "Alice Rossi"


@pytest.mark.parametrize(
    "password", ["corta", "1234567890123", "password123", "alice@rossi.example", "alicerossi1"]
)
def test_attack_47_weak_passwords_are_refused_in_italian(world: World, password: str) -> None:
    here = program("alice@rossi.example")
    status, answer = here.post(
        "/_allauth/app/v1/account/password/change", {"current_password": PASSWORD, "new_password": password}
    )
    assert status == 400
    assert "assword" in answer["errors"][0]["message"]


def test_attack_47_the_second_factor_cannot_be_walked_around(world: World) -> None:
    codes = with_totp("alice@rossi.example")
    half = Program()
    status, answer = half.sign_in("alice@rossi.example")
    assert status == 401
    assert {
        name: value for name, value in answer["data"]["flows"][-1].items() if name in ("id", "is_pending")
    } == {"id": "mfa_authenticate", "is_pending": True}
    assert half.get("/api/me")[0] == 401
    assert half.post("/api/device", {"id": "01900000-0000-7000-8000-000000000001"})[0] == 401
    assert half.get("/_allauth/app/v1/account/authenticators/recovery-codes")[0] == 401
    assert half.post("/_allauth/app/v1/auth/2fa/authenticate", {"code": "000000"})[0] == 400
    status, answer = half.post("/_allauth/app/v1/auth/2fa/authenticate", {"code": codes[0]})
    assert status == 200
    half.headers["X-Session-Token"] = answer["meta"]["session_token"]
    assert half.get("/api/me")[0] == 200
    again = Program()
    again.sign_in("alice@rossi.example")
    assert again.post("/_allauth/app/v1/auth/2fa/authenticate", {"code": codes[0]})[0] == 400, (
        "a code is used once"
    )


def test_attack_47_guessing_the_second_factor_is_locked_out(world: World) -> None:
    codes = with_totp("alice@rossi.example")
    half = Program()
    half.sign_in("alice@rossi.example")
    for n in range(6):
        half.post("/_allauth/app/v1/auth/2fa/authenticate", {"code": f"00000{n}"})
    assert half.post("/_allauth/app/v1/auth/2fa/authenticate", {"code": codes[1]})[0] != 200


def test_attack_47_nobody_signs_up_or_adds_an_address(world: World) -> None:
    here = program("alice@rossi.example")
    for path in (
        "auth/signup",
        "account/email",
        "auth/password/request",
        "auth/password/reset",
        "auth/webauthn/signup",
    ):
        assert here.client.post(f"/_allauth/app/v1/{path}").status_code == 404, path


def test_an_invitation_is_good_once_for_one_person_and_not_after_a_block(world: World) -> None:
    boss = program("alice@rossi.example")
    status, answer = boss.post("/api/people/invite", {"name": "Dario Blu", "email": "Dario@Rossi.example"})
    assert status == 200, answer
    token = answer["link"].split("#")[1]
    secret = token.split(".")[1]
    assert not any(
        secret in str(operation.body) + str(operation.receipt) for operation in Operation.objects.all()
    )
    stranger = Program()
    assert stranger.post("/api/welcome/check", {"token": token})[1]["email"] == "dario@rossi.example"
    assert stranger.post("/api/welcome", {"token": token, "password": "corta"})[0] == 422
    assert (
        stranger.post("/api/welcome", {"token": token[:-1] + "x", "password": "molto-lunga-davvero"})[0]
        == 403
    )
    assert stranger.post("/api/welcome", {"token": token, "password": "molto-lunga-davvero"})[0] == 200
    assert stranger.post("/api/welcome", {"token": token, "password": "un-altra-ancora-2"})[0] == 403
    assert program("dario@rossi.example", "molto-lunga-davvero").get("/api/me")[0] == 200
    user = answer["user"]
    late = boss.post(f"/api/people/{user}/reset")[1]["link"].split("#")[1]
    assert Program().sign_in("dario@rossi.example", "molto-lunga-davvero")[0] == 400
    boss.post(f"/api/people/{user}/block")
    assert stranger.post("/api/welcome", {"token": late, "password": "un-altra-ancora-2"})[0] == 403
    assert stranger.post("/api/welcome", {"token": invitation(world.zoe), "password": "x" * 12})[0] == 200


def test_attack_48_a_link_never_carries_the_host_that_was_asked_for(world: World) -> None:
    boss = program("alice@rossi.example")
    boss.headers["Host"] = "evil.example"
    assert boss.client.get("/api/me", headers=boss.headers).status_code == 400
    boss.headers |= {"Host": "localhost", "X-Forwarded-Host": "evil.example"}
    link = boss.post("/api/people/invite", {"name": "Dario", "email": "dario@rossi.example"})[1]["link"]
    assert "evil" not in link


@override_settings(PASSWORD_RESET_TIMEOUT=-1)
def test_an_invitation_expires(world: World) -> None:
    assert (
        Program().post("/api/welcome/check", {"token": invitation(world.bruno)})[1]["code"] == "link_expired"
    )


def with_totp(email: str) -> list[str]:
    """Switch the second factor on; answers codes that are still unused."""
    here = Program()
    here.sign_in(email)
    secret = here.get("/_allauth/app/v1/account/authenticators/totp")[1]["meta"]["secret"]
    codes = [format_hotp_value(hotp_value(secret, counter)) for counter in yield_hotp_counters_from_time()]
    assert here.post("/_allauth/app/v1/account/authenticators/totp", {"code": codes[0]})[0] == 401, (
        "ask again first"
    )
    here.post("/_allauth/app/v1/auth/reauthenticate", {"password": PASSWORD})
    status, answer = here.post("/_allauth/app/v1/account/authenticators/totp", {"code": codes[0]})
    assert status == 200, answer
    return codes[1:]
