"""How a device reaches the server: straight into the kernel, or over HTTP as any stranger's program does."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

import httpx

from core.access import rights_of
from core.actor import Actor, actor_for
from core.connections import one_moment
from core.errors import Refused
from core.ids import new_id
from core.models import Device as Installation
from core.models import User
from core.sync import feed, scope, snapshot
from core.sync.door import push
from core.sync.quarantine import quarantine
from core.sync.shared import Packed, Prepared, shared
from core.sync.wire import batches_of


class Lost(Exception):
    """No answer: the request may have arrived or not."""


class Told(Exception):
    """The server refused the whole request."""

    def __init__(self, code: str, status: int) -> None:
        super().__init__(f"{status} {code}")
        self.code, self.status = code, status


class Transport(Protocol):
    def push(self, schema: int, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]: ...
    def pull(self, since: int, limit: int, scope: str) -> dict[str, Any]: ...
    def parts(self) -> dict[str, Any]: ...
    def me(self) -> dict[str, Any]: ...
    def chunk(self, entity: str, after: str, limit: int) -> dict[str, Any]: ...
    def inventory(self, entity: str, after: str, limit: int) -> dict[str, Any]: ...
    def fetch(self, entity: str, ids: list[str]) -> dict[str, Any]: ...


@dataclass
class Direct:
    """Straight into the kernel, over JSON all the same: what does not survive it must not help."""

    user: UUID
    installation: UUID

    def push(self, schema: int, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        actor, bodies = self._somebody(), list(batches_of(over_wire({"batches": list(batches)})["batches"]))
        if self._is_locked(actor):
            return over_wire(vars(quarantine(actor, bodies, schema)))
        return over_wire(vars(push(actor, bodies, schema)))

    def pull(self, since: int, limit: int, scope: str) -> dict[str, Any]:
        try:
            with one_moment():
                page = feed.prepared(self._actor(), since, limit, scope)
                return _shared(Prepared(page.key, lambda: vars(page.make())))
        except Refused as error:
            raise Told(error.code, error.status) from None

    def parts(self) -> dict[str, Any]:
        return over_wire(snapshot.parts(self._actor()))

    def me(self) -> dict[str, Any]:
        rights = rights_of(self._actor())
        return over_wire({"rights": {key: granted.as_wire() for key, granted in rights.items()}})

    def chunk(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        with one_moment():
            return _shared(snapshot.prepared(self._actor(), entity, after, limit))

    def inventory(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        return over_wire(scope.inventory(self._actor(), entity, after, limit))

    def fetch(self, entity: str, ids: list[str]) -> dict[str, Any]:
        return over_wire(scope.fetch(self._actor(), entity, [UUID(id) for id in ids]))

    def _somebody(self) -> Actor:
        user = User.objects.select_related("workspace").get(pk=self.user)
        return actor_for(user, Installation.objects.get(pk=self.installation))

    def _actor(self) -> Actor:
        actor = self._somebody()
        if self._is_locked(actor):
            raise Told("user_blocked", 403)
        return actor

    def _is_locked(self, actor: Actor) -> bool:
        assert actor.device is not None
        return not actor.user.is_active or actor.device.state != Installation.State.TRUSTED


def over_wire(data: Mapping[str, Any]) -> dict[str, Any]:
    return dict(json.loads(json.dumps(data)))


def _shared(prepared: Prepared[Any]) -> dict[str, Any]:
    """As the port does it: what another was given under the same key is given again."""
    packed = shared.get((prepared.key, ""), lambda: Packed(json.dumps(prepared.make()).encode()))
    return dict(json.loads(packed.payload))


class Http:
    """Over the network, as any stranger's program does it."""

    def __init__(self, address: str, email: str, password: str, timeout: float = 300) -> None:
        self.client = httpx.Client(base_url=address, timeout=timeout)
        answer = self.client.post("/_allauth/app/v1/auth/login", json={"email": email, "password": password})
        answer.raise_for_status()
        self.client.headers["X-Session-Token"] = answer.json()["meta"]["session_token"]
        self.id = str(new_id())
        device = self._told("POST", "/api/device", json={"id": self.id, "name": "Prova"})
        self.client.headers.update({"X-Device": self.id, "X-Device-Key": device["key"]})

    def push(self, schema: int, batches: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
        return self._told("POST", "/api/sync/push", json={"schema": schema, "batches": list(batches)})

    def pull(self, since: int, limit: int, scope: str) -> dict[str, Any]:
        return self._told("GET", "/api/sync/pull", params={"since": since, "limit": limit, "scope": scope})

    def parts(self) -> dict[str, Any]:
        return self._told("GET", "/api/sync/snapshot")

    def me(self) -> dict[str, Any]:
        return self._told("GET", "/api/me")

    def chunk(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        return self._told("GET", f"/api/sync/snapshot/{entity}", params={"after": after, "limit": limit})

    def inventory(self, entity: str, after: str, limit: int) -> dict[str, Any]:
        params = {"limit": limit} | ({"after": after} if after else {})
        return self._told("GET", f"/api/sync/inventory/{entity}", params=params)

    def fetch(self, entity: str, ids: list[str]) -> dict[str, Any]:
        return self._told("POST", "/api/sync/fetch", json={"entity": entity, "ids": ids})

    def history(self, since: int, limit: int) -> dict[str, Any]:
        return self._told("GET", "/api/history", params={"since": since, "limit": limit})

    def _told(self, method: str, path: str, **more: Any) -> dict[str, Any]:
        try:
            answer = self.client.request(method, path, **more)
        except httpx.HTTPError as error:
            raise Lost(str(error)) from None
        if answer.status_code >= 500:
            raise Lost(f"{answer.status_code} {answer.text[:200]}")
        data: dict[str, Any] = answer.json()
        if answer.status_code >= 400:
            raise Told(data.get("code", ""), answer.status_code)
        return data
