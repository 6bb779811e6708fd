"""Rates of lines and funds against those of the VAT summary."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice.controls.dated import NO_ZERO_RATE
from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import Body, Seen, Taxed


@control(
    "00424",
    title="AliquotaIVA non indicata in termini percentuali (2.2.1.12, 2.2.2.1, 2.1.1.7.5)",
    message="L'aliquota IVA {rate} è scritta come frazione.",
    hint="Scrivi l'aliquota in percentuale: 22.00 e non 0.22.",
)
def rate_as_fraction(seen: Seen) -> Hits:
    for body in seen.bodies:
        for each in (*body.lines, *body.funds, *body.summaries):
            if each.rate is not None and 0 < each.rate < 1:
                yield hit(each.rate_path, rate=each.rate)


@control(
    "00419",
    title="2.2.2 DatiRiepilogo non presente in corrispondenza di almeno un valore di AliquotaIVA",
    message="Le linee e le casse hanno {rates} aliquote diverse, i riepiloghi IVA sono {summaries}.",
    hint="Serve un riepilogo IVA per ogni aliquota (e natura) delle linee e delle casse.",
)
def too_few_summaries(seen: Seen) -> Hits:
    for body in _ordinary(seen):
        rates = first_by_rate([*body.lines, *body.funds])
        if len(body.summaries) < len(rates):
            yield hit(
                f"{body.path}/DatiBeniServizi/DatiRiepilogo", rates=len(rates), summaries=len(body.summaries)
            )


@control(
    "00443",
    title="Non c'è corrispondenza tra le AliquotaIVA di linee e casse e quelle dei DatiRiepilogo",
    message="L'aliquota IVA {rate} c'è {where}.",
    hint="Ogni aliquota di linee e casse deve avere il suo riepilogo IVA, e ogni riepilogo almeno una linea o cassa.",
)
def rates_do_not_match(seen: Seen) -> Hits:
    for body in _ordinary(seen):
        sources = [*body.lines, *body.funds]
        used, summed = first_by_rate(sources), first_by_rate(body.summaries)
        for rate, each in used.items():
            if rate not in summed:
                yield hit(
                    each.rate_path,
                    rate=each.rate,
                    where="nelle linee o nelle casse, ma non nei riepiloghi IVA",
                )
        for rate, each in summed.items():
            if rate not in used:
                yield hit(
                    each.rate_path, rate=each.rate, where="nei riepiloghi IVA, ma in nessuna linea o cassa"
                )


@control(
    "00444",
    title="Non c'è corrispondenza tra le Natura di linee e casse e quelle dei DatiRiepilogo",
    message="La natura {nature} c'è {where}.",
    hint="Ogni natura di linee e casse deve avere il suo riepilogo IVA, e ogni riepilogo almeno una linea o cassa.",
)
def natures_do_not_match(seen: Seen) -> Hits:
    for body in _ordinary(seen):
        sources = [*body.lines, *body.funds]
        used, summed = _natures(sources), _natures(body.summaries)
        for nature, each in used.items():
            if nature not in summed:
                yield hit(
                    each.nature_path,
                    nature=nature,
                    where="nelle linee o nelle casse, ma non nei riepiloghi IVA",
                )
        for nature, each in summed.items():
            if nature not in used:
                yield hit(
                    each.nature_path, nature=nature, where="nei riepiloghi IVA, ma in nessuna linea o cassa"
                )


@control(
    "00474",
    title="2.1.1.1 TipoDocumento TD21 con 2.2.1.12 AliquotaIVA pari a zero",
    message="La linea {line} di un'autofattura per splafonamento ha aliquota IVA zero.",
    hint="Nel TD21 si versa l'IVA non pagata prima: metti su ogni linea l'aliquota dovuta.",
)
def zero_rate_where_vat_is_due(seen: Seen) -> Hits:
    kinds = NO_ZERO_RATE.on(seen.on)
    for body in seen.bodies:
        for line in body.lines if body.kind in kinds else []:
            if line.has_zero_rate:
                yield hit(line.rate_path, line=line.number)


def _ordinary(seen: Seen) -> list[Body]:
    return [body for body in seen.bodies if body.ordinary]


def first_by_rate(each: list[Taxed]) -> dict[Decimal, Taxed]:
    """The distinct rates, each with the first that has it."""
    found: dict[Decimal, Taxed] = {}
    for one in each:
        if one.rate is not None:
            found.setdefault(one.rate, one)
    return found


def _natures(each: list[Taxed]) -> dict[str, Taxed]:
    found: dict[str, Taxed] = {}
    for one in each:
        if one.nature:
            found.setdefault(one.nature, one)
    return found
