"""The attachments of an invoice, taken out with safe names. Nothing is opened, decoded as an image or run."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from billing.einvoice.findings import Finding
from billing.einvoice.reading import reasons
from billing.einvoice.reading.limits import Budget
from billing.einvoice.reading.names import distinct, safe_name
from billing.einvoice.reading.recognise import base64_letters, is_program, media_type
from billing.einvoice.xml import Element, local_name

_DATA_ADDRESS = re.compile(r"\s{0,20}data:[\w/+.;=-]{0,200};base64,")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """`name` is safe and different from its neighbours'; `media_type` comes from the content. `path` as in findings."""

    name: str
    original_name: str
    path: str
    data: bytes
    media_type: str
    description: str = ""
    format: str = ""
    compression: str = ""


def attachments_of(root: Element, budget: Budget) -> tuple[list[Attachment], list[Finding]]:
    found: list[Attachment] = []
    findings: list[Finding] = []
    taken: set[str] = set()
    for path, element in _elements(root):
        if len(found) == budget.limits.attachments:
            findings.append(
                reasons.attachment(
                    "too_many", path, f"Gli allegati oltre il numero {len(found)} non sono stati aperti."
                )
            )
            break
        item = _attachment(element, path, len(found) + 1, taken)
        found.append(item)
        findings.extend(_oddities(item))
    return found, findings


def _elements(root: Element) -> list[tuple[str, Element]]:
    bodies = [child for child in root if local_name(child.tag) == "FatturaElettronicaBody"]
    return [
        (f"FatturaElettronicaBody[{body_number}]/Allegati[{number}]", element)
        for body_number, body in enumerate(bodies, start=1)
        for number, element in enumerate(
            (child for child in body if local_name(child.tag) == "Allegati"), start=1
        )
    ]


def _attachment(element: Element, path: str, number: int, taken: set[str]) -> Attachment:
    texts = {local_name(child.tag): child.text or "" for child in element}
    name = texts.get("NomeAttachment", "").strip()
    return Attachment(
        name=distinct(safe_name(name, f"allegato-{number}"), taken),
        original_name=name,
        path=path,
        data=(data := _decoded(texts.get("Attachment", ""))),
        media_type=media_type(data),
        description=texts.get("DescrizioneAttachment", "").strip(),
        format=texts.get("FormatoAttachment", "").strip(),
        compression=texts.get("AlgoritmoCompressione", "").strip(),
    )


def _decoded(text: str) -> bytes:
    """As much as there is: line breaks, blanks, url-safe letters and missing padding do not matter."""
    start = _DATA_ADDRESS.match(text)
    letters = base64_letters((text[start.end() :] if start else text).encode("ascii", "ignore"))
    letters = letters[:-1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _oddities(item: Attachment) -> list[Finding]:
    if not item.data:
        return [
            reasons.attachment(
                "empty",
                f"{item.path}/Attachment",
                f"L'allegato «{item.name}» è vuoto.",
                "Se ti serve, chiedilo al fornitore.",
            )
        ]
    if is_program(item.data):
        return [
            reasons.attachment(
                "program",
                f"{item.path}/Attachment",
                f"L'allegato «{item.name}» è un programma.",
                reasons.DO_NOT_OPEN,
            )
        ]
    return []
