"""What the kernel's own entities need and no declaration says: keys that must name something."""

from typing import Any

from core.ids import new_id

EXAMPLES: dict[str, Any] = {
    "core.group": lambda n: {"name": f"Gruppo {n}", "rights": {"core.*": {"view": "all", "create": bool(n % 2)}}},
    "core.customfield": lambda n: {
        "entity": "core.tag", "key": f"campo_{n}", "label": f"Campo {n}", "kind": "text", "choices": "", "required": False,
    },
    "core.savedview": lambda n: {"entity": "core.tag", "name": f"Vista {n}"},
    "core.conflict": lambda n: {
        "entity": "core.tag", "record": str(new_id()), "field": "name", "operation": str(new_id()),
    },
}  # fmt: skip
