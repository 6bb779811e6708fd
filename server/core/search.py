"""Full text on the server: every word typed must stand in the record as a beginning, a piece or another form of a word.

One stream of text for both engines, made here: the searched fields folded, the digits of telephone numbers, then marks:
`^^ro` for a word that begins so, `=ross=` for the Italian stem of a word, three private letters for the table. An index of
three-letter groups finds pieces, beginnings and stems alike.
"""

from __future__ import annotations

import json
import re
from typing import TypeVar
from uuid import UUID

from django.db import connection
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.expressions import RawSQL

from core.access import hidden_fields
from core.actor import Actor
from core.connections import fold
from core.entities import Entity
from core.models import Record, SearchText, Workspace
from core.sql import Test, contains, like_literal
from core.word_stream import WORD, plain_text, scope_of, stem_of, stream

MAX_TYPED = 200
MAX_WORDS = 8
# Up to here the records found are asked for by name; beyond, each row of the list is looked at: most of them fit.
MANY = 5_000
_PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
R = TypeVar("R", bound=Record)


def words(typed: str) -> list[str]:
    """What must all be found. A telephone number typed with spaces is one word."""
    text = (fold(plain_text(typed[:MAX_TYPED])) or "").strip()
    if _PHONE.fullmatch(text):
        digits = re.sub(r"\D", "", text).removeprefix("00")
        if len(digits) >= 5:
            return [digits]
    pieces = dict.fromkeys(re.split(r"[\s,;]+", text))
    return [piece for piece in pieces if WORD.search(piece)][:MAX_WORDS]


def found(rows: QuerySet[R], actor: Actor, entity: Entity, typed: str) -> QuerySet[R]:
    """Those of the rows that have all the words. The rows are what the actor may see: nothing else can be found or counted."""
    wanted = words(typed)
    if not wanted:
        return rows.none()
    groups = [_forms(word) for word in wanted]
    if hidden := hidden_fields(actor, entity).intersection(entity.search):
        return _found_without(rows, entity, groups, hidden)
    ids = _few(actor.workspace, entity, groups)
    if ids is not None:
        return narrowed(rows, ids)
    texts = _texts(actor.workspace, entity).filter(record=OuterRef("pk"))
    return rows.filter(Exists(texts.filter(_looked_at(groups))))


def _found_without(
    rows: QuerySet[R], entity: Entity, groups: list[list[str]], hidden: frozenset[str]
) -> QuerySet[R]:
    """The index knows all texts of a record. Of those that it finds, the ones whose words stand in what the actor sees."""
    texts = SearchText.objects.filter(entity=entity.key, record=OuterRef("pk"))
    likely = rows.order_by().filter(Exists(texts.filter(_looked_at(groups))))
    ids = []
    for record in likely.iterator(chunk_size=2_000):
        text = stream(entity, record, hidden)
        if all(any(form in text for form in forms) for forms in groups):
            ids.append(record.pk)
    return narrowed(rows, ids)


def _texts(workspace: Workspace, entity: Entity) -> QuerySet[SearchText]:
    return SearchText.objects.filter(workspace=workspace, entity=entity.key)


def _few(workspace: Workspace, entity: Entity, groups: list[list[str]]) -> list[UUID] | None:
    """The records with one form of each group, if they are no more than MANY."""
    rows = _indexed(_texts(workspace, entity), groups, scope_of(workspace.pk, entity))
    ids = list(rows.values_list("record", flat=True)[: MANY + 1])
    return ids if len(ids) <= MANY else None


def narrowed(rows: QuerySet[R], ids: list[UUID]) -> QuerySet[R]:
    """The same rows, told that they are among these few: the engine starts from them, whatever it believes of its tables."""
    here = rows.order_by().filter(pk=OuterRef("pk"))
    # One parameter, not thousands.
    if connection.vendor == "sqlite":
        among = Test(
            "{} IN (SELECT value FROM json_each({}))", F("pk"), Value(json.dumps([id.hex for id in ids]))
        )
    else:
        among = Test("{} = ANY({}::uuid[])", F("pk"), Value(f"{{{','.join(map(str, ids))}}}"))
    return rows.model._default_manager.filter(Q(among)).filter(Exists(here))


def _indexed(texts: QuerySet[SearchText], groups: list[list[str]], scope: str) -> QuerySet[SearchText]:
    if connection.vendor == "sqlite":
        match = " AND ".join("(" + " OR ".join(map(_quoted, forms)) + ")" for forms in [[scope], *groups])
        index = RawSQL(
            "SELECT rowid FROM core_searchgrams WHERE core_searchgrams MATCH %s", [match]
        )  # our own table; the text travels as a parameter
        return texts.filter(key__in=index)
    for forms in groups:
        either = Q()
        for form in forms:
            either |= Q(Test("{} LIKE {}", F("text"), Value(f"%{like_literal(form)}%")))
        texts = texts.filter(either)
    return texts


def _looked_at(groups: list[list[str]]) -> Q:
    every = Q()
    for forms in groups:
        either = Q()
        for form in forms:
            either |= Q(contains(F("text"), Value(form)))
        every &= either
    return every


def _forms(word: str) -> list[str]:
    """The pieces of the stream of which one must be there. Three letters at least: less has no place in the index."""
    if len(word) < 3:
        return ["^^" + "".join(WORD.findall(word))]
    stem = stem_of(word)
    return [word, f"={stem}="] if stem else [word]


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
