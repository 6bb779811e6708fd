from sample.commands import close

__all__ = ["close"]
