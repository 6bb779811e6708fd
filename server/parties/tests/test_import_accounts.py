"""Accounts from a spreadsheet, through the HTTP addresses and the door (F167)."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from core.models import Tag, User
from core.tasks import run_due
from core.testing.world import World
from parties.models import Account

BOOK = """Ragione sociale;P.IVA;Indirizzo completo;Tel;E-mail;Sito;Tipo;Etichette;Fax
Rossi Srl;00488410010;Via Roma 1 - 20121 Milano (MI) Italy;02 1234567 / 333 1234567;INFO@ROSSI.IT;http:/www.rossi.it;Cliente;buoni;02 999
Bianchi SpA;;Corso Francia 10 - 10143 Torino (TO) Italy;011 765432;bianchi@example.it;;Fornitore, Cliente;buoni, lenti;
"""  # noqa: E501  a file as it comes


class Desk:
    """A person before the wizard."""

    def __init__(self, user: User) -> None:
        self.client = Client(enforce_csrf_checks=False)
        self.client.force_login(user)

    def upload(
        self, content: str | bytes, entity: str = "parties.account", name: str = "rubrica.csv"
    ) -> dict[str, Any]:
        data = content if isinstance(content, bytes) else content.encode()
        answer = self.client.post("/api/imports", {"entity": entity, "file": SimpleUploadedFile(name, data)})
        return {**answer.json(), "http": answer.status_code}

    def post(self, id: str, act: str, **body: Any) -> dict[str, Any]:
        answer = self.client.post(
            f"/api/imports/{id}/{act}", json.dumps(body), content_type="application/json"
        )
        return {**answer.json(), "http": answer.status_code}

    def state(self, id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"/api/imports/{id}").json()
        return found

    def preview(self, id: str, kind: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.client.get(f"/api/imports/{id}/preview?kind={kind}").json()[
            "items"
        ]
        return items

    def refused(self, id: str) -> list[list[str]]:
        answer = self.client.get(f"/api/imports/{id}/refused.csv")
        text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]  # a streamed answer
        return list(csv.reader(io.StringIO(text), delimiter=";"))

    def bring(
        self, content: str | bytes, choices: dict[str, str] | None = None, **options: Any
    ) -> dict[str, Any]:
        """The whole way with what is guessed."""
        uploaded = self.upload(content)
        planned = self.post(uploaded["id"], "plan", mapping=uploaded["mapping"], options=options)
        assert planned["state"] == "planned", planned
        self.post(uploaded["id"], "start", duplicates=choices or {})
        run_due()
        return self.state(uploaded["id"])


@pytest.fixture(autouse=True)
def data_folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA_DIR = tmp_path


@pytest.fixture
def desk(world: World) -> Desk:
    return Desk(world.alice)


def test_f167_headings_are_understood(desk: Desk) -> None:
    uploaded = desk.upload(BOOK)
    assert uploaded["mapping"] == {
        "Ragione sociale": "name", "P.IVA": "vat_number", "Indirizzo completo": "@address", "Tel": "phone", "E-mail": "email",
        "Sito": "website", "Tipo": "roles", "Etichette": "tags",
    }  # fmt: skip
    assert (uploaded["state"], uploaded["separator"], uploaded["encoding"], uploaded["rows"]) == (
        "read",
        ";",
        "utf-8",
        2,
    )


def test_f167_rows_become_cards_with_everything_in_its_place(desk: Desk) -> None:
    done = desk.bring(BOOK, unmapped="notes")
    assert (done["state"], done["counts"]["created"], done["done"], done["total"]) == ("done", 2, 2, 2)
    rossi = Account.objects.get(name="Rossi Srl")
    assert (rossi.address, rossi.postal_code, rossi.city, rossi.province) == (
        "Via Roma 1",
        "20121",
        "Milano",
        "MI",
    )
    assert (rossi.vat_number, rossi.email, rossi.website) == (
        "00488410010",
        "info@rossi.it",
        "http://www.rossi.it",
    )
    assert rossi.phone == "+39 02 123 4567"
    assert rossi.notes == "Telefono: 333 1234567\nFax: 02 999"
    assert sorted(Account.objects.get(name="Bianchi SpA").roles) == ["customer", "supplier"]
    assert sorted(Tag.objects.values_list("name", flat=True)) == ["buoni", "lenti"]


def test_f167_the_mapping_of_a_source_is_remembered(desk: Desk) -> None:
    uploaded = desk.upload(BOOK)
    mapping = {**uploaded["mapping"], "Tipo": None, "Fax": "@notes"}
    desk.post(uploaded["id"], "plan", mapping=mapping)
    again = desk.upload(BOOK)
    assert again["mapping"]["Fax"] == "@notes"
    assert "Tipo" not in again["mapping"]
