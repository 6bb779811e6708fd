"""The filter language (F048, F059), by the vectors that the device reads too, and what strangers write into it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, models
from pytest_django import DjangoDbBlocker

from core import entities
from core.actor import Actor, actor_for
from core.connections import fold
from core.entities import Entity
from core.errors import Refused
from core.fields import (
    DurationField,
    FileField,
    LinkField,
    MoneyField,
    NumberField,
    PercentField,
    PhoneField,
    QuantityField,
    RefSetField,
    SetField,
    TimeField,
)
from core.filters import condition, read_filter
from core.listing import Query, page
from core.models import CustomField, Record, Tag, User, Workspace
from core.testing.world import World

VECTORS = json.loads((Path(__file__).parents[3] / "vectors" / "filters.json").read_text())
TODAY = date.fromisoformat(VECTORS["today"])
pytestmark = pytest.mark.postgres


class Maker(Record):
    name = models.CharField(max_length=100)
    city = models.CharField(max_length=100, blank=True)
    owner = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    rank = models.IntegerField(null=True)

    class Meta:
        app_label = "vectors"


class Thing(Record):
    name = models.CharField(max_length=100)
    notes = models.TextField(blank=True)
    email = models.EmailField(blank=True)
    phone = PhoneField(blank=True)
    site = models.URLField(blank=True)
    pieces = models.IntegerField(null=True)
    price = models.DecimalField(max_digits=12, decimal_places=2, null=True)
    active = models.BooleanField(default=False)
    made_on = models.DateField(null=True)
    seen_at = models.DateTimeField(null=True)
    state = models.CharField(
        max_length=10, choices=[("new", "Nuova"), ("open", "Aperta"), ("done", "Fatta")], blank=True
    )
    colors = SetField(choices_of_member=[("red", "Rosso"), ("green", "Verde"), ("blue", "Blu")])
    maker = models.ForeignKey(Maker, models.SET_NULL, null=True, related_name="+")
    owner = models.ForeignKey(User, models.SET_NULL, null=True, related_name="+")
    tags = RefSetField(to="core.tag")
    data = models.JSONField(null=True)
    worth = MoneyField(decimal_places=4, null=True)
    stock = QuantityField(null=True)
    share = PercentField(null=True)
    lasts = DurationField(null=True)
    opens = TimeField(null=True)
    code = NumberField()
    scan = FileField(blank=True)
    about = LinkField(null=True, blank=True)

    class Meta:
        app_label = "vectors"


MAKER = Entity(Maker, "Fabbricanti", sort="name")
THING = Entity(Thing, "Cose", sort="name")


@pytest.fixture(scope="module", autouse=True)
def tables(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Tables of this file's own: every kind of field, and none of the product's."""
    with django_db_blocker.unblock():
        with connection.schema_editor() as editor:
            editor.create_model(Maker)
            editor.create_model(Thing)
        yield
        with connection.schema_editor() as editor:
            editor.delete_model(Thing)
            editor.delete_model(Maker)


@pytest.fixture
def actor(world: World, monkeypatch: pytest.MonkeyPatch) -> Actor:
    monkeypatch.setitem(entities._registry, MAKER.key, MAKER)
    monkeypatch.setitem(entities._registry, THING.key, THING)
    stamps = {
        "workspace": world.workspace,
        "created_at": world.alice.created_at,
        "updated_at": world.alice.created_at,
    }
    for row in VECTORS["rows"]["core.user"]:
        User.objects.create(email=f"{row['id']}@rossi.example", password="-", is_admin=True, **row, **stamps)
    for row in VECTORS["rows"]["core.tag"]:
        Tag.objects.create(**row, **stamps)
    for number, row in enumerate(VECTORS["custom_fields"]):
        CustomField.objects.create(sort=number, **row, **stamps)
    for entity in (MAKER, THING):
        for row in VECTORS["rows"][entity.key]:
            values = {_column(entity, name): _held(entity, name, value) for name, value in row.items()}
            entity.model._default_manager.create(**values, **stamps)
    me = User.objects.select_related("workspace").get(pk=VECTORS["me"])
    return actor_for(me)


def _column(entity: Entity, name: str) -> str:
    return entity.fields[name].column if name in entity.fields else name


def _held(entity: Entity, name: str, value: Any) -> Any:
    kind = entity.fields[name].kind if name in entity.fields else ""
    if value is None:
        return None
    if name in entity.fields and entity.fields[name].is_decimal:
        return Decimal(value)
    if kind == "date":
        return date.fromisoformat(value)
    return datetime.fromisoformat(value) if kind == "datetime" else value


def find(actor: Actor, tree: Any) -> list[str]:
    rows = Thing._default_manager.filter(workspace=actor.workspace).filter(
        condition(actor, THING, tree, TODAY)
    )
    return sorted(str(id)[-2:] for id in rows.values_list("pk", flat=True))


def refusal(actor: Actor, tree: Any) -> str:
    with pytest.raises(Refused) as caught:
        find(actor, tree)
    return caught.value.code


def test_the_vectors_speak_of_these_tables() -> None:
    for entity in (MAKER, THING):
        told = VECTORS["entities"][entity.key]
        assert {name: spec["kind"] for name, spec in told.items()} == {
            name: spec.kind for name, spec in entity.fields.items() if name in told
        }
    assert len(VECTORS["cases"]) >= 100
    operators = {(case["filter"].get("op")) for case in VECTORS["cases"]}
    assert operators >= {
        "is",
        "is_not",
        "contains",
        "not_contains",
        "starts",
        "between",
        "last",
        "next",
        "has_all",
        "me",
    }


def test_every_vector(actor: Actor) -> None:
    """All at once: the rows are made one time. A failure names its cases."""
    wrong = {}
    for case in VECTORS["cases"]:
        try:
            answer: Any = find(actor, case["filter"])
        except Refused as refused:
            answer = refused.code
        expected = case.get("error") or sorted(case["finds"])
        if answer != expected:
            wrong[case["name"]] = (answer, expected)
    assert not wrong


def test_f048_text_folds_alike_on_both_engines(db: None) -> None:
    texts = [
        "Città", "CITTA'", "Straße", "ẞ", "Łódź", "ØRSTED", "İstanbul", "ΟΔΟΣ", "Ὀδυσσεύς", "℡ 5", "ﬁne", "Crème Brûlée",
        "日本 ｶﾞ", "Привет Ё", "ñandú", "a\u0301\u0323", "²", "Ǆ", "", "plain ASCII 0-9", "tab\tand\nline", "🙂 emoji", "ʼn", "ſ",
    ]  # fmt: skip
    with connection.cursor() as cursor:
        for text in texts:
            cursor.execute("SELECT fold(%s)", [text])
            assert cursor.fetchone()[0] == fold(text), text


def test_attack_10_signs_of_sql_are_text(actor: Actor) -> None:
    for text in ("'; DROP TABLE core_user; --", "%", "_", "\\", '"', "$.x", "{}", "{0}", "%s", "?"):
        for name in ("name", "email", "custom.motto", "maker.name"):
            for op in ("is", "contains", "starts"):
                find(actor, {"field": name, "op": op, "value": text})
        find(actor, {"field": "colors", "op": "has_any", "value": [text]})
        find(actor, {"field": "state", "op": "in", "value": [text]})
    assert User.objects.exists()


def test_attack_10_field_names_reach_nothing(actor: Actor) -> None:
    for name in (
        "id'--",
        "name__icontains",
        "pk",
        "workspace_id",
        "maker__name",
        "maker_id",
        "custom",
        "custom.",
        ".",
        "",
        "name.",
        "*",
    ):
        assert refusal(actor, {"field": name, "op": "is", "value": "x"}) == "unknown_field"


def test_attack_11_lookups_and_secrets_are_unknown(actor: Actor) -> None:
    for name in (
        "owner__password__startswith",
        "owner.password",
        "password",
        "owner.last_login",
        "created_by.password",
        "maker.workspace",
    ):
        assert refusal(actor, {"field": name, "op": "starts", "value": "argon2"}) == "unknown_field"


def test_attack_12_deep_and_large_trees_are_refused(actor: Actor) -> None:
    leaf = {"field": "pieces", "op": "is", "value": 1}
    assert refusal(actor, {"and": [leaf] * 501}) == "bad_value"
    assert find(actor, {"or": [leaf] * 400 + [{"field": "pieces", "op": "is", "value": 100}]}) == ["a5"]
    assert refusal(actor, {"or": [{"field": "maker.city", "op": "is", "value": "x"}] * 60}) == "bad_value"
    assert refusal(actor, {"field": "state", "op": "in", "value": ["x"] * 6_000}) == "bad_value"
    for text in ("[" * 100_000, '{"not":' * 50_000, "{", "[]", "1", '{"and": 1}', '"' + "x" * 200_000):
        with pytest.raises(Refused) as caught:
            condition(actor, THING, read_filter(text), TODAY)
        assert caught.value.code == "bad_value"


def answered(actor: Actor, tree: Any) -> str:
    """The code of the refusal; nothing if the database answered."""
    try:
        find(actor, tree)
    except Refused as refused:
        return refused.code
    return ""


def test_hostile_values_are_refused_and_not_raised(actor: Actor) -> None:
    values: list[Any] = [
        None, 1.5, True, "x", "\x00", "\ud800", [], {}, [None], {"n": 10**30, "unit": "day"}, 1e308, float("nan"), 10**400,
        "9999-12-31", "0000-00-00", ["0001-01-01", "9999-12-31"], "1e5", "٣", ["a", "\x00"], {"n": 10_000, "unit": "year"},
    ]  # fmt: skip
    names = (
        "name", "phone", "pieces", "price", "active", "made_on", "seen_at", "state", "colors", "maker", "tags", "data", "about",
        "maker.city", "tags.name", "custom.peso", "custom.scadenza", "custom.lati", "id",
    )  # fmt: skip
    for name in names:
        for op in (
            "is",
            "not_contains",
            "starts",
            "ge",
            "between",
            "before",
            "last",
            "next",
            "previous",
            "in",
            "has_not",
            "has_all",
            "me",
            "of",
            "?",
        ):
            for value in values:
                assert answered(actor, {"field": name, "op": op, "value": value}) in (
                    "",
                    "bad_value",
                    "unknown_operator",
                )


def test_a_related_record_out_of_sight_does_not_answer(actor: Actor, world: World) -> None:
    """Attack 36: the filter must not tell what the card would not."""
    stamps = {
        "workspace": world.workspace,
        "created_at": world.alice.created_at,
        "updated_at": world.alice.created_at,
    }
    Tag.objects.filter(name="Cliente").update(deleted_at=world.alice.created_at)
    assert find(actor, {"field": "tags.name", "op": "is", "value": "Cliente"}) == []
    bruno = actor_for(User.objects.create(email="x@y.example", name="X", password="-", **stamps))
    assert find(bruno, {"field": "maker.city", "op": "is", "value": "Roma"}) == []
    assert len(find(bruno, {"field": "maker.city", "op": "empty"})) == 7


def test_a_list_in_every_order_goes_through_all_rows_once(actor: Actor) -> None:
    for name, spec in THING.fields.items():
        if spec.kind in ("choices", "refs", "json", "link"):
            continue
        for sort in (name, f"-{name}", f"{name},-name"):
            assert _walked(actor, sort) == {"a1", "a2", "a3", "a4", "a5", "a6", "a7"}, sort
    for sort in ("custom.peso", "-custom.peso", "custom.motto,-price", "-custom.scadenza", "custom.dazio"):
        assert len(_walked(actor, sort)) == 7, sort


def _walked(actor: Actor, sort: str) -> set[str]:
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        answer = page(actor, Query(THING, sort=sort), 2, cursor)
        seen += [item["id"][-2:] for item in answer.items]
        cursor = answer.next
    assert len(seen) == len(set(seen)), (sort, seen)
    return set(seen)


def test_the_order_is_the_same_on_both_engines(actor: Actor) -> None:
    def order(sort: str) -> str:
        return " ".join(item["id"][-2:] for item in page(actor, Query(THING, sort=sort), 50).items)

    assert order("name") == "a6 a5 a2 a3 a1 a4 a7"
    assert order("-price") == "a5 a1 a7 a6 a2 a3 a4"
    assert order("price") == "a4 a3 a2 a6 a7 a1 a5"
    assert order("state,-name") == "a4 a1 a5 a2 a6 a7 a3"
    assert order("maker,name") == "a6 a3 a2 a7 a1 a4 a5"
    assert order("custom.peso,name") == "a6 a5 a4 a7 a1 a2 a3"


def test_another_firm_finds_nothing(actor: Actor, world: World) -> None:
    zoe = actor_for(User.objects.select_related("workspace").get(pk=world.zoe.pk))
    assert page(zoe, Query(THING), 50).items == []
    assert Workspace.objects.count() == 2
