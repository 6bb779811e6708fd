"""What every entity must do, whoever registered it: `core.testing.every_entity` says how."""

import json
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from core.access import rights_of
from core.codec import WrongValue, columns_of
from core.entities import Entity, FieldSpec, all_entities
from core.errors import Unknown
from core.filters import condition
from core.models import Change, Group
from core.testing.every_entity import (
    as_fetched,
    as_loaded,
    as_pulled,
    as_stored,
    by_id,
    round_trip,
    sees,
    somebody,
)
from core.testing.examples import HOSTILE, Maker, create, people_create, plain, writable
from core.testing.traces import Traces, leave_traces
from core.testing.world import Hand, World, edit, make_world
from core.typescript import generated

pytestmark = [pytest.mark.postgres, pytest.mark.django_db]
ENTITIES = {entity.key: entity for entity in all_entities()}
every_entity = pytest.mark.parametrize("entity", ENTITIES.values(), ids=ENTITIES)
every_created = pytest.mark.parametrize(
    "entity", [e for e in ENTITIES.values() if people_create(e)], ids=[k for k, e in ENTITIES.items() if people_create(e)]
)  # fmt: skip
NOTHING = ("not_found", "forbidden", "unknown_entity", "invalid")


@pytest.fixture(scope="module")
def traces(django_db_setup: None, django_db_blocker: Any) -> Traces:
    """What everybody is told of one record of each entity: only words, the records themselves are gone again."""
    with django_db_blocker.unblock(), transaction.atomic():
        found = leave_traces(make_world(), ENTITIES.values())
        transaction.set_rollback(True)
    return found


@pytest.fixture
def make(alice: Hand) -> Maker:
    return Maker(alice)


def update(
    hand: Hand, entity: Entity, id: str, base: dict[str, Any], values: dict[str, Any]
) -> dict[str, Any]:
    return hand.push(edit("update", entity.key, id, values, base))[0]


def simple_field(entity: Entity, but: str = "") -> FieldSpec | None:
    """A field whose change is nobody's business but its own: where the derived rules can be asked plainly."""
    plain_kinds = (
        "text",
        "longtext",
        "phone",
        "url",
        "date",
        "integer",
        "decimal",
        "boolean",
        "money",
        "quantity",
        "percent",
        "duration",
        "time",
    )
    guarded = ("entity", "key", "subject_entity", "subject_id", but)
    return next(
        (
            spec for kind in plain_kinds for spec in writable(entity)
            if spec.kind == kind and not spec.check and spec.name not in guarded and spec.merge == "plain"
        ),
        None,
    )  # fmt: skip


def values_now(hand: Hand, entity: Entity, id: str) -> dict[str, Any]:
    return as_stored(hand, entity)[id]


@every_entity
def test_it_is_declared_in_italian(entity: Entity) -> None:
    assert entity.plural[:1].isupper(), "the list needs a name"
    assert entity.label[:1].isupper(), "one record needs a name"
    assert entity.hidden or entity.parent or entity.help, (
        "say in a sentence what it is: the page and the dictionary show it"
    )
    for spec in entity.fields.values():
        assert spec.label[:1].isupper(), f"{spec.name}: «{spec.label}» is Django's own word, not a label"
        if spec.is_decimal:
            digits = getattr(entity.model._meta.get_field(spec.name), "max_digits", 0)
            assert 0 < digits <= 15, f"{spec.name}: SQLite keeps 15 digits"


@every_created
def test_a_created_record_is_the_same_everywhere(entity: Entity, alice: Hand, make: Maker) -> None:
    for n in range(3):
        make.make(entity, n)
    stored = as_stored(alice, entity)
    assert len(stored) >= 3
    same = json.loads(json.dumps(stored))
    assert as_pulled(alice, entity).items() <= same.items()
    assert as_loaded(alice, entity) == as_fetched(alice, entity) == same
    assert set(next(iter(same.values()))) == set(columns_of(entity)) - {"id"}


@every_created
def test_what_was_given_is_what_is_kept(entity: Entity, alice: Hand, make: Maker) -> None:
    values = make.values(entity)
    id, receipt = create(alice, entity, values)
    assert (receipt["state"], receipt["code"]) == ("applied", "")
    kept = values_now(alice, entity, id)
    for name, value in values.items():
        held, again = round_trip(entity.spec(name), value)
        assert held == again == round_trip(entity.spec(name), kept[name])[0], name


@every_created
def test_the_least_that_is_required_is_enough(entity: Entity, alice: Hand, make: Maker) -> None:
    values = make.values(entity, all_fields=False)
    refusals = []
    for name in [spec.name for spec in writable(entity) if spec.required]:
        less = {key: value for key, value in values.items() if key != name}
        _, receipt = create(alice, entity, less)
        refusals.append((name, receipt["code"], name in receipt["data"].get("fields", {})))
    # An own field of people and views is filled with who makes it.
    assert all(
        code == "invalid" and told for name, code, told in refusals if name not in ("owner", "author")
    ), refusals


@every_created
def test_every_field_can_be_edited_alone(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    after = values_now(alice, entity, id)
    for spec in writable(entity):
        value = make.value(entity, spec, 1)
        if value is None:
            continue
        before = after
        receipt = update(alice, entity, id, {spec.name: before[spec.name]}, {spec.name: value})
        after = values_now(alice, entity, id)
        if receipt["state"] == "refused":
            assert receipt["code"] in ("invalid", "not_found"), (spec.name, receipt)
            assert receipt["message"]
            assert after == before, f"{spec.name}: refused and yet written"
        else:
            told = Change.objects.filter(operation=receipt["op"]).order_by("-seq")
            assert receipt["seq"] == told.values_list("seq", flat=True).first()
            assert round_trip(spec, after[spec.name])[0] == round_trip(spec, value)[0], spec.name


@every_created
def test_different_fields_merge_and_the_same_field_is_told(entity: Entity, alice: Hand, make: Maker) -> None:
    one = simple_field(entity)
    other = simple_field(entity, one.name) if one else None
    id, colleague = make.make(entity), somebody(alice, is_admin=True)
    if entity.writers == "own" or one is None:
        pytest.skip("written by one person only, or without a plain field")
    seen = values_now(alice, entity, id)
    mine, theirs = plain(one, 1), plain(one, 2)
    assert update(alice, entity, id, {one.name: seen[one.name]}, {one.name: mine})["state"] == "applied"
    if other:
        late = colleague.update(
            entity.key, id, {other.name: seen[other.name]}, **{other.name: plain(other, 1)}
        )
        assert late["state"] == "applied", late
    late = update(colleague, entity, id, {one.name: seen[one.name]}, {one.name: theirs})
    if theirs != mine:
        assert late["state"] == "merged", late
        found = next(found for found in late["data"]["conflicts"] if found["field"] == one.name)
        assert found["by"] == str(alice.user.pk)
        assert round_trip(one, found["theirs"])[0] == round_trip(one, mine)[0]
        told = as_pulled(alice, ENTITIES["core.conflict"])
        assert [row["loser_value"] for row in told.values() if row["field"] == one.name] == [found["theirs"]]
    assert round_trip(one, values_now(alice, entity, id)[one.name])[0] == round_trip(one, theirs)[0]


@every_created
def test_delete_restore_and_undo(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    before = values_now(alice, entity, id)
    assert alice.delete(entity.key, id, before["version"])["state"] == "applied"
    assert id not in as_pulled(alice, entity)
    assert id not in as_loaded(alice, entity)
    assert alice.push(edit("restore", entity.key, id, {}))[0]["state"] == "applied"
    assert _content(values_now(alice, entity, id)) == _content(before)
    spec = simple_field(entity)
    if spec:
        update(alice, entity, id, {spec.name: before[spec.name]}, {spec.name: plain(spec, 1)})
        updates = Change.objects.filter(record=id, kind=Change.Kind.UPDATED).order_by("-seq")
        batch = updates.values_list("batch", flat=True)[0]
        if alice.run("core.undo_batch", batch=str(batch))["state"] == "applied":
            assert values_now(alice, entity, id)[spec.name] == before[spec.name]
    creation = Change.objects.filter(record=id, kind=Change.Kind.CREATED).values_list("batch", flat=True)[0]
    assert alice.run("core.undo_batch", batch=str(creation))["state"] in ("applied", "refused")


def _content(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in ("version", "updated_at", "updated_by")}


@every_created
def test_history_tells_every_operation_once(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    version = values_now(alice, entity, id)["version"]
    receipt = alice.delete(entity.key, id, version)
    rows = list(Change.objects.filter(operation=receipt["op"]))
    assert len(rows) == 1
    assert (rows[0].seq, str(rows[0].record), rows[0].device_id) == (receipt["seq"], id, alice.device.pk)


@every_created
def test_hostile_values_are_refused_or_kept_as_they_are(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    tried = {spec.name: worth_trying(spec) for spec in writable(entity)}
    for n in range(max(map(len, tried.values()))):
        values = {name: options[n] for name, options in tried.items() if n < len(options)}
        before = values_now(alice, entity, id)
        for _ in range(5):
            receipt = update(alice, entity, id, {name: before[name] for name in values}, values)
            assert receipt["code"] in ("", "invalid", "not_found"), (values, receipt)
            assert receipt["message"] or receipt["state"] != "refused"
            # What is wrong is named; the rest is tried again without it.
            values = {k: v for k, v in values.items() if k not in receipt["data"].get("fields", {})}
            if receipt["state"] != "refused" or not values:
                break
    after = values_now(alice, entity, id)
    for name, spec in entity.fields.items():
        held, again = round_trip(spec, after[name])
        assert held == again, name
    assert as_pulled(alice, entity)[id] == json.loads(json.dumps(after))


@every_created
def test_hostile_bases_harm_nothing(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    values = {
        spec.name: value for spec in writable(entity) if (value := make.value(entity, spec, 1)) is not None
    }
    for base in HOSTILE[::3]:
        receipt = update(alice, entity, id, dict.fromkeys(values, base), values)
        assert receipt["code"] in ("", "invalid", "stale_value", "not_found"), (base, receipt)


def worth_trying(spec: FieldSpec) -> list[Any]:
    """Hostile values that this field's kind lets through, and three that it does not: no more need the database."""
    kept, wrong = [], []
    for value in HOSTILE:
        try:
            held, again = round_trip(spec, value)
        except WrongValue:
            wrong.append(value)
        else:
            assert held == again, (spec.name, value)
            kept.append(value)
    return kept + wrong[:3]


@every_created
def test_what_it_does_not_have_cannot_be_written(entity: Entity, alice: Hand, make: Maker) -> None:
    id = make.make(entity)
    before = values_now(alice, entity, id)
    for name in (
        "version",
        "workspace",
        "id",
        "deleted_at",
        "password",
        "custom",
        "custom.x",
        "__class__",
        "pk",
        "a\x00b",
    ):
        assert update(alice, entity, id, {name: None}, {name: "1"})["code"] == "unknown_field", name
    for spec in entity.fields.values():
        if spec.read_only:
            assert update(alice, entity, id, {spec.name: None}, {spec.name: None})["code"] == "invalid"
    assert alice.push(edit("explode", entity.key, id, {}))[0]["code"] == "malformed"
    assert values_now(alice, entity, id) == before


@every_entity
def test_strangers_find_nothing(
    entity: Entity, alice: Hand, zoe: Hand, carla: Hand, make: Maker, traces: Traces
) -> None:
    id = make.make(entity)
    strangers = [zoe] + ([carla] if rights_of(carla.actor)[entity.key].view == "none" else [])
    spec = simple_field(entity) or next(iter(writable(entity)), None)
    for stranger in strangers:
        assert not sees(stranger, entity, id)
        assert traces.of(traces.hidden[entity.key], stranger.user.name) == []
        if spec:
            assert update(stranger, entity, id, {spec.name: None}, {spec.name: None})["code"] in (
                "not_found",
                "invalid",
            )
        assert stranger.delete(entity.key, id, 1)["code"] == "not_found"
        assert stranger.push(edit("restore", entity.key, id, {}))[0]["code"] == "not_found"
        if stranger is carla and people_create(entity):
            assert create(stranger, entity, make.values(entity, 1))[1]["code"] == "forbidden"
        if stranger is zoe and people_create(entity):
            assert create(stranger, entity, make.values(entity, 1), id)[1]["code"] == "id_taken"
    assert sees(alice, entity, id)
    assert traces.of(traces.hidden[entity.key], alice.user.name), "who may see it finds it"


@every_created
def test_references_reach_only_what_one_sees(entity: Entity, alice: Hand, zoe: Hand, make: Maker) -> None:
    foreign = Maker(zoe)
    values = make.values(entity)
    for spec in writable(entity):
        if spec.kind == "link" or (spec.kind in ("ref", "refs") and spec.to != entity.key):
            theirs = (
                foreign.value(entity, spec, 0) if spec.kind == "link" else foreign.reference(entity, spec)
            )
            wrong = {spec.name: [theirs] if spec.kind == "refs" else theirs}
            assert create(alice, entity, values | wrong)[1]["code"] in ("invalid", "not_found"), spec.name


@every_created
def test_rights_say_who_may(entity: Entity, world: World, alice: Hand, make: Maker) -> None:
    if entity.writers != "rights":
        pytest.skip("the groups have no say here")
    stamps = {name: getattr(world.sales, name) for name in ("workspace", "created_at", "updated_at")}
    readers = Group.objects.create(name="Lettori", rights={"*": {"view": "all"}}, **stamps)
    reader = somebody(alice, groups=[str(readers.pk)])
    id = make.make(entity)
    spec = writable(entity)[0]
    now = values_now(alice, entity, id)
    assert sees(reader, entity, id)
    assert (
        update(reader, entity, id, {spec.name: now[spec.name]}, {spec.name: now[spec.name]})["code"]
        == "forbidden"
    )
    assert reader.delete(entity.key, id, now["version"])["code"] == "forbidden"
    assert create(reader, entity, make.values(entity, 1))[1]["code"] == "forbidden"
    assert values_now(alice, entity, id) == now


@every_created
def test_a_limited_person_sees_their_own_and_their_group_s(
    entity: Entity, alice: Hand, bruno: Hand, make: Maker, traces: Traces
) -> None:
    if not entity.owned:
        pytest.skip("belongs to nobody")
    assert traces.of(traces.hidden[entity.key], bruno.user.name) == []
    page = traces.of(traces.withdrawn[entity.key], bruno.user.name)
    assert page in ([], ["items"]), "the removal is all that is left, and only for who had it"
    hers = make.make(entity)
    his, receipt = create(bruno, entity, Maker(bruno).values(entity, all_fields=False))
    if receipt["state"] == "refused":
        pytest.skip("needs what Bruno may not see")
    assert (sees(bruno, entity, hers), sees(bruno, entity, his)) == (False, True)
    assert update(bruno, entity, hers, {"is_private": False}, {"is_private": True})["code"] == "not_found"
    # Given to Bruno's group, it comes; made private, it goes without a trace.
    assert update(alice, entity, hers, {"team": None}, {"team": bruno.user.groups[0]})["state"] == "applied"
    assert sees(bruno, entity, hers)
    assert update(alice, entity, hers, {"is_private": False}, {"is_private": True})["state"] == "applied"
    assert not sees(bruno, entity, hers)


@every_entity
def test_the_read_api_knows_it(entity: Entity, alice: Hand, make: Maker, client: Client) -> None:
    id = make.make(entity)
    client.force_login(alice.user)
    answer = client.get(f"/api/v1/{entity.key}/{id}")
    if answer.status_code == 404 and "api/v1" not in str(client.get("/api/openapi.json").content):
        pytest.skip("the read API is not here yet")
    assert answer.status_code == 200, answer.content
    listed = client.get(f"/api/v1/{entity.key}", {"limit": "500", "sort": "-created_at"})
    assert listed.status_code == 200, listed.content
    assert id in listed.content.decode()
    asked = [
        {"field": spec.name, "op": _operator(spec), "value": _sought(spec)}
        for spec in entity.fields.values()
        if spec.kind != "json"
    ]
    # All in one question, for a request costs more than its answer; the one that is wrong is named by its refusal.
    found = client.get(f"/api/v1/{entity.key}", {"filter": json.dumps({"or": asked})})
    assert found.status_code == 200, found.content
    for leaf in asked:
        with pytest.raises(Unknown) as refused:
            condition(alice.actor, entity, {**leaf, "op": "explode"})
        assert refused.value.code == "unknown_operator", leaf
    wrong = client.get(f"/api/v1/{entity.key}", {"filter": json.dumps({**asked[0], "op": "explode"})})
    assert (wrong.status_code, wrong.json()["code"]) == (400, "unknown_operator")


def _operator(spec: FieldSpec) -> str:
    return "has" if spec.is_set else "not_empty" if spec.kind != "boolean" else "is"


def _sought(spec: FieldSpec) -> Any:
    return (
        (spec.choices[0][0] if spec.choices else "00000000-0000-0000-0000-000000000000")
        if spec.is_set
        else True
    )


def test_by_id_turns_columns_into_rows() -> None:
    assert by_id({"columns": ["id", "name"], "data": [["a", "b"], ["A", "B"]]}) == {
        "a": {"name": "A"},
        "b": {"name": "B"},
    }


def test_the_generated_types_are_fresh() -> None:
    for path, text in generated().items():
        assert path.read_text() == text, "run `bin/server generate_types`"
