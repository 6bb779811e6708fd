"""What the tests of the background work do in the background."""

from __future__ import annotations

import os
import signal

from core.errors import Invalid
from core.models import Tag, User, Workspace
from core.tasks import LeasedTask, task

calls: list[str] = []


def _tag(name: str) -> None:
    user = User.objects.first()
    workspace = Workspace.objects.first()
    assert user is not None
    assert workspace is not None
    Tag.objects.create(name=name, workspace=workspace, created_at=user.created_at, updated_at=user.created_at)


@task
def note(word: str) -> None:
    calls.append(word)


@task
def fail(word: str) -> None:
    calls.append(word)
    raise RuntimeError(word)


@task
def refuse() -> None:
    calls.append("refuse")
    raise Invalid({"name": "Così non va."})


def lament(word: str) -> None:
    calls.append(f"dead {word}")


@task(on_dead=lament)
def fail_and_tell(word: str) -> None:
    raise RuntimeError(word)


@task(atomic=True)
def tag_then_fail(name: str) -> None:
    _tag(name)
    raise RuntimeError(name)


@task(atomic=True)
def tag_and_die_the_first_time(name: str, marker: str) -> None:
    """Dies as by kill -9 in mid work, unless it did already."""
    _tag(name)
    if not os.path.exists(marker):
        with open(marker, "w", encoding="utf-8"):
            pass
        os.kill(os.getpid(), signal.SIGKILL)


assert isinstance(tag_then_fail, LeasedTask)
