"""Codes of firms and people: how they are kept, and what is wrong with them.

A check answers an Italian text that says what is wrong, or "" when all is well; empty is well. Twin of
web/src/features/parties/codes.ts, held to the same cases (vectors/parties/).
"""

from __future__ import annotations

import re
import unicodedata

from stdnum import luhn
from stdnum.exceptions import ValidationError as WrongNumber
from stdnum.it import codicefiscale, iva

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
