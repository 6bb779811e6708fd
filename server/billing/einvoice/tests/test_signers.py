"""Who signed, when, and whether it holds; damaged signatures only say that they do not."""

from __future__ import annotations

import random

import pytest
from cryptography.hazmat.primitives import serialization

from billing.einvoice.reading import open_received
from billing.einvoice.reading.signers import signature_facts
from billing.einvoice.tests import wrappings

SIGNED = wrappings.p7m(b"<a>fattura</a>")


def test_a_signature_holds_for_its_content_only() -> None:
    assert [facts.is_valid for facts in signature_facts(SIGNED)] == [True]
    assert [facts.is_valid for facts in signature_facts(SIGNED.replace(b"fattura", b"fattore"))] == [False]


def test_it_says_when() -> None:
    (facts,) = signature_facts(SIGNED)
    assert facts.signed_at is not None
    assert facts.signed_at.tzinfo is not None
    assert facts.certificate_ends is not None


def test_each_envelope_is_kept_outermost_first() -> None:
    twice = wrappings.p7m(wrappings.p7m(b"<a/>"))
    received = open_received(wrappings.p7m(twice, serialization.Encoding.PEM))
    assert received.layers == ("pem", "p7m", "p7m", "p7m")
    assert received.envelopes[1] == twice
    assert all(facts.is_valid for envelope in received.envelopes for facts in signature_facts(envelope))


@pytest.mark.parametrize("seed", range(5))
def test_damage_never_raises(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        damaged = bytearray(SIGNED)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        assert signature_facts(bytes(damaged[: chance.randint(1, len(damaged))]))


def test_what_is_no_signature_is_not_valid() -> None:
    for data in (b"", b"0", b"<a/>", b"\x30\x80" * 5000):
        assert [facts.is_valid for facts in signature_facts(data)] == [False]
