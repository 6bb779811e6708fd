"""The Italian e-invoice as a library. Pure: no database, no clock, no network. Start with README.md."""

from billing.einvoice.findings import Finding, Severity, errors, numbered
from billing.einvoice.reader import Invoice, NotAnInvoice, read
from billing.einvoice.structure import check as check_structure
from billing.einvoice.tree import Block
from billing.einvoice.walk import leaves, official_number, value_at
from billing.einvoice.writer import write
from billing.einvoice.xml import NotXml, parse

__all__ = [
    "Block",
    "Finding",
    "Invoice",
    "NotAnInvoice",
    "NotXml",
    "Severity",
    "check_structure",
    "errors",
    "leaves",
    "numbered",
    "official_number",
    "parse",
    "read",
    "value_at",
    "write",
]
