"""Makes the fixture of a release: `bin/fixture VERSION [TREE]`, with the code of TREE (this one, unless told).

Twice: on SQLite, where a browser fills its outbox beside it, and on PostgreSQL (`bin/with-postgres`).
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import django

ROOT = Path(__file__).resolve().parents[2]
BROWSER = "src/e2e/upgrade/make.ts"


def main(version: str) -> None:
    django.setup()
    target = ROOT / "fixtures" / version
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="microcrm-fixture.") as folder:
        if url := os.environ.get("DATABASE_URL"):
            manifest, own = _fill(Path(folder), None)
            (target / "postgres.sql.gz").write_bytes(_squeezed(_dump(own or url)))
            _write(target / "postgres.json.gz", manifest)
        else:
            manifest, _ = _fill(Path(folder), target)
            (target / "sqlite.db.gz").write_bytes(_squeezed(_copied(Path(folder))))
            _write(target / "sqlite.json.gz", manifest)


def _fill(folder: Path, browser: Path | None) -> tuple[dict[str, Any], str]:
    from core.testing.place import Place  # noqa: PLC0415  settings must be there before
    from releases import firm, manifest  # noqa: PLC0415
    from releases.people import WITNESSES  # noqa: PLC0415

    place = Place(folder)
    place.env["MICROCRM_DEMO"] = "0"
    token = re.search(r"#(\w+)", place.manage("setup"))
    assert token
    place.start()
    try:
        people = firm.found(place.address, token[1])
        book = firm.Book(people)
        book.first()
        away = {email: manifest.place_of(people[email.partition("@")[0]].http) for email in WITNESSES}
        if browser:
            _fill_browser(place.address, people["sara"].email, browser)
        book.then()
        seen = {
            "away": away, "outboxes": [manifest.outbox_of(worker) for worker in people.values()],
            "schema": people["ada"].ask("GET", "/api/me")["schema"], "people": manifest.look(place.address),
        }  # fmt: skip
    finally:
        place.kill()
    return seen, place.env.get("DATABASE_URL", "")


def _fill_browser(address: str, email: str, target: Path) -> None:
    """`web/src/e2e/upgrade/make.ts` works as Sara, and leaves what is on her device in `target`."""
    from releases.people import PASSWORD  # noqa: PLC0415

    env = os.environ | {
        # The name, not the number: passkeys and cookies are bound to it.
        "MICROCRM_URL": address.replace("127.0.0.1", "localhost"), "MICROCRM_STORIES": BROWSER,
        "MICROCRM_FIXTURE": str(target), "MICROCRM_EMAIL": email, "MICROCRM_PASSWORD": PASSWORD,
    }  # fmt: skip
    subprocess.run(["npm", "--silent", "--prefix", str(ROOT / "web"), "run", "e2e"], env=env, check=True)  # noqa: S603, S607


def _copied(folder: Path) -> bytes:
    """The database in one file, as the online backup makes it: the server was killed, its log is still beside it."""
    copy = folder / "copy"
    with sqlite3.connect(folder / "microcrm.sqlite3") as source, sqlite3.connect(copy) as target:
        source.backup(target)
    return copy.read_bytes()


def _dump(url: str) -> bytes:
    """Plain statements, so that nothing but a connection is needed to bring them back."""
    program = shutil.which("pg_dump")
    assert program, "pg_dump is missing (on Debian: apt-get install postgresql-client)"
    # The role that owns the tables is not above their row security either: it says that it works for every firm.
    options = [
        "--no-owner",
        "--no-privileges",
        "--rows-per-insert=500",
        "--enable-row-security",
        "--dbname",
        url,
    ]
    env = os.environ | {"PGOPTIONS": "-c microcrm.firm=*"}
    text = subprocess.run([program, *options], env=env, stdout=subprocess.PIPE, check=True).stdout  # noqa: S603
    # psql's own words, which a server does not know.
    return b"\n".join(line for line in text.splitlines() if not line.startswith((b"\\", b"--")))


def _squeezed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _write(path: Path, data: Any) -> None:
    path.write_bytes(_squeezed(json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()))


if __name__ == "__main__":
    main(sys.argv[1])
