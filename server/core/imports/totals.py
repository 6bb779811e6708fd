"""The line under a table: its totals stand where a name would, and no firm is called that."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.connections import fold
from core.entities import FieldSpec

TOTAL = "total"
REASON = "È una riga di totali, non una scheda."
_WORDS = re.compile(
    r"((sub|sub-|sub |gran )?total[ei]|grand total|(sub|sub-)?total|somma|sum)"
    r"( (generale|generali|complessivo|complessivi|parziale|parziali))?\s*(:\s*\d*)?"
)


def is_total(name: str, values: Mapping[str, object], specs: Mapping[str, FieldSpec]) -> bool:
    """Is this row a sum? Only if its name is nothing but the word, and it has nothing that only somebody has.

    "Totale", "TOTALE GENERALE:", "Somma", "Totale: 35"; not "Total Italia S.p.A.", nor a "Total" with a VAT number.
    """
    words = " ".join((fold(name) or "").split())
    return bool(_WORDS.fullmatch(words)) and not any(
        values.get(spec.name)
        for spec in specs.values()
        if spec.kind == "email" or spec.check in ("vat_number", "tax_code")
    )
