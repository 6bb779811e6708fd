"""The name of a firm without what says nothing: its legal form, points and accents."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from core.connections import fold

_SAY_NOTHING = """
srl srls spa sapa snc sas ss scarl scrl scpa coop cooperativa societa soc onlus ltd gmbh inc llc sa sarl co company ag bv
di e ed del della dei degli delle il la lo le i gli per con the of and c dell dall all nell sull ditta impresa individuale in
liquidazione unipersonale
"""


_SPELT = re.compile(r"\bs\W{1,2}(r\W{1,2}l(\W{1,2}s)?|p\W{1,2}a|n\W{1,2}c|a\W{1,2}s)\b")


_WORD = re.compile("[0-9a-z]+")


_LEGAL_FORMS = frozenset(_SAY_NOTHING.split())


def folded(value: object) -> str:
    """For comparing: without case, accents, marks and double blanks; twins in another Unicode form are one."""
    text = str(value or "")
    if not text.isascii():
        text = normalize("NFKC", text)
    return " ".join(_WORD.findall(fold(text) or "")) if text else ""


@lru_cache(maxsize=100_000)
def core_of(name: str) -> str:
    """The words of a name that tell firms apart, in order: "Rossi & C. S.r.l." is "rossi"."""
    # S.r.l. and s r l are one word.
    joined = _SPELT.sub(lambda match: re.sub(r"\W", "", match[0]), fold(name) or "")
    words = [word for word in folded(joined).split() if word not in _LEGAL_FORMS]
    return " ".join(sorted(words)) if words else folded(name)
