"""CAP and provinces, judged where the country is Italy.

A check answers an Italian text that says what is wrong, or "" when all is well; empty is well. Twin of
web/src/features/parties/addresses.ts, held to the same cases (vectors/parties/).
"""

from __future__ import annotations

import re
import unicodedata

from parties.provinces import FORMER, PROVINCES, SARDINIAN


def fold(text: str) -> str:
    """Letters and digits in lower case without accents: what two spellings of one name have in common."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return " ".join(re.sub(r"[^a-z0-9]+", " ", re.sub(r"[\u0300-\u036f]", "", plain)).split())


_PROVINCE_NAMES = {fold(name): letters for letters, name in PROVINCES.items()} | {
    "aosta": "AO", "bolzano bozen": "BZ", "forli": "FC", "monza": "MB", "monza brianza": "MB", "monza e brianza": "MB",
    "massa": "MS", "massa e carrara": "MS", "pesaro": "PU", "pesaro urbino": "PU", "reggio emilia": "RE",
    "reggio di calabria": "RC", "spezia": "SP", "verbania": "VB", "verbano cusio ossola": "VB",
}  # fmt: skip


def normal_province(text: str) -> str:
    """«Roma», «(rm)» and «RM» are RM."""
    letters = re.sub(r"[^A-Z]", "", text.upper())
    if len(letters) == 2:
        return FORMER.get(letters, letters)
    return _PROVINCE_NAMES.get(fold(text), text.strip())


def is_home(country: str) -> bool:
    return country in ("", "IT")


def check_province(text: str, country: str = "IT") -> str:
    code = normal_province(text)
    if not code or not is_home(country) or code in PROVINCES or code in SARDINIAN:
        return ""
    return f"«{text.strip()}» non è la sigla di una provincia italiana, per esempio RM."


def check_postal_code(text: str, country: str = "IT") -> str:
    code = text.strip()
    if not code or not is_home(country) or re.fullmatch(r"[0-9]{5}", code):
        return ""
    if re.fullmatch(r"[0-9]{3,4}", code):
        return f"Il CAP ha 5 cifre: forse {code.zfill(5)}?"
    return "Il CAP ha 5 cifre, per esempio 00184."
