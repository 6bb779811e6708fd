"""Change of owner, and the audit of private cards: one card or many, with the reason on each."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from core.access import belonging_to, check_admin, check_keeps, check_may, live
from core.actor import Actor
from core.entities import all_entities, entity_of
from core.errors import Invalid, Malformed, NotFound
from core.models import Note, User
from core.sql import has_member
from core.sync.frozen import check_open
from core.sync.unit import changed, created, unit_of
from core.verbs import PUT_BACK, command

MAX_RECORDS = 500


@command("Cambia titolare", undo=PUT_BACK)
def change_owner(actor: Actor, entity: str, records: list[UUID], owner: UUID, reason: str = "") -> None:
    """Give cards to a colleague who is at work. A reason becomes a note on each card, which tells the new owner."""
    kind = entity_of(entity)
    if not kind.owned or len(records) > MAX_RECORDS:
        raise Malformed(f"Si cambia il titolare di schede, al massimo {MAX_RECORDS} per volta.")
    colleague = User.objects.filter(workspace=actor.workspace, pk=owner).first()
    if colleague is None or not colleague.is_active:
        raise Invalid({"owner": "Questa persona non c'è, o non lavora più qui."})
    unit = unit_of(actor)
    unit.watch_sight(kind, records)
    unit.desk.expect(kind, dict.fromkeys(records))
    for id in dict.fromkeys(records):
        record = unit.desk.take(kind, id)
        check_may(actor, kind, "edit", record)
        check_open(actor, kind, record, ("owner",))
        if record.owner_id == colleague.pk:  # type: ignore[attr-defined]  # kind.owned
            continue
        check_keeps(actor, record)
        record.owner = colleague  # type: ignore[attr-defined]  # kind.owned
        changed(actor, record, "owner")
        if reason.strip():
            text = f"Nuovo titolare: {colleague.name}. {reason.strip()}"[:10_000]
            note = Note(subject_entity=kind.key, subject_id=record.pk, text=text, author=actor.user)
            # Whoever receives a card finds it among what colleagues told them.
            note.mentions = [] if colleague.pk == actor.user.pk else [str(colleague.pk)]
            created(actor, note)


@command(
    "Verifica schede private",
    of={"owner": "core.user"},
    undo="Resta scritto su ogni scheda chi l'ha aperta: togliti da lì.",
)
def audit_private(actor: Actor, owner: UUID, reason: str) -> None:
    """An administrator opens a person's private cards to themselves, never in silence: history and a note tell it.

    At most MAX_RECORDS of a kind at a time; repeated, it opens the next ones.
    """
    check_admin(actor)
    if not reason.strip():
        raise Invalid({"reason": "Scrivi il motivo: resta su ogni scheda."})
    person = User.objects.filter(workspace=actor.workspace, pk=owner).first()
    if person is None:
        raise NotFound("Questa persona non c'è.")
    text = f"Aperta per verifica a {actor.user.name}. {reason.strip()}"[:10_000]
    opened = 0
    for kind in (entity for entity in all_entities() if entity.owned):
        cards: QuerySet[Any] = kind.model._default_manager.filter(workspace=actor.workspace)
        rows = live(cards.filter(belonging_to(person), is_private=True))
        rows = rows.exclude(has_member("shared_with", str(actor.user.pk))).order_by("pk")
        records = list(rows.select_for_update(of=("self",))[:MAX_RECORDS])
        unit_of(actor).watch_sight(kind, [record.pk for record in records])
        for record in records:
            record.shared_with = [*record.shared_with, str(actor.user.pk)]
            changed(actor, record, "shared_with")
            note = Note(subject_entity=kind.key, subject_id=record.pk, text=text, author=actor.user)
            created(actor, note)
        opened += len(records)
    if not opened:
        raise NotFound("Questa persona non ha schede private che tu non veda già.")
