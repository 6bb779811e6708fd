"""The tree that `open_received` gives: what a file is, what it was wrapped in, what is inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from billing.einvoice.findings import Finding
from billing.einvoice.reading.attachments import Attachment
from billing.einvoice.xml import Element

# "xml": well formed, but neither invoice nor message of SdI. "other": known, and nothing to open (a PDF in a ZIP).
Kind = Literal["invoice", "message", "xml", "archive", "other", "unreadable"]
# Outermost first. "p7m" is a signature taken off, "tsd" a time stamp, "mime" the headers of a mail.
Layer = Literal["base64", "pem", "mime", "p7m", "tsd"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One file.

    `data`: the bytes as they came, to be kept for ever. `xml`: what the document says, unwrapped and, if need be,
    repaired (then `findings` tells how); `root` is its parsed tree. `bodies`: more than one in a lot.
    `envelopes`: each p7m that was taken off, outermost first, for who looks at signatures (`reading.signers`).
    `members`: the files of an archive or a mail. `name` is safe to show and to save under; `original_name` is neither.
    """

    name: str
    original_name: str
    kind: Kind
    data: bytes
    layers: tuple[Layer, ...] = ()
    xml: bytes | None = None
    root: Element | None = None
    bodies: int = 0
    attachments: tuple[Attachment, ...] = ()
    envelopes: tuple[bytes, ...] = ()
    members: tuple[Received, ...] = ()
    findings: tuple[Finding, ...] = ()
    xades: bool = False

    @property
    def sha256(self) -> str:
        """Of the bytes as they came: what SdI calls Hash."""
        return sha256(self.data).hexdigest()

    @property
    def is_signed(self) -> bool:
        """There is a signature. Nobody has verified it here."""
        return self.xades or "p7m" in self.layers

    @property
    def opened(self) -> bool:
        return self.kind != "unreadable"

    @property
    def reason(self) -> str:
        """Why it did not open, in Italian; empty when it did."""
        return "" if self.opened else self.findings[-1].message

    def everything(self) -> Iterator[Received]:
        """This file and all that is inside it, outside first."""
        yield self
        for member in self.members:
            yield from member.everything()

    def documents(self) -> Iterator[Received]:
        """Every invoice and message, wherever it was."""
        return (piece for piece in self.everything() if piece.kind in {"invoice", "message"})
