"""The facts on the device are those of the server; the numbering is the official one."""

from __future__ import annotations

import pytest

from billing.einvoice import official_number
from billing.einvoice.ordinary import FatturaElettronica
from billing.einvoice.simplified import FatturaElettronicaSemplificata
from billing.einvoice.tree import Block
from billing.einvoice.typescript import TARGET, generated


def test_the_generated_file_is_up_to_date() -> None:
    assert TARGET.read_text() == generated(), "run bin/einvoice_types"


@pytest.mark.parametrize(
    ("root", "path", "number"),
    [
        (FatturaElettronica, "FatturaElettronicaHeader/DatiTrasmissione/PECDestinatario", "1.1.6"),
        (
            FatturaElettronica,
            "FatturaElettronicaHeader/CedentePrestatore/DatiAnagrafici/RegimeFiscale",
            "1.2.1.8",
        ),
        (
            FatturaElettronica,
            "FatturaElettronicaBody[1]/DatiGenerali/DatiFattureCollegate[2]/Data",
            "2.1.6.3",
        ),
        (
            FatturaElettronica,
            "FatturaElettronicaBody[1]/DatiBeniServizi/DettaglioLinee[3]/Natura",
            "2.2.1.14",
        ),
        (
            FatturaElettronica,
            "FatturaElettronicaBody[1]/DatiPagamento[1]/DettaglioPagamento[1]/ModalitaPagamento",
            "2.4.2.2",
        ),
        (FatturaElettronicaSemplificata, "FatturaElettronicaBody[1]/DatiBeniServizi[1]/Natura", "2.2.4"),
        (FatturaElettronica, "FatturaElettronicaBody[1]/Inventato", ""),
    ],
)
def test_numbers_follow_from_the_order_of_the_declarations(root: type[Block], path: str, number: str) -> None:
    assert official_number(root, path) == number
