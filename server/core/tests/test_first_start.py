"""The first start: one firm, one administrator, once, for who can read the console."""

import threading

import pytest
from django.db import connections
from django.test import Client

from core.models import User, Workspace
from core.signin.first_start import DEMO_PASSWORD, first_start_token, make_demo
from core.testing.browser import Program

FIRM = {
    "workspace": "Nuova Srl",
    "name": "Ida Neri",
    "email": "Ida@nuova.example",
    "password": "quattro-parole-a-caso",
}


@pytest.mark.django_db
def test_the_console_s_token_founds_the_firm_once() -> None:
    stranger = Program()
    assert stranger.get("/api/setup")[1]["needed"] is True
    assert stranger.post("/api/setup", {**FIRM, "token": "indovinato"})[0] == 403
    assert stranger.post("/api/setup", FIRM)[0] == 403
    status, answer = stranger.post("/api/setup", {**FIRM, "token": first_start_token(), "password": "corta"})
    assert (status, list(answer["data"]["fields"])) == (422, ["password"])
    assert not Workspace.objects.exists()
    assert stranger.post("/api/setup", {**FIRM, "token": first_start_token()})[0] == 200
    ida = User.objects.get()
    assert (ida.email, ida.is_admin, ida.workspace.name) == ("ida@nuova.example", True, "Nuova Srl")
    status, answer = stranger.post(
        "/api/setup", {**FIRM, "email": "x@y.example", "token": first_start_token()}
    )
    assert (status, answer["code"]) == (409, "already_set_up")
    assert stranger.get("/api/setup")[1]["needed"] is False
    assert Program().sign_in("ida@nuova.example", FIRM["password"])[0] == 200


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_two_first_starts_at_once_found_one_firm() -> None:
    answers = []

    def found(n: int) -> None:
        body = {**FIRM, "email": f"ida{n}@nuova.example", "token": first_start_token()}
        answers.append(Client().post("/api/setup", body, content_type="application/json").status_code)
        connections.close_all()

    threads = [threading.Thread(target=found, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # 503: SQLite's database in memory, of the tests alone, does not wait for its lock.
    assert answers.count(200) == 1
    assert set(answers) <= {200, 409, 503}
    assert Workspace.objects.count() == 1 == User.objects.count()


@pytest.mark.django_db
def test_the_demo_firm_says_so_and_nobody_else_has_its_password() -> None:
    firm = make_demo()
    assert firm.settings == {"demo": True}
    boss = User.objects.filter(workspace=firm, is_admin=True).first()
    assert boss is not None
    assert boss.check_password(DEMO_PASSWORD)
    assert Program().post("/api/setup", {**FIRM, "token": first_start_token()})[0] == 409
