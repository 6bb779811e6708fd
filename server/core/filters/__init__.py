"""The filter language in SQL: read the tree (`tree`), look up the operator (`operators`), make the condition (`compile`)."""

from core.filters.compile import condition
from core.filters.declared import declared_condition
from core.filters.operand import custom_fields, operand
from core.filters.tree import MAX_STEPS, BadValue, Tree, read_filter

__all__ = [
    "MAX_STEPS",
    "BadValue",
    "Tree",
    "condition",
    "custom_fields",
    "declared_condition",
    "operand",
    "read_filter",
]
