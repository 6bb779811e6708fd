from sample.commands import close, copy

__all__ = ["close", "copy"]
