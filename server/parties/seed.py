"""Believable Italian parties without end, for measuring: the same ones at each making with the same number.

Names are invented, addresses end in .example, VAT numbers are of an office for foreigners and not given yet (parties.demo).
Of 100 records 10 are accounts, 20 contacts with as many links to their account, 5 sites, 20 leads, 25 notes. Values are
in the normal form that the door would give them. Ids and dates follow the moments asked for, all else the number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from itertools import accumulate, count
from random import Random
from uuid import UUID

from stdnum import luhn

from core.models import Note, Record
from parties.addresses import fold
from parties.demo_data import JOBS
from parties.demo_data import NOTES as REMARKS
from parties.models import Account, AccountContact, AccountSite, Contact, Lead
from parties.places import Place, places
from parties.seed_data import (
    AREAS,
    EVENTS,
    FANTASY,
    FIRST_NAMES,
    LAST_NAMES,
    OPENINGS,
    SDI_CODES,
    SOURCES,
    STEPS,
    STREETS,
    TRADES,
)

# Ten accounts share these hands out, in any order: how many contacts, sites, leads and notes come with each.
CONTACTS = (0, 1, 1, 2, 2, 2, 3, 3, 3, 3)
SITES = (0, 0, 0, 0, 0, 0, 1, 1, 1, 2)
LEADS = (1, 1, 1, 2, 2, 2, 2, 3, 3, 3)
NOTES = (0, 0, 1, 1, 2, 2, 3, 4, 5, 7)
YEARS = 5
LAST_VAT_NUMBER = 9_899_999
FIRST_VAT_NUMBER = 8_000_000


@dataclass
class Firm:
    """An endless address book. `users` and `tags` are ids; `taken` VAT numbers are skipped."""

    number: int
    users: Sequence[UUID]
    tags: Sequence[str]
    taken: int
    moment: Callable[[int], datetime]
    made: int = 0
    dice: Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = Random(self.number)  # noqa: S311  # invented data, no secret
        self.vat_numbers = count(FIRST_VAT_NUMBER + self.taken)

    def records(self) -> Iterator[Record]:
        """Every record after those that it refers to: whoever stops anywhere has a whole address book."""
        while True:
            hands = [self.dice.sample(hand, 10) for hand in (CONTACTS, SITES, LEADS, NOTES)]
            for contacts, sites, leads, notes in zip(*hands, strict=True):
                yield from self._family(contacts, sites, leads, notes)

    def accounts(self) -> Iterator[Account]:
        """Nothing but accounts."""
        while True:
            yield self._account()

    def _family(self, contacts: int, sites: int, leads: int, notes: int) -> Iterator[Record]:
        account = self._account()
        yield account
        subjects: list[tuple[str, UUID]] = [("parties.account", account.pk)] * 3
        for place in range(contacts):
            contact, link = self._person(account, place)
            yield contact
            yield link
            subjects.append(("parties.contact", contact.pk))
        for _ in range(sites):
            yield self._site(account)
        for _ in range(leads):
            lead = self._lead()
            yield lead
            subjects.append(("parties.lead", lead.pk))
        for _ in range(notes):
            yield self._note(*self.dice.choice(subjects))

    def _account(self) -> Account:
        dice = self.dice
        id, today = self._next()
        place = self._place()
        name, industry = self._company(place)
        domain = f"{slug(name)}.example"
        stage = dice.choices(("customer", "prospect", "lead", "dormant", "lost", ""), (35, 30, 10, 12, 8, 5))[
            0
        ]
        roles = ["customer"] if stage in ("customer", "dormant") else ["prospect"] if stage else ["supplier"]
        vat_number = self._vat_number()
        account = Account(
            id=id, name=name, industry=industry, lifecycle_stage=stage, roles=roles, vat_number=vat_number, tax_code=vat_number,
            sdi_code=dice.choice(SDI_CODES), pec=f"{slug(name)}@pec.example", email=f"info@{domain}", website=f"https://www.{domain}",
            phone=self._landline(place), owner_id=dice.choice(self.users), tags=self._tags(), source=dice.choice(SOURCES),
            employees_count=dice.choice((1, 2, 3, 5, 8, 12, 20, 35, 60, 110, 250)), **self._address(place),
        )  # fmt: skip
        if stage in ("customer", "dormant"):
            account.customer_since = today - timedelta(days=dice.randrange(2000))
            account.relationship_status = "active" if stage == "customer" else "dormant"
        elif stage == "prospect":
            account.relationship_status = dice.choice(("to_contact", "to_call_back", "appointment"))
            account.negotiation_state = dice.choice(("open", ""))
        if dice.random() < 0.2:
            account.next_step, account.next_step_on = dice.choice(STEPS), self._soon(today)
        return account

    def _person(self, account: Account, place: int) -> tuple[Contact, AccountContact]:
        dice = self.dice
        first, last = dice.choice(FIRST_NAMES), dice.choice(LAST_NAMES)
        title, department, role = JOBS[0] if place == 0 else dice.choice(JOBS[1:])
        id, today = self._next()
        contact = Contact(
            id=id, first_name=first, last_name=last, account_id=account.pk, job_title=title, department=department,
            email=f"{slug(first)}.{slug(last)}@{account.email.partition('@')[2]}", mobile=self._mobile(),
            phone=account.phone if dice.random() < 0.3 else "", owner_id=account.owner_id, source=account.source,
            tags=self._tags(), formality=dice.choice(("formal", "informal", "")), do_not_call=dice.random() < 0.03,
        )  # fmt: skip
        id, today = self._next()
        link = AccountContact(
            id=id, account_id=account.pk, contact_id=contact.pk, role=role, job_title=title, department=department,
            is_primary=place == 0, valid_from=today - timedelta(days=dice.randrange(3000)),
        )  # fmt: skip
        return contact, link

    def _site(self, account: Account) -> AccountSite:
        id, _ = self._next()
        place = self._place()
        return AccountSite(
            id=id, account_id=account.pk, name=f"Sede di {place.name}", opening_hours="lun-ven 8:30-12:30, 14-18",
            kind=self.dice.choice(("operating", "branch", "warehouse")), phone=self._landline(place), **self._address(place),
        )  # fmt: skip

    def _lead(self) -> Lead:
        dice = self.dice
        id, today = self._next()
        place = self._place()
        first, last = dice.choice(FIRST_NAMES), dice.choice(LAST_NAMES)
        company, industry = self._company(place)
        state = dice.choices(("assigned", "in_process", "recycled", "dead"), (40, 30, 15, 15))[0]
        lead = Lead(
            id=id, first_name=first, last_name=last, company_name=company, industry=industry, state=state,
            email=f"{slug(first)}.{slug(last)}{self.made}@posta.example", mobile=self._mobile(), source=dice.choice(SOURCES),
            owner_id=dice.choice(self.users), tags=self._tags(), rating=dice.choice(("hot", "warm", "cold", "")),
            is_verified=dice.random() < 0.4, **self._address(place),
        )  # fmt: skip
        if lead.source == "event":
            lead.event = dice.choice(EVENTS)
        if state == "in_process":
            lead.next_step, lead.next_step_on = dice.choice(STEPS), self._soon(today)
        if state == "dead":
            lead.lost_reason = dice.choice(("Numero inesistente", "Non interessato", "Fuori zona"))
        return lead

    def _note(self, entity: str, subject: UUID) -> Note:
        id, today = self._next()
        dice = self.dice
        text = f"{dice.choice(OPENINGS)} del {today - timedelta(days=dice.randrange(30)):%d/%m/%Y}: {dice.choice(REMARKS)[1]}"
        if dice.random() < 0.5:
            text += f" Sentito {dice.choice(FIRST_NAMES)} {dice.choice(LAST_NAMES)}, {dice.choice(STEPS).lower()}."
        return Note(
            id=id, subject_entity=entity, subject_id=subject, text=text, author_id=dice.choice(self.users)
        )

    def _next(self) -> tuple[UUID, date]:
        """An id made at the moment of this record, and the day."""
        moment = self.moment(self.made)
        self.made += 1
        # The layout of UUIDv7 (RFC 9562): milliseconds, version, chance, variant, chance.
        chance = self.dice.getrandbits(74)
        head = int(moment.timestamp() * 1000) << 80 | 7 << 76 | (chance >> 62) << 64
        return UUID(int=head | 2 << 62 | chance & (1 << 62) - 1), moment.date()

    def _company(self, place: Place) -> tuple[str, str]:
        dice = self.dice
        industry, trades = dice.choice(TRADES)
        trade, ending, last = (
            dice.choice(trades),
            dice.choice(("Srl", "Srl", "Spa", "Snc", "Sas")),
            dice.choice(LAST_NAMES),
        )
        shape = dice.randrange(5)
        if shape == 0:
            return f"{trade} {last} {ending}", industry
        if shape == 1:
            return f"{trade} Fratelli {last} {ending}", industry
        if shape == 2:
            return f"{last} & {dice.choice(LAST_NAMES)} {trade} {ending}", industry
        if shape == 3:
            return f"{trade} {place.name} {ending}", industry
        return f"{trade} {dice.choice(FANTASY)} di {dice.choice(FIRST_NAMES)} {last} {ending}", industry

    def _place(self) -> Place:
        """Half of the firms are in the larger towns."""
        known, weights = _known_places()
        return (
            self.dice.choices(known, cum_weights=weights)[0]
            if self.dice.random() < 0.5
            else self.dice.choice(known)
        )

    def _address(self, place: Place) -> dict[str, str]:
        number = f"{self.dice.randrange(1, 180)}{self.dice.choice(('', '', '', '', '/A', '/B'))}"
        return {
            "address": f"{self.dice.choice(STREETS)} {number}", "city": place.name, "province": place.province,
            "postal_code": self.dice.choice(place.postal_codes), "country": "IT",
        }  # fmt: skip

    def _landline(self, place: Place) -> str:
        area = AREAS.get(place.province)
        if area is None:
            return self._mobile()
        return f"+39 {area} {self.dice.randrange(200, 1000)} {self.dice.randrange(10_000):04}"

    def _mobile(self) -> str:
        dice = self.dice
        prefix = dice.choice((320, 328, 329, 331, 333, 335, 338, 339, 340, 347, 348, 349))
        return f"+39 {prefix} {dice.randrange(100, 1000)} {dice.randrange(10_000):04}"

    def _vat_number(self) -> str:
        number = next(self.vat_numbers)
        if number > LAST_VAT_NUMBER:
            raise ValueError("no invented VAT numbers are left")
        body = f"{number}888"
        return body + str(luhn.calc_check_digit(body))

    def _tags(self) -> list[str]:
        if not self.tags or self.dice.random() > 0.3:
            return []
        return sorted(
            self.dice.sample(self.tags, 2 if len(self.tags) > 1 and self.dice.random() < 0.2 else 1)
        )

    def _soon(self, today: date) -> date:
        return today + timedelta(days=self.dice.randrange(1, 60))


@cache
def slug(text: str) -> str:
    """The letters and digits of a name, as they stand in an address."""
    return "".join(character for character in fold(text) if character.isascii() and character.isalnum())[:50]


@cache
def _known_places() -> tuple[list[Place], list[int]]:
    known = [place for place in places() if place.postal_codes]
    return known, list(accumulate(len(place.postal_codes) ** 2 for place in known))
