"""Writing an EC (notifica di esito committente): what a public administration answers to an invoice within 15 days."""

from __future__ import annotations

import re

from lxml import etree

from billing.einvoice.charset import HIGHEST
from billing.einvoice.findings import Finding
from billing.einvoice.messages.model import BuyerDecision, InvoiceReference

_NAMESPACE = "http://www.fatturapa.gov.it/sdi/messaggi/v1.0"
_SDI_ID = re.compile("[0-9]{1,12}").fullmatch
_INVOICE_NAME = re.compile(
    r"([A-Za-z]{2}[A-Za-z0-9]{2,28}_[A-Za-z0-9]{1,5})(?:\.[A-Za-z0-9]{2,3})*"
).fullmatch
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]").search
_PROGRESSIVE = re.compile("[A-Za-z0-9]{1,3}").fullmatch


class InvalidDecision(ValueError):
    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].message)
        self.findings = findings


def check_decision(decision: BuyerDecision) -> list[Finding]:
    """What SdI would refuse with EN00. Source: schema MessaggiTypes 1.1."""
    return [
        Finding("EN00", path, message)
        for is_wrong, path, message in (
            (
                not _SDI_ID(decision.sdi_id),
                "IdentificativoSdI",
                "L'identificativo SdI è un numero di 12 cifre al massimo.",
            ),
            (decision.outcome is None, "Esito", "L'esito è EC01 (accettata) o EC02 (rifiutata)."),
            (len(decision.description) > 255, "Descrizione", "La descrizione ha al massimo 255 caratteri."),
            (_CONTROL(decision.description), "Descrizione", "La descrizione contiene caratteri non ammessi."),
            (
                len(decision.buyer_message_id) > 14 or _CONTROL(decision.buyer_message_id),
                "MessageIdCommittente",
                "L'identificativo del messaggio ha al massimo 14 caratteri.",
            ),
            *_reference_faults(decision.invoice),
        )
        if is_wrong
    ]


def _reference_faults(invoice: InvoiceReference | None) -> list[tuple[bool, str, str]]:
    if invoice is None:
        return []
    number = invoice.number
    is_plain = number.isprintable() and all(ord(sign) <= HIGHEST["basic"] for sign in number)
    return [
        (
            not (1 <= len(number) <= 20 and is_plain),
            "RiferimentoFattura/NumeroFattura",
            "Il numero della fattura ha da 1 a 20 caratteri, senza lettere accentate.",
        ),
        (
            invoice.year is None or invoice.year < 0,
            "RiferimentoFattura/AnnoFattura",
            "Manca l'anno della fattura.",
        ),
        (
            invoice.position is not None and invoice.position < 1,
            "RiferimentoFattura/PosizioneFattura",
            "La posizione nel lotto comincia da 1.",
        ),
    ]


def write_decision(decision: BuyerDecision) -> bytes:
    """The EC, unsigned (SdI asks for no signature). Raises InvalidDecision."""
    findings = check_decision(decision)
    if findings:
        raise InvalidDecision(findings)
    root = etree.Element(
        f"{{{_NAMESPACE}}}NotificaEsitoCommittente", {"versione": "1.0"}, nsmap={"types": _NAMESPACE}
    )
    etree.SubElement(root, "IdentificativoSdI").text = decision.sdi_id
    if decision.invoice is not None:
        reference = etree.SubElement(root, "RiferimentoFattura")
        etree.SubElement(reference, "NumeroFattura").text = decision.invoice.number
        etree.SubElement(reference, "AnnoFattura").text = str(decision.invoice.year)
        if decision.invoice.position is not None:
            etree.SubElement(reference, "PosizioneFattura").text = str(decision.invoice.position)
    etree.SubElement(root, "Esito").text = decision.outcome
    for name, text in (
        ("Descrizione", decision.description),
        ("MessageIdCommittente", decision.buyer_message_id),
    ):
        if text:
            etree.SubElement(root, name).text = text
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="UTF-8")


def decision_file_name(invoice_file_name: str, progressive: str) -> str:
    """ "IT01234567890_11111.xml.p7m", "001" -> "IT01234567890_11111_EC_001.xml"."""
    name = _INVOICE_NAME(invoice_file_name)
    if name is None or not _PROGRESSIVE(progressive):
        raise ValueError(f"{invoice_file_name!r}, {progressive!r}: no name for an EC")
    return f"{name.group(1)}_EC_{progressive}.xml"
