from core.models.feed import Change, Operation
from core.models.imports import Import, ImportMapping, ImportRow
from core.models.people import Device, Group, User
from core.models.presence import Presence
from core.models.record import INNER, SIGHT, STAMPS, SYSTEM_FIELDS, OwnedRecord, Record
from core.models.search import SearchText
from core.models.sequence import Sequence
from core.models.shared import ChangeSet, Conflict, CustomField, Note, SavedView, Tag
from core.models.tasks import BackgroundTask
from core.models.workspace import Workspace

__all__ = [
    "INNER", "SIGHT", "STAMPS", "SYSTEM_FIELDS",
    "BackgroundTask", "Change", "ChangeSet", "Conflict", "CustomField", "Device", "Group", "Import", "ImportMapping",
    "ImportRow", "Note", "Operation", "OwnedRecord", "Presence", "Record", "SavedView", "SearchText", "Sequence", "Tag",
    "User", "Workspace",
]  # fmt: skip
