"""What a document must lean on, and to whom it may go: papers, letters of intent, customers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from billing.einvoice.advice.limits import DEFERRED
from billing.einvoice.advice.registry import Draft, advice
from billing.einvoice.controls.amounts import cents
from billing.einvoice.controls.registry import Hits, hit
from billing.einvoice.controls.view import Body

_ZERO = Decimal(0)
_PERSON_TAX_CODE = 16


@advice(
    "MC09",
    "error",
    title="Fattura differita senza documenti di trasporto",
    message="La fattura differita {kind} non cita né documenti di trasporto né altri documenti.",
    hint="Aggiungi numero e data dei documenti di trasporto (DatiDDT), oppure usa il tipo TD01.",
)
def deferred_without_papers(draft: Draft) -> Hits:
    for body in _without_transport(draft):
        if not _has_other_papers(body):
            yield hit(f"{body.path}/DatiGenerali/DatiDDT", kind=body.kind)


@advice(
    "MC10",
    "warning",
    title="Fattura differita con altri documenti al posto del DDT",
    message="La fattura differita {kind} cita altri documenti, ma nessun documento di trasporto.",
    hint="Per i beni servono i documenti di trasporto (DatiDDT); per i servizi basta un documento che li individua.",
)
def deferred_with_other_papers(draft: Draft) -> Hits:
    for body in _without_transport(draft):
        if _has_other_papers(body):
            yield hit(f"{body.path}/DatiGenerali/DatiDDT", kind=body.kind)


@advice(
    "MC14",
    "error",
    title="Prestazione sanitaria a una persona",
    message="Le prestazioni sanitarie alle persone non passano dal Sistema di Interscambio.",
    hint="Dai al paziente la fattura su carta o in PDF, e comunica la spesa al Sistema Tessera Sanitaria.",
)
def health_of_a_person(draft: Draft) -> Hits:
    buyer = draft.seen.buyer
    if draft.sending.is_health and len(buyer.tax_code or "") == _PERSON_TAX_CODE:
        yield hit(buyer.path)


@advice(
    "MC15",
    "warning",
    title="Cliente non attivo nel VIES",
    message="La partita IVA {code} non risulta attiva nel VIES.",
    hint="Senza iscrizione al VIES una cessione nell'Unione non è senza IVA: chiedi conferma al cliente.",
)
def not_in_vies(draft: Draft) -> Hits:
    buyer = draft.seen.buyer
    if draft.sending.is_in_vies is False and buyer.vat_code and buyer.country != "IT":
        yield hit(buyer.vat_path, code=buyer.vat_number)


@advice(
    "MC16",
    "error",
    title="Lettera d'intento oltre il suo limite",
    message="Le linee sulla lettera d'intento {code} sono {found}, ma ne restano {expected}.",
    hint="Metti l'IVA su quello che supera il limite, oppure chiedi al cliente un'altra lettera d'intento.",
)
def intent_over_its_ceiling(draft: Draft) -> Hits:
    used: dict[str, Decimal] = {}
    first: dict[str, str] = {}
    for protocol, path, amount in _on_intents(draft):
        used[protocol] = used.get(protocol, _ZERO) + amount
        first.setdefault(protocol, path)
    for protocol, left in draft.sending.intents.items():
        code = _plain(protocol)
        if code in used and used[code] > left:
            yield hit(first[code], code=code, found=cents(used[code]), expected=cents(left))


def _without_transport(draft: Draft) -> Iterator[Body]:
    kinds = DEFERRED.on(draft.seen.on)
    for body in draft.seen.bodies:
        if body.ordinary and body.kind in kinds and not body.ordinary.DatiGenerali.DatiDDT:
            yield body


def _has_other_papers(body: Body) -> bool:
    said = body.ordinary.DatiGenerali if body.ordinary else None
    return said is not None and bool(
        said.DatiOrdineAcquisto or said.DatiContratto or said.DatiConvenzione or said.DatiRicezione
    )


def _on_intents(draft: Draft) -> Iterator[tuple[str, str, Decimal]]:
    for body in draft.seen.bodies:
        if body.ordinary is None or body.is_credit_note:
            continue
        for each, line in zip(body.lines, body.ordinary.DatiBeniServizi.DettaglioLinee, strict=True):
            for data in line.AltriDatiGestionali:
                if data.TipoDato == "INTENTO" and data.RiferimentoTesto:
                    yield _plain(data.RiferimentoTesto), each.path, each.amount or _ZERO


def _plain(protocol: str) -> str:
    """Protocol and progressive stand with a dash or a slash between them."""
    return protocol.strip().replace("/", "-")
