"""An account through the door: its identity is checked, its standing follows (F001, F002, F089, F090, F113, F114)."""

from typing import Any

import pytest

from core.testing.world import Hand
from parties.models import Account


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
