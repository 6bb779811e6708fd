"""Arithmetic as SdI redoes it, with its tolerances. See docs/algorithms/ for how ours is made."""

from __future__ import annotations

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

from billing.einvoice.controls.dated import REGIMES_WITHOUT_CAP, SIMPLIFIED_CAP
from billing.einvoice.controls.rates import first_by_rate
from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import Body, Seen, Taxed
from billing.einvoice.findings import numbered
from billing.einvoice.ordinary import DettaglioLineeType
from billing.einvoice.ordinary_general import ScontoMaggiorazioneType

_ZERO = Decimal(0)
_HUNDREDTH = Decimal("0.01")
# The texts say "less than 0.01", their own example and the field accept exactly 0.01.
CENT = Decimal("0.01")
_EURO = Decimal(1)
# Beyond this many digits before the point there are no cents to speak of.
_MOST_DIGITS = 90


@control(
    "00421",
    title="2.2.2.6 Imposta non calcolata secondo le regole definite nelle specifiche tecniche",
    message="Nel riepilogo IVA {line} l'imposta è {found}, ma {rate} % di {taxable} fa {expected}.",
    hint="L'imposta è imponibile per aliquota, arrotondato al centesimo: correggila (è ammesso un centesimo di scarto).",
)
def wrong_tax(seen: Seen) -> Hits:
    for body in seen.bodies:
        rows = body.ordinary.DatiBeniServizi.DatiRiepilogo if body.ordinary else []
        for each, row in zip(body.summaries, rows, strict=False):
            if row.AliquotaIVA is None or row.ImponibileImporto is None or row.Imposta is None:
                continue
            expected = cents(row.AliquotaIVA * row.ImponibileImporto * _HUNDREDTH)
            if abs(row.Imposta - expected) > CENT:
                yield hit(
                    f"{each.path}/Imposta",
                    line=each.number,
                    found=row.Imposta,
                    rate=row.AliquotaIVA,
                    taxable=row.ImponibileImporto,
                    expected=expected,
                )


@control(
    "00422",
    title="2.2.2.5 ImponibileImporto non calcolato secondo le regole definite nelle specifiche tecniche",
    message="Per l'aliquota {rate} i riepiloghi IVA hanno imponibile {found}, le linee e le casse sommano {expected}.",
    hint="È la somma di linee e casse di quell'aliquota, più l'arrotondamento: spesso manca il contributo alla cassa.",
)
def wrong_taxable(seen: Seen) -> Hits:
    for body in seen.bodies:
        if body.ordinary is None:
            continue
        expected = _by_rate([*body.lines, *body.funds])
        found = _by_rate(body.summaries)
        for each, row in zip(body.summaries, body.ordinary.DatiBeniServizi.DatiRiepilogo, strict=False):
            if each.rate is not None:
                expected[each.rate] += row.Arrotondamento or _ZERO
        for rate, first in first_by_rate(body.summaries).items():
            taxable = found[rate]
            if abs(taxable - expected[rate]) >= _EURO:
                yield hit(
                    f"{first.path}/ImponibileImporto",
                    rate=first.rate,
                    found=cents(taxable),
                    expected=cents(expected[rate]),
                )


@control(
    "00423",
    title="2.2.1.11 PrezzoTotale non calcolato secondo le regole definite nelle specifiche tecniche",
    message="Nella linea {line} il prezzo totale è {found}, ma prezzo, sconti e quantità danno {expected}.",
    hint=(
        "Il totale è prezzo unitario, meno gli sconti uno dopo l'altro, per quantità. "
        "Uno sconto sull'intera linea si divide per la quantità; un prezzo ricavato dal lordo vuole 8 decimali."
    ),
)
def wrong_line_total(seen: Seen) -> Hits:
    for body in seen.bodies:
        lines = body.ordinary.DatiBeniServizi.DettaglioLinee if body.ordinary else []
        for each, line in zip(body.lines, lines, strict=False):
            expected = _line_total(line)
            if line.PrezzoTotale is not None and abs(line.PrezzoTotale - expected) > CENT:
                yield hit(
                    f"{each.path}/PrezzoTotale",
                    line=each.number,
                    found=line.PrezzoTotale,
                    expected=cents(expected),
                )


@control(
    "00437",
    title="2.1.1.8.2 Percentuale e 2.1.1.8.3 Importo non presenti a fronte di 2.1.1.8.1 Tipo valorizzato",
    message="Lo sconto o maggiorazione {line} del documento non ha né percentuale né importo.",
    hint="Scrivi la percentuale o l'importo, oppure togli lo sconto.",
)
def empty_document_discount(seen: Seen) -> Hits:
    for body in seen.bodies:
        if body.ordinary:
            discounts = body.ordinary.DatiGenerali.DatiGeneraliDocumento.ScontoMaggiorazione
            yield from _empty_discounts(body.document_path, discounts)


@control(
    "00438",
    title="2.2.1.10.2 Percentuale e 2.2.1.10.3 Importo non presenti a fronte di 2.2.1.10.1 Tipo valorizzato",
    message="Lo sconto o maggiorazione {line} di una linea non ha né percentuale né importo.",
    hint="Scrivi la percentuale o l'importo, oppure togli lo sconto.",
)
def empty_line_discount(seen: Seen) -> Hits:
    for body in seen.bodies:
        lines = body.ordinary.DatiBeniServizi.DettaglioLinee if body.ordinary else []
        for each, line in zip(body.lines, lines, strict=False):
            yield from _empty_discounts(each.path, line.ScontoMaggiorazione)


@control(
    "00460",
    title="Importo totale superiore al limite previsto per le fatture semplificate",
    message="La fattura semplificata arriva a {total} euro, il limite è {cap}.",
    hint="Emetti una fattura ordinaria. Il limite non vale per le note di variazione e per i regimi RF19 e RF20.",
)
def too_large_for_simplified(seen: Seen) -> Hits:
    if seen.regime in REGIMES_WITHOUT_CAP.on(seen.on):
        return
    cap = next(iter(SIMPLIFIED_CAP.on(seen.on)))
    for body in seen.bodies:
        if body.simplified is None or body.simplified.DatiGenerali.DatiFatturaRettificata is not None:
            continue
        total = sum((line.amount for line in body.lines if line.amount is not None), _ZERO)
        if total > Decimal(cap):
            yield hit(_first_amount(body), total=cents(total), cap=cap)


def _line_total(line: DettaglioLineeType) -> Decimal:
    """Discounts work on the unit price, in order, each on what the one before left; an amount wins over a percentage."""
    unit = line.PrezzoUnitario or _ZERO
    for discount in line.ScontoMaggiorazione:
        sign = -1 if discount.Tipo == "SC" else 1
        if discount.Importo is not None:
            unit += sign * discount.Importo
        elif discount.Percentuale is not None:
            unit += sign * unit * discount.Percentuale * _HUNDREDTH
    return unit if line.Quantita is None else unit * line.Quantita


def _by_rate(each: list[Taxed]) -> defaultdict[Decimal, Decimal]:
    sums: defaultdict[Decimal, Decimal] = defaultdict(Decimal)
    for one in each:
        if one.rate is not None:
            sums[one.rate] += one.amount or _ZERO
    return sums


def _empty_discounts(path: str, discounts: list[ScontoMaggiorazioneType]) -> Hits:
    for place, (at, discount) in enumerate(numbered(f"{path}/ScontoMaggiorazione", discounts), 1):
        if discount.Tipo and discount.Percentuale is None and discount.Importo is None:
            yield hit(at, line=place)


def cents(value: Decimal) -> Decimal:
    if value.adjusted() > _MOST_DIGITS:
        return value
    said = value.quantize(CENT, ROUND_HALF_UP)
    return said if said else abs(said)  # never -0.00


def _first_amount(body: Body) -> str:
    return f"{body.path}/DatiBeniServizi[1]/Importo"
