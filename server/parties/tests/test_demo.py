"""The demo firm: made whole through the door, once."""

import pytest

from core.access import may
from core.actor import actor_for
from core.entities import entity_of
from core.models import Note, User, Workspace
from parties import demo
from parties.models import Account, Contact, Lead, OrgUnit


@pytest.fixture
def firm(db: None) -> Workspace:
    firm = Workspace.objects.create(name="Prova Srl")
    demo.fill(firm, "prova-microcrm")
    return firm


def test_it_is_a_believable_firm_and_made_once(firm: Workspace) -> None:
    counts = [model.objects.count() for model in (User, Account, Contact, Lead, OrgUnit, Note)]
    assert counts[0] == 5
    assert counts[1] == 60
    assert counts[2] >= 100
    assert counts[3] == 25
    assert min(counts[4:]) > 10
    demo.fill(firm, "prova-microcrm")
    assert [model.objects.count() for model in (User, Account, Contact, Lead, OrgUnit, Note)] == counts


def test_the_accountant_only_reads_and_the_technician_edits_his_own(firm: Workspace) -> None:
    account = entity_of("parties.account")
    lucia, tommaso, carlo = (
        actor_for(User.objects.get(email=f"{name}@demo.example")) for name in ("lucia", "tommaso", "carlo")
    )
    someone_elses = Account.objects.exclude(owner=carlo.user).first()
    assert may(lucia, account, "view")
    assert not may(lucia, account, "create")
    assert not may(lucia, account, "edit", someone_elses)
    assert may(tommaso, account, "create")
    assert not may(tommaso, account, "edit", someone_elses)
