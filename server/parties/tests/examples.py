"""What derivation cannot know about parties: which values stand together."""

from collections.abc import Callable
from typing import Any

EXAMPLES: dict[str, Callable[[int], dict[str, Any]]] = {
    "parties.account": lambda n: {
        "name": f"Esempio {n} Srl",
        "country": "IT",
        "lifecycle_stage": "prospect",
        "roles": ["prospect"],
    },
    "parties.accountcontact": lambda n: {"valid_from": "2024-01-01", "valid_to": f"202{5 + n % 2}-06-30"},
    "parties.lead": lambda n: {"first_name": f"Rosa {n}", "state": "new"},
}
