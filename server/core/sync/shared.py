"""What many devices are given alike is made once.

An answer is told by its key before it is made: which records it holds, in which version, which rows of the history, which
fields are hidden. Whoever may see the same is given the same bytes, whatever makes them see alike; who may see anything
else has another key. Every change of a record raises its version, and a row of the history never changes.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from core.memory import give_back

T = TypeVar("T")
MOST_BYTES = 48 * 1024 * 1024
# Devices that load together, or that a change has woken, ask within seconds.
SECONDS = 20.0


@dataclass(frozen=True)
class Prepared(Generic[T]):
    """`make` is to be called in the moment in which the key was read (`core.connections.one_moment`)."""

    key: str
    make: Callable[[], T]


class Packed(NamedTuple):
    """An answer as it travels."""

    payload: bytes
    encoding: str = ""


def key_of(*parts: Any) -> str:
    """A digest of plain values: texts, numbers, and lists of them."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=24).hexdigest()


class Shared:
    """Answers by key, the oldest forgotten first. Who asks for what another is making waits for it."""

    def __init__(self, most: int = MOST_BYTES, seconds: float = SECONDS) -> None:
        self.most, self.seconds = most, seconds
        self.made = 0
        self._kept: OrderedDict[Hashable, tuple[float, Packed]] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()
        self._making: dict[Hashable, threading.Lock] = {}

    def get(self, key: Hashable, make: Callable[[], Packed]) -> Packed:
        if (found := self._find(key)) is not None:
            return found
        with self._lock:
            turn = self._making.setdefault(key, threading.Lock())
        try:
            with turn:
                if (found := self._find(key)) is None:
                    found = make()
                    self.made += 1
                    self._keep(key, found)
        finally:
            with self._lock:
                self._making.pop(key, None)
        return found

    def _find(self, key: Hashable) -> Packed | None:
        with self._lock:
            self._forget_old()
            found = self._kept.get(key)
            return found[1] if found else None

    def _keep(self, key: Hashable, made: Packed) -> None:
        with self._lock:
            if not self._kept:
                self._sweep_later()
            self._kept[key] = (time.monotonic(), made)
            self._size += len(made.payload)
            while self._size > self.most:
                self._drop_oldest()

    def _sweep(self) -> None:
        with self._lock:
            self._forget_old()
            if self._kept:
                self._sweep_later()
                return
        give_back()

    def _sweep_later(self) -> None:
        """The last ones go too when nobody asks any more."""
        timer = threading.Timer(self.seconds + 1, self._sweep)
        timer.daemon = True
        timer.start()

    def _forget_old(self) -> None:
        until = time.monotonic() - self.seconds
        while self._kept and next(iter(self._kept.values()))[0] < until:
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        _, (_, made) = self._kept.popitem(last=False)
        self._size -= len(made.payload)


shared = Shared()
