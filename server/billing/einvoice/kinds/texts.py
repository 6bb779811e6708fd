"""Kinds whose value is a text: free, of a fixed shape, or a code of a list."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from billing.einvoice.charset import XML_SPACE, Charset, first_forbidden, replacement
from billing.einvoice.code_lists.code_list import CodeList
from billing.einvoice.kinds.base import EMPTY, Fault, Kind, collapse, quoted


@dataclass(frozen=True, eq=False)
class Text(Kind[str]):
    """Free text: characters of a set, so many of them; line breaks and tabs count as spaces."""

    name: str
    charset: Charset
    shortest: int
    longest: int
    example: str = "Consulenza"
    collapsed: bool = False
    says: str = field(init=False)
    accepts: Callable[[str], object] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        size = f"da {self.shortest} a {self.longest} caratteri"
        signs = {
            "latin": ", accenti compresi ma senza €, virgolette tipografiche o emoji",
            "basic": " semplici, senza lettere accentate né simboli come €",
            "any": "",
        }
        match = re.compile(self.pattern()).fullmatch
        object.__setattr__(self, "says", f"un testo {size}{signs[self.charset]}")
        object.__setattr__(self, "accepts", (lambda text: match(collapse(text))) if self.collapsed else match)

    def pattern(self) -> str:
        signs = {"latin": r"[\x00-\xff]", "basic": r"[\x00-\x7f]", "any": r"[\s\S]"}[self.charset]
        return f"{signs}{{{self.shortest},{self.longest}}}"

    def read(self, text: str) -> str | None:
        stripped = text.replace("\t", " ").replace("\n", " ").replace("\r", " ").strip(" ")
        return stripped or " "[: len(text)]  # a text of blanks alone is admitted: keep one

    def write(self, value: str) -> str:
        return value

    def facts(self) -> dict[str, object]:
        blanks = "collapse" if self.collapsed else "replace"
        return {
            "is": "text",
            "blanks": blanks,
            "pattern": self.pattern(),
            "charset": self.charset,
            "longest": self.longest,
        }

    def explain(self, text: str) -> Fault:
        if self.collapsed:
            text = collapse(text)
        if not text:
            return EMPTY
        forbidden = first_forbidden(text, self.charset)
        if forbidden:
            return self._character_fault(*forbidden)
        if len(text) > self.longest:
            over = len(text) - self.longest
            return Fault(
                "too_long",
                f"è lungo {len(text)} caratteri: il massimo è {self.longest}",
                f"Accorcialo di {over} caratter{'e' if over == 1 else 'i'}.",
            )
        return Fault("too_short", f"è lungo {len(text)} caratteri: il minimo è {self.shortest}", self.needs())

    def _character_fault(self, place: int, sign: str) -> Fault:
        instead = replacement(sign, self.charset)
        hint = f"Scrivi «{instead}» al posto di «{sign}»." if instead not in ("", "?") else f"Togli «{sign}»."
        return Fault("characters", f"contiene «{sign}» (carattere {place}), che la fattura non ammette", hint)


@dataclass(frozen=True, eq=False)
class Shape(Kind[str]):
    """A text of a fixed shape: codes of countries, CAP, tax codes, IBAN. Nothing is stripped: blanks are part of it."""

    name: str
    regex: str
    says: str
    example: str
    shortest: int = 0
    longest: int = 0  # 0: the regex says it
    collapsed: bool = False
    accepts: Callable[[str], object] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        match = re.compile(self.regex).fullmatch
        if not self.longest:
            object.__setattr__(self, "accepts", match)
            return

        def accepts(text: str) -> object:
            text = collapse(text) if self.collapsed else text
            return self.shortest <= len(text) <= self.longest and match(text)

        object.__setattr__(self, "accepts", accepts)

    def read(self, text: str) -> str | None:
        return text.strip(XML_SPACE)

    def write(self, value: str) -> str:
        return value

    def facts(self) -> dict[str, object]:
        facts: dict[str, object] = {
            "is": "shape",
            "blanks": "collapse" if self.collapsed else "preserve",
            "pattern": self.regex,
        }
        if self.longest:
            facts |= {"shortest": self.shortest, "longest": self.longest}
        return facts

    def explain(self, text: str) -> Fault:
        if not text:
            return EMPTY
        if text != text.strip(XML_SPACE) and self.accepts(text.strip(XML_SPACE)):
            return Fault(
                "spaces", f"ha spazi intorno al valore: {quoted(text)}", "Togli gli spazi e gli a capo."
            )
        if self.accepts(text.upper()):
            return Fault("case", f"contiene {quoted(text)} in minuscolo", f"Scrivi {text.upper()}.")
        if self.longest and len(text) > self.longest:
            return Fault(
                "too_long", f"è lungo {len(text)} caratteri: il massimo è {self.longest}", self.needs()
            )
        return self.shape_fault(text)


@dataclass(frozen=True, eq=False)
class Coded(Kind[str]):
    """A code of a list."""

    name: str
    codes: CodeList
    says: str = field(init=False)
    example: str = field(init=False)
    accepts: Callable[[str], object] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        known = (
            ", ".join(self.codes.by_code)
            if len(self.codes.rows) <= 6
            else f"un codice della lista {self.codes.name}"
        )
        object.__setattr__(self, "says", f"{self.codes.title}: {known}")
        object.__setattr__(self, "example", self.codes.rows[0].code)
        object.__setattr__(self, "accepts", frozenset(self.codes.by_code).__contains__)

    def read(self, text: str) -> str | None:
        return text.strip(XML_SPACE)

    def write(self, value: str) -> str:
        return value

    def facts(self) -> dict[str, object]:
        return {"is": "code", "blanks": "preserve", "codes": self.codes.name}

    def explain(self, text: str) -> Fault:
        if not text:
            return EMPTY
        cleaned = text.strip(XML_SPACE).upper()
        if cleaned in self.codes:
            return Fault(
                "spaces",
                f"contiene {quoted(text)}",
                f"Scrivi esattamente {cleaned}, senza spazi e in maiuscolo.",
            )
        near = difflib.get_close_matches(cleaned, self.codes.by_code, n=3, cutoff=0.5)
        hint = f"Scegli {self.says}."
        if near:
            hint = (
                "Forse intendevi "
                + " oppure ".join(f"{code} ({self.codes.describe(code)})" for code in near)
                + "?"
            )
        return Fault(
            "code", f"contiene {quoted(text)}, che non è tra i codici ammessi ({self.codes.title})", hint
        )
