"""The kinds of value an e-invoice knows: what each accepts, reads, writes, and how it explains a refusal.

`accepts` agrees with the official schema as libxml2 applies it, character by character: blanks around a number pass,
blanks around a date do not, stray signs inside base64 are skipped. `read` is kinder, because what suppliers send must be
readable: it strips blanks and takes decimals of any length, but never guesses at a comma.
"""

from billing.einvoice.kinds.base import Fault, Kind, quoted
from billing.einvoice.kinds.dates import Day, Moment
from billing.einvoice.kinds.files import Binary, Foreign
from billing.einvoice.kinds.numbers import Amount, Whole
from billing.einvoice.kinds.texts import Coded, Shape, Text

__all__ = [
    "Amount",
    "Binary",
    "Coded",
    "Day",
    "Fault",
    "Foreign",
    "Kind",
    "Moment",
    "Shape",
    "Text",
    "Whole",
    "quoted",
]
