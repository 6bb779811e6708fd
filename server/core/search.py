"""Full text on the server: every word typed must stand in the record as a beginning, a piece or another form of a word.

One stream of text for both engines, made here: the searched fields folded, the digits of telephone numbers, then marks:
`^^ro` for a word that begins so, `=ross=` for the Italian stem of a word, three private letters for the table. An index of
three-letter groups finds pieces, beginnings and stems alike.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar
from uuid import UUID

import Stemmer
from django.db import connection
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value
from django.db.models.expressions import RawSQL

from core.access import hidden_fields
from core.actor import Actor
from core.connections import fold
from core.entities import Entity, all_entities, entity_of
from core.errors import Unknown
from core.insert import insert
from core.models import Change, Record, SearchText, Workspace
from core.sql import Test, contains, like_literal

MAX_TYPED = 200
MAX_WORDS = 8
MAX_TEXT = 20_000
# Up to here the records found are asked for by name; beyond, each row of the list is looked at: most of them fit.
MANY = 5_000
_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{5,}")
_local = threading.local()
R = TypeVar("R", bound=Record)


def words(typed: str) -> list[str]:
    """What must all be found. A telephone number typed with spaces is one word."""
    text = (fold(_plain(typed[:MAX_TYPED])) or "").strip()
    if _PHONE.fullmatch(text):
        digits = re.sub(r"\D", "", text).removeprefix("00")
        if len(digits) >= 5:
            return [digits]
    pieces = dict.fromkeys(re.split(r"[\s,;]+", text))
    return [piece for piece in pieces if _WORD.search(piece)][:MAX_WORDS]


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
    rows = _indexed(_texts(workspace, entity), groups, _scope(workspace.pk, entity))
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
        return ["^^" + "".join(_WORD.findall(word))]
    stem = _stem(word)
    return [word, f"={stem}="] if stem else [word]


def _scope(workspace: UUID, entity: Entity) -> str:
    """One group of letters that only the texts of this table of this firm have (as good as)."""
    digest = hashlib.sha256(f"{workspace} {entity.key}".encode()).digest()
    return "".join(chr(0xE000 + int.from_bytes(digest[at : at + 2]) % 0x1900) for at in (0, 2, 4))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


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
    plain = (fold(_plain("\n".join(texts))) or "")[:MAX_TEXT]
    found = set(_WORD.findall(plain))
    beginnings = {word[:2] for word in found}
    stems = {
        stem
        for text in long
        for word in _WORD.findall(_plain(text[:MAX_TEXT]).lower())
        if (stem := _stem(word))
    }
    marks = "".join(f"^^{start}" for start in sorted(beginnings)) + "".join(
        f"={stem}" for stem in sorted(stems)
    )
    scope = _scope(record.workspace_id, entity)
    return "\n".join(filter(None, (plain, *numbers, marks + "=" if stems else marks, scope)))


def _plain(text: str) -> str:
    """Without what would be taken for a mark of ours."""
    return re.sub(r"[\x00^=\ud800-\udfff]", " ", text)


def _stem(word: str) -> str:
    """Accents off last: the stemmer reads them. Nothing for what is hardly a word."""
    if len(word) < 4 or not word.isalpha():
        return ""
    if not hasattr(_local, "italian"):
        _local.italian = Stemmer.Stemmer("italian")  # one a thread: they keep state
    return fold(_local.italian.stemWord(word)) or ""


def refresh(changes: Iterable[Change], fresh: Mapping[UUID, Record]) -> None:
    """After these changes: the texts of the records that they touched. Called once a transaction, with all of them.

    `fresh` records are at hand as they stand in the database; the others are read.
    """
    touched: dict[str, set[UUID]] = defaultdict(set)
    for change in changes:
        entity = _searched(change.entity)
        if entity and _matters(entity, change):
            touched[change.entity].add(change.record)
    for key, ids in touched.items():
        at_hand = [fresh[id] for id in ids if id in fresh]
        read = ids.difference(fresh)
        write(
            entity_of(key),
            [*at_hand, *(entity_of(key).model._default_manager.filter(pk__in=read) if read else ())],
        )


def _matters(entity: Entity, change: Change) -> bool:
    partial = (Change.Kind.UPDATED, Change.Kind.DERIVED)
    return change.kind not in partial or not set(entity.search).isdisjoint(change.after)


def _searched(key: str) -> Entity | None:
    try:
        entity = entity_of(key)
    except Unknown:
        return None
    return entity if entity.search else None


def write(entity: Entity, records: Iterable[Record]) -> None:
    """Make these records' texts anew. Deleted records are not found."""
    gone: list[UUID] = []
    texts: list[SearchText] = []
    for record in records:
        if record.deleted_at is not None:
            gone.append(record.pk)
        else:
            texts.append(
                SearchText(
                    workspace_id=record.workspace_id,
                    entity=entity.key,
                    record=record.pk,
                    text=stream(entity, record),
                )
            )
    if gone:
        SearchText.objects.filter(entity=entity.key, record__in=gone).delete()
    insert(
        texts,
        "ON CONFLICT (record, entity) DO UPDATE SET text = excluded.text, workspace_id = excluded.workspace_id",
    )


def reindex(workspace: Workspace | None = None, tell: Callable[[str], None] = lambda line: None) -> None:
    """Make all texts anew: after a change of what is searched, or of records written past the door."""
    old = SearchText.objects.all() if workspace is None else SearchText.objects.filter(workspace=workspace)
    old.delete()
    for entity in all_entities():
        if not entity.search:
            continue
        rows = entity.model._default_manager.filter(deleted_at=None)
        if workspace is not None:
            rows = rows.filter(workspace=workspace)
        count = 0
        for chunk in _chunks(rows.order_by("pk")):
            write(entity, chunk)
            count += len(chunk)
        tell(f"{entity.plural}: {count}")


def _chunks(rows: QuerySet[Any], size: int = 2_000) -> Iterator[list[Any]]:
    after: UUID | None = None
    while chunk := list((rows.filter(pk__gt=after) if after else rows)[:size]):
        yield chunk
        after = chunk[-1].pk
