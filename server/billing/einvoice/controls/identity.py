"""Numbers that cannot exist: what check digits tell without asking the tax registry. A right digit proves nothing more."""

from __future__ import annotations

from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import TRANSMISSION, Party, Seen
from billing.einvoice.numbers import check_tax_code, check_vat_number


@control(
    "00300",
    title="1.1.1.2 IdCodice del trasmittente non valido",
    message="Il codice fiscale di chi trasmette ({code}) non è valido. {why}",
    hint="Scrivi il codice fiscale (per le società uguale alla partita IVA) di chi trasmette il file.",
)
def sender(seen: Seen) -> Hits:
    code = seen.sender.IdCodice
    if seen.sender.IdPaese == "IT" and code and (why := check_tax_code(code)):
        yield hit(f"{TRANSMISSION}/IdTrasmittente/IdCodice", code=code, why=why)


@control(
    "00301",
    title="1.2.1.1.2 IdCodice del cedente non valido",
    message="La partita IVA del fornitore ({code}) non è valida. {why}",
    hint="Correggi la partita IVA nei dati dell'impresa.",
)
def seller_vat_number(seen: Seen) -> Hits:
    yield from _vat_number(seen.seller)


@control(
    "00302",
    title="1.2.1.2 CodiceFiscale del cedente non valido",
    message="Il codice fiscale del fornitore ({code}) non è valido. {why}",
    hint="Correggi il codice fiscale nei dati dell'impresa.",
)
def seller_tax_code(seen: Seen) -> Hits:
    yield from _tax_code(seen.seller)


@control(
    "00303",
    title="1.3.1.1.2 o 1.4.4.1.2 IdCodice del rappresentante fiscale non valido",
    message="La partita IVA del rappresentante fiscale ({code}) non è valida. {why}",
    hint="Correggi la partita IVA del rappresentante fiscale.",
)
def representative_vat_number(seen: Seen) -> Hits:
    for representative in seen.representatives:
        yield from _vat_number(representative)


@control(
    "00304",
    title="1.3.1.2 CodiceFiscale del rappresentante fiscale non valido",
    message="Il codice fiscale del rappresentante fiscale ({code}) non è valido. {why}",
    hint="Correggi il codice fiscale del rappresentante fiscale.",
)
def representative_tax_code(seen: Seen) -> Hits:
    for representative in seen.representatives:
        yield from _tax_code(representative)


@control(
    "00305",
    title="1.4.1.1.2 IdCodice del cessionario non valido",
    message="La partita IVA del cliente ({code}) non è valida. {why}",
    hint="Correggi la partita IVA del cliente; se è un privato toglila e lascia il solo codice fiscale.",
)
def buyer_vat_number(seen: Seen) -> Hits:
    yield from _vat_number(seen.buyer)


@control(
    "00306",
    title="1.4.1.2 CodiceFiscale del cessionario non valido",
    message="Il codice fiscale del cliente ({code}) non è valido. {why}",
    hint="Correggi il codice fiscale del cliente.",
)
def buyer_tax_code(seen: Seen) -> Hits:
    yield from _tax_code(seen.buyer)


def _vat_number(party: Party) -> Hits:
    code = party.vat_code
    if party.country == "IT" and code and (why := check_vat_number(code)):
        yield hit(f"{party.vat_path}/IdCodice", code=code, why=why)


def _tax_code(party: Party) -> Hits:
    if party.tax_code and (why := check_tax_code(party.tax_code)):
        yield hit(f"{party.path}/CodiceFiscale", code=party.tax_code, why=why)
