"""VAT numbers, tax codes, IBANs: what their check digits say. Existence is known only to the registers.

A check answers "" when all is well, else one Italian sentence. Twin: web/src/features/billing/einvoice/numbers.ts, held to
the same cases (vectors/einvoice_numbers.json).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stdnum import iban as stdnum_iban
from stdnum import luhn
from stdnum.exceptions import ValidationError
from stdnum.it import codicefiscale

_ELEVEN_DIGITS = re.compile("[0-9]{11}").fullmatch
_PERSON = re.compile(
    "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]"
).fullmatch
_IBAN = re.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}").fullmatch
_ITALIAN_IBAN = re.compile("(?:IT|SM)[0-9]{2}([A-Z])([0-9]{5})([0-9]{5})([A-Z0-9]{12})").fullmatch


def check_vat_number(number: str) -> str:
    """The 11 digits of an Italian VAT number, without IT: digits, check digit, not all zero.

    Source: DPR 633/1972 art. 35; the check is Luhn's.
    """
    if not _ELEVEN_DIGITS(number):
        return "La partita IVA ha 11 cifre."
    if number[:7] == "0000000":
        return "Le prime sette cifre della partita IVA non possono essere tutte zero."
    last = luhn.calc_check_digit(number[:10])
    if last != number[10]:
        return f"L'ultima cifra della partita IVA dovrebbe essere {last}, non {number[10]}."
    return ""


def has_known_office(number: str) -> bool:
    """Digits 8 to 10 name the provincial office that gave the number: 001-100, 120, 121, 888, 999."""
    office = number[7:10]
    return "001" <= office <= "100" or office in {"120", "121", "888", "999"}


def check_tax_code(code: str) -> str:
    """Codice fiscale: 16 characters of a person (letters may stand for digits: omocodia), 11 digits of a firm.

    Source: DM 23/12/1976.
    """
    if code == "00000000000":
        return "Il codice fiscale non può essere fatto di soli zeri."
    if _ELEVEN_DIGITS(code):
        last = luhn.calc_check_digit(code[:10])
        return (
            ""
            if last == code[10]
            else f"L'ultima cifra del codice fiscale dovrebbe essere {last}, non {code[10]}."
        )
    if not _PERSON(code):
        return "Il codice fiscale ha 16 caratteri, come RSSMRA80A01H501U, o 11 cifre."
    last = codicefiscale.calc_check_digit(code[:15])
    if last != code[15]:
        return f"L'ultima lettera del codice fiscale dovrebbe essere {last}, non {code[15]}."
    try:
        codicefiscale.validate(code)
    except ValidationError:
        return "La data di nascita nel codice fiscale non esiste."
    return ""


def check_iban(iban: str) -> str:
    """Any country: check digits (mod 97); Italy and San Marino: 27 characters and the CIN as well.

    Source: ISO 13616; for the CIN the Italian BBAN (ABI standard).
    """
    if not _IBAN(iban):
        return "L'IBAN comincia con due lettere e due cifre e ha da 15 a 34 caratteri, senza spazi."
    italian = iban[:2] in {"IT", "SM"}
    if italian and not _ITALIAN_IBAN(iban):
        return "L'IBAN italiano ha 27 caratteri: sigla, due cifre, una lettera, 5 cifre di ABI, 5 di CAB, 12 di conto."
    if not _digits_are_right(iban):
        return "Le cifre di controllo dell'IBAN non tornano: un carattere è sbagliato, o due sono scambiati."
    if italian and _cin(iban[5:]) != iban[4]:
        return "La lettera di controllo (CIN) dell'IBAN non torna."
    return ""


@dataclass(frozen=True, slots=True)
class ItalianAccount:
    """The parts of an Italian IBAN: bank, branch, account."""

    abi: str
    cab: str
    account: str


def italian_account(iban: str) -> ItalianAccount | None:
    found = _ITALIAN_IBAN(iban)
    return ItalianAccount(found[2], found[3], found[4]) if found else None


def _digits_are_right(iban: str) -> bool:
    try:
        stdnum_iban.validate(iban, check_country=False)
    except ValidationError:
        return False
    return True


# The weights of odd places, in the order 0-9 or A-Z: those of the codice fiscale.
_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)


def _cin(rest: str) -> str:
    """The control letter over ABI, CAB and account (22 characters)."""
    values = [ord(each) - ord("0" if each.isdigit() else "A") for each in rest]
    total = sum(_ODD[value] if place % 2 == 0 else value for place, value in enumerate(values))
    return chr(ord("A") + total % 26)
