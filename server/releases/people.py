"""Who works in the invented firm of a fixture, and at which device."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from core.ids import new_id
from core.testing.device import Device
from core.testing.transport import Http
from core.testing.world import edit

FIRM = "Officine Belriguardo Srl"
PASSWORD = "un-girasole-nel-pozzo"  # noqa: S105  # of an invented firm that nobody can reach
FULL = {"view": "all", "create": True, "edit": "all", "delete": "all", "import": True, "export": True}
GROUPS: dict[str, dict[str, Any]] = {
    "Segreteria": {"*": FULL},
    "Commerciali": {
        "*": {"view": "all", "create": True, "edit": "group", "delete": "own", "export": True},
        "parties.lead": {"view": "group", "create": True, "edit": "group", "delete": "own"},
        "parties.account": {"view": "group", "create": True, "edit": "own", "delete": "none", "export": True},
    },
    "Consulenti": {"*": {"view": "all", "export": True}, "parties.lead": {"view": "none"}},
}
ADMIN = ("Ada Belriguardo", "ada@belriguardo.example")
PEOPLE = (
    ("Sara Conti", "sara@belriguardo.example", "Segreteria"),
    ("Carlo Ferri", "carlo@belriguardo.example", "Commerciali"),
    ("Lucia Moretti", "lucia@belriguardo.example", "Consulenti"),
    ("Bruno Neri", "bruno@belriguardo.example", "Commerciali"),
)
# Whose working set the manifest keeps. Bruno is blocked before the end.
WITNESSES = (ADMIN[1], *(email for _, email, _ in PEOPLE[:3]))


@dataclass
class Worker:
    """A person at a device of their own: each batch is sent at once, and its receipt kept."""

    address: str
    email: str
    sent: list[dict[str, Any]] = field(default_factory=list)
    receipts: list[dict[str, Any]] = field(default_factory=list)
    tags: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.http = Http(self.address, self.email, PASSWORD)
        self.device = Device(self.http)
        self.key = str(self.http.client.headers["X-Device-Key"])
        self.id: str = self.ask("GET", "/api/me")["user"]["id"]

    def ask(self, method: str, path: str, **body: Any) -> Any:
        answer = self.http.client.request(method, path, json=body if method == "POST" else None)
        answer.raise_for_status()
        return answer.json()

    def say(self, *ops: dict[str, Any], changeset: str | None = None, wanted: str = "applied") -> None:
        """One batch, answered as expected, or the fixture is not what its README says."""
        batch = self.device.write(*ops)
        batch.changeset = changeset
        self.sent.append(batch.body)
        answer = self.http.push(self.device.schema, [batch.body])
        self.receipts += answer["receipts"]
        self.device.answered(answer)
        assert {receipt["state"] for receipt in answer["receipts"]} == {wanted}, answer["receipts"]

    def create(self, entity: str, /, **values: Any) -> str:
        record = str(new_id())
        self.say(edit("create", entity, record, values))
        return record

    def update(self, entity: str, record: str, base: dict[str, Any], /, **values: Any) -> None:
        self.say(edit("update", entity, record, values, base))

    def run(self, name: str, /, **args: Any) -> None:
        self.say({"id": str(new_id()), "kind": "command", "command": name, "args": args})
