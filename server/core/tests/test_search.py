"""Full text over the read side (F059): what is found, by whom, and what hostile text does (nothing)."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from core import search
from core.actor import actor_for
from core.entities import entity_of
from core.listing import Query, page
from core.models import SearchText, User
from core.testing.world import Hand, edit

pytestmark = pytest.mark.postgres
ACCOUNT = "parties.account"


def found(hand: Hand, q: str, entity: str = ACCOUNT) -> set[str]:
    return {item["name"] for item in page(hand.actor, Query(entity_of(entity), q=q), 500).items}


@pytest.fixture
def firms(alice: Hand) -> Hand:
    for name, more in {
        "Rossi Informatica Srl": {"phone": "+39 06 1234567", "email": "info@rossi-informatica.it"},
        "Officina Bianchi": {"city": "Forlì", "notes": ""},
        "Comune di Città di Castello": {"email": "urp@comune.example"},
        "Servizi di fatturazione Neri": {},
        "100% Lino_e_Cotone ^^zq =zolf=": {},
    }.items():
        values = {key: value for key, value in more.items() if key in entity_of(ACCOUNT).writable}
        _, receipt = alice.create(ACCOUNT, None, name=name, **values)
        assert receipt["state"] == "applied", receipt
    return alice


def test_f059_beginnings_pieces_and_other_forms_of_words(firms: Hand) -> None:
    assert found(firms, "rossi") == {"Rossi Informatica Srl"}
    assert found(firms, "srl ROSSI") == {"Rossi Informatica Srl"}
    assert found(firms, "formatic") == {"Rossi Informatica Srl"}
    assert found(firms, "citta castello") == {"Comune di Città di Castello"}
    assert found(firms, "CITTÀ") == {"Comune di Città di Castello"}
    assert found(firms, "fatture") == {"Servizi di fatturazione Neri"}
    assert found(firms, "servizio") == {"Servizi di fatturazione Neri"}
    assert found(firms, "of") == {"Officina Bianchi"}
    assert found(firms, "o") == {"Officina Bianchi"}
    assert found(firms, "ssi") == {"Rossi Informatica Srl"}
    assert found(firms, "rossi bianchi") == set()
    assert len(found(firms, "   ")) == 5


def test_f059_telephone_numbers_however_typed(firms: Hand) -> None:
    for typed in ("061234567", "06 1234567", "+39 06 123", "0039 06-1234567", "(06) 1234.567", "34567"):
        assert found(firms, typed) == {"Rossi Informatica Srl"}, typed
    assert found(firms, "06 7654321") == set()


def test_the_index_follows_edits_deletions_and_returns(firms: Hand) -> None:
    account, _ = firms.create(ACCOUNT, name="Prima")
    assert found(firms, "prima") == {"Prima"}
    firms.update(ACCOUNT, account, {"name": "Prima"}, name="Seconda")
    assert (found(firms, "prima"), found(firms, "seconda")) == (set(), {"Seconda"})
    firms.delete(ACCOUNT, account, 2)
    assert found(firms, "seconda") == set()
    assert not SearchText.objects.filter(record=account).exists()
    firms.push(edit("restore", ACCOUNT, account, {}))
    assert found(firms, "seconda") == {"Seconda"}


def test_a_refused_batch_leaves_no_trace(firms: Hand) -> None:
    receipts = firms.push(
        edit("create", ACCOUNT, str(firms.user.pk), {"name": "Fantasma"}), edit("create", ACCOUNT, "x", {})
    )
    assert {receipt["state"] for receipt in receipts} == {"refused"}
    assert not SearchText.objects.filter(text__contains="fantasma").exists()


def test_attack_10_and_66_hostile_text_is_only_text(firms: Hand) -> None:
    for typed in (
        "x" * 10_000, "*" * 1_000, '"', '" OR "', "name:x", "NEAR(a b)", "AND", "OR NOT", "^^zq", "=zolf=", "(((((", "%", "_",
        "\\", "a\x00b", "\ud800", "{}", "{0}", "%s", "' OR 1=1 --", "(a+)+$", "-", "🙂🙂🙂", "\u202e", "a" * 199 + " b", "  ",
        "0" * 300, "++++39", "'''", "日本語",
    ):  # fmt: skip
        found(firms, typed)
    assert found(firms, "100%") == {"100% Lino_e_Cotone ^^zq =zolf="}
    assert found(firms, "o_e_c") == {"100% Lino_e_Cotone ^^zq =zolf="}
    assert found(firms, "lino%cotone") == set()
    # Marks of ours in a text are no marks: this stays a piece of a word.
    assert found(firms, "^^q") == set()


def test_attack_36_a_private_card_is_neither_found_nor_counted(
    firms: Hand, bruno: Hand, carla: Hand, zoe: Hand
) -> None:
    firms.create(ACCOUNT, name="Segretissima Srl", is_private=True)
    entity = entity_of(ACCOUNT)
    assert page(firms.actor, Query(entity, q="segretissima"), 10, count=True).count == 1
    bruno.user.is_admin = True
    bruno.user.save()
    answer = page(
        actor_for(User.objects.get(pk=bruno.user.pk)), Query(entity, q="segretissima"), 10, count=True
    )
    assert (answer.items, answer.count, answer.next) == ([], 0, None)
    answer = page(zoe.actor, Query(entity, q="rossi"), 10, count=True)
    assert (answer.items, answer.count) == ([], 0)


def test_many_answers_are_the_same_as_few(firms: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    few = {typed: found(firms, typed) for typed in ("rossi", "srl", "fatture", "o", "di", "061234567", "%")}
    monkeypatch.setattr(search, "MANY", 0)
    assert {typed: found(firms, typed) for typed in few} == few


def test_reindex_makes_the_same_again(firms: Hand) -> None:
    texts = SearchText.objects.filter(entity=ACCOUNT).values_list("record", "text")
    before = set(texts)
    SearchText.objects.all().delete()
    assert found(firms, "rossi") == set()
    call_command("reindex", stdout=StringIO())
    assert set(texts.all()) == before
    assert found(firms, "rossi") == {"Rossi Informatica Srl"}


def test_an_import_costs_a_few_questions_a_batch(alice: Hand) -> None:
    ops = [
        edit("create", ACCOUNT, f"00000000-0000-7000-8000-{n:012d}", {"name": f"Ditta {n}"})
        for n in range(100)
    ]
    with CaptureQueriesContext(connection) as queries:
        alice.push(*ops)
    assert sum("core_searchtext" in query["sql"] for query in queries) <= 2
    assert len(found(alice, "ditta")) == 100
