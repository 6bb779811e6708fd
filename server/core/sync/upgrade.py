"""Operations written by older versions of the application, lifted step by step to today's shape.

A month offline is a few releases: whatever a released version wrote in its outbox, the next ones deliver. A step is a
function from one operation's body to the bodies that say the same today; it is registered under the schema that it lifts *from*.
"""

from collections.abc import Callable
from typing import Any

Body = dict[str, Any]

# Raised by one whenever an entity, a field or a command's arguments change their meaning or their name.
SCHEMA = 1
OLDEST = 1
STEPS: dict[int, Callable[[Body], Body]] = {}


class TooOld(Exception):
    """The device must load the new application first; its outbox stays."""


def lift(body: Body, schema: int) -> Body:
    if schema < OLDEST:
        raise TooOld
    for version in range(schema, SCHEMA):
        body = STEPS[version](body) if version in STEPS else body
    return body
