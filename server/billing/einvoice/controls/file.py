"""The controls on the file itself, before anything in it is read, and on its signature."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from billing.einvoice.controls.elsewhere import (
    FILE_EMPTY,
    FILE_NAME,
    FILE_NAME_USED,
    FILE_TOO_LARGE,
    FORMAT_TOO_MANY,
    SIGNATURE_WITHOUT_TIME,
    SIGNATURE_WRONG,
    SIGNED_IN_THE_FUTURE,
    SIGNER_EXPIRED,
)
from billing.einvoice.controls.registry import finding, hit
from billing.einvoice.findings import FORMAT_FAULT, Finding
from billing.einvoice.names import check_file_name

# By web service and web upload, of the file as it is sent; certified e-mail and SFTP admit more.
HIGHEST_BYTES = 5_000_000
HIGHEST_FORMAT_FAULTS = 50


def check_file(name: str, data: bytes, names_used: Collection[str] = ()) -> list[Finding]:
    """00001, 00002, 00003, 00106. `names_used`: names sent before, rejected ones too."""
    found = []
    why = check_file_name(name)
    if why:
        found.append(finding(FILE_NAME, hit("", name=name, why=why)))
    if name in names_used:
        found.append(finding(FILE_NAME_USED, hit("", name=name)))
    if len(data) > HIGHEST_BYTES:
        found.append(finding(FILE_TOO_LARGE, hit("", size=len(data), highest=HIGHEST_BYTES)))
    if not data.strip() or (name.lower().endswith(".zip") and not _is_archive(data)):
        found.append(finding(FILE_EMPTY, hit("")))
    return found


def check_format_faults(findings: Iterable[Finding]) -> list[Finding]:
    """00201: beyond 50 faults of structure SdI stops reading."""
    count = sum(1 for each in findings if each.code == FORMAT_FAULT and each.severity == "error")
    return [finding(FORMAT_TOO_MANY, hit("", count=count))] if count > HIGHEST_FORMAT_FAULTS else []


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """What who opened the signature found out. Moments carry their zone."""

    is_valid: bool
    signed_at: datetime | None
    certificate_ends: datetime | None = None


def check_signature(format: str | None, signature: SignatureFacts | None, now: datetime) -> list[Finding]:
    """00100, 00102, 00103, 00105. Towards the public administration (FPA12) a signature must be there."""
    if signature is None:
        return [finding(SIGNATURE_WRONG, hit(""))] if format == "FPA12" else []
    found = []
    if signature.certificate_ends is not None and signature.certificate_ends < now:
        found.append(finding(SIGNER_EXPIRED, hit("", day=signature.certificate_ends.date())))
    if not signature.is_valid:
        found.append(finding(SIGNATURE_WRONG, hit("")))
    if signature.signed_at is None:
        found.append(finding(SIGNATURE_WITHOUT_TIME, hit("")))
    elif signature.signed_at > now:
        found.append(finding(SIGNED_IN_THE_FUTURE, hit("", moment=f"{signature.signed_at:%d/%m/%Y %H:%M}")))
    return found


def _is_archive(data: bytes) -> bool:
    """It opens and holds something; its content is not unpacked here."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return bool(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return False
