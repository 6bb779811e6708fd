"""The courtesy copy of an invoice, either form, put together from its parts."""

from __future__ import annotations

from decimal import Decimal

from billing.einvoice import simplified
from billing.einvoice.code_lists import documents as document_codes
from billing.einvoice.courtesy import goods, italian, money, parties, payments, references, remarks
from billing.einvoice.courtesy.page import Document, Fact, Facts, Page, Section, Texts, Totals
from billing.einvoice.courtesy.strays import strays
from billing.einvoice.courtesy.telling import Telling, present
from billing.einvoice.reader import Invoice
from billing.einvoice.xml import Element

NOTICE = (
    "Copia di cortesia senza valore fiscale: l'originale è il file XML trasmesso al Sistema di Interscambio."
)


def courtesy_copy(invoice: Invoice, root: Element | None = None) -> Page:
    """What the page of this invoice says. With `root`, the file it was read from, also what the format does not know.

    Shape: every value of the invoice is on the page; what has no place of its own stands under "Altri dati del file".
    Raises: never on content, complete or not.
    """
    whole = Telling(invoice)
    short = isinstance(invoice, simplified.FatturaElettronicaSemplificata)
    header, bodies = whole.needed("FatturaElettronicaHeader"), whole.all("FatturaElettronicaBody")
    people = parties.simplified_parties(header) if short else parties.ordinary_parties(header)
    documents = tuple(map(_simplified if short else _ordinary, bodies))
    issuer = header.facts("SoggettoEmittente")
    ending: list[Section] = [Facts("Trasmissione", (*_transmission(whole, header), *issuer))]
    others = [*whole.untold(), *(strays(root, invoice) if root is not None else ())]
    if others:
        ending.append(Facts("Altri dati del file", tuple(others)))
    return Page(_title(documents), NOTICE, tuple(people), documents, tuple(ending))


def _title(documents: tuple[Document, ...]) -> str:
    if len(documents) == 1:
        return documents[0].title
    return f"Lotto di {len(documents)} fatture" if documents else "Fattura senza contenuto"


def _ordinary(body: Telling) -> Document:
    general, items = body.needed("DatiGenerali"), body.needed("DatiBeniServizi")
    document = general.needed("DatiGeneraliDocumento")
    sums = money.Sums(document, items)
    natures = [line.raw("Natura") for line in items.all("DettaglioLinee")]
    said = remarks.by_kind(document.raw("TipoDocumento") or "")
    said += remarks.by_vat([row.block for row in items.all("DatiRiepilogo")], natures)
    if special := document.text("Art73"):
        said.append(f"Emesso con modalità e termini stabiliti da un decreto ministeriale (Art73: {special}).")
    headline = [Fact(_total_label(document.raw("TipoDocumento")), sums.shown(sums.total), strong=True)]
    to_pay = payments.asked(body)
    if (to_pay := sums.to_pay if to_pay is None else to_pay) != sums.total:
        headline.append(Fact("Da pagare", sums.shown(to_pay), strong=True))
    sections: list[Section] = []
    if reasons := document.texts("Causale"):
        sections.append(Texts("Causale", tuple(reasons)))
    sections += references.references(general)
    sections.append(goods.lines_table(items.all("DettaglioLinee")))
    sections += [*money.before_vat(document), *money.vat_summary(items), *money.withholdings(document)]
    sections += [money.totals(document, sums), *payments.payments(body)]
    sections += [*references.transport(general), *references.vehicle(body), *references.attachments(body)]
    return _document(document, [*headline, *payments.headline(body)], said, sections)


def _simplified(body: Telling) -> Document:
    general = body.needed("DatiGenerali")
    document, lines = general.needed("DatiGeneraliDocumento"), body.all("DatiBeniServizi")
    total = sum((line.number("Importo") or Decimal(0) for line in lines), Decimal(0))
    currency = italian.clean(document.raw("Divisa") or "")
    shown = italian.money(total, currency)
    totals = [Fact("Totale, IVA compresa (calcolato)", shown, strong=True)]
    if document.text("BolloVirtuale"):
        totals.append(Fact("Imposta di bollo assolta in modo virtuale", document.text("BolloVirtuale")))
    sections: list[Section] = [*references.corrected(general), goods.simplified_table(lines)]
    sections += [Totals("Totali", tuple(totals)), *references.attachments(body)]
    said = remarks.by_kind(document.raw("TipoDocumento") or "")
    return _document(document, [Fact("Totale", shown, strong=True)], said, sections)


def _document(document: Telling, headline: list[Fact], said: list[str], sections: list[Section]) -> Document:
    code = document.code("TipoDocumento")
    name = (
        _SHORT.get(code)
        or document_codes.TIPO_DOCUMENTO.describe(code)
        or document_codes.TIPO_DOCUMENTO_SEMPLIFICATO.describe(code)
    )
    day, currency = document.text("Data"), document.text("Divisa")
    title = " ".join(filter(None, (name or "Documento", document.text("Numero"))))
    kind = document.text("TipoDocumento")
    parts = (
        f"del {day}" if day else "",
        code if kind == f"{name} ({code})" else kind,
        "" if currency == "EUR" else f"valuta {currency}",
    )
    return Document(title, " · ".join(filter(None, parts)), tuple(headline), tuple(said), tuple(sections))


# A heading has room for what it is, not for the law that it follows; the whole description stands below it.
_SHORT = {
    "TD02": "Fattura di acconto",
    "TD03": "Parcella di acconto",
    "TD16": "Integrazione",
    "TD17": "Autofattura o integrazione",
    "TD18": "Integrazione",
    "TD19": "Autofattura o integrazione",
    "TD20": "Autofattura",
    "TD21": "Autofattura",
    "TD22": "Autofattura",
    "TD23": "Autofattura",
    "TD24": "Fattura differita",
    "TD25": "Fattura differita",
    "TD26": "Fattura",
    "TD27": "Fattura",
    "TD28": "Acquisto",
    "TD29": "Comunicazione",
}


def _total_label(kind: str | None) -> str:
    return "Totale a credito" if kind in {"TD04", "TD08"} else "Totale documento"


def _transmission(whole: Telling, header: Telling) -> list[Fact]:
    sending = header.needed("DatiTrasmissione")
    facts = [Fact("Formato", sending.text("FormatoTrasmissione"))]
    facts += sending.facts("CodiceDestinatario", "PECDestinatario", "ProgressivoInvio")
    facts.append(Fact("Trasmittente", parties.fiscal_id(sending.needed("IdTrasmittente"))))
    if sending.has("ContattiTrasmittente") and (contacts := sending.inner("ContattiTrasmittente")):
        facts.append(
            Fact(
                "Contatti del trasmittente",
                " · ".join(filter(None, map(contacts.text, ("Telefono", "Email")))),
            )
        )
    if whole.raw("versione") == sending.raw("FormatoTrasmissione"):
        whole.tell("versione")
    if whole.raw("SistemaEmittente"):
        whole.tell("SistemaEmittente")
        facts.append(Fact("Sistema emittente", italian.clean(whole.raw("SistemaEmittente"))))
    if whole.raw("Signature"):
        whole.tell("Signature")
        facts.append(Fact("Firma XAdES", "presente (questa copia non la verifica)"))
    return present(facts)
