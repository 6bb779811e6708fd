"""The read API over HTTP: lists, cards, pages, exports, and its page for integrators."""

from __future__ import annotations

import csv
import io
import json
import threading
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from python_calamine import CalamineWorkbook

from core.api import records
from core.api.limits import Limit
from core.export import GONE, slots
from core.export_cells import csv_cell, neutralised
from core.models import Group, User
from core.testing.world import Hand, World

pytestmark = pytest.mark.postgres
ACCOUNTS = "/api/v1/parties.account"


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(records, "reads", Limit(10_000, 60))
    yield
    slots._taken.clear()


@pytest.fixture
def web(world: World) -> Client:
    client = Client()
    client.force_login(world.alice)
    return client


def as_user(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def get(client: Client, address: str, **params: Any) -> Any:
    if "filter" in params and not isinstance(params["filter"], str):
        params["filter"] = json.dumps(params["filter"])
    return client.get(address, params)


def names(answer: HttpResponse) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [item["name"] for item in json.loads(answer.content)["items"]]


@pytest.fixture
def firms(alice: Hand) -> list[str]:
    made = ["Alfa", "beta", "Città", "Delta", "Éclair"]
    for name in made:
        assert (
            alice.create("parties.account", name=name, city="Roma" if name in ("Alfa", "beta") else "Forlì")[
                1
            ]["state"]
            == "applied"
        )
    return made


def test_f167_a_list_in_pages_of_two_and_how_many(web: Client, firms: list[str]) -> None:
    answer = json.loads(get(web, ACCOUNTS, limit=2, count=1).content)
    seen = [item["name"] for item in answer["items"]]
    assert answer["count"] == 5
    while answer["next"]:
        answer = json.loads(get(web, ACCOUNTS, limit=2, cursor=answer["next"]).content)
        assert "count" not in answer
        seen += [item["name"] for item in answer["items"]]
    assert seen == firms


def test_f048_filter_search_and_order_together(web: Client, firms: list[str]) -> None:
    tree = {
        "and": [
            {"field": "city", "op": "is", "value": "FORLI"},
            {"not": {"field": "name", "op": "starts", "value": "d"}},
        ]
    }
    assert names(get(web, ACCOUNTS, filter=tree, sort="-name")) == ["Éclair", "Città"]
    assert names(get(web, ACCOUNTS, filter=tree, q="eclai")) == ["Éclair"]


def test_a_card_reads_as_the_feed_tells_it(web: Client, alice: Hand) -> None:
    id, _ = alice.create("parties.account", name="Alfa", city="Roma")
    card = json.loads(get(web, f"{ACCOUNTS}/{id}").content)
    assert (card["id"], card["version"], card["name"], card["custom"]) == (id, 1, "Alfa", {})
    listed = json.loads(get(web, ACCOUNTS).content)["items"][0]
    assert listed == card


def test_unknown_things_are_refused_with_their_codes(web: Client, firms: list[str]) -> None:
    for params, code in (
        ({"filter": {"field": "nome", "op": "is", "value": "x"}}, "unknown_field"),
        ({"filter": {"field": "name", "op": "like", "value": "x"}}, "unknown_operator"),
        ({"filter": {"field": "name", "op": "is", "value": 1}}, "bad_value"),
        ({"filter": "{"}, "bad_value"),
        ({"sort": "nome"}, "unknown_field"),
        ({"sort": "owner__password"}, "unknown_field"),
        ({"sort": "name;drop table"}, "unknown_field"),
        ({"sort": "-workspace"}, "unknown_field"),
        ({"sort": "roles"}, "bad_value"),
        ({"sort": "name,city,name,city,name"}, "bad_value"),
        ({"cursor": "x"}, "bad_value"),
        ({"limit": "many"}, "malformed"),
    ):
        answer = get(web, ACCOUNTS, **params)
        assert (answer.status_code, json.loads(answer.content)["code"]) == (400, code), params
    assert json.loads(get(web, "/api/v1/core.workspace").content)["code"] == "unknown_entity"
    assert json.loads(get(web, "/api/v1/core.operation/x").content)["code"] == "unknown_entity"
    assert get(web, f"{ACCOUNTS}/../../admin").status_code == 404


def test_attack_69_pages_are_capped_and_cursors_signed(web: Client, firms: list[str]) -> None:
    assert len(names(get(web, ACCOUNTS, limit=10**9))) == 5
    assert len(names(get(web, ACCOUNTS, limit=-5))) == 1
    cursor = json.loads(get(web, ACCOUNTS, limit=1).content)["next"]
    assert get(web, ACCOUNTS, cursor=cursor[:-3] + "abc").status_code == 400
    assert get(web, ACCOUNTS, cursor=cursor, sort="-city").status_code == 400
    assert get(web, "/api/v1/core.tag", cursor=cursor).status_code == 400


def test_attack_70_no_question_a_row(web: Client, alice: Hand, firms: list[str]) -> None:
    def questions(address: str, **params: Any) -> int:
        with CaptureQueriesContext(connection) as queries:
            answer = get(web, address, **params)
            b"".join(answer) if answer.streaming else answer.content
        return len(queries)

    tree = {"field": "owner.name", "op": "starts", "value": "alice"}
    before = (
        questions(ACCOUNTS, filter=tree, q="a", sort="owner,name"),
        questions(f"{ACCOUNTS}/export.csv", columns="*"),
    )
    for n in range(30):
        alice.create("parties.account", name=f"Altra {n}")
    assert (
        questions(ACCOUNTS, filter=tree, q="a", sort="owner,name"),
        questions(f"{ACCOUNTS}/export.csv", columns="*"),
    ) == before


def test_attack_32_other_people_s_ids_are_not_there(web: Client, alice: Hand, world: World) -> None:
    id, _ = alice.create("parties.account", name="Alfa")
    secret, _ = alice.create("parties.account", name="Privata", is_private=True)
    zoe, bruno, carla = as_user(world.zoe), as_user(world.bruno), as_user(world.carla)
    missing = get(zoe, f"{ACCOUNTS}/{UUID(int=5)}")
    for client, wanted in ((zoe, id), (zoe, secret), (bruno, secret)):
        answer = get(client, f"{ACCOUNTS}/{wanted}")
        assert (answer.status_code, answer.content) == (404, missing.content)
    assert names(get(zoe, ACCOUNTS)) == []
    assert get(carla, ACCOUNTS).status_code == get(carla, f"{ACCOUNTS}/{id}").status_code == 403
    assert get(Client(), ACCOUNTS).status_code == 401
    assert b"Privata" not in get(bruno, ACCOUNTS, sort="-owner", count=1).content


def test_attack_35_no_way_to_secrets(web: Client) -> None:
    answer = get(web, "/api/v1/core.user")
    for word in (b"password", b"argon2", b"last_login"):
        assert word not in answer.content
    assert get(web, "/api/v1/core.user/export.csv", columns="password").status_code == 400
    assert get(web, "/api/v1/core.user", sort="password").status_code == 400
    assert get(web, f"{ACCOUNTS}/export.csv", columns="owner.password").status_code == 400


def csv_of(answer: Any) -> tuple[bytes, list[list[str]]]:
    assert answer.status_code == 200, answer.content
    content = b"".join(answer)
    return content, list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_f075_csv_opens_right_in_an_italian_excel(web: Client, alice: Hand) -> None:
    alice.create(
        "parties.account", name="Rossi; \"Figli\" & Co", postal_code="00100", notes="riga 1\nriga 2", acquisition_value="1234.50",
        customer_since="2026-11-22", phone="061234567", vat_number="", owner=str(alice.user.pk), lifecycle_stage="customer",
    )  # fmt: skip
    answer = get(
        web, f"{ACCOUNTS}/export.csv",
        columns="name,postal_code,notes,acquisition_value,customer_since,phone,owner,owner.email,lifecycle_stage,is_private,"
        "created_at",
    )  # fmt: skip
    assert answer["Content-Disposition"].startswith("attachment;")
    content, rows = csv_of(answer)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\r\n") == 2
    assert rows[0][:2] == ["Ragione sociale", "CAP"]
    assert rows[1][:10] == [
        'Rossi; "Figli" & Co', '="00100"', "riga 1\nriga 2", "1234,50", "22/11/2026", "'+39 06 123 4567", "Alice Rossi",
        "alice@rossi.example", "Cliente", "No",
    ]  # fmt: skip
    assert len(rows[1][10]) == len("22/11/2026 14:08")


def test_attack_15_formulas_become_text(web: Client, alice: Hand) -> None:
    signs = [
        "=1+1",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋1",
        "－1",
        "＠A",
        " =1",
        "\u200b=1",
        '=HYPERLINK("x")',
    ]
    for sign in signs:
        assert neutralised(sign).lstrip('"').startswith("'"), sign
        assert csv_cell(sign).lstrip('"').startswith("'"), sign
    assert csv_cell("a=1") == "a=1"
    for number, sign in enumerate(("=cmd|'/C calc'!A0", "＝1+1", "@x")):
        alice.create("parties.account", name=sign, city=f"{number}")
    _, rows = csv_of(get(web, f"{ACCOUNTS}/export.csv", columns="name", sort="city"))
    assert [row[0][0] for row in rows[1:]] == ["'", "'", "'"]
    book = b"".join(get(web, f"{ACCOUNTS}/export.xlsx", columns="name", sort="city"))
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in sheet[1:]] == ["=cmd|'/C calc'!A0", "＝1+1", "@x"]
    assert b"<f>" not in book


def test_f075_xlsx_has_kinds(web: Client, alice: Hand) -> None:
    alice.create(
        "parties.account",
        name="Rossi",
        postal_code="00100",
        acquisition_value="1234.50",
        customer_since="2026-11-22",
    )
    answer = get(web, f"{ACCOUNTS}/export.xlsx", columns="name,postal_code,acquisition_value,customer_since")
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(b"".join(answer))).get_sheet_by_index(0).to_python()
    assert sheet[1][:3] == ["Rossi", "00100", 1234.5]
    assert str(sheet[1][3]).startswith("2026-11-22")


def test_an_export_is_the_view_and_needs_the_right(web: Client, firms: list[str], world: World) -> None:
    _, rows = csv_of(
        get(
            web,
            f"{ACCOUNTS}/export.csv",
            columns="name",
            sort="-name",
            filter={"field": "city", "op": "is", "value": "roma"},
        )
    )
    assert rows == [["Ragione sociale"], ["beta"], ["Alfa"]]
    Group.objects.update(rights={"*": {"view": "all", "export": False}})
    refused = get(as_user(world.bruno), f"{ACCOUNTS}/export.csv")
    assert (refused.status_code, json.loads(refused.content)["code"]) == (403, "forbidden")
    assert get(web, f"{ACCOUNTS}/export.csv", columns="nome").status_code == 400


def test_attack_71_a_flood_of_exports_is_told_to_wait(web: Client, firms: list[str], world: World) -> None:
    running = get(web, f"{ACCOUNTS}/export.csv")
    second = get(web, f"{ACCOUNTS}/export.csv")
    assert (second.status_code, json.loads(second.content)["code"]) == (429, "exports_busy")
    assert second["Retry-After"] == "10"
    assert len(b"".join(running)) > 0
    assert get(web, f"{ACCOUNTS}/export.csv").status_code == 200


def test_an_export_nobody_waits_for_ends(web: Client, firms: list[str]) -> None:
    gone = threading.Event()
    scope: Any = {"asgi.scope": {GONE: gone}}
    answer = web.get(f"{ACCOUNTS}/export.csv", {"columns": "name"}, **scope)
    gone.set()
    assert csv_of(answer)[1] == [["Ragione sociale"]]
    assert get(web, f"{ACCOUNTS}/export.csv").status_code == 200


def test_attack_38_a_blocked_user_s_export_ends(web: Client, firms: list[str], world: World) -> None:
    answer = get(web, f"{ACCOUNTS}/export.csv", columns="name")
    User.objects.filter(pk=world.alice.pk).update(state=User.State.BLOCKED)
    assert csv_of(answer)[1] == [["Ragione sociale"]]


def test_titles_of_what_one_may_not_see_stay_out_of_the_file(alice: Hand, world: World) -> None:
    secret, _ = alice.create("parties.account", name="Privatissima", is_private=True)
    alice.create("parties.contact", last_name="Verdi", account=secret, owner=str(world.bruno.pk))
    Group.objects.update(rights={"*": {"view": "all", "export": True}})
    address, columns = (
        "/api/v1/parties.contact/export.csv",
        "last_name,account,account.name,account.owner.name",
    )
    assert csv_of(get(as_user(world.bruno), address, columns=columns))[1][1:] == [["Verdi", "", "", ""]]
    assert csv_of(get(as_user(world.alice), address, columns=columns))[1][1][1:3] == [
        "Privatissima",
        "Privatissima",
    ]


def test_too_many_questions_are_told_to_slow_down(
    web: Client, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "reads", Limit(2, 60))
    codes = [get(web, "/api/v1/core.tag").status_code for _ in range(3)]
    assert codes == [200, 200, 429]


def test_the_page_for_integrators_is_whole_and_loads_nothing_from_elsewhere(web: Client) -> None:
    page = web.get("/api/docs").content.decode()
    assert "/static/ninja/swagger-ui-bundle.js" in page
    assert "http://" not in page
    assert "https://" not in page
    for file in ("swagger-ui-bundle.js", "swagger-ui-init.js", "swagger-ui.css"):
        assert web.get(f"/static/ninja/{file}").status_code == 200
    schema = json.loads(web.get("/api/openapi.json").content)
    account = schema["components"]["schemas"]["PartiesAccount"]["properties"]
    assert account["name"]["description"].startswith("Ragione sociale")
    assert {"id", "version", "custom", "owner", "tags"} <= account.keys()
    assert {
        "/api/v1/parties.account",
        "/api/v1/parties.account/export.csv",
        "/api/v1/parties.account/{id}",
    } <= schema["paths"].keys()
    operations = [
        operation["operationId"] for path in schema["paths"].values() for operation in path.values()
    ]
    assert len(operations) == len(set(operations))
    for reference in _references(schema):
        assert reference.removeprefix("#/components/schemas/") in schema["components"]["schemas"]


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _references(child)
