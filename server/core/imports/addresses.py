"""An address written in one cell, taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.imports.transform import text

FULL_ADDRESS = re.compile(
    r"""^(?P<street>.*?)(?:\s*[-–,;]\s*|\s+|^)
        (?:I-|IT-)?(?P<cap>\d{5})\s+(?:-\s*)?
        (?P<city>[^\d()]+?)\s*
        (?:\(\s*(?P<province>[A-Za-z]{2})\s*\)|[-,]\s*(?P<province2>[A-Z]{2})|\s(?P<province3>[A-Z]{2}))?
        (?:\s*[-,]?\s*(?P<country>Italy|Italia|ITALY|ITALIA|IT|I))?\s*$""",
    re.VERBOSE,
)


# The town before the CAP: "Via Roma 1, Milano 20121 MI".
_TOWN_FIRST = re.compile(
    r"^(?P<street>.+?)\s*[-–,;]\s*(?P<city>[^\d(),;]+?)\s*[-,]?\s*(?P<cap>\d{5})\s*[-,]?\s*\(?(?P<province>[A-Z]{2})?\)?"
    r"(?:\s*[-,]?\s*(?P<country>Italy|Italia|IT))?\s*$"
)


_NO_CAP = re.compile(
    r"^(?P<street>.+?)\s*[-–,;]\s*(?P<city>[^\d(),;]+?)\s*\(\s*(?P<province>[A-Za-z]{2})\s*\)\s*(?P<country>Italy|Italia)?\s*$"
)


@dataclass(frozen=True)
class Address:
    address: str = ""
    postal_code: str = ""
    city: str = ""
    province: str = ""
    country: str = ""


def split_address(cell: str) -> Address:
    """ "Via Roma 1 - 00100 Roma (RM) Italy" in its parts; what cannot be told apart stays in `address`."""
    value = " ".join(text(cell).split())
    value = re.sub(r"\([a-z]{2}\)\s*(?=\([A-Z]{2}\))", "", value)
    for pattern in (FULL_ADDRESS, _TOWN_FIRST, _NO_CAP):
        if match := pattern.match(value):
            parts = match.groupdict()
            province = parts.get("province") or parts.get("province2") or parts.get("province3") or ""
            return Address(
                address=parts["street"].strip(" -–,;"),
                postal_code=parts.get("cap") or "",
                city=parts["city"].strip(" -–,;"),
                province=province.upper(),
                country="IT" if province or parts.get("country") else "",
            )
    return Address(address=value)
