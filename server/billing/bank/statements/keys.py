"""A key by which the same movement is known again in another file."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from datetime import date
from decimal import Decimal

_BLANKS = re.compile(r"\s+")


class Keys:
    """Gives keys in the order of one file.

    A key is made of account, day, amount, text (blanks folded, case forgotten) and, among equal ones of a day, an ordinal:
    two equal card payments stay two, and a file that overlaps another gives the same keys for the days they share, as
    long as it holds those days whole.
    """

    def __init__(self, account: str) -> None:
        self.account = account.replace(" ", "").upper()
        self._seen: Counter[str] = Counter()

    def next(self, booked_on: date, amount: Decimal, currency: str, text: str) -> str:
        words = _BLANKS.sub(" ", text).strip().casefold()
        same = "\n".join((self.account, booked_on.isoformat(), f"{amount:.2f}", currency, words))
        self._seen[same] += 1
        return hashlib.sha256(f"{same}\n{self._seen[same]}".encode()).hexdigest()[:32]
