"""Documents at random, for the two sides to agree on: mostly ordinary, often at the edge, sometimes wrong."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

Json = dict[str, Any]
NATURES = ("N1", "N2.1", "N2.2", "N3.1", "N3.5", "N3.6", "N4", "N5", "N6.7", "N7")
NOTATIONS = (
    "10+5",
    "50+10-5",
    "8,5+5.15+3",
    "2,50€",
    "10 + 1€",
    "33.333",
    "-3",
    "0",
    "99,99",
    "100",
    "20+10+5",
)
WRONG_NOTATIONS = ("10+", "+-3", "dieci", "101", "10 5x", "1.2.3")
CASES = (
    "professional",
    "copyright",
    "agent_one",
    "agent_many_staff",
    "condominium",
    "enasarco",
    "no_such_case",
)


class Author:
    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)

    def document(self) -> Json:
        dice = self.dice
        regime = dice.choice(["RF01"] * 12 + ["RF19", "RF19", "RF02", "RF20"])
        types = (
            ["TD01"] * 6
            + ["TD04", "TD06", "TD24"]
            + (["TD16", "TD17", "TD20", "TD29"] if regime == "RF01" else [])
        )
        made: Json = {
            "document_type": dice.choice(types),
            "regime": regime,
            "date": self.day(),
            "line_rounding": dice.choice(["line", "line", "summary"]),
            "vat_payability": dice.choice(["I", "I", "D", "S"]),
            "lines": [self.line(regime) for _ in range(dice.choice([0, 1, 1, 2, 3, 5, 8, 13]))],
        }
        if self.happens(0.3):
            made["discounts"] = self.document_discounts()
        if self.happens(0.2):
            made["deposits"] = [
                {"amount": self.number(3, 2), **self.vat(regime)} for _ in range(dice.randint(1, 2))
            ]
        if self.happens(0.3):
            made["funds"] = [self.fund(regime) for _ in range(dice.randint(1, 2))]
        if self.happens(0.3):
            made["withholdings"] = [self.withholding() for _ in range(dice.randint(1, 2))]
        if self.happens(0.4):
            made["stamp_duty"] = self.stamp_duty()
        if self.happens(0.1):
            made["rounding"] = dice.choice(["0.01", "-0.03", "0.5"])
        if self.happens(0.05):
            made["customer_pays_vat"] = True
        if self.happens(0.6):
            made["payment"] = self.payment()
        return self.spoiled(made) if self.happens(0.04) else made

    def happens(self, chance: float) -> bool:
        return self.dice.random() < chance

    def number(self, whole: int, decimals: int, *, signed: bool = False) -> str:
        """Digits that like to end in 5 or 9, where rounding is decided."""
        dice = self.dice
        digits = str(dice.randrange(10 ** dice.randint(1, whole)))
        places = dice.randint(0, decimals)
        tail = "".join(dice.choice("0123456789559900") for _ in range(places))
        return ("-" if signed and self.happens(0.1) else "") + digits + (f".{tail}" if tail else "")

    def day(self) -> str:
        return (date(2019, 1, 1) + timedelta(days=self.dice.randrange(3650))).isoformat()

    def vat(self, regime: str) -> Json:
        if regime != "RF01" and self.happens(0.98):
            return {}
        if self.happens(0.25):
            return {"vat_rate": "0", "vat_nature": self.dice.choice(NATURES)}
        return {"vat_rate": self.dice.choice(["22", "22.00", "10", "5", "4", "8.1"])}

    def line(self, regime: str) -> Json:
        dice = self.dice
        made: Json = {"price": self.number(dice.choice([2, 3, 4, 5]), 8, signed=True), **self.vat(regime)}
        if self.happens(0.8):
            made["quantity"] = self.number(3, dice.choice([0, 0, 2, 8]), signed=True)
        if self.happens(0.4):
            made["discounts"] = self.discounts()
        if self.happens(0.15):
            made["price_includes_vat"] = True
        if self.happens(0.1):
            made["vat_payability"] = dice.choice(["I", "D", "S"])
        for name in ("withheld", "funded", "discountable"):
            if self.happens(0.1):
                made[name] = self.happens(0.5)
        if self.happens(0.4):
            made["cost"] = self.number(3, 8)
        return made

    def discounts(self) -> str | list[Json]:
        if self.happens(0.4):
            return self.dice.choice(NOTATIONS if self.happens(0.97) else WRONG_NOTATIONS)
        return [self.discount() for _ in range(self.dice.choice([1, 2, 3, 6]))]

    def discount(self) -> Json:
        kind = self.dice.choice(["percent", "percent", "amount", "line_amount"])
        return {kind: self.number(2, self.dice.choice([0, 2, 8]), signed=True)}

    def document_discounts(self) -> str | list[Json]:
        if self.happens(0.3):
            return self.dice.choice(["10+5", "3", "5+20€", "1,5"])
        steps = self.dice.choice([1, 1, 2])
        return [
            {self.dice.choice(["percent", "amount"]): self.number(2, 2, signed=True)} for _ in range(steps)
        ]

    def fund(self, regime: str) -> Json:
        made: Json = {"kind": self.dice.choice(["TC01", "TC02", "TC04", "TC22", "TC22"])}
        if self.happens(0.85):
            made.update(self.vat(regime))
        if self.happens(0.5):
            made["rate"] = self.dice.choice(["2", "4", "4.5"])
        if self.happens(0.1):
            made["base"] = self.number(4, 2)
        if self.happens(0.2):
            made["withheld"] = self.happens(0.5)
        return made

    def withholding(self) -> Json:
        if self.happens(0.5):
            return {"case": self.dice.choice(CASES)}
        made: Json = {"kind": self.dice.choice(["RT01", "RT02", "RT03", "RT04"]), "rate": self.number(1, 2)}
        if self.happens(0.3):
            made["base_percent"] = self.dice.choice(["50", "20", "78", "33.33"])
        if self.happens(0.1):
            made["base"] = self.number(4, 2)
        return made

    def stamp_duty(self) -> Json:
        made: Json = {"recharge": self.happens(0.7)}
        if self.happens(0.3):
            made["apply"] = self.happens(0.5)
        if self.happens(0.3):
            made["count_advances"] = self.happens(0.5)
        if self.happens(0.2):
            made["nature"] = self.dice.choice(["N1", "N2.2", "N8"])
        return made

    def payment(self) -> Json:
        dice = self.dice
        count = dice.choice([1, 1, 2, 3, 4])
        made: Json = {"terms": [self.when() for _ in range(count)]}
        shares = {
            1: ["100"],
            2: ["50", "50"],
            3: ["33.33", "33.33", "33.34"],
            4: ["10", "20.5", "30.25", "39.25"],
        }[count]
        for place, term in enumerate(made["terms"]):
            if self.happens(0.95):
                term["percent"] = shares[place]
        if count > 1 and self.happens(0.2):
            made["terms"][0] = {**self.when(), "amount": self.number(3, 2)}
            made["terms"][-1].pop("percent", None)
        if self.happens(0.3):
            made["skip_months"] = dice.choice([[8], [8, 12], [12], [7, 8, 9]])
            if self.happens(0.5):
                made["skip_to_day"] = dice.choice([1, 5, 10, 31])
        if self.happens(0.3):
            made["vat_on_first"] = True
        if self.happens(0.2):
            made["start"] = self.day()
        return made

    def when(self) -> Json:
        dice = self.dice
        made: Json = (
            {"days": dice.choice([0, 10, 30, 60, 90, 120])}
            if self.happens(0.6)
            else {"months": dice.randint(0, 13)}
        )
        if self.happens(0.5):
            made["end_of_month"] = True
        if self.happens(0.3):
            made["fixed_day"] = dice.choice([1, 5, 10, 15, 29, 30, 31])
        return made

    def spoiled(self, document: Json) -> Json:
        """One value of the wrong kind, somewhere."""
        wrongs: list[Any] = [
            None,
            "",
            "1,5",
            "1e3",
            "-",
            "abc",
            True,
            3,
            [],
            {},
            "123456789012",
            "0.123456789",
        ]
        wrong = self.dice.choice(wrongs)
        holder: Any = document
        while True:
            key = self.dice.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
            inside = holder[key]
            if not isinstance(inside, (dict, list)) or not inside or self.happens(0.2):
                holder[key] = wrong
                return document
            holder = inside
