"""Accounts from a spreadsheet, through the HTTP addresses and the door (F167)."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from core.imports import apply
from core.models import BackgroundTask, Change, ChangeSet, Import, Note, Operation, Tag, User
from core.tasks import run_due
from core.testing.world import Hand, World, edit
from parties.models import Account, Contact

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


def test_f167_values_for_all_rows_and_columns_left_out_are_one_s_own(desk: Desk, world: World) -> None:
    uploaded = desk.upload(BOOK)
    alices = {"owner": str(world.alice.pk), "is_private": True}
    mapping = {**uploaded["mapping"], "Fax": "@notes"}
    assert (
        desk.post(uploaded["id"], "plan", mapping=mapping, options={"defaults": alices})["state"] == "planned"
    )
    world.bruno.is_admin = True
    world.bruno.save()
    bruno = Desk(world.bruno)
    for one in (desk, bruno):
        assert one.upload(BOOK)["options"]["defaults"] == {}, "of that import, not of the next"
    assert "Fax" not in bruno.upload(BOOK)["mapping"], "what Alice does with her columns"
    bruno.bring(BOOK)
    assert {account.is_private for account in Account.objects.all()} == {False}


@pytest.mark.parametrize("headings", ["RAGIONE SOCIALE;p.iva;TEL", "ragione sociale;P IVA;Tel."])
def test_f167_headings_written_otherwise_are_the_ones_remembered(desk: Desk, headings: str) -> None:
    uploaded = desk.upload("Ragione sociale;P.IVA;Tel\nRossi Srl;00488410010;02 1234567\n")
    desk.post(uploaded["id"], "plan", mapping={**uploaded["mapping"], "Tel": "@notes"})
    done = desk.bring(f"{headings}\nBianchi Srl;;02 7654321\n")
    assert (done["state"], done["counts"]["created"]) == ("done", 1)
    assert Account.objects.get(name="Bianchi Srl").phone == "", "told to go to the notes"


@pytest.mark.parametrize(
    "options",
    [
        {"defaults": []}, {"defaults": "x"}, {"defaults": {"owner": {}}}, {"defaults": {"no": 1}}, {"duplicates": [1]},
        {"duplicates": {"vat_number": {}}}, {"overwrite": 5}, {"overwrite": [{}, 1, "no"]}, {"create_missing": [[]]},
        {"bad_values": {}}, {"unmapped": []},
    ],
)  # fmt: skip
def test_options_of_any_shape_are_refused_or_left_out(desk: Desk, options: dict[str, Any]) -> None:
    uploaded = desk.upload(BOOK)
    assert desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"], options=options)["http"] < 500


# --- Duplicates (F040) ----------------------------------------------------------------------------------------------

TWINS = "Ragione sociale;P.IVA;Città;Telefono;Note\nRossi;00488410010;Milano;02 1234567;nuova\nRossi Srl;00488410010;;;terza\n"


def old_rossi(alice: Hand, **values: Any) -> Account:
    id, receipt = alice.create(
        "parties.account", name="Rossi Srl", vat_number="00488410010", notes="vecchia", **values
    )
    assert receipt["state"] == "applied", receipt
    return Account.objects.get(pk=id)


def test_f040_a_merge_fills_what_is_empty_and_keeps_the_rest(desk: Desk, alice: Hand) -> None:
    old = old_rossi(alice, city="Como")
    done = desk.bring(TWINS)
    old.refresh_from_db()
    assert (done["counts"]["merged"], Account.objects.count()) == (2, 1)
    assert (old.name, old.city, old.phone) == ("Rossi Srl", "Como", "+39 02 123 4567")
    assert old.notes == "vecchia\nnuova\nterza"


def test_f040_chosen_fields_may_be_overwritten(desk: Desk, alice: Hand) -> None:
    old = old_rossi(alice, city="Como")
    desk.bring(TWINS, overwrite=["city", "notes"])
    old.refresh_from_db()
    assert (old.city, old.notes) == ("Milano", "terza")


def test_f040_rows_may_be_skipped_or_brought_in_all_the_same(desk: Desk, alice: Hand) -> None:
    old_rossi(alice)
    uploaded = desk.upload(TWINS)
    planned = desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"])
    assert [(d["row"], d["kind"], d["choice"], d["existing"]) for d in planned["duplicates"]] == [
        (2, "vat_number", "merge", "Rossi Srl"), (3, "vat_number", "merge", "Rossi Srl"),
    ]  # fmt: skip
    desk.post(uploaded["id"], "start", duplicates={"2": "both"}, duplicates_default="skip")
    run_due()
    assert desk.state(uploaded["id"])["counts"].items() >= {"created": 1, "skipped": 1}.items()
    assert Account.objects.count() == 2


def test_f040_a_row_that_repeats_another_of_the_file_joins_it(desk: Desk) -> None:
    done = desk.bring(TWINS)
    rossi = Account.objects.get()
    assert (done["counts"]["created"], done["counts"]["merged"]) == (1, 1)
    assert rossi.notes == "nuova\nterza"


def test_f040_a_row_whose_twin_was_refused_stands_for_itself(desk: Desk, alice: Hand) -> None:
    done = desk.bring(
        "Ragione sociale;Città;Note\nRossi;Milano;uno\nRossi;Milano;due\n", choices={"2": "both"}
    )
    assert (done["counts"]["created"], Account.objects.get().notes) == (1, "uno\ndue")


def test_f040_cards_that_one_may_not_see_are_no_duplicates(desk: Desk, zoe: Hand) -> None:
    old_rossi(zoe)
    assert desk.bring(TWINS)["counts"]["created"] == 1


def test_f167_archive_changes_between_preview_and_start_are_seen(desk: Desk, alice: Hand) -> None:
    uploaded = desk.upload(TWINS)
    assert desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"])["counts"]["create"] == 1
    old_rossi(alice)
    desk.post(uploaded["id"], "start")
    run_due()
    assert Account.objects.count() == 1


# --- Lines of totals ------------------------------------------------------------------------------------------------

SUMS = "Ragione sociale;P.IVA;Città;Fatturato\nRossi Srl;;Milano;1.000,00\nTOTALE;;;1.000,00\n"


def test_f167_a_line_of_totals_is_skipped_and_told(desk: Desk) -> None:
    uploaded = desk.upload(SUMS)
    planned = desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"])
    assert planned["totals"] == [
        {"row": 3, "title": "TOTALE", "reason": "È una riga di totali, non una scheda."}
    ]
    assert planned["counts"].items() >= {"create": 1, "skip": 1, "totals": 1}.items()
    desk.post(uploaded["id"], "start", duplicates_default="merge")
    run_due()
    assert desk.state(uploaded["id"])["counts"].items() >= {"created": 1, "skipped": 1}.items()
    assert list(Account.objects.values_list("name", flat=True)) == ["Rossi Srl"]


def test_f167_a_line_of_totals_comes_in_for_who_wants_it(desk: Desk) -> None:
    assert desk.bring(SUMS, choices={"3": "both"})["counts"]["created"] == 2
    assert Account.objects.filter(name="TOTALE").exists()


@pytest.mark.parametrize(
    "line", ["Total Italia S.p.A.;;Roma;", "Totalgest srl;;;", "Total;00488410010;;", "Sommacal;;;"]
)
def test_f167_a_firm_that_is_nearly_called_total_is_a_firm(desk: Desk, line: str) -> None:
    assert desk.bring(f"Ragione sociale;P.IVA;Città;Fatturato\n{line}\n")["counts"]["created"] == 1


# --- What is wrong --------------------------------------------------------------------------------------------------

BAD = """Ragione sociale;P.IVA;E-mail;Prov
Rossi;12345678901;a@b.it;MI
;00488410010;c@d.it;RM
Verdi;;non una mail;ZZ
Neri;;e@f.it;TO
"""


def test_f167_a_wrong_value_goes_to_the_notes_and_the_row_comes_in(desk: Desk) -> None:
    done = desk.bring(BAD)
    assert done["counts"].items() >= {"created": 3, "refused": 1, "warnings": 3}.items()
    assert "Partita IVA (da controllare): 12345678901" in Account.objects.get(name="Rossi").notes
    verdi = Account.objects.get(name="Verdi")
    assert (verdi.email, verdi.province) == ("", "")
    assert "non una mail" in verdi.notes
    assert "ZZ" in verdi.notes


def test_f167_or_the_row_is_refused_with_the_reason_and_can_be_downloaded(desk: Desk) -> None:
    done = desk.bring(BAD, bad_values="refuse")
    assert done["counts"].items() >= {"created": 1, "refused": 3}.items()
    header, first, second, third = desk.refused(done["id"])
    assert header == ["Riga", "Motivo", "Ragione sociale", "P.IVA", "E-mail", "Prov"]
    assert (first[0], first[2:]) == ("2", ["Rossi", "12345678901", "a@b.it", "MI"])
    assert "P.IVA" in first[1]
    assert "obbligatorio" in second[1]
    assert "E-mail" in third[1]
    assert "Prov" in third[1]


def test_f167_the_preview_names_row_and_column_in_italian(desk: Desk) -> None:
    uploaded = desk.upload(BAD)
    desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"])
    errors = desk.preview(uploaded["id"], "errors")
    assert [(e["row"], e["level"], e["column"]) for e in errors] == [
        (2, "warning", "P.IVA"), (3, "error", "Ragione sociale"), (4, "warning", "E-mail"), (4, "warning", "Prov"),
    ]  # fmt: skip
    sample = desk.preview(uploaded["id"], "sample")
    assert sample[3]["values"]["name"] == "Neri"
    assert not Account.objects.exists()


def test_attack_15_refused_rows_are_no_formulas_in_excel(desk: Desk) -> None:
    done = desk.bring('Ragione sociale;Note\n;=HYPERLINK("http://evil")\n;＝1+1\n;@SUM(1)\n;-1\n')
    assert [row[3][0] for row in desk.refused(done["id"])[1:]] == ["'", "'", "'", "'"]


def test_attack_7_scripts_come_in_as_the_texts_that_they_are_and_never_as_links(desk: Desk) -> None:
    done = desk.bring("Ragione sociale;Sito\n<script>alert(1)</script>;javascript:alert(1)\n")
    account = Account.objects.get()
    assert (account.name, account.website) == ("<script>alert(1)</script>", "")
    assert done["counts"]["created"] == 1


def test_attack_2_a_files_name_is_only_shown(desk: Desk, tmp_path: Path) -> None:
    uploaded = desk.upload(BOOK, name='../../etc/<img src=x onerror="1">\u202egnp.csv')
    assert not {"/", "<", ">", '"', "\u202e"} & set(uploaded["file"])
    kept = [path for path in (tmp_path / "imports").rglob("*") if path.is_file()]
    assert {path.name for path in kept} == {"source", "plain.csv"}


def test_attack_31_what_is_no_table_is_refused_and_not_kept(desk: Desk, tmp_path: Path) -> None:
    answer = desk.upload(b"\x7fELF\x02\x01\x01\x00", name="clienti.csv")
    assert (answer["http"], answer["code"]) == (422, "unreadable_file")
    assert "programma" in answer["message"]
    assert not list((tmp_path / "imports").iterdir())


def test_attack_65_200_megabytes_are_refused_before_they_are_read(desk: Desk) -> None:
    answer = desk.client.generic(
        "POST",
        "/api/imports",
        b"x",
        content_type="multipart/form-data; boundary=x",
        CONTENT_LENGTH=str(200 * 1024 * 1024),
    )
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


# --- Stopping, crashing, undoing ------------------------------------------------------------------------------------


def many(count: int) -> str:
    return "Ragione sociale;Città\n" + "".join(f"Ditta {number};Roma\n" for number in range(count))


def started(desk: Desk, content: str, **options: Any) -> Import:
    uploaded = desk.upload(content)
    desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"], options=options)
    desk.post(uploaded["id"], "start")
    return Import.objects.get(pk=uploaded["id"])


@pytest.mark.postgres
@pytest.mark.parametrize("where", ["_remember", "_settle"])
def test_fault_a_crash_in_the_middle_writes_nothing_twice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """The door has accepted a chunk, and the process dies before it could note its progress."""
    monkeypatch.setattr(apply, "CHUNK", 20)
    record = started(desk, many(50) + "Ditta 1;Roma\nDitta 2;Roma\n")
    sound, calls = getattr(apply._Work, where), []

    def die_at_the_second(self: Any, *args: Any) -> None:
        calls.append(1)
        if len(calls) == (2 if where == "_remember" else 25):
            raise RuntimeError("kill -9")
        sound(self, *args)

    monkeypatch.setattr(apply._Work, where, die_at_the_second)
    run_due()
    assert Account.objects.count() == 40
    BackgroundTask.objects.filter(state="ready").update(run_at="2020-01-01T00:00:00Z")
    run_due()
    record.refresh_from_db()
    assert (record.state, record.done, record.counts) == ("done", 52, {"created": 50, "merged": 2})
    assert Account.objects.count() == 50
    written = Change.objects.filter(changeset=record.changeset, kind="created")
    assert written.count() == 50 == len(set(written.values_list("record", flat=True)))
    assert len(set(Operation.objects.values_list("id", flat=True))) == Operation.objects.count()


def test_f167_a_cancelled_import_keeps_what_is_in_and_can_be_undone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apply, "CHUNK", 10)
    record = started(desk, many(35))
    sound = apply._Work._remember

    def cancel_after_the_first(self: Any, outcomes: Any) -> None:
        sound(self, outcomes)
        desk.post(str(record.pk), "cancel")

    monkeypatch.setattr(apply._Work, "_remember", cancel_after_the_first)
    run_due()
    state = desk.state(str(record.pk))
    assert (state["state"], state["done"], Account.objects.count()) == ("cancelled", 10, 10)
    assert desk.post(str(record.pk), "undo")["state"] == "undone"
    assert not Account.objects.filter(deleted_at=None).exists()


def test_f167_undo_takes_everything_back_but_what_somebody_touched(desk: Desk, alice: Hand) -> None:
    old = old_rossi(alice)
    record = started(desk, TWINS + "Bianchi;;Torino;;\nVerdi;;Como;;\nNeri;;Asti;;\n")
    run_due()
    bianchi, verdi = Account.objects.get(name="Bianchi"), Account.objects.get(name="Verdi")
    alice.update("parties.account", str(bianchi.pk), {"city": "Torino"}, city="Aosta")
    alice.create("parties.contact", last_name="Blu", account=str(verdi.pk))
    undone = desk.post(str(record.pk), "undo")
    assert (undone["state"], undone["counts"]["left"]) == ("undone", 2)
    assert {(row["title"], row["reason"]) for row in undone["left"]} == {
        ("Bianchi", "qualcuno l'ha modificata dopo"), ("Verdi", "altre schede la usano"),
    }  # fmt: skip
    old.refresh_from_db()
    assert (old.city, old.phone, old.notes) == ("", "", "vecchia")
    assert set(Account.objects.filter(deleted_at=None).values_list("name", flat=True)) == {
        "Rossi Srl",
        "Bianchi",
        "Verdi",
    }
    assert desk.post(str(record.pk), "undo")["http"] == 409


@pytest.mark.postgres
def test_f167_a_large_undo_goes_on_in_the_background_with_progress(desk: Desk) -> None:
    record = started(desk, many(320))
    run_due()
    undoing = desk.post(str(record.pk), "undo")
    assert (undoing["state"], undoing["total"], undoing["done"]) == ("undoing", 320, 0)
    run_due()
    undone = desk.state(str(record.pk))
    assert (undone["state"], undone["counts"]["undone"], undone["counts"]["left"]) == ("undone", 320, 0)
    assert not Account.objects.filter(deleted_at=None).exists()


def test_a_bulk_edit_of_a_device_is_undone_as_a_whole(alice: Hand, bruno: Hand) -> None:
    first, second = (
        old_rossi(alice),
        Account.objects.get(pk=alice.create("parties.account", name="Due", city="Asti")[0]),
    )
    changeset = "0193a1b2-0000-7000-8000-000000000001"
    for account, city in ((first, ""), (second, "Asti")):
        alice.push(
            edit("update", "parties.account", str(account.pk), {"city": "Pavia"}, {"city": city}),
            changeset=UUID(changeset),
        )
    assert bruno.run("core.undo_changeset", changeset=changeset)["code"] == "not_found"
    assert alice.run("core.undo_changeset", changeset=changeset)["state"] == "applied"
    assert sorted(Account.objects.values_list("city", flat=True)) == ["", "Asti"]
    assert ChangeSet.objects.get(pk=changeset).state == "undone"


# --- Rights, other tables -------------------------------------------------------------------------------------------


def test_who_may_not_import_may_not_upload(world: World) -> None:
    assert Desk(world.bruno).upload(BOOK)["http"] == 403
    assert Desk(world.carla).upload(BOOK)["http"] == 403


def test_nobody_else_sees_an_import(desk: Desk, world: World) -> None:
    uploaded = desk.upload(BOOK)
    for other in (world.bruno, world.zoe):
        assert Desk(other).client.get(f"/api/imports/{uploaded['id']}").status_code == 404
        assert Desk(other).client.get("/api/imports").json()["imports"] == []


def test_an_import_stops_when_its_owner_is_blocked(desk: Desk, world: World) -> None:
    record = started(desk, many(5))
    User.objects.filter(pk=world.alice.pk).update(state="blocked")
    run_due()
    record.refresh_from_db()
    assert (record.state, Account.objects.count()) == ("cancelled", 0)


def test_f167_people_come_in_with_their_firm_and_remarks(desk: Desk, alice: Hand) -> None:
    old = old_rossi(alice)
    people = "Nome e cognome;Azienda;Mansione;Nascita\n"
    people += "Dott. Mario De Luca;rossi srl;Titolare;1/2/1970\nAnna Blu;Nuova Snc;;31/12/80\n"
    uploaded = desk.upload(people, entity="parties.contact")
    assert uploaded["mapping"] == {
        "Nome e cognome": "@person",
        "Azienda": "account",
        "Mansione": "job_title",
        "Nascita": "birth_date",
    }
    planned = desk.post(uploaded["id"], "plan", mapping=uploaded["mapping"])
    assert planned["new"] == {"Aziende": 1}
    desk.post(uploaded["id"], "start")
    run_due()
    mario, anna = Contact.objects.get(first_name="Mario"), Contact.objects.get(first_name="Anna")
    assert (mario.last_name, mario.salutation, mario.account_id, str(mario.birth_date)) == (
        "De Luca",
        "Dott.",
        old.pk,
        "1970-02-01",
    )
    assert anna.account is not None
    assert (anna.account.name, str(anna.birth_date)) == ("Nuova Snc", "1980-12-31")


def test_remarks_on_a_table_without_notes_become_notes_on_the_card(desk: Desk) -> None:
    uploaded = desk.upload("Nome;Colore;Perché\nBuoni;verde;pagano\n", entity="core.tag")
    desk.post(
        uploaded["id"], "plan", mapping={"Nome": "name", "Colore": "color"}, options={"unmapped": "notes"}
    )
    desk.post(uploaded["id"], "start")
    run_due()
    tag = Tag.objects.get()
    assert (tag.name, tag.color) == ("Buoni", "verde")
    assert Note.objects.get(subject_id=tag.pk).text == "Perché: pagano"


def test_f167_own_fields_are_mapped_like_the_others(desk: Desk, alice: Hand) -> None:
    own = {
        "entity": "parties.account",
        "key": "bilancia",
        "label": "Tipo di bilancia",
        "kind": "choice",
        "choices": "Da banco\nDa terra",
    }
    for values in (
        own,
        {"entity": "parties.account", "key": "portata", "label": "Portata", "kind": "decimal"},
    ):
        alice.push(edit("create", "core.customfield", str(uuid5(alice.user.pk, values["key"])), values))
    desk.bring("Ragione sociale;Tipo di bilancia;Portata\nRossi;da terra;1.500,5\n")
    assert Account.objects.get().custom == {"bilancia": "Da terra", "portata": "1500.500000"}


def test_another_separator_or_sheet_can_be_chosen_after_the_upload(desk: Desk) -> None:
    uploaded = desk.upload("Nome,Tel\nRossi,1\n")
    again = desk.post(uploaded["id"], "read", separator=";")
    assert [column["name"] for column in again["columns"]] == ["Nome,Tel"]
    assert desk.post(uploaded["id"], "read")["separator"] == ","


def test_a_step_out_of_order_is_refused_with_a_reason(desk: Desk) -> None:
    uploaded = desk.upload(BOOK)
    answer = desk.post(uploaded["id"], "start")
    assert (answer["http"], answer["code"]) == (409, "wrong_state")
    assert desk.post(uploaded["id"], "plan", mapping={"Non c'è": "name"})["http"] == 422
    assert desk.post(uploaded["id"], "plan", mapping={"Ragione sociale": "created_at"})["http"] == 400
    assert (
        desk.post(
            uploaded["id"],
            "plan",
            mapping={"Ragione sociale": "name"},
            options={"defaults": {"roles": ["re"]}},
        )["http"]
        == 422
    )


def test_files_are_gone_when_the_import_is_over(desk: Desk, tmp_path: Path) -> None:
    desk.bring(BOOK)
    assert not list((tmp_path / "imports").iterdir())
    left = desk.upload(BOOK)
    Import.objects.filter(pk=left["id"]).update(created_at="2026-01-01T00:00:00Z")
    apply.forget_old_files.call()
    assert not list((tmp_path / "imports").iterdir())
