"""A message finds its transmission by hash, identifier and name; what does not agree is reported."""

from __future__ import annotations

import pytest

from billing.einvoice.messages import Transmission, find_transmission
from billing.einvoice.tests import notices

NAME = "IT01234567890_00001.xml"
OTHER = "cd" * 32


def sent(
    key: str, sha256: str = notices.HASH, sdi_id: str = "", name: str = NAME, archive: str = ""
) -> Transmission:
    return Transmission(key, name, sha256, sdi_id, archive)


@pytest.mark.parametrize(
    ("known", "key", "by"),
    [
        ([sent("a"), sent("b", OTHER)], "a", "hash"),
        ([sent("a", sdi_id="110"), sent("b", sdi_id="111")], "b", "hash"),
        ([sent("a", name="IT01234567890_00009.xml"), sent("b")], "b", "hash"),
        ([sent("a", sdi_id="110"), sent("b")], "b", "hash"),
    ],
)
def test_the_private_flow_matches_by_hash(known: list[Transmission], key: str, by: str) -> None:
    match = find_transmission(notices.message("RC"), known)
    assert match.transmission is not None
    assert (match.transmission.key, match.by) == (key, by)
    assert not match.findings


@pytest.mark.parametrize(
    ("known", "key", "by"),
    [
        ([sent("a", OTHER, "111"), sent("b", OTHER, "112")], "a", "identifier"),
        ([sent("a", OTHER, name="IT01234567890_00009.xml"), sent("b", OTHER)], "b", "name"),
        ([sent("a", OTHER, "112"), sent("b", OTHER)], "b", "name"),
        ([sent("a", OTHER, name="x.xml", archive=NAME)], "a", "name"),
    ],
)
def test_the_public_flow_matches_by_identifier_then_name(
    known: list[Transmission], key: str, by: str
) -> None:
    match = find_transmission(notices.message("RC", "pa"), known)
    assert match.transmission is not None
    assert (match.transmission.key, match.by) == (key, by)


@pytest.mark.parametrize(
    ("flow", "known", "fault"),
    [
        ("private", [], "unknown"),
        ("private", [sent("a", OTHER)], "other_bytes"),
        ("private", [sent("a", OTHER, "111", "x.xml")], "other_bytes"),
        ("private", [sent("a"), sent("b")], "ambiguous"),
        ("pa", [sent("a", sdi_id="112")], "unknown"),
        ("pa", [sent("a"), sent("b")], "ambiguous"),
    ],
)
def test_what_is_not_clear_is_matched_to_nothing(flow: str, known: list[Transmission], fault: str) -> None:
    match = find_transmission(notices.message("RC", flow), known)
    assert match.transmission is None
    assert [finding.fault for finding in match.findings] == [fault]


def test_a_renamed_file_is_matched_with_a_word() -> None:
    match = find_transmission(notices.message("RC"), [sent("a", name="IT99999999999_1.xml", sdi_id="5")])
    assert match.transmission is not None
    assert [finding.fault for finding in match.findings] == ["other_identifier", "other_name"]


def test_a_name_that_came_back_cut_still_fits() -> None:
    name = "IT01234567890123456789012345678_00001.xml.p7m"
    match = find_transmission(notices.message("RC", "pa", name=name[:36]), [sent("a", name=name)])
    assert match.transmission is not None
