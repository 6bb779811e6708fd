"""Names of files, transmission numbers and document numbers: made and checked.

In words: docs/algorithms/numbering.md. Cases: vectors/einvoice_names.json.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from datetime import date
from typing import Literal

Extension = Literal[".xml", ".xml.p7m", ".zip"]

# Capital letters and digits only: some systems hold names that differ in case alone for the same.
_DIGITS = string.digits + string.ascii_uppercase
_PROGRESSIVE_LENGTH = 5
HIGHEST_PROGRESSIVE = len(_DIGITS) ** _PROGRESSIVE_LENGTH - 1

_NAME = re.compile(
    r"(?P<country>IT|(?!IT)[A-Z]{2})(?P<code>(?<=IT)[A-Za-z0-9]{11,16}|(?<!IT)[A-Za-z0-9]{2,28})"
    r"_(?P<progressive>[A-Za-z0-9]{1,5})(?P<extension>\.xml|\.xml\.p7m|\.zip)"
).fullmatch
_MESSAGE = re.compile(
    r"(?P<invoice>[A-Z]{2}[A-Za-z0-9]{2,28}_[A-Za-z0-9]{1,5})_(?P<kind>[A-Z]{2})_(?P<number>[A-Za-z0-9]{1,3})\.(xml|zip)",
).fullmatch

_LONGEST_NUMBER = 20


@dataclass(frozen=True, slots=True)
class FileName:
    """`country` and `code` are those of who transmits, not of the supplier."""

    country: str
    code: str
    progressive: str
    extension: str = ".xml"

    def __str__(self) -> str:
        return f"{self.country}{self.code}_{self.progressive}{self.extension}"


@dataclass(frozen=True, slots=True)
class MessageName:
    """The name of a message of SdI: `invoice` is the name it is about, without extension."""

    invoice: str
    kind: str
    number: str


def progressive(count: int) -> str:
    """The count of a sequence as five characters: 0 is "00000", 36 is "00010". Serves as ProgressivoInvio too.

    Raises: ValueError beyond 60,466,175, where the sequence must begin again under another transmitter.
    """
    if not 0 <= count <= HIGHEST_PROGRESSIVE:
        raise ValueError(f"no progressive for {count}")
    signs = ""
    for _ in range(_PROGRESSIVE_LENGTH):
        count, digit = divmod(count, len(_DIGITS))
        signs = _DIGITS[digit] + signs
    return signs


def file_name(country: str, code: str, count: int, extension: Extension = ".xml") -> FileName:
    """A name that SdI takes. In Italy the code is the codice fiscale of who transmits.

    Raises: ValueError when country and code cannot make a name.
    """
    name = FileName(country, code, progressive(count), extension)
    why = check_file_name(str(name))
    if why:
        raise ValueError(why)
    return name


def parse_file_name(name: str) -> FileName | None:
    """The parts of a name that SdI takes; None for any other."""
    found = _NAME(name)
    return (
        FileName(found["country"], found["code"], found["progressive"], found["extension"]) if found else None
    )


def check_file_name(name: str) -> str:
    """Why SdI would refuse a name (00001), in one Italian sentence; "" when it would not."""
    if parse_file_name(name):
        return ""
    if not name.endswith((".xml", ".xml.p7m", ".zip")):
        return "Deve finire con .xml, .xml.p7m o .zip, in minuscolo."
    stem = name.removesuffix(".zip").removesuffix(".p7m").removesuffix(".xml")
    who, line, count = stem.rpartition("_")
    if not line:
        return "Manca il trattino basso tra chi trasmette e il progressivo."
    if not re.fullmatch("[A-Za-z0-9]{1,5}", count):
        return f"Il progressivo «{count}» deve avere da 1 a 5 lettere o cifre."
    if not re.match("[A-Z]{2}", who):
        return "Deve cominciare con la sigla del Paese in maiuscolo, per esempio IT."
    if who.startswith("IT"):
        return "Dopo IT ci vuole il codice fiscale di chi trasmette, da 11 a 16 lettere o cifre."
    return "Dopo la sigla del Paese ci vuole l'identificativo di chi trasmette, da 2 a 28 lettere o cifre."


def message_name(invoice: FileName, kind: str, number: str) -> str:
    """The name of a message about an invoice: IT01234560587_00001_EC_001.xml."""
    return f"{invoice.country}{invoice.code}_{invoice.progressive}_{kind}_{number}.xml"


def parse_message_name(name: str) -> MessageName | None:
    """What the name says. Tell the kind of a message by its content: names come truncated, kinds repeat."""
    found = _MESSAGE(name)
    return MessageName(found["invoice"], found["kind"], found["number"]) if found else None


def document_number(pattern: str, count: int, day: date) -> str:
    """The number of a document in a series: "{year}/{n}", "{n:04}/A", "FE-{yy}-{n}".

    Raises: ValueError for a pattern without {n}, with other words, or whose number SdI would refuse.
    """
    if not re.search(r"\{n(:[^{}]*)?\}", pattern):
        raise ValueError("Nel formato del numero manca {n}, il numero progressivo.")
    if re.search(r"\{(?!(n(:0[1-9])?|year|yy|month)\})", pattern):
        raise ValueError("Nel formato del numero si possono usare {n}, {n:04}, {year}, {yy} e {month}.")
    try:
        number = pattern.format(n=count, year=day.year, yy=f"{day:%y}", month=f"{day:%m}")
    except (ValueError, KeyError, IndexError):
        raise ValueError("Nel formato del numero c'è una parentesi graffa fuori posto.") from None
    why = check_document_number(number)
    if why:
        raise ValueError(why)
    return number


def check_document_number(number: str) -> str:
    """Why a document number is refused (schema; 00425), in one Italian sentence; "" when it is not."""
    if not number.strip():
        return "Manca il numero del documento."
    if len(number) > _LONGEST_NUMBER:
        return f"Il numero del documento ha {len(number)} caratteri, il massimo è {_LONGEST_NUMBER}."
    if not all(" " <= sign <= "~" for sign in number):
        return "Nel numero del documento si usano solo lettere senza accento, cifre e segni semplici."
    if not re.search("[0-9]", number):
        return "Il numero del documento deve contenere almeno una cifra."
    return ""
