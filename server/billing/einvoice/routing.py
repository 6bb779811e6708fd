"""Where an invoice goes: format, code and identity of the recipient. Cases: vectors/einvoice_routing.json.

The questions are asked in one order (`ROUTES`): public office, abroad, code, certified e-mail, everybody else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

NO_CODE = "0000000"
ABROAD = "XXXXXXX"
_POSTCODE_ABROAD = "00000"


@dataclass(frozen=True, slots=True)
class Recipient:
    """What we know of a customer. For self-invoices and integrations (TD16-TD23, TD28) the recipient is oneself."""

    country: str = "IT"  # of the VAT number: a foreign firm registered in Italy may be IT
    vat_number: str = ""  # without the country
    tax_code: str = ""
    is_public: bool = False  # in IPA
    office_code: str = ""
    sdi_code: str = ""
    certified_email: str = ""
    is_consumer: bool = False
    internal_code: str = ""  # stands in for a VAT number that a customer abroad does not have


@dataclass(frozen=True, slots=True)
class Route:
    """What is written in the file, and what the person must do.

    `reason`: public, abroad, code, certified_email, unknown. `vat` is (country, code) or None.
    `hand_over_copy`: SdI delivers to nobody, or to the reserved area alone: give the customer a copy and say so.
    `problems`: Italian sentences; the route is not good until they are mended.
    """

    reason: str
    format: str
    recipient_code: str
    certified_email: str = ""
    vat: tuple[str, str] | None = None
    tax_code: str = ""
    postcode: str | None = None  # what to write instead of the real one
    hand_over_copy: bool = False
    problems: tuple[str, ...] = ()


def route(recipient: Recipient) -> Route:
    """The route of an invoice to this recipient.

    Source: SdI's rules on CodiceDestinatario and PECDestinatario (1.1.4, 1.1.6), controls 00311-00313, 00399, 00417, 00427.
    The address that the customer registered with the tax authority wins over whatever the file says.
    """
    found = next(made for ask in ROUTES if (made := ask(recipient)) is not None)
    if found.vat is None and not found.tax_code and not found.problems:
        return replace(
            found, problems=("Il cliente non ha né partita IVA né codice fiscale: chiedigliene uno.",)
        )
    return found


def _public(recipient: Recipient) -> Route | None:
    """A public office is identified by its tax code, and by its VAT number too if it has one."""
    if not recipient.is_public:
        return None
    problems = []
    if len(recipient.office_code) != 6:
        problems.append("Manca il codice ufficio di 6 caratteri: cercalo su indicepa.gov.it.")
    if not recipient.tax_code:
        problems.append("Un ente pubblico si identifica con il codice fiscale: scrivilo.")
    return Route(
        "public",
        "FPA12",
        recipient.office_code,
        vat=_italian_vat(recipient),
        tax_code=recipient.tax_code,
        problems=tuple(problems),
    )


def _abroad(recipient: Recipient) -> Route | None:
    if recipient.country == "IT":
        return None
    code = recipient.vat_number or recipient.internal_code
    problems = (
        ()
        if code
        else ("Il cliente estero non ha un identificativo: scrivi la partita IVA o un codice tuo.",)
    )
    return Route(
        "abroad",
        "FPR12",
        ABROAD,
        vat=(recipient.country, code) if code else None,
        postcode=_POSTCODE_ABROAD,
        hand_over_copy=True,
        problems=problems,
    )


def _by_code(recipient: Recipient) -> Route | None:
    """With a code the certified e-mail is left out: SdI would not look at it."""
    if recipient.sdi_code in {"", NO_CODE, ABROAD}:
        return None
    problems = (
        () if len(recipient.sdi_code) == 7 else ("Il codice destinatario di un privato ha 7 caratteri.",)
    )
    return _private(recipient, "code", recipient.sdi_code, problems=problems)


def _by_certified_email(recipient: Recipient) -> Route | None:
    if recipient.is_consumer or not recipient.certified_email:
        return None
    return _private(recipient, "certified_email", NO_CODE, certified_email=recipient.certified_email)


def _unknown(recipient: Recipient) -> Route:
    """Consumers, associations, firms that gave no address: the invoice waits in their reserved area."""
    return _private(recipient, "unknown", NO_CODE, hand_over_copy=True)


ROUTES: tuple[Callable[[Recipient], Route | None], ...] = (
    _public,
    _abroad,
    _by_code,
    _by_certified_email,
    _unknown,
)


def _private(
    recipient: Recipient,
    reason: str,
    code: str,
    *,
    certified_email: str = "",
    hand_over_copy: bool = False,
    problems: tuple[str, ...] = (),
) -> Route:
    """A consumer shows the tax code alone, even when the person also has a VAT number."""
    if recipient.is_consumer and not recipient.tax_code:
        problems = (*problems, "Per un privato serve il codice fiscale.")
    return Route(
        reason,
        "FPR12",
        code,
        certified_email,
        None if recipient.is_consumer else _italian_vat(recipient),
        recipient.tax_code,
        hand_over_copy=hand_over_copy,
        problems=problems,
    )


def _italian_vat(recipient: Recipient) -> tuple[str, str] | None:
    return ("IT", recipient.vat_number) if recipient.vat_number else None
