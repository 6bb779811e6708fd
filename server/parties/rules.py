"""What law and arithmetic say about parties: identity codes, addresses, the ladder from lead to customer.

Pure functions over plain data. Each has its twin in web/src/features/parties/rules.ts, held to the same cases
(vectors/parties/). A check answers an Italian text that says what is wrong, or "" when all is well; empty is well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from stdnum import luhn
from stdnum.exceptions import ValidationError as WrongNumber
from stdnum.it import codicefiscale, iva

from parties.provinces import FORMER, PROVINCES, SARDINIAN

# --- codes -----------------------------------------------------------------------------------------------------------

_SEPARATORS = re.compile(r"[\s.:/_-]+")


def normal_code(text: str) -> str:
    """Capital letters and digits without what people put between them. Other characters stay, to be refused by name."""
    return _SEPARATORS.sub("", unicodedata.normalize("NFKC", text)).upper()


def normal_vat_number(text: str) -> str:
    """An Italian number is kept as its 11 digits, a foreign one with its country in front."""
    code = normal_code(text)
    return code[2:] if re.fullmatch(r"IT[0-9]{11}", code) else code


def check_vat_number(text: str) -> str:
    """Source: python-stdnum (Luhn, office code) for Italy; for the rest of the Union the shapes that VIES publishes."""
    code = normal_vat_number(text)
    if not code:
        return ""
    prefix = code[:2]
    if re.fullmatch(r"[A-Z]{2}", prefix) and prefix != "IT" and not _looks_personal(code):
        return _check_foreign_vat(prefix, code[2:])
    digits = code.removeprefix("IT")
    if _looks_personal(digits):
        return "Questo è un codice fiscale: la partita IVA ha 11 cifre."
    return _check_eleven_digits(digits, "La partita IVA")


def _looks_personal(code: str) -> bool:
    return re.fullmatch(r"[A-Z]{6}[0-9A-Z]{10}", code) is not None


def _check_eleven_digits(digits: str, what: str) -> str:
    for place, character in enumerate(digits, 1):
        if not re.fullmatch("[0-9]", character):
            return f"{what} ha solo cifre: il carattere {place} è «{character}»."
    if len(digits) != 11:
        return f"{what} ha 11 cifre: qui sono {len(digits)}."
    try:
        iva.validate(digits)
    except WrongNumber:
        return _why_wrong(digits)
    return ""


def _why_wrong(digits: str) -> str:
    last = luhn.calc_check_digit(digits[:10])
    if digits[:7] == "0000000":
        return "Le prime sette cifre non possono essere tutte zero."
    if last != digits[10]:
        return f"L'ultima cifra dovrebbe essere {last}, non {digits[10]}: c'è una cifra sbagliata, o due scambiate."
    return f"Le cifre dall'ottava alla decima ({digits[7:10]}) non indicano un ufficio che esiste."


# Shape after the two letters, and an example of it. Greece writes EL, Northern Ireland XI.
_FOREIGN_VAT: dict[str, tuple[str, str]] = {
    "AT": (r"U\d{8}", "U12345678"), "BE": (r"[01]\d{9}", "0123456789"), "BG": (r"\d{9,10}", "123456789"),
    "CY": (r"\d{8}[A-Z]", "12345678X"), "CZ": (r"\d{8,10}", "12345678"), "DE": (r"\d{9}", "123456789"),
    "DK": (r"\d{8}", "12345678"), "EE": (r"\d{9}", "123456789"), "EL": (r"\d{9}", "123456789"),
    "ES": (r"[A-Z0-9]\d{7}[A-Z0-9]", "X1234567X"), "FI": (r"\d{8}", "12345678"), "FR": (r"[A-HJ-NP-Z0-9]{2}\d{9}", "12345678901"),
    "HR": (r"\d{11}", "12345678901"), "HU": (r"\d{8}", "12345678"), "IE": (r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}", "1234567X"),
    "LT": (r"\d{9}(\d{3})?", "123456789"), "LU": (r"\d{8}", "12345678"), "LV": (r"\d{11}", "12345678901"),
    "MT": (r"\d{8}", "12345678"), "NL": (r"\d{9}B\d{2}", "123456789B01"), "PL": (r"\d{10}", "1234567890"),
    "PT": (r"\d{9}", "123456789"), "RO": (r"\d{2,10}", "12345678"), "SE": (r"\d{12}", "123456789001"),
    "SI": (r"\d{8}", "12345678"), "SK": (r"\d{10}", "1234567890"), "SM": (r"\d{5}", "12345"),
    "XI": (r"(\d{9}(\d{3})?|(GD|HA)\d{3})", "123456789"),
}  # fmt: skip


def _check_foreign_vat(country: str, rest: str) -> str:
    shape, example = _FOREIGN_VAT.get(country, (r"[A-Z0-9]{2,20}", "123456789"))
    if re.fullmatch(shape, rest, re.ASCII):
        return ""
    return f"Una partita IVA che comincia con {country} si scrive come {country}{example}."


_LETTER, _DIGIT, _MONTH = "[A-Z]", "[0-9LMNPQRSTUV]", "[ABCDEHLMPRST]"
_PLACES = [_LETTER] * 6 + [_DIGIT] * 2 + [_MONTH] + [_DIGIT] * 2 + [_LETTER] + [_DIGIT] * 3 + [_LETTER]


def check_tax_code(text: str) -> str:
    """Codice fiscale: 16 characters of a person (digits may be letters: omocodia), 11 digits of a firm or provisional.

    Source: D.M. 23 December 1976; python-stdnum.
    """
    code = normal_code(text)
    if not code:
        return ""
    if re.fullmatch(r"(IT)?[0-9]*", code):
        return _check_eleven_digits(code.removeprefix("IT"), "Il codice fiscale di una società")
    if len(code) != 16:
        return f"Il codice fiscale ha 16 caratteri, o 11 cifre per le società: qui sono {len(code)}."
    for place, (shape, character) in enumerate(zip(_PLACES, code, strict=True), 1):
        if not re.fullmatch(shape, character):
            return _wrong_place(shape, place, character)
    last = codicefiscale.calc_check_digit(code[:15])
    if last != code[15]:
        return f"L'ultima lettera dovrebbe essere {last}, non {code[15]}: c'è un carattere sbagliato."
    try:
        codicefiscale.get_birth_date(code)
    except WrongNumber:
        return "I caratteri dal settimo all'undicesimo indicano una data di nascita che non esiste."
    return ""


def _wrong_place(shape: str, place: int, character: str) -> str:
    if shape == _MONTH:
        return f"Il carattere {place} («{character}») non indica un mese di nascita."
    wanted = "una lettera" if shape == _LETTER else "una cifra"
    return f"Il carattere {place} («{character}») dovrebbe essere {wanted}."


def normal_tax_code(text: str) -> str:
    return normal_vat_number(text)


def check_sdi_code(text: str) -> str:
    """Codice destinatario: 7 characters for firms (0000000 none, XXXXXXX abroad), 6 for public offices (IPA)."""
    code = normal_code(text)
    if not code:
        return ""
    for place, character in enumerate(code, 1):
        if not re.fullmatch("[A-Z0-9]", character):
            return f"Il codice destinatario ha solo lettere e cifre: il carattere {place} è «{character}»."
    if len(code) not in (6, 7):
        return f"Il codice destinatario ha 7 caratteri (6 per gli uffici pubblici): qui sono {len(code)}."
    return ""


# --- addresses -------------------------------------------------------------------------------------------------------


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


# --- the ladder: lead, prospect, customer ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Standing:
    """Where an account stands with us: what the ladder (F140) and the negotiation (F114) say."""

    roles: tuple[str, ...] = ()
    lifecycle_stage: str = ""
    customer_since: date | None = None
    negotiation_state: str = ""
    negotiation_reason: str = ""
    negotiation_closed_on: date | None = None


def settled(was: Standing, now: Standing, today: date) -> Standing:
    """What follows from a change by itself: a won negotiation makes a customer, a customer has the role and a date."""
    stage, roles, since = now.lifecycle_stage, set(now.roles), now.customer_since
    reason, closed = now.negotiation_reason, now.negotiation_closed_on
    if now.negotiation_state != was.negotiation_state:
        if now.negotiation_state in ("won", "lost", "abandoned"):
            closed = closed or today
        elif was.negotiation_state:
            reason, closed = "", None
        if now.negotiation_state == "won":
            stage = "customer"
        elif now.negotiation_state == "open" and stage in ("", "lead", "lost"):
            stage = "prospect"
    if "customer" in roles - set(was.roles) and stage in ("", "lead", "prospect"):
        stage = "customer"
    elif "prospect" in roles - set(was.roles) and not stage:
        stage = "prospect"
    if stage != was.lifecycle_stage:
        roles = _roles_at(stage, roles)
        since = since or (today if stage == "customer" else None)
    return Standing(tuple(sorted(roles)), stage, since, now.negotiation_state, reason, closed)


def _roles_at(stage: str, roles: Iterable[str]) -> set[str]:
    if stage in ("customer", "dormant"):
        return (set(roles) | {"customer"}) - {"prospect"}
    if stage in ("lead", "prospect"):
        return (set(roles) | {"prospect"}) - {"customer"}
    return set(roles)


# --- conversion of a lead ----------------------------------------------------------------------------------------------

_CARD = ("source", "owner", "team", "is_private", "shared_with", "tags")
_ACCOUNT_FROM_LEAD = ("industry", "website", "address", "postal_code", "city", "province", "country", *_CARD)
_CONTACT_FROM_LEAD = ("job_title", "email", "phone", "mobile", "language", *_CARD)


@dataclass(frozen=True)
class Conversion:
    """What becomes of a lead: values of the new records, None for what is not made."""

    account: Mapping[str, Any] | None
    contact: Mapping[str, Any] | None


def conversion(
    lead: Mapping[str, Any],
    *,
    new_account: bool,
    new_contact: bool,
    account_name: str = "",
    first_name: str = "",
    last_name: str = "",
) -> Conversion:
    """A firm called as the lead's company, or as the person where there is none; the person with her own numbers.

    Numbers go to the person; to the firm where no person is made, and to both where the lead names no company.
    """
    first = (first_name or lead.get("first_name") or "").strip()
    last = (last_name or lead.get("last_name") or "").strip()
    person = " ".join(part for part in (first, last) if part)
    company = (account_name or lead.get("company_name") or "").strip()
    account = contact = None
    if new_contact and person:
        contact = {"first_name": first, "last_name": last, **_filled(lead, _CONTACT_FROM_LEAD)}
    if new_account:
        name = company or person or lead.get("email") or lead.get("phone") or lead.get("mobile") or ""
        account = {
            "name": name,
            "lifecycle_stage": "prospect",
            "roles": ["prospect"],
            "negotiation_state": "open",
        }
        account |= _filled(lead, _ACCOUNT_FROM_LEAD)
        if contact is None or not company:
            account |= _filled(lead, ("email", "phone", "mobile"))
        account |= _filled(lead, ("notes",))
    return Conversion(account, contact)


def _filled(lead: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    return {name: lead[name] for name in names if lead.get(name) not in (None, "", [], False)}


def is_qualified(criteria: Iterable[str]) -> bool:
    """A lead deserves conversion when it has a need and at least one more thing to stand on."""
    met = set(criteria)
    return "need" in met and len(met) >= 2
