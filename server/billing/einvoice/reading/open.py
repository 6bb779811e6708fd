"""Open what arrives: take off one wrapping after the other until there is a document, an archive or nothing to do."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from billing.einvoice.findings import Finding
from billing.einvoice.messages.roots import NAMESPACES, is_message, namespace_of
from billing.einvoice.reader import ROOTS
from billing.einvoice.reading import archive, mime, reasons
from billing.einvoice.reading.attachments import Attachment, attachments_of
from billing.einvoice.reading.cms import content_of
from billing.einvoice.reading.document import open_xml
from billing.einvoice.reading.limits import LIMITS, Budget, Limits
from billing.einvoice.reading.names import distinct, safe_name
from billing.einvoice.reading.reasons import Unreadable
from billing.einvoice.reading.received import Kind, Layer, Received
from billing.einvoice.reading.recognise import Form, base64_letters, known_as, recognise, without_marks
from billing.einvoice.xml import Element, local_name

_MAILS_DEEP = 8
_PEM_BODY = re.compile(rb"-----BEGIN [A-Z0-9 #]{1,40}-----([^-]*)")


def open_received(data: bytes, name: str = "", limits: Limits = LIMITS) -> Received:
    """What this file is and holds. Never raises on content: what cannot be opened comes back with its reason."""
    return _open(data, name, Budget(limits), ())


def _open(data: bytes, name: str, budget: Budget, inside: tuple[str, ...]) -> Received:
    """`inside`: the containers around it ("zip", "mail"), outermost first."""
    opening = _Opening(data, name, budget, inside)
    try:
        return opening.run()
    except Unreadable as refusal:
        return opening.result("unreadable", findings=(refusal.finding,))


class _Opening:
    """One file on its way through its wrappings."""

    def __init__(self, data: bytes, name: str, budget: Budget, inside: tuple[str, ...]) -> None:
        self.data = data
        self.name = name
        self.budget = budget
        self.inside = inside
        self.layers: list[Layer] = []
        self.findings: list[Finding] = []
        self.envelopes: list[bytes] = []

    def run(self) -> Received:
        if len(self.data) > self.budget.limits.file_bytes:
            raise reasons.too_large(self.budget.limits.file_bytes)
        content = self.data
        while True:
            match form := recognise(content):
                case "base64":
                    content = self.peel("base64", _base64(content))
                case "pem":
                    content = self.peel("pem", _pem(content))
                case "cms":
                    envelope = without_marks(content)
                    layer, content, odd = content_of(envelope, self.budget.limits)
                    self.findings.extend(odd)
                    self.peel("tsd" if layer == "tsd" else "p7m", content)
                    if layer == "p7m":
                        self.envelopes.append(envelope)
                case "mime":
                    part = mime.split(content)
                    if part.is_multipart:
                        return self.mail(part)
                    content = self.peel("mime", part.body)
                case _:
                    return self.innermost(form, content)

    def peel(self, layer: Layer, content: bytes) -> bytes:
        limits = self.budget.limits
        self.layers.append(layer)
        if len(self.layers) > limits.layers or self.layers.count(layer) > limits.layers_of_a_kind:
            raise reasons.too_deep_layers()
        return content

    def innermost(self, form: Form, content: bytes) -> Received:
        if form == "xml":
            return self.document(content)
        if form == "zip":
            return self.zip(content)
        if form == "empty":
            raise reasons.empty()
        if form == "known" and self.inside and not self.layers:
            return self.result("other", findings=(reasons.content("other", f"È {known_as(content)}."),))
        if form == "known":
            raise reasons.not_an_invoice(known_as(content))
        raise reasons.damaged_base64() if "base64" in self.layers else reasons.unknown()

    def document(self, content: bytes) -> Received:
        document = open_xml(content, self.budget)
        root = document.root
        found, odd = attachments_of(root, self.budget)
        kind = _kind_of(root)
        findings = [*document.findings, *odd]
        if kind == "xml":
            findings.append(_no_document(root))
        return self.result(
            kind,
            xml=document.xml,
            root=root,
            bodies=sum(local_name(child.tag) == "FatturaElettronicaBody" for child in root),
            attachments=tuple(found),
            findings=tuple(findings),
            xades=any(local_name(child.tag) == "Signature" for child in root),
        )

    def zip(self, content: bytes) -> Received:
        if self.inside.count("zip") >= self.budget.limits.archives_deep:
            raise reasons.too_deep_archives()
        return self.container(archive.members(content, self.budget), "zip")

    def mail(self, part: mime.Part) -> Received:
        if self.inside.count("mail") >= _MAILS_DEEP:
            raise reasons.too_deep_archives()
        return self.container(self.parts(part), "mail")

    def parts(self, part: mime.Part) -> Iterator[tuple[str, bytes | Unreadable]]:
        for raw in part.parts:
            self.budget.take_member()
            self.budget.take_bytes(len(raw))
            try:
                inner = mime.split_part(raw)
            except Unreadable as refusal:
                yield "", refusal
                continue
            if inner.is_multipart:
                yield inner.name, raw
            elif not inner.is_signature and not inner.is_text:
                yield inner.name, inner.body

    def container(self, pieces: Iterable[tuple[str, bytes | Unreadable]], what: str) -> Received:
        """What was opened stays, even when a limit stops the rest."""
        members: list[Received] = []
        taken: set[str] = set()
        try:
            for name, piece in pieces:
                member = _member(name, piece, self.budget, (*self.inside, what))
                members.append(replace(member, name=distinct(member.name, taken)))
        except Unreadable as stopped:
            if not members:
                raise
            self.findings.append(stopped.finding)
        if not members:
            raise reasons.nothing_inside(what)
        if not any(member.opened for member in members):
            first = next(leaf for member in members for leaf in member.everything() if not leaf.members)
            refusal = reasons.nothing_opened(first.name, first.reason)
            return self.result("unreadable", members=tuple(members), findings=(refusal.finding,))
        return self.result("archive", members=tuple(members))

    def result(
        self,
        kind: Kind,
        *,
        findings: tuple[Finding, ...] = (),
        xml: bytes | None = None,
        root: Element | None = None,
        bodies: int = 0,
        attachments: tuple[Attachment, ...] = (),
        members: tuple[Received, ...] = (),
        xades: bool = False,
    ) -> Received:
        return Received(
            name=safe_name(self.name),
            original_name=self.name,
            kind=kind,
            data=self.data,
            layers=tuple(self.layers),
            xml=xml,
            root=root,
            bodies=bodies,
            attachments=attachments,
            envelopes=tuple(self.envelopes),
            members=members,
            findings=(*self.findings, *findings),
            xades=xades,
        )


def _member(name: str, piece: bytes | Unreadable, budget: Budget, inside: tuple[str, ...]) -> Received:
    if isinstance(piece, Unreadable):
        return _Opening(b"", name, budget, inside).result("unreadable", findings=(piece.finding,))
    return _open(piece, name, budget, inside)


def _kind_of(root: Element) -> Kind:
    name = local_name(root.tag)
    if name in ROOTS:
        return "invoice"
    return "message" if is_message(root) else "xml"


def _no_document(root: Element) -> Finding:
    name = f"<{local_name(root.tag)[:60]}>"
    if namespace_of(root) in NAMESPACES:
        return reasons.content(
            "unknown_message", f"È un messaggio di SdI di un tipo che MicroCRM non conosce: {name}."
        )
    return reasons.content(
        "other_xml", f"È un file XML, ma non una fattura né un messaggio di SdI: comincia con {name}."
    )


def _pem(data: bytes) -> bytes:
    body = _PEM_BODY.search(data)
    if body is None:
        raise reasons.damaged_signature()
    return _base64(body.group(1))


def _base64(data: bytes) -> bytes:
    """Any line breaks, url-safe letters, missing padding."""
    letters = base64_letters(data)
    if len(letters) % 4 == 1:
        raise reasons.damaged_base64()
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
