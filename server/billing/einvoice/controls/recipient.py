"""Format and address of delivery."""

from __future__ import annotations

import re

from billing.einvoice.controls.registry import Hits, control, hit
from billing.einvoice.controls.view import TRANSMISSION, Seen
from billing.einvoice.routing import ABROAD

_SDI_MAILBOX = re.compile(r"sdi[0-9]*@pec\.fatturapa\.(gov\.)?it", re.IGNORECASE).fullmatch


@control(
    "00313",
    title="1.1.4 CodiceDestinatario XXXXXXX ammesso solo verso soggetti non residenti",
    message="Il codice destinatario XXXXXXX è solo per clienti esteri, ma questo cliente non ha una partita IVA estera.",
    hint=(
        "Per un cliente italiano usa il suo codice, oppure 0000000. "
        "Per un cliente estero indica il suo identificativo con la sigla del suo Paese."
    ),
)
def abroad_only(seen: Seen) -> Hits:
    if seen.recipient_code == ABROAD and seen.buyer.country in {"", "IT"}:
        yield hit(f"{TRANSMISSION}/CodiceDestinatario")


@control(
    "00330",
    title="1.1.6 PECDestinatario contenente un valore non ammesso",
    message="La PEC del destinatario ({email}) è una casella del Sistema di Interscambio.",
    hint="Scrivi la PEC del cliente, oppure toglila.",
)
def mailbox_of_sdi(seen: Seen) -> Hits:
    if seen.certified_email and _SDI_MAILBOX(seen.certified_email.strip()):
        yield hit(f"{TRANSMISSION}/PECDestinatario", email=seen.certified_email.strip())


@control(
    "00427",
    title="1.1.4 CodiceDestinatario di lunghezza non ammessa per il formato di trasmissione",
    message="Il codice destinatario {code} non ha i {length} caratteri del formato {format}.",
    hint="Verso la pubblica amministrazione (FPA12) il codice ufficio ha 6 caratteri, verso privati il codice ne ha 7.",
)
def code_of_the_other_format(seen: Seen) -> Hits:
    length = 6 if seen.format == "FPA12" else 7
    if seen.format and seen.recipient_code and len(seen.recipient_code) != length:
        yield hit(
            f"{TRANSMISSION}/CodiceDestinatario", code=seen.recipient_code, length=length, format=seen.format
        )


@control(
    "00428",
    title="1.1.3 FormatoTrasmissione non coerente con l'attributo versione",
    message="Il formato di trasmissione è {format}, ma l'attributo versione dice {version}.",
    hint="Scrivi lo stesso valore nei due posti: FPA12, FPR12 o FSM10.",
)
def version_of_another_format(seen: Seen) -> Hits:
    if seen.format and seen.version and seen.format != seen.version:
        yield hit(f"{TRANSMISSION}/FormatoTrasmissione", format=seen.format, version=seen.version)
