"""The program as somebody who acts: what tasks, schedules and public forms do stands in the history under its name."""

from core.actor import Actor, actor_for
from core.models import User, Workspace
from core.sync.unit import created
from core.sync.writing import writing

NAME = "MicroCRM"


def system_actor(workspace: Workspace) -> Actor:
    """Who acts when nobody does: may do everything but look into private cards. Made when a firm first needs it."""
    found = _of(workspace)
    return actor_for(found) if found else actor_for(_made(workspace))


def _of(workspace: Workspace) -> User | None:
    rows = User.objects.select_related("workspace").filter(workspace=workspace, state=User.State.SYSTEM)
    return rows.first()


def _made(workspace: Workspace) -> User:
    # An address that no mail reaches: every user has one, and no two the same.
    user = User(
        workspace=workspace, name=NAME, email=f"programma@{workspace.pk}.invalid", state=User.State.SYSTEM
    )
    user.set_unusable_password()
    actor = actor_for(user)
    with writing(actor):
        # Somebody may have been quicker: the firm's row is ours since a moment.
        if there := _of(workspace):
            return there
        created(actor, user)
    return user
