"""What the controls look at: one view of both forms of invoice, with the path of everything that may be at fault."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from billing.einvoice import ordinary, simplified
from billing.einvoice.shared import IdFiscaleType

HEADER = "FatturaElettronicaHeader"
TRANSMISSION = f"{HEADER}/DatiTrasmissione"
SELLER = f"{HEADER}/CedentePrestatore"
BUYER = f"{HEADER}/CessionarioCommittente"


class DocumentKey(NamedTuple):
    """What makes two documents one for SdI: issuer, credit notes apart, number, year (for art. 73 the day)."""

    issuer: str
    is_credit_note: bool
    number: str
    period: str


@dataclass(frozen=True, slots=True)
class Situation:
    """What the file does not say.

    `on`: the day on which SdI receives it; decides the rules in force and 00403. None: the last rules, no check of the day.
    `already_sent`: the keys of documents sent before, neither rejected nor refused (00404); `keys(invoice)` gives them.
    """

    on: date | None = None
    already_sent: Container[DocumentKey] = frozenset()


class Party(NamedTuple):
    """A seller, a buyer or a representative: VAT number and tax code, each with its path."""

    path: str
    vat: IdFiscaleType | None
    tax_code: str | None

    @property
    def vat_path(self) -> str:
        return f"{self.path}/IdFiscaleIVA"

    @property
    def country(self) -> str:
        return (self.vat.IdPaese if self.vat else None) or ""

    @property
    def vat_code(self) -> str:
        return (self.vat.IdCodice if self.vat else None) or ""

    @property
    def vat_number(self) -> str:
        """Country and code together: "IT01234560587"; empty when there is none."""
        return self.country + self.vat_code if self.vat_code else ""


class Taxed(NamedTuple):
    """A line, a fund or a VAT summary: what has a rate or a nature."""

    path: str
    number: int
    rate_name: str
    rate: Decimal | None
    nature: str | None
    amount: Decimal | None
    withheld: bool = False

    @property
    def rate_path(self) -> str:
        return f"{self.path}/{self.rate_name}"

    @property
    def nature_path(self) -> str:
        return f"{self.path}/Natura"

    @property
    def has_zero_rate(self) -> bool:
        return self.rate is not None and self.rate == 0

    @property
    def has_some_rate(self) -> bool:
        return self.rate is not None and self.rate != 0


@dataclass(slots=True)
class Body:
    """One document. `lines` of both forms; `funds` and `summaries` only of the ordinary one."""

    path: str
    kind: str
    number: str | None
    day: date | None
    is_article_73: bool = False
    # Days of the documents that a credit note corrects.
    corrects: list[tuple[str, date]] = field(default_factory=list)
    lines: list[Taxed] = field(default_factory=list)
    funds: list[Taxed] = field(default_factory=list)
    summaries: list[Taxed] = field(default_factory=list)
    ordinary: ordinary.FatturaElettronicaBodyType | None = None
    simplified: simplified.FatturaElettronicaBodyType | None = None

    @property
    def document_path(self) -> str:
        return f"{self.path}/DatiGenerali/DatiGeneraliDocumento"

    @property
    def is_credit_note(self) -> bool:
        return self.kind in {"TD04", "TD08"}


@dataclass(slots=True)
class Seen:
    situation: Situation
    version: str | None
    format: str | None
    recipient_code: str | None
    certified_email: str | None
    sender: IdFiscaleType
    regime: str | None
    issued_by: str | None
    seller: Party
    buyer: Party
    # Of the seller, then of the buyer; only those that are there.
    representatives: list[Party]
    bodies: list[Body]

    @property
    def on(self) -> date | None:
        return self.situation.on


def key_of(seen: Seen, body: Body) -> DocumentKey | None:
    """With SoggettoEmittente CC the customer takes the supplier's place."""
    issuer = (seen.buyer if seen.issued_by == "CC" else seen.seller).vat_number
    if not issuer or not body.number or body.day is None:
        return None
    period = body.day.isoformat() if body.is_article_73 else str(body.day.year)
    return DocumentKey(issuer, body.is_credit_note, body.number, period)
