"""What nests without end and what no database can keep is refused as malformed, wherever it arrives."""

import json
from itertools import product

import pytest
from django.test import Client

from core.models import Device
from core.testing.browser import LOGIN, Program, program
from core.testing.world import World

pytestmark = pytest.mark.postgres
DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize(
    "path", [LOGIN, "/_allauth/browser/v1/auth/login", "/api/device", "/api/setup", "/api/sync/push"]
)
def test_a_deep_body_is_malformed(world: World, path: str) -> None:
    hand = program("alice@rossi.example")
    headers = hand.headers if path.startswith("/api/") else {}
    answer = Client(raise_request_exception=False).post(path, DEEP, "application/json", headers=headers)
    assert answer.status_code == 400, answer.content
    assert answer.json()["code"] == "malformed"


@pytest.mark.parametrize("op", ["is", "contains", "not_contains", "starts", "empty"])
@pytest.mark.parametrize("field", ["name", "owner.name", "tags.name"])
def test_many_nots_are_answered_or_refused_in_words(world: World, field: str, op: str) -> None:
    anna = Client()
    anna.force_login(world.alice)
    for joint, count in product(("and", "or"), (39, 499)):
        tree = {joint: [{"not": {"field": field, "op": op, "value": "x"}}] * count}
        answer = anna.get("/api/v1/parties.account", {"filter": json.dumps(tree)})
        assert answer.status_code in (200, 400), (joint, count, answer.content)


@pytest.mark.parametrize("depth", [10, 14, 28, 29, 30, 400, 5_000])
def test_nots_within_nots_are_answered_or_refused_in_words(world: World, depth: int) -> None:
    anna = Client()
    anna.force_login(world.alice)
    leaf = '{"field": "name", "op": "not_contains", "value": "x"}'
    for start, end in (('{"not":', "}"), ('{"not":{"and":[' + leaf + ",", "]}}")):
        text = start * depth + leaf + end * depth
        answer = anna.get("/api/v1/parties.account", {"filter": text})
        assert answer.status_code in (200, 400), (depth, answer.content)


def test_a_name_with_a_nul_reaches_no_table(world: World) -> None:
    hand: Program = program("alice@rossi.example")
    device = "01890000-0000-7000-8000-0000000000aa"
    for name in ("Por\x00tatile", "\ud800", "a\x00" * 90):
        status, answer = hand.post("/api/device", {"id": device, "name": name})
        assert (status, answer["code"]) == (400, "malformed"), answer
    assert not Device.objects.filter(pk=device).exists()
