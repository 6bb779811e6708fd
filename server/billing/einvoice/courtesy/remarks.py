"""What an invoice means for who reads it, in one sentence each. No numbers of articles: the law renumbers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_BY_KIND = {
    ("TD02", "TD03"): "Fattura di acconto: la fattura a saldo ne terrà conto.",
    ("TD04", "TD08"): "Nota di credito: gli importi riducono quanto dovuto per la fattura rettificata.",
    ("TD05", "TD09"): "Nota di debito: gli importi si aggiungono a quelli della fattura rettificata.",
    (
        "TD16",
        "TD17",
        "TD18",
        "TD19",
    ): "Integrazione o autofattura: l'ha preparata chi compra, per assolvere l'IVA al posto del fornitore.",
    (
        "TD20",
    ): "Autofattura per regolarizzare: l'ha emessa chi compra, perché la fattura mancava o era irregolare.",
    ("TD21",): "Autofattura per splafonamento: cedente e cessionario sono la stessa impresa.",
    ("TD22", "TD23"): "Estrazione di beni dal deposito IVA: l'ha preparata chi estrae i beni.",
    ("TD27",): "Autoconsumo o cessione gratuita: nessuno paga questo documento.",
    ("TD28",): "Acquisto da San Marino con IVA: l'ha comunicato chi compra.",
    (
        "TD29",
    ): "Comunicazione di fattura omessa o irregolare: non è una fattura e non dà diritto a detrarre l'IVA.",
}


def by_kind(code: str) -> list[str]:
    return [said for kinds, said in _BY_KIND.items() if code in kinds]


def by_vat(rows: Iterable[Any], natures: Iterable[str | None]) -> list[str]:
    """`rows`: the VAT summaries; `natures`: of everything taxed."""
    remarks = []
    payability = {row.EsigibilitaIVA for row in rows}
    if "S" in payability:
        remarks.append("Scissione dei pagamenti: l'IVA la versa il cliente all'Erario, non al fornitore.")
    if "D" in payability:
        remarks.append("IVA a esigibilità differita: è dovuta quando la fattura viene pagata.")
    if any((nature or "").startswith("N6") for nature in natures):
        remarks.append("Inversione contabile: l'IVA la assolve il cliente, integrando questa fattura.")
    return remarks
