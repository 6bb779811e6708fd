"""Totals that SdI does not add up, and the customer's program does."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice.advice.registry import Draft, advice
from billing.einvoice.controls.amounts import CENT, cents
from billing.einvoice.controls.registry import Hits, hit
from billing.einvoice.controls.view import Body
from billing.einvoice.findings import numbered
from billing.einvoice.numbers import check_iban
from billing.rules import rates

_ZERO = Decimal(0)
# The customer pays all the VAT: L. 207/2024 art. 1 c. 59, marked as the tax authority asks.
_LOGISTICS = "RCLogistica"


@advice(
    "MC05",
    "error",
    title="Totale diverso dalla somma",
    message="Il totale del documento è {found}, ma i riepiloghi IVA e l'arrotondamento danno {expected}.",
    hint=(
        "Il totale è la somma di imponibili e imposte, più l'arrotondamento. La ritenuta non lo cambia, "
        "e il bollo ne fa parte solo come linea della fattura."
    ),
)
def wrong_total(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        found, expected = _written_total(body), _sum_of_summaries(body)
        if found is not None and expected is not None and abs(found - expected) > CENT:
            path = f"{body.document_path}/ImportoTotaleDocumento"
            yield hit(path, found=cents(found), expected=cents(expected))


@advice(
    "MC06",
    "warning",
    title="Pagamenti diversi dal netto a pagare",
    message="I pagamenti sommano {found}, ma il netto a pagare è {expected}.",
    hint="Il netto è il totale meno le ritenute e meno l'IVA che versa il cliente (scissione dei pagamenti).",
)
def wrong_payments(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        expected = _to_pay(body)
        rows = body.ordinary.DatiPagamento if body.ordinary else []
        paid = [each.ImportoPagamento for row in rows for each in row.DettaglioPagamento]
        found = sum((amount for amount in paid if amount is not None), _ZERO)
        if paid and expected is not None and abs(found - expected) > CENT:
            yield hit(f"{body.path}/DatiPagamento[1]", found=cents(found), expected=cents(expected))


@advice(
    "MC11",
    "error",
    title="Nota di credito oltre l'originale",
    message="La nota di credito {number} è di {found}, ma dei documenti che corregge restano {expected}.",
    hint="Una nota di credito toglie al massimo quello che resta del documento originale: riduci gli importi.",
)
def credit_note_above_the_original(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        left = draft.sending.creditable.get(body.number or "")
        total = _total(body)
        if body.is_credit_note and left is not None and total is not None and total > left:
            path = f"{body.document_path}/Numero"
            yield hit(path, number=body.number, found=cents(total), expected=cents(left))


@advice(
    "MC12",
    "error",
    title="IBAN sbagliato",
    message="L'IBAN {code} non è giusto. {why}",
    hint="Copia di nuovo l'IBAN dall'estratto conto o dalla banca.",
)
def wrong_iban(draft: Draft) -> Hits:
    for body in draft.seen.bodies:
        rows = body.ordinary.DatiPagamento if body.ordinary else []
        for at, row in numbered(f"{body.path}/DatiPagamento", rows):
            for path, each in numbered(f"{at}/DettaglioPagamento", row.DettaglioPagamento):
                why = check_iban(each.IBAN) if each.IBAN else ""
                if why:
                    yield hit(f"{path}/IBAN", code=each.IBAN, why=why)


def _written_total(body: Body) -> Decimal | None:
    return body.ordinary.DatiGenerali.DatiGeneraliDocumento.ImportoTotaleDocumento if body.ordinary else None


def _sum_of_summaries(body: Body) -> Decimal | None:
    """None where a discount of the whole document (2.1.1.8) stands: nobody says how it enters the total."""
    if body.ordinary is None or body.ordinary.DatiGenerali.DatiGeneraliDocumento.ScontoMaggiorazione:
        return None
    total = body.ordinary.DatiGenerali.DatiGeneraliDocumento.Arrotondamento or _ZERO
    for row in body.ordinary.DatiBeniServizi.DatiRiepilogo:
        total += (row.ImponibileImporto or _ZERO) + (row.Imposta or _ZERO)
    return total


def _total(body: Body) -> Decimal | None:
    if body.simplified:
        return sum((line.amount or _ZERO for line in body.lines), _ZERO)
    written = _written_total(body)
    return _sum_of_summaries(body) if written is None else written


def _to_pay(body: Body) -> Decimal | None:
    total = _total(body)
    if body.ordinary is None or total is None or body.kind in rates.WITHOUT_PAYMENT:
        return None
    if any(each.IdDocumento == _LOGISTICS for each in body.ordinary.DatiGenerali.DatiContratto):
        return None
    for held in body.ordinary.DatiGenerali.DatiGeneraliDocumento.DatiRitenuta:
        total -= held.ImportoRitenuta or _ZERO
    for row in body.ordinary.DatiBeniServizi.DatiRiepilogo:
        total -= (row.Imposta or _ZERO) if row.EsigibilitaIVA == "S" else _ZERO
    return total
