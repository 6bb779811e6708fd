"""The bodies of an invoice in either form, as the controls look at them."""

from __future__ import annotations

from collections.abc import Iterator

from billing.einvoice import ordinary, simplified
from billing.einvoice.controls.view import Body, Taxed
from billing.einvoice.findings import numbered
from billing.einvoice.reader import Invoice


def bodies(invoice: Invoice) -> Iterator[Body]:
    if isinstance(invoice, ordinary.FatturaElettronica):
        for path, body in numbered("FatturaElettronicaBody", invoice.FatturaElettronicaBody):
            yield _ordinary_body(path, body)
    else:
        for path, short in numbered("FatturaElettronicaBody", invoice.FatturaElettronicaBody):
            yield _simplified_body(path, short)


def _ordinary_body(path: str, body: ordinary.FatturaElettronicaBodyType) -> Body:
    document, goods = body.DatiGenerali.DatiGeneraliDocumento, body.DatiBeniServizi
    above, below = f"{path}/DatiGenerali", f"{path}/DatiBeniServizi"
    return Body(
        path,
        document.TipoDocumento or "",
        document.Numero,
        document.Data,
        is_article_73=document.Art73 == "SI",
        corrects=[
            (f"{at}/Data", linked.Data)
            for at, linked in numbered(
                f"{above}/DatiFattureCollegate", body.DatiGenerali.DatiFattureCollegate
            )
            if linked.Data
        ],
        lines=[
            Taxed(
                at,
                place,
                "AliquotaIVA",
                line.AliquotaIVA,
                line.Natura,
                line.PrezzoTotale,
                line.Ritenuta == "SI",
            )
            for place, (at, line) in enumerate(numbered(f"{below}/DettaglioLinee", goods.DettaglioLinee), 1)
        ],
        funds=[
            Taxed(
                at,
                place,
                "AliquotaIVA",
                fund.AliquotaIVA,
                fund.Natura,
                fund.ImportoContributoCassa,
                fund.Ritenuta == "SI",
            )
            for place, (at, fund) in enumerate(
                numbered(
                    f"{above}/DatiGeneraliDocumento/DatiCassaPrevidenziale", document.DatiCassaPrevidenziale
                ),
                1,
            )
        ],
        summaries=[
            Taxed(at, place, "AliquotaIVA", row.AliquotaIVA, row.Natura, row.ImponibileImporto)
            for place, (at, row) in enumerate(numbered(f"{below}/DatiRiepilogo", goods.DatiRiepilogo), 1)
        ],
        ordinary=body,
    )


def _simplified_body(path: str, body: simplified.FatturaElettronicaBodyType) -> Body:
    document, corrected = body.DatiGenerali.DatiGeneraliDocumento, body.DatiGenerali.DatiFatturaRettificata
    day = corrected.DataFR if corrected else None
    return Body(
        path,
        document.TipoDocumento or "",
        document.Numero,
        document.Data,
        corrects=[(f"{path}/DatiGenerali/DatiFatturaRettificata/DataFR", day)] if day else [],
        lines=[
            Taxed(at, place, "DatiIVA/Aliquota", line.DatiIVA.Aliquota, line.Natura, line.Importo)
            for place, (at, line) in enumerate(numbered(f"{path}/DatiBeniServizi", body.DatiBeniServizi), 1)
        ],
        simplified=body,
    )
