"""A person at the HTTP side, for tests: signs in as a program does, registers a device, asks."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from django.test import Client

from core.ids import new_id
from core.testing.world import PASSWORD

LOGIN = "/_allauth/app/v1/auth/login"


@dataclass
class Program:
    """Speaks docs/protocol.md: X-Session-Token, X-Device, X-Device-Key."""

    headers: dict[str, str] = field(default_factory=dict)
    client: Client = field(default_factory=lambda: Client(enforce_csrf_checks=True))
    count: int = 0

    def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        answer = self.client.generic(
            method,
            path,
            b"" if body is None else json.dumps(body).encode(),
            "application/json",
            headers=self.headers,
        )
        return answer.status_code, answer.json() if answer.content else None

    def post(self, path: str, body: Any = None) -> tuple[int, Any]:
        return self.ask("POST", path, {} if body is None else body)

    def get(self, path: str) -> tuple[int, Any]:
        return self.ask("GET", path)

    def sign_in(self, email: str, password: str = PASSWORD) -> tuple[int, Any]:
        self.headers.pop("X-Session-Token", None)
        status, answer = self.post(LOGIN, {"email": email, "password": password})
        if token := (answer or {}).get("meta", {}).get("session_token"):
            self.headers["X-Session-Token"] = token
        return status, answer

    def register(self) -> str:
        id = str(new_id())
        _, answer = self.post("/api/device", {"id": id, "name": "Prova"})
        self.headers |= {"X-Device": id, "X-Device-Key": answer["key"]}
        return id

    def push(self, *ops: dict[str, Any]) -> tuple[int, Any]:
        self.count += 1
        batch = {"id": str(new_id()), "n": self.count, "changeset": None, "ops": list(ops)}
        return self.post("/api/sync/push", {"schema": 1, "batches": [batch]})


def program(email: str, password: str = PASSWORD) -> Program:
    """Signed in and registered."""
    found = Program()
    status, answer = found.sign_in(email, password)
    assert status == 200, answer
    found.register()
    return found
