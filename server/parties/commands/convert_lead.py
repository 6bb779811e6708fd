"""A lead becomes an account and a person (F143). The ids are made on the device, so that it works without a network."""

from typing import Any
from uuid import UUID

from django.utils import timezone

from core.access import live, record_for
from core.actor import Actor
from core.codec import values_of
from core.commands import changed, command
from core.condition import Condition
from core.entities import entity_for, entity_of
from core.models import Record
from core.sync.edit import Edit, apply_edit
from core.sync.unit import unit_of
from core.verbs import PUT_BACK
from parties import rules
from parties.models import Account, AccountContact, Contact, Lead


@command(
    "Converti lead",
    of={
        "lead": "parties.lead",
        "account": "parties.account",
        "contact": "parties.contact",
        "link": "parties.accountcontact",
    },
    when={
        "lead": Condition(
            {"field": "state", "op": "is_not", "value": "converted"},
            "Qualcuno ha già convertito questo lead: apri l'azienda che ne è nata.",
        )
    },
    undo=PUT_BACK,
)
def convert_lead(
    actor: Actor,
    lead: UUID,
    account: UUID,
    contact: UUID | None = None,
    link: UUID | None = None,
    account_name: str = "",
    first_name: str = "",
    last_name: str = "",
    role: str = "",
) -> None:
    """Make the account and the person, or join those that exist under these ids, link the two, and close the lead.

    `contact` None: no person. `link` is the id of the new AccountContact. Names replace the lead's own.
    Raises NotFound for a chosen card that is gone, and whatever an edit of these cards may raise.
    """
    record = record_for(actor, Lead, lead, to="edit")
    firm, person = _chosen(actor, Account, account), _chosen(actor, Contact, contact)
    made = rules.conversion(
        values_of(entity_for(record), record), new_account=firm is None, new_contact=contact is not None and person is None,
        account_name=account_name, first_name=first_name, last_name=last_name,
    )  # fmt: skip
    if made.account is not None:
        _create(actor, "parties.account", account, made.account)
    if made.contact is not None and contact is not None:
        _create(actor, "parties.contact", contact, {**made.contact, "account": str(account)})
    joined = contact if person or made.contact else None
    if joined and link and not _are_linked(account, joined):
        values = {
            "account": str(account),
            "contact": str(joined),
            "role": role,
            "job_title": record.job_title,
        }
        _create(actor, "parties.accountcontact", link, {**values, "is_primary": firm is None})
    record.state, record.converted_at = Lead.State.CONVERTED, timezone.now()
    record.converted_account_id, record.converted_contact_id = account, joined
    changed(actor, record, "state", "converted_at", "converted_account", "converted_contact")


def _chosen(actor: Actor, model: type[Record], id: UUID | None) -> Record | None:
    """The record that exists under this id; None where it is still to be made."""
    if id is None or not model._base_manager.filter(pk=id).exists():
        return None
    return record_for(actor, model, id)


def _create(actor: Actor, entity: str, id: UUID, values: Any) -> None:
    """With the rights, the checks and the history of any other edit."""
    apply_edit(actor, unit_of(actor), Edit("create", entity_of(entity), id, values))


def _are_linked(account: UUID, contact: UUID) -> bool:
    return live(AccountContact.objects.filter(account=account, contact=contact, is_inactive=False)).exists()
