"""A lead becomes an account and a person, in one act that can be undone (F138, F140, F143)."""

from typing import Any

from core.ids import new_id
from core.models import Change
from core.testing.world import Hand
from parties.models import Account, AccountContact, Contact, Lead


def a_lead(hand: Hand, **values: Any) -> str:
    lead, receipt = hand.create(
        "parties.lead",
        **{
            "first_name": "Rosa",
            "last_name": "Verdi",
            "company_name": "Verdi Fiori",
            "email": "rosa@verdi.example",
        }
        | values,
    )
    assert receipt["state"] == "applied", receipt
    return lead


def ids() -> dict[str, str]:
    return {"account": str(new_id()), "contact": str(new_id()), "link": str(new_id())}


def test_it_makes_the_account_the_person_and_their_link(alice: Hand) -> None:
    lead, new = a_lead(alice, city="Pescia", province="PT", job_title="Titolare", source="event"), ids()
    assert alice.run("parties.convert_lead", lead=lead, role="decision_maker", **new)["state"] == "applied"
    account, contact = Account.objects.get(pk=new["account"]), Contact.objects.get(pk=new["contact"])
    assert (account.name, account.city, account.lifecycle_stage, account.negotiation_state) == (
        "Verdi Fiori",
        "Pescia",
        "prospect",
        "open",
    )
    assert (contact.last_name, contact.email, contact.account_id) == (
        "Verdi",
        "rosa@verdi.example",
        account.pk,
    )
    link = AccountContact.objects.get(pk=new["link"])
    assert (link.account_id, link.contact_id, link.role, link.is_primary) == (
        account.pk,
        contact.pk,
        "decision_maker",
        True,
    )
    saved = Lead.objects.get(pk=lead)
    assert (saved.state, saved.converted_account_id, saved.converted_contact_id) == (
        "converted",
        account.pk,
        contact.pk,
    )
    assert saved.converted_at is not None


def test_it_joins_an_account_and_a_person_that_exist(alice: Hand) -> None:
    account, _ = alice.create("parties.account", name="Verdi Srl", lifecycle_stage="customer")
    contact, _ = alice.create("parties.contact", last_name="Verdi", account=account)
    lead = a_lead(alice)
    receipt = alice.run(
        "parties.convert_lead", lead=lead, account=account, contact=contact, link=str(new_id())
    )
    assert receipt["state"] == "applied", receipt
    assert (Account.objects.count(), Contact.objects.count(), AccountContact.objects.count()) == (1, 1, 1)
    assert Account.objects.get().lifecycle_stage == "customer"


def test_without_a_person_the_account_keeps_the_numbers(alice: Hand) -> None:
    lead = a_lead(alice, first_name="", last_name="", phone="055 123456")
    account = str(new_id())
    assert alice.run("parties.convert_lead", lead=lead, account=account)["state"] == "applied"
    assert Account.objects.get().phone == "+39 055 123456"
    assert not Contact.objects.exists()


def test_it_is_undone_as_a_whole(alice: Hand) -> None:
    lead, new = a_lead(alice, state="in_process"), ids()
    alice.run("parties.convert_lead", lead=lead, **new)
    batch = Change.objects.filter(command="parties.convert_lead").values_list("batch", flat=True)[0]
    assert alice.run("core.undo_batch", batch=str(batch))["state"] == "applied"
    saved = Lead.objects.get()
    assert (saved.state, saved.converted_at, saved.converted_account_id) == ("in_process", None, None)
    for model in (Account, Contact, AccountContact):
        assert not model.objects.filter(deleted_at=None).exists()


def test_twice_is_refused(alice: Hand) -> None:
    lead, new = a_lead(alice), ids()
    alice.run("parties.convert_lead", lead=lead, **new)
    receipt = alice.run("parties.convert_lead", lead=lead, **ids())
    assert (receipt["code"], receipt["data"]["record"]) == ("not_now", lead)
    assert Account.objects.count() == 1


def test_a_chosen_account_that_is_gone_is_refused(alice: Hand) -> None:
    account, _ = alice.create("parties.account", name="Verdi Srl")
    alice.delete("parties.account", account, 1)
    receipt = alice.run("parties.convert_lead", lead=a_lead(alice), account=account)
    assert receipt["code"] == "not_found"
    assert Lead.objects.get().state == "new"


def test_a_strangers_account_can_neither_be_joined_nor_overwritten(alice: Hand, zoe: Hand) -> None:
    foreign, _ = zoe.create("parties.account", name="Altra")
    receipt = alice.run("parties.convert_lead", lead=a_lead(alice), account=foreign)
    assert receipt["code"] == "not_found"
    assert Account.objects.get().name == "Altra"


def test_carla_may_not(alice: Hand, carla: Hand) -> None:
    assert carla.run("parties.convert_lead", lead=a_lead(alice), **ids())["code"] == "not_found"


def test_bruno_may_with_his_own_but_not_with_alices(alice: Hand, bruno: Hand) -> None:
    assert bruno.run("parties.convert_lead", lead=a_lead(alice), **ids())["code"] == "not_found"
    assert bruno.run("parties.convert_lead", lead=a_lead(bruno), **ids())["state"] == "applied"


def test_a_private_lead_becomes_private_cards(alice: Hand) -> None:
    lead, new = a_lead(alice, is_private=True), ids()
    alice.run("parties.convert_lead", lead=lead, **new)
    assert Account.objects.get().is_private
    assert Contact.objects.get().is_private
