"""Change of owner: one card or many, with the reason on each."""

from uuid import UUID

from core.access import Actor, record_for
from core.commands.registry import command
from core.entities import entity_of
from core.errors import Invalid, Malformed
from core.models import Note, User
from core.sync.unit import changed, created

MAX_RECORDS = 500


@command("Cambia titolare")
def change_owner(actor: Actor, entity: str, records: list[UUID], owner: UUID, reason: str = "") -> None:
    """Give cards to a colleague who is at work. A reason becomes a note on each card."""
    kind = entity_of(entity)
    if not kind.owned or len(records) > MAX_RECORDS:
        raise Malformed(f"Si cambia il titolare di schede, al massimo {MAX_RECORDS} per volta.")
    colleague = User.objects.filter(workspace=actor.workspace, pk=owner).first()
    if colleague is None or not colleague.is_active:
        raise Invalid({"owner": "Questa persona non c'è, o non lavora più qui."})
    assert actor.unit is not None
    actor.unit.watch_sight(kind, records)
    for id in dict.fromkeys(records):
        record = record_for(actor, kind.model, id, to="edit")
        if kind.frozen and (why := kind.frozen(record)):
            raise Invalid({"": why})
        if record.owner_id == colleague.pk:  # type: ignore[attr-defined]  # kind.owned
            continue
        record.owner = colleague  # type: ignore[attr-defined]  # kind.owned
        changed(actor, record, "owner")
        if reason.strip():
            text = f"Nuovo titolare: {colleague.name}. {reason.strip()}"[:10_000]
            created(actor, Note(subject_entity=kind.key, subject_id=record.pk, text=text, author=actor.user))
