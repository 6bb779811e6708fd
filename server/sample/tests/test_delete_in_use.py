"""A record that others name with PROTECT is not deleted while they stand."""

import pytest

from core.entities import entity_of
from core.testing.world import Hand
from sample.models import Material

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def protected(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the boats' foreign key said PROTECT."""
    spec = entity_of("sample.boat").fields["material"]
    monkeypatch.setitem(spec.__dict__, "on_delete", "protect")


def test_is_refused_and_says_by_whom(alice: Hand) -> None:
    oak, _ = alice.create("sample.material", name="Rovere")
    boat, _ = alice.create("sample.boat", name="Aurora", material=oak)
    receipt = alice.delete("sample.material", oak, 1)
    assert receipt["code"] == "in_use"
    use = receipt["data"]["uses"][0]
    assert (use["entity"], use["count"], use["titles"]) == ("sample.boat", 1, ["Aurora"])
    assert alice.delete("sample.boat", boat, 1)["state"] == "applied"
    assert alice.delete("sample.material", oak, 1)["state"] == "applied"
    assert Material.objects.get().deleted_at is not None


def test_of_users_out_of_sight_only_the_number_is_told(alice: Hand, bruno: Hand) -> None:
    oak, _ = bruno.create("sample.material", name="Rovere")
    alice.create("sample.boat", name="Segreta", material=oak, is_private=True)
    use = bruno.delete("sample.material", oak, 1)["data"]["uses"][0]
    assert (use["count"], use["titles"]) == (1, [])
