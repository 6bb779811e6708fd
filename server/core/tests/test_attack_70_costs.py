"""Attack 70: a group that may not see what things cost goes hunting for it. It must look like a field nobody has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from core.access import may_run, visible
from core.actor import actor_for
from core.api import records
from core.api.limits import Limit
from core.entities import entity_of
from core.export import slots
from core.ids import new_id
from core.models import CustomField, Group, User
from core.sync import scope, snapshot
from core.sync.feed import history, history_of, pull
from core.testing.every_entity import ALL, as_fetched, as_loaded, as_pulled
from core.testing.world import Hand, World, edit

pytestmark = [pytest.mark.django_db, pytest.mark.postgres]

ORDER, LINE, BOAT = "sample.order", "sample.orderline", "sample.boat"
EVERYTHING = {"view": "all", "create": True, "edit": "all", "delete": "all", "import": True, "export": True}
# Values that stand nowhere else: one look through all that is answered finds them.
COST, SECRET, OWN = "73591.8642", "Parolasegreta", "Pistacchio"
HIDING: dict[str, Any] = {
    "*": EVERYTHING,
    ORDER: {"fields": {"cost_total": "none"}},
    LINE: {"fields": {"cost": "none", "price": "view"}},
    BOAT: {"fields": {"notes": "none", "custom.segreto": "none", "length": "none"}},
}


@pytest.fixture(autouse=True)
def fresh_limits(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(records, "reads", Limit(10_000, 60))
    yield
    slots._taken.clear()


def let(world: World, rights: dict[str, Any]) -> None:
    Group.objects.filter(pk=world.sales.pk).update(rights=rights)


@pytest.fixture
def costs(world: World, alice: Hand) -> dict[str, str]:
    let(world, HIDING)
    stamps: dict[str, Any] = {"workspace": world.workspace, "created_at": world.alice.created_at}
    CustomField.objects.create(
        entity=BOAT, key="segreto", label="Segreto", kind="text", updated_at=world.alice.created_at, **stamps
    )
    order, _ = alice.create(ORDER, subject="Scafo")
    line, _ = alice.create(LINE, order=order, text="Fasciame", price="10", cost="1.0000")
    assert alice.update(LINE, line, {"cost": "1.0000"}, cost=COST)["state"] == "applied"
    values = {"name": "Aurora", "notes": SECRET, "length": "12.50", "custom.segreto": OWN}
    boat = str(new_id())
    assert alice.push(edit("create", BOAT, boat, values))[0]["state"] == "applied"
    return {"order": order, "line": line, "boat": boat}


def as_text(answer: Any) -> str:
    body: bytes = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return body.decode(errors="replace")


def bruno_at(world: World) -> Client:
    client = Client()
    client.force_login(User.objects.get(pk=world.bruno.pk))
    return client


def code_of(answer: Any) -> tuple[int, str]:
    return answer.status_code, json.loads(answer.content).get("code", "")


def test_nothing_that_a_device_is_given_holds_them(bruno: Hand, alice: Hand, costs: dict[str, str]) -> None:
    actor = bruno.actor
    page = pull(actor, 0, ALL, "")
    heaps: dict[str, Any] = {
        "items": page.items,
        "changes": page.changes,
        "history": history(actor, 0, ALL)[0],
        "history of the line": history_of(actor, LINE, costs["line"]),  # type: ignore[arg-type]  # as a text
        "history of the boat": history_of(actor, BOAT, costs["boat"]),  # type: ignore[arg-type]
        "past": snapshot.chunk(actor, snapshot.HISTORY, "", ALL),
        **{key: snapshot.chunk(actor, key, "", ALL) for key in (LINE, BOAT, "core.conflict")},
        "fetched": scope.fetch(actor, LINE, [costs["line"]]),  # type: ignore[list-item]
    }
    for where, heap in heaps.items():
        for word in (COST, SECRET, OWN, "'cost'", "'notes'", "segreto'"):
            if not (
                where == "items" and word == "segreto'"
            ):  # the firm's own field is declared there, for its label
                assert word not in str(heap), where
    assert SECRET in str(pull(alice.actor, 0, ALL, "").items), "who may see them does"


def test_three_ways_to_a_table_say_the_same(bruno: Hand, costs: dict[str, str]) -> None:
    for key in (LINE, BOAT, ORDER):
        pulled = as_pulled(bruno, entity_of(key))
        assert pulled == as_loaded(bruno, entity_of(key)) == as_fetched(bruno, entity_of(key)) != {}
        assert not {"cost", "notes", "length", "cost_total"} & set(next(iter(pulled.values())))


def test_a_change_of_nothing_but_a_cost_is_no_change_in_the_history(
    bruno: Hand, costs: dict[str, str]
) -> None:
    told = history_of(bruno.actor, LINE, costs["line"])  # type: ignore[arg-type]
    assert [row["kind"] for row in told] == ["created"]


def test_no_address_answers_with_them(world: World, costs: dict[str, str]) -> None:
    web = bruno_at(world)
    for key, id in ((LINE, costs["line"]), (BOAT, costs["boat"])):
        for address in (
            f"/api/v1/{key}", f"/api/v1/{key}?count=1&limit=1", f"/api/v1/{key}/{id}", f"/api/v1/{key}/export.csv?columns=*",
            f"/api/v1/{key}/export.csv", f"/api/history/{key}/{id}", "/api/history",
            f"/api/sync/snapshot/{key}", "/api/sync/snapshot/core.change",
        ):  # fmt: skip
            answer = web.get(address)
            assert answer.status_code == 200, (address, answer.content)
            text = as_text(answer)
            assert not [word for word in (COST, "73591", SECRET, OWN) if word in text], address


@pytest.mark.parametrize(
    ("key", "name"),
    [(LINE, "cost"), (ORDER, "cost_total"), (BOAT, "notes"), (BOAT, "custom.segreto"), (BOAT, "length")],
)
def test_a_hidden_field_is_answered_as_one_that_nobody_has(
    world: World, bruno: Hand, costs: dict[str, str], key: str, name: str
) -> None:
    """Filter (either way round), order, columns, also through references; an edit and its base."""
    web = bruno_at(world)
    nowhere = "custom.nonesiste" if name.startswith("custom.") else "nonesiste"

    def leaf(field: str, op: str) -> dict[str, Any]:
        return {"field": field, "op": op, "value": "1"}

    def asked(field: str) -> list[tuple[int, str]]:
        filters = [
            leaf(field, op) for op in ("is", "is_not", "gt", "contains", "empty", "not_empty", "nonsense")
        ]
        filters += [{"not": filters[0]}, {"or": [filters[0], {"and": [filters[4]]}]}]
        over, by = OVER.get(key, (key, ""))
        at = [f"/api/v1/{key}"] * len(filters) + [f"/api/v1/{over}"]
        filters += [leaf(by + field, "not_empty")]
        found = [
            code_of(web.get(a, {"filter": json.dumps(tree)})) for a, tree in zip(at, filters, strict=True)
        ]
        found += [code_of(web.get(f"/api/v1/{key}", {"sort": way + field})) for way in ("", "-")]
        found += [code_of(web.get(f"/api/v1/{key}/export.csv", {"columns": field}))]
        found += [code_of(web.get(f"/api/v1/{over}/export.csv", {"columns": by + field}))]
        for act, base in (("update", {}), ("update", {field: "1"}), ("create", {})):
            id = costs[{LINE: "line", ORDER: "order", BOAT: "boat"}[key]]
            receipt = bruno.push(edit(act, key, id if act == "update" else str(CREATED), {field: "1"}, base))[
                0
            ]
            found.append((0, receipt["code"]))
        return found

    answers = asked(name)
    assert answers == asked(nowhere)
    assert {code for _, code in answers} == {"unknown_field"}


# Where a table is reached by a reference, and which.
OVER = {ORDER: (LINE, "order."), BOAT: (ORDER, "boat.")}
CREATED = "0192f0c1-0000-7000-8000-00000000000a"


def test_search_does_not_find_by_them(world: World, bruno: Hand, alice: Hand, costs: dict[str, str]) -> None:
    alice.create(BOAT, name="Parolasegreta anche nel nome")

    def found(user: User, q: str) -> list[str]:
        web = Client()
        web.force_login(user)
        answer = json.loads(web.get(f"/api/v1/{BOAT}", {"q": q, "count": "1"}).content)
        assert answer["count"] == len(answer["items"])
        return sorted(item["name"] for item in answer["items"])

    for q in (SECRET, "parolas", "segreta", "pa"):
        assert "Aurora" in found(world.alice, q), q
        assert found(world.bruno, q) == ["Parolasegreta anche nel nome"], q
    assert found(world.bruno, "aurora") == ["Aurora"]
    assert found(world.bruno, f"aurora {SECRET}") == []


def test_whoever_may_only_read_a_field_is_told_that_it_is_not_theirs(
    bruno: Hand, costs: dict[str, str]
) -> None:
    assert bruno.update(LINE, costs["line"], {"price": "10.0000"}, price="11")["code"] == "forbidden"
    assert bruno.create(LINE, order=costs["order"], text="Altra", price="3")[1]["code"] == "forbidden"
    assert bruno.update(LINE, costs["line"], {"text": "Fasciame"}, text="Chiglia")["state"] == "applied"
    assert str(entity_of(LINE).model._default_manager.get(pk=costs["line"]).cost) == COST  # type: ignore[attr-defined]


def test_a_conflict_about_them_is_not_told_to_whoever_lost_sight_of_the_field(
    world: World, bruno: Hand, alice: Hand, costs: dict[str, str]
) -> None:
    let(world, {"*": EVERYTHING})
    assert bruno.update(BOAT, costs["boat"], {"notes": SECRET}, notes="Testo suo")["state"] == "applied"
    merged = alice.update(BOAT, costs["boat"], {"notes": SECRET}, notes="Testo mio")
    assert merged["state"] == "merged", merged
    mine = bruno.push(edit("update", BOAT, costs["boat"], {"notes": "Terzo"}, {"notes": "Nulla"}))[0]
    assert "Testo mio" in str(mine["data"]), mine
    assert visible(bruno.actor, entity_of("core.conflict")).count() == 2
    let(world, HIDING)
    assert visible(bruno.actor, entity_of("core.conflict")).count() == 0
    everything = pull(bruno.actor, 0, ALL, "")
    assert not [
        word for word in ("Testo mio", "Testo suo") if word in str(everything.items) + str(everything.changes)
    ]
    again = bruno.push({**edit("update", BOAT, costs["boat"], {"notes": "Terzo"}), "id": mine["op"]})[0]
    assert "Testo mio" not in str(again), "the old receipt is told without it"


def test_a_rule_that_finds_fault_with_one_does_not_name_it(
    bruno: Hand, costs: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def clean(line: Any) -> None:
        raise ValidationError({"cost": f"Costa {line.cost}: il prezzo è troppo basso."})

    monkeypatch.setattr(entity_of(LINE).model, "clean", clean)
    receipt = bruno.update(LINE, costs["line"], {"text": "Fasciame"}, text="Chiglia")
    assert receipt["code"] == "invalid"
    assert "cost" not in str(receipt["data"])
    assert "73591" not in str(receipt)
    assert "Costa" not in receipt["message"]


def test_undo_by_somebody_who_does_not_see_a_field_leaves_the_record_whole(
    bruno: Hand, alice: Hand, costs: dict[str, str]
) -> None:
    """Half of it put back would be a third state that nobody ever wanted."""
    receipt = alice.push(
        edit(
            "update",
            LINE,
            costs["line"],
            {"text": "Chiglia", "cost": "2"},
            {"text": "Fasciame", "cost": COST},
        )
    )[0]
    assert receipt["state"] == "applied", receipt
    told = pull(alice.actor, 0, ALL, "").changes
    batch = next(row["batch"] for row in told if row["operation"] == receipt["op"])
    assert bruno.run("core.undo_batch", batch=batch)["state"] == "refused"
    line: Any = entity_of(LINE).model._default_manager.get(pk=costs["line"])
    assert (line.text, str(line.cost)) == ("Chiglia", "2.0000")
    assert alice.run("core.undo_batch", batch=batch)["state"] == "applied"
    line.refresh_from_db()
    assert (line.text, str(line.cost)) == ("Fasciame", COST)


def test_the_widest_of_one_s_groups_counts_field_by_field(
    world: World, bruno: Hand, costs: dict[str, str]
) -> None:
    stamps: dict[str, Any] = {"workspace": world.workspace, "created_at": world.sales.created_at}

    def also(rights: dict[str, Any]) -> set[str]:
        other = Group.objects.create(name="Altro", rights=rights, updated_at=world.sales.created_at, **stamps)
        User.objects.filter(pk=world.bruno.pk).update(groups=[str(world.sales.pk), str(other.pk)])
        return set(as_loaded(bruno, entity_of(LINE))[costs["line"]])

    assert "cost" in also({"sample.*": {"view": "own"}}), "that group sees orders, with all that is on them"
    assert "cost" not in also({"parties.*": EVERYTHING}), "a group that sees no orders widens nothing of them"
    assert "cost" not in also({"sample.*": EVERYTHING, LINE: {"fields": {"cost": "none"}}})


def test_the_digest_knows_fields_and_me_says_them(world: World, bruno: Hand, costs: dict[str, str]) -> None:
    token = scope.scope_token(bruno.actor)
    me = json.loads(bruno_at(world).get("/api/me").content)
    assert me["rights"][LINE]["fields"] == {"cost": "none", "price": "view"}
    assert me["rights"][ORDER]["fields"] == {"cost_total": "none"}
    assert "fields" not in me["rights"]["sample.zone"]
    let(world, {"*": EVERYTHING})
    assert scope.scope_token(bruno.actor) != token


def test_what_holds_records_together_cannot_be_hidden(alice: Hand, world: World) -> None:
    for key, name in (
        (LINE, "order"),
        (ORDER, "zone"),
        (ORDER, "owner"),
        (BOAT, "name"),
        ("core.user", "email"),
        (LINE, "x"),
    ):
        rights = {key: {"fields": {name: "none"}}}
        receipt = alice.update(
            "core.group", str(world.sales.pk), {"rights": world.sales.rights}, rights=rights
        )
        assert receipt["code"] == "invalid", (key, name)


def test_a_verb_that_one_s_groups_deny_is_refused_whoever_may_edit(
    world: World, bruno: Hand, alice: Hand, costs: dict[str, str]
) -> None:
    let(
        world,
        {"*": EVERYTHING, "sample.close_order": False, "core.undo_batch": False, "core.change_owner": False},
    )
    assert bruno.run("sample.close_order", order=costs["order"])["code"] == "forbidden"
    assert bruno.run("core.undo_batch", batch=costs["order"])["code"] == "forbidden"
    change = {"entity": ORDER, "records": [costs["order"]], "owner": str(world.bruno.pk)}
    assert bruno.run("core.change_owner", **change)["code"] == "forbidden"
    verbs = json.loads(bruno_at(world).get("/api/me").content)["verbs"]
    assert (verbs["sample.close_order"], verbs["sample.reopen_order"]) == (False, True)
    let(world, {"*": EVERYTHING, "sample.close_order": True})
    assert bruno.run("sample.close_order", order=costs["order"])["state"] == "applied"
    assert alice.run("sample.reopen_order", order=costs["order"])["state"] == "applied"


def test_a_silent_group_gives_a_verb_only_with_the_right_to_change_something_there(world: World) -> None:
    stamps: dict[str, Any] = {"workspace": world.workspace, "created_at": world.sales.created_at}
    let(world, {"sample.*": EVERYTHING, "sample.close_order": False})

    def also(rights: dict[str, Any]) -> bool:
        other = Group.objects.create(name="Altro", rights=rights, updated_at=world.sales.created_at, **stamps)
        User.objects.filter(pk=world.bruno.pk).update(groups=[str(world.sales.pk), str(other.pk)])
        return may_run(actor_for(User.objects.get(pk=world.bruno.pk)), "sample.close_order")

    assert not also({"sample.*": {"view": "all"}})
    assert not also({"parties.*": EVERYTHING})
    assert also({"sample.order": {"view": "own", "edit": "own"}})
