"""The files of a ZIP, one after the other, each refused for itself when it must be; never written anywhere."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from billing.einvoice.reading import reasons
from billing.einvoice.reading.limits import Budget
from billing.einvoice.reading.names import leads_elsewhere

_CENTRAL_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
# What a Mac or Windows adds by itself.
_NOISE = ("__MACOSX/", "._", ".DS_Store", "Thumbs.db", "desktop.ini")
_OFFICE = {"[Content_Types].xml", "mimetype"}


def members(data: bytes, budget: Budget) -> Iterator[tuple[str, bytes | reasons.Unreadable]]:
    """Name as it is written, and the bytes or the reason why not. Raises Unreadable when the whole archive is no good."""
    # Before zipfile builds an object for each of a million entries.
    if data.count(_CENTRAL_ENTRY) > 4 * budget.limits.members:
        raise reasons.too_many_members(budget.limits.members)
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, IndexError, UnicodeError):
        raise reasons.damaged_archive() from None
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if any(entry.filename in _OFFICE for entry in entries):
        raise reasons.not_an_invoice("un documento di Office o di LibreOffice")
    for entry in entries:
        if _is_noise(entry.filename):
            continue
        budget.take_member()
        try:
            yield entry.orig_filename, _unpack(archive, entry, budget)
        except reasons.Unreadable as refusal:
            yield entry.orig_filename, refusal


def _is_noise(name: str) -> bool:
    return name.startswith(_NOISE[0]) or name.rpartition("/")[2].startswith(_NOISE[1:])


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: Budget) -> bytes:
    limits = budget.limits
    if leads_elsewhere(entry.orig_filename):
        raise reasons.dangerous_path()
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise reasons.symbolic_link()
    if entry.flag_bits & _ENCRYPTED:
        raise reasons.encrypted_member()
    # The others take their memory from the file's own word for it.
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise reasons.unknown_compression()
    if entry.file_size > limits.file_bytes:
        raise reasons.too_large(limits.file_bytes)
    if entry.file_size > max(limits.ratio_free_bytes, entry.compress_size * limits.ratio):
        raise reasons.ratio()
    budget.take_bytes(entry.file_size)
    try:
        with archive.open(entry) as file:
            # zipfile stops at the declared size, so a lie about it cannot make us read more.
            unpacked = file.read(entry.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise reasons.damaged_archive() from None
    if len(unpacked) != entry.file_size:
        raise reasons.damaged_archive()
    return unpacked
