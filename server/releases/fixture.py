"""Opens what a released version left behind, as `make run` would with today's code."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import psycopg

from core.sync.upgrade import lift
from core.testing.place import Place

FOLDER = Path(__file__).parents[2] / "fixtures"
VERSIONS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
Row = dict[str, Any]


def unpack(version: str, place: Place) -> dict[str, Any]:
    """The database as that version left it, on whichever engine the place has. Answers the manifest that belongs to it."""
    url = place.env.get("DATABASE_URL")
    if url:
        with psycopg.connect(url, autocommit=True, options="-c microcrm.firm=*") as connection:
            connection.execute(_read(version, "postgres.sql.gz"))
    else:
        place.folder.mkdir(parents=True, exist_ok=True)
        (place.folder / "microcrm.sqlite3").write_bytes(_read(version, "sqlite.db.gz"))
    manifest: dict[str, Any] = json.loads(_read(version, f"{'postgres' if url else 'sqlite'}.json.gz"))
    return manifest


def opened(version: str, place: Place) -> dict[str, Any]:
    manifest = unpack(version, place)
    place.manage("setup")
    place.start()
    return manifest


def lifted(entity: str, row: Row, schema: int) -> Row:
    """A row as it reads today: what changed its name did so by the steps that lift operations, or not at all."""
    body = {"kind": "edit", "act": "create", "entity": entity, "record": "", "values": dict(row), "base": {}}
    values: Row = lift(body, schema)["values"]
    return values


def is_kept(entity: str, old: Row, now: Row, schema: int) -> bool:
    """Whether nothing that the old row said is lost; it may say more."""
    return old.items() <= now.items() or lifted(entity, old, schema).items() <= now.items()


def _read(version: str, name: str) -> bytes:
    return gzip.decompress((FOLDER / version / name).read_bytes())
