"""An invented firm that installs and looks after computers: what a visitor sees first. Written through the door."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from django.db import transaction
from django.utils import timezone
from stdnum import luhn

from core.actor import actor_for
from core.ids import new_id
from core.models import Group, User, Workspace
from core.sync.door import push
from core.sync.wire import Batch
from parties.addresses import fold
from parties.demo_data import ACCOUNTS, EVENT, FIRST_NAMES, JOBS, LAST_NAMES, LEADS, NOTES, STREETS, TAGS
from parties.places import places_named

FULL = {"view": "all", "create": True, "edit": "all", "delete": "all", "import": True, "export": True}
SELLING = {"view": "all", "create": True, "edit": "group", "delete": "own", "export": True}
WORKING = {"view": "all", "create": True, "edit": "own", "delete": "own"}
READING = {"view": "all", "export": True}
GROUPS: dict[str, tuple[str, dict[str, Any]]] = {
    "Amministratori": ("Vedono e fanno tutto.", {"*": FULL}),
    "Segreteria": ("Tiene in ordine la rubrica, importa, stampa.", {"*": FULL}),
    "Commerciali": ("Vedono tutto, modificano le schede del gruppo.", {"*": SELLING}),
    "Tecnici": ("Vedono tutto, modificano le proprie schede.", {"*": WORKING}),
    "Consulenti": ("Guardano ed esportano, non toccano.", {"*": READING}),
}
PEOPLE = (
    ("Anna Rossi", "anna@demo.example", "Amministratori"),
    ("Sara Conti", "sara@demo.example", "Segreteria"),
    ("Carlo Ferri", "carlo@demo.example", "Commerciali"),
    ("Tommaso Galli", "tommaso@demo.example", "Tecnici"),
    ("Lucia Moretti", "lucia@demo.example", "Consulenti"),
)


def fill(workspace: Workspace, password: str) -> None:
    """People, groups and an address book. Does nothing where they already are."""
    if User.objects.filter(workspace=workspace, email=PEOPLE[0][1]).exists():
        return
    with transaction.atomic():
        users = _people(workspace, password)
        _Book(users).write()


def _people(workspace: Workspace, password: str) -> dict[str, User]:
    now = timezone.now()
    groups = {
        name: Group.objects.create(
            workspace=workspace, name=name, description=text, rights=rights, created_at=now, updated_at=now
        )
        for name, (text, rights) in GROUPS.items()
    }
    return {
        email.split("@")[0]: User.objects.create_user(
            email, password, workspace=workspace, name=name, is_admin=group == "Amministratori",
            groups=[str(groups[group].pk)],
        )
        for name, email, group in PEOPLE
    }  # fmt: skip


# What Anna has to do, by the place of the company among ACCOUNTS: the step, and in how many days from today.
ANNAS_STEPS = {
    2: ("Firmare il rinnovo del contratto di assistenza", -2),
    7: ("Richiamare per il preventivo del nuovo server", 0),
    13: ("Sopralluogo in sede con Tommaso", 0),
    19: ("Mandare l'offerta aggiornata", 1),
    26: ("Sentire se il collaudo va bene", 4),
}
FOR_ANNA = "@Anna Rossi hanno chiesto uno sconto sul canone: lo decidi tu?"


@dataclass
class _Book:
    """The address book of the demo firm, the same at every making but for the dates, which are near today."""

    users: Mapping[str, User]
    dice: Random = field(default_factory=lambda: Random(7))  # noqa: S311  # invented data, no secret
    tags: dict[str, str] = field(default_factory=dict)
    made: int = 0

    def write(self) -> None:
        self._push("sara", [self._create("core.tag", name=name, color=color) for name, color in TAGS])
        for place, row in enumerate(ACCOUNTS):
            self._account(row, ANNAS_STEPS.get(place))
        for lead in LEADS:
            self._lead(lead)

    def _account(self, row: Sequence[str], annas: tuple[str, int] | None) -> None:
        name, industry, city, stage, roles, *rest = row
        owner = "anna" if "accountant" in roles else self.dice.choice(("carlo", "carlo", "sara"))
        domain = f"{_slug(name)}.example"
        negotiation = rest[0] if rest else ""
        values = {
            "name": name, "industry": industry, "roles": sorted(roles.split()), "lifecycle_stage": stage,
            "vat_number": self._vat_number(), "email": f"info@{domain}", "pec": f"{_slug(name)}@pec.example",
            "website": f"https://www.{domain}", "phone": self._phone(city), "source": self._source(),
            "sdi_code": self.dice.choice(("M5UXCR1", "KRRH6B9", "SUBM70N", "0000000")),
            "employees_count": self.dice.choice((3, 5, 8, 12, 20, 35, 60, 110)), **self._address(city),
        }  # fmt: skip
        values["tax_code"] = values["vat_number"]
        values |= self._standing(stage, negotiation)
        if annas:
            owner, step, days = "anna", *annas
            values |= {"next_step": step, "next_step_on": str(timezone.localdate() + timedelta(days=days))}
        if industry == "Pubblica amministrazione":
            values |= {"is_public_administration": True, "split_payment": True, "sdi_code": "UFXYZ1"}
        if self.dice.random() < 0.4:
            values["tags"] = [self.tags[self.dice.choice(TAGS)[0]]]
        operations = [self._create("parties.account", owner=self._id(owner), **values)]
        account = operations[0]["record"]
        people = [
            self._person(account, domain, place, owner) for place in range(self.dice.choice((1, 2, 2, 3)))
        ]
        operations += [operation for person in people for operation in person]
        operations += self._sites(account, people[0][0]["record"]) + self._departments(account, people)
        self._push("sara", operations)
        for author, text in self.dice.sample(NOTES, self.dice.choice((0, 1, 1, 2))):
            self._push(author, [self._note("parties.account", account, text)])
        if annas and annas[1] == 1:
            note = self._note("parties.account", account, FOR_ANNA, mentions=[self._id("anna")])
            self._push("carlo", [note])

    def _standing(self, stage: str, negotiation: str) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if stage in ("customer", "dormant"):
            values["customer_since"] = self._day(-2500, -40)
            values["acquisition_value"] = str(self.dice.randrange(8, 300) * 100)
        if stage == "customer":
            values["relationship_status"] = "active"
        if negotiation:
            values["negotiation_state"] = negotiation
        if negotiation in ("won", "lost", "abandoned"):
            values["negotiation_closed_on"] = self._day(-200, -5)
        if negotiation == "won":
            values["customer_since"] = values["negotiation_closed_on"]
            values["negotiation_reason"] = "Assistenza entro quattro ore"
        elif negotiation in ("lost", "abandoned"):
            values["negotiation_reason"] = self.dice.choice(
                ("Prezzo più alto del concorrente", "Non risponde più", "Ha rimandato all'anno prossimo")
            )
        if negotiation == "open" or self.dice.random() < 0.2:
            values["next_step"] = self.dice.choice(
                (
                    "Richiamare per il preventivo",
                    "Sopralluogo in sede",
                    "Mandare l'offerta aggiornata",
                    "Sentire per il rinnovo",
                )
            )
            values["next_step_on"] = self._day(-4, 20)
        return values

    def _person(self, account: str, domain: str, place: int, owner: str) -> list[dict[str, Any]]:
        first, last = self.dice.choice(FIRST_NAMES), self.dice.choice(LAST_NAMES)
        title, department, role = JOBS[0] if place == 0 else self.dice.choice(JOBS[1:])
        person = self._create(
            "parties.contact", first_name=first, last_name=last, account=account, job_title=title, department=department,
            email=f"{_slug(first)}.{_slug(last)}@{domain}", mobile=self._mobile(), owner=self._id(owner),
        )  # fmt: skip
        link = self._create(
            "parties.accountcontact", account=account, contact=person["record"], role=role, job_title=title,
            department=department, is_primary=place == 0, valid_from=self._day(-3000, -100),
        )  # fmt: skip
        return [person, link]

    def _sites(self, account: str, contact: str) -> list[dict[str, Any]]:
        return [
            self._create(
                "parties.accountsite", account=account, kind=kind, contact=contact, opening_hours="lun-ven 8:30-12:30, 14-18",
                **self._address(self.dice.choice(("Prato", "Firenze", "Pistoia", "Empoli", "Bologna"))),
            )
            for kind in self.dice.choice(((), (), ("operating",), ("warehouse",), ("operating", "warehouse")))
        ]  # fmt: skip

    def _departments(
        self, account: str, people: Sequence[Sequence[Mapping[str, Any]]]
    ) -> list[dict[str, Any]]:
        if len(people) < 3:
            return []
        top = self._create(
            "parties.orgunit", account=account, name="Direzione", head_contact=people[0][0]["record"]
        )
        below = [
            self._create(
                "parties.orgunit", account=account, name=person[0]["values"]["department"], parent=top["record"],
                head_contact=person[0]["record"], sort=place,
            )
            for place, person in enumerate(people[1:], 1)
        ]  # fmt: skip
        return [top, *below]

    def _lead(self, row: Sequence[str]) -> None:
        first, last, company, state, source, note = row
        values: dict[str, Any] = {
            "state": state,
            "source": source,
            "first_name": first,
            "last_name": last,
            "company_name": company,
        }
        if source == "event":
            values["event"] = EVENT
        if first and last and self.dice.random() < 0.7:
            values["email"] = f"{_slug(first)}.{_slug(last)}@posta.example"
        if "email" not in values or self.dice.random() < 0.6:
            values["mobile"] = self._mobile()
        if state == "in_process":
            values |= {
                "rating": self.dice.choice(("hot", "warm")), "is_verified": True, "qualification": ["need"],
                "next_step": "Chiamare per capire il bisogno", "next_step_on": self._day(-2, 10),
            }  # fmt: skip
        if state == "dead":
            values["lost_reason"] = self.dice.choice(("Numero inesistente", "Non interessato", "Fuori zona"))
        operation = self._create("parties.lead", owner=self._id("carlo"), **values)
        notes = [self._note("parties.lead", operation["record"], note)] if note else []
        self._push("carlo", [operation, *notes])

    def _note(self, entity: str, record: str, text: str, **more: Any) -> dict[str, Any]:
        return self._create("core.note", subject_entity=entity, subject_id=record, text=text, **more)

    def _create(self, entity: str, **values: Any) -> dict[str, Any]:
        record = str(new_id())
        if entity == "core.tag":
            self.tags[values["name"]] = record
        return {
            "id": str(new_id()), "kind": "edit", "act": "create", "entity": entity, "record": record,
            "values": {name: value for name, value in values.items() if value not in ("", None, [])}, "base": {},
            "at": timezone.now().isoformat(),
        }  # fmt: skip

    def _push(self, who: str, operations: Sequence[Mapping[str, Any]]) -> None:
        answer = push(actor_for(self.users[who]), [Batch(new_id(), operations)])
        wrong = [receipt for receipt in answer.receipts if receipt["state"] != "applied"]
        assert not wrong, wrong

    def _id(self, who: str) -> str:
        return str(self.users[who].pk)

    def _vat_number(self) -> str:
        self.made += 1
        # 888 is an office for foreigners' registrations, and so high a number is not given yet: no real firm is named.
        body = f"{9900000 + self.made:07d}888"
        return body + str(luhn.calc_check_digit(body))

    def _address(self, city: str) -> dict[str, str]:
        place = places_named(city)[0]
        return {
            "address": f"{self.dice.choice(STREETS)} {self.dice.randrange(1, 140)}", "city": place.name,
            "province": place.province, "postal_code": self.dice.choice(place.postal_codes or ("",)),
        }  # fmt: skip

    def _phone(self, city: str) -> str:
        area = {
            "Firenze": "055",
            "Prato": "0574",
            "Bologna": "051",
            "Milano": "02",
            "Roma": "06",
            "Pisa": "050",
        }.get(city, "0573")
        return f"{area} {self.dice.randrange(200000, 999999)}"

    def _mobile(self) -> str:
        return (
            f"{self.dice.choice(('333', '347', '328', '339', '320'))} {self.dice.randrange(1000000, 9999999)}"
        )

    def _source(self) -> str:
        return self.dice.choice(("word_of_mouth", "website", "call", "event", "existing_customer", "partner"))

    def _day(self, first: int, last: int) -> str:
        return str(timezone.localdate() + timedelta(days=self.dice.randint(first, last)))


def _slug(text: str) -> str:
    return "".join(
        word
        for word in fold(text).split()
        if word not in ("srl", "spa", "snc", "sas", "di", "e", "s", "r", "l")
    )
