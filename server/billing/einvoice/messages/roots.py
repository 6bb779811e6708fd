"""Which message a root element is: name and namespace, never the file name (`_MC_` and `_NS_` exist in both flows)."""

from __future__ import annotations

from typing import Literal

from billing.einvoice.xml import Element, local_name

# "pa": invoices to the public administration. "private": to firms and people.
Flow = Literal["pa", "private"]
Code = Literal["RC", "NS", "MC", "NE", "DT", "AT", "MT", "EC", "SE"]

NAMESPACES: dict[str, Flow] = {
    "http://www.fatturapa.gov.it/sdi/messaggi/v1.0": "pa",
    "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fattura/messaggi/v1.0": "private",
}

# Source: schemas MessaggiTypes 1.1 (pa) and MessaggiFatturaTypes 1.0 (private).
ROOTS: dict[str, tuple[Code, tuple[Flow, ...]]] = {
    "RicevutaConsegna": ("RC", ("pa", "private")),
    "NotificaScarto": ("NS", ("pa",)),
    "RicevutaScarto": ("NS", ("private",)),
    "NotificaMancataConsegna": ("MC", ("pa",)),
    "RicevutaImpossibilitaRecapito": ("MC", ("private",)),
    "NotificaEsito": ("NE", ("pa",)),
    "NotificaDecorrenzaTermini": ("DT", ("pa",)),
    "AttestazioneTrasmissioneFattura": ("AT", ("pa",)),
    "MetadatiInvioFile": ("MT", ("pa",)),
    "FileMetadati": ("MT", ("private",)),
    "NotificaEsitoCommittente": ("EC", ("pa",)),
    "ScartoEsitoCommittente": ("SE", ("pa",)),
}


def is_message(root: Element) -> bool:
    return local_name(root.tag) in ROOTS


def namespace_of(root: Element) -> str:
    return root.tag[1:].partition("}")[0] if root.tag.startswith("{") else ""
