"""Names of the countries in many languages, by code: a table of the library `phonenumbers`."""

from functools import cache
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path


@cache
def names_by_country() -> dict[str, dict[str, str]]:
    """{"DE": {"it": "Germania", "en": "Germany", ...}}; "*es": as in that language.

    The file is read by itself: importing its package would read where in the world every number belongs, which takes a
    second of each start and 60 MB."""
    found = find_spec("phonenumbers")
    assert found is not None
    assert found.origin is not None
    spec = spec_from_file_location(
        "phonenumbers.geodata.locale", Path(found.origin).parent / "geodata" / "locale.py"
    )
    assert spec is not None
    assert spec.loader is not None
    table = module_from_spec(spec)
    spec.loader.exec_module(table)
    names: dict[str, dict[str, str]] = table.LOCALE_DATA
    return names
