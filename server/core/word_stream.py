"""The text that a search looks through: a record's words, made plain, with their stems."""

from __future__ import annotations

import hashlib
import re
import threading
from uuid import UUID

import Stemmer

from core.connections import fold
from core.entities import Entity
from core.models import Record

MAX_TEXT = 20_000
WORD = re.compile(r"[^\W_]+")
_local = threading.local()


def stream(entity: Entity, record: Record, hidden: frozenset[str] = frozenset()) -> str:
    """What the record is found by, by somebody from whom some fields are hidden."""
    texts: list[str] = []
    numbers: list[str] = []
    long: list[str] = []
    # Long texts last: only they are cut where there is too much.
    searched = [entity.spec(name) for name in entity.search if name not in hidden]
    for spec in sorted(searched, key=lambda spec: spec.kind == "longtext"):
        value = getattr(record, spec.column)
        if value in (None, "", []):
            continue
        if spec.kind in ("choice", "choices"):
            labels = dict(spec.choices)
            value = " ".join(
                labels.get(member, "") for member in ([value] if spec.kind == "choice" else value)
            )
        texts.append(str(value))
        if spec.kind == "phone":
            numbers.append(re.sub(r"\D", "", str(value)))
        elif spec.kind in ("text", "longtext"):
            long.append(str(value))
    plain = (fold(plain_text("\n".join(texts))) or "")[:MAX_TEXT]
    found = set(WORD.findall(plain))
    beginnings = {word[:2] for word in found}
    stems = {
        stem
        for text in long
        for word in WORD.findall(plain_text(text[:MAX_TEXT]).lower())
        if (stem := stem_of(word))
    }
    marks = "".join(f"^^{start}" for start in sorted(beginnings)) + "".join(
        f"={stem}" for stem in sorted(stems)
    )
    scope = scope_of(record.workspace_id, entity)
    return "\n".join(filter(None, (plain, *numbers, marks + "=" if stems else marks, scope)))


def plain_text(text: str) -> str:
    """Without what would be taken for a mark of ours."""
    return re.sub(r"[\x00^=\ud800-\udfff]", " ", text)


def stem_of(word: str) -> str:
    """Accents off last: the stemmer reads them. Nothing for what is hardly a word."""
    if len(word) < 4 or not word.isalpha():
        return ""
    if not hasattr(_local, "italian"):
        _local.italian = Stemmer.Stemmer("italian")  # one a thread: they keep state
    return fold(_local.italian.stemWord(word)) or ""


def scope_of(workspace: UUID, entity: Entity) -> str:
    """One group of letters that only the texts of this table of this firm have (as good as)."""
    digest = hashlib.sha256(f"{workspace} {entity.key}".encode()).digest()
    return "".join(chr(0xE000 + int.from_bytes(digest[at : at + 2]) % 0x1900) for at in (0, 2, 4))
