"""Every sample opens, or does not, as its list says."""

from __future__ import annotations

import json

import pytest

from billing.einvoice.reading import open_received
from billing.einvoice.tests.oracle import SAMPLES, beside_the_samples

pytestmark = beside_the_samples
# The only others that may stay closed: cut short after 78 bytes.
_CLOSED = {"r107_invalid_xml_tags.xml"}


def test_every_sample_gives_what_it_must() -> None:
    for sample in json.loads((SAMPLES / "manifest.json").read_text()):
        name = sample["fn"]
        received = open_received((SAMPLES / name).read_bytes(), name)
        if sample.get("expect_unwrap") == "fail" or name in _CLOSED:
            assert not received.opened, name
            assert received.reason, name
        else:
            assert received.kind in {"invoice", "message"}, (name, received.reason)


def test_all_wrappings_of_one_invoice_give_the_same_bytes() -> None:
    names = [
        sample["fn"]
        for sample in json.loads((SAMPLES / "manifest.json").read_text())
        if sample.get("expect_unwrap") == "same"
    ]
    if not names:
        pytest.skip("no wrapped samples")
    assert len({open_received((SAMPLES / name).read_bytes()).xml for name in names}) == 1
