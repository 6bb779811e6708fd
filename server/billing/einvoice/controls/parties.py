"""Seller and buyer: who may be whom, by kind of document."""

from __future__ import annotations

from billing.einvoice.controls.dated import (
    BUYER_NEEDS_VAT_NUMBER,
    SELLER_ABROAD,
    SELLER_IS_BUYER,
    SELLER_IS_NOT_BUYER,
    SELLER_ITALIAN,
)
from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import Party, Seen


@control(
    "00417",
    title="1.4.1.1 IdFiscaleIVA e 1.4.1.2 CodiceFiscale non valorizzati",
    message="Il cliente non ha né partita IVA né codice fiscale.",
    hint="Indica almeno uno dei due.",
)
def buyer_without_codes(seen: Seen) -> Hits:
    if not seen.buyer.vat_code and not seen.buyer.tax_code:
        yield hit(seen.buyer.path)


@control(
    "00471",
    title="Per il valore indicato in 2.1.1.1 TipoDocumento il cedente non può essere uguale al cessionario",
    message="Nel documento {kind} fornitore e cliente sono la stessa partita IVA.",
    hint="Correggi il cliente (o il fornitore); per un'autofattura a sé stessi il tipo è TD21 o TD27.",
)
def seller_is_the_buyer(seen: Seen) -> Hits:
    kinds = SELLER_IS_NOT_BUYER.on(seen.on)
    for body in seen.bodies:
        if body.kind in kinds and are_same(seen.seller, seen.buyer):
            yield hit(_identifier(seen.buyer), kind=body.kind)


@control(
    "00472",
    title="Per il valore indicato in 2.1.1.1 TipoDocumento il cedente deve essere uguale al cessionario",
    message="Nel documento {kind} fornitore e cliente devono essere la stessa partita IVA.",
    hint="Metti i dati della tua impresa sia come fornitore sia come cliente.",
)
def seller_is_not_the_buyer(seen: Seen) -> Hits:
    kinds = SELLER_IS_BUYER.on(seen.on)
    for body in seen.bodies:
        if body.kind in kinds and are_same(seen.seller, seen.buyer) is False:
            yield hit(_identifier(seen.buyer), kind=body.kind)


@control(
    "00473",
    title="Per il valore indicato in 2.1.1.1 TipoDocumento non è ammesso il valore di 1.2.1.1.1 IdPaese",
    message="Nel documento {kind} il fornitore non può avere come Paese {country}.",
    hint="Nei TD17, TD18, TD19 e TD28 il fornitore è estero, nel TD29 è italiano: correggi il fornitore o il tipo.",
)
def seller_of_the_wrong_country(seen: Seen) -> Hits:
    abroad, italian = SELLER_ABROAD.on(seen.on), SELLER_ITALIAN.on(seen.on)
    country = seen.seller.country
    for body in seen.bodies:
        if country and body.kind in (abroad if country == "IT" else italian):
            yield hit(f"{seen.seller.vat_path}/IdPaese", kind=body.kind, country=country)


@control(
    "00475",
    title="Per il valore indicato in 2.1.1.1 TipoDocumento deve essere presente 1.4.1.1 IdFiscaleIVA",
    message="Nel documento {kind} il cliente deve avere la partita IVA.",
    hint="Il cliente di un'integrazione o di un'autofattura sei tu: scrivi la tua partita IVA.",
)
def buyer_without_vat_number(seen: Seen) -> Hits:
    kinds = BUYER_NEEDS_VAT_NUMBER.on(seen.on)
    for body in seen.bodies:
        if body.kind in kinds and not seen.buyer.vat_code:
            yield hit(seen.buyer.vat_path, kind=body.kind)


@control(
    "00476",
    title="1.2.1.1.1 IdPaese del cedente e 1.4.1.1.1 IdPaese del cessionario entrambi diversi da IT",
    message="Fornitore ({seller}) e cliente ({buyer}) sono tutti e due esteri.",
    hint="Almeno uno dei due deve avere una partita IVA italiana.",
)
def both_abroad(seen: Seen) -> Hits:
    seller, buyer = seen.seller.country, seen.buyer.country
    if seller and buyer and "IT" not in {seller, buyer}:
        yield hit(f"{seen.buyer.vat_path}/IdPaese", seller=seller, buyer=buyer)


def are_same(seller: Party, buyer: Party) -> bool | None:
    """By VAT number. A buyer with a tax code alone is compared by that; None when only the tax registry could tell."""
    if not seller.vat_number:
        return None
    if buyer.vat_number:
        return seller.vat_number == buyer.vat_number
    if not buyer.tax_code:
        return None
    if buyer.tax_code in {seller.tax_code, seller.vat_code if seller.country == "IT" else None}:
        return True
    return False if seller.tax_code else None


def _identifier(party: Party) -> str:
    return party.vat_path if party.vat_code else f"{party.path}/CodiceFiscale"
