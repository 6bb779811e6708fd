"""Identifiers that sort by the time of making (UUIDv7): kind to indexes, made on any device without asking."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    return uuid7()
