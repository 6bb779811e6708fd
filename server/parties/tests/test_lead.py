"""A lead: next to nothing is enough, and its states have an order (F138, F139, F140)."""

import pytest

from core.testing.world import Hand
from parties.models import Lead


@pytest.mark.parametrize("field", ["first_name", "last_name", "company_name", "phone", "mobile"])
def test_one_thing_is_enough(alice: Hand, field: str) -> None:
    _, receipt = alice.create("parties.lead", **{field: "055 123456"})  # type: ignore[arg-type]  # any field of a lead
    assert receipt["state"] == "applied"
    assert (Lead.objects.get().state, Lead.objects.get().is_verified) == ("new", False)


def test_nothing_is_not_enough(alice: Hand) -> None:
    _, receipt = alice.create("parties.lead", source="event", event="Fiera")
    assert receipt["code"] == "invalid"
    assert "Basta una cosa" in receipt["data"]["fields"]["last_name"]


def test_a_new_lead_given_to_somebody_is_assigned(alice: Hand, bruno: Hand) -> None:
    lead, _ = alice.create("parties.lead", last_name="Verdi")
    receipt = alice.update("parties.lead", lead, {"owner": str(alice.user.pk)}, owner=str(bruno.user.pk))
    assert receipt["state"] == "applied"
    assert Lead.objects.get().state == "assigned"


def test_nobody_writes_converted_by_hand(alice: Hand) -> None:
    lead, _ = alice.create("parties.lead", last_name="Verdi")
    receipt = alice.update("parties.lead", lead, {"state": "new"}, state="converted")
    assert "Converti lead" in receipt["data"]["fields"]["state"]
    _, receipt = alice.create("parties.lead", last_name="Bianchi", state="converted")
    assert receipt["code"] == "invalid"
