"""Kinds whose value is a number. Never a float."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from billing.einvoice.charset import XML_SPACE
from billing.einvoice.kinds.base import BLANK, EMPTY, Fault, Kind, quoted


@dataclass(frozen=True, eq=False)
class Amount(Kind[Decimal]):
    """A decimal number with a dot: so many whole digits, so many decimals. Never an exponent, never a plus sign."""

    name: str
    digits: int
    decimals: tuple[int, int]
    signed: bool = False
    highest: Decimal | None = None
    example: str = "100.00"
    says: str = field(init=False)
    accepts: Callable[[str], object] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        low, high = self.decimals
        count = f"{low} decimali" if low == high else f"da {low} a {high} decimali"
        size = (
            f"al massimo {self.highest}" if self.highest is not None else f"fino a {self.digits} cifre intere"
        )
        negative = ", negativo con il segno meno davanti" if self.signed else ", mai negativo"
        match = re.compile(BLANK + self.pattern() + BLANK).fullmatch
        highest = self.highest
        object.__setattr__(self, "says", f"un numero con il punto e {count}, {size}{negative}")
        if highest is None:
            object.__setattr__(self, "accepts", match)
        else:
            object.__setattr__(
                self, "accepts", lambda text: match(text) and Decimal(text.strip(XML_SPACE)) <= highest
            )

    def pattern(self) -> str:
        low, high = self.decimals
        return f"{'-?' if self.signed else ''}[0-9]{{1,{self.digits}}}\\.[0-9]{{{low}{'' if low == high else f',{high}'}}}"

    def read(self, text: str) -> Decimal | None:
        match = _READABLE_DECIMAL(text)
        return Decimal(match[1]) if match else None

    def write(self, value: Decimal) -> str:
        """Padded with zeros up to the decimals required; a longer value is not rounded here: the check refuses it."""
        text = format(value, "f")
        _, _, decimals = text.partition(".")
        missing = self.decimals[0] - len(decimals)
        if missing > 0:
            text += ("" if decimals else ".") + "0" * missing
        return text

    def facts(self) -> dict[str, object]:
        facts: dict[str, object] = {"is": "decimal", "blanks": "collapse", "pattern": self.pattern()}
        facts |= {"digits": self.digits, "decimals": list(self.decimals), "signed": self.signed}
        return facts if self.highest is None else facts | {"highest": str(self.highest)}

    def explain(self, text: str) -> Fault:
        text = text.strip(XML_SPACE)
        low, high = self.decimals
        if not text:
            return EMPTY
        if "," in text:
            better = text.replace(".", "").replace(",", ".")
            return Fault(
                "comma", f"contiene {quoted(text)} con la virgola", f"Usa il punto per i decimali: {better}"
            )
        if not re.fullmatch(r"[+-]?[0-9]+(\.[0-9]*)?", text):
            return Fault("not_a_number", f"contiene {quoted(text)}, che non è un numero", self.needs())
        if text.startswith("+"):
            return Fault("sign", f"comincia con il segno più: {quoted(text)}", f"Scrivi {text[1:]}.")
        if text.startswith("-") and not self.signed:
            return Fault(
                "sign", f"è negativo: {quoted(text)}", "Metti il segno sul prezzo o usa una nota di credito."
            )
        whole, _, decimals = text.lstrip("-").partition(".")
        if len(whole) > self.digits or (self.highest is not None and Decimal(text) > self.highest):
            return Fault("too_large", f"è troppo grande: {quoted(text)}", self.needs())
        if len(decimals) < low:
            return Fault(
                "decimals",
                f"ha troppo pochi decimali: {quoted(text)}",
                f"Scrivi {text.rstrip('.')}{'' if decimals else '.'}{'0' * (low - len(decimals))}.",
            )
        return Fault(
            "decimals", f"ha troppi decimali: {quoted(text)}, il massimo è {high}", "Arrotonda il valore."
        )


_READABLE_DECIMAL = re.compile(rf"{BLANK}([+-]?[0-9]{{1,30}}(?:\.[0-9]{{0,30}})?){BLANK}").fullmatch


@dataclass(frozen=True, eq=False)
class Whole(Kind[int]):
    """A whole number between two bounds; leading zeros and a plus sign pass."""

    name: str
    lowest: int
    highest: int
    example: str = "1"
    says: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "says", f"un numero intero da {self.lowest} a {self.highest}")

    def accepts(self, text: str) -> object:
        value = self.read(text)
        return value is not None and self.lowest <= value <= self.highest

    def read(self, text: str) -> int | None:
        match = _WHOLE(text)
        return int(match[1] + match[2]) if match else None

    def write(self, value: int) -> str:
        return str(value)

    def facts(self) -> dict[str, object]:
        return {"is": "integer", "blanks": "collapse", "lowest": self.lowest, "highest": self.highest}

    def explain(self, text: str) -> Fault:
        text = text.strip(XML_SPACE)
        if not text:
            return EMPTY
        if re.fullmatch(r"[+-]?[0-9]+", text):
            return Fault(
                "out_of_range",
                f"vale {quoted(text)}: deve stare tra {self.lowest} e {self.highest}",
                self.needs(),
            )
        return Fault("not_a_number", f"contiene {quoted(text)}, che non è un numero intero", self.needs())


_WHOLE = re.compile(rf"{BLANK}([+-]?)0*([0-9]{{1,9}}){BLANK}").fullmatch
