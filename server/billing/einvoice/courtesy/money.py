"""What adds up to the total, and how it is paid."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.goods import discount, rate_and_nature, without_empty_columns
from billing.einvoice.courtesy.page import Column, Fact, Row, Section, Table, Totals
from billing.einvoice.courtesy.telling import Telling

_ZERO = Decimal(0)


class Sums:
    """What the totals of one ordinary invoice are made of. A value that cannot be read counts as nothing."""

    def __init__(self, document: Telling, goods: Telling) -> None:
        summaries = goods.all("DatiRiepilogo")
        self.currency = str(document.raw("Divisa") or "")
        self.taxable = _sum(summaries, "ImponibileImporto")
        self.tax = _sum(summaries, "Imposta")
        self.split_tax = _sum([row for row in summaries if row.raw("EsigibilitaIVA") == "S"], "Imposta")
        self.withheld = _sum(document.all("DatiRitenuta"), "ImportoRitenuta")
        self.rounding = document.number("Arrotondamento") or _ZERO
        self.declared = document.number("ImportoTotaleDocumento")

    @property
    def total(self) -> Decimal:
        return self.taxable + self.tax + self.rounding if self.declared is None else self.declared

    @property
    def to_pay(self) -> Decimal:
        return self.total - self.withheld - self.split_tax

    def shown(self, value: Decimal) -> str:
        return italian.money(value, italian.clean(self.currency))


def before_vat(document: Telling) -> list[Section]:
    """What the document adds to its lines."""
    return [*_discounts(document), *_funds(document)]


def vat_summary(goods: Telling) -> list[Section]:
    rows = [_summary(row) for row in goods.all("DatiRiepilogo")]
    columns = (
        Column("IVA"),
        Column("", 6),
        Column("Spese accessorie", number=True),
        Column("Arrotondamento", number=True),
        Column("Imponibile", number=True),
        Column("Imposta", number=True),
    )
    return (
        [without_empty_columns(Table("Riepilogo IVA", columns, tuple(rows), notes_under=1))] if rows else []
    )


def totals(document: Telling, sums: Sums) -> Section:
    facts = [
        Fact("Totale imponibile", sums.shown(sums.taxable)),
        Fact("Totale imposta", sums.shown(sums.tax)),
    ]
    if rounding := document.text("Arrotondamento"):
        facts.append(Fact("Arrotondamento", sums.shown(sums.rounding) if sums.rounding else rounding))
    label = "Totale documento" if sums.declared is not None else "Totale documento (calcolato)"
    written = document.text("ImportoTotaleDocumento")
    facts.append(Fact(label, sums.shown(sums.total), strong=True))
    if written and sums.declared is None:
        facts.append(Fact("Totale scritto nel file", written))
    facts += _stamp(document, sums)
    for held in (sums.withheld, sums.split_tax):
        if held:
            what = (
                "Ritenute" if held is sums.withheld else "IVA versata dal cliente (scissione dei pagamenti)"
            )
            facts.append(Fact(what, sums.shown(-held)))
    if sums.to_pay != sums.total:
        facts.append(Fact("Netto a pagare (calcolato)", sums.shown(sums.to_pay), strong=True))
    return Totals("Totali", tuple(facts))


def withholdings(document: Telling) -> list[Section]:
    columns = (
        Column("Ritenuta", 4),
        Column("Causale del pagamento", 6),
        Column("Aliquota", number=True),
        Column("Importo", number=True),
    )
    rows = [
        Row(tuple(map(row.text, ("TipoRitenuta", "CausalePagamento", "AliquotaRitenuta", "ImportoRitenuta"))))
        for row in document.all("DatiRitenuta")
    ]
    return [without_empty_columns(Table("Ritenute", columns, tuple(rows)))] if rows else []


def _discounts(document: Telling) -> list[Section]:
    rows = []
    for said in document.all("ScontoMaggiorazione"):
        name = "Maggiorazione" if said.raw("Tipo") == "MG" else "Sconto"
        rows.append(Row((name, discount(said))))
    columns = (Column("Sul totale del documento", 8), Column("Valore", number=True))
    return [Table("Sconti e maggiorazioni", columns, tuple(rows))] if rows else []


def _funds(document: Telling) -> list[Section]:
    rows = []
    for fund in document.all("DatiCassaPrevidenziale"):
        cells = (
            fund.text("TipoCassa"),
            fund.text("AlCassa"),
            fund.text("ImponibileCassa"),
            fund.text("ImportoContributoCassa"),
            rate_and_nature(fund.text("AliquotaIVA"), fund.code("Natura")),
        )
        rows.append(Row(cells, tuple(fund.facts("Ritenuta", "RiferimentoAmministrazione"))))
    columns = (
        Column("Cassa", 8),
        Column("Aliquota", number=True),
        Column("Imponibile", number=True),
        Column("Contributo", number=True),
        Column("IVA", number=True),
    )
    return [without_empty_columns(Table("Cassa previdenziale", columns, tuple(rows)))] if rows else []


def _summary(row: Telling) -> Row:
    said = filter(None, (row.text("Natura"), row.text("RiferimentoNormativo"), row.text("EsigibilitaIVA")))
    return Row(
        (
            rate_and_nature(row.text("AliquotaIVA"), row.code("Natura")),
            "\n".join(said),
            row.text("SpeseAccessorie"),
            row.text("Arrotondamento"),
            row.text("ImponibileImporto"),
            row.text("Imposta"),
        )
    )


def _stamp(document: Telling, sums: Sums) -> list[Fact]:
    stamp = document.inner("DatiBollo")
    if stamp is None:
        return []
    virtual = stamp.text("BolloVirtuale")
    label = (
        "Imposta di bollo assolta in modo virtuale" if virtual == "Sì" else f"Imposta di bollo ({virtual})"
    )
    written, value = stamp.text("ImportoBollo"), stamp.number("ImportoBollo")
    return [Fact(label, (written or "sì") if value is None else sums.shown(value))]


def _sum(rows: list[Telling], name: str) -> Decimal:
    return sum((row.number(name) or _ZERO for row in rows), _ZERO)
