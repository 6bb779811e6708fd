"""An account through the door: identity is checked, standing follows (F001, F002, F032, F054, F089, F090, F113, F114, F141)."""

from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone

from core.models import Change, Note
from core.testing.world import Hand
from parties.models import Account, OrgUnit


def test_a_name_is_enough_f141(alice: Hand) -> None:
    id, receipt = alice.create("parties.account", name="Rossi Srl")
    assert receipt["state"] == "applied", receipt
    assert Account.objects.get(pk=id).owner_id == alice.user.pk


def test_the_identity_is_kept_in_its_normal_form_f090(alice: Hand) -> None:
    id, receipt = alice.create(
        "parties.account", name="Rossi Srl", vat_number="it 00743.110.157", tax_code="rccmnl83s18d969h", sdi_code="m5uxcr1",
        province="Roma", postal_code="00184", phone="06 1234567", ipa_code="c_h501",
    )  # fmt: skip
    assert receipt["state"] == "applied", receipt
    found = Account.objects.get(pk=id)
    assert (found.vat_number, found.tax_code, found.sdi_code) == (
        "00743110157",
        "RCCMNL83S18D969H",
        "M5UXCR1",
    )
    assert (found.province, found.phone) == ("RM", "+39 06 123 4567")


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("vat_number", "00743110158", "dovrebbe essere 7, non 8"),
        ("tax_code", "RCCMNL83S18D969K", "dovrebbe essere H, non K"),
        ("sdi_code", "ABC", "qui sono 3"),
        ("postal_code", "184", "forse 00184"),
        ("province", "XX", "non è la sigla"),
        ("pec", "non una pec", "e-mail"),
        ("country", "ZZ", "Scegli"),
        ("roles", ["king"], "Scegli"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_with_a_reason(alice: Hand, field: str, value: Any, says: str) -> None:
    _, receipt = alice.create("parties.account", name="Rossi Srl", **{field: value})
    assert receipt["code"] == "invalid"
    assert says in receipt["data"]["fields"][field]
    assert not Account.objects.exists()


def test_becoming_a_customer_sets_role_and_date_f089(alice: Hand) -> None:
    id, _ = alice.create(
        "parties.account", name="Rossi Srl", roles=["prospect", "supplier"], lifecycle_stage="prospect"
    )
    receipt = alice.update("parties.account", id, {"lifecycle_stage": "prospect"}, lifecycle_stage="customer")
    assert receipt["state"] == "applied", receipt
    found = Account.objects.get(pk=id)
    assert (found.roles, found.customer_since) == (["customer", "supplier"], timezone.localdate())
    passage = Change.objects.get(record=id, kind="updated")
    assert (passage.before["lifecycle_stage"], passage.after["lifecycle_stage"]) == ("prospect", "customer")


def test_a_possible_customer_and_a_real_one_have_the_same_card_f032(alice: Hand) -> None:
    id, _ = alice.create("parties.account", name="Rossi Srl", lifecycle_stage="lead", phone="06 1234567")
    alice.create("core.note", subject_entity="parties.account", subject_id=id, text="Vista in fiera")
    for before, after in (("lead", "prospect"), ("prospect", "customer"), ("customer", "dormant")):
        receipt = alice.update("parties.account", id, {"lifecycle_stage": before}, lifecycle_stage=after)
        assert receipt["state"] == "applied", receipt
    found = Account.objects.get()
    assert (str(found.pk), found.phone, found.lifecycle_stage) == (id, "+39 06 123 4567", "dormant")
    assert Note.objects.get(subject_id=id).text == "Vista in fiera"
    passages = Change.objects.filter(record=id, kind="updated").order_by("seq")
    assert [each.after["lifecycle_stage"] for each in passages] == ["prospect", "customer", "dormant"]


def test_a_won_negotiation_makes_a_customer_and_a_reopened_one_forgets_its_end_f114(alice: Hand) -> None:
    id, _ = alice.create("parties.account", name="Rossi Srl", negotiation_state="open")
    assert Account.objects.get().lifecycle_stage == "prospect"
    alice.update(
        "parties.account", id, {"negotiation_state": "open", "negotiation_reason": ""},
        negotiation_state="abandoned", negotiation_reason="Non risponde",
    )  # fmt: skip
    found = Account.objects.get()
    assert (found.negotiation_closed_on, found.lifecycle_stage) == (timezone.localdate(), "prospect")
    alice.update("parties.account", id, {"negotiation_state": "abandoned"}, negotiation_state="open")
    found = Account.objects.get()
    assert (found.negotiation_reason, found.negotiation_closed_on) == ("", None)
    alice.update("parties.account", id, {"negotiation_state": "open"}, negotiation_state="won")
    assert Account.objects.get().lifecycle_stage == "customer"


def test_different_people_add_different_roles_and_both_stay_f002(alice: Hand, bruno: Hand) -> None:
    id, _ = alice.create("parties.account", name="Rossi Srl", roles=["supplier"], owner=str(bruno.user.pk))
    alice.update("parties.account", id, {"roles": ["supplier"]}, roles=["supplier", "partner"])
    bruno.update("parties.account", id, {"roles": ["supplier"]}, roles=["supplier", "carrier"])
    assert Account.objects.get().roles == ["carrier", "partner", "supplier"]


def test_a_foreign_account_has_foreign_codes(alice: Hand) -> None:
    _, receipt = alice.create(
        "parties.account", name="Müller GmbH", country="DE", vat_number="de 123456789", postal_code="D-80331", province="Bayern",
        sdi_code="XXXXXXX",
    )  # fmt: skip
    assert receipt["state"] == "applied", receipt
    assert Account.objects.get().vat_number == "DE123456789"


def test_a_private_card_is_its_owners_alone_f053(alice: Hand, bruno: Hand) -> None:
    bruno.user.is_admin = True
    bruno.user.save()
    id, _ = alice.create("parties.account", name="Segreta", is_private=True)
    site, _ = alice.create("parties.accountsite", account=id, city="Prato")
    assert bruno.update("parties.account", id, {"name": "Segreta"}, name="Vista")["code"] == "not_found"
    assert bruno.update("parties.accountsite", site, {"city": "Prato"}, city="Pisa")["code"] == "not_found"


def test_sites_and_departments_are_lines_of_the_account_f091(alice: Hand) -> None:
    account, _ = alice.create("parties.account", name="Rossi Srl")
    alice.create(
        "parties.accountsite",
        account=account,
        kind="warehouse",
        city="Prato",
        latitude="43.880000",
        longitude="11.100000",
    )
    top, _ = alice.create("parties.orgunit", account=account, name="Direzione")
    below, receipt = alice.create("parties.orgunit", account=account, name="Vendite", parent=top)
    assert receipt["state"] == "applied", receipt
    round_about = alice.update("parties.orgunit", top, {"parent": None}, parent=below)
    assert "dipendere da sé stesso" in round_about["data"]["fields"]["parent"]
    other, _ = alice.create("parties.account", name="Altra Srl")
    _, foreign = alice.create("parties.orgunit", account=other, name="Vendite", parent=top)
    assert "altra azienda" in foreign["data"]["fields"]["parent"]
    alice.delete("parties.account", account, 1)
    assert not OrgUnit.objects.filter(account=UUID(account), deleted_at=None).exists()


def test_a_note_tells_why_the_owner_changed_f054(alice: Hand, bruno: Hand) -> None:
    ids = [alice.create("parties.account", name=name)[0] for name in ("Una", "Due")]
    receipt = alice.run(
        "core.change_owner",
        entity="parties.account",
        records=ids,
        owner=str(bruno.user.pk),
        reason="Cambio zona",
    )
    assert receipt["state"] == "applied", receipt
    assert set(Account.objects.values_list("owner", flat=True)) == {bruno.user.pk}
    assert Note.objects.filter(text__contains="Cambio zona").count() == 2
