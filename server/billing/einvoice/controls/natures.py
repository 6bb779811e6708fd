"""Rate and nature: zero needs a reason, a rate admits none."""

from __future__ import annotations

from collections.abc import Iterable

from billing.einvoice.controls.dated import GENERIC_NATURES, NATURE_BESIDE_RATE
from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import Seen, Taxed


@control(
    "00400",
    title="2.2.1.14 Natura non presente a fronte di 2.2.1.12 AliquotaIVA pari a zero",
    message="La linea {line} ha aliquota IVA zero, ma non dice la natura dell'operazione.",
    hint="Scegli la natura (per esempio N2.2, N4, N6.7) che dice perché non c'è IVA, oppure correggi l'aliquota.",
)
def line_without_nature(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _without_nature(body.lines)


@control(
    "00401",
    title="2.2.1.14 Natura presente a fronte di 2.2.1.12 AliquotaIVA diversa da zero",
    message="La linea {line} ha aliquota IVA {rate} e insieme la natura {nature}.",
    hint="Togli la natura se l'IVA è dovuta, oppure metti l'aliquota a zero.",
)
def line_with_rate_and_nature(seen: Seen) -> Hits:
    exempt = NATURE_BESIDE_RATE.on(seen.on)
    for body in seen.bodies:
        if body.kind not in exempt:
            yield from _with_rate_and_nature(body.lines)


@control(
    "00413",
    title="2.1.1.7.7 Natura non presente a fronte di 2.1.1.7.5 AliquotaIVA pari a zero",
    message="La cassa previdenziale {line} ha aliquota IVA zero, ma non dice la natura.",
    hint="Scegli la natura del contributo (nel regime forfettario N2.2), oppure correggi l'aliquota.",
)
def fund_without_nature(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _without_nature(body.funds)


@control(
    "00414",
    title="2.1.1.7.7 Natura presente a fronte di 2.1.1.7.5 AliquotaIVA diversa da zero",
    message="La cassa previdenziale {line} ha aliquota IVA {rate} e insieme la natura {nature}.",
    hint="Togli la natura dal contributo, oppure mettine l'aliquota a zero.",
)
def fund_with_rate_and_nature(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _with_rate_and_nature(body.funds)


@control(
    "00429",
    title="2.2.2.2 Natura non presente a fronte di 2.2.2.1 AliquotaIVA pari a zero",
    message="Il riepilogo IVA {line} ha aliquota zero, ma non dice la natura.",
    hint="Riporta nel riepilogo la stessa natura delle linee a cui si riferisce.",
)
def summary_without_nature(seen: Seen) -> Hits:
    for body in seen.bodies:
        yield from _without_nature(body.summaries)


@control(
    "00430",
    title="2.2.2.2 Natura presente a fronte di 2.2.2.1 AliquotaIVA diversa da zero",
    message="Il riepilogo IVA {line} ha aliquota {rate} e insieme la natura {nature}.",
    hint="Togli la natura dal riepilogo, oppure mettine l'aliquota a zero.",
)
def summary_with_rate_and_nature(seen: Seen) -> Hits:
    exempt = NATURE_BESIDE_RATE.on(seen.on)
    for body in seen.bodies:
        if body.kind not in exempt:
            yield from _with_rate_and_nature(body.summaries)


@control(
    "00445",
    title="Non è più ammesso il valore generico N2, N3 o N6 come codice natura",
    message="La natura {nature} è generica e dal 1° gennaio 2021 non si può più usare.",
    hint="Scegli il codice di dettaglio, per esempio N2.2, N3.1 o N6.9.",
)
def generic_nature(seen: Seen) -> Hits:
    generic = GENERIC_NATURES.on(seen.on)
    for body in seen.bodies:
        for each in (*body.lines, *body.funds, *body.summaries):
            if each.nature in generic:
                yield hit(each.nature_path, nature=each.nature)


@control(
    "00420",
    title="2.2.2.2 Natura di tipo N6 (inversione contabile) con 2.2.2.7 EsigibilitaIVA S (scissione dei pagamenti)",
    message="Il riepilogo IVA {line} unisce inversione contabile ({nature}) e scissione dei pagamenti.",
    hint="Nell'inversione contabile l'IVA la versa il cliente: togli l'esigibilità S da questo riepilogo.",
)
def reverse_charge_with_split_payment(seen: Seen) -> Hits:
    for body in seen.bodies:
        rows = body.ordinary.DatiBeniServizi.DatiRiepilogo if body.ordinary else []
        for each, row in zip(body.summaries, rows, strict=False):
            if row.EsigibilitaIVA == "S" and (row.Natura or "").partition(".")[0] == "N6":
                yield hit(f"{each.path}/EsigibilitaIVA", line=each.number, nature=row.Natura)


def _without_nature(each: Iterable[Taxed]) -> Hits:
    for one in each:
        if one.has_zero_rate and not one.nature:
            yield hit(one.nature_path, line=one.number)


def _with_rate_and_nature(each: Iterable[Taxed]) -> Hits:
    for one in each:
        if one.has_some_rate and one.nature:
            yield hit(one.nature_path, line=one.number, rate=one.rate, nature=one.nature)
