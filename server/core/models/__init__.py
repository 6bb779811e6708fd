from core.models.feed import Change, Operation
from core.models.people import Device, Group, User
from core.models.record import OwnedRecord, Record
from core.models.shared import ChangeSet, Conflict, CustomField, Note, SavedView, Tag
from core.models.workspace import Workspace

__all__ = [
    "Change", "ChangeSet", "Conflict", "CustomField", "Device", "Group", "Note", "Operation", "OwnedRecord", "Record",
    "SavedView", "Tag", "User", "Workspace",
]  # fmt: skip
