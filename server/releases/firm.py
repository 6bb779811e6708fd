"""The invented firm of a fixture, written as people write: through the door, over HTTP. A little of everything there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import httpx
from stdnum import luhn

from core.ids import new_id
from core.testing.world import edit
from releases.people import ADMIN, FIRM, GROUPS, PASSWORD, PEOPLE, Worker

CITIES = (
    ("Firenze", "FI", "50122"),
    ("Bari", "BA", "70121"),
    ("Torino", "TO", "10121"),
    ("Nuoro", "NU", "08100"),
)
NAMES = (
    "Tipografia Àncora", "Vivaio Solleone", "Caffè Perù", "Molino L'Aia", "Vetreria Città Nuova", "Forno San Giò",
    "Officina Dell'Orto", "Lavanderia Più Bianco", "Ferramenta Öttl", "Studio Dentistico Dèi Frari", "Cantina Tre Lune",
    "Autoscuola Bravòrd", "Panificio Quaranta", "Edilnova", "Agriturismo Il Gelso", "Farmacia Della Torre",
)  # fmt: skip
FIRST = ("Aldo", "Bea", "Ciro", "Dalia", "Ezio", "Fosca", "Gino", "Ilde")
LAST = ("Àlvisi", "Bo", "Cantù", "D'Orazio", "Esposito", "Frà", "Gallo", "Ianniello")


def found(address: str, token: str) -> dict[str, Worker]:
    """The firm and its people, each at a device. By the first part of their e-mail."""
    body = {"token": token, "workspace": FIRM, "name": ADMIN[0], "email": ADMIN[1], "password": PASSWORD}
    httpx.post(f"{address}/api/setup", json=body, timeout=30).raise_for_status()
    ada = Worker(address, ADMIN[1])
    groups = {name: ada.create("core.group", name=name, rights=rights) for name, rights in GROUPS.items()}
    workers = {"ada": ada}
    for name, email, group in PEOPLE:
        answer = ada.ask("POST", "/api/people/invite", name=name, email=email, groups=[groups[group]])
        token = answer["link"].partition("#")[2]
        welcome = {"token": token, "password": PASSWORD}
        httpx.post(f"{address}/api/welcome", json=welcome, timeout=30).raise_for_status()
        workers[email.partition("@")[0]] = Worker(address, email)
    ada.ask("POST", "/api/people/invite", name="Non Ancora", email="nuova@belriguardo.example", groups=[])
    return workers


@dataclass
class Book:
    """The address book. `first` is there when devices load; `then` is what they miss after."""

    people: dict[str, Worker]

    def first(self) -> None:
        sara = self.people["sara"]
        self.tags = [sara.create("core.tag", name=name, color=color) for name, color in
                     (("Fiera", "teal"), ("Fragile", "red"), ("Da rivedere", ""))]  # fmt: skip
        self._custom_fields()
        self.accounts = [self._account(n, name) for n, name in enumerate(NAMES)]
        self.contacts = [self._contact(n) for n in range(12)]
        self.leads = [self._lead(n) for n in range(8)]
        self._views()
        self._notes()
        self._acts()

    def _custom_fields(self) -> None:
        for sort, (key, label, kind, more) in enumerate((
            ("colore", "Colore preferito", "text", {}),
            ("contratto", "Contratto", "choice", {"choices": "nessuno\nbase\npieno"}),
            ("garanzia", "Garanzia fino al", "date", {}),
            ("sconto", "Sconto", "decimal", {}),
        )):  # fmt: skip
            self.people["ada"].create(
                "core.customfield",
                entity="parties.account",
                key=key,
                label=label,
                kind=kind,
                sort=sort,
                **more,
            )

    def _account(self, n: int, name: str) -> str:
        carlo, sara = self.people["carlo"], self.people["sara"]
        city, province, code = CITIES[n % len(CITIES)]
        number = f"99001{n:02d}888"
        values: dict[str, Any] = {
            "name": f"{name} {'Srl' if n % 2 else 'Snc'}", "roles": [("customer", "supplier", "prospect")[n % 3]],
            "lifecycle_stage": ("prospect", "customer")[n % 2], "city": city, "province": province, "postal_code": code,
            "address": f"Via dei Mille {n + 1}", "phone": f"055 2{n:02d}4455", "email": f"info{n}@posta.example",
            "vat_number": number + str(luhn.calc_check_digit(number)), "owner": (carlo if n % 3 else sara).id,
            "tags": self.tags[: n % 3], "custom.colore": ("verde", "", "blu")[n % 3], "acquisition_value": f"{n * 125}.50",
        }  # fmt: skip
        if n % 4 == 0:
            values |= {"custom.contratto": "base", "custom.garanzia": "2027-03-31", "custom.sconto": "12.5"}
        if n == 5:
            values |= {"is_private": True, "owner": sara.id, "shared_with": [carlo.id]}
        if n == 6:
            values |= {"is_private": True, "owner": sara.id, "notes": "Nessuno deve saperlo."}
        record = sara.create("parties.account", **values)
        for kind in ("operating", "warehouse")[: n % 3]:
            sara.create("parties.accountsite", account=record, kind=kind, city=city, province=province,
                        address=f"Viale Europa {n}", opening_hours="lun-ven 8-12")  # fmt: skip
        return record

    def _contact(self, n: int) -> str:
        sara, account = self.people["sara"], self.accounts[n]
        first, last = FIRST[n % len(FIRST)], LAST[(n * 3) % len(LAST)]
        person, link = str(new_id()), str(new_id())
        names = {"first_name": first, "last_name": last, "account": account, "job_title": "Responsabile"}
        sara.say(
            edit("create", "parties.contact", person, {**names, "mobile": f"347 55{n:02d}123",
                 "email": f"persona{n}@posta.example", "owner": self.people["carlo"].id}),
            edit("create", "parties.accountcontact", link, {"account": account, "contact": person,
                 "role": "decision_maker" if n % 2 else "", "is_primary": True, "valid_from": "2020-01-01"}),
        )  # fmt: skip
        if n % 4 == 0:
            top = sara.create("parties.orgunit", account=account, name="Direzione", head_contact=person)
            sara.create("parties.orgunit", account=account, name="Magazzino", parent=top, sort=1)
        return person

    def _lead(self, n: int) -> str:
        return self.people["carlo"].create(
            "parties.lead", first_name=FIRST[-n], last_name=f"Da Sentire {n}", company_name=f"Prova {n} Srl",
            phone=f"02 77{n:02d}889", state="new", source="event", event="Fiera 2026", qualification=["need"],
        )  # fmt: skip

    def _views(self) -> None:
        for who, name, shared in (("sara", "Clienti di Firenze", True), ("carlo", "Solo miei", False)):
            tree = {"field": "city", "op": "is", "value": "Firenze"}
            definition = {"filter": tree, "columns": ["name", "city"], "sort": "name"}
            self.people[who].create(
                "core.savedview", entity="parties.account", name=name, shared=shared, definition=definition
            )

    def _notes(self) -> None:
        carlo, sara = self.people["carlo"], self.people["sara"]
        for n, (entity, record) in enumerate((
            ("parties.account", self.accounts[0]), ("parties.account", self.accounts[5]), ("parties.account", self.accounts[6]),
            ("parties.contact", self.contacts[1]), ("parties.lead", self.leads[2]), ("parties.lead", self.leads[3]),
        )):  # fmt: skip
            sara.create("core.note", subject_entity=entity, subject_id=record, text=f"Nota {n}: richiamare.\nPerò dopo le 15.",
                        pinned=n == 0, mentions=[carlo.id] if n % 2 else [])  # fmt: skip

    def _acts(self) -> None:
        ada, sara, carlo = (self.people[name] for name in ("ada", "sara", "carlo"))
        kept, undone = str(new_id()), str(new_id())
        for ids in (self.accounts[:4], self.accounts[7:9]):
            sara.say(*(edit("update", "parties.account", id, {"source": "event"}, {"source": ""}) for id in ids),
                     changeset=kept)  # fmt: skip
        sara.say(*(edit("update", "parties.contact", id, {"department": "Acquisti"}, {"department": ""})
                   for id in self.contacts[:3]), changeset=undone)  # fmt: skip
        sara.run("core.undo_changeset", changeset=undone)
        born = {name: str(new_id()) for name in ("account", "contact", "link")}
        carlo.run("parties.convert_lead", lead=self.leads[0], **born, account_name="Convertita Srl", first_name="Ilde",
                  last_name="Da Sentire", role="decision_maker")  # fmt: skip
        ada.run(
            "core.change_owner",
            entity="parties.account",
            records=[self.accounts[9]],
            owner=carlo.id,
            reason="Zona sua",
        )
        gone, back = self.leads[6], self.leads[7]
        for record in (gone, back):
            carlo.say(edit("delete", "parties.lead", record, {}, {"version": 1}))
        carlo.say(edit("restore", "parties.lead", back, {}))
        # Two wrote the same field: the later one stands, the earlier is told.
        sara.update("parties.account", self.accounts[1], {"phone": "055 2014455"}, phone="055 111111")
        ada.say(edit("update", "parties.account", self.accounts[1], {"phone": "055 222222"}, {"phone": "055 2014455"}),
                wanted="merged")  # fmt: skip
        sara.say(edit("update", "parties.account", self.accounts[2], {"vat_number": "123"}, {"vat_number": ""}),
                 wanted="refused")  # fmt: skip

    def then(self) -> None:
        """What happens while the devices whose places the manifest keeps are away."""
        ada, sara, carlo = (self.people[name] for name in ("ada", "sara", "carlo"))
        sara.create("parties.account", name="Arrivata Dopo Srl", owner=carlo.id)
        ada.update("parties.account", self.accounts[3], {"city": "Nuoro"}, city="Sassari")
        carlo.say(edit("delete", "parties.lead", self.leads[1], {}, {"version": 1}))
        # Carlo sees it no more, and then one that he never saw.
        sara.update("parties.account", self.accounts[5], {"shared_with": [carlo.id]}, shared_with=[])
        sara.update("parties.account", self.accounts[6], {"is_private": True}, is_private=False)
        ada.run("core.block_user", user=self.people["bruno"].id)
        self.people["bruno"].say(
            edit("create", "parties.lead", str(new_id()), {"last_name": "In custodia"}), wanted="quarantined"
        )
