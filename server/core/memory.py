"""Memory that was needed for a while goes back to the machine: the C library keeps it, spread over an arena per thread."""

from __future__ import annotations

import contextlib
import ctypes
import gc
from functools import cache

M_ARENA_MAX, ARENAS = -8, 2


def few_arenas() -> None:
    """Before threads are made: what one gives up the others can use."""
    if libc := _libc():
        libc.mallopt(M_ARENA_MAX, ARENAS)


def give_back() -> None:
    gc.collect()
    if libc := _libc():
        libc.malloc_trim(0)


@cache
def _libc() -> ctypes.CDLL | None:
    """glibc; None where there is another one, which has no such words."""
    with contextlib.suppress(OSError):
        found = ctypes.CDLL("libc.so.6")
        if hasattr(found, "mallopt") and hasattr(found, "malloc_trim"):
            return found
    return None
