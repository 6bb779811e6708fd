"""A file from the disk of who runs a command: bytes, or one Italian sentence."""

from __future__ import annotations

from pathlib import Path

from billing.einvoice.reading import reasons
from billing.einvoice.reading.limits import LIMITS


class Unread(Exception):
    """The file could not be read; the message says why."""


def read_file(path: Path) -> bytes:
    """Raises Unread, also for what is larger than what may be opened."""
    try:
        if path.is_dir():
            raise Unread(f"{path} è una cartella, non un file.")
        if path.exists() and not path.is_file():
            raise Unread(f"{path} non è un file.")
        if path.is_file() and path.stat().st_size > LIMITS.file_bytes:
            raise Unread(reasons.too_large(LIMITS.file_bytes).finding.message)
        return path.read_bytes()
    except FileNotFoundError:
        raise Unread(f"Il file {path} non esiste.") from None
    except PermissionError:
        raise Unread(f"Non hai il permesso di leggere {path}.") from None
    except (OSError, ValueError) as error:
        raise Unread(f"Non si può leggere {path}: {getattr(error, 'strerror', None) or error}.") from None
