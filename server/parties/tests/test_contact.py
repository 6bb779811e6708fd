"""A person in many accounts, with roles and dates (F047, F142)."""

from uuid import UUID

from core.testing.world import Hand
from parties.models import AccountContact, Contact


def test_a_name_or_a_surname_is_needed(alice: Hand) -> None:
    assert alice.create("parties.contact", first_name="Mario")[1]["state"] == "applied"
    _, receipt = alice.create("parties.contact", email="mario@rossi.example")
    assert receipt["data"]["fields"] == {"last_name": "Scrivi almeno il nome o il cognome."}


def test_one_person_has_roles_in_many_accounts(alice: Hand) -> None:
    person, _ = alice.create("parties.contact", last_name="Verdi")
    accounts = [alice.create("parties.account", name=name)[0] for name in ("Una", "Due")]
    for account in accounts:
        _, receipt = alice.create(
            "parties.accountcontact",
            account=account,
            contact=person,
            role="decision_maker",
            valid_from="2024-01-01",
        )
        assert receipt["state"] == "applied", receipt
    assert AccountContact.objects.filter(contact=UUID(person)).count() == 2
    alice.delete("parties.account", accounts[0], 1)
    assert AccountContact.objects.filter(contact=UUID(person), deleted_at=None).count() == 1
    assert Contact.objects.filter(pk=person, deleted_at=None).exists()


def test_an_end_before_the_beginning_is_refused(alice: Hand) -> None:
    person, _ = alice.create("parties.contact", last_name="Verdi")
    account, _ = alice.create("parties.account", name="Una")
    _, receipt = alice.create(
        "parties.accountcontact",
        account=account,
        contact=person,
        valid_from="2024-01-01",
        valid_to="2023-01-01",
    )
    assert "valid_to" in receipt["data"]["fields"]


def test_a_link_to_an_account_that_one_may_not_see_is_refused(alice: Hand, bruno: Hand) -> None:
    account, _ = alice.create("parties.account", name="Di Alice")
    person, _ = bruno.create("parties.contact", last_name="Verdi")
    _, receipt = bruno.create("parties.accountcontact", account=account, contact=person)
    assert "account" in receipt["data"]["fields"]
