"""The SEPA creditor identifier (identificativo del creditore, AT-02)."""

from __future__ import annotations

import re

from stdnum.eu import at_02
from stdnum.exceptions import ValidationError

_SHAPE = re.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}").fullmatch
_ITALIAN = re.compile("IT[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{16}").fullmatch


def creditor_id_of(tax_code: str, business_code: str = "ZZZ") -> str:
    """The identifier of an Italian creditor: tax code (16 characters, or 11 digits after five zeros) and its check digits.

    The business code is free and takes no part in the check digits. Source: EPC262-08; for Italy AOS of ABI/CBI.
    """
    own = tax_code.zfill(16)
    check_digits: str = at_02.calc_check_digits(f"IT00{business_code}{own}")
    return f"IT{check_digits}{business_code}{own}"


def check_creditor_id(identifier: str) -> str:
    """ "" when all is well, else an Italian sentence."""
    if not _SHAPE(identifier):
        return "L'identificativo del creditore SEPA è scritto come IT12ZZZ0000001234567890, senza spazi."
    if identifier.startswith("IT") and not _ITALIAN(identifier):
        return "L'identificativo del creditore italiano ha 23 caratteri: IT, due cifre, ZZZ, 16 caratteri di codice fiscale."
    try:
        at_02.validate(identifier)
    except ValidationError:
        return (
            "Le cifre di controllo dell'identificativo del creditore non tornano: un carattere è sbagliato."
        )
    return ""
