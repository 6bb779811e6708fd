"""The lines: what was sold, for how much, with which VAT."""

from __future__ import annotations

from billing.einvoice.courtesy import italian
from billing.einvoice.courtesy.page import Column, Fact, Row, Table
from billing.einvoice.courtesy.telling import Telling

_SIGN = {"SC": italian.MINUS, "MG": "+"}


def lines_table(lines: list[Telling]) -> Table:
    return without_empty_columns(
        Table(
            "Beni e servizi",
            (
                Column("N."),
                Column("Descrizione", 10),
                Column("Quantità", number=True),
                Column("U.M."),
                Column("Prezzo", number=True),
                Column("Sconto", number=True),
                Column("Totale", number=True),
                Column("IVA", number=True),
            ),
            tuple(map(_line, lines)),
            notes_under=1,
        )
    )


def simplified_table(lines: list[Telling]) -> Table:
    return without_empty_columns(
        Table(
            "Beni e servizi",
            (
                Column("Descrizione", 10),
                Column("Importo, IVA compresa", number=True),
                Column("IVA", number=True),
                Column("di cui imposta", number=True),
            ),
            tuple(map(_simplified_line, lines)),
        )
    )


def rate_and_nature(rate: str, nature: str) -> str:
    return " ".join(filter(None, (rate, nature)))


def discount(said: Telling) -> str:
    """ "−10%", "−5,00"; with both, the amount is the one that counts: "−10% (5,00)"."""
    code, share, sum_ = said.code("Tipo"), said.text("Percentuale"), said.text("Importo")
    sign = _SIGN.get(code, f"{code} ")
    return f"{sign}{share} ({sum_})" if share and sum_ else f"{sign}{share or sum_}"


def without_empty_columns(table: Table) -> Table:
    """`notes_under` must be a column that stays."""
    kept = [
        place
        for place in range(len(table.columns))
        if place == table.notes_under or any(row.cells[place] for row in table.rows)
    ]
    return Table(
        table.title,
        tuple(table.columns[place] for place in kept),
        tuple(Row(tuple(row.cells[place] for place in kept), row.notes) for row in table.rows),
        kept.index(table.notes_under),
    )


def _line(line: Telling) -> Row:
    return Row(
        (
            line.text("NumeroLinea"),
            line.text("Descrizione"),
            line.text("Quantita"),
            line.text("UnitaMisura"),
            line.text("PrezzoUnitario"),
            "\n".join(map(discount, line.all("ScontoMaggiorazione"))),
            line.text("PrezzoTotale"),
            rate_and_nature(line.text("AliquotaIVA"), line.code("Natura")),
        ),
        tuple(_notes(line)),
    )


def _notes(line: Telling) -> list[Fact]:
    notes = [Fact(code.text("CodiceTipo"), code.text("CodiceValore")) for code in line.all("CodiceArticolo")]
    notes += line.facts("TipoCessionePrestazione")
    notes += _period(line.text("DataInizioPeriodo"), line.text("DataFinePeriodo"))
    notes += line.facts("Ritenuta", "RiferimentoAmministrazione")
    for other in line.all("AltriDatiGestionali"):
        said = ("RiferimentoTesto", "RiferimentoNumero", "RiferimentoData")
        notes.append(Fact(other.text("TipoDato"), " · ".join(filter(None, map(other.text, said)))))
    return notes


def _period(start: str, end: str) -> list[Fact]:
    if start and end:
        return [Fact("Periodo", f"dal {start} al {end}")]
    return [Fact("Periodo", f"dal {start}" if start else f"fino al {end}")] if start or end else []


def _simplified_line(line: Telling) -> Row:
    vat = line.needed("DatiIVA")
    return Row(
        (
            line.text("Descrizione"),
            line.text("Importo"),
            rate_and_nature(vat.text("Aliquota"), line.code("Natura")),
            vat.text("Imposta"),
        ),
        tuple(line.facts("Natura", "RiferimentoNormativo")),
    )
