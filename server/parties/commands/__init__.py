"""What can be done to parties beyond setting fields."""

from parties.commands import convert_lead

__all__ = ["convert_lead"]
