"""Who acts, from which device. What they may do is asked of `core.access`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from uuid import UUID

from django.db.models import Q

from core.models import Device, Group, User, Workspace
from core.rights import Rights


@dataclass(eq=False)
class Actor:
    """Always the first argument, never a global."""

    user: User
    workspace: Workspace
    device: Device | None = None
    # The open unit of work, while the door lets this actor write: `core.sync.unit.unit_of` gives it its type.
    unit: object | None = field(default=None, repr=False)

    def look_again(self) -> None:
        """Forget what was known of this person's rights: they are read when they are next asked for."""
        self.user = User.objects.select_related("workspace").get(pk=self.user.pk)
        self.workspace = self.user.workspace
        for name in ("group_ids", "groups", "colleague_ids", "granted", "cards", "bases"):
            self.__dict__.pop(name, None)

    @property
    def is_admin(self) -> bool:
        return self.user.is_admin or self.user.state == User.State.SYSTEM

    @cached_property
    def group_ids(self) -> frozenset[str]:
        return frozenset(str(group.pk) for group in self.groups)

    @cached_property
    def groups(self) -> list[Group]:
        mine = self.user.groups
        return (
            list(Group.objects.filter(workspace=self.workspace, id__in=mine, deleted_at=None)) if mine else []
        )

    @cached_property
    def colleague_ids(self) -> frozenset[UUID]:
        """Everybody who shares a group with the actor, the actor included."""
        people = User.objects.filter(workspace=self.workspace).values_list("id", "groups")
        return frozenset(user for user, groups in people if self.group_ids & set(groups)) | {self.user.pk}

    @cached_property
    def granted(self) -> dict[str, Rights]:
        """What `core.access.rights_of` has found, by entity key."""
        return {}

    @cached_property
    def bases(self) -> dict[str, tuple[str, ...]]:
        """What `core.scopes.basis_of` has found, by the scope's name."""
        return {}

    @cached_property
    def cards(self) -> dict[tuple[str, ...], Q]:
        """Conditions of `core.access.visible` on what hangs on cards, by what names the card and its entity: made once."""
        return {}


def actor_for(user: User, device: Device | None = None) -> Actor:
    return Actor(user=user, workspace=user.workspace, device=device)
