"""The controls on the file and on its signature."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from billing.einvoice import Finding
from billing.einvoice.controls.file import (
    HIGHEST_BYTES,
    SignatureFacts,
    check_file,
    check_format_faults,
    check_signature,
)

NAME = "IT01234560587_00001.xml"
NOW = datetime(2026, 10, 15, 12, tzinfo=UTC)


def codes(findings: list[Finding]) -> list[str]:
    for each in findings:
        assert "{" not in each.message
        assert each.hint
    return [each.code for each in findings]


def archive(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as opened:
        for name in names:
            # Without the clock: the bytes name the test, and two processes must find the same tests.
            opened.writestr(zipfile.ZipInfo(name), "<x/>")
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        (NAME, b"<x/>", []),
        ("fattura.xml", b"<x/>", ["00001"]),
        (NAME, b"x" * HIGHEST_BYTES, []),
        (NAME, b"x" * (HIGHEST_BYTES + 1), ["00003"]),
        (NAME, b"", ["00106"]),
        (NAME, b" \n", ["00106"]),
        ("IT01234560587_00001.zip", archive("IT01234560587_00002.xml"), []),
        ("IT01234560587_00001.zip", archive(), ["00106"]),
        ("IT01234560587_00001.zip", archive("a.xml")[:-30], ["00106"]),
        ("IT01234560587_00001.zip", b"<x/>", ["00106"]),
    ],
)
def test_name_size_and_content(name: str, data: bytes, expected: list[str]) -> None:
    assert codes(check_file(name, data)) == expected


def test_a_name_serves_once() -> None:
    assert codes(check_file(NAME, b"<x/>", {NAME})) == ["00002"]
    assert codes(check_file(NAME, b"<x/>", {"IT01234560587_00002.xml"})) == []


@pytest.mark.parametrize(("count", "expected"), [(0, []), (50, []), (51, ["00201"])])
def test_too_many_faults_of_format(count: int, expected: list[str]) -> None:
    assert codes(check_format_faults([Finding("00200", "", "Manca.")] * count)) == expected


def test_warnings_and_other_codes_are_not_counted() -> None:
    others = [Finding("00200", "", "Strano.", severity="warning"), Finding("00423", "", "Sbagliato.")] * 60
    assert check_format_faults(others) == []


SIGNED = SignatureFacts(True, NOW - timedelta(hours=1), NOW + timedelta(days=100))


@pytest.mark.parametrize(
    ("format", "signature", "expected"),
    [
        ("FPA12", SIGNED, []),
        ("FPR12", None, []),
        ("FPA12", None, ["00102"]),
        ("FPR12", SignatureFacts(False, NOW), ["00102"]),
        ("FPR12", SignatureFacts(True, None), ["00103"]),
        ("FPR12", SignatureFacts(True, NOW + timedelta(minutes=1)), ["00105"]),
        ("FPR12", SignatureFacts(True, NOW, NOW - timedelta(days=1)), ["00100"]),
    ],
)
def test_signatures(format: str, signature: SignatureFacts | None, expected: list[str]) -> None:
    assert codes(check_signature(format, signature, NOW)) == expected
