"""Clients that hold a connection without using it: the next one is answered all the same, and they are shown out."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from core.testing.place import Place

pytestmark = pytest.mark.slow
RUDE = 20  # more than there are threads
LARGE = 24 * 1024 * 1024


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("rude")
    (folder / "dist" / "assets").mkdir(parents=True)
    (folder / "dist" / "index.html").write_text("<!doctype html>")
    (folder / "dist" / "assets" / "large-12345678.js").write_bytes(b"/" * LARGE)
    found = Place(folder / "data")
    found.folder.mkdir()
    found.env |= {"MICROCRM_WEB_DIST": str(folder / "dist"), "MICROCRM_PATIENCE": "2"}
    found.found_firm()
    found.start()
    yield found
    found.kill()


@pytest.fixture
def patient_place(place: Place, tmp_path: Path) -> Iterator[Place]:
    """The same, that gives nobody up while a test lasts."""
    place.kill()
    usual, place.env["MICROCRM_PATIENCE"] = place.env["MICROCRM_PATIENCE"], "3600"
    place.start()
    yield place
    place.kill()
    place.env["MICROCRM_PATIENCE"] = usual
    place.start()


def rude(place: Place, stack: ExitStack, request: str) -> socket.socket:
    """Sends this much and then stands still, reading nothing."""
    client = stack.enter_context(socket.socket())
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.connect(("127.0.0.1", place.port))
    client.sendall(request.replace("\n", "\r\n").encode())
    return client


ANNOUNCED = (
    "POST {path} HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: 500000\n\n{{"
)
LARGE_FILE = "GET /assets/large-12345678.js HTTP/1.1\nHost: localhost\n\n"


@pytest.mark.parametrize(
    "request_",
    [
        ANNOUNCED.format(path="/api/sync/push"),
        ANNOUNCED.format(path="/"),
        ANNOUNCED.format(path="/_allauth/app/v1/auth/login"),
    ],
)
def test_bodies_that_never_come_hold_nobody_up(patient_place: Place, request_: str) -> None:
    with ExitStack() as stack:
        for _ in range(RUDE):
            rude(patient_place, stack, request_)
        assert httpx.get(f"{patient_place.address}/api/me", timeout=600).status_code == 401


def test_answers_that_nobody_reads_hold_nobody_up_for_long(place: Place) -> None:
    with ExitStack() as stack:
        for _ in range(RUDE):
            rude(place, stack, LARGE_FILE)
        assert httpx.get(f"{place.address}/api/me", timeout=600).status_code == 401


def test_who_stops_in_the_middle_of_a_body_is_told_so(place: Place) -> None:
    with ExitStack() as stack:
        client = rude(place, stack, ANNOUNCED.format(path="/api/sync/push"))
        client.settimeout(600)
        said = client.recv(65536).decode()
    assert said.startswith("HTTP/1.1 408")
    assert "too_slow" in said


def test_who_reads_is_given_all_of_a_large_file(place: Place) -> None:
    answer = httpx.get(f"{place.address}/assets/large-12345678.js", timeout=600)
    assert (answer.status_code, len(answer.content)) == (200, LARGE)


@pytest.mark.parametrize("path", ["/", "/api/me", "/_allauth/browser/v1/auth/login", "/api/nowhere"])
def test_a_large_body_is_refused_where_none_belongs_announced_or_not(place: Place, path: str) -> None:
    url, body = f"{place.address}{path}", b"x" * (2 * 1024 * 1024)
    pieces = iter([body[at : at + 65536] for at in range(0, len(body), 65536)])
    for content in (body, pieces):
        try:
            answer = httpx.post(url, content=content, timeout=600)
        except httpx.WriteError:
            continue  # shown out while still sending
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
