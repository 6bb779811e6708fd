"""Copies of the whole database beside the data, made before it is changed as a whole, and brought back from.

SQLite is copied by its own online backup (a copy of the file alone misses what its log holds), PostgreSQL by pg_dump. What
is restored knows nothing of what came after: devices are asked to number their batches anew and deliver them again
(docs/protocol.md, status `gap`), and their operations' ids guard against twice.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from itertools import count
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone

KEPT = 10
# Row-level security is forced upon the owner too: this session works for every firm (core/row_security.py).
EVERY_FIRM = "-c microcrm.firm=*"


class BackupFailed(Exception):
    """The Italian text says what is missing and what to do. The database is as it was."""


def folder() -> Path:
    return Path(settings.DATA_DIR) / "backups"


def back_up(reason: str, needed: Path | None = None) -> Path:
    """A copy of the database as it is now, readable by its owner only; the oldest beyond KEPT go, but never the one that is
    `needed`. Raises BackupFailed."""
    postgres = connection.vendor == "postgresql"
    place = folder()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _unused(
            place, f"{timezone.now():%Y-%m-%dT%H-%M-%S}_{reason}", ".dump" if postgres else ".sqlite3"
        )
        half = target.with_name(f"{target.name}.part")
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.close(descriptor)
        if postgres:
            _dump(half)
        else:
            _copy_out(half)
        done = half.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"La copia di sicurezza non si può scrivere in {place}: {error}") from None
    copies = [path for path in place.iterdir() if path.suffix in (".dump", ".sqlite3")]
    for old in sorted(copies, key=lambda path: path.stat().st_mtime_ns)[:-KEPT]:
        if needed is None or old.resolve() != needed.resolve():
            old.unlink(missing_ok=True)
    return done


def _unused(place: Path, stem: str, ending: str) -> Path:
    """Two copies of one second are two: the second one would else write over what is about to be restored."""
    names = (f"{stem}{'' if n == 1 else f'-{n}'}{ending}" for n in count(1))
    return next(path for name in names if not (path := place / name).exists())


def restore(path: Path) -> None:
    """Make the database what it was when the copy was made. Nobody may be using it. Raises BackupFailed."""
    if not path.is_file():
        raise BackupFailed(f"Non c'è nessun file {path}.")
    postgres = connection.vendor == "postgresql"
    if postgres != (path.suffix == ".dump"):
        raise BackupFailed("Questa copia è di un altro tipo di database.")
    if postgres:
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--no-comments", "--single-transaction",
             "--exit-on-error", f"--dbname={_address()}", str(path))  # fmt: skip
    else:
        _copy_in(path)


def _copy_out(target: Path) -> None:
    connection.ensure_connection()
    with sqlite3.connect(target) as copy:
        connection.connection.backup(copy)
        # A file by itself, that leaves no log beside it when somebody looks into it.
        copy.execute("PRAGMA journal_mode=DELETE")
    copy.close()
    # On the disk before anything is changed that it is to save from.
    with target.open("rb") as written:
        os.fsync(written.fileno())


def _copy_in(path: Path) -> None:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as copy:
        if copy.execute("PRAGMA schema_version").fetchone() is None:
            raise BackupFailed(f"{path} non è una copia di MicroCRM.")
        connection.ensure_connection()
        copy.backup(connection.connection)
    copy.close()


def _dump(target: Path) -> None:
    _run("pg_dump", "--format=custom", "--no-owner", "--enable-row-security", f"--file={target}", _address())


def _address() -> str:
    found = connection.settings_dict
    who = f"{found['USER']}@" if found["USER"] else ""
    port = f":{found['PORT']}" if found["PORT"] else ""
    return f"postgresql://{who}{found['HOST']}{port}/{found['NAME']}"


def _run(program: str, *words: str) -> None:
    connection.close()
    environment = {**os.environ, "PGOPTIONS": EVERY_FIRM}
    if password := connection.settings_dict["PASSWORD"]:
        environment["PGPASSWORD"] = password
    done = subprocess.run(  # noqa: S603  our own words, no shell
        [_program(program), *words], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BackupFailed(f"{program}: {done.stderr.strip()[-2000:]}")


def _program(name: str) -> str:
    """As new as the server or newer: Debian keeps each version's tools in a folder of its own."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -int(path.parent.name))
    for found in (*(folder / name for folder in folders), Path(shutil.which(name) or "/nowhere")):
        if found.exists():
            return str(found)
    raise BackupFailed(
        f"Manca {name} (pacchetto postgresql-client): installalo, oppure fai tu una copia del database e "
        "riparti con MICROCRM_NO_BACKUP=1."
    )
